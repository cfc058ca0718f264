<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pa" sourcelanguage="en_GB">
<context>
    <name>AddressPanel</name>
    <message>
        <source>Write from any phone or computer to</source>
        <translation>ਕਿਸੇ ਵੀ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ਤੋਂ ਇੱਥੇ ਲਿਖੋ</translation>
    </message>
    <message>
        <source>Type this on any phone or computer</source>
        <translation>ਇਹ ਕਿਸੇ ਵੀ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ’ਤੇ ਟਾਈਪ ਕਰੋ</translation>
    </message>
</context>
<context>
    <name>AskedTime</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ਸਕਿੰਟ</numerusform>
            <numerusform>%n ਸਕਿੰਟਾਂ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n ਮਿੰਟ</numerusform>
            <numerusform>%n ਮਿੰਟ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to start</source>
        <translation>ਸ਼ੁਰੂ ਕਰਨ ਲਈ ਛੂਹੋ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ਅੱਗੇ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ਰੋਕੋ</translation>
    </message>
</context>
<context>
    <name>AudienceFilter</name>
    <message>
        <source>Everyone</source>
        <translation>ਸਾਰੇ</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>18 ਤੋਂ ਘੱਟ</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>ਮਾਪੇ</translation>
    </message>
    <message>
        <source>Teacher, carer</source>
        <translation>ਅਧਿਆਪਕ, ਸੰਭਾਲਕਰਤਾ</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>ਬਾਲਗ</translation>
    </message>
    <message>
        <source>Older person</source>
        <translation>ਬਜ਼ੁਰਗ</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>ਇਹ ਕਿਸ ਲਈ ਹੈ?</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>ਚੁਣਿਆ ਹੋਇਆ</translation>
    </message>
</context>
<context>
    <name>AudienceLine</name>
    <message>
        <source>For everyone</source>
        <translation>ਸਾਰਿਆਂ ਲਈ</translation>
    </message>
    <message>
        <source>For children and young people</source>
        <translation>ਬੱਚਿਆਂ ਅਤੇ ਨੌਜਵਾਨਾਂ ਲਈ</translation>
    </message>
    <message>
        <source>For parents and carers</source>
        <translation>ਮਾਪਿਆਂ ਅਤੇ ਦੇਖਭਾਲ ਕਰਨ ਵਾਲਿਆਂ ਲਈ</translation>
    </message>
    <message>
        <source>For people who work with children</source>
        <translation>ਬੱਚਿਆਂ ਨਾਲ ਕੰਮ ਕਰਨ ਵਾਲਿਆਂ ਲਈ</translation>
    </message>
    <message>
        <source>For adults</source>
        <translation>ਬਾਲਗਾਂ ਲਈ</translation>
    </message>
    <message>
        <source>For older people</source>
        <translation>ਬਜ਼ੁਰਗਾਂ ਲਈ</translation>
    </message>
    <message>
        <source>For young people, parents and carers</source>
        <translation>ਨੌਜਵਾਨਾਂ, ਮਾਪਿਆਂ ਅਤੇ ਦੇਖਭਾਲ ਕਰਨ ਵਾਲਿਆਂ ਲਈ</translation>
    </message>
    <message>
        <source>For parents, carers and people who work with children</source>
        <translation>ਮਾਪਿਆਂ, ਦੇਖਭਾਲ ਕਰਨ ਵਾਲਿਆਂ ਅਤੇ ਬੱਚਿਆਂ ਨਾਲ ਕੰਮ ਕਰਨ ਵਾਲਿਆਂ ਲਈ</translation>
    </message>
</context>
<context>
    <name>BlockView</name>
    <message>
        <source>Call 999 if:</source>
        <translation>999 ’ਤੇ ਕਾਲ ਕਰੋ, ਜੇ:</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>ਜ਼ਰੂਰੀ ਗੱਲ</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>ਕੀ ਕਰਨਾ ਹੈ</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>ਕੀ ਨਹੀਂ ਕਰਨਾ</translation>
    </message>
</context>
<context>
    <name>Breath</name>
    <message>
        <source>Breathe in slowly, and out slowly.</source>
        <translation>ਹੌਲੀ-ਹੌਲੀ ਸਾਹ ਅੰਦਰ ਲਓ, ਅਤੇ ਹੌਲੀ-ਹੌਲੀ ਬਾਹਰ ਛੱਡੋ।</translation>
    </message>
    <message>
        <source>Go on when you are ready.</source>
        <translation>ਜਦੋਂ ਤੁਸੀਂ ਤਿਆਰ ਹੋਵੋ, ਅੱਗੇ ਵਧੋ।</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>ਸਾਹ ਅੰਦਰ ਲਓ</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>ਸਾਹ ਬਾਹਰ ਛੱਡੋ</translation>
    </message>
</context>
<context>
    <name>BuildingLine</name>
    <message>
        <source>Open until %1</source>
        <translation>%1 ਤੱਕ ਖੁੱਲ੍ਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>ਹੁਣ ਬੰਦ ਹੈ</translation>
    </message>
    <message>
        <source>Closed, opens at %1 on %2</source>
        <translation>ਬੰਦ ਹੈ, %2 ਨੂੰ %1 ਵਜੇ ਖੁੱਲ੍ਹੇਗਾ</translation>
    </message>
    <message>
        <source>Closed, opens at %1</source>
        <translation>ਬੰਦ ਹੈ, %1 ਵਜੇ ਖੁੱਲ੍ਹੇਗਾ</translation>
    </message>
    <message>
        <source>What’s on this week</source>
        <translation>ਇਸ ਹਫ਼ਤੇ ਕੀ ਹੋ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>What’s on</source>
        <translation>ਕੀ ਹੋ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ</translation>
    </message>
    <message>
        <source>Join and borrow</source>
        <translation>ਮੈਂਬਰ ਬਣੋ, ਕਿਤਾਬਾਂ ਲਓ</translation>
    </message>
    <message>
        <source>Print and copy</source>
        <translation>ਪ੍ਰਿੰਟ ਅਤੇ ਕਾਪੀ</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Free.</source>
        <translation>ਮੁਫ਼ਤ।</translation>
    </message>
    <message>
        <source>Costs the same as an ordinary call.</source>
        <translation>ਆਮ ਕਾਲ ਜਿੰਨਾ ਖ਼ਰਚ।</translation>
    </message>
    <message>
        <source>Ring, or scan the code</source>
        <translation>ਕਾਲ ਕਰੋ, ਜਾਂ ਕੋਡ ਸਕੈਨ ਕਰੋ</translation>
    </message>
    <message>
        <source>From any phone, ring</source>
        <translation>ਕਿਸੇ ਵੀ ਫ਼ੋਨ ਤੋਂ ਕਾਲ ਕਰੋ</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 ’ਤੇ ਕਾਲ ਕਰੋ</translation>
    </message>
    <message>
        <source>When it answers, dial %1.</source>
        <translation>ਜਵਾਬ ਮਿਲਣ ’ਤੇ %1 ਡਾਇਲ ਕਰੋ।</translation>
    </message>
