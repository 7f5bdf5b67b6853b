<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>ConsoleOptions</name>
    <message>
        <source>%1 takes one of: %2</source>
        <translation>القيم الممكنة لـ %1: %2</translation>
    </message>
    <message>
        <source>Open the demonstration: a sample organisation on this machine.</source>
        <translation>فتح العرض التوضيحي: مؤسسة نموذجية على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Join a team&apos;s ledger, beside those that this machine knows.</source>
        <translation>الانضمام إلى دفتر فريق، إضافةً إلى الدفاتر المعروفة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Ledger to open, for example sqlite:///path/ledger.db.</source>
        <translation>الدفتر المطلوب فتحه، مثل sqlite:///path/ledger.db.</translation>
    </message>
    <message>
        <source>Configuration of the enforcer, to start it when none runs.</source>
        <translation>إعدادات المنفّذ، لتشغيله إن لم يكن أي منفّذ يعمل.</translation>
    </message>
    <message>
        <source>Person to act as.</source>
        <translation>الشخص الذي يجري العمل باسمه.</translation>
    </message>
    <message>
        <source>Sealed key file instead of the keychain.</source>
        <translation>ملف مفاتيح مختوم بدلًا من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>File that holds the key file&apos;s passphrase.</source>
        <translation>الملف الذي يحوي عبارة مرور ملف المفاتيح.</translation>
    </message>
    <message>
        <source>First page: access, approvals, audit, people, health or policies.</source>
        <translation>الصفحة الأولى: access أو approvals أو audit أو people أو health أو policies.</translation>
    </message>
    <message>
        <source>A link such as sallyport://request/ID.</source>
        <translation>رابط مثل sallyport://request/ID.</translation>
    </message>
    <message>
        <source>Temporary production access, enforced.</source>
        <translation>وصول مؤقت إلى بيئة الإنتاج، مع ضمان إنهائه.</translation>
    </message>
    <message>
        <source>system, light, dark or contrast, for this time only.</source>
        <translation>‏system أو light أو dark أو contrast، لهذه المرة فقط.</translation>
    </message>
    <message>
        <source>en, de, fr, ja or ar, for this time only.</source>
        <translation>‏en أو de أو fr أو ja أو ar، لهذه المرة فقط.</translation>
    </message>
    <message>
        <source>Start with the window minimised.</source>
        <translation>البدء والنافذة مصغّرة.</translation>
    </message>
    <message>
        <source>Start in the tray, as at login; minimised where there is no tray.</source>
        <translation>البدء في شريط النظام كما عند تسجيل الدخول؛ ومصغّرًا حيث لا شريط.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM HH:mm:ss</source>
        <translation>d MMM HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>ddd HH:mm</source>
        <translation>ddd HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <translation>ddd d MMM HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>ddd d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy HH:mm:ss</source>
        <translation>dddd d MMMM yyyy HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source>Deny this request?</source>
        <translation>رفض هذا الطلب؟</translation>
    </message>
    <message>
        <source>%1 will not open. One denial is enough, and it is final.</source>
        <translation>لن يُفتح %1. يكفي رفض واحد، وهو نهائي.</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>End this access now?</source>
        <translation>إنهاء هذا الوصول الآن؟</translation>
    </message>
    <message>
        <source>Logins stop at once and live sessions of %1 are closed; open transactions roll back.</source>
        <translation>يتوقف تسجيل الدخول فورًا وتُغلق الجلسات الجارية لـ %1، ويُتراجَع عن المعاملات المفتوحة.</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>إنهاء الآن</translation>
    </message>
    <message>
        <source>Release this access?</source>
        <translation>التنازل عن هذا الوصول؟</translation>
    </message>
    <message>
        <source>You give %1 back before its deadline. Your live sessions are closed; open transactions roll back.</source>
        <translation>يعني ذلك إعادة %1 قبل موعده النهائي. تُغلق جلساتك الجارية، ويُتراجَع عن المعاملات المفتوحة.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>تنازل</translation>
    </message>
    <message>
        <source>Ask back?</source>
        <translation>طلب استيضاح؟</translation>
    </message>
    <message>
        <source>The request waits for an answer, by a comment or a change; its time to be decided goes on. You can still decide at any time.</source>
        <translation>ينتظر الطلب ردًّا، بتعليق أو بتعديل، وتستمر مهلة البتّ فيه. يمكنك البتّ فيه في أي وقت.</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>استيضاح</translation>
    </message>
    <message>
        <source>Review this emergency?</source>
        <translation>مراجعة هذه الحالة الطارئة؟</translation>
    </message>
    <message>
        <source>You say that you looked at what was done and why. It stays in the log under your name.</source>
        <translation>هذا إقرار منك بأنك اطّلعت على ما جرى وعلى سببه. يبقى في السجل باسمك.</translation>
    </message>
    <message>
        <source>Sign the review</source>
        <translation>توقيع المراجعة</translation>
    </message>
    <message>
        <source>Comment on this request</source>
        <translation>التعليق على هذا الطلب</translation>
    </message>
    <message>
        <source>Everybody involved reads it; it decides nothing and stays in the log.</source>
        <translation>يقرؤه كل المعنيين؛ لا يحسم شيئًا ويبقى في السجل.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>It recurs: this ends the present occurrence only, and the next one opens at its time.</source>
        <translation>الوصول متكرر: ينهي هذا المرة الحالية فقط، وتُفتح المرة التالية في موعدها.</translation>
    </message>
    <message>
        <source>It recurs: the occurrences that are still to come end with it.</source>
        <translation>الوصول متكرر: تنتهي معه المرات المقبلة أيضًا.</translation>
    </message>
    <message>
        <source>No further occurrence opens; one that is open goes on to its end. You can ask again at any time.</source>
        <translation>لن تُفتح أي مرة أخرى، وتستمر المرة المفتوحة حتى نهايتها. يمكنك الطلب مجددًا في أي وقت.</translation>
    </message>
    <message>
        <source>Nobody is asked any more. You can ask again at any time.</source>
        <translation>لن يُسأل أحد بعد الآن. يمكنك الطلب مجددًا في أي وقت.</translation>
    </message>
    <message>
        <source>Your denial counts; some stages need several to end the request. An approval of yours is taken back.</source>
        <translation>يُحتسب رفضك، وتتطلب بعض المراحل أكثر من رفض لإنهاء الطلب. وتُسحب موافقتك إن وُجدت.</translation>
    </message>
    <message>
        <source>Withdraw this request?</source>
        <translation>سحب هذا الطلب؟</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Claim this access?</source>
        <translation>استلام هذا الوصول؟</translation>
    </message>
    <message>
        <source>It opens at once, and its time begins to run: %1.</source>
        <translation>يُفتح فورًا وتبدأ مدته: %1.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Approve less?</source>
        <translation>الموافقة بأقل من المطلوب؟</translation>
    </message>
    <message>
        <source>Access starts no earlier and lasts no longer than you choose. The shortest time and the latest start of all approvals count, and everybody involved reads it.</source>
        <translation>لن يبدأ الوصول قبل الموعد المختار ولن يتجاوز المدة المختارة. تُحتسب أقصر مدة وأبعد موعد بدء بين كل الموافقات، ويقرأ ذلك كل المعنيين.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Approved and signed</source>
        <translation>تمت الموافقة والتوقيع</translation>
    </message>
    <message>
        <source>Denied and signed</source>
        <translation>تم الرفض والتوقيع</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>تم السحب</translation>
    </message>
    <message>
        <source>Released: access is being ended</source>
        <translation>تم التنازل: جارٍ إنهاء الوصول</translation>
    </message>
    <message>
        <source>Access is being ended</source>
        <translation>جارٍ إنهاء الوصول</translation>
    </message>
    <message>
        <source>Claimed: access is being opened</source>
        <translation>تم الاستلام: جارٍ فتح الوصول</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>طُلب الاستيضاح</translation>
    </message>
    <message>
        <source>Reviewed and signed</source>
        <translation>تمت المراجعة والتوقيع</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>أُرسل الطلب</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translation>أُضيف التعليق</translation>
    </message>
    <message>
        <source>Nothing is left to decide here.</source>
        <translation>لم يبق هنا ما يُبتّ فيه.</translation>
    </message>
    <message>
        <source>It is your own request: somebody else decides.</source>
        <translation>هذا طلبك أنت: البتّ فيه لشخص آخر.</translation>
    </message>
    <message>
        <source>You have decided; one person counts once.</source>
        <translation>سبق لك اتخاذ القرار؛ كل شخص يُحتسب مرة واحدة.</translation>
    </message>
    <message>
        <source>Somebody has decided in your place; a place counts once.</source>
        <translation>صدر قرار نيابةً عنك؛ كل صوت يُحتسب مرة واحدة.</translation>
    </message>
    <message>
        <source>The stage that waits now is for other people.</source>
        <translation>المرحلة المنتظرة الآن من اختصاص أشخاص آخرين.</translation>
    </message>
    <message>
        <source>Withdrawn by those who asked</source>
        <translation>سُحب من جانب مقدّميه</translation>
    </message>
    <message>
        <source>Nobody decided in time: it lapsed</source>
        <translation>لم يبتّ فيه أحد في الوقت المحدد: انقضى</translation>
    </message>
    <message>
        <source>Handled by %1, reviewed</source>
        <translation>عولج من جانب %1، بالمراجعة</translation>
    </message>
    <message>
        <source>Approve %1 for %2</source>
        <translation>الموافقة على %1 لـ %2</translation>
    </message>
    <message>
        <source>Deny %1 for %2</source>
        <translation>رفض %1 لـ %2</translation>
    </message>
    <message>
        <source>Ask %2 back about %1</source>
        <translation>طلب استيضاح من %2 بشأن %1</translation>
    </message>
    <message>
        <source>Handled by %1, approved %2</source>
        <translation>عولج من جانب %1، بالموافقة %2</translation>
    </message>
    <message>
        <source>Handled by %1, denied %2</source>
        <translation>عولج من جانب %1، بالرفض %2</translation>
    </message>
</context>
<context>
    <name>EndWords</name>
    <message>
        <source>unused for %1</source>
        <translation>عدم الاستخدام لمدة %1</translation>
    </message>
    <message>
        <source>idle for %1</source>
        <translation>الخمول لمدة %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>unused for so long, idle for so long</comment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>At the deadline logins stop and live sessions are closed</source>
        <translation>عند الموعد النهائي يتوقف تسجيل الدخول وتُغلق الجلسات الجارية</translation>
    </message>
    <message>
        <source>At the deadline logins stop; live sessions may go on for %1 and are closed then</source>
        <translation>عند الموعد النهائي يتوقف تسجيل الدخول؛ وقد تستمر الجلسات الجارية لمدة %1 ثم تُغلق</translation>
    </message>
    <message>
        <source>%1. It ends early when %2</source>
        <comment>at the deadline; unused or idle for so long</comment>
        <translation>%1. وينتهي مبكرًا عند %2</translation>
    </message>
    <message>
        <source>sessions may go on for %1 after the end</source>
        <translation>قد تستمر الجلسات لمدة %1 بعد الانتهاء</translation>
    </message>
    <message>
        <source>sessions are closed at the end</source>
        <translation>تُغلق الجلسات عند الانتهاء</translation>
    </message>
    <message>
        <source>%1 · ends early when %2</source>
        <translation>%1 · ينتهي مبكرًا عند %2</translation>
    </message>
    <message>
        <source>logins have stopped; live sessions are being closed</source>
        <translation>توقف تسجيل الدخول؛ والجلسات الجارية قيد الإغلاق</translation>
    </message>
    <message>
        <source>logins are being stopped; live sessions may go on until %1</source>
        <translation>تسجيل الدخول قيد الإيقاف؛ وقد تستمر الجلسات الجارية حتى %1</translation>
    </message>
    <message>
        <source>logins have stopped; live sessions may go on until %1</source>
        <translation>توقف تسجيل الدخول؛ وقد تستمر الجلسات الجارية حتى %1</translation>
    </message>
    <message>
        <source>not used for %1</source>
        <translation>عدم الاستخدام لمدة %1</translation>
    </message>
    <message>
        <source>The access was %1: ending begins</source>
        <translation>بدأ إنهاء الوصول بسبب %1</translation>
    </message>
    <message>
        <source>The deadline is reached: logins stop, and live sessions may go on until %1</source>
        <translation>حلّ الموعد النهائي: يتوقف تسجيل الدخول، وقد تستمر الجلسات الجارية حتى %1</translation>
    </message>
    <message>
        <source>The deadline is reached: ending begins</source>
        <translation>حلّ الموعد النهائي: بدأ الإنهاء</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;ث</translation>
    </message>
    <message>
        <source>the target does not answer</source>
        <translation>الهدف لا يستجيب</translation>
    </message>
    <message>
        <source>the enforcer knows no such target</source>
        <translation>المنفّذ لا يعرف هدفًا كهذا</translation>
    </message>
    <message>
        <source>the target does not let the enforcer do it</source>
        <translation>الهدف لا يسمح للمنفّذ بذلك</translation>
    </message>
    <message>
        <source>the target answered “%1”</source>
        <translation>أجاب الهدف: «%1»</translation>
    </message>
    <message>
        <source>The access ended before it could be extended: the end that it had stands</source>
        <translation>انتهى الوصول قبل أن يمكن تمديده: يبقى موعد انتهائه كما هو</translation>
    </message>
    <message>
        <source>Extending failed, %1; the next try follows, and the end that it has stands</source>
        <translation>تعذّر التمديد (%1)؛ ستُعاد المحاولة، ويبقى موعد الانتهاء كما هو</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sallyport</source>
        <translation>Sallyport</translation>
    </message>
    <message>
        <source>%1 changed the request; earlier decisions do not count any more</source>
        <translation>تعديل الطلب من جانب %1؛ لم تعد القرارات السابقة محتسبة</translation>
    </message>
    <message>
        <source>The stage %1 is filled</source>
        <translation>اكتملت المرحلة %1</translation>
    </message>
    <message>
        <source>%1 denied</source>
        <translation>رفض من %1</translation>
    </message>
    <message>
        <source>%1 denied; %2 needs more denials to end it</source>
        <translation>رفض من %1؛ تحتاج المرحلة %2 إلى مزيد من الرفض لإنهاء الطلب</translation>
    </message>
    <message>
        <source>%1 said</source>
        <translation>تعليق من %1</translation>
    </message>
    <message>
        <source>%1 withdrew the request</source>
        <translation>سحب الطلب من جانب %1</translation>
    </message>
    <message>
        <source>%1 waited too long: others are asked as well</source>
        <translation>طال انتظار المرحلة %1: يُسأل آخرون أيضًا</translation>
    </message>
    <message>
        <source>%1 still waits: its people are reminded</source>
        <translation>المرحلة %1 ما زالت تنتظر: جرى تذكير المعنيين بها</translation>
    </message>
    <message>
        <source>The decision of %1 does not count any more: the key that signed it was revoked</source>
        <translation>لم يعد قرار %1 محتسبًا: أُبطل المفتاح الذي وقّعه</translation>
    </message>
    <message>
        <source>%1 asked to extend the access by %2</source>
        <translation>طلب من %1 لتمديد الوصول بمقدار %2</translation>
    </message>
    <message>
        <source>%1 asked for %2 on %3 for %4</source>
        <translation>طلب من %1: %2 على %3 لمدة %4</translation>
    </message>
    <message>
        <source>%1 approved as %2, signed over revision %3</source>
        <translation>موافقة من %1 بصفة %2، موقّعة على التنقيح %3</translation>
    </message>
    <message>
        <source>for no longer than %1</source>
        <translation>لمدة لا تتجاوز %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>ليس قبل %1</translation>
    </message>
    <message>
        <source>Opening failed, %1; the next try follows</source>
        <translation>تعذّر الفتح (%1)؛ ستُعاد المحاولة</translation>
    </message>
    <message>
        <source>Access opened on %1 as %2, ends %3</source>
        <translation>فُتح الوصول إلى %1 بصلاحية %2، وموعد انتهائه %3</translation>
    </message>
    <message>
        <source>Access was extended by %1, ends %2</source>
        <translation>مُدّد الوصول بمقدار %1، وموعد انتهائه %2</translation>
    </message>
    <message>
        <source>Access ends in %1</source>
        <translation>ينتهي الوصول بعد %1</translation>
    </message>
    <message>
        <source>%1 ended the access: ending begins</source>
        <translation>إنهاء الوصول من جانب %1: بدأ التنفيذ</translation>
    </message>
    <message>
        <source>The time of live sessions is over: they end now</source>
        <translation>انتهت مهلة الجلسات الجارية: تُنهى الآن</translation>
    </message>
    <message>
        <source>No new login is possible, %1 after it was due</source>
        <translation>لم يعد أي دخول جديد ممكنًا، بعد %1 من الموعد</translation>
    </message>
    <message>
        <source>Live sessions ended: %1</source>
        <translation>الجلسات الجارية التي أُنهيت: %1</translation>
    </message>
    <message>
        <source>A session was still there; it is ended again</source>
        <translation>كانت إحدى الجلسات لا تزال قائمة؛ يُعاد إنهاؤها</translation>
    </message>
    <message>
        <source>Access is over, verified twice, %1 after it was due</source>
        <translation>انتهى الوصول، وجرى التحقق مرتين، بعد %1 من الموعد</translation>
    </message>
    <message>
        <source>Access could not be ended in time; Sallyport keeps trying</source>
        <translation>تعذّر إنهاء الوصول في موعده؛ يواصل Sallyport المحاولة</translation>
    </message>
    <message>
        <source>Nothing is left on the target</source>
        <translation>لم يبق شيء على الهدف</translation>
    </message>
    <message>
        <source>Access is over, but clean-up on the target is left</source>
        <translation>انتهى الوصول، لكن التنظيف على الهدف لم يكتمل</translation>
    </message>
    <message>
        <source>Ending failed, %1; the next try follows</source>
        <translation>تعذّر الإنهاء (%1)؛ ستُعاد المحاولة</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>اتصال من %1</translation>
    </message>
    <message>
        <source>%1 ran </source>
        <comment>followed by a statement</comment>
        <translation>تنفيذ من %1: </translation>
    </message>
    <message>
        <source>%1 disconnected</source>
        <translation>انتهاء اتصال %1</translation>
    </message>
    <message>
        <source>A login as %1 was refused</source>
        <translation>رُفض تسجيل دخول باسم %1</translation>
    </message>
    <message>
        <source>%1 more lines were not kept: the limit is %2</source>
        <translation>عدد الأسطر الأخرى التي لم تُحفظ: %1؛ الحد %2</translation>
    </message>
    <message>
        <source>Its time has come: access is planned</source>
        <translation>حان موعده: الوصول مُجدوَل</translation>
    </message>
    <message>
        <source>%1 claimed the access</source>
        <translation>استلام الوصول من جانب %1</translation>
    </message>
    <message>
        <source>%1 broke the glass: access opens with nobody asked, to be reviewed by %2</source>
        <translation>وصول طارئ من جانب %1: يُفتح دون سؤال أحد، ومهلة مراجعته حتى %2</translation>
    </message>
    <message>
        <source>%1 reviewed it</source>
        <translation>مراجعة من %1</translation>
    </message>
    <message>
        <source>Nobody reviewed it in time</source>
        <translation>لم يراجعه أحد في الوقت المحدد</translation>
    </message>
    <message>
        <source>%1 asked back</source>
        <translation>استيضاح من %1</translation>
    </message>
    <message>
        <source>%1 is skipped: everything is frozen</source>
        <translation>تخطّي موعد %1: كل شيء مجمّد</translation>
    </message>
    <message>
        <source>%1 is skipped: earlier access there could not be ended</source>
        <translation>تخطّي موعد %1: تعذّر هناك إنهاء وصول سابق</translation>
    </message>
    <message>
        <source>%1 is skipped: nobody claimed it</source>
        <translation>تخطّي موعد %1: لم يستلمه أحد</translation>
    </message>
    <message>
        <source>%1 is skipped: it was not approved in time</source>
        <translation>تخطّي موعد %1: لم تتم الموافقة عليه في الوقت المحدد</translation>
    </message>
    <message>
        <source>%1 is skipped: no enforcer could open it before its end</source>
        <translation>تخطّي موعد %1: لم يتمكن أي منفّذ من فتحه قبل نهايته</translation>
    </message>
    <message>
        <source>%1 froze everything: nothing opens</source>
        <translation>تجميد كل شيء من جانب %1: لا يُفتح أي وصول</translation>
    </message>
    <message>
        <source>%1 wants to end the freeze; a second person has to agree</source>
        <translation>طلب من %1 لإنهاء التجميد؛ تلزم موافقة شخص ثانٍ</translation>
    </message>
    <message>
        <source>%1 ended the freeze</source>
        <translation>إنهاء التجميد من جانب %1</translation>
    </message>
    <message>
        <source>%1 ended every live access</source>
        <translation>إنهاء من %1 لكل وصول مفتوح</translation>
    </message>
    <message>
        <source>%1 ended every live access of %2</source>
        <translation>إنهاء من %1 لكل وصول مفتوح لدى %2</translation>
    </message>
    <message>
        <source>%1 ended every live access to %2</source>
        <translation>إنهاء من %1 لكل وصول مفتوح إلى %2</translation>
    </message>
    <message>
        <source>%1 ended every live access of %2 to %3</source>
        <translation>إنهاء من %1 لكل وصول مفتوح لدى %2 إلى %3</translation>
    </message>
    <message>
        <source>%1, in the place of %2,</source>
        <translation>%1 نيابةً عن %2</translation>
    </message>
    <message>
        <source>%1 decides in person again</source>
        <translation>عودة القرار إلى %1 شخصيًّا</translation>
    </message>
    <message>
        <source>%1 decides in the place of %2 from %3 to %4</source>
        <translation>القرار لدى %1 نيابةً عن %2 من %3 حتى %4</translation>
    </message>
    <message>
        <source>The proposed policy %1 lapsed: a signature does not count any more</source>
        <translation>انقضت السياسة المقترحة %1: لم يعد أحد التوقيعات محتسبًا</translation>
    </message>
    <message>
        <source>The proposed policy %1 lapsed: another one came into force</source>
        <translation>انقضت السياسة المقترحة %1: أصبحت سياسة أخرى سارية</translation>
    </message>
    <message>
        <source>The proposed policy %1 lapsed: its text cannot be read</source>
        <translation>انقضت السياسة المقترحة %1: تتعذر قراءة نصها</translation>
    </message>
    <message>
        <source>%1 proposed policy %2</source>
        <translation>اقتراح السياسة %2 من جانب %1</translation>
    </message>
    <message>
        <source>%1 signed the proposed policy %2</source>
        <translation>توقيع السياسة المقترحة %2 من جانب %1</translation>
    </message>
    <message>
        <source>Policy %1 has its signatures; it loosens, so it comes into force %2</source>
        <translation>اكتملت توقيعات السياسة %1؛ ولأنها تخفّف الضوابط فإنها تسري اعتبارًا من %2</translation>
    </message>
    <message>
        <source>%1 withdrew the proposed policy %2</source>
        <translation>سحب السياسة المقترحة %2 من جانب %1</translation>
    </message>
    <message>
        <source>%1 stated the turns of rota %2</source>
        <translation>تحديد نوبات المناوبة %2 من جانب %1</translation>
    </message>
    <message>
        <source>The extension is approved: access shall end %1</source>
        <translation>تمت الموافقة على التمديد: موعد انتهاء الوصول %1</translation>
    </message>
    <message>
        <source>The rule %1 approved by itself: access is planned</source>
        <translation>وافقت القاعدة %1 تلقائيًّا: الوصول مُجدوَل</translation>
    </message>
    <message>
        <source>The last stage is filled: access is planned</source>
        <translation>اكتملت المرحلة الأخيرة: الوصول مُجدوَل</translation>
    </message>
    <message>
        <source>The enforcer&apos;s clock was set back: nothing opens until it has caught up</source>
        <translation>أُرجعت ساعة المنفّذ إلى الوراء: لا يُفتح شيء حتى تلحق بالوقت</translation>
    </message>
    <message>
        <source>Somebody made access on %1 end later than approved; that is undone</source>
        <translation>أخّر شخص ما انتهاء الوصول على %1 عن الموعد الموافَق عليه؛ جرى التراجع عن ذلك</translation>
    </message>
    <message>
        <source>Somebody made access on %1 end earlier than approved</source>
        <translation>قدّم شخص ما انتهاء الوصول على %1 عن الموعد الموافَق عليه</translation>
    </message>
    <message>
        <source>Somebody on %1 closed the login of access that is approved</source>
        <translation>أغلق شخص ما على %1 تسجيل الدخول لوصول موافَق عليه</translation>
    </message>
    <message>
        <source>%1 and the ledger differ: %2</source>
        <translation>اختلاف بين %1 والدفتر: %2</translation>
    </message>
    <message>
        <source>The request lapsed: %1 was disabled</source>
        <translation>انقضى الطلب: عُطّل حساب %1</translation>
    </message>
    <message>
        <source>The request lapsed: the key of %1 that signed it was revoked</source>
        <translation>انقضى الطلب: أُبطل مفتاح %1 الذي وقّعه</translation>
    </message>
    <message>
        <source>Nobody claimed the access in time: the request lapsed</source>
        <translation>لم يستلم أحد الوصول في الوقت المحدد: انقضى الطلب</translation>
    </message>
    <message>
        <source>The request lapsed: everything was frozen when its time came</source>
        <translation>انقضى الطلب: كان كل شيء مجمّدًا عند حلول موعده</translation>
    </message>
    <message>
        <source>The request lapsed: an earlier access there could not be ended</source>
        <translation>انقضى الطلب: تعذّر هناك إنهاء وصول سابق</translation>
    </message>
    <message>
        <source>The request lapsed: the access had ended, so nothing was extended</source>
        <translation>انقضى الطلب: كان الوصول قد انتهى، فلم يُمدّد شيء</translation>
    </message>
    <message>
        <source>The request lapsed: the access was extended as often as it may be</source>
        <translation>انقضى الطلب: بلغ تمديد الوصول أقصى عدد مسموح</translation>
    </message>
    <message>
        <source>The request lapsed: policy and people of today do not allow it any more</source>
        <translation>انقضى الطلب: لم تعد السياسة ولا الأشخاص الحاليون يسمحون به</translation>
    </message>
    <message>
        <source>Nobody decided in time: the request lapsed</source>
        <translation>لم يبتّ أحد في الوقت المحدد: انقضى الطلب</translation>
    </message>
    <message>
        <source>Refused what %1 sent (%2)</source>
        <translation>رفض ما ورد من %1 (%2)</translation>
    </message>
    <message>
        <source>A malformed message was put aside</source>
        <translation>نُحّيت جانبًا رسالة غير سليمة البنية</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>إضافة %2 من جانب %1</translation>
    </message>
    <message>
        <source>%1 enrolled a key of %2</source>
        <translation>اعتماد أحد مفاتيح %2 من جانب %1</translation>
    </message>
    <message>
        <source>%1 revoked a key of %2</source>
        <translation>إبطال أحد مفاتيح %2 من جانب %1</translation>
    </message>
    <message>
        <source>%1 disabled %2 for good</source>
        <translation>تعطيل %2 نهائيًّا من جانب %1</translation>
    </message>
    <message>
        <source>%1 changed a membership</source>
        <translation>تغيير عضوية من جانب %1</translation>
    </message>
    <message>
        <source>%1 took away the manager of %2</source>
        <translation>إزالة مدير %2 من جانب %1</translation>
    </message>
    <message>
        <source>%1 made %2 the manager of %3</source>
        <translation>تعيين %2 مديرًا لـ %3 من جانب %1</translation>
    </message>
    <message>
        <source>A policy came into force: its delay was over</source>
        <translation>أصبحت إحدى السياسات سارية: انتهت مهلة تأجيلها</translation>
    </message>
    <message>
        <source>%1 put a policy into force</source>
        <translation>تفعيل سياسة من جانب %1</translation>
    </message>
    <message>
        <source>The log is not the one that was signed over %1 entries: opening stops</source>
        <translation>السجل ليس هو الموقَّع عليه (القيود: %1): يتوقف الفتح</translation>
    </message>
    <message>
        <source>An officer accepted this ledger in place of the one that was lost</source>
        <translation>قَبِل أحد المسؤولين هذا الدفتر بدلًا من الدفتر المفقود</translation>
    </message>
    <message>
        <source>The enforcer started</source>
        <translation>بدأ المنفّذ العمل</translation>
    </message>
    <message>
        <source>The ledger was made</source>
        <translation>أُنشئ الدفتر</translation>
    </message>
