<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en_GB">
<context>
    <name>AddressPanel</name>
    <message>
        <source>Write from any phone or computer to</source>
        <translation>Scrie de pe orice telefon sau calculator la</translation>
    </message>
    <message>
        <source>Type this on any phone or computer</source>
        <translation>Scrie asta pe orice telefon sau calculator</translation>
    </message>
</context>
<context>
    <name>AskedTime</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n secundă</numerusform>
            <numerusform>%n secunde</numerusform>
            <numerusform>%n de secunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minute</numerusform>
            <numerusform>%n de minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to start</source>
        <translation>Atinge ca să începi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauză</translation>
    </message>
</context>
<context>
    <name>AudienceFilter</name>
    <message>
        <source>Everyone</source>
        <translation>Toți</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Sub 18 ani</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Părinte</translation>
    </message>
    <message>
        <source>Teacher, carer</source>
        <translation>Profesor, îngrijitor</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Adult</translation>
    </message>
    <message>
        <source>Older person</source>
        <translation>Persoană în vârstă</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Pentru cine?</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Ales</translation>
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
    <name>CallPanel</name>
    <message>
        <source>Free.</source>
        <translation>Gratuit.</translation>
    </message>
    <message>
        <source>Costs the same as an ordinary call.</source>
        <translation>Costă cât un apel obișnuit.</translation>
    </message>
    <message>
        <source>Ring, or scan the code</source>
        <translation>Sună sau scanează codul</translation>
    </message>
    <message>
        <source>From any phone, ring</source>
        <translation>De pe orice telefon, sună la</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Sună la %1</translation>
    </message>
    <message>
        <source>When it answers, dial %1.</source>
        <translation>După ce răspunde, tastează %1.</translation>
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
    <name>CodePanel</name>
    <message>
        <source>Point your phone’s camera here.</source>
        <translation>Îndreaptă aici camera telefonului.</translation>
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
    <name>DestinationDetails</name>
    <message>
        <source>England</source>
        <translation>Anglia</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Țara Galilor</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Scoția</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Irlanda de Nord</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Sursa: %1.</translation>
    </message>
    <message>
        <source>Or call %1.</source>
        <translation>Sau sună la %1.</translation>
    </message>
    <message>
        <source>With Relay UK: %1</source>
        <translation>Prin Relay UK: %1</translation>
    </message>
    <message>
        <source>The site: %1</source>
        <translation>Site-ul: %1</translation>
    </message>
    <message>
        <source>They also speak %1.</source>
        <translation>Vorbesc și: %1.</translation>
    </message>
    <message>
        <source>You can ask for an interpreter.</source>
        <translation>Poți cere un interpret.</translation>
    </message>
    <message>
        <source>Ages: %1</source>
        <translation>Vârsta: %1</translation>
    </message>
    <message>
        <source>For people in %1.</source>
        <translation>Pentru cei din: %1.</translation>
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
        <translation>Telefon cu text: %1</translation>
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
        <source>Please tell a member of staff.</source>
        <translation>Te rugăm să îi spui unui angajat.</translation>
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
    <name>HeadphoneOffer</name>
    <message>
        <source>Plug in headphones, and it begins.</source>
        <translation>Conectați căștile și începe.</translation>
    </message>
    <message>
        <source>Read it out loud</source>
        <translation>Citește cu voce tare</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu acum</translation>
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
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minute</numerusform>
            <numerusform>%n de minute</numerusform>
        </translation>
    </message>
    <message>
        <source>If you walk away, the screen clears by itself after about %1.</source>
        <translation>Dacă pleci, ecranul se șterge singur după aproximativ %1.</translation>
    </message>
    <message>
        <source>If you walk away, the screen clears by itself after about %1; a page with a number or a code after about %2.</source>
        <translation>Dacă pleci, ecranul se șterge singur după aproximativ %1; o pagină cu un număr sau un cod, după aproximativ %2.</translation>
    </message>
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
    <name>HomeChoices</name>
    <message>
        <source>%1 left</source>
        <translation>Încă %1</translation>
    </message>
    <message>
        <source>Choose by pictures and plain words. There is no wrong answer.</source>
        <translation>Alegeți după imagini și cuvinte simple. Nu există răspuns greșit.</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>program</translation>
    </message>
    <message>
        <source>what’s on</source>
        <translation>evenimente</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>înscriere</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>imprimare</translation>
    </message>
    <message>
        <source>In this library</source>
        <translation>În această bibliotecă</translation>
    </message>
