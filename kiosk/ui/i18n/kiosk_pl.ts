<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en_GB">
<context>
    <name>AddressPanel</name>
    <message>
        <source>Write from any phone or computer to</source>
        <translation>Napisz z dowolnego telefonu lub komputera na adres</translation>
    </message>
    <message>
        <source>Type this on any phone or computer</source>
        <translation>Wpisz to w dowolnym telefonie lub komputerze</translation>
    </message>
</context>
<context>
    <name>AskedTime</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekundę</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to start</source>
        <translation>Dotknij, aby zacząć</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauza</translation>
    </message>
</context>
<context>
    <name>AudienceFilter</name>
    <message>
        <source>Everyone</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Poniżej 18 lat</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Rodzic</translation>
    </message>
    <message>
        <source>Teacher, carer</source>
        <translation>Nauczyciel, opiekun</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Dorosły</translation>
    </message>
    <message>
        <source>Older person</source>
        <translation>Senior</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Dla kogo?</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Wybrane</translation>
    </message>
</context>
<context>
    <name>AudienceLine</name>
    <message>
        <source>For everyone</source>
        <translation>Dla wszystkich</translation>
    </message>
    <message>
        <source>For children and young people</source>
        <translation>Dla dzieci i młodzieży</translation>
    </message>
    <message>
        <source>For parents and carers</source>
        <translation>Dla rodziców i opiekunów</translation>
    </message>
    <message>
        <source>For people who work with children</source>
        <translation>Dla osób pracujących z dziećmi</translation>
    </message>
    <message>
        <source>For adults</source>
        <translation>Dla dorosłych</translation>
    </message>
    <message>
        <source>For older people</source>
        <translation>Dla osób starszych</translation>
    </message>
    <message>
        <source>For young people, parents and carers</source>
        <translation>Dla młodzieży, rodziców i opiekunów</translation>
    </message>
    <message>
        <source>For parents, carers and people who work with children</source>
        <translation>Dla rodziców, opiekunów i osób pracujących z dziećmi</translation>
    </message>
</context>
<context>
    <name>BlockView</name>
    <message>
        <source>Call 999 if:</source>
        <translation>Zadzwoń pod 999, jeśli:</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Ważne</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Co robić</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>Czego nie robić</translation>
    </message>
</context>
<context>
    <name>Breath</name>
    <message>
        <source>Breathe in slowly, and out slowly.</source>
        <translation>Powoli zrób wdech i powoli wydech.</translation>
    </message>
    <message>
        <source>Go on when you are ready.</source>
        <translation>Idź dalej, kiedy zechcesz.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Wdech</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Wydech</translation>
    </message>
</context>
<context>
    <name>BuildingLine</name>
    <message>
        <source>Open until %1</source>
        <translation>Otwarte do %1</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Teraz otwarte</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Teraz zamknięte</translation>
    </message>
    <message>
        <source>Closed, opens at %1 on %2</source>
        <translation>Zamknięte, otwarcie o %1 (%2)</translation>
    </message>
    <message>
        <source>Closed, opens at %1</source>
        <translation>Zamknięte, otwarcie o %1</translation>
    </message>
    <message>
        <source>What’s on this week</source>
        <translation>W tym tygodniu</translation>
    </message>
    <message>
        <source>What’s on</source>
        <translation>Wydarzenia</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Godziny otwarcia</translation>
    </message>
    <message>
        <source>Join and borrow</source>
        <translation>Zapisy i wypożyczanie</translation>
    </message>
    <message>
        <source>Print and copy</source>
        <translation>Druk i kopiowanie</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Free.</source>
        <translation>Bezpłatnie.</translation>
    </message>
    <message>
        <source>Costs the same as an ordinary call.</source>
        <translation>Cena zwykłego połączenia.</translation>
    </message>
    <message>
        <source>Ring, or scan the code</source>
        <translation>Zadzwoń lub zeskanuj kod</translation>
    </message>
    <message>
        <source>From any phone, ring</source>
        <translation>Z dowolnego telefonu zadzwoń</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Zadzwoń pod %1</translation>
    </message>
    <message>
        <source>When it answers, dial %1.</source>
        <translation>Po połączeniu wybierz %1.</translation>
    </message>