</context>
<context>
    <name>ExtensionWords</name>
    <message>
        <source>an access that is over: nothing is extended any more</source>
        <translation>وصول منتهٍ: لم يعد هناك ما يُمدّد</translation>
    </message>
    <message>
        <source>the access that ends %1</source>
        <translation>الوصول الذي ينتهي %1</translation>
    </message>
    <message>
        <source>the access that ends %1; it would end %2 instead</source>
        <translation>الوصول الذي ينتهي %1؛ وسينتهي بدلًا من ذلك %2</translation>
    </message>
    <message>
        <source>approved until %1, once the target knows</source>
        <translation>موافَق عليه حتى %1، حالما يُبلَّغ الهدف</translation>
    </message>
    <message>
        <source>extended once</source>
        <translation>مُدّد مرة واحدة</translation>
    </message>
    <message>
        <source>extended %1 times</source>
        <translation>مرات التمديد: %1</translation>
    </message>
    <message>
        <source>The policy lets nobody extend this access. Ask for a new one.</source>
        <translation>لا تسمح السياسة لأحد بتمديد هذا الوصول. يُرجى طلب وصول جديد.</translation>
    </message>
    <message>
        <source>The access is over, or is just being extended. Ask for a new one if it is over.</source>
        <translation>انتهى الوصول أو يجري تمديده الآن. إذا كان قد انتهى فيُرجى طلب وصول جديد.</translation>
    </message>
    <message>
        <source>Only your own access can be extended, as it was granted. Ask for a new one.</source>
        <translation>لا يمكن تمديد سوى وصولك أنت، كما مُنح. يُرجى طلب وصول جديد.</translation>
    </message>
    <message>
        <source>It was extended as often as the policy allows. Ask for a new one.</source>
        <translation>بلغ التمديد أقصى عدد تسمح به السياسة. يُرجى طلب وصول جديد.</translation>
    </message>
</context>
<context>
    <name>FreezeWords</name>
    <message>
        <source>%1 froze everything (%2): “%3”. Nothing opens; what is open ends on time.</source>
        <translation>جُمّد كل شيء من جانب %1 (%2): «%3». لا يُفتح شيء، وينتهي ما هو مفتوح في موعده.</translation>
    </message>
    <message>
        <source>%1 signed to end it; a second person of security has to.</source>
        <translation>وُقّع إنهاؤه من جانب %1؛ ويلزم توقيع شخص ثانٍ من فريق الأمن.</translation>
    </message>
    <message>
        <source>Two people of security end it.</source>
        <translation>ينهيه شخصان من فريق الأمن.</translation>
    </message>
    <message>
        <source>A freeze stops every opening until two people of security end it. What is open goes on, unless you end it.</source>
        <translation>يوقف التجميد كل فتح حتى ينهيه شخصان من فريق الأمن. ويستمر ما هو مفتوح ما لم يُنهَ.</translation>
    </message>
    <message>
        <source>You signed to end the freeze. A second person of security has to.</source>
        <translation>وقّعت لإنهاء التجميد. يلزم توقيع شخص ثانٍ من فريق الأمن.</translation>
    </message>
    <message>
        <source>%1 signed to end the freeze. It is over once you sign as well.</source>
        <translation>وُقّع إنهاء التجميد من جانب %1. ينتهي بتوقيعك أيضًا.</translation>
    </message>
    <message>
        <source>Everything is frozen. It takes two people of security to end that; you may be one of them.</source>
        <translation>كل شيء مجمّد. يتطلب إنهاء ذلك توقيع شخصين من فريق الأمن، وقد يكون توقيعك أحدهما.</translation>
    </message>
    <message numerus="yes">
        <source>%n live accesses</source>
        <translation>
            <numerusform>لا أذونات وصول مفتوحة</numerusform>
            <numerusform>إذن وصول واحد مفتوح</numerusform>
            <numerusform>إذنا وصول مفتوحان</numerusform>
            <numerusform>%n أذونات وصول مفتوحة</numerusform>
            <numerusform>%n إذن وصول مفتوحًا</numerusform>
            <numerusform>%n إذن وصول مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such access.</source>
        <translation>لا يوجد وصول كهذا.</translation>
    </message>
    <message>
        <source>Login and live sessions of what is listed end at once, and what recurs does not come again.</source>
        <translation>ينتهي فورًا تسجيل الدخول وتنتهي الجلسات الجارية لكل ما هو مدرج، ولا يعود المتكرر منه.</translation>
    </message>
    <message>
        <source>%1 (%2) on %3, %4</source>
        <comment>a name, its id, a target, a profile</comment>
        <translation>%1 (%2) على %3، %4</translation>
    </message>
    <message>
        <source>%1: recurs, and is not open now</source>
        <translation>%1: متكرر، وغير مفتوح الآن</translation>
    </message>
    <message>
        <source>All live access ends</source>
        <translation>ينتهي كل وصول مفتوح</translation>
    </message>
    <message>
        <source>All live access of %1 ends</source>
        <translation>ينتهي كل وصول مفتوح لدى %1</translation>
    </message>
    <message>
        <source>All live access to %1 ends</source>
        <translation>ينتهي كل وصول مفتوح إلى %1</translation>
    </message>
    <message>
        <source>All live access of %1 to %2 ends</source>
        <translation>ينتهي كل وصول مفتوح لدى %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>GradeWords</name>
    <message>
        <source>Grade A: ends even when Sallyport is down</source>
        <translation>الدرجة A: ينتهي حتى عند توقف Sallyport</translation>
    </message>
    <message>
        <source>Grade B: no new login even when Sallyport is down</source>
        <translation>الدرجة B: لا دخول جديدًا حتى عند توقف Sallyport</translation>
    </message>
    <message>
        <source>Grade C: Sallyport has to be there to end it</source>
        <translation>الدرجة C: لا ينتهي إلا إذا كان Sallyport يعمل</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message numerus="yes">
        <source>%n targets not reached</source>
        <translation>
            <numerusform>لا أهداف غير متصلة</numerusform>
            <numerusform>هدف واحد غير متصل</numerusform>
            <numerusform>هدفان غير متصلين</numerusform>
            <numerusform>%n أهداف غير متصلة</numerusform>
            <numerusform>%n هدفًا غير متصل</numerusform>
            <numerusform>%n هدف غير متصل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ملي ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;ث</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>منذ %1&#xa0;ث</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>منذ %1&#xa0;د</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>منذ %1&#xa0;س</translation>
    </message>
    <message>
        <source>No enforcer acts on this ledger: nothing opens, and what is open ends by the targets&apos; own clocks at most. Start one. What is below is what the last one said.</source>
        <translation>لا يعمل أي منفّذ على هذا الدفتر: لا يُفتح شيء، ولا ينتهي ما هو مفتوح إلا بساعات الأهداف نفسها. يُرجى تشغيل منفّذ. ما يظهر أدناه هو ما أفاد به آخر منفّذ.</translation>
    </message>
    <message>
        <source>The enforcer&apos;s clock is not the ledger server&apos;s. Set both by the same time service, or access begins and ends at the wrong moment.</source>
        <translation>تختلف ساعة المنفّذ عن ساعة خادم الدفتر. يُرجى ضبطهما بخدمة الوقت نفسها، وإلا بدأ الوصول وانتهى في وقت خاطئ.</translation>
    </message>
    <message>
        <source>The enforcer is there and does not answer what waits. Look at its log.</source>
        <translation>المنفّذ موجود لكنه لا يجيب عما ينتظر. يُرجى الاطلاع على سجله.</translation>
    </message>
    <message>
        <source>Where a target is not reached, nothing opens and endings are tried again until they work. Look at the target and at the network to it.</source>
        <translation>حيثما تعذّر الاتصال بهدف، لا يُفتح شيء وتُعاد محاولات الإنهاء حتى تنجح. يُرجى فحص الهدف والشبكة المؤدية إليه.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>غير مقارَنة</translation>
    </message>
    <message>
        <source>as the server&apos;s</source>
        <translation>مطابقة لساعة الخادم</translation>
    </message>
    <message>
        <source>%1 behind the server&apos;s</source>
        <translation>متأخرة %1 عن ساعة الخادم</translation>
    </message>
    <message>
        <source>%1 ahead of the server&apos;s</source>
        <translation>متقدمة %1 على ساعة الخادم</translation>
    </message>
    <message>
        <source>%1 ms against the clock of the ledger&apos;s server, when it last gave a sign of life; up to %2 s is all right</source>
        <translation>%1 ملي ث مقارنةً بساعة خادم الدفتر عند آخر إشارة من المنفّذ؛ ما يصل إلى %2 ث مقبول</translation>
    </message>
    <message>
        <source>A ledger in a file has no clock of its own; nothing is measured while no enforcer leads</source>
        <translation>ليس للدفتر المحفوظ في ملف ساعة خاصة به؛ ولا يُقاس شيء ما دام لا يقود أي منفّذ</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of yours</source>
        <translation>منك: %1</translation>
    </message>
    <message>
        <source>What people have sent and the enforcer has not answered</source>
        <translation>ما أرسله الأشخاص ولم يجب عنه المنفّذ بعد</translation>
    </message>
    <message>
        <source>Only what you have sent: the server shows nobody what others send, and no enforcer says how much waits in all</source>
        <translation>ما أرسلته أنت فقط: لا يُظهر الخادم لأحد ما يرسله الآخرون، ولا يفيد أي منفّذ بإجمالي ما ينتظر</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>it is not the log that was signed</source>
        <translation>ليس هو السجل الموقَّع</translation>
    </message>
    <message>
        <source>no contradiction known</source>
        <translation>لا تناقض معروف</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>كل شيء على ما يرام</translation>
    </message>
    <message>
        <source>Nobody enforces</source>
        <translation>لا منفّذ يعمل</translation>
    </message>
    <message>
        <source>Nothing is opened</source>
        <translation>لا يُفتح شيء</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>مجمّد</translation>
    </message>
    <message>
        <source>Clocks differ</source>
        <translation>الساعات مختلفة</translation>
    </message>
    <message>
        <source>Messages wait</source>
        <translation>رسائل تنتظر</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>لم يظهر قط</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <source>Waits too long</source>
        <translation>انتظار طويل</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>متناقض</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>غير موقَّع بعد</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقَّع</translation>
    </message>
</context>
<context>
    <name>HintWords</name>
    <message>
        <source>emergency open</source>
        <translation>طارئ مفتوح</translation>
    </message>
    <message>
        <source>Emergency access of theirs is open or was not reviewed</source>
        <translation>لصاحب الطلب وصول طارئ مفتوح أو لم يُراجَع</translation>
    </message>
    <message>
        <source>first time here</source>
        <translation>أول مرة هنا</translation>
    </message>
    <message>
        <source>First time on this target</source>
        <translation>أول مرة على هذا الهدف</translation>
    </message>
    <message>
        <source>often this week</source>
        <translation>بكثرة هذا الأسبوع</translation>
    </message>
    <message>
        <source>Third time or more on this target in 7 days</source>
        <translation>المرة الثالثة أو أكثر على هذا الهدف خلال 7 أيام</translation>
    </message>
    <message>
        <source>longer than usual</source>
        <translation>أطول من المعتاد</translation>
    </message>
    <message>
        <source>More than twice as long as they usually get here</source>
        <translation>أكثر من ضعف المدة المعتادة لصاحب الطلب هنا</translation>
    </message>
    <message>
        <source>odd hour</source>
        <translation>وقت غير معتاد</translation>
    </message>
    <message>
        <source>Filed or to start outside of 07:00 to 19:00, or at the weekend</source>
        <translation>قُدّم أو يبدأ خارج الفترة من 07:00 إلى 19:00، أو في عطلة نهاية الأسبوع</translation>
    </message>
    <message>
        <source>long</source>
        <translation>مدة طويلة</translation>
    </message>
    <message>
        <source>Longer than this rule usually gives</source>
        <translation>أطول مما تمنحه هذه القاعدة عادةً</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Asked</source>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Decided in</source>
        <translation>مدة البتّ</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>مفتوح منذ</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>التأخر</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1&#xa0;ملي ث</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1&#xa0;ث</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>أطول</translation>
    </message>
    <message>
        <source>Nothing of this time to count.</source>
        <translation>لا شيء من هذه الفترة لاحتسابه.</translation>
    </message>
    <message>
        <source>Half within %1, 99 of 100 within %2. Counted: %L3.</source>
        <translation>النصف خلال %1، و99 من كل 100 خلال %2. المحتسب: %L3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 – %3: %n requests</source>
        <comment>day, from hour, to hour</comment>
        <translation>
            <numerusform>%1 %2 – %3: لا طلبات</numerusform>
            <numerusform>%1 %2 – %3: طلب واحد</numerusform>
            <numerusform>%1 %2 – %3: طلبان</numerusform>
            <numerusform>%1 %2 – %3: %n طلبات</numerusform>
            <numerusform>%1 %2 – %3: %n طلبًا</numerusform>
            <numerusform>%1 %2 – %3: %n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>hour from %1</source>
        <translation>الساعة ابتداءً من %1</translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>أسبوع %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests, %1</source>
        <comment>which part of the time</comment>
        <translation>
            <numerusform>لا طلبات، %1</numerusform>
            <numerusform>طلب واحد، %1</numerusform>
            <numerusform>طلبان، %1</numerusform>
            <numerusform>%Ln طلبات، %1</numerusform>
            <numerusform>%Ln طلبًا، %1</numerusform>
            <numerusform>%Ln طلب، %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests, %L1 break-glass, %2</source>
        <comment>of them, which part of the time</comment>
        <translation>
            <numerusform>لا طلبات، منها وصول طارئ: %L1، %2</numerusform>
            <numerusform>طلب واحد، منها وصول طارئ: %L1، %2</numerusform>
            <numerusform>طلبان، منها وصول طارئ: %L1، %2</numerusform>
            <numerusform>%Ln طلبات، منها وصول طارئ: %L1، %2</numerusform>
            <numerusform>%Ln طلبًا، منها وصول طارئ: %L1، %2</numerusform>
            <numerusform>%Ln طلب، منها وصول طارئ: %L1، %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>The server does not answer. Check its address and the network, then try again.</source>
        <translation>الخادم لا يستجيب. يُرجى التحقق من عنوانه ومن الشبكة، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>There is no ledger in this database. Check the database&apos;s name, or ask the officer who invited you.</source>
        <translation>لا يوجد دفتر في قاعدة البيانات هذه. يُرجى التحقق من اسمها، أو سؤال المسؤول صاحب الدعوة.</translation>
    </message>
    <message>
        <source>The connection to the server cannot be trusted: its certificate does not fit. Check the TLS mode and name the certificate of your team under Other options, as sslrootcert.</source>
        <translation>لا يمكن الوثوق بالاتصال بالخادم: شهادته غير مطابقة. يُرجى التحقق من وضع TLS، وتحديد شهادة فريقك ضمن «خيارات أخرى» باسم sslrootcert.</translation>
    </message>
    <message>
        <source>The server does not let this login in from here. Ask whoever runs the database.</source>
        <translation>لا يسمح الخادم بالدخول بهذا الاسم من هنا. يُرجى سؤال القائمين على قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The ledger was made by another version. Update Sallyport on this machine.</source>
        <translation>أُنشئ الدفتر بإصدار آخر. يُرجى تحديث Sallyport على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Paste the invitation that an officer gave you.</source>
        <translation>يُرجى لصق الدعوة التي قدّمها لك أحد المسؤولين.</translation>
    </message>
    <message>
        <source>This is not a whole invitation. Copy the whole line, from its first word to its last letter.</source>
        <translation>هذه ليست دعوة كاملة. يُرجى نسخ السطر كله، من أول كلمة إلى آخر حرف.</translation>
    </message>
    <message>
        <source>This invitation is too old. Ask an officer for another one.</source>
        <translation>هذه الدعوة قديمة جدًّا. يُرجى طلب دعوة أخرى من أحد المسؤولين.</translation>
    </message>
    <message>
        <source>Name the database.</source>
        <translation>يُرجى تحديد قاعدة البيانات.</translation>
    </message>
    <message>
        <source>This is no address of a server. Write it as db.example.com or db.example.com:5432; several are separated by commas.</source>
        <translation>هذا ليس عنوان خادم. الصيغة المطلوبة db.example.com أو db.example.com:5432، وتُفصل العناوين المتعددة بفواصل.</translation>
    </message>
    <message>
        <source>“%1” is no option. Write one a line, each once, as name=value.</source>
        <translation>«%1» ليس خيارًا. يُكتب كل خيار في سطر مستقل ومرة واحدة، بصيغة name=value.</translation>
    </message>
    <message>
        <source>A password does not belong here: it would be kept in plain text. Remove it.</source>
        <translation>لا مكان لكلمة مرور هنا: ستُحفظ نصًّا مكشوفًا. يُرجى حذفها.</translation>
    </message>
    <message>
        <source>%1 has a field of its own above. Remove it here.</source>
        <translation>لـ %1 حقل خاص به أعلاه. يُرجى حذفه من هنا.</translation>
    </message>
    <message>
        <source>The server does not take the invitation: it was used already, or replaced by a newer one. Ask an officer for another one.</source>
        <translation>لا يقبل الخادم هذه الدعوة: استُخدمت من قبل أو حلّت محلها دعوة أحدث. يُرجى طلب دعوة أخرى من أحد المسؤولين.</translation>
    </message>
    <message>
        <source>This is not the ledger that you were invited to. Enter nothing more, and tell the officer who invited you.</source>
        <translation>هذا ليس الدفتر الذي دُعيت إليه. يُرجى عدم إدخال أي شيء آخر، وإبلاغ المسؤول صاحب الدعوة.</translation>
    </message>
    <message>
        <source>Nobody on this ledger has your login any more. Ask an officer.</source>
        <translation>لم يعد لأحد في هذا الدفتر اسم الدخول الخاص بك. يُرجى سؤال أحد المسؤولين.</translation>
    </message>
    <message>
        <source>Your key could not be kept on this machine. Check that your keyring is unlocked and the disk has room, then try again.</source>
        <translation>تعذّر حفظ مفتاحك على هذا الجهاز. يُرجى التحقق من أن سلسلة مفاتيحك غير مقفلة وأن في القرص مساحة كافية، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>This machine&apos;s key was revoked. Ask an officer what happened.</source>
        <translation>أُبطل مفتاح هذا الجهاز. يُرجى سؤال أحد المسؤولين عما حدث.</translation>
    </message>
    <message>
        <source>You are not on this ledger any more. Ask an officer.</source>
        <translation>لم يعد اسمك في هذا الدفتر. يُرجى سؤال أحد المسؤولين.</translation>
    </message>
    <message>
        <source>Connecting to the server.</source>
        <translation>جارٍ الاتصال بالخادم.</translation>
    </message>
    <message>
        <source>Taking up the invitation: its password is replaced by one that only this machine knows.</source>
        <translation>جارٍ تفعيل الدعوة: تُستبدل بكلمة مرورها كلمة لا يعرفها إلا هذا الجهاز.</translation>
    </message>
    <message>
        <source>Making this machine&apos;s key.</source>
        <translation>جارٍ إنشاء مفتاح هذا الجهاز.</translation>
    </message>
    <message>
        <source>The server does not answer. Trying again; nothing is lost.</source>
        <translation>الخادم لا يستجيب. جارٍ إعادة المحاولة؛ لم يضع شيء.</translation>
    </message>
    <message>
        <source>verify-full: certificate and name are checked</source>
        <translation>verify-full: فحص الشهادة والاسم</translation>
    </message>
    <message>
        <source>verify-ca: the certificate is checked</source>
        <translation>verify-ca: فحص الشهادة</translation>
    </message>
    <message>
        <source>require: encrypted, with whomever it is</source>
        <translation>require: مشفّر، أيًّا كان الطرف الآخر</translation>
    </message>
    <message>
        <source>prefer: encrypted where the server can</source>
        <translation>prefer: مشفّر إن أمكن للخادم</translation>
    </message>
    <message>
        <source>allow: encrypted where the server insists</source>
        <translation>allow: مشفّر إن اشترط الخادم</translation>
    </message>
    <message>
        <source>disable: never encrypted</source>
        <translation>disable: دون تشفير أبدًا</translation>
    </message>
    <message>
        <source>Nobody checks whose server this is. On a network that others share, choose a mode that verifies.</source>
        <translation>لا أحد يتحقق من صاحب هذا الخادم. على شبكة مشتركة مع آخرين، يُرجى اختيار وضع يتحقق.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Opening your keyring. It may ask you to unlock it.</source>
        <translation>جارٍ فتح سلسلة مفاتيحك. قد يُطلب منك إلغاء قفلها.</translation>
    </message>
    <message>
        <source>Opening your keys.</source>
        <translation>جارٍ فتح مفاتيحك.</translation>
    </message>
    <message>
        <source>Your keyring is locked, and your keys are in it. Unlock it, then try again.</source>
        <translation>سلسلة مفاتيحك مقفلة، ومفاتيحك فيها. يُرجى إلغاء قفلها ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Your keys are in %1, sealed with a passphrase.</source>
        <translation>مفاتيحك في %1، مختومة بعبارة مرور.</translation>
    </message>
    <message>
        <source>Your keys will be kept in %1, sealed with a passphrase. Nobody can recover it: if you forget it, your keys are lost and an officer has to enrol this machine again.</source>
        <translation>ستُحفظ مفاتيحك في %1 مختومةً بعبارة مرور. لا يمكن لأحد استعادتها: إن نُسيت ضاعت مفاتيحك، ولزم أن يعتمد أحد المسؤولين هذا الجهاز من جديد.</translation>
    </message>
    <message>
        <source>This machine has no keychain that could hold your keys.</source>
        <translation>ليس في هذا الجهاز سلسلة مفاتيح تحفظ مفاتيحك.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this file. Try again.</source>
        <translation>ليست هذه عبارة مرور هذا الملف. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Without a place for your keys nothing can be signed, so the console stays closed. Try again to choose a passphrase.</source>
        <translation>لا يمكن توقيع شيء دون مكان لمفاتيحك، ولذلك تبقى وحدة التحكم مغلقة. يُرجى إعادة المحاولة لاختيار عبارة مرور.</translation>
    </message>
    <message>
        <source>Your keys stay sealed, so nothing can be signed and the console stays closed. Try again when you have the passphrase.</source>
        <translation>تبقى مفاتيحك مختومة، فلا يمكن توقيع شيء وتبقى وحدة التحكم مغلقة. يُرجى إعادة المحاولة عند توفر عبارة المرور.</translation>
    </message>
    <message>
        <source>The passphrase file %1 cannot be read. Check its name, its owner and its mode.</source>
        <translation>تتعذر قراءة ملف عبارة المرور %1. يُرجى التحقق من اسمه ومالكه وأذوناته.</translation>
    </message>
    <message>
        <source>The passphrase in %1 cannot seal a new key file. Use one of %2 characters or more.</source>
        <translation>عبارة المرور في %1 لا تصلح لختم ملف مفاتيح جديد. يلزم %2 من المحارف على الأقل.</translation>
    </message>
    <message>
        <source>The passphrase in %1 does not open the key file %2. Name the right one.</source>
        <translation>عبارة المرور في %1 لا تفتح ملف المفاتيح %2. يُرجى تحديد العبارة الصحيحة.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be used. Check who owns it and its mode.</source>
        <translation>لا يمكن استخدام ملف المفاتيح %1. يُرجى التحقق من مالكه وأذوناته.</translation>
    </message>
    <message>
        <source>Another program is using the key file %1. End it, then try again.</source>
        <translation>يستخدم برنامج آخر ملف المفاتيح %1. يُرجى إنهاؤه ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>%1 is damaged, or no key file of Sallyport. Keep it and tell security.</source>
        <translation>الملف %1 تالف، أو ليس ملف مفاتيح لـ Sallyport. يُرجى الاحتفاظ به وإبلاغ فريق الأمن.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be opened. Check that its folder is there.</source>
        <translation>لا يمكن فتح ملف المفاتيح %1. يُرجى التحقق من وجود مجلده.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>A request waits for you</source>
        <translation>طلب بانتظارك</translation>
    </message>
    <message>
        <source>Somebody asks back about your request</source>
        <translation>سؤال موجّه إليك عن طلبك</translation>
    </message>
    <message>
        <source>One of your requests was decided</source>
        <translation>بُتّ في أحد طلباتك</translation>
    </message>
    <message>
        <source>One of your accesses can start</source>
        <translation>يمكن بدء أحد وصولاتك</translation>
    </message>
    <message>
        <source>One of your accesses is open</source>
        <translation>أحد وصولاتك مفتوح</translation>
    </message>
    <message>
        <source>One of your accesses ends in %1</source>
        <translation>ينتهي أحد وصولاتك خلال %1</translation>
    </message>
    <message>
        <source>One of your accesses is at its end</source>
        <translation>بلغ أحد وصولاتك نهايته</translation>
    </message>
    <message>
        <source>One of your accesses is over</source>
        <translation>انتهى أحد وصولاتك</translation>
    </message>
    <message>
        <source>One of your accesses could not be closed yet</source>
        <translation>تعذّر إغلاق أحد وصولاتك حتى الآن</translation>
    </message>
    <message>
        <source>Somebody broke the glass</source>
        <translation>فُتح وصول طارئ</translation>
    </message>
    <message>
        <source>An emergency waits for your review</source>
        <translation>حالة طارئة بانتظار مراجعتك</translation>
    </message>
    <message>
        <source>A policy waits for signatures</source>
        <translation>سياسة بانتظار التوقيعات</translation>
    </message>
    <message numerus="yes">
        <source>%n of your requests wait for an answer</source>
        <translation>
            <numerusform>لا طلب ينتظر ردًّا</numerusform>
            <numerusform>طلب واحد من طلباتك ينتظر ردًّا</numerusform>
            <numerusform>طلبان من طلباتك ينتظران ردًّا</numerusform>
            <numerusform>%n طلبات من طلباتك تنتظر ردًّا</numerusform>
            <numerusform>%n طلبًا من طلباتك ينتظر ردًّا</numerusform>
            <numerusform>%n طلب من طلباتك ينتظر ردًّا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your requests were decided</source>
        <translation>
            <numerusform>لم يُبتّ في أي طلب</numerusform>
            <numerusform>بُتّ في طلب واحد من طلباتك</numerusform>
            <numerusform>بُتّ في طلبين من طلباتك</numerusform>
            <numerusform>بُتّ في %n طلبات من طلباتك</numerusform>
            <numerusform>بُتّ في %n طلبًا من طلباتك</numerusform>
            <numerusform>بُتّ في %n طلب من طلباتك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your accesses can start</source>
        <translation>
            <numerusform>لا وصول يمكن بدؤه</numerusform>
            <numerusform>يمكن بدء وصول واحد</numerusform>
            <numerusform>يمكن بدء وصولين</numerusform>
            <numerusform>يمكن بدء %n وصولات</numerusform>
            <numerusform>يمكن بدء %n وصولًا</numerusform>
            <numerusform>يمكن بدء %n وصول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your accesses are open</source>
        <translation>
            <numerusform>لا وصول مفتوح</numerusform>
            <numerusform>وصول واحد مفتوح</numerusform>
            <numerusform>وصولان مفتوحان</numerusform>
            <numerusform>%n وصولات مفتوحة</numerusform>
            <numerusform>%n وصولًا مفتوحًا</numerusform>
            <numerusform>%n وصول مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your accesses end soon</source>
        <translation>
            <numerusform>لا وصول ينتهي قريبًا</numerusform>
            <numerusform>وصول واحد ينتهي قريبًا</numerusform>
            <numerusform>وصولان ينتهيان قريبًا</numerusform>
            <numerusform>%n وصولات تنتهي قريبًا</numerusform>
            <numerusform>%n وصولًا ينتهي قريبًا</numerusform>
            <numerusform>%n وصول ينتهي قريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your accesses are at their end</source>
        <translation>
            <numerusform>لا وصول بلغ نهايته</numerusform>
            <numerusform>وصول واحد بلغ نهايته</numerusform>
            <numerusform>وصولان بلغا نهايتهما</numerusform>
            <numerusform>%n وصولات بلغت نهايتها</numerusform>
            <numerusform>%n وصولًا بلغ نهايته</numerusform>
            <numerusform>%n وصول بلغ نهايته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your accesses are over</source>
        <translation>
            <numerusform>لا وصول انتهى</numerusform>
            <numerusform>وصول واحد انتهى</numerusform>
            <numerusform>وصولان انتهيا</numerusform>
            <numerusform>%n وصولات انتهت</numerusform>
            <numerusform>%n وصولًا انتهى</numerusform>
            <numerusform>%n وصول انتهى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your accesses could not be closed yet</source>
        <translation>
            <numerusform>لا وصول تعذّر إغلاقه</numerusform>
            <numerusform>وصول واحد تعذّر إغلاقه حتى الآن</numerusform>
            <numerusform>وصولان تعذّر إغلاقهما حتى الآن</numerusform>
            <numerusform>%n وصولات تعذّر إغلاقها حتى الآن</numerusform>
            <numerusform>%n وصولًا تعذّر إغلاقه حتى الآن</numerusform>
            <numerusform>%n وصول تعذّر إغلاقه حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The glass was broken %n times</source>
        <translation>
            <numerusform>لم يُفتح أي وصول طارئ</numerusform>
            <numerusform>فُتح وصول طارئ واحد</numerusform>
            <numerusform>فُتح وصولان طارئان</numerusform>
            <numerusform>فُتحت %n وصولات طارئة</numerusform>
            <numerusform>فُتح %n وصولًا طارئًا</numerusform>
            <numerusform>فُتح %n وصول طارئ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n emergencies wait for your review</source>
        <translation>
            <numerusform>لا حالة طارئة بانتظار مراجعتك</numerusform>
            <numerusform>حالة طارئة واحدة بانتظار مراجعتك</numerusform>
            <numerusform>حالتان طارئتان بانتظار مراجعتك</numerusform>
            <numerusform>%n حالات طارئة بانتظار مراجعتك</numerusform>
            <numerusform>%n حالة طارئة بانتظار مراجعتك</numerusform>
            <numerusform>%n حالة طارئة بانتظار مراجعتك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies wait for signatures</source>
        <translation>
            <numerusform>لا سياسة بانتظار التوقيعات</numerusform>
            <numerusform>سياسة واحدة بانتظار التوقيعات</numerusform>
            <numerusform>سياستان بانتظار التوقيعات</numerusform>
            <numerusform>%n سياسات بانتظار التوقيعات</numerusform>
            <numerusform>%n سياسة بانتظار التوقيعات</numerusform>
            <numerusform>%n سياسة بانتظار التوقيعات</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest: %1</source>
        <translation>الأحدث: %1</translation>
    </message>
    <message>
        <source>What came while it was quiet</source>
        <translation>ما ورد أثناء الهدوء</translation>
    </message>
    <message>
        <source>%1 ends in %2</source>
        <translation>‏%1 ينتهي خلال %2</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button: show it in the window</comment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>تمديد…</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>button: remind me again</comment>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Sallyport goes on in the tray</source>
        <translation>يستمر Sallyport في شريط النظام</translation>
    </message>
    <message>
        <source>It tells you what waits and what ends. Its icon opens it again and quits it.</source>
        <translation>يخبرك بما ينتظر وما ينتهي. ومن أيقونته يُفتح ثانيةً ويُنهى.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>لا شيء بانتظارك</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for you</source>
        <translation>
            <numerusform>لا طلبات بانتظارك</numerusform>
            <numerusform>طلب واحد بانتظارك</numerusform>
            <numerusform>طلبان بانتظارك</numerusform>
            <numerusform>%n طلبات بانتظارك</numerusform>
            <numerusform>%n طلبًا بانتظارك</numerusform>
            <numerusform>%n طلب بانتظارك</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>access, how long</comment>
        <translation>‏%1، المتبقي %2</translation>
    </message>
