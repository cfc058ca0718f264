<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en_GB">
<context>
    <name>AddressPanel</name>
    <message>
        <source>Write from any phone or computer to</source>
        <translation>Напишіть із будь-якого телефона чи комп’ютера на адресу</translation>
    </message>
    <message>
        <source>Type this on any phone or computer</source>
        <translation>Введіть це на будь-якому телефоні чи комп’ютері</translation>
    </message>
</context>
<context>
    <name>AskedTime</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунду</numerusform>
            <numerusform>%n секунди</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n хвилину</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to start</source>
        <translation>Торкніться, щоб почати</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
</context>
<context>
    <name>AudienceFilter</name>
    <message>
        <source>Everyone</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>До 18 років</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Батьки</translation>
    </message>
    <message>
        <source>Teacher, carer</source>
        <translation>Учитель, опікун</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Дорослий</translation>
    </message>
    <message>
        <source>Older person</source>
        <translation>Літня людина</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Для кого?</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Вибрано</translation>
    </message>
</context>
<context>
    <name>AudienceLine</name>
    <message>
        <source>For everyone</source>
        <translation>Для всіх</translation>
    </message>
    <message>
        <source>For children and young people</source>
        <translation>Для дітей і молоді</translation>
    </message>
    <message>
        <source>For parents and carers</source>
        <translation>Для батьків і опікунів</translation>
    </message>
    <message>
        <source>For people who work with children</source>
        <translation>Для тих, хто працює з дітьми</translation>
    </message>
    <message>
        <source>For adults</source>
        <translation>Для дорослих</translation>
    </message>
    <message>
        <source>For older people</source>
        <translation>Для людей старшого віку</translation>
    </message>
    <message>
        <source>For young people, parents and carers</source>
        <translation>Для молоді, батьків і опікунів</translation>
    </message>
    <message>
        <source>For parents, carers and people who work with children</source>
        <translation>Для батьків, опікунів і тих, хто працює з дітьми</translation>
    </message>
</context>
<context>
    <name>BlockView</name>
    <message>
        <source>Call 999 if:</source>
        <translation>Дзвоніть 999, якщо:</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Важливо</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Що робити</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>Чого не робити</translation>
    </message>
</context>
<context>
    <name>Breath</name>
    <message>
        <source>Breathe in slowly, and out slowly.</source>
        <translation>Повільно вдихніть і повільно видихніть.</translation>
    </message>
    <message>
        <source>Go on when you are ready.</source>
        <translation>Продовжуйте, коли будете готові.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Вдихніть</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Видихніть</translation>
    </message>
</context>
<context>
    <name>BuildingLine</name>
    <message>
        <source>Open until %1</source>
        <translation>Відчинено до %1</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Зараз відчинено</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Зараз зачинено</translation>
    </message>
    <message>
        <source>Closed, opens at %1 on %2</source>
        <translation>Зачинено, відчиниться о %1 (%2)</translation>
    </message>
    <message>
        <source>Closed, opens at %1</source>
        <translation>Зачинено, відчиниться о %1</translation>
    </message>
    <message>
        <source>What’s on this week</source>
        <translation>Цього тижня</translation>
    </message>
    <message>
        <source>What’s on</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Години роботи</translation>
    </message>
    <message>
        <source>Join and borrow</source>
        <translation>Запис і книги</translation>
    </message>
    <message>
        <source>Print and copy</source>
        <translation>Друк і копії</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Free.</source>
        <translation>Безкоштовно.</translation>
    </message>
    <message>
        <source>Costs the same as an ordinary call.</source>
        <translation>Коштує як звичайний дзвінок.</translation>
    </message>
    <message>
        <source>Ring, or scan the code</source>
        <translation>Дзвоніть або скануйте код</translation>
    </message>
    <message>
        <source>From any phone, ring</source>
        <translation>З будь-якого телефона дзвоніть</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Дзвоніть %1</translation>
    </message>
    <message>
        <source>When it answers, dial %1.</source>
        <translation>Після з’єднання наберіть %1.</translation>
    </message>