</context>
<context>
    <name>CalmOffer</name>
    <message>
        <source>Take a moment</source>
        <translation>Chwila oddechu</translation>
    </message>
</context>
<context>
    <name>CalmPage</name>
    <message>
        <source>Take a moment</source>
        <translation>Chwila oddechu</translation>
    </message>
    <message>
        <source>Breathe with the picture for twenty seconds. You can go on at any time.</source>
        <translation>Oddychaj razem z obrazkiem przez dwadzieścia sekund. W każdej chwili możesz iść dalej.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message>
        <source>Call 999 if</source>
        <translation>Dzwoń na 999, jeśli</translation>
    </message>
</context>
<context>
    <name>CardTail</name>
    <message>
        <source>Read next</source>
        <translation>Przeczytaj też</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Last reviewed %1.</source>
        <translation>Ostatni przegląd: %1.</translation>
    </message>
    <message>
        <source>Next review due %1.</source>
        <translation>Następny przegląd: %1.</translation>
    </message>
    <message>
        <source>Facts from: %1.</source>
        <translation>Źródło informacji: %1.</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>Chosen</source>
        <translation>Wybrane</translation>
    </message>
</context>
<context>
    <name>ChoiceTile</name>
    <message>
        <source>Chosen</source>
        <translation>Wybrane</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Point your phone’s camera here.</source>
        <translation>Skieruj tu aparat telefonu.</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Make it easier</source>
        <translation>Ułatw sobie korzystanie</translation>
    </message>
    <message>
        <source>Speed of the mark</source>
        <translation>Tempo zaznaczania</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Powoli</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Średnio</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Szybko</translation>
    </message>
    <message>
        <source>When you leave, all of this goes back to how it was.</source>
        <translation>Gdy odejdziesz, wszystko wróci do zwykłych ustawień.</translation>
    </message>
</context>
<context>
    <name>DeskPanel</name>
    <message>
        <source>Or tell someone at %1.</source>
        <translation>Albo powiedz komuś na miejscu: %1.</translation>
    </message>
    <message>
        <source>Or tell %1, or someone at %2.</source>
        <translation>Albo powiedz komuś na miejscu: %1, %2.</translation>
    </message>
    <message>
        <source>Or tell %1.</source>
        <translation>Albo powiedz komuś na miejscu: %1.</translation>
    </message>
    <message>
        <source>There is a quiet place: %1.</source>
        <translation>Jest tu ciche miejsce: %1.</translation>
    </message>
    <message>
        <source>You can use %1.</source>
        <translation>Możesz skorzystać: %1.</translation>
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
        <translation>Walia</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Szkocja</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Irlandia Północna</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Źródło: %1.</translation>
    </message>
    <message>
        <source>Or call %1.</source>
        <translation>Albo zadzwoń pod %1.</translation>
    </message>
    <message>
        <source>With Relay UK: %1</source>
        <translation>Przez Relay UK: %1</translation>
    </message>
    <message>
        <source>The site: %1</source>
        <translation>Strona: %1</translation>
    </message>
    <message>
        <source>They also speak %1.</source>
        <translation>Mówią też w językach: %1.</translation>
    </message>
    <message>
        <source>You can ask for an interpreter.</source>
        <translation>Możesz poprosić o tłumacza.</translation>
    </message>
    <message>
        <source>Ages: %1</source>
        <translation>Wiek: %1</translation>
    </message>
    <message>
        <source>For people in %1.</source>
        <translation>Dla osób z: %1.</translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message>
        <source>QR code</source>
        <translation>Kod QR</translation>
    </message>
    <message>
        <source>Textphone: %1</source>
        <translation>Telefon tekstowy: %1</translation>
    </message>
    <message>
        <source>This may have changed. Please ask a member of staff.</source>
        <translation>Te dane mogły się zmienić. Zapytaj kogoś z pracowników.</translation>
    </message>
    <message>
        <source>Details checked %1.</source>
        <translation>Dane sprawdzono: %1.</translation>
    </message>
