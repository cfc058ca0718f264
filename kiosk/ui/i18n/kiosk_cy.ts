<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>AddressPanel</name>
    <message>
        <source>Write from any phone or computer to</source>
        <translation>Ysgrifennwch o unrhyw ffôn neu gyfrifiadur at</translation>
    </message>
    <message>
        <source>Type this on any phone or computer</source>
        <translation>Teipiwch hwn ar unrhyw ffôn neu gyfrifiadur</translation>
    </message>
</context>
<context>
    <name>AskedTime</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n eiliad</numerusform>
            <numerusform>%n eiliad</numerusform>
            <numerusform>%n eiliad</numerusform>
            <numerusform>%n eiliad</numerusform>
            <numerusform>%n eiliad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to start</source>
        <translation>Cyffyrddwch i ddechrau</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Oedi</translation>
    </message>
</context>
<context>
    <name>AudienceFilter</name>
    <message>
        <source>Everyone</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Dan 18</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Rhiant</translation>
    </message>
    <message>
        <source>Teacher, carer</source>
        <translation>Athro, gofalwr</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Oedolyn</translation>
    </message>
    <message>
        <source>Older person</source>
        <translation>Person hŷn</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Ar gyfer pwy?</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Wedi’i ddewis</translation>
    </message>
</context>
<context>
    <name>AudienceLine</name>
    <message>
        <source>For everyone</source>
        <translation>I bawb</translation>
    </message>
    <message>
        <source>For children and young people</source>
        <translation>I blant a phobl ifanc</translation>
    </message>
    <message>
        <source>For parents and carers</source>
        <translation>I rieni a gofalwyr</translation>
    </message>
    <message>
        <source>For people who work with children</source>
        <translation>I bobl sy’n gweithio gyda phlant</translation>
    </message>
    <message>
        <source>For adults</source>
        <translation>I oedolion</translation>
    </message>
    <message>
        <source>For older people</source>
        <translation>I bobl hŷn</translation>
    </message>
    <message>
        <source>For young people, parents and carers</source>
        <translation>I bobl ifanc, rhieni a gofalwyr</translation>
    </message>
    <message>
        <source>For parents, carers and people who work with children</source>
        <translation>I rieni, gofalwyr a phobl sy’n gweithio gyda phlant</translation>
    </message>
</context>
<context>
    <name>BlockView</name>
    <message>
        <source>Call 999 if:</source>
        <translation>Ffoniwch 999 os:</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Pwysig</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Beth i’w wneud</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>Beth i beidio â’i wneud</translation>
    </message>
</context>
<context>
    <name>Breath</name>
    <message>
        <source>Breathe in slowly, and out slowly.</source>
        <translation>Anadlwch i mewn yn araf, ac allan yn araf.</translation>
    </message>
    <message>
        <source>Go on when you are ready.</source>
        <translation>Ewch ymlaen pan fyddwch yn barod.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Anadlwch i mewn</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Anadlwch allan</translation>
    </message>
</context>
<context>
    <name>BuildingLine</name>
    <message>
        <source>Open until %1</source>
        <translation>Ar agor tan %1</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Ar agor nawr</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Ar gau nawr</translation>
    </message>
    <message>
        <source>Closed, opens at %1 on %2</source>
        <translation>Ar gau, yn agor am %1 ddydd %2</translation>
    </message>
    <message>
        <source>Closed, opens at %1</source>
        <translation>Ar gau, yn agor am %1</translation>
    </message>
    <message>
        <source>What’s on this week</source>
        <translation>Beth sydd ymlaen yr wythnos hon</translation>
    </message>
    <message>
        <source>What’s on</source>
        <translation>Beth sydd ymlaen</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Oriau agor</translation>
    </message>
    <message>
        <source>Join and borrow</source>
        <translation>Ymuno a benthyg</translation>
    </message>
    <message>
        <source>Print and copy</source>
        <translation>Argraffu a chopïo</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Free.</source>
        <translation>Am ddim.</translation>
    </message>
    <message>
        <source>Costs the same as an ordinary call.</source>
        <translation>Yr un pris â galwad arferol.</translation>
    </message>
    <message>
        <source>Ring, or scan the code</source>
        <translation>Ffoniwch, neu sganiwch</translation>
    </message>
    <message>
        <source>From any phone, ring</source>
        <translation>O unrhyw ffôn, ffoniwch</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Ffoniwch %1</translation>
    </message>
    <message>
        <source>When it answers, dial %1.</source>
        <translation>Pan fydd yn ateb, deialwch %1.</translation>
    </message>