</context>
<context>
    <name>PastWords</name>
    <message>
        <source>It is the first rule about %1 for “%2”; it does not name %3 any more.</source>
        <translation>هي أول قاعدة بشأن %1 للسيناريو «%2»؛ ولم تعد تذكر %3.</translation>
    </message>
    <message>
        <source>It is the first rule that lets %1 (%2) ask for %3, for “%4”.</source>
        <translation>هي أول قاعدة تسمح لـ %1 (%2) بطلب %3 للسيناريو «%4».</translation>
    </message>
    <message>
        <source>Asked for nothing else in 90 days</source>
        <translation>لا طلبات أخرى خلال 90 يومًا</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <translation>الطلبات: %1</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>الموافقات: %1</translation>
    </message>
    <message>
        <source>%1 denied</source>
        <translation>المرفوض: %1</translation>
    </message>
    <message>
        <source>%1 ended early by somebody</source>
        <translation>المُنهى مبكرًا من أحدهم: %1</translation>
    </message>
    <message>
        <source>Rule %1: at most %2, decided within %3</source>
        <translation>القاعدة %1: %2 على الأكثر، والبتّ خلال %3</translation>
    </message>
    <message>
        <source>Where nobody says how long, it gives %1.</source>
        <translation>إذا لم تُحدَّد مدة، تمنح القاعدة %1.</translation>
    </message>
    <message>
        <source>Asked for this request: %1.</source>
        <translation>من يُسأل في هذا الطلب: %1.</translation>
    </message>
    <message>
        <source>Extensions: at most %1, each by up to %2.</source>
        <translation>التمديدات: %1 على الأكثر، كل منها حتى %2.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1، %2، %3، %4</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>خارج كل المجموعات</translation>
    </message>
    <message>
        <source>This is not a whole enrolment text. Copy the whole line that their machine shows: their id and two long numbers, with colons between.</source>
        <translation>هذا ليس نص اعتماد كاملًا. يُرجى نسخ السطر الظاهر على الجهاز المعنيّ كله: المعرّف ورقمان طويلان، تفصل بينها نقطتان رأسيتان.</translation>
    </message>
    <message>
        <source>The server has no connections left for one more person. A DBA raises max_connections: %1 for each person and %2 for the enforcers. Then invite again.</source>
        <translation>لم تبق على الخادم اتصالات تكفي شخصًا آخر. على مدير قاعدة البيانات رفع قيمة max_connections: بمقدار %1 لكل شخص و%2 للمنفّذين. ثم تُعاد الدعوة.</translation>
    </message>
    <message>
        <source>%1 decides until %2</source>
        <translation>القرار لدى %1 حتى %2</translation>
    </message>
    <message>
        <source>%1 decides from %2 to %3</source>
        <translation>القرار لدى %1 من %2 حتى %3</translation>
    </message>
    <message>
        <source>in the place of %1 until %2</source>
        <translation>نيابةً عن %1 حتى %2</translation>
    </message>
    <message>
        <source>in the place of %1 from %2 to %3</source>
        <translation>نيابةً عن %1 من %2 حتى %3</translation>
    </message>
    <message>
        <source>Waits to be enrolled</source>
        <translation>بانتظار الاعتماد</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>تمت الدعوة</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>لا مفتاح بعد</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>معتمَد</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطّل</translation>
    </message>
</context>
<context>
    <name>PeopleQuestions</name>
    <message>
        <source>%1 (%2) is in the group %3.</source>
        <translation>%1 (%2) ضمن المجموعة %3.</translation>
    </message>
    <message>
        <source>%1 (%2) is not in the group %3.</source>
        <translation>%1 (%2) خارج المجموعة %3.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody is the manager of %1.</source>
        <translation>لا مدير لـ %1.</translation>
    </message>
    <message>
        <source>%1 is the manager of %2.</source>
        <translation>مدير %2 هو %1.</translation>
    </message>
    <message>
        <source>The policy says what each group may ask for and decide.</source>
        <translation>تحدد السياسة ما يجوز لكل مجموعة طلبه والبتّ فيه.</translation>
    </message>
    <message>
        <source>Officers add people, enrol machines, change groups and see every request. No policy limits that.</source>
        <translation>يضيف المسؤولون الأشخاص ويعتمدون الأجهزة ويغيّرون المجموعات ويرون كل الطلبات. ولا تحدّ أي سياسة من ذلك.</translation>
    </message>
    <message>
        <source>Security sees every request and may end any access. No policy limits that.</source>
        <translation>يرى فريق الأمن كل الطلبات ويجوز له إنهاء أي وصول. ولا تحدّ أي سياسة من ذلك.</translation>
    </message>
    <message>
        <source>Nobody is in this group yet. Check that the policy names it in exactly this way.</source>
        <translation>لا أحد في هذه المجموعة بعد. يُرجى التحقق من أن السياسة تسميها بهذه الصيغة تمامًا.</translation>
    </message>
    <message>
        <source>What the policy gives to this group is theirs then: to ask for, or to decide.</source>
        <translation>يصبح لهذا الشخص ما تمنحه السياسة لهذه المجموعة: الطلب أو البتّ.</translation>
    </message>
    <message>
        <source>A group&apos;s name is 1 to 40 of a-z, 0-9 and -, and does not begin with -.</source>
        <translation>اسم المجموعة من 1 إلى 40 محرفًا من a-z, 0-9 والشرطة (-)، ولا يبدأ بشرطة.</translation>
    </message>
    <message>
        <source>They are in this group already. Choose another one.</source>
        <translation>الشخص ضمن هذه المجموعة بالفعل. يُرجى اختيار مجموعة أخرى.</translation>
    </message>
    <message>
        <source>Revoke this key?</source>
        <translation>إبطال هذا المفتاح؟</translation>
    </message>
    <message>
        <source>What the machine of %1 with the key %2 signs from now on is refused, for good. Requests and approvals that it signed lapse while they wait, and access that it asked for ends now. To work again, the machine is enrolled with a new key.</source>
        <translation>كل ما يوقّعه جهاز %1 بالمفتاح %2 من الآن يُرفض نهائيًّا. وتنقضي الطلبات والموافقات التي وقّعها ما دامت تنتظر، وينتهي الآن الوصول الذي طلبه. وللعمل من جديد يُعتمد الجهاز بمفتاح جديد.</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>إبطال المفتاح</translation>
    </message>
    <message>
        <source>Disable %1 for good?</source>
        <translation>تعطيل %1 نهائيًّا؟</translation>
    </message>
    <message>
        <source>Every key of theirs is revoked, their requests and approvals lapse while they wait, their access ends now, and their login is closed. Should they come back, they are added anew, under another id and login, and inherit nothing.</source>
        <translation>تُبطل كل مفاتيح هذا الشخص، وتنقضي طلباته وموافقاته ما دامت تنتظر، وينتهي وصوله الآن، ويُغلق دخوله. وعند عودته يُضاف من جديد بمعرّف واسم دخول مختلفين، ولا يرث شيئًا.</translation>
    </message>
    <message>
        <source>Disable for good</source>
        <translation>تعطيل نهائي</translation>
    </message>
    <message>
        <source>Invite again?</source>
        <translation>إعادة الدعوة؟</translation>
    </message>
    <message>
        <source>What opened the ledger for %1 before does so no more: an earlier invitation, and the password on their machine. Their keys stay enrolled.</source>
        <translation>ما كان يفتح الدفتر لـ %1 لن يفتحه بعد الآن: أي دعوة سابقة، وكلمة المرور على الجهاز. وتبقى المفاتيح معتمدة.</translation>
    </message>
    <message>
        <source>Make an invitation</source>
        <translation>إنشاء دعوة</translation>
    </message>
    <message>
        <source>What the policy gives to this group is theirs no more: to ask for, or to decide. Access that is open goes on until its end.</source>
        <translation>لا يعود لهذا الشخص ما تمنحه السياسة لهذه المجموعة: الطلب أو البتّ. ويستمر الوصول المفتوح حتى نهايته.</translation>
    </message>
    <message>
        <source>The rights of officers end for them: to add people, enrol machines, change groups and see every request.</source>
        <translation>تنتهي حقوق المسؤولين لهذا الشخص: إضافة الأشخاص واعتماد الأجهزة وتغيير المجموعات ورؤية كل الطلبات.</translation>
    </message>
    <message>
        <source>The rights of security end for them: to see every request, and to end any access.</source>
        <translation>تنتهي حقوق فريق الأمن لهذا الشخص: رؤية كل الطلبات وإنهاء أي وصول.</translation>
    </message>
    <message>
        <source>Take %1 out of %2?</source>
        <translation>إخراج %1 من %2؟</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Waiting</source>
        <comment>state of a request</comment>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>state of a request</comment>
        <translation>موافَق عليه</translation>
    </message>
    <message>
        <source>Opening</source>
        <comment>state of a request</comment>
        <translation>قيد الفتح</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a request</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Ending</source>
        <comment>state of a request</comment>
        <translation>قيد الإنهاء</translation>
    </message>
    <message>
        <source>Stuck</source>
        <comment>state of a request</comment>
        <translation>عالق</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>state of a request</comment>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>state of a request</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>state of a request</comment>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>state of a request</comment>
        <translation>منقضٍ</translation>
    </message>
    <message>
        <source>Extension approved</source>
        <comment>state of a request</comment>
        <translation>تمديد موافَق عليه</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>%1 lets %2 ask</source>
        <translation>القاعدة %1 تسمح لـ %2 بالطلب</translation>
    </message>
    <message>
        <source>%1 does not name %2 or a group of theirs</source>
        <translation>القاعدة %1 لا تشمل %2، لا بالاسم ولا بالمجموعة</translation>
    </message>
    <message>
        <source>%1 would fit, but stands behind the one that decides</source>
        <translation>القاعدة %1 مناسبة، لكنها تأتي بعد القاعدة الحاسمة</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>%1 – %2 of: %3</source>
        <comment>stage, how many, people</comment>
        <translation>%1 – %2 من: %3</translation>
    </message>
    <message>
        <source>; %1 denials end it</source>
        <translation>؛ وينتهي الطلب عند بلوغ مرات الرفض %1</translation>
    </message>
    <message>
        <source>The stage “%1” cannot be filled by other people, so it is refused.</source>
        <translation>لا يمكن استكمال المرحلة «%1» بأشخاص آخرين، ولذلك يُرفض الطلب.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>profile, target</comment>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>%1 · no rule</source>
        <comment>scenario</comment>
        <translation>%1 · لا قاعدة</translation>
    </message>
    <message>
        <source>%1 · rule %2 · up to %3</source>
        <comment>scenario, rule, longest duration</comment>
        <translation>%1 · القاعدة %2 · حتى %3</translation>
    </message>
    <message>
        <source>No rule lets %1 ask for this.</source>
        <translation>لا قاعدة تسمح لـ %1 بطلب هذا.</translation>
    </message>
    <message>
        <source>The ban %1 refuses it, whatever the rules say.</source>
        <translation>الحظر %1 يرفضه، أيًّا كان ما تنص عليه القواعد.</translation>
    </message>
    <message>
        <source>%1 is longer than the rule allows.</source>
        <translation>%1 أطول مما تسمح به القاعدة.</translation>
    </message>
    <message>
        <source>The rule approves it at once: nobody is asked.</source>
        <translation>توافق عليه القاعدة فورًا: لا يُسأل أحد.</translation>
    </message>
    <message>
        <source>%1 may ask for it, usually for %2.</source>
        <translation>يجوز لـ %1 طلبه، لمدة %2 عادةً.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>sentence, how it ends</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Several requests may be approved at a time.</source>
        <translation>تجوز الموافقة على عدة طلبات معًا.</translation>
    </message>
    <message numerus="yes">
        <source>By up to %1, %n times.</source>
        <translation>
            <numerusform>حتى %1، ولا مرة.</numerusform>
            <numerusform>حتى %1، مرة واحدة.</numerusform>
            <numerusform>حتى %1، مرتين.</numerusform>
            <numerusform>حتى %1، %n مرات.</numerusform>
            <numerusform>حتى %1، %n مرة.</numerusform>
            <numerusform>حتى %1، %n مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same people are asked.</source>
        <translation>يُسأل الأشخاص أنفسهم.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>something that this version cannot tell</source>
        <translation>شيء لا يستطيع هذا الإصدار تمييزه</translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>من يوقّع</translation>
    </message>
    <message>
        <source>signatures needed</source>
        <translation>التوقيعات اللازمة</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>connector</source>
        <translation>الموصّل</translation>
    </message>
    <message>
        <source>profiles</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>shortest reason</source>
        <translation>أقصر سبب</translation>
    </message>
    <message>
        <source>type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>smallest number</source>
        <translation>أصغر عدد</translation>
    </message>
    <message>
        <source>largest number</source>
        <translation>أكبر عدد</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>who may ask</source>
        <translation>من يجوز له الطلب</translation>
    </message>
    <message>
        <source>usual duration</source>
        <translation>المدة المعتادة</translation>
    </message>
    <message>
        <source>longest duration</source>
        <translation>أطول مدة</translation>
    </message>
    <message>
        <source>decided within</source>
        <translation>مهلة البتّ</translation>
    </message>
    <message>
        <source>start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>end</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>warnings before the end</source>
        <translation>التنبيهات قبل الانتهاء</translation>
    </message>
    <message>
        <source>approvers</source>
        <translation>أصحاب الموافقة</translation>
    </message>
    <message>
        <source>approvals needed</source>
        <translation>الموافقات اللازمة</translation>
    </message>
    <message>
        <source>denials that end it</source>
        <translation>مرات الرفض التي تنهيه</translation>
    </message>
    <message>
        <source>owners</source>
        <translation>المالكون</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>template of the reason</source>
        <translation>قالب السبب</translation>
    </message>
    <message>
        <source>when it applies</source>
        <translation>متى يسري</translation>
    </message>
    <message>
        <source>asks nobody</source>
        <translation>دون سؤال أحد</translation>
    </message>
    <message>
        <source>way</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>stages side by side</source>
        <translation>مراحل متوازية</translation>
    </message>
    <message>
        <source>asks later as well</source>
        <translation>سؤال آخرين لاحقًا</translation>
    </message>
    <message>
        <source>reminds after</source>
        <translation>مهلة التذكير</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>وقت التسليم</translation>
    </message>
    <message>
        <source>days of a turn</source>
        <translation>أيام النوبة</translation>
    </message>
    <message>
        <source>people in turn</source>
        <translation>الأشخاص بالتناوب</translation>
    </message>
    <message>
        <source>claimed within</source>
        <translation>مهلة الاستلام</translation>
    </message>
    <message>
        <source>start ahead</source>
        <translation>أبعد بدء مسبق</translation>
    </message>
    <message>
        <source>who may ask for others</source>
        <translation>من يجوز له الطلب لغيره</translation>
    </message>
    <message>
        <source>veto</source>
        <translation>النقض</translation>
    </message>
    <message>
        <source>break-glass</source>
        <translation>الوصول الطارئ</translation>
    </message>
    <message>
        <source>recurs for</source>
        <translation>مدة التكرار</translation>
    </message>
    <message>
        <source>longest extension</source>
        <translation>أطول تمديد</translation>
    </message>
    <message>
        <source>extensions</source>
        <translation>التمديدات</translation>
    </message>
    <message>
        <source>who approves an extension</source>
        <translation>من يوافق على التمديد</translation>
    </message>
    <message>
        <source>delay of a loosening</source>
        <translation>مهلة تخفيف الضوابط</translation>
    </message>
    <message>
        <source>grade at least</source>
        <translation>الدرجة الدنيا</translation>
    </message>
    <message>
        <source>turns from a file</source>
        <translation>النوبات من ملف</translation>
    </message>
    <message>
        <source>approved several at a time</source>
        <translation>الموافقة على عدة طلبات معًا</translation>
    </message>
    <message>
        <source>ends when unused for</source>
        <translation>ينتهي عند عدم الاستخدام لمدة</translation>
    </message>
    <message>
        <source>ends when idle for</source>
        <translation>ينتهي عند الخمول لمدة</translation>
    </message>
    <message>
        <source>low</source>
        <comment>risk</comment>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>risk</comment>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>high</source>
        <comment>risk</comment>
        <translation>عالية</translation>
    </message>
    <message>
        <source>for longer than %1</source>
        <translation>لأكثر من %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>for tags %1</source>
        <translation>للوسوم %1</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>ضمن %1</translation>
    </message>
    <message>
        <source>outside %1</source>
        <translation>خارج %1</translation>
    </message>
    <message>
        <source>the first time</source>
        <translation>أول مرة</translation>
    </message>
    <message>
        <source>not the first time</source>
        <translation>ليست أول مرة</translation>
    </message>
    <message>
        <source>at %1 risk or more</source>
        <translation>عند خطورة %1 فأكثر</translation>
    </message>
    <message>
        <source>at %1 risk or less</source>
        <translation>عند خطورة %1 فأقل</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>لـ %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 بعد %2</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>الحوكمة</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>الهدف %1</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>السيناريو %1</translation>
    </message>
    <message>
        <source>Scenario %1, field %2</source>
        <translation>السيناريو %1، الحقل %2</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>القاعدة %1</translation>
    </message>
    <message>
        <source>Rule %1, way “%2”</source>
        <translation>القاعدة %1، المسار «%2»</translation>
    </message>
    <message>
        <source>Rule %1, stage “%2”</source>
        <translation>القاعدة %1، المرحلة «%2»</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>بنود الحظر</translation>
    </message>
    <message>
        <source>Ban %1</source>
        <translation>الحظر %1</translation>
    </message>
    <message>
        <source>Rota %1</source>
        <translation>المناوبة %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <comment>when, digest, its first words</comment>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>Version %1, put into force by %2, %3, %4</source>
        <translation>الإصدار %1، تفعيل %2، %3، %4</translation>
    </message>
    <message>
        <source>%1, in force</source>
        <translation>%1، سارٍ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where in the policy, what of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 loosening, %3 tightening, %4 neutral</source>
        <translation>%1: مخفِّف %2، مشدِّد %3، محايد %4</translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>لا اختلافات</numerusform>
            <numerusform>اختلاف واحد</numerusform>
            <numerusform>اختلافان</numerusform>
            <numerusform>%n اختلافات</numerusform>
            <numerusform>%n اختلافًا</numerusform>
            <numerusform>%n اختلاف</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there and that you may read it, then choose it again.</source>
        <translation>تتعذر قراءة الملف. يُرجى التحقق من وجوده ومن السماح لك بقراءته، ثم اختياره مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n more signatures are needed; %1 may sign.</source>
        <translation>
            <numerusform>لا يلزم أي توقيع آخر؛ من يحق له التوقيع: %1.</numerusform>
            <numerusform>يلزم توقيع آخر؛ من يحق له التوقيع: %1.</numerusform>
            <numerusform>يلزم توقيعان آخران؛ من يحق له التوقيع: %1.</numerusform>
            <numerusform>تلزم %n توقيعات أخرى؛ من يحق له التوقيع: %1.</numerusform>
            <numerusform>يلزم %n توقيعًا آخر؛ من يحق له التوقيع: %1.</numerusform>
            <numerusform>يلزم %n توقيع آخر؛ من يحق له التوقيع: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>One whose right came back counts only with the next signature, and nobody else may sign: withdraw it and propose it anew.</source>
        <translation>من استعاد حقه لا يُحتسب إلا مع التوقيع التالي، ولا يحق لأحد آخر التوقيع: يُرجى سحبها واقتراحها من جديد.</translation>
    </message>
    <message>
        <source>One more signature is needed, since one whose right came back counts only with the next; %1 may sign.</source>
        <translation>يلزم توقيع آخر، لأن من استعاد حقه لا يُحتسب إلا مع التوقيع التالي؛ من يحق له التوقيع: %1.</translation>
    </message>
    <message>
        <source>%1 proposed policy %2</source>
        <translation>السياسة %2 باقتراح من %1</translation>
    </message>
    <message>
        <source>Signed by %1: %2 of %3.</source>
        <translation>الموقّعون: %1 (%2 من %3).</translation>
    </message>
    <message>
        <source>%1 It loosens: it comes into force in %2 (%3) unless somebody withdraws it.</source>
        <translation>%1 وهي تخفّف الضوابط: تسري بعد %2 (%3) ما لم يسحبها أحد.</translation>
    </message>
    <message>
        <source>%1 It loosens, so it waits for %2 after that.</source>
        <translation>%1 وهي تخفّف الضوابط، ولذلك تنتظر %2 بعد ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>It needs %n more signatures after yours.</source>
        <translation>
            <numerusform>لا تلزم أي توقيعات أخرى بعد توقيعك.</numerusform>
            <numerusform>يلزم توقيع آخر بعد توقيعك.</numerusform>
            <numerusform>يلزم توقيعان آخران بعد توقيعك.</numerusform>
            <numerusform>تلزم %n توقيعات أخرى بعد توقيعك.</numerusform>
            <numerusform>يلزم %n توقيعًا آخر بعد توقيعك.</numerusform>
            <numerusform>يلزم %n توقيع آخر بعد توقيعك.</numerusform>
        </translation>
    </message>
    <message>
        <source>It loosens, so it comes into force %1 after the last signature; until then any of those who may sign takes it back.</source>
        <translation>هذه السياسة تخفّف الضوابط، ولذلك تسري بعد %1 من آخر توقيع؛ وحتى ذلك الحين يمكن لأي ممن يحق لهم التوقيع سحبها.</translation>
    </message>
    <message>
        <source>From then on every new request is judged by it. What waits or is open keeps the version under which it was filed, and opens only where both allow it.</source>
        <translation>ومنذ سريانها تُطبَّق على كل طلب جديد. أما ما ينتظر أو ما هو مفتوح فيبقى على الإصدار الذي قُدّم في ظله، ولا يُفتح إلا إذا سمح به الإصداران.</translation>
    </message>
    <message>
        <source>policy %1 · %2, over policy %3</source>
        <comment>digest, its words, digest</comment>
        <translation>السياسة %1 · %2، بدلًا من السياسة %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 is signed; %n more signatures are needed</source>
        <translation>
            <numerusform>تم توقيع %1؛ لا يلزم أي توقيع آخر</numerusform>
            <numerusform>تم توقيع %1؛ يلزم توقيع آخر</numerusform>
            <numerusform>تم توقيع %1؛ يلزم توقيعان آخران</numerusform>
            <numerusform>تم توقيع %1؛ تلزم %n توقيعات أخرى</numerusform>
            <numerusform>تم توقيع %1؛ يلزم %n توقيعًا آخر</numerusform>
            <numerusform>تم توقيع %1؛ يلزم %n توقيع آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is signed; it comes into force in %2</source>
        <translation>تم توقيع %1؛ يبدأ السريان بعد %2</translation>
    </message>
    <message>
        <source>%1 is in force now</source>
        <translation>بدأ سريان %1</translation>
    </message>
    <message>
        <source>asked for by %1</source>
        <translation>طلب من %1</translation>
    </message>
    <message>
        <source>amended by %1</source>
        <translation>تعديل من %1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>موافقة من %1</translation>
    </message>
    <message>
        <source>denied by %1</source>
        <translation>رفض من %1</translation>
    </message>
    <message>
        <source>withdrawn by %1</source>
        <translation>سحب من جانب %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>such as release, person</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>no rule allows it</source>
        <translation>لا قاعدة تسمح به</translation>
    </message>
    <message>
        <source>the ban %1 forbids it</source>
        <translation>الحظر %1 يمنعه</translation>
    </message>
    <message>
        <source>the policy was tightened meanwhile</source>
        <translation>شُدّدت السياسة في غضون ذلك</translation>
    </message>
    <message>
        <source>a stage cannot be filled</source>
        <translation>لا يمكن استكمال إحدى المراحل</translation>
    </message>
    <message>
        <source>longer than the rule allows</source>
        <translation>أطول مما تسمح به القاعدة</translation>
    </message>
    <message>
        <source>the reason is too short</source>
        <translation>السبب قصير جدًّا</translation>
    </message>
    <message>
        <source>the field %1 is missing</source>
        <translation>الحقل %1 ناقص</translation>
    </message>
    <message>
        <source>the field %1 is not of its form</source>
        <translation>الحقل %1 ليس بالصيغة المطلوبة</translation>
    </message>
    <message>
        <source>there is no field %1</source>
        <translation>لا يوجد حقل %1</translation>
    </message>
    <message>
        <source>nobody asked them</source>
        <translation>لم يُسأل هذا الشخص</translation>
    </message>
    <message>
        <source>it is their own</source>
        <translation>الطلب طلب الشخص نفسه</translation>
    </message>
    <message>
        <source>they had decided already</source>
        <translation>سبق لهذا الشخص اتخاذ القرار</translation>
    </message>
    <message>
        <source>nothing waited any more</source>
        <translation>لم يعد شيء ينتظر</translation>
    </message>
    <message>
        <source>there is no such request</source>
        <translation>لا يوجد طلب كهذا</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>موافَق عليه</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>منقضٍ</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <comment>person, profile, target</comment>
        <translation>%1: %2 على %3</translation>
    </message>
    <message>
        <source>time passed</source>
        <translation>مرور الوقت</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>مرفوض: %1</translation>
    </message>
    <message>
        <source>approved, for %1</source>
        <translation>موافَق عليه، لمدة %1</translation>
    </message>
    <message>
        <source>waiting; asks %1</source>
        <translation>قيد الانتظار؛ يُسأل %1</translation>
    </message>
    <message>
        <source>%1, %2. It was %3. It would have been %4.</source>
        <translation>%1، %2. الفعلي: %3. المفترض: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would have come otherwise: %1 of the last %2 days were played.</source>
        <translation>لم تكن أي نتيجة لتختلف. ما أُعيد تشغيله من الأيام الأخيرة (العدد: %2): %1.</translation>
    </message>
    <message>
        <source>%1 would have come otherwise, in %2 of the last %3 days.</source>
        <translation>النتائج التي كانت ستختلف: %1. ما أُعيد تشغيله من الأيام الأخيرة (العدد: %3): %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>May not</source>
        <translation>لا يجوز</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>May ask</source>
        <translation>يجوز الطلب</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>Loosens</source>
        <translation>مخفِّف</translation>
    </message>
    <message>
        <source>Tightens</source>
        <translation>مشدِّد</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quoted text</comment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>There is no “%1:”. Use %2, or put the words in quotes.</source>
        <translation>لا توجد كلمة بحث «%1:‎». يمكن استخدام %2‎، أو وضع الكلمات بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Write what “%1:” shall be.</source>
        <translation>يُرجى كتابة قيمة «%1:‎».</translation>
    </message>
    <message>
        <source>A quote is missing at the end.</source>
        <translation>تنقص علامة اقتباس في النهاية.</translation>
    </message>
    <message>
        <source>There is no state “%1”. Use one of %2.</source>
        <translation>لا توجد حالة «%1». يُرجى استخدام إحدى الحالات %2.</translation>
    </message>
    <message>
        <source>“%1” is no moment. Write 30d, 12h, today or 2026-11-30.</source>
        <translation>«%1» ليس وقتًا. من الصيغ الممكنة: ‎30d, 12h, today, 2026-11-30.</translation>
    </message>
    <message>
        <source>Write until: in place of -since:.</source>
        <translation>يُرجى كتابة ‎until:‎ بدلًا من ‎-since:‎.</translation>
    </message>
    <message>
        <source>Write since: in place of -until:.</source>
        <translation>يُرجى كتابة ‎since:‎ بدلًا من ‎-until:‎.</translation>
    </message>
    <message>
        <source>Nobody is called “%1”.</source>
        <translation>لا أحد اسمه «%1».</translation>
    </message>
    <message>
        <source>who asked</source>
        <translation>مقدّم الطلب</translation>
    </message>
    <message>
        <source>who approved or denied</source>
        <translation>من وافق أو رفض</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>موضوع الطلب</translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation>حالة الطلب</translation>
    </message>
    <message>
        <source>part of the reason</source>
        <translation>جزء من السبب</translation>
    </message>
    <message>
        <source>with which rights</source>
        <translation>بأي صلاحيات</translation>
    </message>
    <message>
        <source>for which purpose</source>
        <translation>لأي غرض</translation>
    </message>
    <message>
        <source>filed at or after</source>
        <translation>قُدّم في هذا الوقت أو بعده</translation>
    </message>
    <message>
        <source>filed before</source>
        <translation>قُدّم قبل هذا الوقت</translation>
    </message>
