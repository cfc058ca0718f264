<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch the screen to start</source>
        <translation>المس الشاشة للبدء</translation>
    </message>
</context>
<context>
    <name>AudienceLine</name>
    <message>
        <source>For everyone</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>For children and young people</source>
        <translation>للأطفال والشباب</translation>
    </message>
    <message>
        <source>For parents and carers</source>
        <translation>للوالدين ومقدمي الرعاية</translation>
    </message>
    <message>
        <source>For people who work with children</source>
        <translation>لمن يعملون مع الأطفال</translation>
    </message>
    <message>
        <source>For adults</source>
        <translation>للبالغين</translation>
    </message>
    <message>
        <source>For older people</source>
        <translation>لكبار السن</translation>
    </message>
    <message>
        <source>For young people, parents and carers</source>
        <translation>للشباب والوالدين ومقدمي الرعاية</translation>
    </message>
    <message>
        <source>For parents, carers and people who work with children</source>
        <translation>للوالدين ومقدمي الرعاية ومن يعملون مع الأطفال</translation>
    </message>
</context>
<context>
    <name>BlockView</name>
    <message>
        <source>Call 999 if:</source>
        <translation>اتصل بالرقم 999 إذا:</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>مهم</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>ما ينبغي فعله</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>ما لا ينبغي فعله</translation>
    </message>
</context>
<context>
    <name>Breath</name>
    <message>
        <source>Breathe in slowly, and out slowly.</source>
        <translation>خذ نفسًا ببطء، ثم أخرجه ببطء.</translation>
    </message>
    <message>
        <source>Go on when you are ready.</source>
        <translation>تابع عندما تكون مستعدًا.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>شهيق</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>زفير</translation>
    </message>
</context>
<context>
    <name>BuildingLine</name>
    <message>
        <source>Open until %1</source>
        <translation>مفتوح حتى %1</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>مفتوح الآن</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>مغلق الآن</translation>
    </message>
    <message>
        <source>Closed, opens at %1 on %2</source>
        <translation>مغلق، يفتح يوم %2 الساعة %1</translation>
    </message>
    <message>
        <source>Closed, opens at %1</source>
        <translation>مغلق، يفتح الساعة %1</translation>
    </message>
    <message>
        <source>What’s on this week</source>
        <translation>أنشطة هذا الأسبوع</translation>
    </message>
    <message>
        <source>What’s on</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Join and borrow</source>
        <translation>الاشتراك والاستعارة</translation>
    </message>
    <message>
        <source>Print and copy</source>
        <translation>الطباعة والنسخ</translation>
    </message>
</context>
<context>
    <name>CalmOffer</name>
    <message>
        <source>Take a moment</source>
        <translation>خذ لحظة</translation>
    </message>
</context>
<context>
    <name>CalmPage</name>
    <message>
        <source>Take a moment</source>
        <translation>خذ لحظة</translation>
    </message>
    <message>
        <source>Breathe with the picture for twenty seconds. You can go on at any time.</source>
        <translation>تنفّس مع الصورة عشرين ثانية. يمكنك المتابعة في أي وقت.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message>
        <source>Call 999 if</source>
        <translation>اتصل على 999 إذا</translation>
    </message>
</context>
<context>
    <name>CardTail</name>
    <message>
        <source>Read next</source>
        <translation>اقرأ أيضًا</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Last reviewed %1.</source>
        <translation>آخر مراجعة: %1.</translation>
    </message>
    <message>
        <source>Next review due %1.</source>
        <translation>المراجعة القادمة: %1.</translation>
    </message>
    <message>
        <source>Facts from: %1.</source>
        <translation>مصدر المعلومات: %1.</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>Chosen</source>
        <translation>مُختار</translation>
    </message>
</context>
<context>
    <name>ChoiceTile</name>
    <message>
        <source>Chosen</source>
        <translation>مُختار</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Make it easier</source>
        <translation>لاستخدام أسهل</translation>
    </message>
    <message>
        <source>Speed of the mark</source>
        <translation>سرعة العلامة</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>بطيئة</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>سريعة</translation>
    </message>
    <message>
        <source>When you leave, all of this goes back to how it was.</source>
        <translation>عندما تغادر، يعود كل هذا كما كان.</translation>
    </message>
