# What each code of a refusal means, and what to do next.
# Unofficial translation of en/errors.ftl; the English phrase says what is meant.
#
# `hotline explain CODE`, the client and the reference page print these. The sentences are read by somebody at three in
# the morning: short, and ending in what to do. Each is one line and takes no argument. What stands between backquotes is
# typed as it is, in every language; so are option names, file names, types and words in capitals that a screen shows in
# another place (STALE, RECORD NEEDED, NOT SEEN: as mark-* and state-* say them in the same language).
#
#     error-CODE-meaning    what was found; one sentence, two at the most
#     error-CODE-remedy     what to do now


## Bytes

# Not told to the sender, who hears only that it was unreadable.
error-not_canonical-meaning = البايتات ليست في الصيغة المعيارية الوحيدة.
error-not_canonical-remedy = طلب الرسالة من جديد من الجهة المرسلة؛ إذا تكرر ذلك فبرنامجها يكتب نسقا آخر.
# Not told to the sender, who hears only that it was unreadable.
error-too_large-meaning = البايتات أطول مما يجوز لهذا النوع.
error-too_large-remedy = إرسال نص أقصر، أو إرسال الجزء الطويل في مرفق.
# Not told to the sender, who hears only that it was unreadable.
error-schema-meaning = حقل ناقص أو غير معروف أو من نوع خاطئ.
error-schema-remedy = مقارنة الحقل المسمى بما يبينه `hotline schema` لهذا النوع وهذه النسخة.

## Keys and signatures

# Not told to the sender, who hears only that it was unreadable.
error-bad_key-meaning = المفتاح العمومي غير سليم (رتبة دنيا، أو ليس على المنحنى، أو طول آخر).
error-bad_key-remedy = لا يسجل. يطلب من الجهة المالكة، صوتيا، مفتاح حديث الصنع.
# Not told to the sender, who hears only that it was unreadable.
error-bad_signature-meaning = التوقيع لا يخص هذه البايتات وهذا المفتاح.
error-bad_signature-remedy = لا يوثق بشيء فيها. إذا نسبت إلى مركز معروف، يلزم الاتصال بذلك المركز صوتيا.
# Not told to the sender, who hears only that it was unreadable.
error-unknown_key-meaning = التوقيع بمفتاح لا يورده أي سجل نافذ لهذه الجهة الموقعة.
error-unknown_key-remedy = جلب أحدث بيان للجهة الموقعة (`hotline roster import`)؛ وإن لم يوجد، يلزم الاتصال بأمانة سجلها.
# The sender is told this code.
error-key_revoked-meaning = سحب الطرف مفتاحه قبل هذا التوقيع.
error-key_revoked-remedy = لا يعمل بها. يلزم الاتصال صوتيا بجهة الاتصال لدى الطرف وإبلاغها باستخدام مفتاح مسحوب.
# The sender is told this code.
error-key_locked-meaning = ملف المفتاح لا يفتح بعبارة المرور هذه.
error-key_locked-remedy = كتابة عبارة المرور من جديد؛ وبعد ثلاث محاولات فاشلة يستخدم المفتاح الثاني أو يلزم الاتصال بأمانة السجل.
# The sender is told this code.
error-key_exposed-meaning = يمكن لآخرين قراءة ملف المفتاح على هذا الجهاز.
error-key_exposed-remedy = تشغيل الأمر المسمى هنا؛ وإذا احتمل أن أحدا آخر قرأه، تستبدل أمانة السجل المفتاح.

## Sealing

# Not told to the sender, who hears only that it was unreadable.
error-unreadable-meaning = تعذر فتح المظروف المختوم، أو أن ما بداخله غير أصيل.
error-unreadable-remedy = تعيد الجهة المرسلة الختم تلقائيا مرة واحدة؛ وإذا حدث ذلك مرتين، يصدر إنذار في الجانبين.
# The sender is told this code.
error-key_gone-meaning = ختم المظروف لمفتاح أتلف.
error-key_gone-remedy = لا يلزم شيء: تعاد النشرة الحالية وتختم الجهة المرسلة من جديد.