</context>
<context>
    <name>CalmOffer</name>
    <message>
        <source>Take a moment</source>
        <translation>Cymerwch eiliad</translation>
    </message>
</context>
<context>
    <name>CalmPage</name>
    <message>
        <source>Take a moment</source>
        <translation>Cymerwch eiliad</translation>
    </message>
    <message>
        <source>Breathe with the picture for twenty seconds. You can go on at any time.</source>
        <translation>Anadlwch gyda’r llun am ugain eiliad. Gallwch fynd ymlaen unrhyw bryd.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ymlaen</translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message>
        <source>Call 999 if</source>
        <translation>Ffoniwch 999 os</translation>
    </message>
</context>
<context>
    <name>CardTail</name>
    <message>
        <source>Read next</source>
        <translation>Darllenwch nesaf</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Last reviewed %1.</source>
        <translation>Adolygwyd ddiwethaf: %1.</translation>
    </message>
    <message>
        <source>Next review due %1.</source>
        <translation>Adolygiad nesaf: %1.</translation>
    </message>
    <message>
        <source>Facts from: %1.</source>
        <translation>Ffeithiau gan: %1.</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>Chosen</source>
        <translation>Wedi’i ddewis</translation>
    </message>
</context>
<context>
    <name>ChoiceTile</name>
    <message>
        <source>Chosen</source>
        <translation>Wedi’i ddewis</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Point your phone’s camera here.</source>
        <translation>Pwyntiwch gamera eich ffôn yma.</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Make it easier</source>
        <translation>Gwneud hyn yn haws</translation>
    </message>
    <message>
        <source>Speed of the mark</source>
        <translation>Cyflymder y marc</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Araf</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Canolig</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Cyflym</translation>
    </message>
    <message>
        <source>When you leave, all of this goes back to how it was.</source>
        <translation>Pan fyddwch yn gadael, bydd hyn i gyd yn mynd yn ôl fel yr oedd.</translation>
    </message>
</context>
<context>
    <name>DeskPanel</name>
    <message>
        <source>Or tell someone at %1.</source>
        <translation>Neu dywedwch wrth rywun yma: %1.</translation>
    </message>
    <message>
        <source>Or tell %1, or someone at %2.</source>
        <translation>Neu dywedwch wrth rywun yma: %1, %2.</translation>
    </message>
    <message>
        <source>Or tell %1.</source>
        <translation>Neu dywedwch wrth rywun yma: %1.</translation>
    </message>
    <message>
        <source>There is a quiet place: %1.</source>
        <translation>Mae lle tawel yma: %1.</translation>
    </message>
    <message>
        <source>You can use %1.</source>
        <translation>Cewch ddefnyddio: %1.</translation>
    </message>
</context>
<context>
    <name>DestinationDetails</name>
    <message>
        <source>England</source>
        <translation>Lloegr</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Cymru</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Yr Alban</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Gogledd Iwerddon</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Ffynhonnell: %1.</translation>
    </message>
    <message>
        <source>Or call %1.</source>
        <translation>Neu ffoniwch %1.</translation>
    </message>
    <message>
        <source>With Relay UK: %1</source>
        <translation>Gyda Relay UK: %1</translation>
    </message>
    <message>
        <source>The site: %1</source>
        <translation>Y wefan: %1</translation>
    </message>
    <message>
        <source>They also speak %1.</source>
        <translation>Maen nhw hefyd yn siarad: %1.</translation>
    </message>
    <message>
        <source>You can ask for an interpreter.</source>
        <translation>Cewch ofyn am gyfieithydd.</translation>
    </message>
    <message>
        <source>Ages: %1</source>
        <translation>Oedran: %1</translation>
    </message>
    <message>
        <source>For people in %1.</source>
        <translation>I bobl yn: %1.</translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message>
        <source>QR code</source>
        <translation>Cod QR</translation>
    </message>
    <message>
        <source>Textphone: %1</source>
        <translation>Ffôn testun: %1</translation>
    </message>
    <message>
        <source>This may have changed. Please ask a member of staff.</source>
        <translation>Efallai bod hyn wedi newid. Gofynnwch i aelod o staff.</translation>
    </message>
    <message>
        <source>Details checked %1.</source>
        <translation>Gwiriwyd y manylion: %1.</translation>
    </message>
