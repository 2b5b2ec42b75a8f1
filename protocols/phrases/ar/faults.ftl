# What is wrong with a field of a draft, and what may stand there: said under a form, before anything is signed.
# Unofficial translation of en/faults.ftl; the English phrase says what is meant.
#
# A program is told these sentences in English, as the rules of the types word them; a person reads them here. They are
# found by their English words, so that in English each is, word for word, what the rule says. They go on after the name
# of a field ("Time of closest approach is already past"), therefore they begin with a small letter and end without a
# full stop. $found: what somebody typed, in quotes, or a value. Paths (body.tca), codes (will_mitigate) and
# instants stay as they are. Room: with the label 76.

## What was found

fault-missing = القيمة ناقصة
fault-empty = القيمة خالية
fault-is = القيمة هي { $found }
fault-is_near = القيمة هي { $found } (هل المقصود { $near }؟)
fault-unknown_field = حقل غير معروف
fault-unknown_field_near = حقل غير معروف (هل المقصود { $near }؟)
# $count: characters.
fault-length = عدد الأحرف { $count }
# $code: U+202E; $place: of which character.
fault-control = في القيمة حرف التحكم { $code } في الموضع { $place }
fault-too_long = تجعل الرسالة أطول مما ينبغي
fault-not_the_drafts = ليس للمسودة أن تحدد ذلك
fault-missing_in_drill = القيمة ناقصة في وضع التدريب
fault-present_in_mode = القيمة موجودة في الوضع { $mode }
# $saying: what was found, as `this is not a drill`.
fault-drill_words = النص يقول إنه ليس تدريبا: { $saying }
fault-names_sender = تسمي الجهة المرسلة { $centre }
fault-names_twice = تسمي { $centre } مرة ثانية
fault-not_after_composing = ليست بعد لحظة التحرير
fault-past = وقت مضى
fault-future = وقت في المستقبل
# $path: another field.
fault-not_before = ليست قبل { $path }
fault-missing_with = القيمة ناقصة: الحقل { $path } قيمته { $value }
fault-given_without = ذكرت قيمة دون { $path } { $value }
fault-given_with = ذكرت قيمة مع { $path } { $value }
fault-missing_all = القيمة ناقصة، وكذلك ما قد يحل محلها
fault-beside_others = { $code } بجانب رموز أخرى
fault-twice = تذكر شيئا واحدا مرتين
fault-names_code_twice = { $path } يسمي رمزا واحدا مرتين

## What was found: in place of a value

found-group = مجموعة حقول
# $count: items.
found-list = قائمة من { $count }
found-nothing = لا شيء
found-large = عدد كبير جدا

## What may stand there

# Two kinds of value, either of which may stand there.
allowed-or = { $one } أو { $other }
allowed-instant = لحظة، مثل { $example }
allowed-whole = عدد صحيح من { $least } إلى { $most }
allowed-whole_unit = عدد صحيح من { $least } إلى { $most } { $unit }
allowed-number = عدد من { $least } إلى { $most }
allowed-number_unit = عدد من { $least } إلى { $most } { $unit }
allowed-hexadecimal = بايتات بالنظام الست عشري، عددها { $count }
allowed-hexadecimal_most = بايتات بالنظام الست عشري، عددها لا يتجاوز { $count }
allowed-list = قائمة من { $count }
allowed-list_range = قائمة من { $least } إلى { $most }
allowed-centres = قائمة مراكز
allowed-group = مجموعة حقول
allowed-truth = صحيح أو خطأ (true أو false)
allowed-nothing = لا شيء
allowed-name = اسم بحروف لاتينية كبيرة وأرقام وواصلات مفردة، مثل { $example }
allowed-text = نص من { $least } إلى { $most } حرف، بلا حروف تحكم
allowed-line = نص من { $least } إلى { $most } حرف في سطر واحد، بلا حروف تحكم
allowed-bytes = عدد البايتات { $count }؛ يرفق الجزء الطويل
allowed-one_centre = مركز واحد على الأقل
allowed-other_centres = مراكز أخرى
allowed-each_centre_once = كل مركز مرة واحدة في to و info
allowed-later = لحظة لاحقة
allowed-after_now = لحظة بعد الآن
allowed-begun = لحظة مضت، أو فترة بدأت
allowed-before = لحظة قبل { $path }
allowed-only_with = فقط مع { $value }
allowed-leave_out = يترك خاليا
allowed-leave_out_given = يترك خاليا: يؤخذ من تسجيل الدخول والساعة
allowed-alone = الرمز { $code } وحده، أو بدونه
allowed-each_once = كل منها مرة واحدة
# $names: names of centres or paths, with commas.
allowed-one_of = واحد من { $names }
# $kinds: update, cancel, correct or reply.
allowed-relation = النوع { $kinds } وقيمة تجزئة الرسالة
# The drill part is missing, or there outside a drill: as error-drill_text-remedy.
allowed-drill_text = تكتب على عقدة الوضع المقصود؛ ويصاغ نص التدريب بحيث لا يقول إنه حقيقي.
allowed-drill_words = نص لا يقول ذلك؛ وما هو حقيقي مكانه الخط الفعلي
# $level: a precedence; $remedy: error-precedence_too_high-remedy.
allowed-precedence = { $level } أو أدنى. { $remedy }
allowed-language = وسم BCP 47، مثل en أو fr أو ar أو zh-Hans
allowed-designator = YYYY-NNNP، مثل 2018-066A
allowed-opened = نوع مثل conjunction.alert، أو أسرة مثل conjunction.*، أو *

## Rules of single types; most of them are in rules.ftl

# A charter that is proposed.
fault-no_member = تسمي من لن يكون عضوا
allowed-members = الأعضاء، في `to`
fault-too_many_members = القيمة نعم وعدد الأعضاء { $count }
allowed-no_or_one = لا، أو عضو واحد في `to`
fault-a_member = هو { $centre }، وهو مركز عضو
allowed-no_member = مركز غير عضو
fault-order_of_steps = تنهي خطوات لاحقة أولا
allowed-order_of_steps = العرض، ثم أخذ العلم، ثم الإجابة
# Announcing a drill.
fault-drill_within = تعلن تدريبا من داخل تدريب
allowed-live_line = يعلن على الخط الفعلي
fault-drill_on_live = تخص تدريبا، وهذا الخط فعلي
allowed-drill_line = يقال على خط التدريب نفسه