</context>
<context>
    <name>CalmOffer</name>
    <message>
        <source>Take a moment</source>
        <translation>ਇੱਕ ਪਲ ਰੁਕੋ</translation>
    </message>
</context>
<context>
    <name>CalmPage</name>
    <message>
        <source>Take a moment</source>
        <translation>ਇੱਕ ਪਲ ਰੁਕੋ</translation>
    </message>
    <message>
        <source>Breathe with the picture for twenty seconds. You can go on at any time.</source>
        <translation>ਵੀਹ ਸਕਿੰਟ ਤਸਵੀਰ ਦੇ ਨਾਲ ਸਾਹ ਲਓ। ਤੁਸੀਂ ਕਿਸੇ ਵੀ ਵੇਲੇ ਅੱਗੇ ਵਧ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ਅੱਗੇ ਚੱਲੋ</translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message>
        <source>Call 999 if</source>
        <translation>999 ’ਤੇ ਕਾਲ ਕਰੋ ਜੇ</translation>
    </message>
</context>
<context>
    <name>CardTail</name>
    <message>
        <source>Read next</source>
        <translation>ਅੱਗੇ ਪੜ੍ਹੋ</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1।</translation>
    </message>
    <message>
        <source>Last reviewed %1.</source>
        <translation>ਆਖਰੀ ਸਮੀਖਿਆ: %1।</translation>
    </message>
    <message>
        <source>Next review due %1.</source>
        <translation>ਅਗਲੀ ਸਮੀਖਿਆ: %1।</translation>
    </message>
    <message>
        <source>Facts from: %1.</source>
        <translation>ਜਾਣਕਾਰੀ ਦਾ ਸਰੋਤ: %1।</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>Chosen</source>
        <translation>ਚੁਣਿਆ ਹੋਇਆ</translation>
    </message>
</context>
<context>
    <name>ChoiceTile</name>
    <message>
        <source>Chosen</source>
        <translation>ਚੁਣਿਆ ਹੋਇਆ</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Point your phone’s camera here.</source>
        <translation>ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਇੱਧਰ ਕਰੋ।</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Make it easier</source>
        <translation>ਇਸ ਨੂੰ ਸੌਖਾ ਬਣਾਓ</translation>
    </message>
    <message>
        <source>Speed of the mark</source>
        <translation>ਨਿਸ਼ਾਨ ਦੀ ਰਫ਼ਤਾਰ</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>ਹੌਲੀ</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>ਦਰਮਿਆਨੀ</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>ਤੇਜ਼</translation>
    </message>
    <message>
        <source>When you leave, all of this goes back to how it was.</source>
        <translation>ਤੁਹਾਡੇ ਜਾਣ ’ਤੇ ਇਹ ਸਭ ਪਹਿਲਾਂ ਵਰਗਾ ਹੋ ਜਾਵੇਗਾ।</translation>
    </message>
</context>
<context>
    <name>DeskPanel</name>
    <message>
        <source>Or tell someone at %1.</source>
        <translation>ਜਾਂ ਇੱਥੇ ਕਿਸੇ ਨੂੰ ਦੱਸੋ: %1।</translation>
    </message>
    <message>
        <source>Or tell %1, or someone at %2.</source>
        <translation>ਜਾਂ ਇੱਥੇ ਕਿਸੇ ਨੂੰ ਦੱਸੋ: %1, %2।</translation>
    </message>
    <message>
        <source>Or tell %1.</source>
        <translation>ਜਾਂ ਇੱਥੇ ਕਿਸੇ ਨੂੰ ਦੱਸੋ: %1।</translation>
    </message>
    <message>
        <source>There is a quiet place: %1.</source>
        <translation>ਇੱਥੇ ਇੱਕ ਸ਼ਾਂਤ ਥਾਂ ਹੈ: %1।</translation>
    </message>
    <message>
        <source>You can use %1.</source>
        <translation>ਤੁਸੀਂ ਇਹ ਵਰਤ ਸਕਦੇ ਹੋ: %1।</translation>
    </message>
</context>
<context>
    <name>DestinationDetails</name>
    <message>
        <source>England</source>
        <translation>ਇੰਗਲੈਂਡ</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>ਵੇਲਜ਼</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>ਸਕਾਟਲੈਂਡ</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>ਉੱਤਰੀ ਆਇਰਲੈਂਡ</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>ਸਰੋਤ: %1।</translation>
    </message>
    <message>
        <source>Or call %1.</source>
        <translation>ਜਾਂ %1 ’ਤੇ ਕਾਲ ਕਰੋ।</translation>
    </message>
    <message>
        <source>With Relay UK: %1</source>
        <translation>Relay UK ਰਾਹੀਂ: %1</translation>
    </message>
    <message>
        <source>The site: %1</source>
        <translation>ਵੈੱਬਸਾਈਟ: %1</translation>
    </message>
    <message>
        <source>They also speak %1.</source>
        <translation>ਉਹ ਇਹ ਵੀ ਬੋਲਦੇ ਹਨ: %1।</translation>
    </message>
    <message>
        <source>You can ask for an interpreter.</source>
        <translation>ਤੁਸੀਂ ਦੁਭਾਸ਼ੀਆ ਮੰਗ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>Ages: %1</source>
        <translation>ਉਮਰ: %1</translation>
    </message>
    <message>
        <source>For people in %1.</source>
        <translation>ਇੱਥੋਂ ਦੇ ਲੋਕਾਂ ਲਈ: %1।</translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message>
        <source>QR code</source>
        <translation>QR ਕੋਡ</translation>
    </message>
    <message>
        <source>Textphone: %1</source>
        <translation>ਟੈਕਸਟ ਫ਼ੋਨ: %1</translation>
    </message>
    <message>
        <source>This may have changed. Please ask a member of staff.</source>
        <translation>ਹੋ ਸਕਦਾ ਹੈ ਇਹ ਬਦਲ ਗਿਆ ਹੋਵੇ। ਕਿਰਪਾ ਕਰਕੇ ਸਟਾਫ਼ ਨੂੰ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>Details checked %1.</source>
        <translation>ਜਾਣਕਾਰੀ ਜਾਂਚੀ ਗਈ: %1।</translation>
    </message>