## Addressing

# Not told to the sender, who hears only that it was unreadable.
error-wrong_mode-meaning = أنشئت في وضع آخر (فعلي أو تدريب أو اختبار) غير وضع هذه العقدة.
error-wrong_mode-remedy = لا شيء يعبر بين الأوضاع. يستخدم برنامج الوضع المقصود ومفتاحه.
# Not told to the sender, who hears only that it was unreadable.
error-not_pinned-meaning = طرف هذا المركز غير مثبت هنا بتوقيعي شخصين من مركزنا.
error-not_pinned-remedy = مقارنة البصمات مع ذلك الطرف بوسيلة مستقلة، ثم تشغيل `hotline party introduce`.
# Not told to the sender, who hears only that it was unreadable.
error-not_for_us-meaning = الإصدار موجه إلى مركز آخر.
error-not_for_us-remedy = مررت جهة ما شيئا ليس موجها إلينا. يلزم إبلاغ الجهة المرسلة صوتيا.
# The sender is told this code.
error-unknown_centre-meaning = ليس لأي طرف مثبت مركز بهذا الاسم.
error-unknown_centre-remedy = التحقق من التهجئة بواسطة `hotline roster show`؛ وإذا كان الطرف جديدا، يلزم إدخاله أولا.

## Roster

# Not told to the sender, who hears only that it was unreadable.
error-record_rolled_back-meaning = سجل أقدم من السجل الموجود لدينا.
error-record_rolled_back-remedy = يبقى سجلنا. إذا أصر الجانب الآخر، يلزم الاتصال بأمانة سجله: جهة ما تعرض عليه سجلا قديما.
# Not told to the sender, who hears only that it was unreadable.
error-record_forked-meaning = سجلان مختلفان يحملان رقم النسخة نفسه.
error-record_forked-remedy = يحفظ كلاهما إثباتا. يلزم الاتصال صوتيا بأمانة سجل الطرف قبل الوثوق بأي منهما.
# Not told to the sender, who hears only that it was unreadable.
error-record_jumped-meaning = رقم نسخة السجل يقفز بأكثر من 1,000.
error-record_jumped-remedy = سؤال أمانة سجل الطرف عن السبب؛ واستيراد السلسلة الواقعة بينهما.
# The sender is told this code.
error-record_expired-meaning = انقضى تاريخ صلاحية السجل.
error-record_expired-remedy = المفاتيح المعروفة تظل صالحة للتحقق وتعلم بعلامة متقادم. يطلب من الطرف أحدث سجل له.
# The sender is told this code.
error-record_needed-meaning = التوقيع بموجب سجل غير موجود لدينا.
error-record_needed-remedy = إنذار يلزم سجل: استيراد أحدث بيان للجهة المرسلة (`hotline roster import`).

error-roster_stale-meaning = انتهت صلاحية بيان الجهة المرسل إليها أو جذرها: قد يكون أحد مفاتيحها مسحوبا دون علمنا.
error-roster_stale-remedy = يطلب منها أحدث بيان لها ثم يستورد (`hotline roster import`). وما أسبقيته خاطف أو فوري يجوز إصداره الآن إذا أكدت نوبة المراقبة المركز باسمه (`--over-stale CENTRE`).
# Not told to the sender, who hears only that it was unreadable.
error-below_threshold-meaning = التوقيعات الصالحة أقل مما يقتضيه السجل.
error-below_threshold-remedy = جمع التوقيعات الناقصة بواسطة `hotline party sign`.
# The sender is told this code.
error-statement_rolled_back-meaning = الإصدار يسمي بيانا أقدم مما استخدمه هذا الخط من قبل.
error-statement_rolled_back-remedy = الاتصال بالمركز المرسل: قد يكون عاملا على نسخة احتياطية قديمة.
# The sender is told this code.
error-pin_needs_two-meaning = لا يحتسب التثبيت إلا بتوقيعين من شخصين من مركزنا.
error-pin_needs_two-remedy = يشغل شخص ثان أمر `hotline party introduce` نفسه بمفتاحه.
# Not told to the sender, who hears only that it was unreadable.
error-centre_taken-meaning = لطرف آخر هنا مركز بهذا الاسم.
error-centre_taken-remedy = على أحد الطرفين اختيار اسم آخر قبل إدخاله.
# Not told to the sender, who hears only that it was unreadable.
error-name_alike-meaning = فيه اسم شبيه باسم طرف أو مركز موثوق به هنا، وهو اسم آخر.
error-name_alike-remedy = مقارنة الاسمين حرفا حرفا، والاتصال صوتيا بالجهة المعروفة من بينهما. وإذا كان كلاهما صادقا، يختار أحدهما اسما آخر: المركز في بيان جديد، والطرف في جذر جديد.