</context>
<context>
    <name>CalmOffer</name>
    <message>
        <source>Take a moment</source>
        <translation>Перепочиньте хвилинку</translation>
    </message>
</context>
<context>
    <name>CalmPage</name>
    <message>
        <source>Take a moment</source>
        <translation>Перепочиньте хвилинку</translation>
    </message>
    <message>
        <source>Breathe with the picture for twenty seconds. You can go on at any time.</source>
        <translation>Дихайте разом із малюнком двадцять секунд. Продовжити можна будь-коли.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message>
        <source>Call 999 if</source>
        <translation>Телефонуйте 999, якщо</translation>
    </message>
</context>
<context>
    <name>CardTail</name>
    <message>
        <source>Read next</source>
        <translation>Читайте далі</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Last reviewed %1.</source>
        <translation>Останній перегляд: %1.</translation>
    </message>
    <message>
        <source>Next review due %1.</source>
        <translation>Наступний перегляд: %1.</translation>
    </message>
    <message>
        <source>Facts from: %1.</source>
        <translation>Джерело інформації: %1.</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>Chosen</source>
        <translation>Вибрано</translation>
    </message>
</context>
<context>
    <name>ChoiceTile</name>
    <message>
        <source>Chosen</source>
        <translation>Вибрано</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Point your phone’s camera here.</source>
        <translation>Наведіть сюди камеру телефона.</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Make it easier</source>
        <translation>Щоб було зручніше</translation>
    </message>
    <message>
        <source>Speed of the mark</source>
        <translation>Швидкість позначки</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Повільно</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Середньо</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Швидко</translation>
    </message>
    <message>
        <source>When you leave, all of this goes back to how it was.</source>
        <translation>Коли ви підете, усе стане таким, як було.</translation>
    </message>
</context>
<context>
    <name>DeskPanel</name>
    <message>
        <source>Or tell someone at %1.</source>
        <translation>Або скажіть комусь тут: %1.</translation>
    </message>
    <message>
        <source>Or tell %1, or someone at %2.</source>
        <translation>Або скажіть комусь тут: %1, %2.</translation>
    </message>
    <message>
        <source>Or tell %1.</source>
        <translation>Або скажіть комусь тут: %1.</translation>
    </message>
    <message>
        <source>There is a quiet place: %1.</source>
        <translation>Тут є тихе місце: %1.</translation>
    </message>
    <message>
        <source>You can use %1.</source>
        <translation>Можна скористатися: %1.</translation>
    </message>
</context>
<context>
    <name>DestinationDetails</name>
    <message>
        <source>England</source>
        <translation>Англія</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Уельс</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Шотландія</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Північна Ірландія</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Джерело: %1.</translation>
    </message>
    <message>
        <source>Or call %1.</source>
        <translation>Або дзвоніть %1.</translation>
    </message>
    <message>
        <source>With Relay UK: %1</source>
        <translation>Через Relay UK: %1</translation>
    </message>
    <message>
        <source>The site: %1</source>
        <translation>Сайт: %1</translation>
    </message>
    <message>
        <source>They also speak %1.</source>
        <translation>Також розмовляють: %1.</translation>
    </message>
    <message>
        <source>You can ask for an interpreter.</source>
        <translation>Можна попросити перекладача.</translation>
    </message>
    <message>
        <source>Ages: %1</source>
        <translation>Вік: %1</translation>
    </message>
    <message>
        <source>For people in %1.</source>
        <translation>Для людей: %1.</translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message>
        <source>QR code</source>
        <translation>QR-код</translation>
    </message>
    <message>
        <source>Textphone: %1</source>
        <translation>Текстовий телефон: %1</translation>
    </message>
    <message>
        <source>This may have changed. Please ask a member of staff.</source>
        <translation>Можливо, це вже змінилося. Запитайте когось із працівників.</translation>
    </message>
    <message>
        <source>Details checked %1.</source>
        <translation>Дані перевірено %1.</translation>
    </message>
