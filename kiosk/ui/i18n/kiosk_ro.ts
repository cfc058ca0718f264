<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en_GB">
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch the screen to start</source>
        <translation>Atinge ecranul ca să începi</translation>
    </message>
</context>
<context>
    <name>AudienceLine</name>
    <message>
        <source>For everyone</source>
        <translation>Pentru toată lumea</translation>
    </message>
    <message>
        <source>For children and young people</source>
        <translation>Pentru copii și tineri</translation>
    </message>
    <message>
        <source>For parents and carers</source>
        <translation>Pentru părinți și tutori</translation>
    </message>
    <message>
        <source>For people who work with children</source>
        <translation>Pentru cei care lucrează cu copiii</translation>
    </message>
    <message>
        <source>For adults</source>
        <translation>Pentru adulți</translation>
    </message>
    <message>
        <source>For older people</source>
        <translation>Pentru vârstnici</translation>
    </message>
    <message>
        <source>For young people, parents and carers</source>
        <translation>Pentru tineri, părinți și tutori</translation>
    </message>
    <message>
        <source>For parents, carers and people who work with children</source>
        <translation>Pentru părinți, tutori și cei care lucrează cu copiii</translation>
    </message>
</context>
<context>
    <name>BlockView</name>
    <message>
        <source>Call 999 if:</source>
        <translation>Sună la 999 dacă:</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Ce să faci</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>Ce să nu faci</translation>
    </message>
</context>
<context>
    <name>Breath</name>
    <message>
        <source>Breathe in slowly, and out slowly.</source>
        <translation>Inspiră încet și expiră încet.</translation>
    </message>
    <message>
        <source>Go on when you are ready.</source>
        <translation>Continuă când ești gata.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspiră</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Expiră</translation>
    </message>
</context>
<context>
    <name>BuildingLine</name>
    <message>
        <source>Open until %1</source>
        <translation>Deschis până la %1</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Deschis acum</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Închis acum</translation>
    </message>
    <message>
        <source>Closed, opens at %1 on %2</source>
        <translation>Închis, se deschide la %1 (%2)</translation>
    </message>
    <message>
        <source>Closed, opens at %1</source>
        <translation>Închis, se deschide la %1</translation>
    </message>
    <message>
        <source>What’s on this week</source>
        <translation>Săptămâna aceasta</translation>
    </message>
    <message>
        <source>What’s on</source>
        <translation>Evenimente</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Join and borrow</source>
        <translation>Înscriere și împrumut</translation>
    </message>
    <message>
        <source>Print and copy</source>
        <translation>Imprimare și copiere</translation>
    </message>
</context>
<context>
    <name>CalmOffer</name>
    <message>
        <source>Take a moment</source>
        <translation>Ia-ți o clipă</translation>
    </message>
</context>
<context>
    <name>CalmPage</name>
    <message>
        <source>Take a moment</source>
        <translation>Ia-ți o clipă</translation>
    </message>
    <message>
        <source>Breathe with the picture for twenty seconds. You can go on at any time.</source>
        <translation>Respiră odată cu imaginea timp de douăzeci de secunde. Poți continua oricând.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuă</translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message>
        <source>Call 999 if</source>
        <translation>Sună la 999 dacă</translation>
    </message>
</context>
<context>
    <name>CardTail</name>
    <message>
        <source>Read next</source>
        <translation>Citește și</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Last reviewed %1.</source>
        <translation>Ultima revizuire: %1.</translation>
    </message>
    <message>
        <source>Next review due %1.</source>
        <translation>Următoarea revizuire: %1.</translation>
    </message>
    <message>
        <source>Facts from: %1.</source>
        <translation>Sursa informațiilor: %1.</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>Chosen</source>
        <translation>Ales</translation>
    </message>
</context>
<context>
    <name>ChoiceTile</name>
    <message>
        <source>Chosen</source>
        <translation>Ales</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Make it easier</source>
        <translation>Mai ușor de folosit</translation>
    </message>
    <message>
        <source>Speed of the mark</source>
        <translation>Viteza marcajului</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Încet</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mediu</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Repede</translation>
    </message>
    <message>
        <source>When you leave, all of this goes back to how it was.</source>
        <translation>Când pleci, totul revine la cum era.</translation>
    </message>
