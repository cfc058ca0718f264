<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en_GB">
<context>
    <name>AddressPanel</name>
    <message>
        <source>Write from any phone or computer to</source>
        <translation>کسی بھی فون یا کمپیوٹر سے یہاں لکھیں</translation>
    </message>
    <message>
        <source>Type this on any phone or computer</source>
        <translation>یہ کسی بھی فون یا کمپیوٹر پر لکھیں</translation>
    </message>
</context>
<context>
    <name>AskedTime</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n سیکنڈ</numerusform>
            <numerusform>%n سیکنڈ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n منٹ</numerusform>
            <numerusform>%n منٹ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to start</source>
        <translation>شروع کرنے کے لیے چھوئیں</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>روکیں</translation>
    </message>
</context>
<context>
    <name>AudienceFilter</name>
    <message>
        <source>Everyone</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>18 سے کم عمر</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>والدین</translation>
    </message>
    <message>
        <source>Teacher, carer</source>
        <translation>استاد، نگران</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>بالغ</translation>
    </message>
    <message>
        <source>Older person</source>
        <translation>بزرگ</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>یہ کس کے لیے ہے؟</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>منتخب ہے</translation>
    </message>
</context>
<context>
    <name>AudienceLine</name>
    <message>
        <source>For everyone</source>
        <translation>سب کے لیے</translation>
    </message>
    <message>
        <source>For children and young people</source>
        <translation>بچوں اور نوجوانوں کے لیے</translation>
    </message>
    <message>
        <source>For parents and carers</source>
        <translation>والدین اور دیکھ بھال کرنے والوں کے لیے</translation>
    </message>
    <message>
        <source>For people who work with children</source>
        <translation>بچوں کے ساتھ کام کرنے والوں کے لیے</translation>
    </message>
    <message>
        <source>For adults</source>
        <translation>بالغ افراد کے لیے</translation>
    </message>
    <message>
        <source>For older people</source>
        <translation>بزرگوں کے لیے</translation>
    </message>
    <message>
        <source>For young people, parents and carers</source>
        <translation>نوجوانوں، والدین اور دیکھ بھال کرنے والوں کے لیے</translation>
    </message>
    <message>
        <source>For parents, carers and people who work with children</source>
        <translation>والدین، دیکھ بھال کرنے والوں اور بچوں کے ساتھ کام کرنے والوں کے لیے</translation>
    </message>
</context>
<context>
    <name>BlockView</name>
    <message>
        <source>Call 999 if:</source>
        <translation>999 پر کال کریں، اگر:</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>اہم</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>کیا کریں</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>کیا نہ کریں</translation>
    </message>
</context>
<context>
    <name>Breath</name>
    <message>
        <source>Breathe in slowly, and out slowly.</source>
        <translation>آہستہ سانس اندر لیں، اور آہستہ باہر چھوڑیں۔</translation>
    </message>
    <message>
        <source>Go on when you are ready.</source>
        <translation>جب آپ تیار ہوں تو آگے بڑھیں۔</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>سانس اندر لیں</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>سانس باہر چھوڑیں</translation>
    </message>
</context>
<context>
    <name>BuildingLine</name>
    <message>
        <source>Open until %1</source>
        <translation>%1 تک کھلا ہے</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>اب کھلا ہے</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>اب بند ہے</translation>
    </message>
    <message>
        <source>Closed, opens at %1 on %2</source>
        <translation>بند ہے، %2 کو %1 بجے کھلے گا</translation>
    </message>
    <message>
        <source>Closed, opens at %1</source>
        <translation>بند ہے، %1 بجے کھلے گا</translation>
    </message>
    <message>
        <source>What’s on this week</source>
        <translation>اس ہفتے کے پروگرام</translation>
    </message>
    <message>
        <source>What’s on</source>
        <translation>پروگرام</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>کھلنے کے اوقات</translation>
    </message>
    <message>
        <source>Join and borrow</source>
        <translation>رکنیت اور کتابیں</translation>
    </message>
    <message>
        <source>Print and copy</source>
        <translation>پرنٹ اور کاپی</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Free.</source>
        <translation>مفت۔</translation>
    </message>
    <message>
        <source>Costs the same as an ordinary call.</source>
        <translation>عام کال جتنا خرچ۔</translation>
    </message>
    <message>
        <source>Ring, or scan the code</source>
        <translation>کال کریں یا کوڈ اسکین کریں</translation>
    </message>
    <message>
        <source>From any phone, ring</source>
        <translation>کسی بھی فون سے کال کریں</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 پر کال کریں</translation>
    </message>
    <message>
        <source>When it answers, dial %1.</source>
        <translation>جواب ملنے پر %1 ملائیں۔</translation>
    </message>