</context>
<context>
    <name>EasierChoices</name>
    <message>
        <source>Usual</source>
        <translation>Zwykłe</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Większe</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Bardzo duże</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Największe</translation>
    </message>
    <message>
        <source>If the words are too small</source>
        <translation>Jeśli litery są za małe</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Mocny kontrast</translation>
    </message>
    <message>
        <source>If the colours are hard to see</source>
        <translation>Jeśli kolory trudno zobaczyć</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Bez głosu</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Na głos</translation>
    </message>
    <message>
        <source>If you would rather listen</source>
        <translation>Jeśli wolisz słuchać</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Trochę</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>If movement disturbs you</source>
        <translation>Jeśli ruch przeszkadza</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Cały ekran</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>Niżej</translation>
    </message>
    <message>
        <source>If the top is too high for you</source>
        <translation>Jeśli góra jest za wysoko</translation>
    </message>
    <message>
        <source>No switch</source>
        <translation>Bez przełącznika</translation>
    </message>
    <message>
        <source>One switch</source>
        <translation>Jeden przełącznik</translation>
    </message>
    <message>
        <source>Two switches</source>
        <translation>Dwa przełączniki</translation>
    </message>
    <message>
        <source>If you use a switch</source>
        <translation>Jeśli używasz przycisku</translation>
    </message>
</context>
<context>
    <name>EasierSample</name>
    <message>
        <source>How the pages look now</source>
        <translation>Tak wyglądają strony</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Porozmawiaj z kimś</translation>
    </message>
    <message>
        <source>Say as much or as little as you like.</source>
        <translation>Powiedz tyle, ile chcesz.</translation>
    </message>
    <message>
        <source>Find a quiet place.</source>
        <translation>Znajdź ciche miejsce.</translation>
    </message>
    <message>
        <source>Call, text or chat.</source>
        <translation>Zadzwoń, napisz SMS lub na czacie.</translation>
    </message>
    <message>
        <source>Or ask at the desk.</source>
        <translation>Albo zapytaj przy ladzie.</translation>
    </message>
</context>
<context>
    <name>EmergencyStrip</name>
    <message>
        <source>What happens when I call</source>
        <translation>Co się dzieje, gdy zadzwonię</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>All that is on</source>
        <translation>Wszystkie wydarzenia</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>This screen is out of order</source>
        <translation>Ten ekran nie działa</translation>
    </message>
    <message>
        <source>You can still get help now. Please tell a member of staff that the screen is not working.</source>
        <translation>Mimo to możesz od razu dostać pomoc. Powiedz komuś z pracowników, że ekran nie działa.</translation>
    </message>
    <message>
        <source>Please tell a member of staff.</source>
        <translation>Powiedz o tym pracownikowi.</translation>
    </message>
    <message>
        <source>In danger right now: police, ambulance or fire</source>
        <translation>Gdy grozi niebezpieczeństwo: policja, pogotowie lub straż pożarna</translation>
    </message>
    <message>
        <source>Police, when nobody is in danger right now</source>
        <translation>Policja, gdy nikomu nic teraz nie grozi</translation>
    </message>
    <message>
        <source>Childline: free, for anyone under 19</source>
        <translation>Childline: za darmo, dla osób poniżej 19 lat</translation>
    </message>
</context>
<context>
    <name>GuideFoot</name>
    <message>
        <source>Lost something? Please ask a member of staff.</source>
        <translation>Coś zginęło? Zapytaj kogoś z pracowników.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
</context>
<context>
    <name>HeadphoneBanner</name>
    <message>
        <source>Headphone mode. Tap twice to choose.</source>
        <translation>Tryb słuchawek. Stuknij dwa razy, aby wybrać.</translation>
    </message>
    <message>
        <source>Headphone mode</source>
        <translation>Tryb słuchawek</translation>
    </message>
    <message>
        <source>One tap is enough.</source>
        <translation>Wystarczy stuknąć raz.</translation>
    </message>
    <message>
        <source>Leave headphone mode</source>
        <translation>Wyjdź z trybu słuchawek</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Wyjdź</translation>
    </message>
</context>
<context>
    <name>HeadphoneOffer</name>
    <message>
        <source>Plug in headphones, and it begins.</source>
        <translation>Podłącz słuchawki, a czytanie się zacznie.</translation>
    </message>
    <message>
        <source>Read it out loud</source>
        <translation>Czytaj na głos</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