</context>
<context>
    <name>EasierChoices</name>
    <message>
        <source>Usual</source>
        <translation>Arferol</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Mawr iawn</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Mwyaf</translation>
    </message>
    <message>
        <source>If the words are too small</source>
        <translation>Os yw’r geiriau’n rhy fach</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Cyferbyniad cryf</translation>
    </message>
    <message>
        <source>If the colours are hard to see</source>
        <translation>Os yw’r lliwiau’n anodd eu gweld</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Tawel</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Ar lafar</translation>
    </message>
    <message>
        <source>If you would rather listen</source>
        <translation>Os yw’n well gennych wrando</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Ychydig</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>If movement disturbs you</source>
        <translation>Os yw symudiad yn eich poeni</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Y sgrin gyfan</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>Yn is</translation>
    </message>
    <message>
        <source>If the top is too high for you</source>
        <translation>Os yw’r brig yn rhy uchel</translation>
    </message>
    <message>
        <source>No switch</source>
        <translation>Dim switsh</translation>
    </message>
    <message>
        <source>One switch</source>
        <translation>Un switsh</translation>
    </message>
    <message>
        <source>Two switches</source>
        <translation>Dau switsh</translation>
    </message>
    <message>
        <source>If you use a switch</source>
        <translation>Os ydych yn defnyddio switsh</translation>
    </message>
</context>
<context>
    <name>EasierSample</name>
    <message>
        <source>How the pages look now</source>
        <translation>Golwg y tudalennau</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Siarad â rhywun</translation>
    </message>
    <message>
        <source>Say as much or as little as you like.</source>
        <translation>Dywedwch gymaint neu gyn lleied ag y mynnwch.</translation>
    </message>
    <message>
        <source>Find a quiet place.</source>
        <translation>Dewch o hyd i le tawel.</translation>
    </message>
    <message>
        <source>Call, text or chat.</source>
        <translation>Ffoniwch, tecstiwch neu sgwrsiwch.</translation>
    </message>
    <message>
        <source>Or ask at the desk.</source>
        <translation>Neu gofynnwch wrth y ddesg.</translation>
    </message>
</context>
<context>
    <name>EmergencyStrip</name>
    <message>
        <source>What happens when I call</source>
        <translation>Beth sy’n digwydd pan fyddaf yn ffonio</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>All that is on</source>
        <translation>Popeth sydd ymlaen</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>This screen is out of order</source>
        <translation>Dydy’r sgrin hon ddim yn gweithio</translation>
    </message>
    <message>
        <source>You can still get help now. Please tell a member of staff that the screen is not working.</source>
        <translation>Gallwch gael help nawr o hyd. Dywedwch wrth aelod o staff nad yw’r sgrin yn gweithio.</translation>
    </message>
    <message>
        <source>Please tell a member of staff.</source>
        <translation>Dywedwch wrth aelod o staff.</translation>
    </message>
    <message>
        <source>In danger right now: police, ambulance or fire</source>
        <translation>Mewn perygl nawr: yr heddlu, ambiwlans neu’r gwasanaeth tân</translation>
    </message>
    <message>
        <source>Police, when nobody is in danger right now</source>
        <translation>Yr heddlu, pan nad oes neb mewn perygl nawr</translation>
    </message>
    <message>
        <source>Childline: free, for anyone under 19</source>
        <translation>Childline: am ddim, i unrhyw un o dan 19 oed</translation>
    </message>
</context>
<context>
    <name>GuideFoot</name>
    <message>
        <source>Lost something? Please ask a member of staff.</source>
        <translation>Wedi colli rhywbeth? Gofynnwch i aelod o staff.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
</context>
<context>
    <name>HeadphoneBanner</name>
    <message>
        <source>Headphone mode. Tap twice to choose.</source>
        <translation>Modd clustffonau. Tapiwch ddwywaith i ddewis.</translation>
    </message>
    <message>
        <source>Headphone mode</source>
        <translation>Modd clustffonau</translation>
    </message>
    <message>
        <source>One tap is enough.</source>
        <translation>Mae un tap yn ddigon.</translation>
    </message>
    <message>
        <source>Leave headphone mode</source>
        <translation>Gadael modd clustffonau</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Gadael</translation>
    </message>
</context>
<context>
    <name>HeadphoneOffer</name>
    <message>
        <source>Plug in headphones, and it begins.</source>
        <translation>Plygiwch glustffonau i mewn, a bydd yn dechrau.</translation>
    </message>
    <message>
        <source>Read it out loud</source>
        <translation>Darllen yn uchel</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ddim nawr</translation>
    </message>