</context>
<context>
    <name>CalmOffer</name>
    <message>
        <source>Take a moment</source>
        <translation>ایک لمحہ رکیں</translation>
    </message>
</context>
<context>
    <name>CalmPage</name>
    <message>
        <source>Take a moment</source>
        <translation>ایک لمحہ رکیں</translation>
    </message>
    <message>
        <source>Breathe with the picture for twenty seconds. You can go on at any time.</source>
        <translation>بیس سیکنڈ تک تصویر کے ساتھ سانس لیں۔ آپ کسی بھی وقت آگے بڑھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>جاری رکھیں</translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message>
        <source>Call 999 if</source>
        <translation>999 پر کال کریں، اگر</translation>
    </message>
</context>
<context>
    <name>CardTail</name>
    <message>
        <source>Read next</source>
        <translation>آگے پڑھیں</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1۔</translation>
    </message>
    <message>
        <source>Last reviewed %1.</source>
        <translation>آخری جائزہ: %1۔</translation>
    </message>
    <message>
        <source>Next review due %1.</source>
        <translation>اگلا جائزہ: %1۔</translation>
    </message>
    <message>
        <source>Facts from: %1.</source>
        <translation>معلومات کا ذریعہ: %1۔</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>Chosen</source>
        <translation>منتخب ہے</translation>
    </message>
</context>
<context>
    <name>ChoiceTile</name>
    <message>
        <source>Chosen</source>
        <translation>منتخب ہے</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Point your phone’s camera here.</source>
        <translation>فون کا کیمرا یہاں کریں۔</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Make it easier</source>
        <translation>اسے آسان بنائیں</translation>
    </message>
    <message>
        <source>Speed of the mark</source>
        <translation>نشان کی رفتار</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>آہستہ</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>درمیانی</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>تیز</translation>
    </message>
    <message>
        <source>When you leave, all of this goes back to how it was.</source>
        <translation>آپ کے جانے پر یہ سب پہلے جیسا ہو جائے گا۔</translation>
    </message>
</context>
<context>
    <name>DeskPanel</name>
    <message>
        <source>Or tell someone at %1.</source>
        <translation>یا یہاں کسی کو بتائیں: %1۔</translation>
    </message>
    <message>
        <source>Or tell %1, or someone at %2.</source>
        <translation>یا یہاں کسی کو بتائیں: %1، %2۔</translation>
    </message>
    <message>
        <source>Or tell %1.</source>
        <translation>یا یہاں کسی کو بتائیں: %1۔</translation>
    </message>
    <message>
        <source>There is a quiet place: %1.</source>
        <translation>یہاں ایک پرسکون جگہ ہے: %1۔</translation>
    </message>
    <message>
        <source>You can use %1.</source>
        <translation>آپ یہ استعمال کر سکتے ہیں: %1۔</translation>
    </message>
</context>
<context>
    <name>DestinationDetails</name>
    <message>
        <source>England</source>
        <translation>انگلینڈ</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>ویلز</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>اسکاٹ لینڈ</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>شمالی آئرلینڈ</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>ماخذ: %1۔</translation>
    </message>
    <message>
        <source>Or call %1.</source>
        <translation>یا %1 پر کال کریں۔</translation>
    </message>
    <message>
        <source>With Relay UK: %1</source>
        <translation>Relay UK کے ذریعے: %1</translation>
    </message>
    <message>
        <source>The site: %1</source>
        <translation>ویب سائٹ: %1</translation>
    </message>
    <message>
        <source>They also speak %1.</source>
        <translation>وہ یہ زبانیں بھی بولتے ہیں: %1۔</translation>
    </message>
    <message>
        <source>You can ask for an interpreter.</source>
        <translation>آپ ترجمان مانگ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Ages: %1</source>
        <translation>عمر: %1</translation>
    </message>
    <message>
        <source>For people in %1.</source>
        <translation>یہاں کے لوگوں کے لیے: %1۔</translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message>
        <source>QR code</source>
        <translation>QR کوڈ</translation>
    </message>
    <message>
        <source>Textphone: %1</source>
        <translation>ٹیکسٹ فون: %1</translation>
    </message>
    <message>
        <source>This may have changed. Please ask a member of staff.</source>
        <translation>ہو سکتا ہے یہ بدل گیا ہو۔ براہِ مہربانی عملے سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Details checked %1.</source>
        <translation>معلومات %1 کو جانچی گئیں۔</translation>
    </message>