</context>
<context>
    <name>HeadphoneQuestion</name>
    <message>
        <source>If you do not see it, just go on: tap twice to choose.</source>
        <translation>Jeśli go nie widzisz, po prostu kontynuuj: stuknij dwa razy, aby wybrać.</translation>
    </message>
    <message>
        <source>Do you see the screen?</source>
        <translation>Czy widzisz ekran?</translation>
    </message>
    <message>
        <source>Yes, leave headphone mode</source>
        <translation>Tak, wyjdź z trybu słuchawek</translation>
    </message>
</context>
<context>
    <name>HelpColumn</name>
    <message>
        <source>Who can help now</source>
        <translation>Kto może teraz pomóc</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>If you walk away, the screen clears by itself after about %1.</source>
        <translation>Jeśli odejdziesz, ekran sam się wyczyści po upływie około %1.</translation>
    </message>
    <message>
        <source>If you walk away, the screen clears by itself after about %1; a page with a number or a code after about %2.</source>
        <translation>Jeśli odejdziesz, ekran sam się wyczyści po upływie około %1, a strona z numerem lub kodem – około %2.</translation>
    </message>
    <message>
        <source>About this screen</source>
        <translation>O tym ekranie</translation>
    </message>
    <message>
        <source>Touch a topic, then a page, then a place that can help.</source>
        <translation>Dotknij tematu, potem strony, a potem miejsca, które może pomóc.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the square code to open a site.</source>
        <translation>Skieruj aparat telefonu na kwadratowy kod, aby otworzyć witrynę.</translation>
    </message>
    <message>
        <source>You can read every page without a phone, and note down a number.</source>
        <translation>Każdą stronę można przeczytać bez telefonu i zapisać sobie numer.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Jak z niego korzystać</translation>
    </message>
    <message>
        <source>It does not record what you touch or read.</source>
        <translation>Nie zapisuje, czego dotykasz ani co czytasz.</translation>
    </message>
    <message>
        <source>It has no camera or microphone in use and no internet.</source>
        <translation>Nie używa kamery ani mikrofonu i nie ma internetu.</translation>
    </message>
    <message>
        <source>It does not know who you are.</source>
        <translation>Nie wie, kim jesteś.</translation>
    </message>
    <message>
        <source>Your own phone may remember a page or a call.</source>
        <translation>Twój telefon może zapamiętać stronę lub połączenie.</translation>
    </message>
    <message>
        <source>What it does not know</source>
        <translation>Czego ten ekran nie wie</translation>
    </message>
    <message>
        <source>Touch “Hide this” and the page is gone at once.</source>
        <translation>Dotknij „Ukryj”, a strona od razu zniknie.</translation>
    </message>
    <message>
        <source>Nobody can go back to it.</source>
        <translation>Nikt nie może do niej wrócić.</translation>
    </message>
    <message>
        <source>If someone is watching</source>
        <translation>Jeśli ktoś patrzy</translation>
    </message>
    <message>
        <source>Last reviewed %1.</source>
        <translation>Ostatni przegląd: %1.</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>Kto go prowadzi</translation>
    </message>
    <message>
        <source>With a keyboard: Tab goes to the next button, and Enter presses it. The arrows down and up go through the page, and F2 reads all of it.</source>
        <translation>Z klawiaturą: Tab przechodzi do następnego przycisku, a Enter go naciska. Strzałki w dół i w górę prowadzą przez stronę, a F2 czyta ją całą.</translation>
    </message>
</context>
<context>
    <name>HoldRing</name>
    <message>
        <source>Headphone mode</source>
        <translation>Tryb słuchawek</translation>
    </message>
    <message>
        <source>Keep holding to leave it.</source>
        <translation>Trzymaj dalej, aby wyjść.</translation>
    </message>
    <message>
        <source>The voice is starting.</source>
        <translation>Głos się uruchamia.</translation>
    </message>
    <message>
        <source>Keep holding to start it.</source>
        <translation>Trzymaj dalej, aby go włączyć.</translation>
    </message>
    <message>
        <source>It is for people who do not see the screen.</source>
        <translation>Jest dla osób, które nie widzą ekranu.</translation>
    </message>