</context>
<context>
    <name>HeadphoneQuestion</name>
    <message>
        <source>If you do not see it, just go on: tap twice to choose.</source>
        <translation>Os nad ydych yn ei gweld, ewch ymlaen: tapiwch ddwywaith i ddewis.</translation>
    </message>
    <message>
        <source>Do you see the screen?</source>
        <translation>Ydych chi’n gweld y sgrin?</translation>
    </message>
    <message>
        <source>Yes, leave headphone mode</source>
        <translation>Ydw, gadael modd clustffonau</translation>
    </message>
</context>
<context>
    <name>HelpColumn</name>
    <message>
        <source>Who can help now</source>
        <translation>Pwy all helpu nawr</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
        </translation>
    </message>
    <message>
        <source>If you walk away, the screen clears by itself after about %1.</source>
        <translation>Os cerddwch chi i ffwrdd, mae’r sgrin yn clirio ei hun ar ôl tua %1.</translation>
    </message>
    <message>
        <source>If you walk away, the screen clears by itself after about %1; a page with a number or a code after about %2.</source>
        <translation>Os cerddwch chi i ffwrdd, mae’r sgrin yn clirio ei hun ar ôl tua %1; tudalen â rhif neu god ar ôl tua %2.</translation>
    </message>
    <message>
        <source>About this screen</source>
        <translation>Am y sgrin hon</translation>
    </message>
    <message>
        <source>Touch a topic, then a page, then a place that can help.</source>
        <translation>Cyffyrddwch â phwnc, wedyn â thudalen, wedyn â lle sy’n gallu helpu.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the square code to open a site.</source>
        <translation>Pwyntiwch gamera eich ffôn at y cod sgwâr i agor gwefan.</translation>
    </message>
    <message>
        <source>You can read every page without a phone, and note down a number.</source>
        <translation>Gallwch ddarllen pob tudalen heb ffôn, a nodi rhif.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Sut i’w defnyddio</translation>
    </message>
    <message>
        <source>It does not record what you touch or read.</source>
        <translation>Dydy hi ddim yn cofnodi beth rydych chi’n ei gyffwrdd na’i ddarllen.</translation>
    </message>
    <message>
        <source>It has no camera or microphone in use and no internet.</source>
        <translation>Dydy hi ddim yn defnyddio camera na meicroffon, a does ganddi ddim rhyngrwyd.</translation>
    </message>
    <message>
        <source>It does not know who you are.</source>
        <translation>Dydy hi ddim yn gwybod pwy ydych chi.</translation>
    </message>
    <message>
        <source>Your own phone may remember a page or a call.</source>
        <translation>Efallai y bydd eich ffôn eich hun yn cofio tudalen neu alwad.</translation>
    </message>
    <message>
        <source>What it does not know</source>
        <translation>Beth nad yw’n ei wybod</translation>
    </message>
    <message>
        <source>Touch “Hide this” and the page is gone at once.</source>
        <translation>Cyffyrddwch â “Cuddio” ac mae’r dudalen yn diflannu ar unwaith.</translation>
    </message>
    <message>
        <source>Nobody can go back to it.</source>
        <translation>All neb fynd yn ôl ati.</translation>
    </message>
    <message>
        <source>If someone is watching</source>
        <translation>Os oes rhywun yn gwylio</translation>
    </message>
    <message>
        <source>Last reviewed %1.</source>
        <translation>Adolygwyd ddiwethaf: %1.</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>Pwy sy’n ei rhedeg</translation>
    </message>
    <message>
        <source>With a keyboard: Tab goes to the next button, and Enter presses it. The arrows down and up go through the page, and F2 reads all of it.</source>
        <translation>Gyda bysellfwrdd: mae Tab yn mynd i&apos;r botwm nesaf, ac mae Enter yn ei bwyso. Mae&apos;r saethau i lawr ac i fyny yn mynd drwy&apos;r dudalen, ac mae F2 yn darllen y cyfan.</translation>
    </message>
</context>
<context>
    <name>HoldRing</name>
    <message>
        <source>Headphone mode</source>
        <translation>Modd clustffonau</translation>
    </message>
    <message>
        <source>Keep holding to leave it.</source>
        <translation>Daliwch ati i bwyso i’w adael.</translation>
    </message>
    <message>
        <source>The voice is starting.</source>
        <translation>Mae’r llais yn dechrau.</translation>
    </message>
    <message>
        <source>Keep holding to start it.</source>
        <translation>Daliwch ati i bwyso i’w gychwyn.</translation>
    </message>
    <message>
        <source>It is for people who do not see the screen.</source>
        <translation>Mae ar gyfer pobl nad ydynt yn gweld y sgrin.</translation>
    </message>