</context>
<context>
    <name>DeskPanel</name>
    <message>
        <source>Or tell someone at %1.</source>
        <translation>أو أخبر شخصًا هنا: %1.</translation>
    </message>
    <message>
        <source>Or tell %1, or someone at %2.</source>
        <translation>أو أخبر شخصًا هنا: %1، %2.</translation>
    </message>
    <message>
        <source>Or tell %1.</source>
        <translation>أو أخبر شخصًا هنا: %1.</translation>
    </message>
    <message>
        <source>There is a quiet place: %1.</source>
        <translation>يوجد مكان هادئ: %1.</translation>
    </message>
    <message>
        <source>You can use %1.</source>
        <translation>يمكنك استخدام: %1.</translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>QR code for %1</source>
        <translation>رمز QR للموقع %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>اتصل بالرقم %1</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code.</source>
        <translation>وجّه كاميرا هاتفك نحو الرمز.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. It opens %1.</source>
        <translation>وجّه كاميرا هاتفك نحو الرمز. سيفتح الموقع %1.</translation>
    </message>
    <message>
        <source>Textphone: %1</source>
        <translation>الهاتف النصي: %1</translation>
    </message>
    <message>
        <source>Your phone may remember that you opened this page.</source>
        <translation>قد يحفظ هاتفك أنك فتحت هذه الصفحة.</translation>
    </message>
    <message>
        <source>Your phone may remember that you called this number.</source>
        <translation>قد يحفظ هاتفك أنك اتصلت بهذا الرقم.</translation>
    </message>
    <message>
        <source>This may have changed. Please ask a member of staff.</source>
        <translation>ربما تغيّرت هذه المعلومات. من فضلك اسأل أحد الموظفين.</translation>
    </message>
    <message>
        <source>Details checked %1.</source>
        <translation>تم التحقق من المعلومات في %1.</translation>
    </message>
</context>
<context>
    <name>EasierChoices</name>
    <message>
        <source>Usual</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>If the words are too small</source>
        <translation>إذا كانت الكلمات صغيرة جدًا</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>تباين قوي</translation>
    </message>
    <message>
        <source>If the colours are hard to see</source>
        <translation>إذا كان من الصعب رؤية الألوان</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>بصوت عالٍ</translation>
    </message>
    <message>
        <source>If you would rather listen</source>
        <translation>إذا كنت تفضّل الاستماع</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>قليلة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا حركة</translation>
    </message>
    <message>
        <source>If movement disturbs you</source>
        <translation>إذا كانت الحركة تزعجك</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>كل الشاشة</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>في الأسفل</translation>
    </message>
    <message>
        <source>If the top is too high for you</source>
        <translation>إذا كان الأعلى بعيدًا عنك</translation>
    </message>
    <message>
        <source>No switch</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>One switch</source>
        <translation>مفتاح واحد</translation>
    </message>
    <message>
        <source>Two switches</source>
        <translation>مفتاحان</translation>
    </message>
    <message>
        <source>If you use a switch</source>
        <translation>إذا كنت تستخدم مفتاحًا</translation>
    </message>
</context>
<context>
    <name>EasierSample</name>
    <message>
        <source>How the pages look now</source>
        <translation>هكذا تبدو الصفحات الآن</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>تحدّث مع شخص ما</translation>
    </message>
    <message>
        <source>Say as much or as little as you like.</source>
        <translation>قل القدر الذي تريده.</translation>
    </message>
    <message>
        <source>Find a quiet place.</source>
        <translation>ابحث عن مكان هادئ.</translation>
    </message>
    <message>
        <source>Call, text or chat.</source>
        <translation>اتصل أو أرسل رسالة أو دردش.</translation>
    </message>
    <message>
        <source>Or ask at the desk.</source>
        <translation>أو اسأل عند المكتب.</translation>
    </message>
</context>
<context>
    <name>EmergencyStrip</name>
    <message>
        <source>What happens when I call</source>
        <translation>ماذا يحدث عندما أتصل</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>All that is on</source>
        <translation>كل الأنشطة</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>This screen is out of order</source>
        <translation>هذه الشاشة معطلة</translation>
    </message>
    <message>
        <source>You can still get help now. Please tell a member of staff that the screen is not working.</source>
        <translation>ما زال بإمكانك الحصول على المساعدة الآن. من فضلك أخبر أحد الموظفين أن الشاشة لا تعمل.</translation>
    </message>
    <message>
        <source>In danger right now: police, ambulance or fire</source>
        <translation>خطر الآن: الشرطة أو الإسعاف أو الإطفاء</translation>
    </message>
    <message>
        <source>Police, when nobody is in danger right now</source>
        <translation>الشرطة، عندما لا يكون أحد في خطر الآن</translation>
    </message>
    <message>
        <source>Childline: free, for anyone under 19</source>
        <translation>خط Childline: مجاني، لكل من هم دون سن 19</translation>
    </message>