</context>
<context>
    <name>EasierChoices</name>
    <message>
        <source>Usual</source>
        <translation>ਆਮ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>ਵੱਡੇ</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>ਬਹੁਤ ਵੱਡੇ</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>ਸਭ ਤੋਂ ਵੱਡੇ</translation>
    </message>
    <message>
        <source>If the words are too small</source>
        <translation>ਜੇ ਅੱਖਰ ਬਹੁਤ ਛੋਟੇ ਹਨ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ਹਲਕੇ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ਗੂੜ੍ਹੇ</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>ਤੇਜ਼ ਕੰਟ੍ਰਾਸਟ</translation>
    </message>
    <message>
        <source>If the colours are hard to see</source>
        <translation>ਜੇ ਰੰਗ ਦੇਖਣੇ ਔਖੇ ਹਨ</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>ਬਿਨਾਂ ਆਵਾਜ਼</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>ਉੱਚੀ ਪੜ੍ਹੋ</translation>
    </message>
    <message>
        <source>If you would rather listen</source>
        <translation>ਜੇ ਤੁਸੀਂ ਸੁਣਨਾ ਚਾਹੁੰਦੇ ਹੋ</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>ਥੋੜ੍ਹੀ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ਬਿਲਕੁਲ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>If movement disturbs you</source>
        <translation>ਜੇ ਹਿਲਜੁਲ ਤੰਗ ਕਰਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>ਪੂਰੀ ਸਕ੍ਰੀਨ</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>ਹੇਠਾਂ</translation>
    </message>
    <message>
        <source>If the top is too high for you</source>
        <translation>ਜੇ ਉੱਪਰਲਾ ਹਿੱਸਾ ਬਹੁਤ ਉੱਚਾ ਹੈ</translation>
    </message>
    <message>
        <source>No switch</source>
        <translation>ਕੋਈ ਸਵਿੱਚ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>One switch</source>
        <translation>ਇੱਕ ਸਵਿੱਚ</translation>
    </message>
    <message>
        <source>Two switches</source>
        <translation>ਦੋ ਸਵਿੱਚ</translation>
    </message>
    <message>
        <source>If you use a switch</source>
        <translation>ਜੇ ਤੁਸੀਂ ਸਵਿੱਚ ਵਰਤਦੇ ਹੋ</translation>
    </message>
</context>
<context>
    <name>EasierSample</name>
    <message>
        <source>How the pages look now</source>
        <translation>ਹੁਣ ਪੰਨੇ ਇਸ ਤਰ੍ਹਾਂ ਹਨ</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰੋ</translation>
    </message>
    <message>
        <source>Say as much or as little as you like.</source>
        <translation>ਜਿੰਨਾ ਚਾਹੋ ਓਨਾ ਹੀ ਦੱਸੋ।</translation>
    </message>
    <message>
        <source>Find a quiet place.</source>
        <translation>ਸ਼ਾਂਤ ਥਾਂ ਲੱਭੋ।</translation>
    </message>
    <message>
        <source>Call, text or chat.</source>
        <translation>ਫ਼ੋਨ, ਟੈਕਸਟ ਜਾਂ ਚੈਟ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Or ask at the desk.</source>
        <translation>ਜਾਂ ਡੈਸਕ ’ਤੇ ਪੁੱਛੋ।</translation>
    </message>
</context>
<context>
    <name>EmergencyStrip</name>
    <message>
        <source>What happens when I call</source>
        <translation>ਫ਼ੋਨ ਕਰਨ ਉੱਤੇ ਕੀ ਹੁੰਦਾ ਹੈ</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>All that is on</source>
        <translation>ਸਾਰੇ ਪ੍ਰੋਗਰਾਮ</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Today</source>
        <translation>ਅੱਜ</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>This screen is out of order</source>
        <translation>ਇਹ ਸਕ੍ਰੀਨ ਖਰਾਬ ਹੈ</translation>
    </message>
    <message>
        <source>You can still get help now. Please tell a member of staff that the screen is not working.</source>
        <translation>ਤੁਹਾਨੂੰ ਫਿਰ ਵੀ ਹੁਣੇ ਮਦਦ ਮਿਲ ਸਕਦੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਸਟਾਫ਼ ਨੂੰ ਦੱਸੋ ਕਿ ਸਕ੍ਰੀਨ ਕੰਮ ਨਹੀਂ ਕਰ ਰਹੀ।</translation>
    </message>
    <message>
        <source>Please tell a member of staff.</source>
        <translation>ਕਿਰਪਾ ਕਰਕੇ ਸਟਾਫ਼ ਨੂੰ ਦੱਸੋ।</translation>
    </message>
    <message>
        <source>In danger right now: police, ambulance or fire</source>
        <translation>ਹੁਣੇ ਖ਼ਤਰਾ ਹੈ: ਪੁਲਿਸ, ਐਂਬੂਲੈਂਸ ਜਾਂ ਫ਼ਾਇਰ ਬ੍ਰਿਗੇਡ</translation>
    </message>
    <message>
        <source>Police, when nobody is in danger right now</source>
        <translation>ਪੁਲਿਸ, ਜਦੋਂ ਹੁਣੇ ਕਿਸੇ ਨੂੰ ਖ਼ਤਰਾ ਨਾ ਹੋਵੇ</translation>
    </message>
    <message>
        <source>Childline: free, for anyone under 19</source>
        <translation>Childline: ਮੁਫ਼ਤ, 19 ਸਾਲ ਤੋਂ ਘੱਟ ਉਮਰ ਵਾਲਿਆਂ ਲਈ</translation>
    </message>
</context>
<context>
    <name>GuideFoot</name>
    <message>
        <source>Lost something? Please ask a member of staff.</source>
        <translation>ਕੁਝ ਗੁਆਚ ਗਿਆ? ਕਿਰਪਾ ਕਰਕੇ ਸਟਾਫ਼ ਨੂੰ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ਸ਼ੁਰੂ</translation>
    </message>
</context>
<context>
    <name>HeadphoneBanner</name>
    <message>
        <source>Headphone mode. Tap twice to choose.</source>
        <translation>ਹੈੱਡਫ਼ੋਨ ਮੋਡ। ਚੁਣਨ ਲਈ ਦੋ ਵਾਰ ਛੂਹੋ।</translation>
    </message>
    <message>
        <source>Headphone mode</source>
        <translation>ਹੈੱਡਫ਼ੋਨ ਮੋਡ</translation>
    </message>
    <message>
        <source>One tap is enough.</source>
        <translation>ਇੱਕ ਵਾਰ ਛੂਹਣਾ ਕਾਫ਼ੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Leave headphone mode</source>
        <translation>ਹੈੱਡਫ਼ੋਨ ਮੋਡ ਛੱਡੋ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ਛੱਡੋ</translation>
    </message>