## Lines

# The sender is told this code.
error-line_forked-meaning = يوجد تاريخان موقعان مختلفان لخط واحد.
error-line_forked-remedy = يحفظ كلاهما إثباتا. يوقف الاعتماد على سجل ذلك المركز ويلزم الاتصال به صوتيا.
# The sender is told this code.
error-number_reused-meaning = استخدم رقم في الخط لإصدارين مختلفين.
error-number_reused-remedy = يحفظ كلاهما إثباتا. على المركز المرسل فتح حقبة جديدة.
# The sender is told this code.
error-released_twice-meaning = صدرت الرسالة نفسها مرتين في حقبة واحدة.
error-released_twice-remedy = الإصدار الثاني مرفوض؛ والأول قائم.
# The sender is told this code.
error-epoch_closed-meaning = الإصدار ينتمي إلى حقبة أقفلتها الجهة المرسلة.
error-epoch_closed-remedy = يحفظ ويعرض بعلامة حقبة سابقة؛ وتصدر الجهة المرسلة من جديد ما لا يزال مهما.
# Not told to the sender, who hears only that it was unreadable.
error-epoch_unknown-meaning = الإصدار يسمي حقبة لم يرد سجلها.
error-epoch_unknown-remedy = عقدة الجهة المرسلة ترسل سجل الحقبة أولا؛ وإذا استمر ذلك، يلزم الاتصال بالجهة المرسلة.
# The sender is told this code.
error-rolled_back-meaning = رجعت هذه العقدة إلى الوراء: جرى استرجاعها، أو أن توقيعنا الموجود لدى مركز نظير أحدث من سجلنا. لا تصدر العقدة شيئا.
error-rolled_back-remedy = يفتح شخصان حقبة جديدة: `hotline epoch show`، ثم `hotline epoch open` في محطة عمل ومرة أخرى في محطة ثانية. وإلى ذلك الحين يتصل بالمراكز صوتيا.

error-epoch_too_early-meaning = لا يمكن فتح الحقبة الجديدة بعد.
error-epoch_too_early-remedy = يبين `hotline epoch show` من لم يجب، ومنذ متى ينادى الشخص الثاني. ويستطيع شخص ثان التوقيع فورا.
# The sender is told this code.
error-id_reused-meaning = سبق استخدام هذا المعرف لنص مختلف.
error-id_reused-remedy = إنشاء مسودة جديدة؛ لا يستخدم معرف مرة أخرى لكلمات أخرى.

## Officers