</context>
<context>
    <name>EasierChoices</name>
    <message>
        <source>Usual</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>بڑے</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>بہت بڑے</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>سب سے بڑے</translation>
    </message>
    <message>
        <source>If the words are too small</source>
        <translation>اگر الفاظ بہت چھوٹے ہیں</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ہلکے</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>گہرے</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>تیز کنٹراسٹ</translation>
    </message>
    <message>
        <source>If the colours are hard to see</source>
        <translation>اگر رنگ دیکھنا مشکل ہے</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>پڑھ کر سنائیں</translation>
    </message>
    <message>
        <source>If you would rather listen</source>
        <translation>اگر آپ سننا چاہتے ہیں</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>تھوڑی سی</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بالکل نہیں</translation>
    </message>
    <message>
        <source>If movement disturbs you</source>
        <translation>اگر حرکت پریشان کرتی ہے</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>پوری اسکرین</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>ذرا نیچے</translation>
    </message>
    <message>
        <source>If the top is too high for you</source>
        <translation>اگر اوپر کا حصہ بہت اونچا ہے</translation>
    </message>
    <message>
        <source>No switch</source>
        <translation>کوئی سوئچ نہیں</translation>
    </message>
    <message>
        <source>One switch</source>
        <translation>ایک سوئچ</translation>
    </message>
    <message>
        <source>Two switches</source>
        <translation>دو سوئچ</translation>
    </message>
    <message>
        <source>If you use a switch</source>
        <translation>اگر آپ سوئچ استعمال کرتے ہیں</translation>
    </message>
</context>
<context>
    <name>EasierSample</name>
    <message>
        <source>How the pages look now</source>
        <translation>صفحے اب ایسے نظر آتے ہیں</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>کسی سے بات کریں</translation>
    </message>
    <message>
        <source>Say as much or as little as you like.</source>
        <translation>جتنا چاہیں، اتنا بتائیں۔</translation>
    </message>
    <message>
        <source>Find a quiet place.</source>
        <translation>پُرسکون جگہ ڈھونڈیں۔</translation>
    </message>
    <message>
        <source>Call, text or chat.</source>
        <translation>کال، ٹیکسٹ یا چیٹ کریں۔</translation>
    </message>
    <message>
        <source>Or ask at the desk.</source>
        <translation>یا ڈیسک پر پوچھیں۔</translation>
    </message>
</context>
<context>
    <name>EmergencyStrip</name>
    <message>
        <source>What happens when I call</source>
        <translation>کال کرنے پر کیا ہوتا ہے</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>All that is on</source>
        <translation>تمام پروگرام</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>This screen is out of order</source>
        <translation>یہ اسکرین خراب ہے</translation>
    </message>
    <message>
        <source>You can still get help now. Please tell a member of staff that the screen is not working.</source>
        <translation>آپ کو پھر بھی ابھی مدد مل سکتی ہے۔ براہِ مہربانی عملے کو بتائیں کہ اسکرین کام نہیں کر رہی۔</translation>
    </message>
    <message>
        <source>Please tell a member of staff.</source>
        <translation>براہِ مہربانی عملے کو بتائیں۔</translation>
    </message>
    <message>
        <source>In danger right now: police, ambulance or fire</source>
        <translation>ابھی خطرہ ہو تو: پولیس، ایمبولینس یا فائر بریگیڈ</translation>
    </message>
    <message>
        <source>Police, when nobody is in danger right now</source>
        <translation>پولیس، جب اس وقت کوئی خطرے میں نہ ہو</translation>
    </message>
    <message>
        <source>Childline: free, for anyone under 19</source>
        <translation>Childline: مفت، 19 سال سے کم عمر والوں کے لیے</translation>
    </message>
</context>
<context>
    <name>GuideFoot</name>
    <message>
        <source>Lost something? Please ask a member of staff.</source>
        <translation>کچھ کھو گیا؟ براہِ مہربانی عملے سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>شروع</translation>
    </message>
</context>
<context>
    <name>HeadphoneBanner</name>
    <message>
        <source>Headphone mode. Tap twice to choose.</source>
        <translation>ہیڈ فون موڈ۔ چننے کے لیے دو بار تھپتھپائیں۔</translation>
    </message>
    <message>
        <source>Headphone mode</source>
        <translation>ہیڈ فون موڈ</translation>
    </message>
    <message>
        <source>One tap is enough.</source>
        <translation>ایک بار تھپتھپانا کافی ہے۔</translation>
    </message>
    <message>
        <source>Leave headphone mode</source>
        <translation>ہیڈ فون موڈ چھوڑیں</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>چھوڑیں</translation>
    </message>
</context>
<context>
    <name>HeadphoneOffer</name>
    <message>
        <source>Plug in headphones, and it begins.</source>
        <translation>ہیڈ فون لگائیں، پڑھنا شروع ہو جائے گا۔</translation>
    </message>
    <message>
        <source>Read it out loud</source>
        <translation>بلند آواز سے پڑھیں</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