</context>
<context>
    <name>HomeChoices</name>
    <message>
        <source>%1 left</source>
        <translation>Jeszcze %1</translation>
    </message>
    <message>
        <source>Choose by pictures and plain words. There is no wrong answer.</source>
        <translation>Wybierz obrazki i proste słowa. Nie ma złych odpowiedzi.</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>godziny otwarcia</translation>
    </message>
    <message>
        <source>what’s on</source>
        <translation>wydarzenia</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>zapisy</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>drukowanie</translation>
    </message>
    <message>
        <source>In this library</source>
        <translation>W tej bibliotece</translation>
    </message>
</context>
<context>
    <name>HomeHead</name>
    <message>
        <source>This screen does not record what you touch.</source>
        <translation>Ten ekran nie zapisuje, czego dotykasz.</translation>
    </message>
    <message>
        <source>Only the first pages are in this language.</source>
        <translation>W tym języku są tylko pierwsze strony.</translation>
    </message>
    <message>
        <source>Only some pages are in this language.</source>
        <translation>W tym języku są tylko niektóre strony.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>I’m not sure</source>
        <translation>Nie wiem</translation>
    </message>
</context>
<context>
    <name>HoursTable</name>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Dziś, %1</translation>
    </message>
    <message>
        <source>Open day and night.</source>
        <translation>Otwarte całą dobę.</translation>
    </message>
    <message>
        <source>On bank holidays the hours may be other ones.</source>
        <translation>W święta godziny mogą być inne.</translation>
    </message>
</context>
<context>
    <name>KeepPanel</name>
    <message>
        <source>The number is short. Say it twice, and you have it.</source>
        <translation>Numer jest krótki. Powiedz go dwa razy i zapamiętasz.</translation>
    </message>
    <message>
        <source>Say it twice, one part after the other.</source>
        <translation>Powiedz go dwa razy, część po części.</translation>
    </message>
</context>
<context>
    <name>LanguageHelp</name>
    <message>
        <source>%1 can bring in an interpreter.</source>
        <translation>Tłumacza może włączyć do rozmowy: %1.</translation>
    </message>
    <message>
        <source>On the phone, say the name of your language.</source>
        <translation>Przez telefon powiedz nazwę swojego języka.</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation>Brytyjski język migowy</translation>
    </message>
</context>
<context>
    <name>LanguageNotice</name>
    <message>
        <source>This page has not been translated yet.</source>
        <translation>Ta strona nie jest jeszcze przetłumaczona.</translation>
    </message>
    <message>
        <source>Nobody who speaks this language has checked this translation yet.</source>
        <translation>Nikt, kto zna ten język, nie sprawdził jeszcze tego tłumaczenia.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Choose a language</source>
        <translation>Wybierz język</translation>
    </message>
    <message>
        <source>When you leave, the screen goes back to its usual language.</source>
        <translation>Gdy odejdziesz, ekran wróci do swojego zwykłego języka.</translation>
    </message>
</context>
<context>
    <name>LanguageTile</name>
    <message>
        <source>Chosen</source>
        <translation>Wybrane</translation>
    </message>
</context>
<context>
    <name>LaterHelp</name>
    <message>
        <source>Help</source>
        <extracomment>A short word (five or six letters) on a button: it leads to the places to get help.</extracomment>
        <translation>Pomoc</translation>
    </message>
</context>
<context>
    <name>LibraryDetails</name>
    <message>
        <source>Today, %1</source>
        <translation>Dziś, %1</translation>
    </message>
    <message>
        <source>Every week: %1</source>
        <translation>Co tydzień: %1</translation>
    </message>
</context>
<context>
    <name>LibraryFront</name>
    <message>
        <source>Useful here</source>
        <translation>Przydatne tutaj</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>In this library</source>
        <translation>W tej bibliotece</translation>
    </message>
    <message>
        <source>In this building</source>
        <translation>W tym budynku</translation>
    </message>