</context>
<context>
    <name>GuideFoot</name>
    <message>
        <source>Lost something? Please ask a member of staff.</source>
        <translation>هل فقدت شيئًا؟ من فضلك اسأل أحد الموظفين.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
</context>
<context>
    <name>HeadphoneBanner</name>
    <message>
        <source>Headphone mode. Tap twice to choose.</source>
        <translation>وضع سماعات الرأس. انقر مرتين للاختيار.</translation>
    </message>
    <message>
        <source>Headphone mode</source>
        <translation>وضع سماعات الرأس</translation>
    </message>
    <message>
        <source>One tap is enough.</source>
        <translation>تكفي نقرة واحدة.</translation>
    </message>
    <message>
        <source>Leave headphone mode</source>
        <translation>الخروج من وضع سماعات الرأس</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>HeadphoneQuestion</name>
    <message>
        <source>If you do not see it, just go on: tap twice to choose.</source>
        <translation>إن كنت لا تراها فتابع: انقر مرتين للاختيار.</translation>
    </message>
    <message>
        <source>Do you see the screen?</source>
        <translation>هل ترى الشاشة؟</translation>
    </message>
    <message>
        <source>Yes, leave headphone mode</source>
        <translation>نعم، الخروج من وضع سماعات الرأس</translation>
    </message>
</context>
<context>
    <name>HelpColumn</name>
    <message>
        <source>Who can help now</source>
        <translation>من يستطيع المساعدة الآن</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>About this screen</source>
        <translation>عن هذه الشاشة</translation>
    </message>
    <message>
        <source>Touch a topic, then a page, then a place that can help.</source>
        <translation>المس موضوعًا، ثم صفحة، ثم جهة يمكنها المساعدة.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the square code to open a site.</source>
        <translation>وجّه كاميرا هاتفك نحو الرمز المربع لفتح موقع.</translation>
    </message>
    <message>
        <source>You can read every page without a phone, and note down a number.</source>
        <translation>يمكنك قراءة كل الصفحات دون هاتف، وكتابة رقم عندك.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>كيف تستخدمها</translation>
    </message>
    <message>
        <source>It does not record what you touch or read.</source>
        <translation>لا تسجّل ما تلمسه أو تقرؤه.</translation>
    </message>
    <message>
        <source>It has no camera or microphone in use and no internet.</source>
        <translation>لا تستخدم كاميرا ولا ميكروفونًا، وليس فيها إنترنت.</translation>
    </message>
    <message>
        <source>It does not know who you are.</source>
        <translation>لا تعرف من أنت.</translation>
    </message>
    <message>
        <source>Your own phone may remember a page or a call.</source>
        <translation>قد يحفظ هاتفك أنت صفحة أو مكالمة.</translation>
    </message>
    <message>
        <source>What it does not know</source>
        <translation>ما لا تعرفه الشاشة</translation>
    </message>
    <message>
        <source>Touch “Hide this” and the page is gone at once.</source>
        <translation>المس «إخفاء» فتختفي الصفحة فورًا.</translation>
    </message>
    <message>
        <source>Nobody can go back to it.</source>
        <translation>لا يستطيع أحد العودة إليها.</translation>
    </message>
    <message>
        <source>If you walk away, the screen clears by itself.</source>
        <translation>إذا ابتعدت، تُمسح الشاشة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>If someone is watching</source>
        <translation>إذا كان أحد يراقبك</translation>
    </message>
    <message>
        <source>Last reviewed %1.</source>
        <translation>آخر مراجعة: %1.</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>من المسؤول عنها</translation>
    </message>
    <message>
        <source>With a keyboard: Tab goes to the next button, and Enter presses it. The arrows down and up go through the page, and F2 reads all of it.</source>
        <translation>باستخدام لوحة المفاتيح: ينقلك Tab إلى الزر التالي، ويضغط Enter عليه. ينقلك السهمان لأسفل ولأعلى عبر الصفحة، ويقرأ F2 الصفحة كلها.</translation>
    </message>
