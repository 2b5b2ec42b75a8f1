# How a centre is reached: the call sheet, on a screen, on paper and as text.
# Unofficial translation of en/contact.ftl; the English phrase says what is meant.

## Whose it is

# Title. $centre: MERIDIAN.
sheet-title = صحيفة الاتصال { $centre }
# $party: the party's name, as it writes it.
sheet-party = الطرف
# Whether it is believed here.
sheet-believed-own = { $party } (طرفنا)
sheet-believed-pinned = { $party } (مثبت بتوقيعي شخصين من مركزنا)
sheet-believed-no = { $party } (غير مثبت: لا أحد هنا يثق به)
sheet-who = التعريف به
sheet-level = المستوى
sheet-level-operator = جهة مشغلة
sheet-level-centre = مركز
sheet-level-ministry = وزارة
sheet-level-government = حكومة
# $level: one of the four; $state: a party's name.
sheet-level_authorised = { $level }، بإذن من { $state }
sheet-organisation = المنظمة
sheet-kind = الصنف
sheet-kind-civil_operations = عمليات مدنية
sheet-kind-military_operations = عمليات عسكرية
sheet-kind-spaceflight_safety = سلامة الرحلات الفضائية
sheet-kind-launch = إطلاق
sheet-kind-spectrum = الطيف الترددي
sheet-kind-diplomatic = دبلوماسي
sheet-positions = الوظائف
# Eight groups of five digits and one.
sheet-fingerprint = البصمة
# $centres: other centres, by name. Names that look the same.
sheet-alike = اسم شبيه
sheet-alike_told = { $centres }: يقرأ الاسم حرفا حرفا

## When

sheet-watch = نوبة المراقبة
sheet-day_and_night = ليلا ونهارا
sheet-now = الآن
sheet-on_watch = يوجد شخص في نوبة المراقبة
# $at: 220600Z.
sheet-opens = لا أحد في نوبة المراقبة حتى { $at }
# When the centre said all this. $at: 221415Z NOV 26.
sheet-stated = تاريخ الإفادة
sheet-nothing_stated = لا نشرة من هذا المركز هنا
# $records: root, statement, bulletin.
sheet-stale = { $at }، متقادم: { $records }

## How

sheet-methods = كيفية الاتصال به، بهذا الترتيب
sheet-not_stated = غير مذكور
sheet-method-hotline = الخط الساخن
sheet-method-phone = هاتف
sheet-method-satphone = هاتف ساتلي
sheet-method-fax = فاكس
sheet-method-email = بريد إلكتروني
sheet-method-hf = راديو HF
sheet-method-courier = تسليم باليد
sheet-this_line = هذا الخط
sheet-encrypted = مشفر
# $at: 221415Z NOV 26; $role: WATCH-1, a role of the centre itself.
sheet-verified = جرب في { $at } من { $role }
sheet-not_verified = لم يتحقق منه
sheet-deputies = من ينوب عنه
sheet-escalation = من يسأل إذا لم يجب أحد، بهذا الترتيب
# $who: a position or a third party; $centre: a centre's name.
sheet-of_centre = { $who } ({ $centre })
sheet-languages = اللغات
# $language: a tag of BCP 47.
sheet-language_both = { $language } شفهيا وكتابيا
sheet-language_spoken = { $language } شفهيا
sheet-language_written = { $language } كتابيا

## What it operates, and its own practice

sheet-operates = يشغل
# $count: how many lines more.
sheet-more = { $count ->
    [zero] ولا شيء غير ذلك
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و { $count } أخرى
    [many] و { $count } أخرى
   *[other] و { $count } أخرى
}
sheet-practice = ممارسته الذاتية
sheet-practice_told = يذكر المركز ما يفعله هو نفسه. ولا يلزم ذلك أحدا غيره.
# $figures: one or more of the three below.
sheet-regime-leo = يتصل في المدارات المنخفضة
sheet-regime-meo = يتصل في المدارات المتوسطة
sheet-regime-geo = يتصل في منطقة المدار الثابت بالنسبة إلى الأرض
sheet-regime-heo = يتصل في المدارات الشديدة الإهليلجية
sheet-regime-other = يتصل في المدارات الأخرى
sheet-probability = الاحتمال لا يقل عن { $figure }
sheet-miss_distance = أدنى مسافة لا تتجاوز { $figure } m
# Each way from its object: radial, transverse, normal.
sheet-kept_clear = يبقي خاليا { $radial } × { $transverse } × { $normal } m (شعاعي، مستعرض، عمودي)
sheet-lead_time = المهلة
sheet-lead_time_told = يلزمه { $figure } h قبل أدنى تقارب
sheet-avoidance = التفادي الذاتي
sheet-avoidance-enabled = مفعل
sheet-avoidance-suspended = معلق
sheet-avoidance-not_fitted = غير مركب
sheet-moves = من يتحرك عادة
sheet-moves-we_do = هذا المركز
sheet-moves-other_does = الجانب الآخر
sheet-moves-by_agreement = باتفاق
sheet-moves-cannot = أجسامه لا تستطيع
sheet-note = ملاحظة
sheet-registry = سجل الأجسام الفضائية
sheet-registry-public = علني
sheet-registry-on_request = عند الطلب
sheet-registry_changed = تغير في { $at }

## The page of the client

# Title of the page.
screen-contacts = صحائف الاتصال
# Under the list of links and under a message.
key-link-contacts = صحائف الاتصال
help-link-contacts = كيفية الاتصال بكل مركز: الهاتف واللغات وساعات نوبة المراقبة
key-thread-contacts = صحيفة الاتصال
help-thread-contacts = كيفية الاتصال بالمراكز الأخرى لهذه الرسالة
# In the line mode: contacts [CENTRE].
takes-centre = المركز
# Where no centre is known.
screen-no_contacts = لا مركز معروف هنا.