</context>
<context>
    <name>MorePlaces</name>
    <message>
        <source>More places to get help</source>
        <translation>Więcej pomocy</translation>
    </message>
    <message>
        <source>Places to get help</source>
        <translation>Gdzie znaleźć pomoc</translation>
    </message>
    <message>
        <source>More places</source>
        <extracomment>Short for &quot;More places to get help&quot;, on a small button.</extracomment>
        <translation>Więcej pomocy</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Start again</source>
        <translation>Od nowa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Słuchaj</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Łatwiej</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O ekranie</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>Ukryj</translation>
    </message>
</context>
<context>
    <name>NoPhone</name>
    <message>
        <source>I have got it, clear the screen</source>
        <translation>Mam to, wyczyść ekran</translation>
    </message>
    <message>
        <source>You can use %1.</source>
        <translation>Możesz skorzystać: %1.</translation>
    </message>
    <message>
        <source>Ask at %1 whether you may use one.</source>
        <translation>Zapytaj, czy możesz z jakiegoś skorzystać: %1.</translation>
    </message>
    <message>
        <source>Ask a member of staff whether you may use one.</source>
        <translation>Zapytaj kogoś z pracowników, czy możesz z jakiegoś skorzystać.</translation>
    </message>
    <message>
        <source>A quiet place to talk: %1.</source>
        <translation>Ciche miejsce do rozmowy: %1.</translation>
    </message>
    <message>
        <source>No phone with you?</source>
        <translation>Nie masz przy sobie telefonu?</translation>
    </message>
</context>
<context>
    <name>OpenInstead</name>
    <message>
        <source>Open until then</source>
        <translation>Czynne do tego czasu</translation>
    </message>
</context>
<context>
    <name>OpenLine</name>
    <message>
        <source>Open day and night.</source>
        <translation>Czynne całą dobę.</translation>
    </message>
    <message>
        <source>Open now, day and night.</source>
        <translation>Teraz czynne, całą dobę.</translation>
    </message>
    <message>
        <source>Open now, until %1.</source>
        <translation>Teraz czynne, do %1.</translation>
    </message>
    <message>
        <source>Open now, until %1 tomorrow.</source>
        <translation>Teraz czynne, do jutra do %1.</translation>
    </message>
    <message>
        <source>Open now.</source>
        <translation>Teraz czynne.</translation>
    </message>
    <message>
        <source>Closed now. Opens at %1 today.</source>
        <translation>Teraz nieczynne. Otwarcie dziś o %1.</translation>
    </message>
    <message>
        <source>Closed now. Opens at %1 on %2.</source>
        <translation>Teraz nieczynne. Otwarcie: %2, %1.</translation>
    </message>
    <message>
        <source>Closed now.</source>
        <translation>Teraz nieczynne.</translation>
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
        <translation>Teraz nieczynne.</translation>
    </message>
    <message>
        <source>Closed. Opens at %1 on %2.</source>
        <translation>Nieczynne. Otwarcie: %2, %1.</translation>
    </message>
    <message>
        <source>Closed. Opens at %1.</source>
        <translation>Nieczynne. Otwarcie o %1.</translation>
    </message>
    <message>
        <source>Open now.</source>
        <translation>Teraz czynne.</translation>
    </message>
    <message>
        <source>Free.</source>
        <translation>Bezpłatnie.</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Who can help now</source>
        <translation>Kto może teraz pomóc</translation>
    </message>
</context>
<context>
    <name>ReadAloudBar</name>
    <message>
        <source>Pause</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Jeszcze raz</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>This screen has no voice for this language.</source>
        <translation>Ten ekran nie ma głosu w tym języku.</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Wyżej</translation>
    </message>
</context>
<context>
    <name>StillTherePaper</name>
    <message>
        <source>Are you still there?</source>
        <translation>Czy nadal tu jesteś?</translation>
    </message>
    <message>
        <source>Your page is hidden, and not lost. It clears in about %1.</source>
        <translation>Twoja strona jest ukryta, ale nie przepadła. Zniknie za około %1.</translation>
    </message>
    <message>
        <source>Yes, show it again</source>
        <translation>Tak, pokaż ją znowu</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>Wyczyść teraz</translation>
    </message>