</context>
<context>
    <name>HomeChoices</name>
    <message>
        <source>%1 left</source>
        <translation>%1 ar ôl</translation>
    </message>
    <message>
        <source>Choose by pictures and plain words. There is no wrong answer.</source>
        <translation>Dewiswch drwy luniau a geiriau syml. Does dim ateb anghywir.</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>oriau agor</translation>
    </message>
    <message>
        <source>what’s on</source>
        <translation>beth sydd ymlaen</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>ymaelodi</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>argraffu</translation>
    </message>
    <message>
        <source>In this library</source>
        <translation>Yn y llyfrgell hon</translation>
    </message>
</context>
<context>
    <name>HomeHead</name>
    <message>
        <source>This screen does not record what you touch.</source>
        <translation>Dydy’r sgrin hon ddim yn cofnodi beth rydych chi’n ei gyffwrdd.</translation>
    </message>
    <message>
        <source>Only the first pages are in this language.</source>
        <translation>Dim ond y tudalennau cyntaf sydd yn yr iaith hon.</translation>
    </message>
    <message>
        <source>Only some pages are in this language.</source>
        <translation>Dim ond rhai tudalennau sydd yn yr iaith hon.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>I’m not sure</source>
        <translation>Dydw i ddim yn siŵr</translation>
    </message>
</context>
<context>
    <name>HoursTable</name>
    <message>
        <source>Closed</source>
        <translation>Ar gau</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heddiw, %1</translation>
    </message>
    <message>
        <source>Open day and night.</source>
        <translation>Ar agor ddydd a nos.</translation>
    </message>
    <message>
        <source>On bank holidays the hours may be other ones.</source>
        <translation>Gall yr oriau fod yn wahanol ar wyliau banc.</translation>
    </message>
</context>
<context>
    <name>KeepPanel</name>
    <message>
        <source>The number is short. Say it twice, and you have it.</source>
        <translation>Mae’r rhif yn fyr. Dywedwch ef ddwywaith, a bydd gennych chi.</translation>
    </message>
    <message>
        <source>Say it twice, one part after the other.</source>
        <translation>Dywedwch ef ddwywaith, un rhan ar ôl y llall.</translation>
    </message>
</context>
<context>
    <name>LanguageHelp</name>
    <message>
        <source>%1 can bring in an interpreter.</source>
        <translation>Gall %1 ddod â chyfieithydd ar y lein.</translation>
    </message>
    <message>
        <source>On the phone, say the name of your language.</source>
        <translation>Ar y ffôn, dywedwch enw eich iaith.</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation>Iaith Arwyddion Prydain</translation>
    </message>
</context>
<context>
    <name>LanguageNotice</name>
    <message>
        <source>This page has not been translated yet.</source>
        <translation>Dydy’r dudalen hon ddim wedi’i chyfieithu eto.</translation>
    </message>
    <message>
        <source>Nobody who speaks this language has checked this translation yet.</source>
        <translation>Does neb sy’n siarad yr iaith hon wedi gwirio’r cyfieithiad hwn eto.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Choose a language</source>
        <translation>Dewiswch iaith</translation>
    </message>
    <message>
        <source>When you leave, the screen goes back to its usual language.</source>
        <translation>Pan fyddwch yn gadael, bydd y sgrin yn mynd yn ôl i’w hiaith arferol.</translation>
    </message>
</context>
<context>
    <name>LanguageTile</name>
    <message>
        <source>Chosen</source>
        <translation>Wedi’i ddewis</translation>
    </message>
</context>
<context>
    <name>LaterHelp</name>
    <message>
        <source>Help</source>
        <extracomment>A short word (five or six letters) on a button: it leads to the places to get help.</extracomment>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>LibraryDetails</name>
    <message>
        <source>Today, %1</source>
        <translation>Heddiw, %1</translation>
    </message>
    <message>
        <source>Every week: %1</source>
        <translation>Bob wythnos: %1</translation>
    </message>
</context>
<context>
    <name>LibraryFront</name>
    <message>
        <source>Useful here</source>
        <translation>Defnyddiol yma</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>In this library</source>
        <translation>Yn y llyfrgell hon</translation>
    </message>
    <message>
        <source>In this building</source>
        <translation>Yn yr adeilad hwn</translation>
    </message>