</context>
<context>
    <name>HeadphoneQuestion</name>
    <message>
        <source>If you do not see it, just go on: tap twice to choose.</source>
        <translation>اگر نظر نہیں آتی تو جاری رکھیں: چننے کے لیے دو بار تھپتھپائیں۔</translation>
    </message>
    <message>
        <source>Do you see the screen?</source>
        <translation>کیا آپ کو اسکرین نظر آتی ہے؟</translation>
    </message>
    <message>
        <source>Yes, leave headphone mode</source>
        <translation>جی ہاں، ہیڈ فون موڈ چھوڑیں</translation>
    </message>
</context>
<context>
    <name>HelpColumn</name>
    <message>
        <source>Who can help now</source>
        <translation>ابھی کون مدد کر سکتا ہے</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n منٹ</numerusform>
            <numerusform>%n منٹ</numerusform>
        </translation>
    </message>
    <message>
        <source>If you walk away, the screen clears by itself after about %1.</source>
        <translation>آپ چلے جائیں تو اسکرین تقریباً %1 بعد خود صاف ہو جاتی ہے۔</translation>
    </message>
    <message>
        <source>If you walk away, the screen clears by itself after about %1; a page with a number or a code after about %2.</source>
        <translation>آپ چلے جائیں تو اسکرین تقریباً %1 بعد خود صاف ہو جاتی ہے؛ نمبر یا کوڈ والا صفحہ تقریباً %2 بعد۔</translation>
    </message>
    <message>
        <source>About this screen</source>
        <translation>اس اسکرین کے بارے میں</translation>
    </message>
    <message>
        <source>Touch a topic, then a page, then a place that can help.</source>
        <translation>پہلے موضوع کو چھوئیں، پھر صفحے کو، پھر مدد کرنے والی جگہ کو۔</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the square code to open a site.</source>
        <translation>ویب سائٹ کھولنے کے لیے فون کا کیمرا چوکور کوڈ کے سامنے کریں۔</translation>
    </message>
    <message>
        <source>You can read every page without a phone, and note down a number.</source>
        <translation>آپ ہر صفحہ فون کے بغیر پڑھ سکتے ہیں، اور نمبر لکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>اسے کیسے استعمال کریں</translation>
    </message>
    <message>
        <source>It does not record what you touch or read.</source>
        <translation>یہ محفوظ نہیں کرتی کہ آپ کیا چھوتے یا پڑھتے ہیں۔</translation>
    </message>
    <message>
        <source>It has no camera or microphone in use and no internet.</source>
        <translation>یہ کوئی کیمرا یا مائیکروفون استعمال نہیں کرتی، اور اس میں انٹرنیٹ نہیں ہے۔</translation>
    </message>
    <message>
        <source>It does not know who you are.</source>
        <translation>یہ نہیں جانتی کہ آپ کون ہیں۔</translation>
    </message>
    <message>
        <source>Your own phone may remember a page or a call.</source>
        <translation>آپ کے اپنے فون میں صفحہ یا کال محفوظ رہ سکتی ہے۔</translation>
    </message>
    <message>
        <source>What it does not know</source>
        <translation>یہ کیا نہیں جانتی</translation>
    </message>
    <message>
        <source>Touch “Hide this” and the page is gone at once.</source>
        <translation>”چھپائیں“ کو چھوئیں، صفحہ فوراً غائب ہو جائے گا۔</translation>
    </message>
    <message>
        <source>Nobody can go back to it.</source>
        <translation>کوئی اس پر واپس نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>If someone is watching</source>
        <translation>اگر کوئی دیکھ رہا ہو</translation>
    </message>
    <message>
        <source>Last reviewed %1.</source>
        <translation>آخری جائزہ: %1۔</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>اسے کون چلاتا ہے</translation>
    </message>
    <message>
        <source>With a keyboard: Tab goes to the next button, and Enter presses it. The arrows down and up go through the page, and F2 reads all of it.</source>
        <translation>کی بورڈ کے ساتھ: Tab اگلے بٹن پر لے جاتا ہے اور Enter اسے دباتا ہے۔ نیچے اور اوپر کے تیر صفحے میں آگے پیچھے لے جاتے ہیں، اور F2 پورا صفحہ پڑھتا ہے۔</translation>
    </message>
</context>
<context>
    <name>HoldRing</name>
    <message>
        <source>Headphone mode</source>
        <translation>ہیڈ فون موڈ</translation>
    </message>
    <message>
        <source>Keep holding to leave it.</source>
        <translation>چھوڑنے کے لیے انگلی رکھے رکھیں۔</translation>
    </message>
    <message>
        <source>The voice is starting.</source>
        <translation>آواز شروع ہو رہی ہے۔</translation>
    </message>
    <message>
        <source>Keep holding to start it.</source>
        <translation>شروع کرنے کے لیے انگلی رکھے رکھیں۔</translation>
    </message>
    <message>
        <source>It is for people who do not see the screen.</source>
        <translation>یہ ان لوگوں کے لیے ہے جنھیں اسکرین نظر نہیں آتی۔</translation>
    </message>