</context>
<context>
    <name>RecurrenceWords</name>
    <message>
        <source>Mondays</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>clocks skip %1, so it begins after the gap</source>
        <translation>لا تمر الساعة بالوقت %1، فيبدأ بعد الفجوة</translation>
    </message>
    <message>
        <source>clocks show %1 twice, and it begins the first time</source>
        <translation>تمر الساعة بالوقت %1 مرتين، فيبدأ في المرة الأولى</translation>
    </message>
    <message>
        <source>clocks have gone forward</source>
        <translation>قُدّمت الساعة</translation>
    </message>
    <message>
        <source>clocks have gone back</source>
        <translation>أُخّرت الساعة</translation>
    </message>
    <message>
        <source>%1 here</source>
        <comment>a time</comment>
        <translation>%1 هنا</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of day</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 لمدة %2</translation>
    </message>
    <message>
        <source>%1 %2, %3, until %4, %5</source>
        <translation>%1 %2، %3، حتى %4، %5</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>days, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>a time</comment>
        <translation>المرة التالية %1</translation>
    </message>
</context>
<context>
    <name>Remaining</name>
    <message>
        <source>over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;ي %2&#xa0;س</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;ث</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;ي</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;د</translation>
    </message>
</context>
<context>
    <name>RequestPane</name>
    <message>
        <source>It broke the glass: nobody was asked</source>
        <translation>وصول طارئ: لم يُسأل أحد</translation>
    </message>
    <message>
        <source>%1 asked back and waits for an answer</source>
        <translation>استيضاح من %1 ينتظر ردًّا</translation>
    </message>
    <message>
        <source>The enforcer holds it back: check that it runs, that its clock was not set back and that the target answers</source>
        <translation>المنفّذ لم يفتحه بعد: يُرجى التحقق من أنه يعمل، وأن ساعته لم تُرجَع إلى الوراء، وأن الهدف يستجيب</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>مقدّم الطلب</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>How it starts</source>
        <translation>كيف يبدأ</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>كيف ينتهي</translation>
    </message>
    <message>
        <source>Extends</source>
        <translation>ما يُمدّد</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>جدير بالذكر</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>الموقَّع</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>غير لازمة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>step of a chain</comment>
        <translation>فُتح</translation>
    </message>
    <message>
        <source>Never opened</source>
        <comment>step of a chain</comment>
        <translation>لم يُفتح</translation>
    </message>
    <message>
        <source>Opens</source>
        <comment>step of a chain</comment>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>Ends later</source>
        <comment>step of a chain</comment>
        <translation>انتهاء لاحق</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>step of a chain</comment>
        <translation>تمت المراجعة</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>step of a chain</comment>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1، حتى %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>way, stage</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, at the same time</source>
        <translation>%1، بالتوازي</translation>
    </message>
    <message>
        <source>Filed</source>
        <comment>step of a chain</comment>
        <translation>التقديم</translation>
    </message>
    <message>
        <source>Denied by %1 as %2: %3 of the %4 that end it</source>
        <translation>رفض من %1 بصفة %2: %3 من أصل %4 لإنهاء الطلب</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>الانتهاء: %1</translation>
    </message>
    <message>
        <source>earlier occurrences: %1</source>
        <translation>المرات السابقة: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>الطلب: %1</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>الموافقة: %1</translation>
    </message>
    <message>
        <source>Denied %1</source>
        <translation>الرفض: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lane, how many requests</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>request, what is drawn</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>to decide</source>
        <comment>under a countdown</comment>
        <translation>للبتّ</translation>
    </message>
    <message>
        <source>to the end</source>
        <comment>under a countdown</comment>
        <translation>حتى الانتهاء</translation>
    </message>
    <message>
        <source>for sessions</source>
        <comment>under a countdown: how long they may go on</comment>
        <translation>للجلسات</translation>
    </message>
    <message>
        <source>asked for by %1 on behalf of %2</source>
        <translation>قُدّم من %1 نيابةً عن %2</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>ليس قبل %1</translation>
    </message>
    <message>
        <source>extends the access of request %1</source>
        <translation>يمدّد وصول الطلب %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation>المرحلة %1 من %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>profile, target</comment>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1 asks for %2</source>
        <translation>طلب %2 من %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>profile on target</comment>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>more time for %1</source>
        <translation>وقت إضافي لـ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>allowed, asked</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 @ %2 · %3 · %4 · revision %5 · policy %6</source>
        <translation>%1 @ %2 · %3 · %4 · التنقيح %5 · السياسة %6</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>who decides, in whose place</comment>
        <translation>%1، نيابةً عن %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>%1 or %2 more</source>
        <translation>%1 أو %2 غيرهم</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>deadline reached</source>
        <translation>بلوغ الموعد النهائي</translation>
    </message>
    <message>
        <source>released</source>
        <translation>تنازل</translation>
    </message>
    <message>
        <source>ended by security</source>
        <translation>إنهاء من فريق الأمن</translation>
    </message>
    <message>
        <source>denied before it opened</source>
        <translation>رفض قبل الفتح</translation>
    </message>
    <message>
        <source>could not be opened</source>
        <translation>تعذّر الفتح</translation>
    </message>
    <message>
        <source>%1, closed in %2&#xa0;s</source>
        <translation>%1، أُغلق خلال %2&#xa0;ث</translation>
    </message>
    <message>
        <source>%1, closed %2&#xa0;s late</source>
        <translation>%1، أُغلق متأخرًا %2&#xa0;ث</translation>
    </message>
    <message>
        <source>%1 does not answer; it is tried again all the time. Check that it runs.</source>
        <translation>%1 لا يستجيب؛ تُعاد المحاولة باستمرار. يُرجى التحقق من أنه يعمل.</translation>
    </message>
    <message>
        <source>The enforcer knows no target %1; it has to be named in its configuration.</source>
        <translation>لا يعرف المنفّذ أي هدف باسم %1؛ يجب ذكره في إعدادات المنفّذ.</translation>
    </message>
    <message>
        <source>%1 answered “%2”; it is tried again all the time. Check the guard on it.</source>
        <translation>أجاب %1: «%2»؛ تُعاد المحاولة باستمرار. يُرجى فحص مكوّن الحماية (guard) عليه.</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>لم يتم التحقق</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>As %1 sees it in Sallyport</source>
        <translation>كما يراه %1 في Sallyport</translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message>
        <source>claim it from %1</source>
        <translation>يُستلم بدءًا من %1</translation>
    </message>
    <message>
        <source>claim it until %1</source>
        <translation>يمكنك استلامه حتى %1</translation>
    </message>
    <message>
        <source>to be claimed until %1</source>
        <translation>يُستلم حتى %1</translation>
    </message>
    <message>
        <source>the owners of the target</source>
        <translation>مالكو الهدف</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>المجموعة %1</translation>
    </message>
    <message>
        <source>whose turn it is on %1</source>
        <translation>صاحب النوبة في %1</translation>
    </message>
    <message>
        <source>From %1, to be claimed within %2 or it lapses</source>
        <translation>من %1، ويُستلم خلال %2 وإلا انقضى</translation>
    </message>
    <message>
        <source>To be claimed within %1 once approved, or it lapses</source>
        <translation>يُستلم خلال %1 من الموافقة وإلا انقضى</translation>
    </message>
    <message>
        <source>%1 after the approval, unless it is denied until then</source>
        <translation>بعد %1 من الموافقة، ما لم يُرفض قبل ذلك</translation>
    </message>
    <message>
        <source>By itself, %1</source>
        <translation>تلقائيًّا، %1</translation>
    </message>
    <message>
        <source>At once; nobody is asked</source>
        <translation>فورًا؛ لا يُسأل أحد</translation>
    </message>
    <message>
        <source>%1, unless it is denied until then</source>
        <translation>%1، ما لم يُرفض قبل ذلك</translation>
    </message>
    <message>
        <source>When it is claimed, from %1 until %2; then it lapses</source>
        <translation>عند استلامه، من %1 حتى %2؛ ثم ينقضي</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>all of it; what is next</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>may be denied until %1</source>
        <translation>يمكن رفضه حتى %1</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>يبدأ %1</translation>
    </message>
    <message>
        <source>Veto until %1</source>
        <translation>النقض متاح حتى %1</translation>
    </message>
    <message>
        <source>Approved, %1</source>
        <translation>موافَق عليه، %1</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>تمديد</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>طارئ</translation>
    </message>
    <message>
        <source>Review due %1</source>
        <translation>المراجعة حتى %1</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>المراجعة متأخرة</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>طُلب استيضاح</translation>
    </message>
    <message>
        <source>to veto</source>
        <comment>under a countdown</comment>
        <translation>للنقض</translation>
    </message>
    <message>
        <source>to the start</source>
        <comment>under a countdown</comment>
        <translation>حتى البدء</translation>
    </message>
    <message>
        <source>to claim</source>
        <comment>under a countdown</comment>
        <translation>للاستلام</translation>
    </message>
    <message>
        <source>to review</source>
        <comment>under a countdown</comment>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>an approver lets it start %1 at the earliest</source>
        <translation>اشترط أحد أصحاب الموافقة ألا يبدأ قبل %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>when it starts, who put it off</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>%1 unless denied</source>
        <translation>%1 ما لم يُرفض</translation>
    </message>
    <message>
        <source>when claimed</source>
        <translation>عند الاستلام</translation>
    </message>
    <message>
        <source>%1 later</source>
        <comment>than the approval</comment>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>when approved</source>
        <translation>عند الموافقة</translation>
    </message>
    <message>
        <source>Opens at once; alarms %1; is reviewed by %2 within %3</source>
        <translation>يُفتح فورًا؛ من يُنبَّه: %1؛ من يراجع: %2، خلال %3</translation>
    </message>
    <message>
        <source>Waits %1 for a veto</source>
        <translation>ينتظر %1 لإتاحة النقض</translation>
    </message>
    <message>
        <source>To be claimed from %1, within %2 or it lapses</source>
        <translation>يُستلم بدءًا من %1، خلال %2 وإلا انقضى</translation>
    </message>
    <message>
        <source>To be claimed within %1 of when it may open, or it lapses</source>
        <translation>يُستلم خلال %1 من موعد إمكان فتحه وإلا انقضى</translation>
    </message>
    <message>
        <source>It opens by itself, %1</source>
        <translation>يُفتح تلقائيًّا، %1</translation>
    </message>
