# The family reentry. An object comes down from orbit; parts of it may be found on the ground.
# Unofficial translation of en/reentry.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 66(iv), 50(vi).
type-reentry-claim = مطالبة بجسم معثور عليه
# Report, paragraph 66(iv).
type-reentry-closing = إقفال عودة
# Report, paragraph 66(iv), 50(vi).
type-reentry-found_object = جسم معثور عليه
# Report, paragraph 66(iv), 58.
type-reentry-prediction = تنبؤ بعودة إلى الغلاف الجوي

## Fields

# In reentry.prediction, reentry.closing. Report 58. What is done, region by region.
field-reentry-airspace = المجال الجوي
# In reentry.prediction. Unit: d. Report 66(iv). ORBIT_LIFETIME_WINDOW_START.
field-at_least_d = على الأقل
# In reentry.prediction. Unit: d. Report 66(iv). ORBIT_LIFETIME_WINDOW_END.
field-at_most_d = على الأكثر
# In reentry.prediction. Unit: 1. Report 66(iv). PROBABILITY_OF_BREAK_UP.
field-reentry-break_up = التفكك
# In reentry.prediction. Unit: 1. Report 66(iv). PROBABILITY_OF_BURN_UP.
field-reentry-burn_up = الاحتراق
# In reentry.prediction. Unit: 1. Report 66(iv). PROBABILITY_OF_CASUALTY: that anybody at all is hurt.
field-reentry-casualty = وقوع إصابة
# In reentry.prediction. Unit: percent. Report 66(iv). ORBIT_LIFETIME_CONFIDENCE_LEVEL: how likely it lies between the
# two. IMPACT_n_CONFIDENCE.
field-confidence_percent = مستوى الثقة
# In reentry.prediction. Report 66(iv). CONTROLLED_REENTRY.
field-controlled = عودة متحكم فيها
# In reentry.prediction. Unit: km. Report 66(iv). IMPACT_n_CROSS_TRACK.
field-cross_track_km = العرض على جانبي المسار
# In reentry.found_object. Report 66(iv). The answer is a code: held, returned, left in place.
field-reentry-custody = أين هو الآن
# In reentry.prediction. Unit: d. Report 66(iv). ORBIT_LIFETIME.
field-reentry-days_d = الأيام المتبقية في المدار
# In reentry.found_object. Report 66(iv). Shape, material, colour.
field-reentry-description = الوصف
# In reentry.prediction. Report 66(iv). REENTRY_DISINTEGRATION.
field-disintegration = التفكك في النموذج
# In reentry.prediction. Unit: kg. Report 66(iv). DRY_MASS.
field-dry_mass_kg = الكتلة بلا وقود
# In reentry.prediction. Report 66(iv). EPOCH_TZERO: lifetimes in days count from it.
field-epoch_at = الوقت المرجعي للتنبؤ
# In reentry.claim. Report 50(vi). Rescue Agreement, article 5.5.
field-expenses_borne = نتحمل النفقات
# In reentry.found_object. Report 66(iv). An instant, or the interval in which it was.
field-found_at = عثر عليه في
# In reentry.prediction. Report 66(iv). IMPACT_REF_FRAME as ITRF.
field-reentry-frame = الإطار المرجعي للمكان
# In reentry.closing. Report 66(iv).
field-ground_reached = أجزاء بلغت السطح
# In reentry.claim. Report 66(iv).
field-reentry-handling = كيفية تناوله بأمان
# In reentry.found_object. Report 66(iv). What was measured, and how.
field-hazard_remarks = الأخطار بالكلمات
# In reentry.prediction. Report 66(iv). HAZARDOUS_SUBSTANCES: which, and how much.
field-hazardous_substances = المواد الخطرة
# In reentry.found_object, reentry.claim. Report 66(iv). As the owner knows them.
field-reentry-hazards = الأخطار
# In reentry.prediction. Unit: m. Report 66(iv). NOMINAL_IMPACT_ALT.
field-height_m = ارتفاع المكان
# In reentry.found_object. Report 66(iv). An authority; no person's name.
field-held_by = في حيازة
# In reentry.claim. Report 66(iv). Rescue Agreement, article 5.3: given before a return, if asked.
field-identifying_data = بيانات التعريف
# In reentry.prediction. Report 66(iv).
field-reentry-prediction-impact = السقوط
# In reentry.prediction. Unit: 1. Report 66(iv). PROBABILITY_OF_IMPACT: on land or water.
field-reentry-probabilities-impact = السقوط
# In reentry.prediction. Report 66(iv). IMPACT_UNCERTAINTY_METHOD.
field-impact_uncertainty = طريقة تقدير عدم اليقين في السقوط
# In reentry.prediction. Unit: 1. Report 66(iv). PROBABILITY_OF_LAND_IMPACT.
field-reentry-land_impact = السقوط على اليابسة
# In reentry.prediction, reentry.closing, reentry.found_object. Unit: deg. Report 66(iv). NOMINAL_IMPACT_LAT: north
# positive. North positive.
field-latitude_deg = خط العرض
# In reentry.claim. Report 40(iv). Rescue Agreement, article 6.
field-launching_authority = السلطة المطلقة
# In reentry.prediction. Report 66(iv).
field-lifetime = مدة البقاء في المدار
# In reentry.prediction, reentry.closing, reentry.found_object. Unit: deg. Report 66(iv). NOMINAL_IMPACT_LON: east
# positive. East positive.
field-longitude_deg = خط الطول
# In reentry.claim. Report 66(iv). Rescue Agreement, article 5.4.
field-reentry-made_safe_by = جهة إزالة الخطر
# In reentry.found_object. Report 66(iv). Letters and numbers, as they are read on it.
field-reentry-markings = العلامات
# In reentry.prediction, reentry.closing. Report 58. What an authority does with the airspace.
field-reentry-measure = التدبير
# In reentry.prediction. Report 66(iv). NOMINAL_REENTRY_EPOCH.
field-reentry-prediction-nominal_at = العودة الاسمية
# In reentry.prediction. Report 66(iv). NOMINAL_IMPACT_EPOCH.
field-reentry-impact-nominal_at = السقوط الاسمي
# In reentry.prediction. Report 50(iii). Resolution 47/68.
field-nuclear_power_source = مصدر قدرة نووية على المتن
# In reentry.found_object. Report 18. A statement of origin: needs two officers if filled.
field-reentry-found_object-object = يحسب أنه
# In reentry.claim. Report 66(iv).
field-reentry-claim-object = حددت هويته بأنه
# In reentry.closing, reentry.found_object. Report 50(vi).
field-people_hurt = أشخاص أصيبوا
# In reentry.found_object. Report 66(iv). By their hash.
field-photographs = الصور
# In reentry.prediction. Report 66(iv).
field-reentry-probabilities = الاحتمالات
# In reentry.closing. Report 66(iv). An instant, or the interval in which it was.
field-re_entered_at = عاد في
# In reentry.prediction. Report 66(iv).
field-reaches_ground = يتوقع بلوغ أجزاء السطح
# In reentry.prediction. Unit: km. Report 66(iv). REENTRY_ALTITUDE.
field-reentry_altitude_km = الارتفاع الذي يعد عودة
# In reentry.prediction. Report 66(iv). REENTRY_UNCERTAINTY_METHOD.
field-reentry_uncertainty = طريقة تقدير عدم اليقين في العودة
# In reentry.prediction, reentry.closing. Report 58. Its four letters (ICAO Doc 7910).
field-reentry-region = إقليم معلومات الطيران
# In reentry.found_object. Report 67. Rescue Agreement, article 5.1.
field-secretary_general_informed = إبلاغ الأمين العام
# In reentry.prediction. Report 66(iv). IMPACT_1 to IMPACT_3, the least confidence first.
field-reentry-segments = شرائح على المسار الأرضي
# In reentry.found_object. Report 66(iv).
field-reentry-sha256 = SHA-256 للملف
# In reentry.found_object. Report 66(iv). What is to be seen in it.
field-reentry-shows = تبين
# In reentry.found_object. Unit: m. Report 66(iv).
field-size_m = أطول جانب
# In reentry.prediction. Unit: deg. Report 66(iv). IMPACT_n_START_LAT: north positive.
field-start_latitude_deg = يبدأ عند خط العرض
# In reentry.prediction. Unit: deg. Report 66(iv). IMPACT_n_START_LON: east positive.
field-start_longitude_deg = يبدأ عند خط الطول
# In reentry.prediction. Unit: deg. Report 66(iv). IMPACT_n_STOP_LAT: north positive.
field-stop_latitude_deg = ينتهي عند خط العرض
# In reentry.prediction. Unit: deg. Report 66(iv). IMPACT_n_STOP_LON: east positive.
field-stop_longitude_deg = ينتهي عند خط الطول
# In reentry.found_object. Report 66(iv).
field-reentry-taken_at = التقطت في
# In reentry.prediction. Unit: kg. Report 66(iv). WET_MASS: all that is on board.
field-wet_mass_kg = الكتلة مع الوقود
# In reentry.prediction. Report 66(iv). REENTRY_WINDOW_START, REENTRY_WINDOW_END.
field-reentry-prediction-window = نافذة العودة
# In reentry.prediction. Report 66(iv). IMPACT_WINDOW_START, IMPACT_WINDOW_END.
field-reentry-impact-window = نافذة السقوط
# In reentry.claim. Report 66(iv). Rescue Agreement, article 5.3. What the party that claims the object asks of the
# party that found it.
field-reentry-wish = المطلوب منكم
# In reentry.closing, reentry.found_object. Unit: km. Report 66(iv).
field-reentry-within_km = معروف في حدود
# In reentry.closing. Report 66(iv).
field-within_window = ضمن آخر نافذة أبلغ عنها
# In reentry.closing, reentry.found_object. Report 66(iv). A place described in words, beside its latitude and
# longitude.
field-reentry-words = المكان بالكلمات