</context>
<context>
    <name>EasierChoices</name>
    <message>
        <source>Usual</source>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Більший</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Дуже великий</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Найбільший</translation>
    </message>
    <message>
        <source>If the words are too small</source>
        <translation>Якщо літери замалі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Сильний контраст</translation>
    </message>
    <message>
        <source>If the colours are hard to see</source>
        <translation>Якщо кольори погано видно</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Без голосу</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Вголос</translation>
    </message>
    <message>
        <source>If you would rather listen</source>
        <translation>Якщо краще слухати</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Трохи</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>If movement disturbs you</source>
        <translation>Якщо рух заважає</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Увесь екран</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>Нижче</translation>
    </message>
    <message>
        <source>If the top is too high for you</source>
        <translation>Якщо верх зависоко</translation>
    </message>
    <message>
        <source>No switch</source>
        <translation>Без перемикача</translation>
    </message>
    <message>
        <source>One switch</source>
        <translation>Один перемикач</translation>
    </message>
    <message>
        <source>Two switches</source>
        <translation>Два перемикачі</translation>
    </message>
    <message>
        <source>If you use a switch</source>
        <translation>Якщо є кнопка-перемикач</translation>
    </message>
</context>
<context>
    <name>EasierSample</name>
    <message>
        <source>How the pages look now</source>
        <translation>Зразок сторінки</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Поговорити з кимось</translation>
    </message>
    <message>
        <source>Say as much or as little as you like.</source>
        <translation>Скажіть стільки, скільки хочете.</translation>
    </message>
    <message>
        <source>Find a quiet place.</source>
        <translation>Знайдіть тихе місце.</translation>
    </message>
    <message>
        <source>Call, text or chat.</source>
        <translation>Подзвоніть або напишіть.</translation>
    </message>
    <message>
        <source>Or ask at the desk.</source>
        <translation>Або запитайте на стійці.</translation>
    </message>
</context>
<context>
    <name>EmergencyStrip</name>
    <message>
        <source>What happens when I call</source>
        <translation>Що буде, коли я подзвоню</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>All that is on</source>
        <translation>Усі події</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>This screen is out of order</source>
        <translation>Цей екран не працює</translation>
    </message>
    <message>
        <source>You can still get help now. Please tell a member of staff that the screen is not working.</source>
        <translation>Ви все одно можете отримати допомогу зараз. Скажіть комусь із працівників, що екран не працює.</translation>
    </message>
    <message>
        <source>Please tell a member of staff.</source>
        <translation>Скажіть, будь ласка, працівникові.</translation>
    </message>
    <message>
        <source>In danger right now: police, ambulance or fire</source>
        <translation>Небезпека зараз: поліція, швидка або пожежники</translation>
    </message>
    <message>
        <source>Police, when nobody is in danger right now</source>
        <translation>Поліція, коли зараз нікому нічого не загрожує</translation>
    </message>
    <message>
        <source>Childline: free, for anyone under 19</source>
        <translation>Childline: безкоштовно, для всіх до 19 років</translation>
    </message>
</context>
<context>
    <name>GuideFoot</name>
    <message>
        <source>Lost something? Please ask a member of staff.</source>
        <translation>Щось загубили? Запитайте когось із працівників.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Початок</translation>
    </message>
</context>
<context>
    <name>HeadphoneBanner</name>
    <message>
        <source>Headphone mode. Tap twice to choose.</source>
        <translation>Режим навушників. Торкніться двічі, щоб вибрати.</translation>
    </message>
    <message>
        <source>Headphone mode</source>
        <translation>Режим навушників</translation>
    </message>
    <message>
        <source>One tap is enough.</source>
        <translation>Досить одного дотику.</translation>
    </message>
    <message>
        <source>Leave headphone mode</source>
        <translation>Вийти з режиму навушників</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Вийти</translation>
    </message>
</context>
<context>
    <name>HeadphoneOffer</name>
    <message>
        <source>Plug in headphones, and it begins.</source>
        <translation>Підключіть навушники, і почнеться читання.</translation>
    </message>
    <message>
        <source>Read it out loud</source>
        <translation>Читати вголос</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