</context>
<context>
    <name>TargetWords</name>
    <message>
        <source>It does not answer</source>
        <translation>لا يستجيب</translation>
    </message>
    <message>
        <source>It refuses the enforcer</source>
        <translation>يرفض المنفّذ</translation>
    </message>
    <message>
        <source>What the enforcer needs is not there</source>
        <translation>ما يحتاج إليه المنفّذ غير موجود</translation>
    </message>
    <message>
        <source>It cannot do what the enforcer needs</source>
        <translation>لا يدعم ما يحتاج إليه المنفّذ</translation>
    </message>
    <message>
        <source>It does not give the grade that the rule demands now</source>
        <translation>لا يوفّر الدرجة التي تشترطها القاعدة الآن</translation>
    </message>
    <message>
        <source>Its clock is wrong</source>
        <translation>ساعته خاطئة</translation>
    </message>
    <message>
        <source>It answers what the enforcer does not understand</source>
        <translation>يجيب بما لا يفهمه المنفّذ</translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>لا كائنات</numerusform>
            <numerusform>كائن واحد</numerusform>
            <numerusform>كائنان</numerusform>
            <numerusform>%n كائنات</numerusform>
            <numerusform>%n كائنًا</numerusform>
            <numerusform>%n كائن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new differences</source>
        <translation>
            <numerusform>لا اختلافات جديدة</numerusform>
            <numerusform>اختلاف جديد واحد</numerusform>
            <numerusform>اختلافان جديدان</numerusform>
            <numerusform>%n اختلافات جديدة</numerusform>
            <numerusform>%n اختلافًا جديدًا</numerusform>
            <numerusform>%n اختلاف جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put right</source>
        <translation>
            <numerusform>لا تصحيحات</numerusform>
            <numerusform>تصحيح واحد</numerusform>
            <numerusform>تصحيحان</numerusform>
            <numerusform>%n تصحيحات</numerusform>
            <numerusform>%n تصحيحًا</numerusform>
            <numerusform>%n تصحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>never reconciled</source>
        <translation>لم تُجرَ أي مطابقة</translation>
    </message>
    <message>
        <source>reconciled %1: %2</source>
        <translation>المطابقة %1: %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation>الفحص %1</translation>
    </message>
    <message>
        <source>So since %1</source>
        <translation>على هذه الحال منذ %1</translation>
    </message>
    <message>
        <source>Last look: %1</source>
        <translation>آخر فحص: %1</translation>
    </message>
    <message>
        <source>Last reconciliation: %1</source>
        <translation>آخر مطابقة: %1</translation>
    </message>
    <message>
        <source>Its clock against the enforcer&apos;s: %1 ms</source>
        <translation>فرق ساعته عن ساعة المنفّذ: %1&#xa0;ملي ث</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>Was reached</source>
        <translation>كان متصلًا</translation>
    </message>
    <message>
        <source>Was not reached</source>
        <translation>لم يكن متصلًا</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>غير متصل</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This policy does not wait any more: somebody took it back, or it is in force.</source>
        <translation>لم تعد هذه السياسة تنتظر: سُحبت أو أصبحت سارية.</translation>
    </message>
    <message>
        <source>The rule %1 demands grade %2, which the target cannot give.</source>
        <translation>تشترط القاعدة %1 الدرجة %2، ولا يستطيع الهدف توفيرها.</translation>
    </message>
    <message>
        <source>The policy in force leaves no rota %1 to officers.</source>
        <translation>السياسة السارية لا تترك للمسؤولين أي مناوبة باسم %1.</translation>
    </message>
    <message>
        <source>Turn %1 has no length, begins before the one above it is over, or is one too many.</source>
        <translation>النوبة %1 بلا مدة، أو تبدأ قبل انتهاء التي فوقها، أو تزيد على العدد المسموح.</translation>
    </message>
    <message>
        <source>The ledger refused this (%1).</source>
        <translation>رفض الدفتر هذا (%1).</translation>
    </message>
    <message>
        <source>The connection broke while this was sent. Whether it arrived is found out when the ledger is back, and you are told; nothing else can be sent before.</source>
        <translation>انقطع الاتصال أثناء الإرسال. سيتبيّن هل وصل أم لا عند عودة الدفتر، وسيصلك إشعار بذلك؛ ولا يمكن إرسال شيء آخر قبل ذلك.</translation>
    </message>
    <message>
        <source>It was sent and is in the ledger, but no enforcer has answered yet. Look again later; nothing has to be repeated.</source>
        <translation>أُرسل وهو في الدفتر، لكن لم يجب أي منفّذ بعد. يُرجى التحقق لاحقًا؛ لا حاجة إلى تكرار شيء.</translation>
    </message>
    <message>
        <source>The ledger does not answer. What you sent is kept and will be sent again.</source>
        <translation>الدفتر لا يستجيب. ما أرسلته محفوظ وسيُرسل مجددًا.</translation>
    </message>
    <message>
        <source>The ledger does not answer. Nothing was sent; try again when it is back.</source>
        <translation>الدفتر لا يستجيب. لم يُرسل شيء؛ يُرجى إعادة المحاولة عند عودته.</translation>
    </message>
    <message>
        <source>No connection to the ledger since %1. What you see is as it was then; deciding and asking wait until the ledger is back. It is tried again all the time.</source>
        <translation>لا اتصال بالدفتر منذ %1. ما يظهر هو حاله في ذلك الوقت؛ والبتّ والطلب ينتظران عودة الدفتر. تُعاد المحاولة باستمرار.</translation>
    </message>
    <message>
        <source>Not while the ledger is away: nothing is kept to be sent later.</source>
        <translation>غير متاح أثناء غياب الدفتر: لا يُحفظ شيء لإرساله لاحقًا.</translation>
    </message>
    <message>
        <source>What you sent at %1 did arrive before the connection broke.</source>
        <translation>ما أرسلته (%1) وصل قبل انقطاع الاتصال.</translation>
    </message>
    <message>
        <source>What you sent at %1 did not arrive and will not be sent any more. Please repeat it.</source>
        <translation>ما أرسلته (%1) لم يصل ولن يُرسل بعد الآن. يُرجى تكراره.</translation>
    </message>
    <message>
        <source>The ledger could not take this as it is. Check what you entered.</source>
        <translation>لم يقبل الدفتر هذا بصيغته الحالية. يُرجى التحقق مما أدخلته.</translation>
    </message>
    <message>
        <source>This machine may not do that here. Check the rights of the ledger&apos;s files.</source>
        <translation>لا يُسمح لهذا الجهاز بذلك هنا. يُرجى التحقق من أذونات ملفات الدفتر.</translation>
    </message>
    <message>
        <source>It is not there, or not on this machine.</source>
        <translation>غير موجود، أو ليس على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Somebody else was faster. Look again, then repeat it.</source>
        <translation>سبقك شخص آخر. يُرجى الاطلاع مجددًا ثم التكرار.</translation>
    </message>
    <message>
        <source>The ledger holds something that cannot be right. Tell security before going on.</source>
        <translation>في الدفتر شيء لا يمكن أن يكون صحيحًا. يُرجى إبلاغ فريق الأمن قبل المتابعة.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>القرص ممتلئ. يُرجى تحرير بعض المساحة ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Your keyring is locked, or another program holds the ledger. Unlock it, then try again.</source>
        <translation>سلسلة مفاتيحك مقفلة، أو يحجز برنامج آخر الدفتر. يُرجى إلغاء القفل ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The ledger was made by another version. Update Sallyport on this machine.</source>
        <translation>أُنشئ الدفتر بإصدار آخر. يُرجى تحديث Sallyport على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Nothing opens; open access still ends on time. An officer has to put the newest copy of the ledger back, or accept this one: “sallyportctl status” says how.</source>
        <translation>لا يُفتح شيء، وما زال الوصول المفتوح ينتهي في موعده. على أحد المسؤولين إعادة أحدث نسخة من الدفتر أو قبول هذه النسخة: يبيّن الأمر «sallyportctl status» الطريقة.</translation>
    </message>
    <message>
        <source>Entries of the log are missing: an older copy of the ledger was put back, or somebody removed them. %1</source>
        <translation>قيود من السجل مفقودة: أُعيدت نسخة أقدم من الدفتر، أو حذفها شخص ما. %1</translation>
    </message>
    <message>
        <source>The log is not the one that was signed: somebody changed or replaced it. %1</source>
        <translation>السجل ليس هو الموقَّع عليه: غيّره شخص ما أو استبدله. %1</translation>
    </message>
    <message>
        <source>The enforcer cannot read what it remembers of the log. %1</source>
        <translation>لا يستطيع المنفّذ قراءة ما يتذكره من السجل. %1</translation>
    </message>
    <message>
        <source>It recurs at times of its own, so its start cannot be put off. Approve it as it is, or deny it and say which times would do.</source>
        <translation>يتكرر في أوقات خاصة به، ولذلك لا يمكن تأجيل بدئه. يمكن الموافقة عليه كما هو، أو رفضه مع ذكر الأوقات المناسبة.</translation>
    </message>
    <message>
        <source>More time begins where the access would end, so its start cannot be put off. Approve it as it is, or deny it.</source>
        <translation>يبدأ الوقت الإضافي حيث ينتهي الوصول، ولذلك لا يمكن تأجيل بدئه. يمكن الموافقة عليه كما هو، أو رفضه.</translation>
    </message>
    <message>
        <source>The start is further ahead than the policy allows. Choose an earlier one.</source>
        <translation>موعد البدء أبعد مما تسمح به السياسة. يُرجى اختيار موعد أقرب.</translation>
    </message>
    <message>
        <source>There is nothing to claim: it is not approved, or open already.</source>
        <translation>لا شيء لاستلامه: لم تتم الموافقة عليه، أو هو مفتوح بالفعل.</translation>
    </message>
    <message>
        <source>The access may not open yet. Try again when its time has come.</source>
        <translation>لا يجوز فتح الوصول بعد. يُرجى إعادة المحاولة عند حلول موعده.</translation>
    </message>
    <message>
        <source>Access can only be put off, to later than now and than what was asked for.</source>
        <translation>لا يمكن إلا تأجيل الوصول، إلى ما بعد الآن وبعد الموعد المطلوب.</translation>
    </message>
    <message>
        <source>At that time the policy asks other people as well. Choose another time.</source>
        <translation>في ذلك الوقت تسأل السياسة أشخاصًا آخرين أيضًا. يُرجى اختيار وقت آخر.</translation>
    </message>
    <message>
        <source>It stays with those that it was asked for with. Withdraw it, and ask anew.</source>
        <translation>يبقى مع الطلبات التي قُدّم معها. يُرجى سحبه وتقديم طلب جديد.</translation>
    </message>
    <message>
        <source>This machine&apos;s key is not enrolled. Ask an officer to enrol it.</source>
        <translation>مفتاح هذا الجهاز غير معتمَد. يُرجى طلب اعتماده من أحد المسؤولين.</translation>
    </message>
    <message>
        <source>This machine&apos;s key was revoked. Ask an officer to enrol a new one.</source>
        <translation>أُبطل مفتاح هذا الجهاز. يُرجى طلب اعتماد مفتاح جديد من أحد المسؤولين.</translation>
    </message>
    <message>
        <source>Your account is not active any more. Ask an officer.</source>
        <translation>لم يعد حسابك نشطًا. يُرجى سؤال أحد المسؤولين.</translation>
    </message>
    <message>
        <source>The signature does not belong to you. Tell security.</source>
        <translation>التوقيع لا يخصك. يُرجى إبلاغ فريق الأمن.</translation>
    </message>
    <message>
        <source>Messages of this machine are missing on the ledger. Tell security: they were lost or held back.</source>
        <translation>رسائل من هذا الجهاز مفقودة في الدفتر. يُرجى إبلاغ فريق الأمن: ضاعت أو حُجبت.</translation>
    </message>
    <message>
        <source>Another copy of this machine&apos;s key has been used. Tell security at once.</source>
        <translation>استُخدمت نسخة أخرى من مفتاح هذا الجهاز. يُرجى إبلاغ فريق الأمن فورًا.</translation>
    </message>
    <message>
        <source>This was answered before. Nothing is left to do.</source>
        <translation>سبقت الإجابة عن هذا. لم يبق ما يلزم فعله.</translation>
    </message>
    <message>
        <source>The message came too late to count. Look again, then repeat it.</source>
        <translation>وصلت الرسالة متأخرة فلم تُحتسب. يُرجى الاطلاع مجددًا ثم التكرار.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is wrong. Set it, then try again.</source>
        <translation>ساعة هذا الجهاز خاطئة. يُرجى ضبطها ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>This machine can prove that the ledger&apos;s log was changed or replaced. Tell an officer at once; nothing opens until it is settled.</source>
        <translation>يستطيع هذا الجهاز إثبات أن سجل الدفتر غُيّر أو استُبدل. يُرجى إبلاغ أحد المسؤولين فورًا؛ لا يُفتح شيء حتى يُحسم الأمر.</translation>
    </message>
    <message>
        <source>This machine remembers another log than the ledger&apos;s, and cannot prove it. Tell security.</source>
        <translation>يتذكر هذا الجهاز سجلًّا غير سجل الدفتر، ولا يستطيع إثبات ذلك. يُرجى إبلاغ فريق الأمن.</translation>
    </message>
    <message>
        <source>The message could not be read. Update console and enforcer to the same version.</source>
        <translation>تعذّرت قراءة الرسالة. يُرجى تحديث وحدة التحكم والمنفّذ إلى الإصدار نفسه.</translation>
    </message>
    <message>
        <source>The request changed while you were looking. Read it again, then decide.</source>
        <translation>تغيّر الطلب أثناء اطلاعك عليه. يُرجى قراءته مجددًا ثم اتخاذ القرار.</translation>
    </message>
    <message>
        <source>The policy changed while you were looking. Look again, then repeat it.</source>
        <translation>تغيّرت السياسة أثناء اطلاعك عليها. يُرجى الاطلاع مجددًا ثم التكرار.</translation>
    </message>
    <message>
        <source>There is no policy yet, so nobody can ask. An officer has to apply one.</source>
        <translation>لا توجد سياسة بعد، ولذلك لا يمكن لأحد تقديم طلب. على أحد المسؤولين تفعيل سياسة.</translation>
    </message>
    <message>
        <source>There is no such request.</source>
        <translation>لا يوجد طلب كهذا.</translation>
    </message>
    <message>
        <source>This request was filed before. You find it under My access.</source>
        <translation>سبق تقديم هذا الطلب. وهو موجود ضمن «وصولي».</translation>
    </message>
    <message>
        <source>The request is not waiting for a decision any more.</source>
        <translation>لم يعد الطلب ينتظر قرارًا.</translation>
    </message>
    <message>
        <source>The time for deciding is over. The request has to be filed again.</source>
        <translation>انتهت مهلة البتّ. يجب تقديم الطلب مجددًا.</translation>
    </message>
    <message>
        <source>There is no open access to end: it is over already.</source>
        <translation>لا يوجد وصول مفتوح لإنهائه: انتهى بالفعل.</translation>
    </message>
    <message>
        <source>An earlier access there could not be ended yet. Nothing new opens until it has; security has been alerted.</source>
        <translation>لم يمكن بعد إنهاء وصول سابق هناك. لا يُفتح شيء جديد حتى ينتهي؛ وقد نُبّه فريق الأمن.</translation>
    </message>
    <message>
        <source>Only the person who asked may do this.</source>
        <translation>لا يجوز هذا إلا لمقدّم الطلب.</translation>
    </message>
    <message>
        <source>Nobody decides on their own request. Somebody else has to.</source>
        <translation>لا أحد يبتّ في طلبه. على شخص آخر البتّ فيه.</translation>
    </message>
    <message>
        <source>The policy does not name you for the step that waits now.</source>
        <translation>لا تسميك السياسة للخطوة المنتظرة الآن.</translation>
    </message>
    <message>
        <source>You decided on this request before; one person counts once.</source>
        <translation>سبق لك اتخاذ القرار في هذا الطلب؛ كل شخص يُحتسب مرة واحدة.</translation>
    </message>
    <message>
        <source>Only security, an approver or the person themselves may end this access.</source>
        <translation>لا يجوز إنهاء هذا الوصول إلا لفريق الأمن أو لأحد أصحاب الموافقة أو لصاحب الوصول نفسه.</translation>
    </message>
    <message>
        <source>Only an officer may do this.</source>
        <translation>لا يجوز هذا إلا لمسؤول.</translation>
    </message>
    <message>
        <source>No rule lets you ask for this in the place of that person. They can ask themselves.</source>
        <translation>لا قاعدة تسمح لك بطلب هذا نيابةً عن ذلك الشخص. يمكنه تقديم الطلب بنفسه.</translation>
    </message>
    <message>
        <source>An earlier break-glass was not reviewed in time. Have it reviewed first, or ask in the usual way.</source>
        <translation>لم تتم مراجعة وصول طارئ سابق في الوقت المحدد. تلزم مراجعته أولًا، أو تقديم الطلب بالطريقة المعتادة.</translation>
    </message>
    <message>
        <source>Nothing about this request is to be reviewed any more.</source>
        <translation>لم يعد في هذا الطلب ما يُراجَع.</translation>
    </message>
    <message>
        <source>The policy does not name you for this review.</source>
        <translation>لا تسميك السياسة لهذه المراجعة.</translation>
    </message>
    <message>
        <source>Security froze everything: nothing opens now. Ask security when it ends.</source>
        <translation>جمّد فريق الأمن كل شيء: لا يُفتح شيء الآن. يُرجى سؤال فريق الأمن عن موعد انتهاء التجميد.</translation>
    </message>
    <message>
        <source>Nothing is frozen. Nothing is left to do.</source>
        <translation>لا شيء مجمّد. لم يبق ما يلزم فعله.</translation>
    </message>
    <message>
        <source>Only security may do this.</source>
        <translation>لا يجوز هذا إلا لفريق الأمن.</translation>
    </message>
    <message>
        <source>A delegation needs somebody else, and an end at most 90 days after its beginning.</source>
        <translation>يتطلب التفويض شخصًا آخر، ونهاية في غضون 90 يومًا من بدايته على الأكثر.</translation>
    </message>
    <message>
        <source>Choose days, a time, a zone and a last day to come, for 100 times at most.</source>
        <translation>يُرجى اختيار أيام ووقت ومنطقة زمنية ويوم أخير مقبل، بحد أقصى 100 مرة.</translation>
    </message>
    <message>
        <source>It would recur for longer than the policy allows. Choose an earlier last day.</source>
        <translation>سيتكرر مدة أطول مما تسمح به السياسة. يُرجى اختيار يوم أخير أقرب.</translation>
    </message>
    <message>
        <source>Each must end before the next begins. Choose less time or fewer days.</source>
        <translation>يجب أن تنتهي كل مرة قبل بدء التالية. يُرجى اختيار مدة أقصر أو أيام أقل.</translation>
    </message>
    <message>
        <source>Somebody has this id, or had it. Choose another one.</source>
        <translation>هذا المعرّف مستخدم أو سبق استخدامه. يُرجى اختيار معرّف آخر.</translation>
    </message>
    <message>
        <source>Somebody has this login. Choose another one, or another id.</source>
        <translation>اسم الدخول هذا مستخدم. يُرجى اختيار اسم آخر أو معرّف آخر.</translation>
    </message>
    <message>
        <source>There is nobody with this id. Look at the list again.</source>
        <translation>لا أحد بهذا المعرّف. يُرجى الاطلاع على القائمة مجددًا.</translation>
    </message>
    <message>
        <source>This key is enrolled already. Nothing is left to do.</source>
        <translation>هذا المفتاح معتمَد بالفعل. لم يبق ما يلزم فعله.</translation>
    </message>
    <message>
        <source>The key did not prove that it belongs to this person and this ledger. Have the enrolment made again on their machine.</source>
        <translation>لم يُثبت المفتاح أنه يخص هذا الشخص وهذا الدفتر. تلزم إعادة إعداد الاعتماد على جهاز الشخص نفسه.</translation>
    </message>
    <message>
        <source>The name is not of the form that the ledger takes. Type it again.</source>
        <translation>الاسم ليس بالصيغة التي يقبلها الدفتر. يُرجى كتابته مجددًا.</translation>
    </message>
    <message>
        <source>This would leave the ledger without an officer. Make somebody else one first, and enrol their machine.</source>
        <translation>سيترك هذا الدفتر بلا مسؤول. يُرجى تعيين مسؤول آخر أولًا واعتماد جهازه.</translation>
    </message>
    <message>
        <source>The text of the policy is not on the ledger. Propose it again.</source>
        <translation>نص السياسة غير موجود في الدفتر. يُرجى اقتراحها مجددًا.</translation>
    </message>
    <message>
        <source>The enforcer finds mistakes in this policy that the console does not know. Update both to the same version.</source>
        <translation>يجد المنفّذ في هذه السياسة أخطاء لا تعرفها وحدة التحكم. يُرجى تحديثهما إلى الإصدار نفسه.</translation>
    </message>
    <message>
        <source>No rule of the policy lets you ask for this.</source>
        <translation>لا تسمح لك أي قاعدة في السياسة بطلب هذا.</translation>
    </message>
    <message>
        <source>The ban %1 of the policy refuses this, whoever approves. Ask security what to do instead.</source>
        <translation>الحظر %1 في السياسة يرفض هذا، أيًّا كان صاحب الموافقة. يُرجى سؤال فريق الأمن عن البديل.</translation>
    </message>
    <message>
        <source>The policy has become stricter since this was filed. File it again.</source>
        <translation>أصبحت السياسة أكثر تشددًا منذ تقديم هذا الطلب. يُرجى تقديمه مجددًا.</translation>
    </message>
    <message>
        <source>Nobody could approve this: everyone named in the policy is you or away. Ask an officer to name somebody.</source>
        <translation>لا يمكن لأحد الموافقة على هذا: لا تسمي السياسة سواك أو سوى غائبين. يُرجى أن يُطلب من أحد المسؤولين تسمية شخص آخر.</translation>
    </message>
    <message>
        <source>That is longer than the policy allows. Choose a shorter time.</source>
        <translation>هذا أطول مما تسمح به السياسة. يُرجى اختيار مدة أقصر.</translation>
    </message>
    <message>
        <source>That is too short to be opened. Choose a longer time.</source>
        <translation>هذا أقصر من أن يُفتح. يُرجى اختيار مدة أطول.</translation>
    </message>
    <message>
        <source>The reason is too short. Say a little more about why.</source>
        <translation>السبب قصير جدًّا. يُرجى توضيحه أكثر قليلًا.</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it.</source>
        <translation>النص طويل جدًّا. يُرجى اختصاره.</translation>
    </message>
    <message>
        <source>The text has characters that cannot be seen. Type it again.</source>
        <translation>في النص محارف غير مرئية. يُرجى كتابته مجددًا.</translation>
    </message>
    <message>
        <source>A few words are needed here.</source>
        <translation>تلزم هنا بضع كلمات.</translation>
    </message>
    <message>
        <source>%1 is still missing.</source>
        <translation>ما زال الحقل %1 ناقصًا.</translation>
    </message>
    <message>
        <source>The policy has no field %1 any more. Open the form again.</source>
        <translation>لم يعد في السياسة حقل %1. يُرجى فتح النموذج مجددًا.</translation>
    </message>
    <message>
        <source>%1 does not have the form that the policy asks for.</source>
        <translation>الحقل %1 ليس بالصيغة التي تشترطها السياسة.</translation>
    </message>
    <message>
        <source>The password could not be prepared. Try again.</source>
        <translation>تعذّر إعداد كلمة المرور. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>This person is disabled, for good. Add them anew, under another id.</source>
        <translation>هذا الشخص معطّل نهائيًّا. يُرجى إضافته من جديد بمعرّف آخر.</translation>
    </message>
    <message>
        <source>Nothing can be signed here until that is settled; tell security, by another way than this one.</source>
        <translation>لا يمكن توقيع أي شيء هنا حتى يُحسم ذلك؛ يُرجى إبلاغ فريق الأمن بوسيلة أخرى غير هذه.</translation>
    </message>
    <message>
        <source>This is not the ledger that this machine knows at this address. %1</source>
        <translation>ليس هذا هو الدفتر الذي يعرفه هذا الجهاز على هذا العنوان. %1</translation>
    </message>
    <message>
        <source>The log is not a continuation of what this machine has seen of it: entries were changed or taken away. %1</source>
        <translation>السجل ليس امتدادًا لما رآه هذا الجهاز منه: غُيّرت قيود أو حُذفت. %1</translation>
    </message>
    <message>
        <source>A statement about people or keys was not signed by anybody who may make it. %1</source>
        <translation>لم يوقّع بيانًا عن الأشخاص أو المفاتيح أيُّ شخص يحق له ذلك. %1</translation>
    </message>
    <message>
        <source>The people, keys or groups of this ledger are not what officers signed. %1</source>
        <translation>الأشخاص أو المفاتيح أو المجموعات في هذا الدفتر ليست ما وقّعه المسؤولون. %1</translation>
    </message>
    <message>
        <source>Not while the ledger does not verify: the line at the top says why.</source>
        <translation>غير متاح ما دام الدفتر لا يجتاز التحقق: السطر في الأعلى يوضح السبب.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Not verified</source>
        <translation>لم يتم التحقق</translation>
    </message>
    <message>
        <source>Log does not hold</source>
        <translation>السجل غير سليم</translation>
    </message>
    <message>
        <source>Log verified to event %1</source>
        <translation>تم التحقق من السجل حتى الحدث %1</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>yesterday %1</source>
        <translation>أمس %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>غدًا %1</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <comment>local time, time of another place, its time zone</comment>
        <translation>‏%1 (%2 في %3)</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>%1 was active %2</source>
        <comment>name, how long ago</comment>
        <translation>كان %1 نشطًا %2</translation>
    </message>
    <message>
        <source>%1 is away until %2; %3 decides in their place</source>
        <translation>‏%1 غائب حتى %2؛ ويقرر %3 نيابة عنه</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا أحد غيرهم</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n آخرون</numerusform>
            <numerusform>و%n آخرون</numerusform>
            <numerusform>و%n آخرون</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::AccessCard</name>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Claim…</source>
        <translation>استلام…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>تنازل…</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>تمديد…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>طلب مجددًا</translation>
    </message>
    <message>
        <source>Show in audit</source>
        <translation>عرض في التدقيق</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>access, whom for</comment>
        <translation>%1، لـ %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>access, state</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>الاتصال بـ %1</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>استلام %1</translation>
    </message>
    <message>
        <source>Extend %1</source>
        <translation>تمديد %1</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>التنازل عن %1</translation>
    </message>
    <message>
        <source>Withdraw the request for %1</source>
        <translation>سحب طلب %1</translation>
    </message>
    <message>
        <source>Ask again for %1</source>
        <translation>طلب %1 مجددًا</translation>
    </message>
    <message>
        <source>%1 once it opens</source>
        <translation>%1 من لحظة فتحه</translation>
    </message>
    <message>
        <source>%1 asks back: answer with a comment, or change the request</source>
        <translation>استيضاح من %1: يُرجى الرد بتعليق أو تعديل الطلب</translation>
    </message>
    <message>
        <source>Waiting for %1, %2 of %3</source>
        <translation>بانتظار %1، %2 من %3</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>ينتهي %1</translation>
    </message>
    <message>
        <source>%1 asked for it on your behalf</source>
        <translation>قُدّم الطلب من %1 نيابةً عنك</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>للبتّ</translation>
    </message>
</context>
<context>
    <name>sallyport::AccessList</name>
    <message>
        <source>Open now</source>
        <translation>مفتوح الآن</translation>
    </message>
    <message>
        <source>Ready and waiting</source>
        <translation>جاهز وقيد الانتظار</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>No access yet</source>
        <translation>لا وصول بعد</translation>
    </message>
    <message>
        <source>What you ask for appears here: who has to approve it, when it opens, and how long it lasts.</source>
        <translation>تظهر هنا طلباتك: من عليه الموافقة، ومتى يُفتح الوصول، وكم يدوم.</translation>
    </message>
    <message>
        <source>Request access</source>
        <translation>طلب وصول</translation>
    </message>