</context>
<context>
    <name>HomeChoices</name>
    <message>
        <source>%1 left</source>
        <translation>%1 باقی</translation>
    </message>
    <message>
        <source>Choose by pictures and plain words. There is no wrong answer.</source>
        <translation>تصویروں اور آسان لفظوں سے چنیں۔ کوئی جواب غلط نہیں۔</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>کھلنے کے اوقات</translation>
    </message>
    <message>
        <source>what’s on</source>
        <translation>پروگرام</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>رکنیت</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>پرنٹنگ</translation>
    </message>
    <message>
        <source>In this library</source>
        <translation>اس لائبریری میں</translation>
    </message>
</context>
<context>
    <name>HomeHead</name>
    <message>
        <source>This screen does not record what you touch.</source>
        <translation>یہ اسکرین محفوظ نہیں کرتی کہ آپ کیا چھوتے ہیں۔</translation>
    </message>
    <message>
        <source>Only the first pages are in this language.</source>
        <translation>صرف پہلے صفحے اس زبان میں ہیں۔</translation>
    </message>
    <message>
        <source>Only some pages are in this language.</source>
        <translation>صرف کچھ صفحے اس زبان میں ہیں۔</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>I’m not sure</source>
        <translation>مجھے یقین نہیں</translation>
    </message>
</context>
<context>
    <name>HoursTable</name>
    <message>
        <source>Closed</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>آج، %1</translation>
    </message>
    <message>
        <source>Open day and night.</source>
        <translation>دن رات کھلا ہے۔</translation>
    </message>
    <message>
        <source>On bank holidays the hours may be other ones.</source>
        <translation>عام تعطیلات پر اوقات مختلف ہو سکتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>KeepPanel</name>
    <message>
        <source>The number is short. Say it twice, and you have it.</source>
        <translation>نمبر چھوٹا ہے۔ دو بار کہیں، یاد ہو جائے گا۔</translation>
    </message>
    <message>
        <source>Say it twice, one part after the other.</source>
        <translation>دو بار کہیں، ایک ایک حصہ کر کے۔</translation>
    </message>
</context>
<context>
    <name>LanguageHelp</name>
    <message>
        <source>%1 can bring in an interpreter.</source>
        <translation>%1 مترجم کو ساتھ لا سکتا ہے۔</translation>
    </message>
    <message>
        <source>On the phone, say the name of your language.</source>
        <translation>فون پر اپنی زبان کا نام بتائیں۔</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation>برطانوی اشاروں کی زبان</translation>
    </message>
</context>
<context>
    <name>LanguageNotice</name>
    <message>
        <source>This page has not been translated yet.</source>
        <translation>اس صفحے کا ترجمہ ابھی نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Nobody who speaks this language has checked this translation yet.</source>
        <translation>یہ زبان بولنے والے کسی شخص نے ابھی یہ ترجمہ نہیں جانچا۔</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Choose a language</source>
        <translation>زبان چنیں</translation>
    </message>
    <message>
        <source>When you leave, the screen goes back to its usual language.</source>
        <translation>آپ کے جانے پر اسکرین اپنی عام زبان پر واپس آ جائے گی۔</translation>
    </message>
</context>
<context>
    <name>LanguageTile</name>
    <message>
        <source>Chosen</source>
        <translation>منتخب ہے</translation>
    </message>
</context>
<context>
    <name>LaterHelp</name>
    <message>
        <source>Help</source>
        <extracomment>A short word (five or six letters) on a button: it leads to the places to get help.</extracomment>
        <translation>مدد</translation>
    </message>
</context>
<context>
    <name>LibraryDetails</name>
    <message>
        <source>Today, %1</source>
        <translation>آج، %1</translation>
    </message>
    <message>
        <source>Every week: %1</source>
        <translation>ہر ہفتے: %1</translation>
    </message>
</context>
<context>
    <name>LibraryFront</name>
    <message>
        <source>Useful here</source>
        <translation>یہاں کام کی باتیں</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>In this library</source>
        <translation>اس لائبریری میں</translation>
    </message>
    <message>
        <source>In this building</source>
        <translation>اس عمارت میں</translation>
    </message>