</context>
<context>
    <name>HeadphoneQuestion</name>
    <message>
        <source>If you do not see it, just go on: tap twice to choose.</source>
        <translation>Якщо не бачите, просто продовжуйте: торкніться двічі, щоб вибрати.</translation>
    </message>
    <message>
        <source>Do you see the screen?</source>
        <translation>Ви бачите екран?</translation>
    </message>
    <message>
        <source>Yes, leave headphone mode</source>
        <translation>Так, вийти з режиму навушників</translation>
    </message>
</context>
<context>
    <name>HelpColumn</name>
    <message>
        <source>Who can help now</source>
        <translation>Хто може допомогти зараз</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n хвилину</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>If you walk away, the screen clears by itself after about %1.</source>
        <translation>Якщо ви відійдете, екран очиститься сам приблизно через %1.</translation>
    </message>
    <message>
        <source>If you walk away, the screen clears by itself after about %1; a page with a number or a code after about %2.</source>
        <translation>Якщо ви відійдете, екран очиститься сам приблизно через %1, а сторінка з номером чи кодом – приблизно через %2.</translation>
    </message>
    <message>
        <source>About this screen</source>
        <translation>Про цей екран</translation>
    </message>
    <message>
        <source>Touch a topic, then a page, then a place that can help.</source>
        <translation>Торкніться теми, потім сторінки, а потім служби, яка може допомогти.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the square code to open a site.</source>
        <translation>Наведіть камеру телефона на квадратний код, щоб відкрити сайт.</translation>
    </message>
    <message>
        <source>You can read every page without a phone, and note down a number.</source>
        <translation>Кожну сторінку можна прочитати без телефона, а номер записати.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Як ним користуватися</translation>
    </message>
    <message>
        <source>It does not record what you touch or read.</source>
        <translation>Він не записує, чого ви торкаєтеся і що читаєте.</translation>
    </message>
    <message>
        <source>It has no camera or microphone in use and no internet.</source>
        <translation>Він не використовує камеру чи мікрофон і не має інтернету.</translation>
    </message>
    <message>
        <source>It does not know who you are.</source>
        <translation>Він не знає, хто ви.</translation>
    </message>
    <message>
        <source>Your own phone may remember a page or a call.</source>
        <translation>Ваш телефон може запам’ятати сторінку або дзвінок.</translation>
    </message>
    <message>
        <source>What it does not know</source>
        <translation>Чого він не знає</translation>
    </message>
    <message>
        <source>Touch “Hide this” and the page is gone at once.</source>
        <translation>Торкніться «Сховати», і сторінка одразу зникне.</translation>
    </message>
    <message>
        <source>Nobody can go back to it.</source>
        <translation>Ніхто не зможе до неї повернутися.</translation>
    </message>
    <message>
        <source>If someone is watching</source>
        <translation>Якщо хтось дивиться</translation>
    </message>
    <message>
        <source>Last reviewed %1.</source>
        <translation>Останній перегляд: %1.</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>Хто за нього відповідає</translation>
    </message>
    <message>
        <source>With a keyboard: Tab goes to the next button, and Enter presses it. The arrows down and up go through the page, and F2 reads all of it.</source>
        <translation>З клавіатурою: Tab переходить до наступної кнопки, а Enter її натискає. Стрілки вниз і вгору ведуть сторінкою, а F2 читає її всю.</translation>
    </message>
</context>
<context>
    <name>HoldRing</name>
    <message>
        <source>Headphone mode</source>
        <translation>Режим навушників</translation>
    </message>
    <message>
        <source>Keep holding to leave it.</source>
        <translation>Тримайте далі, щоб вийти.</translation>
    </message>
    <message>
        <source>The voice is starting.</source>
        <translation>Голос вмикається.</translation>
    </message>
    <message>
        <source>Keep holding to start it.</source>
        <translation>Тримайте далі, щоб увімкнути.</translation>
    </message>
    <message>
        <source>It is for people who do not see the screen.</source>
        <translation>Він для людей, які не бачать екрана.</translation>
    </message>