</context>
<context>
    <name>HeadphoneOffer</name>
    <message>
        <source>Plug in headphones, and it begins.</source>
        <translation>ਹੈੱਡਫ਼ੋਨ ਲਾਓ, ਅਤੇ ਇਹ ਸ਼ੁਰੂ ਹੋ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>Read it out loud</source>
        <translation>ਉੱਚੀ ਪੜ੍ਹੋ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ਹੁਣ ਨਹੀਂ</translation>
    </message>
</context>
<context>
    <name>HeadphoneQuestion</name>
    <message>
        <source>If you do not see it, just go on: tap twice to choose.</source>
        <translation>ਜੇ ਨਹੀਂ ਦਿਸਦੀ ਤਾਂ ਅੱਗੇ ਚੱਲੋ: ਚੁਣਨ ਲਈ ਦੋ ਵਾਰ ਛੂਹੋ।</translation>
    </message>
    <message>
        <source>Do you see the screen?</source>
        <translation>ਕੀ ਤੁਹਾਨੂੰ ਸਕਰੀਨ ਦਿਸਦੀ ਹੈ?</translation>
    </message>
    <message>
        <source>Yes, leave headphone mode</source>
        <translation>ਹਾਂ, ਹੈੱਡਫ਼ੋਨ ਮੋਡ ਛੱਡੋ</translation>
    </message>
</context>
<context>
    <name>HelpColumn</name>
    <message>
        <source>Who can help now</source>
        <translation>ਹੁਣ ਕੌਣ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n ਮਿੰਟ</numerusform>
            <numerusform>%n ਮਿੰਟ</numerusform>
        </translation>
    </message>
    <message>
        <source>If you walk away, the screen clears by itself after about %1.</source>
        <translation>ਜੇ ਤੁਸੀਂ ਚਲੇ ਜਾਓ, ਤਾਂ ਸਕ੍ਰੀਨ ਲਗਭਗ %1 ਬਾਅਦ ਆਪਣੇ ਆਪ ਸਾਫ਼ ਹੋ ਜਾਂਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>If you walk away, the screen clears by itself after about %1; a page with a number or a code after about %2.</source>
        <translation>ਜੇ ਤੁਸੀਂ ਚਲੇ ਜਾਓ, ਤਾਂ ਸਕ੍ਰੀਨ ਲਗਭਗ %1 ਬਾਅਦ ਆਪਣੇ ਆਪ ਸਾਫ਼ ਹੋ ਜਾਂਦੀ ਹੈ; ਨੰਬਰ ਜਾਂ ਕੋਡ ਵਾਲਾ ਪੰਨਾ ਲਗਭਗ %2 ਬਾਅਦ।</translation>
    </message>
    <message>
        <source>About this screen</source>
        <translation>ਇਸ ਸਕ੍ਰੀਨ ਬਾਰੇ</translation>
    </message>
    <message>
        <source>Touch a topic, then a page, then a place that can help.</source>
        <translation>ਪਹਿਲਾਂ ਵਿਸ਼ੇ ਨੂੰ ਛੂਹੋ, ਫਿਰ ਪੰਨੇ ਨੂੰ, ਫਿਰ ਮਦਦ ਕਰਨ ਵਾਲੀ ਥਾਂ ਨੂੰ।</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the square code to open a site.</source>
        <translation>ਵੈੱਬਸਾਈਟ ਖੋਲ੍ਹਣ ਲਈ ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਚੌਰਸ ਕੋਡ ਦੇ ਸਾਹਮਣੇ ਕਰੋ।</translation>
    </message>
    <message>
        <source>You can read every page without a phone, and note down a number.</source>
        <translation>ਤੁਸੀਂ ਹਰ ਪੰਨਾ ਫ਼ੋਨ ਤੋਂ ਬਿਨਾਂ ਪੜ੍ਹ ਸਕਦੇ ਹੋ, ਅਤੇ ਨੰਬਰ ਲਿਖ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>ਇਸ ਨੂੰ ਕਿਵੇਂ ਵਰਤਣਾ ਹੈ</translation>
    </message>
    <message>
        <source>It does not record what you touch or read.</source>
        <translation>ਇਹ ਰਿਕਾਰਡ ਨਹੀਂ ਰੱਖਦੀ ਕਿ ਤੁਸੀਂ ਕੀ ਛੂਹਿਆ ਜਾਂ ਪੜ੍ਹਿਆ।</translation>
    </message>
    <message>
        <source>It has no camera or microphone in use and no internet.</source>
        <translation>ਇਹ ਕੋਈ ਕੈਮਰਾ ਜਾਂ ਮਾਈਕ੍ਰੋਫ਼ੋਨ ਨਹੀਂ ਵਰਤਦੀ, ਅਤੇ ਇਸ ਵਿੱਚ ਇੰਟਰਨੈੱਟ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>It does not know who you are.</source>
        <translation>ਇਹ ਨਹੀਂ ਜਾਣਦੀ ਕਿ ਤੁਸੀਂ ਕੌਣ ਹੋ।</translation>
    </message>
    <message>
        <source>Your own phone may remember a page or a call.</source>
        <translation>ਤੁਹਾਡੇ ਆਪਣੇ ਫ਼ੋਨ ਵਿੱਚ ਪੰਨਾ ਜਾਂ ਕਾਲ ਰਹਿ ਸਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>What it does not know</source>
        <translation>ਇਹ ਕੀ ਨਹੀਂ ਜਾਣਦੀ</translation>
    </message>
    <message>
        <source>Touch “Hide this” and the page is gone at once.</source>
        <translation>“ਲੁਕਾਓ” ਨੂੰ ਛੂਹੋ, ਪੰਨਾ ਤੁਰੰਤ ਗਾਇਬ ਹੋ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>Nobody can go back to it.</source>
        <translation>ਕੋਈ ਵੀ ਉਸ ’ਤੇ ਵਾਪਸ ਨਹੀਂ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>If someone is watching</source>
        <translation>ਜੇ ਕੋਈ ਦੇਖ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Last reviewed %1.</source>
        <translation>ਆਖਰੀ ਸਮੀਖਿਆ: %1।</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>ਇਸ ਨੂੰ ਕੌਣ ਚਲਾਉਂਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>With a keyboard: Tab goes to the next button, and Enter presses it. The arrows down and up go through the page, and F2 reads all of it.</source>
        <translation>ਕੀਬੋਰਡ ਨਾਲ: Tab ਅਗਲੇ ਬਟਨ ’ਤੇ ਜਾਂਦਾ ਹੈ, ਅਤੇ Enter ਉਸ ਨੂੰ ਦਬਾਉਂਦਾ ਹੈ। ਹੇਠਾਂ ਅਤੇ ਉੱਪਰ ਵਾਲੇ ਤੀਰ ਪੰਨੇ ਵਿੱਚ ਅੱਗੇ-ਪਿੱਛੇ ਲੈ ਜਾਂਦੇ ਹਨ, ਅਤੇ F2 ਸਾਰਾ ਪੰਨਾ ਪੜ੍ਹਦਾ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>HoldRing</name>
    <message>
        <source>Headphone mode</source>
        <translation>ਹੈੱਡਫ਼ੋਨ ਮੋਡ</translation>
    </message>
    <message>
        <source>Keep holding to leave it.</source>
        <translation>ਛੱਡਣ ਲਈ ਉਂਗਲ ਰੱਖੀ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>The voice is starting.</source>
        <translation>ਆਵਾਜ਼ ਸ਼ੁਰੂ ਹੋ ਰਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Keep holding to start it.</source>
        <translation>ਸ਼ੁਰੂ ਕਰਨ ਲਈ ਉਂਗਲ ਰੱਖੀ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>It is for people who do not see the screen.</source>
        <translation>ਇਹ ਉਹਨਾਂ ਲਈ ਹੈ ਜਿਨ੍ਹਾਂ ਨੂੰ ਸਕਰੀਨ ਨਹੀਂ ਦਿਸਦੀ।</translation>
    </message>