</context>
<context>
    <name>DeskPanel</name>
    <message>
        <source>Or tell someone at %1.</source>
        <translation>Sau spune cuiva aici: %1.</translation>
    </message>
    <message>
        <source>Or tell %1, or someone at %2.</source>
        <translation>Sau spune cuiva aici: %1, %2.</translation>
    </message>
    <message>
        <source>Or tell %1.</source>
        <translation>Sau spune cuiva aici: %1.</translation>
    </message>
    <message>
        <source>There is a quiet place: %1.</source>
        <translation>Există un loc liniștit: %1.</translation>
    </message>
    <message>
        <source>You can use %1.</source>
        <translation>Poți folosi: %1.</translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message>
        <source>QR code</source>
        <translation>Cod QR</translation>
    </message>
    <message>
        <source>QR code for %1</source>
        <translation>Cod QR pentru %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Sună la %1</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code.</source>
        <translation>Îndreaptă camera telefonului spre cod.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. It opens %1.</source>
        <translation>Îndreaptă camera telefonului spre cod. Se deschide %1.</translation>
    </message>
    <message>
        <source>Textphone: %1</source>
        <translation>Telefon cu text: %1</translation>
    </message>
    <message>
        <source>Your phone may remember that you opened this page.</source>
        <translation>Telefonul tău poate reține că ai deschis această pagină.</translation>
    </message>
    <message>
        <source>Your phone may remember that you called this number.</source>
        <translation>Telefonul tău poate reține că ai sunat la acest număr.</translation>
    </message>
    <message>
        <source>This may have changed. Please ask a member of staff.</source>
        <translation>E posibil ca datele să se fi schimbat. Întreabă pe cineva din personal.</translation>
    </message>
    <message>
        <source>Details checked %1.</source>
        <translation>Date verificate la %1.</translation>
    </message>
</context>
<context>
    <name>EasierChoices</name>
    <message>
        <source>Usual</source>
        <translation>Obișnuită</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Mai mare</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Foarte mare</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Cea mai mare</translation>
    </message>
    <message>
        <source>If the words are too small</source>
        <translation>Dacă literele sunt prea mici</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Deschise</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Închise</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Contrast puternic</translation>
    </message>
    <message>
        <source>If the colours are hard to see</source>
        <translation>Dacă vezi greu culorile</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Fără voce</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Cu voce</translation>
    </message>
    <message>
        <source>If you would rather listen</source>
        <translation>Dacă preferi să asculți</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Puțină</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Deloc</translation>
    </message>
    <message>
        <source>If movement disturbs you</source>
        <translation>Dacă mișcarea te deranjează</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Tot ecranul</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>Mai jos</translation>
    </message>
    <message>
        <source>If the top is too high for you</source>
        <translation>Dacă partea de sus e prea înaltă</translation>
    </message>
    <message>
        <source>No switch</source>
        <translation>Fără comutator</translation>
    </message>
    <message>
        <source>One switch</source>
        <translation>Un comutator</translation>
    </message>
    <message>
        <source>Two switches</source>
        <translation>Două comutatoare</translation>
    </message>
    <message>
        <source>If you use a switch</source>
        <translation>Dacă folosești un comutator</translation>
    </message>
</context>
<context>
    <name>EasierSample</name>
    <message>
        <source>How the pages look now</source>
        <translation>Așa arată paginile acum</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Vorbește cu cineva</translation>
    </message>
    <message>
        <source>Say as much or as little as you like.</source>
        <translation>Spune cât de mult sau de puțin vrei.</translation>
    </message>
    <message>
        <source>Find a quiet place.</source>
        <translation>Găsește un loc liniștit.</translation>
    </message>
    <message>
        <source>Call, text or chat.</source>
        <translation>Sună, scrie un SMS sau pe chat.</translation>
    </message>
    <message>
        <source>Or ask at the desk.</source>
        <translation>Sau întreabă la recepție.</translation>
    </message>
</context>
<context>
    <name>EmergencyStrip</name>
    <message>
        <source>What happens when I call</source>
        <translation>Ce se întâmplă când sun</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>All that is on</source>
        <translation>Toate evenimentele</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Today</source>
        <translation>Azi</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>This screen is out of order</source>
        <translation>Acest ecran nu funcționează</translation>
    </message>
    <message>
        <source>You can still get help now. Please tell a member of staff that the screen is not working.</source>
        <translation>Poți primi totuși ajutor acum. Spune cuiva din personal că ecranul nu funcționează.</translation>
    </message>
    <message>
        <source>In danger right now: police, ambulance or fire</source>
        <translation>Pericol chiar acum: poliție, ambulanță sau pompieri</translation>
    </message>
    <message>
        <source>Police, when nobody is in danger right now</source>
        <translation>Poliția, când nimeni nu este în pericol acum</translation>
    </message>
    <message>
        <source>Childline: free, for anyone under 19</source>
        <translation>Childline: gratuit, pentru oricine sub 19 ani</translation>
    </message>