## Codes

# Field disintegration. CCSDS 508.1-B-1, REENTRY_DISINTEGRATION: what the model of the re-entry reckons with.
code-disintegration-none = لا شيء
code-mass_loss = فقدان كتلة
code-break_up = تفكك
code-mass_loss_and_break_up = فقدان كتلة وتفكك
# Field reentry_uncertainty. CCSDS 508.1-B-1, REENTRY_UNCERTAINTY_METHOD: a method of calculation.
code-reentry_uncertainty-none = لا شيء
code-analytical = تحليلية
code-stochastic = عشوائية
code-empirical = تجريبية
# Field impact_uncertainty. CCSDS 508.1-B-1, IMPACT_UNCERTAINTY_METHOD.
code-impact_uncertainty-none = لا شيء
# Field measure. What is done with a flight information region for a time.
code-measure-closed = مغلق
code-restricted = مقيد
code-warned = مفتوح، مع تحذير الأطقم
code-measure-planned = مقرر، لم ينفذ بعد
code-free_again = خال من جديد
# Field ask. What the sender asks of the reader; beside the general codes none, data, call.
code-tracking = تتبع الجسم
code-identification = المساعدة على تحديد هويته
code-ask-claim = هل هو لكم
code-make_safe = المساعدة على إزالة خطره
# Field outcome. What became of the object whose re-entry was predicted.
code-re_entered = عاد
code-still_in_orbit = لا يزال في المدار
code-not_determined = لم يحدد
# Field observed. By which means something was observed, or what was.
code-seen_from_ground = ضوء شوهد من الأرض
code-seen_from_orbit = شوهد من المدار
code-radar_track = تتبع راداري
code-sound_or_shock = صوت أو موجة صدمة
code-parts_on_ground = أجزاء على الأرض
code-no_longer_in_orbit = لم يعد يوجد في المدار
code-still_tracked = لا يزال متتبعا في المدار
# Field hazards. What about an object on the ground can hurt people.
code-radioactive = مواد مشعة
code-toxic = مادة سامة
code-pressure_vessel = وعاء تحت الضغط
code-pyrotechnic = حشوة نارية
code-hazards-hot = ساخن
code-sharp_edges = حواف حادة
code-none_seen = لم يشاهد شيء
# Field custody. Where an object that was found is now, and in whose hands.
code-left_in_place = ترك حيث عثر عليه
code-secured_in_place = جرى تأمينه حيث عثر عليه
code-custody-held = في حيازة سلطة
code-returned = تم رده
code-disposed_of = تم التخلص منه
# Field step. What a party says about an object that was found.
code-claimed = يطالب به، هو لنا
code-no_return_asked = هو لنا، لا يطلب رده
# Field wish. Rescue Agreement, article 5.3: two things that the launching authority may ask for.
code-wish-return = رده
code-hold_at_disposal = إبقاؤه تحت تصرفنا
# Field made_safe_by. Who removes the danger; us is the sender, you the reader.
code-made_safe_by-us = فريق من جانبنا
code-you_as_advised = فريق من جانبكم، حسب المشورة هنا
code-not_needed = لا أحد، لا حاجة إلى ذلك