</context>
<context>
    <name>HomeChoices</name>
    <message>
        <source>%1 left</source>
        <translation>Ще %1</translation>
    </message>
    <message>
        <source>Choose by pictures and plain words. There is no wrong answer.</source>
        <translation>Оберіть за малюнками й простими словами. Хибних відповідей немає.</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>години роботи</translation>
    </message>
    <message>
        <source>what’s on</source>
        <translation>події</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>запис</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>друк</translation>
    </message>
    <message>
        <source>In this library</source>
        <translation>У цій бібліотеці</translation>
    </message>
</context>
<context>
    <name>HomeHead</name>
    <message>
        <source>This screen does not record what you touch.</source>
        <translation>Цей екран не записує, чого ви торкаєтеся.</translation>
    </message>
    <message>
        <source>Only the first pages are in this language.</source>
        <translation>Цією мовою є лише перші сторінки.</translation>
    </message>
    <message>
        <source>Only some pages are in this language.</source>
        <translation>Цією мовою є лише деякі сторінки.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>I’m not sure</source>
        <translation>Не знаю</translation>
    </message>
</context>
<context>
    <name>HoursTable</name>
    <message>
        <source>Closed</source>
        <translation>Зачинено</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Сьогодні, %1</translation>
    </message>
    <message>
        <source>Open day and night.</source>
        <translation>Відчинено цілодобово.</translation>
    </message>
    <message>
        <source>On bank holidays the hours may be other ones.</source>
        <translation>У святкові дні години можуть бути іншими.</translation>
    </message>
</context>
<context>
    <name>KeepPanel</name>
    <message>
        <source>The number is short. Say it twice, and you have it.</source>
        <translation>Номер короткий. Скажіть його двічі – і запам’ятаєте.</translation>
    </message>
    <message>
        <source>Say it twice, one part after the other.</source>
        <translation>Скажіть його двічі, частину за частиною.</translation>
    </message>
</context>
<context>
    <name>LanguageHelp</name>
    <message>
        <source>%1 can bring in an interpreter.</source>
        <translation>Перекладача може залучити: %1.</translation>
    </message>
    <message>
        <source>On the phone, say the name of your language.</source>
        <translation>По телефону назвіть свою мову.</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation>Британська жестова мова</translation>
    </message>
</context>
<context>
    <name>LanguageNotice</name>
    <message>
        <source>This page has not been translated yet.</source>
        <translation>Цю сторінку ще не перекладено.</translation>
    </message>
    <message>
        <source>Nobody who speaks this language has checked this translation yet.</source>
        <translation>Ніхто, хто володіє цією мовою, ще не перевірив цей переклад.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Choose a language</source>
        <translation>Виберіть мову</translation>
    </message>
    <message>
        <source>When you leave, the screen goes back to its usual language.</source>
        <translation>Коли ви підете, екран повернеться до своєї звичайної мови.</translation>
    </message>
</context>
<context>
    <name>LanguageTile</name>
    <message>
        <source>Chosen</source>
        <translation>Вибрано</translation>
    </message>
</context>
<context>
    <name>LaterHelp</name>
    <message>
        <source>Help</source>
        <extracomment>A short word (five or six letters) on a button: it leads to the places to get help.</extracomment>
        <translation>Поміч</translation>
    </message>
</context>
<context>
    <name>LibraryDetails</name>
    <message>
        <source>Today, %1</source>
        <translation>Сьогодні, %1</translation>
    </message>
    <message>
        <source>Every week: %1</source>
        <translation>Щотижня: %1</translation>
    </message>
</context>
<context>
    <name>LibraryFront</name>
    <message>
        <source>Useful here</source>
        <translation>Корисне тут</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>In this library</source>
        <translation>У цій бібліотеці</translation>
    </message>
    <message>
        <source>In this building</source>
        <translation>У цій будівлі</translation>
    </message>