</context>
<context>
    <name>GuideFoot</name>
    <message>
        <source>Lost something? Please ask a member of staff.</source>
        <translation>Ai pierdut ceva? Întreabă pe cineva din personal.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Început</translation>
    </message>
</context>
<context>
    <name>HeadphoneBanner</name>
    <message>
        <source>Headphone mode. Tap twice to choose.</source>
        <translation>Modul pentru căști. Atingeți de două ori ca să alegeți.</translation>
    </message>
    <message>
        <source>Headphone mode</source>
        <translation>Modul pentru căști</translation>
    </message>
    <message>
        <source>One tap is enough.</source>
        <translation>O atingere este de ajuns.</translation>
    </message>
    <message>
        <source>Leave headphone mode</source>
        <translation>Ieșiți din modul pentru căști</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ieșiți</translation>
    </message>
</context>
<context>
    <name>HeadphoneQuestion</name>
    <message>
        <source>If you do not see it, just go on: tap twice to choose.</source>
        <translation>Dacă nu îl vedeți, continuați: atingeți de două ori ca să alegeți.</translation>
    </message>
    <message>
        <source>Do you see the screen?</source>
        <translation>Vedeți ecranul?</translation>
    </message>
    <message>
        <source>Yes, leave headphone mode</source>
        <translation>Da, ieșiți din modul pentru căști</translation>
    </message>
</context>
<context>
    <name>HelpColumn</name>
    <message>
        <source>Who can help now</source>
        <translation>Cine te poate ajuta acum</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>About this screen</source>
        <translation>Despre acest ecran</translation>
    </message>
    <message>
        <source>Touch a topic, then a page, then a place that can help.</source>
        <translation>Atinge o temă, apoi o pagină, apoi un loc care te poate ajuta.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the square code to open a site.</source>
        <translation>Îndreaptă camera telefonului spre codul pătrat ca să deschizi un site.</translation>
    </message>
    <message>
        <source>You can read every page without a phone, and note down a number.</source>
        <translation>Poți citi orice pagină fără telefon și îți poți nota un număr.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Cum se folosește</translation>
    </message>
    <message>
        <source>It does not record what you touch or read.</source>
        <translation>Nu înregistrează ce atingi sau ce citești.</translation>
    </message>
    <message>
        <source>It has no camera or microphone in use and no internet.</source>
        <translation>Nu folosește cameră sau microfon și nu are internet.</translation>
    </message>
    <message>
        <source>It does not know who you are.</source>
        <translation>Nu știe cine ești.</translation>
    </message>
    <message>
        <source>Your own phone may remember a page or a call.</source>
        <translation>Telefonul tău poate reține o pagină sau un apel.</translation>
    </message>
    <message>
        <source>What it does not know</source>
        <translation>Ce nu știe</translation>
    </message>
    <message>
        <source>Touch “Hide this” and the page is gone at once.</source>
        <translation>Atinge „Ascunde” și pagina dispare imediat.</translation>
    </message>
    <message>
        <source>Nobody can go back to it.</source>
        <translation>Nimeni nu se poate întoarce la ea.</translation>
    </message>
    <message>
        <source>If you walk away, the screen clears by itself.</source>
        <translation>Dacă pleci, ecranul se șterge singur.</translation>
    </message>
    <message>
        <source>If someone is watching</source>
        <translation>Dacă te vede cineva</translation>
    </message>
    <message>
        <source>Last reviewed %1.</source>
        <translation>Ultima revizuire: %1.</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>Cine se ocupă de el</translation>
    </message>
    <message>
        <source>With a keyboard: Tab goes to the next button, and Enter presses it. The arrows down and up go through the page, and F2 reads all of it.</source>
        <translation>Cu o tastatură: Tab trece la butonul următor, iar Enter îl apasă. Săgețile jos și sus parcurg pagina, iar F2 o citește pe toată.</translation>
    </message>
</context>
<context>
    <name>HoldRing</name>
    <message>
        <source>Headphone mode</source>
        <translation>Modul pentru căști</translation>
    </message>
    <message>
        <source>Keep holding to leave it.</source>
        <translation>Țineți în continuare ca să ieșiți.</translation>
    </message>
    <message>
        <source>The voice is starting.</source>
        <translation>Vocea pornește.</translation>
    </message>
    <message>
        <source>Keep holding to start it.</source>
        <translation>Țineți în continuare ca să îl porniți.</translation>
    </message>
    <message>
        <source>It is for people who do not see the screen.</source>
        <translation>Este pentru persoanele care nu văd ecranul.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>This screen does not record what you touch.</source>
        <translation>Acest ecran nu înregistrează ce atingi.</translation>
    </message>