</context>
<context>
    <name>HomeHead</name>
    <message>
        <source>This screen does not record what you touch.</source>
        <translation>Acest ecran nu înregistrează ce atingi.</translation>
    </message>
    <message>
        <source>Only the first pages are in this language.</source>
        <translation>Doar primele pagini sunt în această limbă.</translation>
    </message>
    <message>
        <source>Only some pages are in this language.</source>
        <translation>Doar unele pagini sunt în această limbă.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>I’m not sure</source>
        <translation>Nu știu sigur</translation>
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
    <name>KeepPanel</name>
    <message>
        <source>The number is short. Say it twice, and you have it.</source>
        <translation>Numărul e scurt. Spune-l de două ori și îl ții minte.</translation>
    </message>
    <message>
        <source>Say it twice, one part after the other.</source>
        <translation>Spune-l de două ori, parte cu parte.</translation>
    </message>
</context>
<context>
    <name>LanguageHelp</name>
    <message>
        <source>%1 can bring in an interpreter.</source>
        <translation>%1 poate aduce un interpret.</translation>
    </message>
    <message>
        <source>On the phone, say the name of your language.</source>
        <translation>La telefon, spuneți numele limbii dvs.</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation>Limbajul semnelor britanic</translation>
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
    <name>LanguageTile</name>
    <message>
        <source>Chosen</source>
        <translation>Ales</translation>
    </message>
</context>
<context>
    <name>LaterHelp</name>
    <message>
        <source>Help</source>
        <extracomment>A short word (five or six letters) on a button: it leads to the places to get help.</extracomment>
        <translation>Ajutor</translation>
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
    <message>
        <source>Places to get help</source>
        <translation>Unde găsești ajutor</translation>
    </message>
    <message>
        <source>More places</source>
        <extracomment>Short for &quot;More places to get help&quot;, on a small button.</extracomment>
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
    <name>NoPhone</name>
    <message>
        <source>I have got it, clear the screen</source>
        <translation>L-am notat, șterge ecranul</translation>
    </message>
    <message>
        <source>You can use %1.</source>
        <translation>Poți folosi: %1.</translation>
    </message>
    <message>
        <source>Ask at %1 whether you may use one.</source>
        <translation>Întreabă aici dacă poți folosi unul: %1.</translation>
    </message>
    <message>
        <source>Ask a member of staff whether you may use one.</source>
        <translation>Întreabă pe cineva din personal dacă poți folosi unul.</translation>
    </message>
    <message>
        <source>A quiet place to talk: %1.</source>
        <translation>Un loc liniștit pentru a vorbi: %1.</translation>
    </message>
    <message>
        <source>No phone with you?</source>
        <translation>Nu ai telefon la tine?</translation>
    </message>
</context>
<context>
    <name>OpenInstead</name>
    <message>
        <source>Open until then</source>
        <translation>Deschise până atunci</translation>
    </message>
</context>
<context>
    <name>OpenLine</name>
    <message>
        <source>Open day and night.</source>
        <translation>Deschis zi și noapte.</translation>
    </message>
    <message>
        <source>Open now, day and night.</source>
        <translation>Deschis acum, zi și noapte.</translation>
    </message>
    <message>
        <source>Open now, until %1.</source>
        <translation>Deschis acum, până la %1.</translation>
    </message>
    <message>
        <source>Open now, until %1 tomorrow.</source>
        <translation>Deschis acum, până mâine la %1.</translation>
    </message>
    <message>
        <source>Open now.</source>
        <translation>Deschis acum.</translation>
    </message>
    <message>
        <source>Closed now. Opens at %1 today.</source>
        <translation>Închis acum. Se deschide azi la %1.</translation>
    </message>
    <message>
        <source>Closed now. Opens at %1 on %2.</source>
        <translation>Închis acum. Se deschide: %2, %1.</translation>
    </message>
    <message>
        <source>Closed now.</source>
        <translation>Închis acum.</translation>
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
    <name>StillTherePaper</name>
    <message>
        <source>Are you still there?</source>
        <translation>Mai ești aici?</translation>
    </message>
    <message>
        <source>Your page is hidden, and not lost. It clears in about %1.</source>
        <translation>Pagina ta e ascunsă, nu pierdută. Dispare în aproximativ %1.</translation>
    </message>
    <message>
        <source>Yes, show it again</source>
        <translation>Da, arată-o din nou</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>Șterge acum</translation>
    </message>