</context>
<context>
    <name>MorePlaces</name>
    <message>
        <source>More places to get help</source>
        <translation>مزید مدد</translation>
    </message>
    <message>
        <source>Places to get help</source>
        <translation>مدد کی جگہیں</translation>
    </message>
    <message>
        <source>More places</source>
        <extracomment>Short for &quot;More places to get help&quot;, on a small button.</extracomment>
        <translation>مزید مدد</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Start again</source>
        <translation>شروع سے</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ہوم</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>سنیں</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>آسان</translation>
    </message>
    <message>
        <source>About</source>
        <translation>تعارف</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>چھپائیں</translation>
    </message>
</context>
<context>
    <name>NoPhone</name>
    <message>
        <source>I have got it, clear the screen</source>
        <translation>میں نے لے لیا، اسکرین صاف کریں</translation>
    </message>
    <message>
        <source>You can use %1.</source>
        <translation>آپ یہ استعمال کر سکتے ہیں: %1۔</translation>
    </message>
    <message>
        <source>Ask at %1 whether you may use one.</source>
        <translation>یہاں پوچھیں کہ کیا آپ فون استعمال کر سکتے ہیں: %1۔</translation>
    </message>
    <message>
        <source>Ask a member of staff whether you may use one.</source>
        <translation>عملے سے پوچھیں کہ کیا آپ فون استعمال کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>A quiet place to talk: %1.</source>
        <translation>بات کرنے کی پرسکون جگہ: %1۔</translation>
    </message>
    <message>
        <source>No phone with you?</source>
        <translation>آپ کے پاس فون نہیں؟</translation>
    </message>
</context>
<context>
    <name>OpenInstead</name>
    <message>
        <source>Open until then</source>
        <translation>تب تک کھلے ہیں</translation>
    </message>
</context>
<context>
    <name>OpenLine</name>
    <message>
        <source>Open day and night.</source>
        <translation>دن رات کھلا۔</translation>
    </message>
    <message>
        <source>Open now, day and night.</source>
        <translation>ابھی کھلا ہے، دن رات۔</translation>
    </message>
    <message>
        <source>Open now, until %1.</source>
        <translation>ابھی کھلا ہے، %1 بجے تک۔</translation>
    </message>
    <message>
        <source>Open now, until %1 tomorrow.</source>
        <translation>ابھی کھلا ہے، کل %1 بجے تک۔</translation>
    </message>
    <message>
        <source>Open now.</source>
        <translation>ابھی کھلا ہے۔</translation>
    </message>
    <message>
        <source>Closed now. Opens at %1 today.</source>
        <translation>ابھی بند ہے۔ آج %1 بجے کھلے گا۔</translation>
    </message>
    <message>
        <source>Closed now. Opens at %1 on %2.</source>
        <translation>ابھی بند ہے۔ کھلے گا: %2، %1۔</translation>
    </message>
    <message>
        <source>Closed now.</source>
        <translation>ابھی بند ہے۔</translation>
    </message>
</context>
<context>
    <name>PlaceLine</name>
    <message>
        <source>text %1</source>
        <translation>میسج %1</translation>
    </message>
    <message>
        <source>Closed now.</source>
        <translation>ابھی بند ہے۔</translation>
    </message>
    <message>
        <source>Closed. Opens at %1 on %2.</source>
        <translation>بند ہے۔ کھلے گا: %2، %1۔</translation>
    </message>
    <message>
        <source>Closed. Opens at %1.</source>
        <translation>بند ہے۔ %1 بجے کھلے گا۔</translation>
    </message>
    <message>
        <source>Open now.</source>
        <translation>ابھی کھلا ہے۔</translation>
    </message>
    <message>
        <source>Free.</source>
        <translation>مفت۔</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Who can help now</source>
        <translation>ابھی کون مدد کر سکتا ہے</translation>
    </message>
</context>
<context>
    <name>ReadAloudBar</name>
    <message>
        <source>Pause</source>
        <translation>وقفہ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>دوبارہ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>This screen has no voice for this language.</source>
        <translation>اس اسکرین پر اس زبان کی آواز نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 میں سے %1</translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>More</source>
        <translation>مزید</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>اوپر</translation>
    </message>
</context>
<context>
    <name>StillTherePaper</name>
    <message>
        <source>Are you still there?</source>
        <translation>کیا آپ ابھی یہیں ہیں؟</translation>
    </message>
    <message>
        <source>Your page is hidden, and not lost. It clears in about %1.</source>
        <translation>آپ کا صفحہ چھپا ہے، گم نہیں ہوا۔ یہ تقریباً %1 میں صاف ہو جائے گا۔</translation>
    </message>
    <message>
        <source>Yes, show it again</source>
        <translation>جی ہاں، پھر دکھائیں</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>ابھی صاف کریں</translation>
    </message>