</context>
<context>
    <name>HoldRing</name>
    <message>
        <source>Headphone mode</source>
        <translation>وضع سماعات الرأس</translation>
    </message>
    <message>
        <source>Keep holding to leave it.</source>
        <translation>استمر في الضغط للخروج منه.</translation>
    </message>
    <message>
        <source>The voice is starting.</source>
        <translation>الصوت قيد التشغيل.</translation>
    </message>
    <message>
        <source>Keep holding to start it.</source>
        <translation>استمر في الضغط لتشغيله.</translation>
    </message>
    <message>
        <source>It is for people who do not see the screen.</source>
        <translation>هو لمن لا يرى الشاشة.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>This screen does not record what you touch.</source>
        <translation>هذه الشاشة لا تسجّل ما تلمسه.</translation>
    </message>
</context>
<context>
    <name>HoursTable</name>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>Open day and night.</source>
        <translation>مفتوح ليلًا ونهارًا.</translation>
    </message>
    <message>
        <source>On bank holidays the hours may be other ones.</source>
        <translation>قد تختلف الساعات في العطل الرسمية.</translation>
    </message>
</context>
<context>
    <name>LanguageNotice</name>
    <message>
        <source>This page has not been translated yet.</source>
        <translation>لم تُترجم هذه الصفحة بعد.</translation>
    </message>
    <message>
        <source>Nobody who speaks this language has checked this translation yet.</source>
        <translation>لم يراجع هذه الترجمة بعد أحد ممن يتحدثون هذه اللغة.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Choose a language</source>
        <translation>اختر لغة</translation>
    </message>
    <message>
        <source>When you leave, the screen goes back to its usual language.</source>
        <translation>عندما تغادر، تعود الشاشة إلى لغتها المعتادة.</translation>
    </message>
</context>
<context>
    <name>LibraryDetails</name>
    <message>
        <source>Today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>Every week: %1</source>
        <translation>كل أسبوع: %1</translation>
    </message>
</context>
<context>
    <name>LibraryFront</name>
    <message>
        <source>Useful here</source>
        <translation>مفيد هنا</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>In this library</source>
        <translation>في هذه المكتبة</translation>
    </message>
    <message>
        <source>In this building</source>
        <translation>في هذا المبنى</translation>
    </message>
</context>
<context>
    <name>MorePlaces</name>
    <message>
        <source>More places to get help</source>
        <translation>أماكن أخرى للمساعدة</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Start again</source>
        <translation>من جديد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>أسهل</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>PlaceLine</name>
    <message>
        <source>text %1</source>
        <translation>رسالة إلى %1</translation>
    </message>
    <message>
        <source>Closed now.</source>
        <translation>مغلق الآن.</translation>
    </message>
    <message>
        <source>Closed. Opens at %1 on %2.</source>
        <translation>مغلق. يفتح: %2، %1.</translation>
    </message>
    <message>
        <source>Closed. Opens at %1.</source>
        <translation>مغلق. يفتح الساعة %1.</translation>
    </message>
    <message>
        <source>Open now.</source>
        <translation>مفتوح الآن.</translation>
    </message>
    <message>
        <source>Free.</source>
        <translation>مجانًا.</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Who can help now</source>
        <translation>من يستطيع المساعدة الآن</translation>
    </message>
</context>
<context>
    <name>ReadAloudBar</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>This screen has no voice for this language.</source>
        <translation>لا يوجد في هذه الشاشة صوت لهذه اللغة.</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message numerus="yes">
        <source>This page will clear in %n second(s).</source>
        <translation>
            <numerusform>ستختفي هذه الصفحة خلال %n ثانية.</numerusform>
            <numerusform>ستختفي هذه الصفحة خلال %n ثانية.</numerusform>
            <numerusform>ستختفي هذه الصفحة خلال %n ثانية.</numerusform>
            <numerusform>ستختفي هذه الصفحة خلال %n ثوانٍ.</numerusform>
            <numerusform>ستختفي هذه الصفحة خلال %n ثانية.</numerusform>
            <numerusform>ستختفي هذه الصفحة خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, keep reading</source>
        <translation>نعم، أتابع القراءة</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>امسحها الآن</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Chosen</source>
        <translation>مُختار</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>To read</source>
        <translation>للقراءة</translation>
    </message>
</context>
<context>
    <name>TranslationMark</name>
    <message>
        <source>Nobody has checked this translation yet.</source>
        <translation>لم يراجع أحد هذه الترجمة بعد.</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Headphone mode is off.</source>
        <translation>وضع سماعات الرأس متوقف.</translation>
    </message>
    <message>
        <source>Headphone mode. Move a finger over the screen to hear what is there. Tap twice to choose it.</source>
        <translation>وضع سماعات الرأس. حرّك إصبعك على الشاشة لتسمع ما فيها. انقر مرتين للاختيار.</translation>
    </message>
</context>
</TS>