</context>
<context>
    <name>HomeChoices</name>
    <message>
        <source>%1 left</source>
        <translation>%1 ਹੋਰ</translation>
    </message>
    <message>
        <source>Choose by pictures and plain words. There is no wrong answer.</source>
        <translation>ਤਸਵੀਰਾਂ ਅਤੇ ਸੌਖੇ ਸ਼ਬਦਾਂ ਨਾਲ ਚੁਣੋ। ਕੋਈ ਜਵਾਬ ਗਲਤ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ</translation>
    </message>
    <message>
        <source>what’s on</source>
        <translation>ਪ੍ਰੋਗਰਾਮ</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>ਮੈਂਬਰ ਬਣਨਾ</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>ਛਪਾਈ</translation>
    </message>
    <message>
        <source>In this library</source>
        <translation>ਇਸ ਲਾਇਬ੍ਰੇਰੀ ਵਿੱਚ</translation>
    </message>
</context>
<context>
    <name>HomeHead</name>
    <message>
        <source>This screen does not record what you touch.</source>
        <translation>ਇਹ ਸਕ੍ਰੀਨ ਰਿਕਾਰਡ ਨਹੀਂ ਰੱਖਦੀ ਕਿ ਤੁਸੀਂ ਕੀ ਛੂਹਿਆ।</translation>
    </message>
    <message>
        <source>Only the first pages are in this language.</source>
        <translation>ਸਿਰਫ਼ ਪਹਿਲੇ ਪੰਨੇ ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਹਨ।</translation>
    </message>
    <message>
        <source>Only some pages are in this language.</source>
        <translation>ਸਿਰਫ਼ ਕੁਝ ਪੰਨੇ ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਹਨ।</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>I’m not sure</source>
        <translation>ਮੈਨੂੰ ਪੱਕਾ ਨਹੀਂ ਪਤਾ</translation>
    </message>
</context>
<context>
    <name>HoursTable</name>
    <message>
        <source>Closed</source>
        <translation>ਬੰਦ</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>ਅੱਜ, %1</translation>
    </message>
    <message>
        <source>Open day and night.</source>
        <translation>ਦਿਨ-ਰਾਤ ਖੁੱਲ੍ਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>On bank holidays the hours may be other ones.</source>
        <translation>ਬੈਂਕ ਛੁੱਟੀਆਂ ਵਿੱਚ ਸਮਾਂ ਵੱਖਰਾ ਹੋ ਸਕਦਾ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>KeepPanel</name>
    <message>
        <source>The number is short. Say it twice, and you have it.</source>
        <translation>ਨੰਬਰ ਛੋਟਾ ਹੈ। ਦੋ ਵਾਰ ਬੋਲੋ, ਯਾਦ ਹੋ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>Say it twice, one part after the other.</source>
        <translation>ਦੋ ਵਾਰ ਬੋਲੋ, ਇੱਕ-ਇੱਕ ਹਿੱਸਾ ਕਰਕੇ।</translation>
    </message>
</context>
<context>
    <name>LanguageHelp</name>
    <message>
        <source>%1 can bring in an interpreter.</source>
        <translation>%1 ਦੁਭਾਸ਼ੀਏ ਨੂੰ ਜੋੜ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>On the phone, say the name of your language.</source>
        <translation>ਫ਼ੋਨ ’ਤੇ ਆਪਣੀ ਭਾਸ਼ਾ ਦਾ ਨਾਂ ਦੱਸੋ।</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation>ਬ੍ਰਿਟਿਸ਼ ਸੰਕੇਤਕ ਭਾਸ਼ਾ</translation>
    </message>
</context>
<context>
    <name>LanguageNotice</name>
    <message>
        <source>This page has not been translated yet.</source>
        <translation>ਇਸ ਪੰਨੇ ਦਾ ਅਨੁਵਾਦ ਅਜੇ ਨਹੀਂ ਹੋਇਆ।</translation>
    </message>
    <message>
        <source>Nobody who speaks this language has checked this translation yet.</source>
        <translation>ਇਹ ਭਾਸ਼ਾ ਬੋਲਣ ਵਾਲੇ ਕਿਸੇ ਵਿਅਕਤੀ ਨੇ ਅਜੇ ਇਹ ਅਨੁਵਾਦ ਨਹੀਂ ਜਾਂਚਿਆ।</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Choose a language</source>
        <translation>ਭਾਸ਼ਾ ਚੁਣੋ</translation>
    </message>
    <message>
        <source>When you leave, the screen goes back to its usual language.</source>
        <translation>ਤੁਹਾਡੇ ਜਾਣ ’ਤੇ ਸਕ੍ਰੀਨ ਆਪਣੀ ਆਮ ਭਾਸ਼ਾ ’ਤੇ ਵਾਪਸ ਆ ਜਾਵੇਗੀ।</translation>
    </message>
</context>
<context>
    <name>LanguageTile</name>
    <message>
        <source>Chosen</source>
        <translation>ਚੁਣਿਆ ਹੋਇਆ</translation>
    </message>
</context>
<context>
    <name>LaterHelp</name>
    <message>
        <source>Help</source>
        <extracomment>A short word (five or six letters) on a button: it leads to the places to get help.</extracomment>
        <translation>ਮਦਦ</translation>
    </message>
</context>
<context>
    <name>LibraryDetails</name>
    <message>
        <source>Today, %1</source>
        <translation>ਅੱਜ, %1</translation>
    </message>
    <message>
        <source>Every week: %1</source>
        <translation>ਹਰ ਹਫ਼ਤੇ: %1</translation>
    </message>