</context>
<context>
    <name>MorePlaces</name>
    <message>
        <source>More places to get help</source>
        <translation>Більше допомоги</translation>
    </message>
    <message>
        <source>Places to get help</source>
        <translation>Де знайти поміч</translation>
    </message>
    <message>
        <source>More places</source>
        <extracomment>Short for &quot;More places to get help&quot;, on a small button.</extracomment>
        <translation>Більше допомоги</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Start again</source>
        <translation>Спочатку</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Головна</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слухати</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Легше</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Інфо</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>Сховати</translation>
    </message>
</context>
<context>
    <name>NoPhone</name>
    <message>
        <source>I have got it, clear the screen</source>
        <translation>Я маю номер, очистити екран</translation>
    </message>
    <message>
        <source>You can use %1.</source>
        <translation>Можна скористатися: %1.</translation>
    </message>
    <message>
        <source>Ask at %1 whether you may use one.</source>
        <translation>Запитайте, чи можна скористатися телефоном: %1.</translation>
    </message>
    <message>
        <source>Ask a member of staff whether you may use one.</source>
        <translation>Запитайте когось із працівників, чи можна скористатися телефоном.</translation>
    </message>
    <message>
        <source>A quiet place to talk: %1.</source>
        <translation>Тихе місце для розмови: %1.</translation>
    </message>
    <message>
        <source>No phone with you?</source>
        <translation>Немає з собою телефона?</translation>
    </message>
</context>
<context>
    <name>OpenInstead</name>
    <message>
        <source>Open until then</source>
        <translation>Відчинено до того часу</translation>
    </message>
</context>
<context>
    <name>OpenLine</name>
    <message>
        <source>Open day and night.</source>
        <translation>Працює цілодобово.</translation>
    </message>
    <message>
        <source>Open now, day and night.</source>
        <translation>Зараз відчинено, цілодобово.</translation>
    </message>
    <message>
        <source>Open now, until %1.</source>
        <translation>Зараз відчинено, до %1.</translation>
    </message>
    <message>
        <source>Open now, until %1 tomorrow.</source>
        <translation>Зараз відчинено, до %1 завтра.</translation>
    </message>
    <message>
        <source>Open now.</source>
        <translation>Зараз відчинено.</translation>
    </message>
    <message>
        <source>Closed now. Opens at %1 today.</source>
        <translation>Зараз зачинено. Відкриється сьогодні о %1.</translation>
    </message>
    <message>
        <source>Closed now. Opens at %1 on %2.</source>
        <translation>Зараз зачинено. Відкриється: %2, %1.</translation>
    </message>
    <message>
        <source>Closed now.</source>
        <translation>Зараз зачинено.</translation>
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
        <translation>Зараз зачинено.</translation>
    </message>
    <message>
        <source>Closed. Opens at %1 on %2.</source>
        <translation>Зачинено. Відкриється: %2, %1.</translation>
    </message>
    <message>
        <source>Closed. Opens at %1.</source>
        <translation>Зачинено. Відкриється о %1.</translation>
    </message>
    <message>
        <source>Open now.</source>
        <translation>Зараз відчинено.</translation>
    </message>
    <message>
        <source>Free.</source>
        <translation>Безкоштовно.</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Who can help now</source>
        <translation>Хто може допомогти зараз</translation>
    </message>
</context>
<context>
    <name>ReadAloudBar</name>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>This screen has no voice for this language.</source>
        <translation>На цьому екрані немає голосу для цієї мови.</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>More</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вгору</translation>
    </message>
</context>
<context>
    <name>StillTherePaper</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message>
        <source>Your page is hidden, and not lost. It clears in about %1.</source>
        <translation>Вашу сторінку приховано, але не втрачено. Вона зникне приблизно через %1.</translation>
    </message>
    <message>
        <source>Yes, show it again</source>
        <translation>Так, показати знову</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>Очистити зараз</translation>
    </message>
