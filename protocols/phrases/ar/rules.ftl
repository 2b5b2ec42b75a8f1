# What the rules of single types say of a field: fault-* of what was found, allowed-* of what may stand there.
# Unofficial translation of en/rules.ftl; the English phrase says what is meant.
#
# As in faults.ftl: found by its English words, a small letter first and no full stop at the end. Paths (body.tca), codes
# (will_mitigate) and names of fields stay as they are.

## Time

fault-after_closest_approach = تقع بعد أدنى تقارب
fault-after_ignition = تقع بعد الإشعال
# $basis: a code.
fault-past_with_basis = وقت مضى مع الأساس { $basis }
fault-still_to_come = { $basis }، لإشعال لم يأت بعد
fault-promises_word = القيمة ناقصة: undetermined يعد بإفادة تالية
# $hours: hours.
fault-less_notice = باق عليها أقل من { $hours } h
allowed-some_instant = لحظة
allowed-some_interval = فترة
allowed-past = لحظة مضت
allowed-begun_interval = لحظة مضت أو فترة بدأت
allowed-at_most_tca = لا تتجاوز body.tca
allowed-at_most_ignition = لا تتجاوز body.ignition
allowed-notice_from_now = مدة الإشعار على الأقل من الآن
allowed-at_most_96_h = لا تتجاوز 96 ساعة؛ والنافذة اللاحقة إخطار جديد
allowed-basis_known = الأساس telemetry أو determined
allowed-basis_to_come = planned أو anticipated
allowed-after_now_incident = لحظة بعد الآن؛ ولما انقضى يقدم تقرير عن حادث
allowed-after_now_closing = لحظة بعد الآن؛ ولما انقضى يقدم إقفال
allowed-orbit_in_use = مدار لا يزال صالحا للاستخدام؛ وللماضي تقدم أرصاد
allowed-exercise_end = military_exercise.end يبلغ عما انقضى

## Who answers whom

# $step: a code.
fault-answers_proposal = القيمة ناقصة: `{ $step }` يجيب عن اقتراح
allowed-reply_to_proposal = رد على الاقتراح
fault-not_one_addressee = لا تسمي الجهة المرسلة وجهة مرسل إليها واحدة
allowed-one_part_each = جزء واحد لكل جانب
# $count: centres.
fault-names_centres = عدد المراكز المسماة { $count }
allowed-one_centre_answers = المركز الواحد الذي يجيب؛ والمراكز الأخرى في info
fault-not_the_hop_before = لا تلي المرحلة السابقة لها
fault-where_it_came_from = تسمي المركز { $centre } الذي وردت منه
allowed-centre_further_on = مركز بعده
allowed-neither_centre = مركز غير المركزين
allowed-sender_first = الجهة المرسلة أولا
allowed-from_centre = من { $centre }
allowed-first_hop = مثل body.hops[0].message
allowed-revocation = acknowledgement: يجب أخذ العلم بسحب الموافقة

## What goes with what

# $value: a code.
fault-given_with_intent = ذكرت مع النية { $value }
fault-given_with_answer = ذكرت مع الإجابة { $value }
fault-cannot_needs_reason = القيمة ناقصة: `cannot` يقتضي بيان السبب
fault-answer_needs = القيمة ناقصة: الرمز { $value } يقتضيها
fault-outcome_states = القيمة ناقصة: الرمز { $value } يقتضي ذكر تغير السرعة
fault-aborted = ذكرت لمناورة مقطوعة
fault-nothing_asked = ذكرت حيث لا يطلب شيء
fault-nothing_attached = القيمة ناقصة، ولا مرفقات
fault-no_lower_end = القيمة ناقصة، وكذلك from_nm
fault-one_end_missing = أحد طرفي النطاق ناقص
# $unit: MHz or nm.
fault-below_lower_end = أدنى من from_{ $unit }
fault-named_and_not = تقول إن المصدر يسمى وإنه لا يسمى
allowed-code_of_list = رمز من القائمة
allowed-number_or_not = عدد، أو غير معروف، أو محجوب
allowed-value_or_not = قيمة، أو محجوب، أو غير معروف
allowed-answer_or_statement = إجابة، أو بيان
allowed-another_object = جسم آخر
allowed-at_least_that = ذلك على الأقل
allowed-attach_text = يرفق النص
allowed-both_ends = الطرفان كلاهما
allowed-upper_end = الطرف الأعلى للنطاق
allowed-band = نطاق، بالوحدة MHz أو nm
allowed-none_expected = none فقط إذا كان المتوقع none
allowed-partial = النتيجة partial، إذا جرى أي دفع
allowed-changes = نص مع as_notified لا، ومعه فقط
allowed-files_or_licence = الملفات، أو body.terms.licence مع عنوان
allowed-notice_or_plan = قيمة تجزئة الإشعار، أو الخطة مرفقة
allowed-reason_travels = السبب، وهو ينقل معها
allowed-text_or_hash = النص، أو قيمة تجزئة مرفقه
allowed-with_fragments = مع الأثر fragments؛ وغير معروف يعد عددا
allowed-with_crew = نعم مع الأثر crew_in_danger
fault-window_soon = القيمة ناقصة: تبدأ النافذة في أقل من 24 ساعة
fault-without_effect = ذكرت دون الأثر fragments
fault-with_as_notified = ذكرت مع as_notified نعم
fault-no_text = القيمة ناقصة، وكذلك sha256
fault-beside_hash = ذكرت بجانب sha256
fault-no_attachment = ليست لأي مرفق
fault-first_object = هي للجسم الأول
fault-one_instant = لحظة واحدة لحملة كاملة
# $kind: radio, light or laser.
allowed-emission = مع { $kind }_emission ضمن الأنشطة
fault-nothing_else = القيمة خالية، ولا يقال شيء آخر
fault-longer_than_four_days = أطول من أربعة أيام
fault-nearer = أقرب من min_range_km
fault-none_of_break_up = القيمة none لتفكك
fault-not_passed_on = ليست مما يمرر
fault-not_first_hop = ليست رسالة المرحلة الأولى
fault-not_sender_then_addressee = ليست الجهة المرسلة ثم الجهة المرسل إليها
fault-one_of_two_sides = أحد الجانبين
fault-client_object = هي للجسم المقترب منه
fault-no_instant = القيمة ناقصة: العودة غير المتحكم فيها ليست لها لحظة
fault-asked_for_time = القيمة ناقصة: keep_trajectory يطلب لمدة
fault-nothing_given = القيمة ناقصة: لم يقدم شيء
fault-reason_is_other = القيمة ناقصة: السبب هو `other`
allowed-one_of_the_two = أحد الاثنين
allowed-with_another_ask = فقط مع مطلوب آخر