</context>
<context>
    <name>LibraryFront</name>
    <message>
        <source>Useful here</source>
        <translation>ਇੱਥੇ ਕੰਮ ਦੀਆਂ ਗੱਲਾਂ</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>In this library</source>
        <translation>ਇਸ ਲਾਇਬ੍ਰੇਰੀ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>In this building</source>
        <translation>ਇਸ ਇਮਾਰਤ ਵਿੱਚ</translation>
    </message>
</context>
<context>
    <name>MorePlaces</name>
    <message>
        <source>More places to get help</source>
        <translation>ਮਦਦ ਲਈ ਹੋਰ ਥਾਵਾਂ</translation>
    </message>
    <message>
        <source>Places to get help</source>
        <translation>ਮਦਦ ਲਈ ਥਾਵਾਂ</translation>
    </message>
    <message>
        <source>More places</source>
        <extracomment>Short for &quot;More places to get help&quot;, on a small button.</extracomment>
        <translation>ਹੋਰ ਥਾਵਾਂ</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Start again</source>
        <translation>ਮੁੜ ਸ਼ੁਰੂ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ਪਿੱਛੇ</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ਹੋਮ</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>ਸੁਣੋ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ਭਾਸ਼ਾ</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>ਸੌਖਾ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>ਬਾਰੇ</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>ਲੁਕਾਓ</translation>
    </message>
</context>
<context>
    <name>NoPhone</name>
    <message>
        <source>I have got it, clear the screen</source>
        <translation>ਮੈਂ ਲੈ ਲਿਆ, ਸਕ੍ਰੀਨ ਸਾਫ਼ ਕਰੋ</translation>
    </message>
    <message>
        <source>You can use %1.</source>
        <translation>ਤੁਸੀਂ ਇਹ ਵਰਤ ਸਕਦੇ ਹੋ: %1।</translation>
    </message>
    <message>
        <source>Ask at %1 whether you may use one.</source>
        <translation>ਇੱਥੇ ਪੁੱਛੋ ਕਿ ਕੀ ਤੁਸੀਂ ਫ਼ੋਨ ਵਰਤ ਸਕਦੇ ਹੋ: %1।</translation>
    </message>
    <message>
        <source>Ask a member of staff whether you may use one.</source>
        <translation>ਸਟਾਫ਼ ਨੂੰ ਪੁੱਛੋ ਕਿ ਕੀ ਤੁਸੀਂ ਫ਼ੋਨ ਵਰਤ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>A quiet place to talk: %1.</source>
        <translation>ਗੱਲ ਕਰਨ ਲਈ ਸ਼ਾਂਤ ਥਾਂ: %1।</translation>
    </message>
    <message>
        <source>No phone with you?</source>
        <translation>ਤੁਹਾਡੇ ਕੋਲ ਫ਼ੋਨ ਨਹੀਂ?</translation>
    </message>
</context>
<context>
    <name>OpenInstead</name>
    <message>
        <source>Open until then</source>
        <translation>ਉਦੋਂ ਤੱਕ ਖੁੱਲ੍ਹੇ ਹਨ</translation>
    </message>
</context>
<context>
    <name>OpenLine</name>
    <message>
        <source>Open day and night.</source>
        <translation>ਦਿਨ ਰਾਤ ਖੁੱਲ੍ਹਾ।</translation>
    </message>
    <message>
        <source>Open now, day and night.</source>
        <translation>ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੈ, ਦਿਨ ਰਾਤ।</translation>
    </message>
    <message>
        <source>Open now, until %1.</source>
        <translation>ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੈ, %1 ਵਜੇ ਤੱਕ।</translation>
    </message>
    <message>
        <source>Open now, until %1 tomorrow.</source>
        <translation>ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੈ, ਕੱਲ੍ਹ %1 ਵਜੇ ਤੱਕ।</translation>
    </message>
    <message>
        <source>Open now.</source>
        <translation>ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Closed now. Opens at %1 today.</source>
        <translation>ਹੁਣ ਬੰਦ ਹੈ। ਅੱਜ %1 ਵਜੇ ਖੁੱਲ੍ਹੇਗਾ।</translation>
    </message>
    <message>
        <source>Closed now. Opens at %1 on %2.</source>
        <translation>ਹੁਣ ਬੰਦ ਹੈ। ਖੁੱਲ੍ਹੇਗਾ: %2, %1।</translation>
    </message>
    <message>
        <source>Closed now.</source>
        <translation>ਹੁਣ ਬੰਦ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>PlaceLine</name>
    <message>
        <source>text %1</source>
        <translation>ਮੈਸੇਜ %1</translation>
    </message>
    <message>
        <source>Closed now.</source>
        <translation>ਹੁਣ ਬੰਦ ਹੈ।</translation>
    </message>
    <message>
        <source>Closed. Opens at %1 on %2.</source>
        <translation>ਬੰਦ ਹੈ। ਖੁੱਲ੍ਹੇਗਾ: %2, %1।</translation>
    </message>
    <message>
        <source>Closed. Opens at %1.</source>
        <translation>ਬੰਦ ਹੈ। %1 ਵਜੇ ਖੁੱਲ੍ਹੇਗਾ।</translation>
    </message>
    <message>
        <source>Open now.</source>
        <translation>ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Free.</source>
        <translation>ਮੁਫ਼ਤ।</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Who can help now</source>
        <translation>ਹੁਣ ਕੌਣ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ</translation>
    </message>
</context>
<context>
    <name>ReadAloudBar</name>
    <message>
        <source>Pause</source>
        <translation>ਰੁਕੋ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ਅੱਗੇ ਚੱਲੋ</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>ਦੁਬਾਰਾ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ਬੰਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>This screen has no voice for this language.</source>
        <translation>ਇਸ ਸਕਰੀਨ ਉੱਤੇ ਇਸ ਭਾਸ਼ਾ ਦੀ ਆਵਾਜ਼ ਨਹੀਂ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 ਵਿੱਚੋਂ %1</translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>More</source>
        <translation>ਹੋਰ</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ਉੱਪਰ</translation>
    </message>
</context>
<context>
    <name>StillTherePaper</name>
    <message>
        <source>Are you still there?</source>
        <translation>ਕੀ ਤੁਸੀਂ ਅਜੇ ਇੱਥੇ ਹੋ?</translation>
    </message>
    <message>
        <source>Your page is hidden, and not lost. It clears in about %1.</source>
        <translation>ਤੁਹਾਡਾ ਪੰਨਾ ਲੁਕਿਆ ਹੈ, ਗੁਆਚਿਆ ਨਹੀਂ। ਇਹ ਲਗਭਗ %1 ਵਿੱਚ ਸਾਫ਼ ਹੋ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>Yes, show it again</source>
        <translation>ਹਾਂ, ਫਿਰ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>ਹੁਣੇ ਸਾਫ਼ ਕਰੋ</translation>
    </message>