# The sender is told this code.
error-officer_signature-meaning = توقيع نوبة المراقبة لا يخص هذا النص.
error-officer_signature-remedy = أصدر المركز المرسل شيئا لم توقعه نوبة المراقبة لديه. يلزم الاتصال به صوتيا.
# The sender is told this code.
error-officer_unknown-meaning = الوظيفة الموقعة غير مدرجة للمركز المرسل.
error-officer_unknown-remedy = طلب أحدث بيان من الجهة المرسلة، أو إضافة الوظيفة من أمانة السجل.
# The sender is told this code.
error-officers_missing-meaning = يقتضي هذا توقيعين من شخصين ويحمل توقيع شخص واحد.
error-officers_missing-remedy = يصدرها شخص ثان: `hotline release`، أو F3 على محطة العمل الثانية.
# The sender is told this code.
error-same_officer-meaning = التوقيع الأول والتوقيع الثاني من شخص واحد.
error-same_officer-remedy = يجب أن يصدرها شخص آخر، بوظيفة أخرى ومفتاح آخر.
# The sender is told this code.
error-capacity-meaning = مجموعة الصفات التي جرى التوقيع بها ليست مما يسمح به هذا النوع.
error-capacity-remedy = يبين `hotline schema TYPE` من يجوز له التوقيع؛ يعاد التوقيع بالصفة الصحيحة.
# The sender is told this code.
error-second_too_late-meaning = جرى التوقيع الثاني قبل الإصدار بأكثر من 30 دقيقة.
error-second_too_late-remedy = يعاد التوقيع الثاني؛ ويتبعه الإصدار فورا.
# The sender is told this code.
error-not_your_seat-meaning = ليس هذا توقيع الشخص الذي جرى تسجيل دخوله في محطة العمل هذه.
error-not_your_seat-remedy = لكل شخص تسجيل دخول بمفتاحه، ولا يوقع إلا هناك.
# The sender is told this code.
error-speaks_for-meaning = تتكلم الرسالة باسم جهة أعلى مما يجيزه الكشف لهذا المركز.
error-speaks_for-remedy = خفض `speaks_for`، أو رفع مستوى المركز من أمانة السجل.

## Messages

# The sender is told this code.
error-draft_wrong-meaning = في المسودة حقول ناقصة أو خاطئة.
error-draft_wrong-remedy = إصلاح كل حقل مذكور؛ لم يوقع شيء ولم يرسل شيء.
# The sender is told this code.
error-form_unknown-meaning = لا يستطيع هذا البرنامج قراءة هذا النوع أو هذه النسخة.
error-form_unknown-remedy = تم التحقق من الترويسة وهي معروضة. يلزم الاتصال بالجهة المرسلة وتحديث هذا البرنامج.
# The sender is told this code.
error-precedence_too_high-meaning = الأسبقية أعلى مما يسمح به هذا النوع قبل القرار بهذه المدة.
error-precedence_too_high-remedy = خفض الأسبقية، أو بيان السبب (`precedence_reason`) الذي ينقل معها.
# The sender is told this code.
error-relation_unknown-meaning = تشير إلى رسالة ليست على هذا الخط.
error-relation_unknown-remedy = التحقق من الأرقام الخمسة ومن مجموعة التاريخ والوقت للرسالة المشار إليها.
# The sender is told this code.
error-relation_wrong-meaning = لا يجوز لهذا النوع أن تكون له هذه العلاقة بتلك الرسالة.
error-relation_wrong-remedy = يبين `hotline schema TYPE` العلاقات الجائزة.
# The sender is told this code.
error-case_wrong-meaning = المسألة لا تتفق مع الرسالة المشار إليها.
error-case_wrong-remedy = حذف المسألة من المسودة: فهي تؤخذ من الرسالة المشار إليها.
# The sender is told this code.
error-charter_unknown-meaning = تسمي ميثاقا لم نقبله.
error-charter_unknown-remedy = إرسالها على القناة المباشرة، أو قبول الميثاق أولا.
# The sender is told this code.
error-type_not_opened-meaning = غير مفتوح على هذه القناة.
error-type_not_opened-remedy = استخدام نوع فتحته القناة، أو الاتصال بالمركز صوتيا.
# The sender is told this code.
error-label_blocks-meaning = حق القراءة لا يشمل هذه الجهة المرسل إليها.
error-label_blocks-remedy = تغيير حق القراءة أو حذف الجهة المرسل إليها؛ لم يوقع شيء.

## Channels and parties