## Units

# Days.
unit-d = { $figure } d
# Per cent, of a confidence.
unit-percent = { $figure } %

## Subjects: one line in a list

# $object: its name or number. $expected: a date-time group, or two with subject-between, or subject-not_stated.
subject-reentry-prediction = عودة { $object } إلى الغلاف الجوي، متوقعة { $expected }
# $outcome: a code of the field outcome. $at: when, a date-time group or two, UNKNOWN, or subject-not_stated.
subject-reentry-closing = أقفلت العودة { $digits }: { $outcome }، { $at }
# $place: in the words of the sender. $at: when it was found.
subject-reentry-found_object = جسم معثور عليه: { $place }، { $at }
# $digits: five digits of the message that told of the find. $step: a code of the field step.
subject-reentry-claim = مطالبة بشأن { $digits }: { $step }

## Where a case stands

# A series of predictions is running.
case-reentry-predicted = عودة متنبأ بها
# The window is over, and nobody has said yet what became of it.
case-reentry-closing_owed = انقضت النافذة، والإقفال مستحق
# The window is over and the object is still in orbit: the series goes on.
case-reentry-continues = لا يزال في المدار
# The series is over.
case-reentry-closed = مقفلة
# Something lies on the ground; whose it is has not been said.
case-reentry-found = جسم معثور عليه، بلا مطالبة
# The same, found by the side that did not open the series.
case-reentry-found_by_other = جسم عثر عليه الجانب الآخر، بلا مطالبة
# Whose it is is being looked into.
case-reentry-being_checked = المنشأ قيد التحقق
# Claimed; its return has not been told.
case-reentry-claimed = جسم مطالب به
# Said not to be ours, or that no return is asked.
case-reentry-not_claimed = لم يطلب رده
# Given back, or disposed of.
case-reentry-returned = تم رد الجسم أو التخلص منه
# Told to both sides: two centres' windows have no instant in common.
case-reentry-windows_apart = النوافذ المتنبأ بها بلا لحظة مشتركة
# Told to both sides: something was found, and the series has no closing.
case-reentry-closing_missing = السلسلة لم تقفل بعد

## What is owed

# By whoever opened the series.
owes-next_prediction = التنبؤ التالي
# After the window.
owes-reentry_closing = إقفال العودة
# By the side that did not find the object: a claim, or that it is not theirs.
owes-claim = مطالبة، أو بيان أنه ليس لهم
# By the side that found the object.
owes-return_of_object = إفادة برد الجسم