</context>
<context>
    <name>StillThereSheet</name>
    <message>
        <source>Still there?</source>
        <translation>ابھی یہیں ہیں؟</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>کیا آپ ابھی یہیں ہیں؟</translation>
    </message>
    <message>
        <source>If not, the screen clears in about %1.</source>
        <translation>اگر نہیں تو اسکرین تقریباً %1 میں صاف ہو جائے گی۔</translation>
    </message>
    <message>
        <source>The number stays until then.</source>
        <translation>تب تک نمبر رہے گا۔</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>جی ہاں</translation>
    </message>
    <message>
        <source>Yes, keep it here</source>
        <translation>جی ہاں، یہیں رکھیں</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>the screen</comment>
        <translation>صاف کریں</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>ابھی صاف کریں</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Chosen</source>
        <translation>منتخب</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>اس صفحے کے حصے</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>To read</source>
        <translation>پڑھنے کے لیے</translation>
    </message>
</context>
<context>
    <name>TranslationMark</name>
    <message>
        <source>Nobody has checked this translation yet.</source>
        <translation>کسی نے ابھی یہ ترجمہ نہیں جانچا۔</translation>
    </message>
</context>
<context>
    <name>UnsurePage</name>
    <message>
        <source>What is it most like?</source>
        <translation>یہ کس سے ملتا جلتا ہے؟</translation>
    </message>
    <message>
        <source>There is no wrong answer. Nothing is recorded.</source>
        <translation>کوئی جواب غلط نہیں۔ کچھ بھی ریکارڈ نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Show me who to call</source>
        <translation>کسے فون کروں</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Headphone mode is off.</source>
        <translation>ہیڈ فون موڈ بند ہے۔</translation>
    </message>
    <message>
        <source>Headphone mode. Move a finger over the screen to hear what is there. Tap twice to choose it.</source>
        <translation>ہیڈ فون موڈ۔ اسکرین پر انگلی پھیریں اور سنیں کہ وہاں کیا ہے۔ چننے کے لیے دو بار تھپتھپائیں۔</translation>
    </message>