# The sender is told this code.
error-channel_suspended-meaning = القناة معلقة من أحد أعضائها.
error-channel_suspended-remedy = الانتظار إلى حين استئنافها، أو الاتصال بالمركز صوتيا. ولا يوقف التعليق الإفادة بخطر على طاقم، ولا المواثيق، ولا رسائل الإجراءات.
# The sender is told this code.
error-channel_ended-meaning = انتهت القناة: سحب ميثاقها أو استبدل، أو لم يبق عدد كاف من الأعضاء.
error-channel_ended-remedy = إرسالها على القناة المباشرة، أو على قناة الميثاق البديل.
# The sender is told this code.
error-not_a_member-meaning = الجهة المرسلة أو إحدى الجهات المرسل إليها ليست عضوا في هذه القناة.
error-not_a_member-remedy = يبين `hotline charter show` الأعضاء؛ ترسل إلى الأعضاء فقط.
# The sender is told this code.
error-member_missing-meaning = ما يغير قناة يوجه إلى كل الأعضاء الآخرين، وأحدهم ليس من الجهات المرسل إليها.
error-member_missing-remedy = توجيهها في `to` إلى كل الأعضاء الآخرين، ثم توقيعها من جديد.
# The sender is told this code.
error-type_closed-meaning = ليس لهذا المركز توقيع هذا: بيانه لا يورد النوع، أو لم تفتحه دولته.
error-type_closed-remedy = يطلب من أمانة السجل إيراد النوع؛ أما الطرف الذي تأذن له دولة فتفتحه تلك الدولة في بيانها.
# The sender is told this code.
error-drill_text-meaning = جزء التدريب ناقص في وضع التدريب، أو موجود خارجه؛ أو في التدريب نص يقول إنه ليس تدريبا.
error-drill_text-remedy = كتابتها على عقدة الوضع المقصود؛ وصياغة نص التدريب بحيث لا يقول إنه حقيقي.

## Attachments

# The sender is told this code.
error-attachment_wrong-meaning = جزء من المرفق، أو المرفق كله، ليس ما تسميه رسالته. وقد تم التخلص منه.
error-attachment_wrong-remedy = الرسالة نفسها سليمة. يطلب من الجهة المرسلة، في المسألة نفسها، إرفاق الملف من جديد.
# The sender is told this code.
error-attachment_missing-meaning = محتوى المرفق ليس هنا، أو ليس كله هنا.
error-attachment_missing-remedy = قبل الإرسال، يعاد إرفاق الملف. وفي رسالة واردة: يجلب تلقائيا ما دامت الوصلة تعمل؛ يبين `hotline attachment list` ما ورد منه.
# The sender is told this code.
error-attachment_type-meaning = لا تنقل ملفات من نوع الوسائط هذا.
error-attachment_type-remedy = إرساله نصا عاديا أو CSV أو JSON أو XML أو PDF أو PNG أو JPEG؛ لا محفوظات مضغوطة ولا برامج ولا شيء فيه نصوص برمجية.
# The sender is told this code.
error-attachment_quota-meaning = ورد من هذا المركز من المرفقات أكثر مما تسمح به إعدادات العقدة في اليوم أو في المجموع.
error-attachment_quota-remedy = يجلب تلقائيا بعد انقضاء يوم؛ أو يرفع `attachment_day_bytes` أو `attachment_total_bytes` في node.toml ويعاد تشغيل العقدة.
# The sender is told this code.
error-attachment_key-meaning = أعطي مفتاح واحد لمحتويين مختلفين، مما يتيح قراءة أحدهما من الآخر.
error-attachment_key-remedy = إرفاق الملف من جديد: كل مرفق يأخذ مفتاحا جديدا تلقائيا.

## Sessions

# Not told to the sender, who hears only that it was unreadable.
error-hello_refused-meaning = الطرف المقابل في الوصلة لم يثبت هويته.
error-hello_refused-remedy = التحقق من العنوان والتثبيت والوضع؛ ومقارنة البصمات صوتيا قبل محاولة جديدة.
# Not told to the sender, who hears only that it was unreadable.
error-frame_refused-meaning = ورد إطار ليس هذا موضعه.
error-frame_refused-remedy = تغلق الوصلة ويعاد طلبها؛ وإذا تكرر ذلك، فالجانب الآخر يشغل برنامجا آخر.
# Not told to the sender, who hears only that it was unreadable.
error-too_slow-meaning = لم ينه الطرف المقابل في الوصلة تعريفه في الوقت المحدد.
error-too_slow-remedy = يعاد طلب الوصلة تلقائيا.