</context>
<context>
    <name>StillThereSheet</name>
    <message>
        <source>Still there?</source>
        <translation>ਅਜੇ ਇੱਥੇ ਹੋ?</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>ਕੀ ਤੁਸੀਂ ਅਜੇ ਇੱਥੇ ਹੋ?</translation>
    </message>
    <message>
        <source>If not, the screen clears in about %1.</source>
        <translation>ਜੇ ਨਹੀਂ, ਤਾਂ ਸਕ੍ਰੀਨ ਲਗਭਗ %1 ਵਿੱਚ ਸਾਫ਼ ਹੋ ਜਾਵੇਗੀ।</translation>
    </message>
    <message>
        <source>The number stays until then.</source>
        <translation>ਉਦੋਂ ਤੱਕ ਨੰਬਰ ਦਿਸਦਾ ਰਹੇਗਾ।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ਹਾਂ</translation>
    </message>
    <message>
        <source>Yes, keep it here</source>
        <translation>ਹਾਂ, ਇੱਥੇ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>the screen</comment>
        <translation>ਸਾਫ਼ ਕਰੋ</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>ਹੁਣੇ ਸਾਫ਼ ਕਰੋ</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Chosen</source>
        <translation>ਚੁਣਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>ਇਸ ਪੰਨੇ ਦੇ ਹਿੱਸੇ</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>To read</source>
        <translation>ਪੜ੍ਹਨ ਲਈ</translation>
    </message>
</context>
<context>
    <name>TranslationMark</name>
    <message>
        <source>Nobody has checked this translation yet.</source>
        <translation>ਇਹ ਅਨੁਵਾਦ ਅਜੇ ਕਿਸੇ ਨੇ ਨਹੀਂ ਜਾਂਚਿਆ।</translation>
    </message>
</context>
<context>
    <name>UnsurePage</name>
    <message>
        <source>What is it most like?</source>
        <translation>ਇਹ ਕਿਸ ਵਰਗਾ ਹੈ?</translation>
    </message>
    <message>
        <source>There is no wrong answer. Nothing is recorded.</source>
        <translation>ਕੋਈ ਜਵਾਬ ਗਲਤ ਨਹੀਂ। ਕੁਝ ਵੀ ਦਰਜ ਨਹੀਂ ਹੁੰਦਾ।</translation>
    </message>
    <message>
        <source>Show me who to call</source>
        <translation>ਕਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰਾਂ</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Headphone mode is off.</source>
        <translation>ਹੈੱਡਫ਼ੋਨ ਮੋਡ ਬੰਦ ਹੈ।</translation>
    </message>
    <message>
        <source>Headphone mode. Move a finger over the screen to hear what is there. Tap twice to choose it.</source>
        <translation>ਹੈੱਡਫ਼ੋਨ ਮੋਡ। ਸਕਰੀਨ ਉੱਤੇ ਉਂਗਲ ਫੇਰੋ ਅਤੇ ਸੁਣੋ ਕਿ ਉੱਥੇ ਕੀ ਹੈ। ਚੁਣਨ ਲਈ ਦੋ ਵਾਰ ਛੂਹੋ।</translation>
    </message>