</context>
<context>
    <name>MorePlaces</name>
    <message>
        <source>More places to get help</source>
        <translation>Mwy o help</translation>
    </message>
    <message>
        <source>Places to get help</source>
        <translation>Ble i gael help</translation>
    </message>
    <message>
        <source>More places</source>
        <extracomment>Short for &quot;More places to get help&quot;, on a small button.</extracomment>
        <translation>Mwy o help</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Start again</source>
        <translation>Dechrau eto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hafan</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Gwrando</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Haws</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>Cuddio</translation>
    </message>
</context>
<context>
    <name>NoPhone</name>
    <message>
        <source>I have got it, clear the screen</source>
        <translation>Mae gen i, cliriwch y sgrin</translation>
    </message>
    <message>
        <source>You can use %1.</source>
        <translation>Cewch ddefnyddio: %1.</translation>
    </message>
    <message>
        <source>Ask at %1 whether you may use one.</source>
        <translation>Gofynnwch yma a gewch chi ddefnyddio un: %1.</translation>
    </message>
    <message>
        <source>Ask a member of staff whether you may use one.</source>
        <translation>Gofynnwch i aelod o staff a gewch chi ddefnyddio un.</translation>
    </message>
    <message>
        <source>A quiet place to talk: %1.</source>
        <translation>Lle tawel i siarad: %1.</translation>
    </message>
    <message>
        <source>No phone with you?</source>
        <translation>Dim ffôn gyda chi?</translation>
    </message>
</context>
<context>
    <name>OpenInstead</name>
    <message>
        <source>Open until then</source>
        <translation>Ar agor tan hynny</translation>
    </message>
</context>
<context>
    <name>OpenLine</name>
    <message>
        <source>Open day and night.</source>
        <translation>Ar agor ddydd a nos.</translation>
    </message>
    <message>
        <source>Open now, day and night.</source>
        <translation>Ar agor nawr, ddydd a nos.</translation>
    </message>
    <message>
        <source>Open now, until %1.</source>
        <translation>Ar agor nawr, tan %1.</translation>
    </message>
    <message>
        <source>Open now, until %1 tomorrow.</source>
        <translation>Ar agor nawr, tan %1 yfory.</translation>
    </message>
    <message>
        <source>Open now.</source>
        <translation>Ar agor nawr.</translation>
    </message>
    <message>
        <source>Closed now. Opens at %1 today.</source>
        <translation>Ar gau nawr. Yn agor am %1 heddiw.</translation>
    </message>
    <message>
        <source>Closed now. Opens at %1 on %2.</source>
        <translation>Ar gau nawr. Yn agor: %2, %1.</translation>
    </message>
    <message>
        <source>Closed now.</source>
        <translation>Ar gau nawr.</translation>
    </message>
</context>
<context>
    <name>PlaceLine</name>
    <message>
        <source>text %1</source>
        <translation>neges destun %1</translation>
    </message>
    <message>
        <source>Closed now.</source>
        <translation>Ar gau nawr.</translation>
    </message>
    <message>
        <source>Closed. Opens at %1 on %2.</source>
        <translation>Ar gau. Yn agor: %2, %1.</translation>
    </message>
    <message>
        <source>Closed. Opens at %1.</source>
        <translation>Ar gau. Yn agor am %1.</translation>
    </message>
    <message>
        <source>Open now.</source>
        <translation>Ar agor nawr.</translation>
    </message>
    <message>
        <source>Free.</source>
        <translation>Am ddim.</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Who can help now</source>
        <translation>Pwy all helpu nawr</translation>
    </message>
</context>
<context>
    <name>ReadAloudBar</name>
    <message>
        <source>Pause</source>
        <translation>Oedi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Eto</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>This screen has no voice for this language.</source>
        <translation>Does dim llais ar gyfer yr iaith hon ar y sgrin hon.</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>More</source>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>I fyny</translation>
    </message>
</context>
<context>
    <name>StillTherePaper</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ydych chi yno o hyd?</translation>
    </message>
    <message>
        <source>Your page is hidden, and not lost. It clears in about %1.</source>
        <translation>Mae’ch tudalen wedi’i chuddio, nid ar goll. Bydd yn clirio ymhen tua %1.</translation>
    </message>
    <message>
        <source>Yes, show it again</source>
        <translation>Ydw, dangoswch hi eto</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>Clirio nawr</translation>
    </message>