</context>
<context>
    <name>sallyport::AccessPage</name>
    <message>
        <source>My access</source>
        <translation>وصولي</translation>
    </message>
    <message>
        <source>Request access</source>
        <translation>طلب وصول</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>No terminal program was found. Copy the line into one.</source>
        <translation>لم يُعثر على برنامج طرفية. يُرجى نسخ السطر إلى أحد هذه البرامج.</translation>
    </message>
    <message>
        <source>Kept as a draft</source>
        <translation>حُفظ كمسودة</translation>
    </message>
    <message>
        <source>More time: %1</source>
        <translation>وقت إضافي: %1</translation>
    </message>
    <message>
        <source>What you had written is kept as the draft “%1”.</source>
        <translation>ما كتبته محفوظ في المسودة «%1».</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>العودة إليها</translation>
    </message>
    <message>
        <source>The drafts on this machine could not be read. They were set aside, as %1.</source>
        <translation>تعذّرت قراءة المسودات على هذا الجهاز. نُحّيت جانبًا باسم %1.</translation>
    </message>
    <message>
        <source>Only the %1 newest drafts are kept.</source>
        <translation>لا تُحفظ إلا أحدث المسودات، وعددها %1.</translation>
    </message>
    <message>
        <source>The drafts could not be kept: %1</source>
        <translation>تعذّر حفظ المسودات: %1</translation>
    </message>
    <message>
        <source>Signing and sending %1 of %2…</source>
        <translation>جارٍ التوقيع والإرسال، %1 من %2…</translation>
    </message>
    <message>
        <source>%1: filed</source>
        <translation>%1: قُدّم</translation>
    </message>
    <message>
        <source>%1: not sent</source>
        <translation>%1: لم يُرسل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target and profile, why not</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n requests sent</source>
        <translation>
            <numerusform>لم يُرسل أي طلب</numerusform>
            <numerusform>أُرسل طلب واحد</numerusform>
            <numerusform>أُرسل طلبان</numerusform>
            <numerusform>أُرسلت %n طلبات</numerusform>
            <numerusform>أُرسل %n طلبًا</numerusform>
            <numerusform>أُرسل %n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>The favourites on this machine could not be read. They were set aside, as %1.</source>
        <translation>تعذّرت قراءة المفضّلات على هذا الجهاز. نُحّيت جانبًا باسم %1.</translation>
    </message>
    <message>
        <source>Only the %1 newest favourites are kept.</source>
        <translation>تُحفظ أحدث %1 من المفضّلات فقط.</translation>
    </message>
    <message>
        <source>The favourites could not be kept: %1</source>
        <translation>تعذّر حفظ المفضّلات: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::AddPersonDialog</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Add and invite</source>
        <translation>إضافة ودعوة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>As everybody calls them; others read it.</source>
        <translation>الاسم المعروف لدى الجميع؛ يقرؤه الآخرون.</translation>
    </message>
    <message>
        <source>1 to 40 of a-z, 0-9 and -. It never changes.</source>
        <translation>من 1 إلى 40 محرفًا من a-z, 0-9 والشرطة (-). لا يتغير أبدًا.</translation>
    </message>
    <message>
        <source>At the database; empty for the id.</source>
        <translation>في قاعدة البيانات؛ يُترك فارغًا لاستخدام المعرّف.</translation>
    </message>
    <message>
        <source>At the operating system; empty for the id.</source>
        <translation>في نظام التشغيل؛ يُترك فارغًا لاستخدام المعرّف.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>An id has only a-z, 0-9 and -.</source>
        <translation>لا يحوي المعرّف سوى a-z, 0-9 والشرطة (-).</translation>
    </message>
    <message>
        <source>Somebody has this id. Choose another one.</source>
        <translation>هذا المعرّف مستخدم. يُرجى اختيار معرّف آخر.</translation>
    </message>
    <message>
        <source>The name has characters that cannot be seen. Type it again.</source>
        <translation>في الاسم محارف غير مرئية. يُرجى كتابته مجددًا.</translation>
    </message>
</context>
<context>
    <name>sallyport::ApprovalsPage</name>
    <message>
        <source>Search requests</source>
        <translation>البحث في الطلبات</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Request access</source>
        <translation>طلب وصول</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>لم يُحدَّد شيء</translation>
    </message>
    <message>
        <source>Choose a request to read it; nothing is decided before it is shown.</source>
        <translation>يُرجى اختيار طلب لقراءته؛ لا يُبتّ في شيء قبل عرضه.</translation>
    </message>
    <message>
        <source>The request was changed while you were looking. Read it again.</source>
        <translation>تغيّر الطلب أثناء اطلاعك عليه. يُرجى قراءته مجددًا.</translation>
    </message>
    <message>
        <source>Nothing was signed: the request or the policy was changed meanwhile. Read it again.</source>
        <translation>لم يُوقَّع شيء: تغيّر الطلب أو السياسة في غضون ذلك. يُرجى القراءة مجددًا.</translation>
    </message>
    <message>
        <source>Nothing was signed: it is not yours to decide any more.</source>
        <translation>لم يُوقَّع شيء: لم يعد البتّ فيه من اختصاصك.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests selected</source>
        <translation>
            <numerusform>لم يُحدَّد أي طلب</numerusform>
            <numerusform>حُدّد طلب واحد</numerusform>
            <numerusform>حُدّد طلبان</numerusform>
            <numerusform>حُدّدت %n طلبات</numerusform>
            <numerusform>حُدّد %n طلبًا</numerusform>
            <numerusform>حُدّد %n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every rule of these lets requests be approved together.</source>
        <translation>ليست كل قواعد هذه الطلبات تسمح بالموافقة عليها معًا.</translation>
    </message>
    <message>
        <source>None of these is yours to decide any more.</source>
        <translation>لم يعد البتّ في أي منها من اختصاصك.</translation>
    </message>
    <message numerus="yes">
        <source>Deny %n requests</source>
        <translation>
            <numerusform>لا طلبات للرفض</numerusform>
            <numerusform>رفض طلب واحد</numerusform>
            <numerusform>رفض طلبين</numerusform>
            <numerusform>رفض %n طلبات</numerusform>
            <numerusform>رفض %n طلبًا</numerusform>
            <numerusform>رفض %n طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n requests</source>
        <translation>
            <numerusform>لا طلبات للموافقة</numerusform>
            <numerusform>الموافقة على طلب واحد</numerusform>
            <numerusform>الموافقة على طلبين</numerusform>
            <numerusform>الموافقة على %n طلبات</numerusform>
            <numerusform>الموافقة على %n طلبًا</numerusform>
            <numerusform>الموافقة على %n طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided and signed</source>
        <translation>
            <numerusform>لم يتم البتّ في أي طلب</numerusform>
            <numerusform>تم البتّ في طلب واحد وتوقيعه</numerusform>
            <numerusform>تم البتّ في طلبين وتوقيعهما</numerusform>
            <numerusform>تم البتّ في %n طلبات وتوقيعها</numerusform>
            <numerusform>تم البتّ في %n طلبًا وتوقيعها</numerusform>
            <numerusform>تم البتّ في %n طلب وتوقيعها</numerusform>
        </translation>
    </message>
    <message>
        <source>Handled by %1</source>
        <translation>عولج من جانب %1</translation>
    </message>
</context>
<context>
    <name>sallyport::AskChoiceModel</name>
    <message>
        <source>Favourite</source>
        <translation>مفضّل</translation>
    </message>
    <message>
        <source>Lately</source>
        <comment>asked for not long ago</comment>
        <translation>مؤخرًا</translation>
    </message>
</context>
<context>
    <name>sallyport::AskFields</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (اختياري)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>like 2026-02-01 09:30, on your clock</source>
        <translation>مثل ‎2026-02-01 09:30‎، بتوقيت ساعتك</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>مثل ‎%1‎</translation>
    </message>
    <message>
        <source>like INC-4711</source>
        <translation>مثل INC-4711</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditPage</name>
    <message>
        <source>Search, or target:… who:… state:… since:…</source>
        <translation>بحث، أو ‎target:… who:… state:… since:…‎</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Verify log</source>
        <translation>التحقق من السجل</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>طريقة العرض</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>محور الزمن</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Figures of what was found</source>
        <translation>أرقام النتائج</translation>
    </message>
    <message>
        <source>Requests on the time axis</source>
        <translation>الطلبات على محور الزمن</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>The log was changed, or a disk lost part of it. Tell security and keep a copy of the ledger.</source>
        <translation>غُيّر السجل، أو فقد قرص جزءًا منه. يُرجى إبلاغ فريق الأمن والاحتفاظ بنسخة من الدفتر.</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>النطاق الزمني</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 ساعة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 أيام</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>أسبوعان</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 أشهر</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>By request</source>
        <translation>حسب الطلب</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>حسب الشخص</translation>
    </message>
    <message>
        <source>By target</source>
        <translation>حسب الهدف</translation>
    </message>
    <message>
        <source>By approver</source>
        <translation>حسب صاحب الموافقة</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>لا شيء لعرضه</translation>
    </message>
    <message>
        <source>Requests that you may see appear here with all that was done.</source>
        <translation>تظهر هنا الطلبات التي يجوز لك الاطلاع عليها مع كل ما جرى.</translation>
    </message>
    <message>
        <source>Looked back to %1; Escape ends the search.</source>
        <translation>شمل البحث ما يعود إلى %1؛ ينهي المفتاح Escape البحث.</translation>
    </message>
    <message>
        <source>The newest %L1 of this time are shown. Zoom in, or narrow the search.</source>
        <translation>تُعرض أحدث طلبات هذه الفترة (العدد: %L1). يُرجى التكبير أو تضييق البحث.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests in sight are too many to draw one by one, so they are counted. Zoom in, or narrow the search.</source>
        <translation>
            <numerusform>لا طلبات في هذه الفترة، والعدد أكبر من أن يُرسم كل طلب على حدة، لذا تُعرض الأعداد. يُرجى التكبير أو تضييق البحث.</numerusform>
            <numerusform>طلب واحد في هذه الفترة، والعدد أكبر من أن يُرسم كل طلب على حدة، لذا تُعرض الأعداد. يُرجى التكبير أو تضييق البحث.</numerusform>
            <numerusform>طلبان في هذه الفترة، والعدد أكبر من أن يُرسم كل طلب على حدة، لذا تُعرض الأعداد. يُرجى التكبير أو تضييق البحث.</numerusform>
            <numerusform>%Ln طلبات في هذه الفترة، والعدد أكبر من أن يُرسم كل طلب على حدة، لذا تُعرض الأعداد. يُرجى التكبير أو تضييق البحث.</numerusform>
            <numerusform>%Ln طلبًا في هذه الفترة، والعدد أكبر من أن يُرسم كل طلب على حدة، لذا تُعرض الأعداد. يُرجى التكبير أو تضييق البحث.</numerusform>
            <numerusform>%Ln طلب في هذه الفترة، والعدد أكبر من أن يُرسم كل طلب على حدة، لذا تُعرض الأعداد. يُرجى التكبير أو تضييق البحث.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>إيقاف التحقق</translation>
    </message>
    <message>
        <source>Verifying… %1 %</source>
        <translation>جارٍ التحقق… %1%</translation>
    </message>
    <message>
        <source>Log not verified</source>
        <translation>لم يتم التحقق من السجل</translation>
    </message>
</context>
<context>
    <name>sallyport::BundleList</name>
    <message numerus="yes">
        <source>%n targets, asked for together</source>
        <translation>
            <numerusform>لا أهداف طُلبت معًا</numerusform>
            <numerusform>هدف واحد</numerusform>
            <numerusform>هدفان طُلبا معًا</numerusform>
            <numerusform>%n أهداف طُلبت معًا</numerusform>
            <numerusform>%n هدفًا طُلبت معًا</numerusform>
            <numerusform>%n هدف طُلبت معًا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>access, state</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ChainView</name>
    <message>
        <source>done</source>
        <comment>a step of the chain</comment>
        <translation>تمت</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>a step of the chain</comment>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>denied</source>
        <comment>a step of the chain</comment>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>later</source>
        <comment>a step of the chain</comment>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>sallyport::ChangesPane</name>
    <message>
        <source>Differences</source>
        <translation>الاختلافات</translation>
    </message>
</context>
<context>
    <name>sallyport::CommandPalette</name>
    <message>
        <source>Go to a page, a request or a person, or do something</source>
        <translation>الانتقال إلى صفحة أو طلب أو شخص، أو تنفيذ إجراء</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>النتائج المطابقة</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>لا شيء بهذا الاسم</translation>
    </message>
    <message>
        <source>Try fewer letters, or search the audit with the same words.</source>
        <translation>يُرجى تجربة أحرف أقل، أو البحث في التدقيق بالكلمات نفسها.</translation>
    </message>
</context>
<context>
    <name>sallyport::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectPanel</name>
    <message>
        <source>Copy line</source>
        <translation>نسخ السطر</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>نسخ كلمة المرور</translation>
    </message>
    <message>
        <source>Open terminal</source>
        <translation>فتح الطرفية</translation>
    </message>
    <message>
        <source>psql asks for the password; it is only on this machine.</source>
        <translation>يطلب psql كلمة المرور؛ وهي على هذا الجهاز فقط.</translation>
    </message>
    <message>
        <source>Password copied. It leaves the clipboard after 45 s.</source>
        <translation>نُسخت كلمة المرور. تُزال من الحافظة بعد 45&#xa0;ث.</translation>
    </message>
</context>
<context>
    <name>sallyport::CountdownRing</name>
    <message>
        <source>Time left: %1</source>
        <translation>الوقت المتبقي: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::DecisionBar</name>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Less…</source>
        <translation>أقل…</translation>
    </message>
    <message>
        <source>Approve for a shorter time or a later start</source>
        <translation>الموافقة على مدة أقصر أو بدء لاحق</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>تعليق…</translation>
    </message>
    <message>
        <source>Deny…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>End now…</source>
        <translation>إنهاء الآن…</translation>
    </message>
    <message>
        <source>Claim…</source>
        <translation>استلام…</translation>
    </message>
    <message>
        <source>Ask back…</source>
        <translation>استيضاح…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>مراجعة…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>طلب مجددًا</translation>
    </message>
    <message>
        <source>A shorter time or a later start; T begins with the start</source>
        <translation>مدة أقصر أو بدء لاحق؛ المفتاح T يبدأ بموعد البدء</translation>
    </message>
    <message>
        <source>To comment without asking press C</source>
        <translation>للتعليق دون استيضاح: المفتاح C</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>Approve %1…</source>
        <translation>موافقة على %1…</translation>
    </message>
    <message>
        <source>Deny %1…</source>
        <translation>رفض %1…</translation>
    </message>
</context>
<context>
    <name>sallyport::DoubtBanner</name>
    <message>
        <source>Understood</source>
        <translation>فهمت</translation>
    </message>
</context>
<context>
    <name>sallyport::DraftList</name>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Name of the draft</source>
        <translation>اسم المسودة</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>حفظ المسودة</translation>
    </message>
    <message>
        <source>On this machine only; nobody is asked</source>
        <translation>على هذا الجهاز فقط؛ لا يُسأل أحد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a draft, the how manieth of that name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>حُذفت «%1»</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the draft %1</source>
        <translation>فتح المسودة %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the draft %1</source>
        <translation>حذف المسودة %1</translation>
    </message>
</context>
<context>
    <name>sallyport::DurationChips</name>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
</context>
<context>
    <name>sallyport::DurationField</name>
    <message>
        <source>Another length</source>
        <translation>مدة أخرى</translation>
    </message>
    <message>
        <source>or 90m, 1h30, 2d</source>
        <comment>another length, as it may be written</comment>
        <translation>أو 90m أو 1h30 أو 2d</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>%1 of what? Write %1m for minutes or %1h for hours.</source>
        <translation>‏%1 ماذا؟ تُكتب %1m للدقائق أو %1h للساعات.</translation>
    </message>
    <message>
        <source>“%1” can be meant in more than one way, or in none. Write 90m, 1h30, 2d or PT1H30M.</source>
        <translation>قد يُفهم «%1» بأكثر من معنى، أو بلا معنى. تُكتب مثل 90m أو 1h30 أو 2d أو PT1H30M.</translation>
    </message>
    <message>
        <source>It has to last for a while.</source>
        <translation>لا يمكن أن تكون المدة صفرًا.</translation>
    </message>
    <message>
        <source>At most %1 is possible here.</source>
        <translation>الممكن هنا %1 على الأكثر.</translation>
    </message>
    <message>
        <source>The rule “%2” allows at most %1 here.</source>
        <translation>القاعدة «%2» تسمح هنا بمدة %1 على الأكثر.</translation>
    </message>
</context>
<context>
    <name>sallyport::EndAccessDialog</name>
    <message>
        <source>End live access?</source>
        <translation>إنهاء الوصول المفتوح؟</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>لدى من</translation>
    </message>
    <message>
        <source>To which target</source>
        <translation>إلى أي هدف</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>ما سينتهي</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Every target</source>
        <translation>كل الأهداف</translation>
    </message>
    <message numerus="yes">
        <source>End %n accesses</source>
        <translation>
            <numerusform>لا أذونات وصول لإنهائها</numerusform>
            <numerusform>إنهاء إذن وصول واحد</numerusform>
            <numerusform>إنهاء إذنَي وصول</numerusform>
            <numerusform>إنهاء %n أذونات وصول</numerusform>
            <numerusform>إنهاء %n إذن وصول</numerusform>
            <numerusform>إنهاء %n إذن وصول</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::EnrolDialog</name>
    <message>
        <source>They do not match</source>
        <translation>غير متطابقة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>They match: enrol</source>
        <translation>متطابقة: اعتماد</translation>
    </message>
    <message>
        <source>Enrol a machine</source>
        <translation>اعتماد جهاز</translation>
    </message>
    <message>
        <source>Does %1 read out these words?</source>
        <translation>هل هذه هي الكلمات المسموعة من %1؟</translation>
    </message>
    <message>
        <source>Call them, or sit beside them, so that you know who speaks. Have them read the words from their screen; do not read yours to them. A message proves nothing.</source>
        <translation>يُرجى الاتصال هاتفيًّا بالشخص المعنيّ أو الجلوس بجانبه، للتأكد من هوية المتحدث. هو من يقرأ الكلمات من شاشته؛ ولا تُقرأ له الكلمات الظاهرة هنا. الرسالة لا تثبت شيئًا.</translation>
    </message>
    <message>
        <source>I know who spoke, and heard each of these words</source>
        <translation>أعرف من تحدّث، وسمعت كل كلمة من هذه الكلمات</translation>
    </message>
    <message>
        <source>Words of the key that waits</source>
        <translation>كلمات المفتاح المنتظر</translation>
    </message>
    <message>
        <source>Enrol nothing</source>
        <translation>لا يُعتمد شيء</translation>
    </message>
    <message>
        <source>This is not the key of %1&apos;s machine. Ask whether another of their machines waits, and compare its words. If not, somebody may have got at their login and put a key of their own here: tell security, and invite %1 again, so that the old password opens nothing any more. Nothing was changed.</source>
        <translation>هذا ليس مفتاح جهاز %1. يُرجى السؤال عما إذا كان جهاز آخر للشخص نفسه ينتظر، ومقارنة كلماته. وإلا فربما استولى شخص ما على اسم الدخول ووضع هنا مفتاحًا خاصًّا به: يُرجى إبلاغ فريق الأمن، وإعادة دعوة %1، حتى لا تفتح كلمة المرور القديمة شيئًا بعد الآن. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>sallyport::EnrolTextDialog</name>
    <message>
        <source>Enrolment text</source>
        <translation>نص الاعتماد</translation>
    </message>
    <message>
        <source>Compare words…</source>
        <translation>مقارنة الكلمات…</translation>
    </message>
    <message>
        <source>Enrol a machine</source>
        <translation>اعتماد جهاز</translation>
    </message>
    <message>
        <source>For a machine whose key does not wait here by itself. The text is no secret, and proves nothing until its words were compared.</source>
        <translation>لجهاز لا ينتظر مفتاحه هنا من تلقاء نفسه. النص ليس سرًّا، ولا يثبت شيئًا قبل مقارنة كلماته.</translation>
    </message>
    <message>
        <source>Paste the text that their machine shows</source>
        <translation>يُرجى لصق النص الظاهر على ذلك الجهاز</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>sallyport::EventTableModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
</context>
<context>
    <name>sallyport::ExplainPane</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>With the people and groups of now, asked at this moment and for the first time.</source>
        <translation>وفق الأشخاص والمجموعات الحاليين، بافتراض تقديم الطلب الآن ولأول مرة.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>أطول مدة</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>التمديد</translation>
    </message>
    <message>
        <source>Decided within</source>
        <translation>مهلة البتّ</translation>
    </message>
    <message>
        <source>Any target</source>
        <translation>أي هدف</translation>
    </message>
    <message>
        <source>Any scenario</source>
        <translation>أي سيناريو</translation>
    </message>
    <message>
        <source>Any profile</source>
        <translation>أي صلاحية</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>غير مفهومة</translation>
    </message>
    <message>
        <source>This version of Sallyport cannot read the policy. Update it on this machine.</source>
        <translation>لا يستطيع هذا الإصدار من Sallyport قراءة السياسة. يُرجى تحديثه على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>لا شيء من هذا النوع</translation>
    </message>
    <message>
        <source>The policy knows no such target, profile and scenario together.</source>
        <translation>لا تعرف السياسة هذا الهدف وهذه الصلاحية وهذا السيناريو معًا.</translation>
    </message>
    <message>
        <source>%1, again and again for up to %2</source>
        <translation>%1، بتكرار حتى %2</translation>
    </message>
</context>
<context>
    <name>sallyport::FiguresPane</name>
    <message>
        <source>Asked for, by hour of the week</source>
        <translation>الطلبات حسب ساعات الأسبوع</translation>
    </message>
    <message>
        <source>From asking to the decision</source>
        <translation>من الطلب إلى القرار</translation>
    </message>
    <message>
        <source>From the end to access being over</source>
        <translation>من موعد الانتهاء إلى انتهاء الوصول فعليًّا</translation>
    </message>
</context>
<context>
    <name>sallyport::FurtherTargets</name>
    <message>
        <source>Add another target…</source>
        <translation>إضافة هدف آخر…</translation>
    </message>
    <message>
        <source>Add another target</source>
        <translation>إضافة هدف آخر</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>target and profile</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Do not ask for this</source>
        <translation>عدم طلب هذا</translation>
    </message>
</context>
<context>
    <name>sallyport::GroupDialog</name>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Add to the group</source>
        <translation>إضافة إلى المجموعة</translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation>إضافة إلى مجموعة</translation>
    </message>
    <message>
        <source>Which group is %1 in?</source>
        <translation>إلى أي مجموعة يُضاف %1؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose one, or type a new name</source>
        <translation>اختيار مجموعة أو كتابة اسم جديد</translation>
    </message>
</context>
<context>
    <name>sallyport::GroupsCard</name>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Add to a group…</source>
        <translation>إضافة إلى مجموعة…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>إخراج…</translation>
    </message>
    <message>
        <source>Take out of the group %1</source>
        <translation>إخراج من المجموعة %1</translation>
    </message>
</context>
<context>
    <name>sallyport::HealthCard</name>
    <message>
        <source>Not read yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
</context>
<context>
    <name>sallyport::HealthPage</name>
    <message>
        <source>Safeguards</source>
        <translation>تدابير الحماية</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Enforcer</source>
        <translation>المنفّذ</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>القائد</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>الحقبة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Last sign</source>
        <translation>آخر إشارة</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>ساعته</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>آخر قرار</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>الموقَّع</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>نقطة التحقق</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>No targets</source>
        <translation>لا أهداف</translation>
    </message>
    <message>
        <source>The enforcer&apos;s configuration names none, or no enforcer has told of them yet. They show here once it has looked at them.</source>
        <translation>لا تذكر إعدادات المنفّذ أي هدف، أو لم يبلّغ أي منفّذ عن أهدافه بعد. تظهر الأهداف هنا بعد أن يفحصها.</translation>
    </message>
    <message>
        <source>Host, process and a random number; each start has another one</source>
        <translation>المضيف والعملية ورقم عشوائي؛ ويختلف في كل تشغيل</translation>
    </message>
    <message>
        <source>Grows each time that another enforcer takes over</source>
        <translation>تزداد كلما تولّى منفّذ آخر العمل</translation>
    </message>
    <message>
        <source>Entries that the newest checkpoint covers; the rest follows soon</source>
        <translation>القيود التي تشملها أحدث نقطة تحقق؛ وتتبعها البقية قريبًا</translation>
    </message>
    <message>
        <source>Enforcer and consoles compare the log with what was signed before; the page Audit verifies every entry</source>
        <translation>يقارن المنفّذ ووحدات التحكم السجل بما وُقّع من قبل؛ وتتحقق صفحة «التدقيق» من كل قيد</translation>
    </message>
    <message>
        <source>Freeze everything?</source>
        <translation>تجميد كل شيء؟</translation>
    </message>
    <message>
        <source>Nothing opens any more, also what was approved before. What is open goes on and ends on time. It takes two people of security to end the freeze; you may be one of them.</source>
        <translation>لا يُفتح شيء بعد الآن، ولا حتى ما تمت الموافقة عليه من قبل. ويستمر ما هو مفتوح وينتهي في موعده. يتطلب إنهاء التجميد شخصين من فريق الأمن، ويمكن أن يكون توقيعك أحد التوقيعين.</translation>
    </message>
    <message>
        <source>Nothing opens until two people of security end the freeze</source>
        <translation>لا يُفتح شيء حتى ينهي التجميد شخصان من فريق الأمن</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>تجميد</translation>
    </message>
    <message>
        <source>Frozen: nothing opens</source>
        <translation>مجمّد: لا يُفتح شيء</translation>
    </message>
    <message>
        <source>End the freeze?</source>
        <translation>إنهاء التجميد؟</translation>
    </message>
    <message>
        <source>The freeze is over, as the second of two</source>
        <translation>انتهاء التجميد، بالتوقيع الثاني من اثنين</translation>
    </message>
    <message>
        <source>The freeze may end, as the first of two</source>
        <translation>السماح بإنهاء التجميد، بالتوقيع الأول من اثنين</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>The freeze is over</source>
        <translation>انتهى التجميد</translation>
    </message>
    <message>
        <source>Signed; a second person has to</source>
        <translation>تم التوقيع؛ يلزم توقيع شخص ثانٍ</translation>
    </message>
    <message>
        <source>Ended; sessions close now</source>
        <translation>تم الإنهاء؛ تُغلق الجلسات الآن</translation>
    </message>