</context>
<context>
    <name>WayDetails</name>
    <message>
        <source>What happens when you call</source>
        <translation>ਕਾਲ ਕਰਨ ’ਤੇ ਕੀ ਹੁੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>What happens when you text</source>
        <translation>ਮੈਸੇਜ ਭੇਜਣ ’ਤੇ ਕੀ ਹੁੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ਕੀ ਹੁੰਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Is this code the real one?</source>
        <translation>ਕੀ ਇਹ ਅਸਲੀ ਕੋਡ ਹੈ?</translation>
    </message>
    <message>
        <source>It is part of the screen. A sticker would feel raised.</source>
        <translation>ਇਹ ਸਕ੍ਰੀਨ ਦਾ ਹਿੱਸਾ ਹੈ। ਸਟਿੱਕਰ ਉੱਭਰਿਆ ਹੋਇਆ ਲੱਗੇਗਾ।</translation>
    </message>
    <message>
        <source>Before it opens, your phone shows %1.</source>
        <translation>ਖੁੱਲ੍ਹਣ ਤੋਂ ਪਹਿਲਾਂ ਤੁਹਾਡਾ ਫ਼ੋਨ ਇਹ ਦਿਖਾਉਂਦਾ ਹੈ: %1।</translation>
    </message>
    <message>
        <source>Any other name? Do not open it. Tell someone at %1.</source>
        <translation>ਕੋਈ ਹੋਰ ਨਾਂ? ਨਾ ਖੋਲ੍ਹੋ। ਇੱਥੇ ਕਿਸੇ ਨੂੰ ਦੱਸੋ: %1।</translation>
    </message>
    <message>
        <source>Any other name? Do not open it. Tell a member of staff.</source>
        <translation>ਕੋਈ ਹੋਰ ਨਾਂ? ਨਾ ਖੋਲ੍ਹੋ। ਸਟਾਫ਼ ਨੂੰ ਦੱਸੋ।</translation>
    </message>
    <message>
        <source>Ask at %1 for a pencil and paper.</source>
        <translation>ਇੱਥੋਂ ਪੈਨਸਿਲ ਅਤੇ ਕਾਗ਼ਜ਼ ਮੰਗੋ: %1।</translation>
    </message>
    <message>
        <source>Ask a member of staff for a pencil and paper.</source>
        <translation>ਸਟਾਫ਼ ਤੋਂ ਪੈਨਸਿਲ ਅਤੇ ਕਾਗ਼ਜ਼ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>ਲਿਖ ਲਵੋ</translation>
    </message>
    <message>
        <source>Put it under a name that nobody will ask about.</source>
        <translation>ਇਸਨੂੰ ਅਜਿਹੇ ਨਾਂ ਹੇਠ ਰੱਖੋ ਜਿਸ ਬਾਰੇ ਕੋਈ ਨਾ ਪੁੱਛੇ।</translation>
    </message>
    <message>
        <source>Keep it out of sight</source>
        <translation>ਨਜ਼ਰ ਤੋਂ ਦੂਰ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Say what worries you. You need not say everything.</source>
        <translation>ਲਿਖੋ ਕਿ ਤੁਹਾਨੂੰ ਕੀ ਚਿੰਤਾ ਹੈ। ਸਭ ਕੁਝ ਦੱਸਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>ਕੀ ਲਿਖਣਾ ਹੈ</translation>
    </message>
    <message>
        <source>They see the address that you write from. The e-mail stays in your sent mail.</source>
        <translation>ਉਹਨਾਂ ਨੂੰ ਉਹ ਪਤਾ ਦਿਸਦਾ ਹੈ ਜਿਸ ਤੋਂ ਤੁਸੀਂ ਲਿਖਦੇ ਹੋ। ਈਮੇਲ ਤੁਹਾਡੇ ਭੇਜੇ ਸੁਨੇਹਿਆਂ ਵਿੱਚ ਰਹਿੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>What your e-mail shows</source>
        <translation>ਤੁਹਾਡੀ ਈਮੇਲ ਕੀ ਦਿਖਾਉਂਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>An answer takes time. To talk to someone, call %1.</source>
        <translation>ਜਵਾਬ ਵਿੱਚ ਸਮਾਂ ਲੱਗਦਾ ਹੈ। ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰਨ ਲਈ %1 ’ਤੇ ਕਾਲ ਕਰੋ।</translation>
    </message>
    <message>
        <source>An answer takes time.</source>
        <translation>ਜਵਾਬ ਵਿੱਚ ਸਮਾਂ ਲੱਗਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>If it cannot wait</source>
        <translation>ਜੇ ਉਡੀਕ ਨਾ ਹੋ ਸਕੇ</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>Call</source>
        <translation>ਕਾਲ</translation>
    </message>
    <message>
        <source>Send a text</source>
        <translation>ਮੈਸੇਜ ਭੇਜੋ</translation>
    </message>
    <message>
        <source>Chat on the site</source>
        <translation>ਸਾਈਟ ’ਤੇ ਚੈਟ</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>ਸਾਈਟ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>ਈਮੇਲ ਲਿਖੋ</translation>
    </message>
    <message>
        <source>Keep the number</source>
        <translation>ਨੰਬਰ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>tab: send a text message</comment>
        <translation>ਮੈਸੇਜ</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>tab</comment>
        <translation>ਚੈਟ</translation>
    </message>
    <message>
        <source>Site</source>
        <comment>tab: the website</comment>
        <translation>ਸਾਈਟ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>tab</comment>
        <translation>ਈਮੇਲ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>tab: the number</comment>
        <translation>ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Call from your phone</source>
        <translation>ਆਪਣੇ ਫ਼ੋਨ ਤੋਂ ਕਾਲ ਕਰੋ</translation>
    </message>
    <message>
        <source>Text from your phone</source>
        <translation>ਆਪਣੇ ਫ਼ੋਨ ਤੋਂ ਮੈਸੇਜ ਕਰੋ</translation>
    </message>
    <message>
        <source>Chat from your phone</source>
        <translation>ਆਪਣੇ ਫ਼ੋਨ ਤੋਂ ਚੈਟ ਕਰੋ</translation>
    </message>
    <message>
        <source>Open it on your phone</source>
        <translation>ਆਪਣੇ ਫ਼ੋਨ ’ਤੇ ਖੋਲ੍ਹੋ</translation>
    </message>
    <message>
        <source>Save it in your phone</source>
        <translation>ਆਪਣੇ ਫ਼ੋਨ ਵਿੱਚ ਸੰਭਾਲੋ</translation>
    </message>
    <message>
        <source>It asks before it dials.</source>
        <translation>ਕਾਲ ਤੋਂ ਪਹਿਲਾਂ ਪੁੱਛਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The message is ready; you send it.</source>
        <translation>ਮੈਸੇਜ ਤਿਆਰ ਹੈ; ਤੁਸੀਂ ਭੇਜਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>The page opens on your phone.</source>
        <translation>ਪੰਨਾ ਤੁਹਾਡੇ ਫ਼ੋਨ ’ਤੇ ਖੁੱਲ੍ਹਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It asks before it saves.</source>
        <translation>ਸੰਭਾਲਣ ਤੋਂ ਪਹਿਲਾਂ ਪੁੱਛਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The call stays in its list.</source>
        <translation>ਕਾਲ ਫ਼ੋਨ ਦੀ ਸੂਚੀ ਵਿੱਚ ਰਹਿੰਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The messages stay on your phone.</source>
        <translation>ਮੈਸੇਜ ਤੁਹਾਡੇ ਫ਼ੋਨ ’ਤੇ ਰਹਿੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Your phone may remember this page.</source>
        <translation>ਤੁਹਾਡੇ ਫ਼ੋਨ ਵਿੱਚ ਇਹ ਪੰਨਾ ਰਹਿ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>It is saved as “%1”.</source>
        <translation>“%1” ਨਾਂ ਨਾਲ ਸੰਭਾਲਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>You can delete it there.</source>
        <translation>ਤੁਸੀਂ ਉੱਥੋਂ ਮਿਟਾ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>You can delete them there.</source>
        <translation>ਤੁਸੀਂ ਉੱਥੋਂ ਮਿਟਾ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>Open it in a private tab, or delete it from the history after.</source>
        <translation>ਇਸਨੂੰ ਪ੍ਰਾਈਵੇਟ ਟੈਬ ਵਿੱਚ ਖੋਲ੍ਹੋ, ਜਾਂ ਬਾਅਦ ਵਿੱਚ ਹਿਸਟਰੀ ਵਿੱਚੋਂ ਮਿਟਾਓ।</translation>
    </message>
    <message>
        <source>You can choose another name.</source>
        <translation>ਤੁਸੀਂ ਹੋਰ ਨਾਂ ਚੁਣ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>QR code that calls %1</source>
        <translation>%1 ’ਤੇ ਕਾਲ ਕਰਨ ਵਾਲਾ QR ਕੋਡ</translation>
    </message>
    <message>
        <source>QR code for a text message</source>
        <translation>ਮੈਸੇਜ ਲਈ QR ਕੋਡ</translation>
    </message>
    <message>
        <source>QR code that saves %1</source>
        <translation>%1 ਸੰਭਾਲਣ ਵਾਲਾ QR ਕੋਡ</translation>
    </message>
    <message>
        <source>QR code for %1</source>
        <translation>%1 ਲਈ QR ਕੋਡ</translation>
    </message>
</context>
<context>
    <name>WeekPanel</name>
    <message>
        <source>When you can ring</source>
        <translation>ਕਦੋਂ ਕਾਲ ਕਰ ਸਕਦੇ ਹੋ</translation>
    </message>
    <message>
        <source>closed since %1</source>
        <translation>%1 ਤੋਂ ਬੰਦ</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>on a day</comment>
        <translation>ਬੰਦ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ਤੋਂ %2</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>ਅੱਜ, %1</translation>
    </message>
    <message>
        <source>You need not wait here. Take the number with you: touch “Keep the number”.</source>
        <translation>ਇੱਥੇ ਉਡੀਕਣ ਦੀ ਲੋੜ ਨਹੀਂ। ਨੰਬਰ ਨਾਲ ਲੈ ਜਾਓ: “ਨੰਬਰ ਰੱਖੋ” ਛੂਹੋ।</translation>
    </message>
</context>
</TS>