</context>
<context>
    <name>StillThereSheet</name>
    <message>
        <source>Still there?</source>
        <translation>Yno o hyd?</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Ydych chi yno o hyd?</translation>
    </message>
    <message>
        <source>If not, the screen clears in about %1.</source>
        <translation>Os na, bydd y sgrin yn clirio ymhen tua %1.</translation>
    </message>
    <message>
        <source>The number stays until then.</source>
        <translation>Mae’r rhif yn aros tan hynny.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ydw</translation>
    </message>
    <message>
        <source>Yes, keep it here</source>
        <translation>Ydw, cadwch ef yma</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>the screen</comment>
        <translation>Clirio</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>Clirio nawr</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Chosen</source>
        <translation>Wedi’i ddewis</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Rhannau’r dudalen hon</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>To read</source>
        <translation>I’w ddarllen</translation>
    </message>
</context>
<context>
    <name>TranslationMark</name>
    <message>
        <source>Nobody has checked this translation yet.</source>
        <translation>Does neb wedi gwirio’r cyfieithiad hwn eto.</translation>
    </message>
</context>
<context>
    <name>UnsurePage</name>
    <message>
        <source>What is it most like?</source>
        <translation>I beth mae’n debycaf?</translation>
    </message>
    <message>
        <source>There is no wrong answer. Nothing is recorded.</source>
        <translation>Does dim ateb anghywir. Does dim yn cael ei gofnodi.</translation>
    </message>
    <message>
        <source>Show me who to call</source>
        <translation>Pwy i’w ffonio</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Headphone mode is off.</source>
        <translation>Mae modd clustffonau i ffwrdd.</translation>
    </message>
    <message>
        <source>Headphone mode. Move a finger over the screen to hear what is there. Tap twice to choose it.</source>
        <translation>Modd clustffonau. Symudwch fys dros y sgrin i glywed beth sydd yno. Tapiwch ddwywaith i’w ddewis.</translation>
    </message>