</context>
<context>
    <name>HoursTable</name>
    <message>
        <source>Closed</source>
        <translation>Închis</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Azi, %1</translation>
    </message>
    <message>
        <source>Open day and night.</source>
        <translation>Deschis zi și noapte.</translation>
    </message>
    <message>
        <source>On bank holidays the hours may be other ones.</source>
        <translation>De sărbătorile legale programul poate fi altul.</translation>
    </message>
</context>
<context>
    <name>LanguageNotice</name>
    <message>
        <source>This page has not been translated yet.</source>
        <translation>Această pagină nu a fost încă tradusă.</translation>
    </message>
    <message>
        <source>Nobody who speaks this language has checked this translation yet.</source>
        <translation>Nimeni care vorbește această limbă nu a verificat încă traducerea.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Choose a language</source>
        <translation>Alege o limbă</translation>
    </message>
    <message>
        <source>When you leave, the screen goes back to its usual language.</source>
        <translation>Când pleci, ecranul revine la limba lui obișnuită.</translation>
    </message>
</context>
<context>
    <name>LibraryDetails</name>
    <message>
        <source>Today, %1</source>
        <translation>Azi, %1</translation>
    </message>
    <message>
        <source>Every week: %1</source>
        <translation>În fiecare săptămână: %1</translation>
    </message>
</context>
<context>
    <name>LibraryFront</name>
    <message>
        <source>Useful here</source>
        <translation>Util aici</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>In this library</source>
        <translation>În această bibliotecă</translation>
    </message>
    <message>
        <source>In this building</source>
        <translation>În această clădire</translation>
    </message>
</context>
<context>
    <name>MorePlaces</name>
    <message>
        <source>More places to get help</source>
        <translation>Mai mult ajutor</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Start again</source>
        <translation>Reîncepe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Acasă</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Ascultă</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Mai ușor</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Despre</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>Ascunde</translation>
    </message>
</context>
<context>
    <name>PlaceLine</name>
    <message>
        <source>text %1</source>
        <translation>SMS %1</translation>
    </message>
    <message>
        <source>Closed now.</source>
        <translation>Închis acum.</translation>
    </message>
    <message>
        <source>Closed. Opens at %1 on %2.</source>
        <translation>Închis. Se deschide: %2, %1.</translation>
    </message>
    <message>
        <source>Closed. Opens at %1.</source>
        <translation>Închis. Se deschide la %1.</translation>
    </message>
    <message>
        <source>Open now.</source>
        <translation>Deschis acum.</translation>
    </message>
    <message>
        <source>Free.</source>
        <translation>Gratuit.</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Who can help now</source>
        <translation>Cine te poate ajuta acum</translation>
    </message>
</context>
<context>
    <name>ReadAloudBar</name>
    <message>
        <source>Pause</source>
        <translation>Pauză</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Din nou</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Oprește</translation>
    </message>
    <message>
        <source>This screen has no voice for this language.</source>
        <translation>Acest ecran nu are voce pentru această limbă.</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 din %2</translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>More</source>
        <translation>Mai jos</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Sus</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Mai ești aici?</translation>
    </message>
    <message numerus="yes">
        <source>This page will clear in %n second(s).</source>
        <translation>
            <numerusform>Pagina va dispărea în %n secundă.</numerusform>
            <numerusform>Pagina va dispărea în %n secunde.</numerusform>
            <numerusform>Pagina va dispărea în %n de secunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, keep reading</source>
        <translation>Da, citesc în continuare</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>Șterge acum</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Chosen</source>
        <translation>Ales</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>To read</source>
        <translation>De citit</translation>
    </message>
</context>
<context>
    <name>TranslationMark</name>
    <message>
        <source>Nobody has checked this translation yet.</source>
        <translation>Nimeni nu a verificat încă traducerea.</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Headphone mode is off.</source>
        <translation>Modul pentru căști este oprit.</translation>
    </message>
    <message>
        <source>Headphone mode. Move a finger over the screen to hear what is there. Tap twice to choose it.</source>
        <translation>Modul pentru căști. Mișcați un deget pe ecran ca să auziți ce este acolo. Atingeți de două ori ca să alegeți.</translation>
    </message>
</context>
</TS>