</context>
<context>
    <name>StillThereSheet</name>
    <message>
        <source>Still there?</source>
        <translation>Mai ești aici?</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Mai ești aici?</translation>
    </message>
    <message>
        <source>If not, the screen clears in about %1.</source>
        <translation>Dacă nu, ecranul se șterge în aproximativ %1.</translation>
    </message>
    <message>
        <source>The number stays until then.</source>
        <translation>Numărul rămâne până atunci.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Yes, keep it here</source>
        <translation>Da, păstreaz-o aici</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>the screen</comment>
        <translation>Șterge</translation>
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
    <message>
        <source>Parts of this page</source>
        <translation>Părțile acestei pagini</translation>
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
    <name>UnsurePage</name>
    <message>
        <source>What is it most like?</source>
        <translation>Cu ce seamănă cel mai mult?</translation>
    </message>
    <message>
        <source>There is no wrong answer. Nothing is recorded.</source>
        <translation>Nu există răspuns greșit. Nu se înregistrează nimic.</translation>
    </message>
    <message>
        <source>Show me who to call</source>
        <translation>Pe cine să sun</translation>
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
<context>
    <name>WayDetails</name>
    <message>
        <source>What happens when you call</source>
        <translation>Ce se întâmplă când suni</translation>
    </message>
    <message>
        <source>What happens when you text</source>
        <translation>Ce se întâmplă când trimiți un SMS</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce se întâmplă</translation>
    </message>
    <message>
        <source>Is this code the real one?</source>
        <translation>Este acesta codul adevărat?</translation>
    </message>
    <message>
        <source>It is part of the screen. A sticker would feel raised.</source>
        <translation>Face parte din ecran. Un autocolant s-ar simți la atingere.</translation>
    </message>
    <message>
        <source>Before it opens, your phone shows %1.</source>
        <translation>Înainte de a se deschide, telefonul arată %1.</translation>
    </message>
    <message>
        <source>Any other name? Do not open it. Tell someone at %1.</source>
        <translation>Alt nume? Nu deschide. Spune cuiva aici: %1.</translation>
    </message>
    <message>
        <source>Any other name? Do not open it. Tell a member of staff.</source>
        <translation>Alt nume? Nu deschide. Spune cuiva din personal.</translation>
    </message>
    <message>
        <source>Ask at %1 for a pencil and paper.</source>
        <translation>Cere aici creion și hârtie: %1.</translation>
    </message>
    <message>
        <source>Ask a member of staff for a pencil and paper.</source>
        <translation>Cere creion și hârtie cuiva din personal.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Notează-l</translation>
    </message>
    <message>
        <source>Put it under a name that nobody will ask about.</source>
        <translation>Pune-l sub un nume despre care nu întreabă nimeni.</translation>
    </message>
    <message>
        <source>Keep it out of sight</source>
        <translation>Ține-l ascuns</translation>
    </message>
    <message>
        <source>Say what worries you. You need not say everything.</source>
        <translation>Spuneți ce vă îngrijorează. Nu trebuie să spuneți totul.</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Ce să scrieți</translation>
    </message>
    <message>
        <source>They see the address that you write from. The e-mail stays in your sent mail.</source>
        <translation>Ei văd adresa de la care scrieți. E-mailul rămâne în mesajele trimise.</translation>
    </message>
    <message>
        <source>What your e-mail shows</source>
        <translation>Ce arată e-mailul dumneavoastră</translation>
    </message>
    <message>
        <source>An answer takes time. To talk to someone, call %1.</source>
        <translation>Răspunsul durează. Ca să vorbiți cu cineva, sunați la %1.</translation>
    </message>
    <message>
        <source>An answer takes time.</source>
        <translation>Răspunsul durează.</translation>
    </message>
    <message>
        <source>If it cannot wait</source>
        <translation>Dacă nu se poate aștepta</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>Call</source>
        <translation>Sună</translation>
    </message>
    <message>
        <source>Send a text</source>
        <translation>Trimite un SMS</translation>
    </message>
    <message>
        <source>Chat on the site</source>
        <translation>Chat pe site</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Deschide site-ul</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Scrie un e-mail</translation>
    </message>
    <message>
        <source>Keep the number</source>
        <translation>Păstrează numărul</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>tab: send a text message</comment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>tab</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Site</source>
        <comment>tab: the website</comment>
        <translation>Site</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>tab</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>tab: the number</comment>
        <translation>Păstrează</translation>
    </message>
    <message>
        <source>Call from your phone</source>
        <translation>Sună de pe telefonul tău</translation>
    </message>
    <message>
        <source>Text from your phone</source>
        <translation>Trimite SMS de pe telefonul tău</translation>
    </message>
    <message>
        <source>Chat from your phone</source>
        <translation>Chat pe telefonul tău</translation>
    </message>
    <message>
        <source>Open it on your phone</source>
        <translation>Deschide pe telefonul tău</translation>
    </message>
    <message>
        <source>Save it in your phone</source>
        <translation>Salvează în telefonul tău</translation>
    </message>
    <message>
        <source>It asks before it dials.</source>
        <translation>Întreabă înainte să sune.</translation>
    </message>
    <message>
        <source>The message is ready; you send it.</source>
        <translation>Mesajul e gata; tu îl trimiți.</translation>
    </message>
    <message>
        <source>The page opens on your phone.</source>
        <translation>Pagina se deschide pe telefon.</translation>
    </message>
    <message>
        <source>It asks before it saves.</source>
        <translation>Întreabă înainte să salveze.</translation>
    </message>
    <message>
        <source>The call stays in its list.</source>
        <translation>Apelul rămâne în lista telefonului.</translation>
    </message>
    <message>
        <source>The messages stay on your phone.</source>
        <translation>Mesajele rămân pe telefon.</translation>
    </message>
    <message>
        <source>Your phone may remember this page.</source>
        <translation>Telefonul tău poate reține această pagină.</translation>
    </message>
    <message>
        <source>It is saved as “%1”.</source>
        <translation>Se salvează ca „%1”.</translation>
    </message>
    <message>
        <source>You can delete it there.</source>
        <translation>Îl poți șterge de acolo.</translation>
    </message>
    <message>
        <source>You can delete them there.</source>
        <translation>Le poți șterge de acolo.</translation>
    </message>
    <message>
        <source>Open it in a private tab, or delete it from the history after.</source>
        <translation>Deschide-o într-o filă privată sau șterge-o apoi din istoric.</translation>
    </message>
    <message>
        <source>You can choose another name.</source>
        <translation>Poți alege alt nume.</translation>
    </message>
    <message>
        <source>QR code that calls %1</source>
        <translation>Cod QR care sună la %1</translation>
    </message>
    <message>
        <source>QR code for a text message</source>
        <translation>Cod QR pentru un SMS</translation>
    </message>
    <message>
        <source>QR code that saves %1</source>
        <translation>Cod QR care salvează %1</translation>
    </message>
    <message>
        <source>QR code for %1</source>
        <translation>Cod QR pentru %1</translation>
    </message>
</context>
<context>
    <name>WeekPanel</name>
    <message>
        <source>When you can ring</source>
        <translation>Când poți suna</translation>
    </message>
    <message>
        <source>closed since %1</source>
        <translation>închis de la %1</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>on a day</comment>
        <translation>închis</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Azi, %1</translation>
    </message>
    <message>
        <source>You need not wait here. Take the number with you: touch “Keep the number”.</source>
        <translation>Nu trebuie să aștepți aici. Ia numărul cu tine: atinge „Păstrează numărul”.</translation>
    </message>
</context>
</TS>