</context>
<context>
    <name>WayDetails</name>
    <message>
        <source>What happens when you call</source>
        <translation>Beth sy’n digwydd pan ffoniwch chi</translation>
    </message>
    <message>
        <source>What happens when you text</source>
        <translation>Beth sy’n digwydd pan decstiwch chi</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Beth sy’n digwydd</translation>
    </message>
    <message>
        <source>Is this code the real one?</source>
        <translation>Ai hwn yw’r cod go iawn?</translation>
    </message>
    <message>
        <source>It is part of the screen. A sticker would feel raised.</source>
        <translation>Mae’n rhan o’r sgrin. Byddech chi’n teimlo ymyl sticer.</translation>
    </message>
    <message>
        <source>Before it opens, your phone shows %1.</source>
        <translation>Cyn agor, mae’ch ffôn yn dangos %1.</translation>
    </message>
    <message>
        <source>Any other name? Do not open it. Tell someone at %1.</source>
        <translation>Enw arall? Peidiwch â’i agor. Dywedwch wrth rywun yma: %1.</translation>
    </message>
    <message>
        <source>Any other name? Do not open it. Tell a member of staff.</source>
        <translation>Enw arall? Peidiwch â’i agor. Dywedwch wrth aelod o staff.</translation>
    </message>
    <message>
        <source>Ask at %1 for a pencil and paper.</source>
        <translation>Gofynnwch yma am bensil a phapur: %1.</translation>
    </message>
    <message>
        <source>Ask a member of staff for a pencil and paper.</source>
        <translation>Gofynnwch i aelod o staff am bensil a phapur.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Ysgrifennwch ef</translation>
    </message>
    <message>
        <source>Put it under a name that nobody will ask about.</source>
        <translation>Rhowch ef o dan enw na fydd neb yn holi amdano.</translation>
    </message>
    <message>
        <source>Keep it out of sight</source>
        <translation>Cadwch ef o’r golwg</translation>
    </message>
    <message>
        <source>Say what worries you. You need not say everything.</source>
        <translation>Dywedwch beth sy’n eich poeni. Does dim rhaid dweud popeth.</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Beth i’w ysgrifennu</translation>
    </message>
    <message>
        <source>They see the address that you write from. The e-mail stays in your sent mail.</source>
        <translation>Maen nhw’n gweld y cyfeiriad rydych chi’n ysgrifennu ohono. Mae’r e-bost yn aros yn eich negeseuon a anfonwyd.</translation>
    </message>
    <message>
        <source>What your e-mail shows</source>
        <translation>Beth mae eich e-bost yn ei ddangos</translation>
    </message>
    <message>
        <source>An answer takes time. To talk to someone, call %1.</source>
        <translation>Mae ateb yn cymryd amser. I siarad â rhywun, ffoniwch %1.</translation>
    </message>
    <message>
        <source>An answer takes time.</source>
        <translation>Mae ateb yn cymryd amser.</translation>
    </message>
    <message>
        <source>If it cannot wait</source>
        <translation>Os na all aros</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>Call</source>
        <translation>Ffonio</translation>
    </message>
    <message>
        <source>Send a text</source>
        <translation>Anfon neges destun</translation>
    </message>
    <message>
        <source>Chat on the site</source>
        <translation>Sgwrsio ar y wefan</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Agor y wefan</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Anfon e-bost</translation>
    </message>
    <message>
        <source>Keep the number</source>
        <translation>Cadw’r rhif</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>tab: send a text message</comment>
        <translation>Testun</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>tab</comment>
        <translation>Sgwrs</translation>
    </message>
    <message>
        <source>Site</source>
        <comment>tab: the website</comment>
        <translation>Gwefan</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>tab</comment>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>tab: the number</comment>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Call from your phone</source>
        <translation>Ffoniwch o’ch ffôn</translation>
    </message>
    <message>
        <source>Text from your phone</source>
        <translation>Tecstiwch o’ch ffôn</translation>
    </message>
    <message>
        <source>Chat from your phone</source>
        <translation>Sgwrsiwch o’ch ffôn</translation>
    </message>
    <message>
        <source>Open it on your phone</source>
        <translation>Agorwch ef ar eich ffôn</translation>
    </message>
    <message>
        <source>Save it in your phone</source>
        <translation>Cadwch ef yn eich ffôn</translation>
    </message>
    <message>
        <source>It asks before it dials.</source>
        <translation>Mae’n gofyn cyn deialu.</translation>
    </message>
    <message>
        <source>The message is ready; you send it.</source>
        <translation>Mae’r neges yn barod; chi sy’n ei hanfon.</translation>
    </message>
    <message>
        <source>The page opens on your phone.</source>
        <translation>Mae’r dudalen yn agor ar eich ffôn.</translation>
    </message>
    <message>
        <source>It asks before it saves.</source>
        <translation>Mae’n gofyn cyn cadw.</translation>
    </message>
    <message>
        <source>The call stays in its list.</source>
        <translation>Mae’r alwad yn aros yn rhestr y ffôn.</translation>
    </message>
    <message>
        <source>The messages stay on your phone.</source>
        <translation>Mae’r negeseuon yn aros ar eich ffôn.</translation>
    </message>
    <message>
        <source>Your phone may remember this page.</source>
        <translation>Efallai y bydd eich ffôn yn cofio’r dudalen hon.</translation>
    </message>
    <message>
        <source>It is saved as “%1”.</source>
        <translation>Mae’n cael ei gadw fel “%1”.</translation>
    </message>
    <message>
        <source>You can delete it there.</source>
        <translation>Gallwch ei dileu yno.</translation>
    </message>
    <message>
        <source>You can delete them there.</source>
        <translation>Gallwch eu dileu yno.</translation>
    </message>
    <message>
        <source>Open it in a private tab, or delete it from the history after.</source>
        <translation>Agorwch hi mewn tab preifat, neu dilëwch hi o’r hanes wedyn.</translation>
    </message>
    <message>
        <source>You can choose another name.</source>
        <translation>Cewch ddewis enw arall.</translation>
    </message>
    <message>
        <source>QR code that calls %1</source>
        <translation>Cod QR sy’n ffonio %1</translation>
    </message>
    <message>
        <source>QR code for a text message</source>
        <translation>Cod QR ar gyfer neges destun</translation>
    </message>
    <message>
        <source>QR code that saves %1</source>
        <translation>Cod QR sy’n cadw %1</translation>
    </message>
    <message>
        <source>QR code for %1</source>
        <translation>Cod QR ar gyfer %1</translation>
    </message>
</context>
<context>
    <name>WeekPanel</name>
    <message>
        <source>When you can ring</source>
        <translation>Pryd y cewch ffonio</translation>
    </message>
    <message>
        <source>closed since %1</source>
        <translation>ar gau ers %1</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>on a day</comment>
        <translation>ar gau</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tan %2</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heddiw, %1</translation>
    </message>
    <message>
        <source>You need not wait here. Take the number with you: touch “Keep the number”.</source>
        <translation>Does dim rhaid aros yma. Ewch â’r rhif gyda chi: cyffyrddwch â “Cadw’r rhif”.</translation>
    </message>
</context>
</TS>