</context>
<context>
    <name>WayDetails</name>
    <message>
        <source>What happens when you call</source>
        <translation>کال کرنے پر کیا ہوتا ہے</translation>
    </message>
    <message>
        <source>What happens when you text</source>
        <translation>پیغام بھیجنے پر کیا ہوتا ہے</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>کیا ہوتا ہے</translation>
    </message>
    <message>
        <source>Is this code the real one?</source>
        <translation>کیا یہ اصلی کوڈ ہے؟</translation>
    </message>
    <message>
        <source>It is part of the screen. A sticker would feel raised.</source>
        <translation>یہ اسکرین کا حصہ ہے۔ اسٹیکر چھونے پر ابھرا ہوا لگے گا۔</translation>
    </message>
    <message>
        <source>Before it opens, your phone shows %1.</source>
        <translation>کھلنے سے پہلے آپ کا فون یہ دکھاتا ہے: %1۔</translation>
    </message>
    <message>
        <source>Any other name? Do not open it. Tell someone at %1.</source>
        <translation>کوئی اور نام؟ مت کھولیں۔ یہاں کسی کو بتائیں: %1۔</translation>
    </message>
    <message>
        <source>Any other name? Do not open it. Tell a member of staff.</source>
        <translation>کوئی اور نام؟ مت کھولیں۔ عملے کو بتائیں۔</translation>
    </message>
    <message>
        <source>Ask at %1 for a pencil and paper.</source>
        <translation>یہاں سے پنسل اور کاغذ مانگیں: %1۔</translation>
    </message>
    <message>
        <source>Ask a member of staff for a pencil and paper.</source>
        <translation>عملے سے پنسل اور کاغذ مانگیں۔</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>لکھ لیں</translation>
    </message>
    <message>
        <source>Put it under a name that nobody will ask about.</source>
        <translation>اسے ایسے نام سے رکھیں جس کے بارے میں کوئی نہ پوچھے۔</translation>
    </message>
    <message>
        <source>Keep it out of sight</source>
        <translation>نظروں سے دور رکھیں</translation>
    </message>
    <message>
        <source>Say what worries you. You need not say everything.</source>
        <translation>لکھیں کہ آپ کو کیا پریشانی ہے۔ سب کچھ بتانا ضروری نہیں۔</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>کیا لکھیں</translation>
    </message>
    <message>
        <source>They see the address that you write from. The e-mail stays in your sent mail.</source>
        <translation>انہیں وہ پتا نظر آتا ہے جس سے آپ لکھتے ہیں۔ ای میل آپ کے بھیجے ہوئے پیغامات میں رہتی ہے۔</translation>
    </message>
    <message>
        <source>What your e-mail shows</source>
        <translation>آپ کی ای میل کیا دکھاتی ہے</translation>
    </message>
    <message>
        <source>An answer takes time. To talk to someone, call %1.</source>
        <translation>جواب میں وقت لگتا ہے۔ کسی سے بات کرنے کے لیے %1 پر کال کریں۔</translation>
    </message>
    <message>
        <source>An answer takes time.</source>
        <translation>جواب میں وقت لگتا ہے۔</translation>
    </message>
    <message>
        <source>If it cannot wait</source>
        <translation>اگر انتظار نہ ہو سکے</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>Call</source>
        <translation>کال</translation>
    </message>
    <message>
        <source>Send a text</source>
        <translation>پیغام بھیجیں</translation>
    </message>
    <message>
        <source>Chat on the site</source>
        <translation>سائٹ پر چیٹ</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>سائٹ کھولیں</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>ای میل لکھیں</translation>
    </message>
    <message>
        <source>Keep the number</source>
        <translation>نمبر رکھیں</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>tab: send a text message</comment>
        <translation>پیغام</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>tab</comment>
        <translation>چیٹ</translation>
    </message>
    <message>
        <source>Site</source>
        <comment>tab: the website</comment>
        <translation>سائٹ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>tab</comment>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>tab: the number</comment>
        <translation>رکھیں</translation>
    </message>
    <message>
        <source>Call from your phone</source>
        <translation>اپنے فون سے کال کریں</translation>
    </message>
    <message>
        <source>Text from your phone</source>
        <translation>اپنے فون سے پیغام بھیجیں</translation>
    </message>
    <message>
        <source>Chat from your phone</source>
        <translation>اپنے فون سے چیٹ کریں</translation>
    </message>
    <message>
        <source>Open it on your phone</source>
        <translation>اپنے فون پر کھولیں</translation>
    </message>
    <message>
        <source>Save it in your phone</source>
        <translation>اپنے فون میں محفوظ کریں</translation>
    </message>
    <message>
        <source>It asks before it dials.</source>
        <translation>کال سے پہلے پوچھتا ہے۔</translation>
    </message>
    <message>
        <source>The message is ready; you send it.</source>
        <translation>پیغام تیار ہے؛ بھیجتے آپ ہیں۔</translation>
    </message>
    <message>
        <source>The page opens on your phone.</source>
        <translation>صفحہ آپ کے فون پر کھلتا ہے۔</translation>
    </message>
    <message>
        <source>It asks before it saves.</source>
        <translation>محفوظ کرنے سے پہلے پوچھتا ہے۔</translation>
    </message>
    <message>
        <source>The call stays in its list.</source>
        <translation>کال فون کی فہرست میں رہتی ہے۔</translation>
    </message>
    <message>
        <source>The messages stay on your phone.</source>
        <translation>پیغام آپ کے فون پر رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Your phone may remember this page.</source>
        <translation>آپ کے فون میں یہ صفحہ محفوظ رہ سکتا ہے۔</translation>
    </message>
    <message>
        <source>It is saved as “%1”.</source>
        <translation>یہ ”%1“ کے نام سے محفوظ ہوتا ہے۔</translation>
    </message>
    <message>
        <source>You can delete it there.</source>
        <translation>آپ اسے وہاں سے مٹا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>You can delete them there.</source>
        <translation>آپ انہیں وہاں سے مٹا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Open it in a private tab, or delete it from the history after.</source>
        <translation>اسے پرائیویٹ ٹیب میں کھولیں، یا بعد میں ہسٹری سے مٹا دیں۔</translation>
    </message>
    <message>
        <source>You can choose another name.</source>
        <translation>آپ کوئی اور نام چن سکتے ہیں۔</translation>
    </message>
    <message>
        <source>QR code that calls %1</source>
        <translation>%1 پر کال کرنے والا QR کوڈ</translation>
    </message>
    <message>
        <source>QR code for a text message</source>
        <translation>پیغام کے لیے QR کوڈ</translation>
    </message>
    <message>
        <source>QR code that saves %1</source>
        <translation>%1 محفوظ کرنے والا QR کوڈ</translation>
    </message>
    <message>
        <source>QR code for %1</source>
        <translation>%1 کے لیے QR کوڈ</translation>
    </message>
</context>
<context>
    <name>WeekPanel</name>
    <message>
        <source>When you can ring</source>
        <translation>آپ کب کال کر سکتے ہیں</translation>
    </message>
    <message>
        <source>closed since %1</source>
        <translation>%1 سے بند</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>on a day</comment>
        <translation>بند</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 سے %2</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>آج، %1</translation>
    </message>
    <message>
        <source>You need not wait here. Take the number with you: touch “Keep the number”.</source>
        <translation>یہاں انتظار کی ضرورت نہیں۔ نمبر ساتھ لے جائیں: ”نمبر رکھیں“ کو چھوئیں۔</translation>
    </message>
</context>
</TS>