</context>
<context>
    <name>StillThereSheet</name>
    <message>
        <source>Still there?</source>
        <translation>Jesteś tu?</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Czy nadal tu jesteś?</translation>
    </message>
    <message>
        <source>If not, the screen clears in about %1.</source>
        <translation>Jeśli nie, ekran wyczyści się za około %1.</translation>
    </message>
    <message>
        <source>The number stays until then.</source>
        <translation>Do tego czasu numer zostaje.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Yes, keep it here</source>
        <translation>Tak, zostaw</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>the screen</comment>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>Wyczyść teraz</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Chosen</source>
        <translation>Wybrane</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Części tej strony</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>To read</source>
        <translation>Do przeczytania</translation>
    </message>
</context>
<context>
    <name>TranslationMark</name>
    <message>
        <source>Nobody has checked this translation yet.</source>
        <translation>Nikt jeszcze nie sprawdził tłumaczenia.</translation>
    </message>
</context>
<context>
    <name>UnsurePage</name>
    <message>
        <source>What is it most like?</source>
        <translation>Co najbardziej pasuje?</translation>
    </message>
    <message>
        <source>There is no wrong answer. Nothing is recorded.</source>
        <translation>Nie ma złych odpowiedzi. Nic nie jest zapisywane.</translation>
    </message>
    <message>
        <source>Show me who to call</source>
        <translation>Do kogo zadzwonić</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Headphone mode is off.</source>
        <translation>Tryb słuchawek jest wyłączony.</translation>
    </message>
    <message>
        <source>Headphone mode. Move a finger over the screen to hear what is there. Tap twice to choose it.</source>
        <translation>Tryb słuchawek. Przesuwaj palec po ekranie, aby usłyszeć, co tam jest. Stuknij dwa razy, aby to wybrać.</translation>
    </message>