</context>
<context>
    <name>sallyport::HelpWindow</name>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>No page says that.</source>
        <translation>لا توجد صفحة تذكر ذلك.</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>صفحة من المساعدة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>These pages are in English.</source>
        <translation>هذه الصفحات بالإنجليزية.</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <comment>title of a page</comment>
        <translation>%1 – المساعدة</translation>
    </message>
</context>
<context>
    <name>sallyport::HistoryTable</name>
    <message>
        <source>Requests as a table</source>
        <translation>الطلبات في جدول</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>لا شيء لعرضه</translation>
    </message>
    <message>
        <source>Requests that you may see appear here with all that was done.</source>
        <translation>تظهر هنا الطلبات التي يجوز لك الاطلاع عليها مع كل ما جرى.</translation>
    </message>
</context>
<context>
    <name>sallyport::InvitationDialog</name>
    <message>
        <source>Invitation</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>An invitation for %1</source>
        <translation>دعوة لـ %1</translation>
    </message>
    <message>
        <source>Give it to them and to nobody else. It works once, until %1, and is shown only now: it is kept nowhere.</source>
        <translation>تُسلَّم إلى هذا الشخص دون غيره. تصلح مرة واحدة، حتى %1، ولا تظهر إلا الآن: لا تُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>On their machine they start Sallyport and paste it. Then their key waits here for you to enrol it.</source>
        <translation>تُلصق على جهاز الشخص بعد بدء تشغيل Sallyport. ثم ينتظر مفتاحه هنا اعتمادك له.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>sallyport::JoinFormPane</name>
    <message>
        <source>Invitation</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>TLS mode</source>
        <translation>وضع TLS</translation>
    </message>
    <message>
        <source>Other options</source>
        <translation>خيارات أخرى</translation>
    </message>
    <message>
        <source>Join the ledger</source>
        <translation>الانضمام إلى الدفتر</translation>
    </message>
    <message>
        <source>db.example.com:5432</source>
        <translation>db.example.com:5432</translation>
    </message>
    <message>
        <source>An officer of your team makes it for you. It works once.</source>
        <translation>يُعدّها لك أحد المسؤولين في فريقك. تصلح مرة واحدة.</translation>
    </message>
    <message>
        <source>Several servers are separated by commas; the one that takes writes is used.</source>
        <translation>تُفصل الخوادم المتعددة بفواصل؛ ويُستخدم الخادم الذي يقبل الكتابة.</translation>
    </message>
    <message>
        <source>Of libpq, one a line as name=value: sslrootcert, sslcert and sslkey, krbsrvname and all others.</source>
        <translation>خيارات libpq، كل خيار في سطر بصيغة name=value: مثل sslrootcert وsslcert وsslkey وkrbsrvname وغيرها.</translation>
    </message>
    <message>
        <source>Look at the demonstration instead</source>
        <translation>مشاهدة العرض التوضيحي بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>sallyport::JoinWindow</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Join a ledger</source>
        <translation>الانضمام إلى دفتر</translation>
    </message>
    <message>
        <source>1  Invitation</source>
        <translation>1  الدعوة</translation>
    </message>
    <message>
        <source>2  This machine&apos;s key</source>
        <translation>2  مفتاح هذا الجهاز</translation>
    </message>
    <message>
        <source>3  An officer&apos;s word</source>
        <translation>3  تأكيد المسؤول</translation>
    </message>
    <message>
        <source>Join your team&apos;s ledger</source>
        <translation>الانضمام إلى دفتر فريقك</translation>
    </message>
    <message>
        <source>Getting this machine ready</source>
        <translation>جارٍ تجهيز هذا الجهاز</translation>
    </message>
    <message>
        <source>This machine is not ready yet</source>
        <translation>هذا الجهاز غير جاهز بعد</translation>
    </message>
    <message>
        <source>Unlock your keys</source>
        <translation>إلغاء قفل مفاتيحك</translation>
    </message>
    <message>
        <source>Protect your keys</source>
        <translation>حماية مفاتيحك</translation>
    </message>
    <message>
        <source>Read these words to an officer</source>
        <translation>قراءة هذه الكلمات على أحد المسؤولين</translation>
    </message>
    <message>
        <source>Waiting for an officer. This goes on by itself.</source>
        <translation>بانتظار أحد المسؤولين. تستمر العملية تلقائيًّا.</translation>
    </message>
</context>
<context>
    <name>sallyport::KeysDialog</name>
    <message>
        <source>Single letters act only where no text is being typed.</source>
        <translation>لا تعمل الأحرف المفردة إلا حيث لا يُكتب نص.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>الصف التالي</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>الصف السابق</translation>
    </message>
    <message>
        <source>Approve what is shown</source>
        <translation>الموافقة على المعروض</translation>
    </message>
    <message>
        <source>Approve for a shorter time</source>
        <translation>الموافقة على مدة أقصر</translation>
    </message>
    <message>
        <source>Approve for a later start</source>
        <translation>الموافقة على بدء لاحق</translation>
    </message>
    <message>
        <source>Deny what is shown, with a reason</source>
        <translation>رفض المعروض، مع ذكر السبب</translation>
    </message>
    <message>
        <source>Comment on what is shown</source>
        <translation>التعليق على المعروض</translation>
    </message>
    <message>
        <source>Ask back about what is shown</source>
        <translation>طلب استيضاح بشأن المعروض</translation>
    </message>
    <message>
        <source>Claim what is shown, or the first access that can be</source>
        <translation>استلام المعروض، أو أول وصول يمكن استلامه</translation>
    </message>
    <message>
        <source>Review the emergency that is shown</source>
        <translation>مراجعة الحالة الطارئة المعروضة</translation>
    </message>
    <message>
        <source>Take back the decision that waits to be signed</source>
        <translation>التراجع عن القرار الذي ينتظر التوقيع</translation>
    </message>
    <message>
        <source>Request access</source>
        <translation>طلب وصول</translation>
    </message>
    <message>
        <source>Release the first open access</source>
        <translation>التنازل عن أول وصول مفتوح</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Fit the selected request</source>
        <translation>ملاءمة الطلب المحدد</translation>
    </message>
    <message>
        <source>Earlier and later request of a lane</source>
        <translation>الطلب الأسبق والطلب اللاحق في الصف</translation>
    </message>
    <message>
        <source>Ctrl Space</source>
        <translation>Ctrl Space</translation>
    </message>
    <message>
        <source>Ways to go on in a search</source>
        <translation>اقتراحات لإكمال البحث</translation>
    </message>
    <message>
        <source>Alt 1 … 3</source>
        <translation>Alt 1 … 3</translation>
    </message>
    <message>
        <source>My access, Approvals, Audit</source>
        <translation>وصولي، الموافقات، التدقيق</translation>
    </message>
    <message>
        <source>Alt 5, Alt 6</source>
        <translation>Alt 5 و Alt 6</translation>
    </message>
    <message>
        <source>Health, Policies</source>
        <translation>السلامة، السياسات</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>Search the text of a policy</source>
        <translation>البحث في نص سياسة</translation>
    </message>
    <message>
        <source>Zoom the timeline</source>
        <translation>تكبير محور الزمن وتصغيره</translation>
    </message>
    <message>
        <source>Move the timeline</source>
        <translation>تحريك محور الزمن</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵‎</translation>
    </message>
    <message>
        <source>Send a request or confirm a dialog</source>
        <translation>إرسال طلب أو تأكيد مربع حوار</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Go anywhere, or do something, by its name</source>
        <translation>الانتقال إلى أي مكان، أو تنفيذ إجراء، باسمه</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>Ctrl S, Ctrl P</source>
        <translation>Ctrl S، ‏Ctrl P</translation>
    </message>
    <message>
        <source>What is shown as a PDF, or on paper</source>
        <translation>المعروض بصيغة PDF أو على الورق</translation>
    </message>
    <message>
        <source>Ctrl Q</source>
        <translation>Ctrl Q</translation>
    </message>
    <message>
        <source>Quit, also the part in the tray</source>
        <translation>الخروج، حتى من شريط النظام</translation>
    </message>
    <message>
        <source>Ctrl B</source>
        <translation>Ctrl B</translation>
    </message>
    <message>
        <source>Mark what the form asks for as a favourite, or no more</source>
        <translation>إضافة محتوى النموذج إلى المفضّلات أو إزالته منها</translation>
    </message>
    <message>
        <source>Help about this page</source>
        <translation>مساعدة عن هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>sallyport::LaterStart</name>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>ليس قبل</translation>
    </message>
    <message>
        <source>As asked for</source>
        <translation>كما طُلب</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>sallyport::LedgerWindow</name>
    <message>
        <source>Waits to be enrolled</source>
        <translation>بانتظار الاعتماد</translation>
    </message>
    <message>
        <source>Own ledger</source>
        <translation>دفتر خاص</translation>
    </message>
    <message>
        <source>Ledgers that this machine knows</source>
        <translation>الدفاتر المعروفة على هذا الجهاز</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open a ledger</source>
        <translation>فتح دفتر</translation>
    </message>
    <message>
        <source>Join a ledger…</source>
        <translation>الانضمام إلى دفتر…</translation>
    </message>
    <message>
        <source>Which ledger?</source>
        <translation>أي دفتر؟</translation>
    </message>
</context>
<context>
    <name>sallyport::ListStack</name>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Nothing here has these words. Clear the search to see everything.</source>
        <translation>لا شيء هنا يحوي هذه الكلمات. يُرجى مسح البحث لعرض كل شيء.</translation>
    </message>
</context>
<context>
    <name>sallyport::LoginOffer</name>
    <message>
        <source>Start Sallyport at login, in the tray, so that you hear of what waits for you and of access that ends?</source>
        <translation>بدء Sallyport في شريط النظام عند تسجيل الدخول، لمعرفة ما ينتظرك وأي وصول ينتهي؟</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>البدء عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>sallyport::MainWindow</name>
    <message>
        <source>My access</source>
        <translation>وصولي</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>Embedded mode: one operating-system user owns everything here. Tamper-evident, not tamper-proof.</source>
        <translation>الوضع المضمّن: مستخدم واحد لنظام التشغيل يملك كل شيء هنا. العبث يُكشف ولا يُمنع.</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>ledger not reached</source>
        <translation>تعذّر الاتصال بالدفتر</translation>
    </message>
    <message>
        <source>You decide in person again</source>
        <translation>عاد القرار إليك شخصيًّا</translation>
    </message>
    <message>
        <source>Your place is given away for that time</source>
        <translation>القرار مفوَّض إلى غيرك في هذه المدة</translation>
    </message>
    <message>
        <source>demonstration · live</source>
        <translation>عرض توضيحي · مباشر</translation>
    </message>
    <message>
        <source>ledger · live</source>
        <translation>الدفتر · مباشر</translation>
    </message>
    <message>
        <source>no enforcer</source>
        <translation>لا منفّذ</translation>
    </message>
    <message>
        <source>Enforcer live · %1 events</source>
        <translation>المنفّذ يعمل · الأحداث: %1</translation>
    </message>
    <message>
        <source>No enforcer is running: nothing opens until one does · %1 events</source>
        <translation>لا منفّذ يعمل: لا يُفتح شيء حتى يعمل أحدها · الأحداث: %1</translation>
    </message>
    <message>
        <source>This link is none of Sallyport&apos;s: %1. Nothing was opened.</source>
        <translation>هذا الرابط ليس من روابط Sallyport: %1. لم يُفتح شيء.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>هذه الصفحة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Alt %1</source>
        <comment>key</comment>
        <translation>Alt %1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>What %1 asked for</source>
        <translation>طلبات %1</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
</context>
<context>
    <name>sallyport::ManagerDialog</name>
    <message>
        <source>Who is the manager of %1?</source>
        <translation>من مدير %1؟</translation>
    </message>
    <message>
        <source>Set the manager</source>
        <translation>تعيين المدير</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Where a rule asks the manager, this is who decides on what they ask for.</source>
        <translation>حيثما تسأل القاعدة المدير، فالقرار بشأن طلبات هذا الشخص لمن يُحدَّد هنا.</translation>
    </message>
</context>
<context>
    <name>sallyport::MistakesPane</name>
    <message>
        <source>Mistakes</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>Nothing to warn of</source>
        <translation>لا شيء للتحذير منه</translation>
    </message>
    <message>
        <source>Every rule can decide, every stage can be filled, every name is somebody&apos;s.</source>
        <translation>كل قاعدة يمكنها أن تحسم، وكل مرحلة يمكن استكمالها، وكل اسم يعود إلى شخص.</translation>
    </message>
</context>
<context>
    <name>sallyport::NavigationRow</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>واحد ينتظر</numerusform>
            <numerusform>اثنان ينتظران</numerusform>
            <numerusform>عدد المنتظر: %n</numerusform>
            <numerusform>عدد المنتظر: %n</numerusform>
            <numerusform>عدد المنتظر: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
</context>
<context>
    <name>sallyport::NewsWatch</name>
    <message>
        <source>It is approved; you may deny it until %1</source>
        <translation>تمت الموافقة عليه؛ يمكنك رفضه حتى %1</translation>
    </message>
    <message>
        <source>Waits for you until %1</source>
        <translation>بانتظارك حتى %1</translation>
    </message>
    <message>
        <source>It waited long: others are asked as well, until %1</source>
        <translation>طال انتظاره: يُسأل آخرون أيضًا، حتى %1</translation>
    </message>
    <message>
        <source>Still waits for you, until %1</source>
        <translation>ما زال بانتظارك، حتى %1</translation>
    </message>
    <message>
        <source>%1 asks back</source>
        <translation>استيضاح من %1</translation>
    </message>
    <message>
        <source>%1 waits for your answer</source>
        <translation>بانتظار ردّك: %1</translation>
    </message>
    <message>
        <source>%1 is yours to claim</source>
        <translation>يمكنك استلام %1</translation>
    </message>
    <message>
        <source>Until %1; then it lapses</source>
        <translation>حتى %1؛ ثم ينقضي</translation>
    </message>
    <message>
        <source>%1 starts soon</source>
        <translation>يبدأ %1 قريبًا</translation>
    </message>
    <message>
        <source>It opens by itself, %1</source>
        <translation>يُفتح تلقائيًّا، %1</translation>
    </message>
    <message>
        <source>A policy waits for signatures</source>
        <translation>سياسة تنتظر التوقيعات</translation>
    </message>
    <message>
        <source>%1 broke the glass</source>
        <translation>وصول طارئ من جانب %1</translation>
    </message>
    <message>
        <source>%1, with nobody asked</source>
        <translation>%1، دون سؤال أحد</translation>
    </message>
    <message>
        <source>A review is overdue</source>
        <translation>تأخرت إحدى المراجعات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An emergency waits for your review</source>
        <translation>حالة طارئة تنتظر مراجعتك</translation>
    </message>
    <message>
        <source>%1: %2, until %3</source>
        <translation>%1: %2، حتى %3</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>فُتح %1</translation>
    </message>
    <message>
        <source>It ends %1</source>
        <translation>موعد الانتهاء %1</translation>
    </message>
    <message>
        <source>Under My access you may ask for more time</source>
        <translation>يمكنك طلب وقت إضافي ضمن «وصولي»</translation>
    </message>
    <message>
        <source>%1 was extended</source>
        <translation>مُدّد %1</translation>
    </message>
    <message>
        <source>%1 is at its end</source>
        <translation>حلّ موعد انتهاء %1</translation>
    </message>
    <message>
        <source>No new login is possible; live sessions may go on until %1</source>
        <translation>لم يعد أي دخول جديد ممكنًا؛ وقد تستمر الجلسات الجارية حتى %1</translation>
    </message>
    <message>
        <source>%1 is over</source>
        <translation>انتهى %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1, with nobody asked. It waits for your review</source>
        <translation>‏%1، من دون سؤال أحد. بانتظار مراجعتك</translation>
    </message>
    <message>
        <source>Nobody was asked. It waits for your review</source>
        <translation>لم يُسأل أحد. بانتظار مراجعتك</translation>
    </message>
    <message>
        <source>Nobody was asked</source>
        <translation>لم يُسأل أحد</translation>
    </message>
    <message>
        <source>%1 was denied</source>
        <translation>رُفض: %1</translation>
    </message>
    <message>
        <source>The reason is in Sallyport</source>
        <translation>السبب في Sallyport</translation>
    </message>
    <message>
        <source>%1 lapsed</source>
        <translation>سقط: %1</translation>
    </message>
    <message>
        <source>It was not opened in time</source>
        <translation>لم يُفتح في الوقت المحدد</translation>
    </message>
    <message>
        <source>It was not decided in time</source>
        <translation>لم يُبتّ فيه في الوقت المحدد</translation>
    </message>
    <message>
        <source>%1 was approved</source>
        <translation>تمت الموافقة: %1</translation>
    </message>
    <message>
        <source>It may open from %1</source>
        <translation>قد يُفتح ابتداءً من %1</translation>
    </message>
    <message>
        <source>%1 could not be closed yet</source>
        <translation>تعذّر إغلاق %1 حتى الآن</translation>
    </message>
    <message>
        <source>The enforcer goes on trying; security is to know</source>
        <translation>يواصل المنفّذ المحاولة؛ يجب إبلاغ الأمن</translation>
    </message>
</context>
<context>
    <name>sallyport::NotificationsDialog</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Name people and targets</source>
        <translation>ذكر أسماء الأشخاص والأهداف</translation>
    </message>
    <message>
        <source>Off, a notification says no more than “A request waits for you”: a locked screen may show it to others. What somebody wrote as a reason is never shown.</source>
        <translation>عند الإيقاف لا يقول الإشعار أكثر من «طلب بانتظارك»، فقد تُظهره شاشة مقفلة للآخرين. ولا يُعرض السبب المكتوب أبدًا.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Break-glass access and the end of your own are told all the same. What else came is summed up afterwards.</source>
        <translation>يُبلَّغ عن الوصول الطارئ ونهاية وصولك رغم ذلك. ويُلخَّص ما عداهما بعدها.</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>الاستمرار في شريط النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Off, or where the desktop has no tray, closing the window quits. Ctrl&#xa0;Q quits always.</source>
        <translation>عند الإيقاف، أو حيث لا شريط للنظام، يُنهي إغلاق النافذة البرنامج. و‏Ctrl Q يُنهيه دائمًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>الهدوء من</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>الهدوء حتى</translation>
    </message>
    <message>
        <source>From</source>
        <comment>quiet hours: from</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>until</source>
        <comment>quiet hours: until</comment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Quiet on %1</source>
        <translation>هدوء يوم %1</translation>
    </message>
</context>
<context>
    <name>sallyport::OutOfOfficeDialog</name>
    <message>
        <source>Who decides in your place?</source>
        <translation>من يقرر نيابةً عنك؟</translation>
    </message>
    <message>
        <source>Give my place away</source>
        <translation>تفويض القرار</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>من يقرر</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Decide in person again</source>
        <translation>استعادة القرار</translation>
    </message>
    <message>
        <source>It ends before it begins, or is over already.</source>
        <translation>ينتهي قبل أن يبدأ، أو انتهى بالفعل.</translation>
    </message>
    <message>
        <source>At most 90 days at once.</source>
        <translation>90 يومًا على الأكثر في المرة الواحدة.</translation>
    </message>
    <message>
        <source>They approve, deny and ask back where you are asked, in your place: never both of you, and nothing that you could not. Whoever may not decide on a request may not do so in your place either.</source>
        <translation>حيثما تُطلب موافقتك، تكون لهذا الشخص الموافقة والرفض والاستيضاح نيابةً عنك: لا يُحتسب قراراكما معًا أبدًا، ولا يجوز له ما لا يجوز لك. ومن لا يجوز له البتّ في طلب لا يجوز له ذلك نيابةً عنك أيضًا.</translation>
    </message>
    <message>
        <source>%1 decides in my place from %2 to %3.</source>
        <translation>القرار نيابةً عني لدى %1 من %2 حتى %3.</translation>
    </message>
</context>
<context>
    <name>sallyport::PagePrinter</name>
    <message>
        <source>Save what is shown</source>
        <translation>حفظ المعروض</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>تتعذّر الكتابة إلى %1. يُرجى اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>The printer took nothing. Save a PDF instead.</source>
        <translation>لم تقبل الطابعة شيئًا. يمكن حفظ ملف PDF بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>sallyport::PassphrasePanel</name>
    <message>
        <source>That is too short. Use at least %1 characters.</source>
        <translation>قصيرة جدًّا. يلزم %1 من المحارف على الأقل.</translation>
    </message>
    <message>
        <source>That is too long. Use a shorter one.</source>
        <translation>طويلة جدًّا. يُرجى اختيار عبارة أقصر.</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>العبارتان غير متطابقتين. يُرجى كتابتهما مجددًا.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>عبارة المرور نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Make the key file</source>
        <translation>إنشاء ملف المفاتيح</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>إلغاء القفل</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>%1 من المحارف على الأقل؛ بضع كلمات يسهل تذكّرها.</translation>
    </message>
    <message>
        <source>Making the key file…</source>
        <translation>جارٍ إنشاء ملف المفاتيح…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>جارٍ إلغاء القفل…</translation>
    </message>
</context>
<context>
    <name>sallyport::PastCard</name>
    <message>
        <source>Before, in 90 days</source>
        <translation>سابقًا، خلال 90 يومًا</translation>
    </message>
</context>
<context>
    <name>sallyport::PeoplePage</name>
    <message>
        <source>Search people and groups</source>
        <translation>البحث في الأشخاص والمجموعات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>إضافة شخص…</translation>
    </message>
    <message>
        <source>Enrol by text…</source>
        <translation>اعتماد بنص…</translation>
    </message>
    <message>
        <source>For officers only</source>
        <translation>للمسؤولين فقط</translation>
    </message>
    <message>
        <source>Officers add people and enrol their machines here. Ask one of them when you need a change.</source>
        <translation>يضيف المسؤولون هنا الأشخاص ويعتمدون أجهزتهم. عند الحاجة إلى تغيير يُرجى سؤال أحدهم.</translation>
    </message>
    <message>
        <source>Enrolled the machine of %1</source>
        <translation>تم اعتماد جهاز %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Revoked a key of %1</source>
        <translation>تم إبطال أحد مفاتيح %1</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <translation>تم تعطيل %1</translation>
    </message>
    <message>
        <source>%1 is in %2 now</source>
        <translation>تمت إضافة %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 is no longer in %2</source>
        <translation>تم إخراج %1 من %2</translation>
    </message>
    <message>
        <source>Changed the manager of %1</source>
        <translation>تم تغيير مدير %1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>تمت إضافة %1</translation>
    </message>
</context>
<context>
    <name>sallyport::PersonBlock</name>
    <message>
        <source>Acting as %1</source>
        <translation>العمل باسم %1</translation>
    </message>
</context>
<context>
    <name>sallyport::PersonMenu</name>
    <message>
        <source>Out of office…</source>
        <translation>خارج المكتب…</translation>
    </message>
    <message>
        <source>Open another ledger…</source>
        <translation>فتح دفتر آخر…</translation>
    </message>
    <message>
        <source>Join a ledger…</source>
        <translation>الانضمام إلى دفتر…</translation>
    </message>
    <message>
        <source>Act as %1</source>
        <translation>العمل باسم %1</translation>
    </message>
    <message>
        <source>Act as %1, %2</source>
        <comment>name, role</comment>
        <translation>العمل باسم %1، %2</translation>
    </message>
    <message>
        <source>Light and dark like the desktop</source>
        <translation>فاتح وداكن حسب سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Open sallyport:// links</source>
        <translation>فتح روابط sallyport://‎</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>الإشعارات…</translation>
    </message>
    <message>
        <source>Start at login, in the tray</source>
        <translation>البدء في شريط النظام عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>sallyport::PersonPane</name>
    <message>
        <source>Invite again…</source>
        <translation>إعادة الدعوة…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>تعطيل…</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>البتّ</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>لا مفتاح بعد</translation>
    </message>
    <message>
        <source>Their key waits here once they have taken up the invitation.</source>
        <translation>ينتظر المفتاح هنا بعد قبول الدعوة.</translation>
    </message>
    <message>
        <source>On their machine: sallyportctl --as %1 person key</source>
        <translation>على جهاز هذا الشخص: sallyportctl --as %1 person key</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change the manager</source>
        <translation>تغيير المدير</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Out of office</source>
        <translation>خارج المكتب</translation>
    </message>
    <message>
        <source>Out of office…</source>
        <translation>خارج المكتب…</translation>
    </message>
    <message>
        <source>Your place</source>
        <translation>التفويض</translation>
    </message>
    <message>
        <source>You decide in person.</source>
        <translation>القرار لديك شخصيًّا.</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>اعتماد…</translation>
    </message>
    <message>
        <source>Enrol the key %1</source>
        <translation>اعتماد المفتاح %1</translation>
    </message>
    <message>
        <source>A machine waits for you</source>
        <translation>جهاز بانتظارك</translation>
    </message>
    <message>
        <source>Compare its words with what they read out.</source>
        <translation>يُرجى مقارنة كلماته بما يُقرأ عليك.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>Revoke the key %1</source>
        <translation>إبطال المفتاح %1</translation>
    </message>
    <message>
        <source>Key %1, revoked</source>
        <translation>المفتاح %1، مُبطَل</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>المفتاح %1</translation>
    </message>