## Programs

# Told to the program that called.
error-token_unknown-meaning = لا يحمل الطلب رمز نفاذ تعرفه هذه العقدة.
error-token_unknown-remedy = إرسال `Authorization: Bearer TOKEN` برمز نفاذ لهذه العقدة ولهذا الوضع؛ وتعطي نوبة المراقبة رمزا جديدا للتسليم بواسطة `hotline token new`.
# Told to the program that called.
error-not_allowed-meaning = لا يجوز لجهة هذا الطلب القيام بذلك.
error-not_allowed-remedy = لا يعد البرنامج شخصا في أي حال: يترك مسودة، وتقرؤها نوبة المراقبة وتوقعها.
# Told to the program that called.
error-in_progress-meaning = يجري تقديم المعرف نفسه في هذه اللحظة.
error-in_progress-remedy = تكرار الطلب نفسه بعد ثانية: تعاد له نتيجة الطلب الأول.
# Told to the program that called.
error-cursor_expired-meaning = يشير مؤشر القراءة إلى أحداث لم تعد تقدم، أو لم توجد قط.
error-cursor_expired-remedy = قراءة `GET /v1/messages?state=open`، ثم متابعة الأحداث من مؤشر القراءة الوارد معها.
# Told to the program that called.
error-rate_limited-meaning = طلبات هذا البرنامج أكثر مما تجيب عنه هذه العقدة.
error-rate_limited-remedy = الانتظار بقدر ما يذكره `Retry-After` ثم تكرار الطلب نفسه؛ وما أسبقيته خاطف لا يؤخر أبدا.

# Told to the program that called.
error-clock_skew-meaning = اللحظة الواردة في المعرف متقدمة على ساعة هذه العقدة بأكثر من 5 دقائق، أو متأخرة عنها بأكثر من 24 ساعة.
error-clock_skew-remedy = ضبط ساعة الحاسوب الذي أنشأ المعرف، وإنشاء معرف جديد؛ لم يحفظ شيء.

## Journal and evidence

# Not told to the sender, who hears only that it was unreadable.
error-proof_wrong-meaning = الإثبات لا يصل هذا القيد بذلك الرأس.
error-proof_wrong-remedy = تغير السجل أو أن الإثبات يخص يومية أخرى. يحفظ كلاهما دليلا.
# Not told to the sender, who hears only that it was unreadable.
error-checkpoint_wrong-meaning = نقطة التحقق ليست مذكرة موقعة من تلك اليومية.
error-checkpoint_wrong-remedy = طلب نقطة التحقق من جديد؛ وإذا كانت قد تغيرت فهي دليل: تحفظ.
error-journal_forked-meaning = يوجد رأسان موقعان ليومية واحدة لا يمكن أن يكون كلاهما صادقا.
error-journal_forked-remedy = يحفظ كلاهما كما هو، ويسأل هاتفيا المركز صاحب اليومية: أحد سجلاته ليس السجل الذي عرضه من قبل.
error-witness_refused-meaning = لم توقع الجهة الشاهدة رأس اليومية.
error-witness_refused-remedy = الاطلاع على ما تقوله الجهة الشاهدة: `hotline journal verify` يقرأ سجلنا من جديد؛ ويبقى الرأس موقعا منا وحدنا إلى أن تأخذه الجهة الشاهدة.
# The sender is told this code.
error-record_damaged-meaning = سجل محفوظ لم يعد يطابق قيمة تجزئته.
error-record_damaged-remedy = إيقاف العقدة وتشغيل `hotline journal verify`؛ واسترجاع السجل من المركز النظير أو من النسخة الاحتياطية.

## Files and commands