</context>
<context>
    <name>WayDetails</name>
    <message>
        <source>What happens when you call</source>
        <translation>Co się dzieje, gdy dzwonisz</translation>
    </message>
    <message>
        <source>What happens when you text</source>
        <translation>Co się dzieje, gdy wyślesz SMS</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co się dzieje</translation>
    </message>
    <message>
        <source>Is this code the real one?</source>
        <translation>Czy to prawdziwy kod?</translation>
    </message>
    <message>
        <source>It is part of the screen. A sticker would feel raised.</source>
        <translation>Jest częścią ekranu. Naklejkę czuć pod palcem.</translation>
    </message>
    <message>
        <source>Before it opens, your phone shows %1.</source>
        <translation>Przed otwarciem telefon pokaże %1.</translation>
    </message>
    <message>
        <source>Any other name? Do not open it. Tell someone at %1.</source>
        <translation>Inna nazwa? Nie otwieraj. Powiedz komuś: %1.</translation>
    </message>
    <message>
        <source>Any other name? Do not open it. Tell a member of staff.</source>
        <translation>Inna nazwa? Nie otwieraj. Powiedz komuś z pracowników.</translation>
    </message>
    <message>
        <source>Ask at %1 for a pencil and paper.</source>
        <translation>Poproś o ołówek i kartkę: %1.</translation>
    </message>
    <message>
        <source>Ask a member of staff for a pencil and paper.</source>
        <translation>Poproś kogoś z pracowników o ołówek i kartkę.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Zapisz go</translation>
    </message>
    <message>
        <source>Put it under a name that nobody will ask about.</source>
        <translation>Zapisz go pod nazwą, o którą nikt nie zapyta.</translation>
    </message>
    <message>
        <source>Keep it out of sight</source>
        <translation>Trzymaj w ukryciu</translation>
    </message>
    <message>
        <source>Say what worries you. You need not say everything.</source>
        <translation>Napisz, co Cię martwi. Nie musisz mówić wszystkiego.</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Co napisać</translation>
    </message>
    <message>
        <source>They see the address that you write from. The e-mail stays in your sent mail.</source>
        <translation>Widzą adres, z którego piszesz. E-mail zostaje w wysłanych wiadomościach.</translation>
    </message>
    <message>
        <source>What your e-mail shows</source>
        <translation>Co pokazuje Twój e-mail</translation>
    </message>
    <message>
        <source>An answer takes time. To talk to someone, call %1.</source>
        <translation>Na odpowiedź trzeba poczekać. Aby z kimś porozmawiać, zadzwoń: %1.</translation>
    </message>
    <message>
        <source>An answer takes time.</source>
        <translation>Na odpowiedź trzeba poczekać.</translation>
    </message>
    <message>
        <source>If it cannot wait</source>
        <translation>Jeśli to nie może czekać</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>Call</source>
        <translation>Zadzwoń</translation>
    </message>
    <message>
        <source>Send a text</source>
        <translation>Wyślij SMS</translation>
    </message>
    <message>
        <source>Chat on the site</source>
        <translation>Czat na stronie</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Otwórz stronę</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Napisz e-mail</translation>
    </message>
    <message>
        <source>Keep the number</source>
        <translation>Zachowaj numer</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>tab: send a text message</comment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>tab</comment>
        <translation>Czat</translation>
    </message>
    <message>
        <source>Site</source>
        <comment>tab: the website</comment>
        <translation>Strona</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>tab</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>tab: the number</comment>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Call from your phone</source>
        <translation>Zadzwoń ze swojego telefonu</translation>
    </message>
    <message>
        <source>Text from your phone</source>
        <translation>Wyślij SMS ze swojego telefonu</translation>
    </message>
    <message>
        <source>Chat from your phone</source>
        <translation>Czat w swoim telefonie</translation>
    </message>
    <message>
        <source>Open it on your phone</source>
        <translation>Otwórz w swoim telefonie</translation>
    </message>
    <message>
        <source>Save it in your phone</source>
        <translation>Zapisz w swoim telefonie</translation>
    </message>
    <message>
        <source>It asks before it dials.</source>
        <translation>Zapyta, zanim zadzwoni.</translation>
    </message>
    <message>
        <source>The message is ready; you send it.</source>
        <translation>Wiadomość jest gotowa; ty ją wysyłasz.</translation>
    </message>
    <message>
        <source>The page opens on your phone.</source>
        <translation>Strona otworzy się w telefonie.</translation>
    </message>
    <message>
        <source>It asks before it saves.</source>
        <translation>Zapyta, zanim zapisze.</translation>
    </message>
    <message>
        <source>The call stays in its list.</source>
        <translation>Połączenie zostaje na liście telefonu.</translation>
    </message>
    <message>
        <source>The messages stay on your phone.</source>
        <translation>Wiadomości zostają w telefonie.</translation>
    </message>
    <message>
        <source>Your phone may remember this page.</source>
        <translation>Telefon może zapamiętać tę stronę.</translation>
    </message>
    <message>
        <source>It is saved as “%1”.</source>
        <translation>Zapisze się jako „%1”.</translation>
    </message>
    <message>
        <source>You can delete it there.</source>
        <translation>Możesz je tam usunąć.</translation>
    </message>
    <message>
        <source>You can delete them there.</source>
        <translation>Możesz je tam usunąć.</translation>
    </message>
    <message>
        <source>Open it in a private tab, or delete it from the history after.</source>
        <translation>Otwórz ją w karcie prywatnej albo usuń potem z historii.</translation>
    </message>
    <message>
        <source>You can choose another name.</source>
        <translation>Możesz wybrać inną nazwę.</translation>
    </message>
    <message>
        <source>QR code that calls %1</source>
        <translation>Kod QR, który dzwoni pod %1</translation>
    </message>
    <message>
        <source>QR code for a text message</source>
        <translation>Kod QR do wiadomości SMS</translation>
    </message>
    <message>
        <source>QR code that saves %1</source>
        <translation>Kod QR, który zapisuje %1</translation>
    </message>
    <message>
        <source>QR code for %1</source>
        <translation>Kod QR do %1</translation>
    </message>
</context>
<context>
    <name>WeekPanel</name>
    <message>
        <source>When you can ring</source>
        <translation>Kiedy możesz dzwonić</translation>
    </message>
    <message>
        <source>closed since %1</source>
        <translation>nieczynne od %1</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>on a day</comment>
        <translation>nieczynne</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Dziś, %1</translation>
    </message>
    <message>
        <source>You need not wait here. Take the number with you: touch “Keep the number”.</source>
        <translation>Nie musisz tu czekać. Weź numer ze sobą: dotknij „Zachowaj numer”.</translation>
    </message>
</context>
</TS>