</context>
<context>
    <name>sallyport::PoliciesPage</name>
    <message>
        <source>Versions of the policy</source>
        <translation>إصدارات السياسة</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>اقتراح…</translation>
    </message>
    <message>
        <source>Propose a policy from a file</source>
        <translation>اقتراح سياسة من ملف</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الاختلاف</translation>
    </message>
    <message>
        <source>Who may what</source>
        <translation>من يجوز له ماذا</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>المحاكاة</translation>
    </message>
    <message>
        <source>No policy yet</source>
        <translation>لا سياسة بعد</translation>
    </message>
    <message>
        <source>Nobody can ask for anything before there is one. Propose it from a file.</source>
        <translation>لا يمكن لأحد طلب شيء قبل وجود سياسة. يُرجى اقتراحها من ملف.</translation>
    </message>
    <message>
        <source>Nobody can ask for anything before an officer proposes one.</source>
        <translation>لا يمكن لأحد طلب شيء قبل أن يقترح أحد المسؤولين سياسة.</translation>
    </message>
    <message>
        <source>It says the same</source>
        <translation>المضمون نفسه</translation>
    </message>
    <message>
        <source>This version is the one before it, to the byte.</source>
        <translation>هذا الإصدار مطابق لسابقه بايتًا ببايت.</translation>
    </message>
    <message>
        <source>It differs from the version before in layout or comments at most.</source>
        <translation>لا يختلف عن الإصدار السابق إلا في التنسيق أو التعليقات.</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>غير مفهومة</translation>
    </message>
    <message>
        <source>This version of Sallyport cannot read the policy. Update it on this machine.</source>
        <translation>لا يستطيع هذا الإصدار من Sallyport قراءة السياسة. يُرجى تحديثه على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>لا شيء للمقارنة</translation>
    </message>
    <message>
        <source>It is the first version, or the one before is not understood here.</source>
        <translation>هذا هو الإصدار الأول، أو الإصدار السابق غير مفهوم هنا.</translation>
    </message>
    <message>
        <source>Policies (*.yaml *.yml)</source>
        <translation>السياسات (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>السياسة %1</translation>
    </message>
    <message>
        <source>Withdraw this policy?</source>
        <translation>سحب هذه السياسة؟</translation>
    </message>
    <message>
        <source>It does not come into force. Whoever wants it proposes it again, and everybody signs again.</source>
        <translation>لن تصبح سارية. ومن يريدها يقترحها من جديد، ويوقّع الجميع من جديد.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>The proposal is withdrawn</source>
        <translation>سُحب الاقتراح</translation>
    </message>
</context>
<context>
    <name>sallyport::PolicyTextPane</name>
    <message>
        <source>Search the text</source>
        <translation>البحث في النص</translation>
    </message>
    <message>
        <source>Text of the policy</source>
        <translation>نص السياسة</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>غير موجود في هذا النص</translation>
    </message>
    <message>
        <source>Line %1 · Enter: next</source>
        <translation>السطر %1 · Enter: التالي</translation>
    </message>
</context>
<context>
    <name>sallyport::PreviewCard</name>
    <message>
        <source>What will happen</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>%1  %2: %3 of %4</source>
        <translation>%1  %2: %3 من %4</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>%1  The rule approves it at once; nobody is asked</source>
        <translation>%1  توافق عليه القاعدة فورًا؛ لا يُسأل أحد</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number, step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1  When it is approved, the access ends %2</source>
        <translation>%1  عند الموافقة يصبح موعد انتهاء الوصول %2</translation>
    </message>
    <message>
        <source>%1  It opens when approved; opened now it would end %2</source>
        <translation>%1  يُفتح عند الموافقة؛ ولو فُتح الآن لانتهى %2</translation>
    </message>
    <message>
        <source>%1  Opened as soon as it may, it would end %2</source>
        <translation>%1  لو فُتح في أقرب وقت ممكن لانتهى %2</translation>
    </message>
    <message>
        <source>%1, by the rule %2, at most %3</source>
        <comment>target and profile, rule, duration</comment>
        <translation>%1، بموجب القاعدة %2، %3 على الأكثر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target and profile, why not</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n requests, each signed and decided on its own; the last would end %1</source>
        <translation>
            <numerusform>لا طلبات؛ موعد الانتهاء %1</numerusform>
            <numerusform>طلب واحد، يُوقَّع ويُبتّ فيه على حدة؛ وموعد انتهائه %1</numerusform>
            <numerusform>طلبان، يُوقَّع كل منهما ويُبتّ فيه على حدة؛ وموعد انتهاء آخرهما %1</numerusform>
            <numerusform>%n طلبات، يُوقَّع كل منها ويُبتّ فيه على حدة؛ وموعد انتهاء آخرها %1</numerusform>
            <numerusform>%n طلبًا، يُوقَّع كل منها ويُبتّ فيه على حدة؛ وموعد انتهاء آخرها %1</numerusform>
            <numerusform>%n طلب، يُوقَّع كل منها ويُبتّ فيه على حدة؛ وموعد انتهاء آخرها %1</numerusform>
        </translation>
    </message>
    <message>
        <source>By the rule “%1”: at most %2 · %3</source>
        <translation>وفق القاعدة «%1»: %2 على الأكثر · %3</translation>
    </message>
    <message>
        <source>By the rule “%1”: at most %2 · decided within %3 or it lapses · %4</source>
        <translation>وفق القاعدة «%1»: %2 على الأكثر · يُبتّ فيه خلال %3 وإلا سقط · %4</translation>
    </message>
</context>
<context>
    <name>sallyport::ProposalCard</name>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Review and sign…</source>
        <translation>مراجعة وتوقيع…</translation>
    </message>
    <message>
        <source>What it changes…</source>
        <translation>ما الذي يتغيّر…</translation>
    </message>
</context>
<context>
    <name>sallyport::ProposalDialog</name>
    <message>
        <source>Propose a policy</source>
        <translation>اقتراح سياسة</translation>
    </message>
    <message>
        <source>Put %1 into force?</source>
        <translation>تفعيل %1؟</translation>
    </message>
    <message>
        <source>%1 cannot be proposed</source>
        <translation>لا يمكن اقتراح %1</translation>
    </message>
    <message>
        <source>Mend what is listed here in the file, then choose it again. Nothing was changed.</source>
        <translation>يُرجى إصلاح ما هو مدرج هنا في الملف، ثم اختياره مجددًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>policy %1 · %2</source>
        <comment>digest, its words</comment>
        <translation>السياسة %1 · %2</translation>
    </message>
    <message>
        <source>It says the same</source>
        <translation>المضمون نفسه</translation>
    </message>
    <message>
        <source>The file differs from the policy in force in layout or comments at most.</source>
        <translation>لا يختلف الملف عن السياسة السارية إلا في التنسيق أو التعليقات.</translation>
    </message>
    <message>
        <source>The first policy</source>
        <translation>أول سياسة</translation>
    </message>
    <message>
        <source>Nothing is in force that it could be compared with.</source>
        <translation>لا سياسة سارية يمكن مقارنتها بها.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <source>Difference %1</source>
        <translation>الاختلافات %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>التحذيرات %1</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>المحاكاة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Sign and put into force</source>
        <translation>توقيع وتفعيل</translation>
    </message>
    <message>
        <source>Sign and propose</source>
        <translation>توقيع واقتراح</translation>
    </message>
</context>
<context>
    <name>sallyport::QueryField</name>
    <message>
        <source>Ways to go on</source>
        <translation>اقتراحات للإكمال</translation>
    </message>
</context>
<context>
    <name>sallyport::RecurrenceFields</name>
    <message>
        <source>Repeats every week</source>
        <translation>يتكرر كل أسبوع</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>at</source>
        <comment>a time of day</comment>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a day</comment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Choose days, a time, a zone and a last day that is still to come.</source>
        <translation>يُرجى اختيار أيام ووقت ومنطقة زمنية ويوم أخير لم يحِن بعد.</translation>
    </message>
</context>
<context>
    <name>sallyport::RequestForm</name>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What you will do, and why it cannot wait</source>
        <translation>ما الذي سيُنجَز، ولماذا لا يحتمل التأجيل</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>إرسال الطلب</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵‎</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading what you may ask for…</source>
        <translation>جارٍ قراءة ما يجوز لك طلبه…</translation>
    </message>
    <message>
        <source>No rule of the policy lets you ask for anything.</source>
        <translation>لا تسمح لك أي قاعدة في السياسة بطلب شيء.</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 من %2 على الأقل</translation>
    </message>
    <message>
        <source>Request access</source>
        <translation>طلب وصول</translation>
    </message>
    <message>
        <source>Extend access</source>
        <translation>تمديد الوصول</translation>
    </message>
    <message>
        <source>Send %1 requests</source>
        <translation>إرسال الطلبات (%1)</translation>
    </message>
    <message>
        <source>Nothing that you may ask for is called that</source>
        <translation>لا شيء مما يمكنك طلبه يحمل هذا الاسم</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>مفضّل</translation>
    </message>
    <message>
        <source>No favourite any more (Ctrl+B)</source>
        <translation>إزالة من المفضّلات (Ctrl+B)</translation>
    </message>
    <message>
        <source>Keep as a favourite, without the reason (Ctrl+B)</source>
        <translation>حفظ في المفضّلات من دون السبب (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>sallyport::RequestPane</name>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>مقدّم الطلب</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>How it starts</source>
        <translation>كيف يبدأ</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>كيف ينتهي</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>جدير بالذكر</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>Extends</source>
        <translation>ما يُمدّد</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>You sign exactly this</source>
        <translation>توقيعك على هذا بالضبط</translation>
    </message>
    <message>
        <source>The digest of this revision as words: compare them by voice.</source>
        <translation>خلاصة هذا التنقيح على شكل كلمات: تُقارَن صوتيًّا.</translation>
    </message>
    <message>
        <source>Filed %1 · revision %2 · %3</source>
        <translation>قُدّم %1 · التنقيح %2 · %3</translation>
    </message>
    <message>
        <source>signature verified ✓</source>
        <translation>تم التحقق من التوقيع ✓</translation>
    </message>
    <message>
        <source>signature NOT verified</source>
        <translation>تنبيه: لم يتم التحقق من التوقيع</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>بانتظارك</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1، لـ %2</translation>
    </message>
    <message>
        <source>%1 from the moment it opens, at most %2</source>
        <translation>%1 من لحظة فتحه، %2 على الأكثر</translation>
    </message>
    <message>
        <source>%1 longer, at most %2</source>
        <translation>%1 إضافية، %2 على الأكثر</translation>
    </message>
</context>
<context>
    <name>sallyport::RequestQueue</name>
    <message>
        <source>%1, %2</source>
        <comment>who was quicker, a row</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Mine to decide</source>
        <translation>بانتظار قراري</translation>
    </message>
    <message>
        <source>Waiting on others</source>
        <translation>بانتظار آخرين</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تم البتّ</translation>
    </message>
    <message>
        <source>Mine to decide %1</source>
        <translation>بانتظار قراري %1</translation>
    </message>
    <message>
        <source>Waiting on others %1</source>
        <translation>بانتظار آخرين %1</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>لا شيء بانتظارك</translation>
    </message>
    <message>
        <source>When somebody asks for access that you may approve, it appears here.</source>
        <translation>عندما يُطلب وصول تجوز لك الموافقة عليه، يظهر هنا.</translation>
    </message>
    <message>
        <source>Nothing waits on others</source>
        <translation>لا شيء بانتظار آخرين</translation>
    </message>
    <message>
        <source>Requests that other people have to decide appear here.</source>
        <translation>تظهر هنا الطلبات التي يعود البتّ فيها إلى أشخاص آخرين.</translation>
    </message>
    <message>
        <source>Nothing was decided yet</source>
        <translation>لم يُبتّ في شيء بعد</translation>
    </message>
    <message>
        <source>Requests that were approved, denied or lapsed appear here.</source>
        <translation>تظهر هنا الطلبات الموافَق عليها والمرفوضة والمنقضية.</translation>
    </message>
</context>
<context>
    <name>sallyport::RequestRowDelegate</name>
    <message>
        <source>%1 · %2 on %3</source>
        <comment>person, profile, target; in the order of the language</comment>
        <translation>%1 · %2 على %3</translation>
    </message>
</context>
<context>
    <name>sallyport::SafeguardPanel</name>
    <message>
        <source>Freeze everything…</source>
        <translation>تجميد كل شيء…</translation>
    </message>
    <message>
        <source>End the freeze…</source>
        <translation>إنهاء التجميد…</translation>
    </message>
    <message>
        <source>End live access…</source>
        <translation>إنهاء الوصول المفتوح…</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>تدابير الحماية</translation>
    </message>
</context>
<context>
    <name>sallyport::SignDialog</name>
    <message>
        <source>A proposed policy</source>
        <translation>سياسة مقترحة</translation>
    </message>
    <message>
        <source>It says the same</source>
        <translation>المضمون نفسه</translation>
    </message>
    <message>
        <source>It differs from the policy in force in layout or comments at most.</source>
        <translation>لا تختلف عن السياسة السارية إلا في التنسيق أو التعليقات.</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>غير مفهومة</translation>
    </message>
    <message>
        <source>This version of Sallyport cannot read the policy. Update it on this machine.</source>
        <translation>لا يستطيع هذا الإصدار من Sallyport قراءة السياسة. يُرجى تحديثه على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
</context>
<context>
    <name>sallyport::SignedCard</name>
    <message>
        <source>You sign</source>
        <translation>توقيعك على</translation>
    </message>
</context>
<context>
    <name>sallyport::SimulationPane</name>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>الفعلي</translation>
    </message>
    <message>
        <source>It would have been</source>
        <translation>المفترض</translation>
    </message>
    <message>
        <source>Days back</source>
        <translation>عدد الأيام السابقة</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What would have come otherwise</source>
        <translation>ما كان سيختلف</translation>
    </message>
    <message>
        <source>Play what happened once more</source>
        <translation>إعادة تشغيل ما حدث</translation>
    </message>
    <message>
        <source>Requests and decisions of the past are judged under this policy, by the engine that decides. Nothing is changed. You get an answer about the requests that you may see.</source>
        <translation>يُحكم على طلبات الماضي وقراراته وفق هذه السياسة، بالمحرّك نفسه الذي يتخذ القرار. لا يتغير شيء. تشمل الإجابة الطلبات التي يجوز لك الاطلاع عليها.</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>غير مفهومة</translation>
    </message>
    <message>
        <source>This version of Sallyport cannot read the policy. Update it on this machine.</source>
        <translation>لا يستطيع هذا الإصدار من Sallyport قراءة السياسة. يُرجى تحديثه على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Broken off. Nothing was changed.</source>
        <translation>أُوقفت المحاكاة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>Choose fewer days, or simulate once more.</source>
        <translation>يُرجى اختيار أيام أقل، أو تكرار المحاكاة.</translation>
    </message>
    <message>
        <source>Playing: %1 messages read</source>
        <translation>جارٍ التشغيل: الرسائل المقروءة %1</translation>
    </message>
    <message>
        <source>It could not be played</source>
        <translation>تعذّرت إعادة التشغيل</translation>
    </message>
    <message>
        <source>Nothing would have come otherwise</source>
        <translation>لم تكن أي نتيجة لتختلف</translation>
    </message>
</context>
<context>
    <name>sallyport::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>sallyport::Start</name>
    <message>
        <source>Getting the demonstration ready</source>
        <translation>جارٍ تجهيز العرض التوضيحي</translation>
    </message>
    <message>
        <source>PostgreSQL is not installed. Run installer/run, which installs it, or install the package postgresql.</source>
        <translation>PostgreSQL غير مثبّت. يُرجى تشغيل installer/run الذي يثبّته، أو تثبيت الحزمة postgresql.</translation>
    </message>
    <message>
        <source>%1 is no address of a ledger. Write it as sqlite:///path/file.db or postgresql://login@host/database, without a password.</source>
        <translation>%1 ليس عنوان دفتر. الصيغة المطلوبة sqlite:///path/file.db أو postgresql://login@host/database، دون كلمة مرور.</translation>
    </message>
    <message>
        <source>Say who acts: start with --as PERSON.</source>
        <translation>يُرجى تحديد من يجري العمل باسمه، بالتشغيل هكذا: sallyport --as PERSON.</translation>
    </message>
</context>
<context>
    <name>sallyport::StartFields</name>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Start at</source>
        <translation>موعد البدء</translation>
    </message>
    <message>
        <source>Once approved</source>
        <translation>فور الموافقة</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>في وقت محدد</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لصالح</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>نفسي</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>sallyport::StartWindow</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>جارٍ التجهيز</translation>
    </message>
    <message>
        <source>Sallyport is not open yet</source>
        <translation>لم يُفتح Sallyport بعد</translation>
    </message>
    <message>
        <source>Sallyport could not start</source>
        <translation>تعذّر بدء تشغيل Sallyport</translation>
    </message>
    <message>
        <source>Unlock your keys</source>
        <translation>إلغاء قفل مفاتيحك</translation>
    </message>
    <message>
        <source>Protect your keys</source>
        <translation>حماية مفاتيحك</translation>
    </message>
</context>
<context>
    <name>sallyport::StatementDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>sallyport::StoryPanel</name>
    <message>
        <source>Events of the selected request</source>
        <translation>أحداث الطلب المحدد</translation>
    </message>
</context>
<context>
    <name>sallyport::SummaryPane</name>
    <message>
        <source>Fit timeline</source>
        <translation>ملاءمة المحور</translation>
    </message>
    <message>
        <source>End now…</source>
        <translation>إنهاء الآن…</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>Decided in</source>
        <translation>مدة البتّ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>ينتهي بعد</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>No request selected</source>
        <translation>لم يُحدَّد أي طلب</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>policy %1</source>
        <translation>السياسة %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <translation>
            <numerusform>لا تعليمات</numerusform>
            <numerusform>تعليمة واحدة</numerusform>
            <numerusform>تعليمتان</numerusform>
            <numerusform>%n تعليمات</numerusform>
            <numerusform>%n تعليمة</numerusform>
            <numerusform>%n تعليمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::TextDialog</name>
    <message>
        <source>Your words</source>
        <translation>كلماتك</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>For at most</source>
        <translation>المدة القصوى</translation>
    </message>
    <message>
        <source>Say why; everybody involved will read it</source>
        <translation>يُرجى ذكر السبب؛ سيقرؤه كل المعنيين</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>بضع كلمات، اختياريًّا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵‎</translation>
    </message>
    <message>
        <source>It holds characters that cannot be seen: %1</source>
        <translation>يحوي النص محارف غير مرئية: %1</translation>
    </message>
    <message>
        <source>Too long by %1</source>
        <translation>أطول بمقدار %1</translation>
    </message>
</context>
<context>
    <name>sallyport::TogetherDialog</name>
    <message>
        <source>Your words</source>
        <translation>كلماتك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>ما يُوقَّع</translation>
    </message>
    <message>
        <source>Each is signed on its own, exactly as it stands here.</source>
        <translation>يُوقَّع كل طلب على حدة، كما هو هنا تمامًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n are left out: they are not yours to decide any more.</source>
        <translation>
            <numerusform>لم يُستبعد أي طلب.</numerusform>
            <numerusform>استُبعد طلب واحد: لم يعد البتّ فيه من اختصاصك.</numerusform>
            <numerusform>استُبعد طلبان: لم يعد البتّ فيهما من اختصاصك.</numerusform>
            <numerusform>استُبعدت %n طلبات: لم يعد البتّ فيها من اختصاصك.</numerusform>
            <numerusform>استُبعد %n طلبًا: لم يعد البتّ فيها من اختصاصك.</numerusform>
            <numerusform>استُبعد %n طلب: لم يعد البتّ فيها من اختصاصك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scroll to the last one to go on</source>
        <translation>يُرجى التمرير إلى الطلب الأخير للمتابعة</translation>
    </message>
    <message numerus="yes">
        <source>Deny %n requests?</source>
        <translation>
            <numerusform>لا طلبات للرفض</numerusform>
            <numerusform>رفض طلب واحد؟</numerusform>
            <numerusform>رفض طلبين؟</numerusform>
            <numerusform>رفض %n طلبات؟</numerusform>
            <numerusform>رفض %n طلبًا؟</numerusform>
            <numerusform>رفض %n طلب؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n requests?</source>
        <translation>
            <numerusform>لا طلبات للموافقة</numerusform>
            <numerusform>الموافقة على طلب واحد؟</numerusform>
            <numerusform>الموافقة على طلبين؟</numerusform>
            <numerusform>الموافقة على %n طلبات؟</numerusform>
            <numerusform>الموافقة على %n طلبًا؟</numerusform>
            <numerusform>الموافقة على %n طلب؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>غير مختارة</translation>
    </message>
    <message numerus="yes">
        <source>Deny the %n others, with these words; else they go on waiting</source>
        <translation>
            <numerusform>لا طلبات أخرى للرفض</numerusform>
            <numerusform>رفض الطلب الآخر بهذه الكلمات؛ وإلا بقي قيد الانتظار</numerusform>
            <numerusform>رفض الطلبين الآخرين بهذه الكلمات؛ وإلا بقيا قيد الانتظار</numerusform>
            <numerusform>رفض الطلبات الأخرى (%n) بهذه الكلمات؛ وإلا بقيت قيد الانتظار</numerusform>
            <numerusform>رفض الطلبات الأخرى (%n) بهذه الكلمات؛ وإلا بقيت قيد الانتظار</numerusform>
            <numerusform>رفض الطلبات الأخرى (%n) بهذه الكلمات؛ وإلا بقيت قيد الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵‎</translation>
    </message>
    <message>
        <source>Say why; everybody involved will read it</source>
        <translation>يُرجى ذكر السبب؛ سيقرؤه كل المعنيين</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>بضع كلمات، اختياريًّا</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Being signed…</source>
        <translation>جارٍ التوقيع…</translation>
    </message>
    <message>
        <source>Denied and signed</source>
        <translation>تم الرفض والتوقيع</translation>
    </message>
    <message>
        <source>Approved and signed</source>
        <translation>تمت الموافقة والتوقيع</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>لم يُوقَّع</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 are signed; the others stand above</source>
        <translation>وُقّع %1 من %2؛ والبقية مبيّنة أعلاه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>sallyport::TrayMenu</name>
    <message>
        <source>Open Sallyport</source>
        <translation>فتح Sallyport</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>الإشعارات…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <translation>هدوء حتى %1</translation>
    </message>
    <message>
        <source>Quiet for an hour</source>
        <translation>هدوء لمدة ساعة</translation>
    </message>
</context>
<context>
    <name>sallyport::UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Sign now</source>
        <translation>توقيع الآن</translation>
    </message>
    <message>
        <source>%1. Z takes it back.</source>
        <translation>%1. المفتاح Z للتراجع.</translation>
    </message>
    <message>
        <source>Signed in %1 s, and final then. Closing the window signs nothing.</source>
        <translation>يُوقَّع بعد %1&#xa0;ث ويصبح نهائيًّا عندئذ. إغلاق النافذة لا يوقّع شيئًا.</translation>
    </message>
</context>
<context>
    <name>sallyport::ViewsMenu</name>
    <message>
        <source>Keep this view</source>
        <translation>حفظ طريقة العرض هذه</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>sallyport::WhatField</name>
    <message>
        <source>Target, profile or tag</source>
        <translation>هدف أو صلاحية أو وسم</translation>
    </message>
    <message>
        <source>Type to search, or press the arrow down for the list</source>
        <translation>اكتب للبحث، أو افتح القائمة بسهم الأسفل</translation>
    </message>
    <message>
        <source>What you may ask for</source>
        <translation>ما يمكنك طلبه</translation>
    </message>
</context>
<context>
    <name>sallyport::WordsPane</name>
    <message>
        <source>Words of this machine&apos;s key</source>
        <translation>كلمات مفتاح هذا الجهاز</translation>
    </message>
    <message>
        <source>You can close this window: Sallyport goes on here at the next start.</source>
        <translation>يمكنك إغلاق هذه النافذة: يتابع Sallyport من هنا عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Copy the enrolment text</source>
        <translation>نسخ نص الاعتماد</translation>
    </message>
    <message>
        <source>For an officer who works at the command line. It is no secret.</source>
        <translation>لمسؤول يعمل من سطر الأوامر. ليس سرًّا.</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>المتابعة لاحقًا</translation>
    </message>
    <message>
        <source>You are %1. Read these words to an officer, by voice and not by message: they compare them with what their console shows, and enrol this machine.</source>
        <translation>اسمك هنا %1. يُرجى قراءة هذه الكلمات على أحد المسؤولين، صوتيًّا لا في رسالة: يقارنها بما تعرضه وحدة التحكم لديه، ثم يعتمد هذا الجهاز.</translation>
    </message>
</context>
</TS>