# The sender is told this code.
error-file_unreadable-meaning = تتعذر قراءة الملف على أنه ما ينبغي أن يكون.
error-file_unreadable-remedy = التحقق من اسمه، أو إصلاح السطر المسمى، أو طلبه من جديد من جهة المنشأ.
# The sender is told this code.
error-not_found-meaning = لا شيء هنا بهذا الاسم.
error-not_found-remedy = التحقق من الاسم؛ يعرض `hotline list` الرسائل الموجودة هنا.
# The sender is told this code.
error-ambiguous-meaning = أكثر من شيء واحد بهذا الاسم.
error-ambiguous-remedy = كتابة المرجع كاملا أو مزيد من قيمة التجزئة.
# The sender is told this code.
error-not_reachable-meaning = العقدة لا تجيب.
error-not_reachable-remedy = تشغيلها بواسطة `hotline serve DIR`، أو التحقق من `--at`.
# The sender is told this code.
error-already-meaning = سبق القيام بذلك.
error-already-remedy = لا يلزم شيء.
# The sender is told this code.
error-not_waiting-meaning = لا رسالة كهذه بانتظار الإصدار.
error-not_waiting-remedy = يبين `hotline list`: صدرت، أو أعيدت، أو انقضت دقائقها الثلاثون.
# The sender is told this code.
error-not_seen-meaning = انقضى وقت الانتظار ولم يرد ما كان منتظرا.
error-not_seen-remedy = قد يرد بعد: يبين `hotline ladder` من لم يقم بماذا. يلزم الاتصال بالمركز صوتيا.
# The sender is told this code.
error-store_busy-meaning = عملية أخرى تشغل قاعدة بيانات هذا المركز.
error-store_busy-remedy = عقدة واحدة تخدم المجلد. إيقاف الأخرى، أو استخدام `--at` للتخاطب معها.
# The sender is told this code.
error-store_version-meaning = كتبت قاعدة البيانات بنسخة أخرى من هذا البرنامج.
error-store_version-remedy = تشغيل `hotline store upgrade DIR` بالنسخة الجديدة، أو تشغيل النسخة القديمة.
# The sender is told this code.
error-store_failed-meaning = تعذرت كتابة السجل؛ لم يسجل شيء ولم يرسل شيء.
error-store_failed-remedy = مراجعة سجل أحداث العقدة وقرصها. ما وقع محفوظ في برنامج محطة العمل ويرسل من جديد.

## Drills: what a controller may ask of the conductor

# The sender is told this code.
error-drill_not_announced-meaning = جرى إعلان التدريب على الخط الفعلي، ولم يكتمل هناك أخذ العلم به من كل المراكز المشاركة.
error-drill_not_announced-remedy = الاتصال بالمركز المسمى، وطلب أخذ العلم منه، ثم إعطاء STARTEX من جديد.
# The sender is told this code.
error-drill_not_running-meaning = لم يبدأ التدريب، أو هو متوقف بسبب شيء حقيقي.
error-drill_not_running-remedy = يبين `hotline drill status` أيهما: يلزم بدؤه، أو استئنافه مع شخص ثان من إدارة التدريب.
# The sender is told this code.
error-drill_over-meaning = صدر ENDEX: لم يعد شيء من هذه الجولة يتحرك.
error-drill_over-remedy = لا يزال تدوين الملاحظات والرصد ممكنا. للتقرير: `hotline drill report`.
# The sender is told this code.
error-order_wrong-meaning = يسمي الأمر شيئا ليس في هذا التدريب، أو لا يمكن تنفيذه على حاله الآن.
error-order_wrong-remedy = قراءة ما هو مسمى أعلاه، وإصلاحه، وإعطاء الأمر من جديد؛ لم يتغير شيء.
# The sender is told this code.
error-needs_second_controller-meaning = بعد «حدث حقيقي» لا يستأنف التدريب إلا بقول شخصين من إدارة التدريب.
error-needs_second_controller-remedy = طلب ذلك من الشخص الآخر في إدارة التدريب، وذكر الاسمين: `--as` و `--second`.
# The sender is told this code.
error-scenario_wrong-meaning = تتعذر قراءة ملف السيناريو، أو يقول الملف شيئا لا يمكن أن يعمل.
error-scenario_wrong-remedy = يورد `hotline drill check FILE` كل موضع مع رقم سطره وما ينبغي كتابته هناك.