</context>
<context>
    <name>StillThereSheet</name>
    <message>
        <source>Still there?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message>
        <source>If not, the screen clears in about %1.</source>
        <translation>Якщо ні, екран очиститься приблизно через %1.</translation>
    </message>
    <message>
        <source>The number stays until then.</source>
        <translation>До того часу номер залишається.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>Yes, keep it here</source>
        <translation>Так, залишити</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>the screen</comment>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>Очистити зараз</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Chosen</source>
        <translation>Вибрано</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Частини цієї сторінки</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>To read</source>
        <translation>Прочитайте</translation>
    </message>
</context>
<context>
    <name>TranslationMark</name>
    <message>
        <source>Nobody has checked this translation yet.</source>
        <translation>Цей переклад ще ніхто не перевірив.</translation>
    </message>
</context>
<context>
    <name>UnsurePage</name>
    <message>
        <source>What is it most like?</source>
        <translation>На що це найбільше схоже?</translation>
    </message>
    <message>
        <source>There is no wrong answer. Nothing is recorded.</source>
        <translation>Хибних відповідей немає. Нічого не записується.</translation>
    </message>
    <message>
        <source>Show me who to call</source>
        <translation>Кому дзвонити</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Headphone mode is off.</source>
        <translation>Режим навушників вимкнено.</translation>
    </message>
    <message>
        <source>Headphone mode. Move a finger over the screen to hear what is there. Tap twice to choose it.</source>
        <translation>Режим навушників. Водіть пальцем по екрану, щоб почути, що там є. Торкніться двічі, щоб вибрати.</translation>
    </message>
</context>
<context>
    <name>WayDetails</name>
    <message>
        <source>What happens when you call</source>
        <translation>Що буде, коли ви подзвоните</translation>
    </message>
    <message>
        <source>What happens when you text</source>
        <translation>Що буде, коли ви напишете SMS</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Що буде далі</translation>
    </message>
    <message>
        <source>Is this code the real one?</source>
        <translation>Це справжній код?</translation>
    </message>
    <message>
        <source>It is part of the screen. A sticker would feel raised.</source>
        <translation>Він є частиною екрана. Наліпку можна відчути на дотик.</translation>
    </message>
    <message>
        <source>Before it opens, your phone shows %1.</source>
        <translation>Перед відкриттям телефон покаже %1.</translation>
    </message>
    <message>
        <source>Any other name? Do not open it. Tell someone at %1.</source>
        <translation>Інша назва? Не відкривайте. Скажіть комусь тут: %1.</translation>
    </message>
    <message>
        <source>Any other name? Do not open it. Tell a member of staff.</source>
        <translation>Інша назва? Не відкривайте. Скажіть комусь із працівників.</translation>
    </message>
    <message>
        <source>Ask at %1 for a pencil and paper.</source>
        <translation>Попросіть олівець і папір: %1.</translation>
    </message>
    <message>
        <source>Ask a member of staff for a pencil and paper.</source>
        <translation>Попросіть у працівників олівець і папір.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Запишіть його</translation>
    </message>
    <message>
        <source>Put it under a name that nobody will ask about.</source>
        <translation>Збережіть під назвою, про яку ніхто не запитає.</translation>
    </message>
    <message>
        <source>Keep it out of sight</source>
        <translation>Тримайте подалі від очей</translation>
    </message>
    <message>
        <source>Say what worries you. You need not say everything.</source>
        <translation>Напишіть, що вас турбує. Не обов’язково розповідати все.</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Що написати</translation>
    </message>
    <message>
        <source>They see the address that you write from. The e-mail stays in your sent mail.</source>
        <translation>Вони бачать адресу, з якої ви пишете. Лист залишається серед надісланих.</translation>
    </message>
    <message>
        <source>What your e-mail shows</source>
        <translation>Що показує ваш лист</translation>
    </message>
    <message>
        <source>An answer takes time. To talk to someone, call %1.</source>
        <translation>На відповідь треба почекати. Щоб поговорити, телефонуйте: %1.</translation>
    </message>
    <message>
        <source>An answer takes time.</source>
        <translation>На відповідь треба почекати.</translation>
    </message>
    <message>
        <source>If it cannot wait</source>
        <translation>Якщо це не може чекати</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>Call</source>
        <translation>Дзвінок</translation>
    </message>
    <message>
        <source>Send a text</source>
        <translation>Надіслати SMS</translation>
    </message>
    <message>
        <source>Chat on the site</source>
        <translation>Чат на сайті</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Відкрити сайт</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Написати листа</translation>
    </message>
    <message>
        <source>Keep the number</source>
        <translation>Зберегти номер</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>tab: send a text message</comment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>tab</comment>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Site</source>
        <comment>tab: the website</comment>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>tab</comment>
        <translation>Пошта</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>tab: the number</comment>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Call from your phone</source>
        <translation>Подзвоніть зі свого телефона</translation>
    </message>
    <message>
        <source>Text from your phone</source>
        <translation>Напишіть SMS зі свого телефона</translation>
    </message>
    <message>
        <source>Chat from your phone</source>
        <translation>Чат зі свого телефона</translation>
    </message>
    <message>
        <source>Open it on your phone</source>
        <translation>Відкрийте на своєму телефоні</translation>
    </message>
    <message>
        <source>Save it in your phone</source>
        <translation>Збережіть у своєму телефоні</translation>
    </message>
    <message>
        <source>It asks before it dials.</source>
        <translation>Телефон запитає, перш ніж дзвонити.</translation>
    </message>
    <message>
        <source>The message is ready; you send it.</source>
        <translation>Повідомлення готове; надсилаєте ви.</translation>
    </message>
    <message>
        <source>The page opens on your phone.</source>
        <translation>Сторінка відкриється на телефоні.</translation>
    </message>
    <message>
        <source>It asks before it saves.</source>
        <translation>Телефон запитає, перш ніж зберегти.</translation>
    </message>
    <message>
        <source>The call stays in its list.</source>
        <translation>Дзвінок лишається у списку телефона.</translation>
    </message>
    <message>
        <source>The messages stay on your phone.</source>
        <translation>Повідомлення лишаються на телефоні.</translation>
    </message>
    <message>
        <source>Your phone may remember this page.</source>
        <translation>Телефон може запам’ятати цю сторінку.</translation>
    </message>
    <message>
        <source>It is saved as “%1”.</source>
        <translation>Збережеться як «%1».</translation>
    </message>
    <message>
        <source>You can delete it there.</source>
        <translation>Там його можна видалити.</translation>
    </message>
    <message>
        <source>You can delete them there.</source>
        <translation>Там їх можна видалити.</translation>
    </message>
    <message>
        <source>Open it in a private tab, or delete it from the history after.</source>
        <translation>Відкрийте її в приватній вкладці або видаліть потім з історії.</translation>
    </message>
    <message>
        <source>You can choose another name.</source>
        <translation>Можна вибрати іншу назву.</translation>
    </message>
    <message>
        <source>QR code that calls %1</source>
        <translation>QR-код, що дзвонить на %1</translation>
    </message>
    <message>
        <source>QR code for a text message</source>
        <translation>QR-код для SMS</translation>
    </message>
    <message>
        <source>QR code that saves %1</source>
        <translation>QR-код, що зберігає %1</translation>
    </message>
    <message>
        <source>QR code for %1</source>
        <translation>QR-код для %1</translation>
    </message>
</context>
<context>
    <name>WeekPanel</name>
    <message>
        <source>When you can ring</source>
        <translation>Коли можна дзвонити</translation>
    </message>
    <message>
        <source>closed since %1</source>
        <translation>зачинено з %1</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>on a day</comment>
        <translation>зачинено</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Сьогодні, %1</translation>
    </message>
    <message>
        <source>You need not wait here. Take the number with you: touch “Keep the number”.</source>
        <translation>Не треба чекати тут. Візьміть номер із собою: торкніться «Зберегти номер».</translation>
    </message>
</context>
</TS>
