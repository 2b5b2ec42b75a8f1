# The family visit.
# Unofficial translation of en/visit.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 40(iii), 40(vii), 40(viii), 68.
type-visit-invitation = دعوة إلى زيارة
# Report, paragraph 40(iii), 40(vii), 40(viii), 68.
type-visit-request = طلب زيارة
# Report, paragraph 40(iii), 40(vii), 40(viii).
type-visit-decision = قرار بشأن زيارة

## Fields

# In visit.invitation, visit.request, visit.decision. Report 40(iii).
field-areas = المناطق المفتوحة للزيارة
# In visit.decision. Report 40(vii).
field-chosen = التواريخ المختارة
# In visit.decision. Report 40(iii).
field-decision = القرار
# In visit.decision. Report 40(iii).
field-decision_at = يتخذ القرار بحلول
# In visit.invitation, visit.request, visit.decision. Report 40(iii).
field-escorted = بمرافقة
# In visit.invitation, visit.request, visit.decision. Report 40(iii).
field-instruments = الأجهزة المسموح بها
# In visit.invitation, visit.request. Report 40(iii).
field-visit-kinds = نوع الزيارة
# In visit.invitation, visit.request. Report 33.
field-languages = لغات الزيارة
# In visit.invitation, visit.request, visit.decision. Report 40(iii). BY HOST: taken by the host.
field-photography = التصوير
# In visit.invitation, visit.request, visit.decision. Report 40(iii).
field-shrouding = المغطى عن النظر
# In visit.invitation, visit.request. Report 40(vii).
field-site = الموقع
# In visit.invitation, visit.decision. Report 40(iii).
field-terms = شروط الدخول
# In visit.invitation, visit.request, visit.decision. Unit: h. Report 40(iii).
field-time_on_site_h = المدة في الموقع
# In visit.request. Report 40(vii).
field-visitors = أفراد الوفد
# In visit.invitation. Report 40(vii).
field-visitors_at_most = أفراد الوفد على الأكثر
# In visit.invitation. Report 40(vii).
field-visit-invitation-windows = التواريخ المعروضة
# In visit.request. Report 40(vii).
field-visit-request-windows = التواريخ المطلوبة
# In visit.decision. Report 40(vii).
field-visit-decision-windows = تواريخ أخرى
# In visit.request. Report 40(iii).
field-wishes = الشروط المرغوب فيها

## Codes

# Field kinds. In visit.invitation, visit.request: what the visit is for.
code-kinds-inspection_before_launch = معاينة قبل الإطلاق
code-kinds-familiarisation = تعريف
code-kinds-demonstration = عرض عملي
code-kinds-observation = مراقبة
code-kinds-training = تأهيل
# Field instruments. In visit.*: what visitors may bring to measure with: length, weight, radiation, spectrum (of light).
code-instruments-none = لا أجهزة
code-instruments-camera = آلة تصوير
code-instruments-radiation = مقياس إشعاع
code-instruments-length = مقياس طول
code-instruments-weight = ميزان
code-instruments-spectrum = مقياس طيف
code-instruments-own_list = حسب قائمة خاصة
# Field photography. In visit.*: by host means that the host takes the photographs.
code-photography-allowed = مسموح به
code-photography-by_host = تتولاه الجهة المضيفة
code-photography-not_allowed = غير مسموح به
# Field shrouding. In visit.*: what is covered from sight.
code-shrouding-none = لا شيء
code-shrouding-some_parts = بعض الأجزاء
code-shrouding-all_but_agreed = كل الأجزاء عدا المتفق عليها
# Field decision. In visit.decision.
code-decision-accepted = قبول
code-decision-accepted_with_terms = قبول بشروط
code-decision-other_dates = اقتراح تواريخ أخرى
code-decision-later = يتخذ القرار لاحقا
code-decision-declined = عدم قبول

## Subjects: one line in a list

# $kinds: kinds of visit; $site: as the sender wrote it; $window: from and to; $more: how many further dates are offered.
subject-visit-invitation = { $more ->
    [0] دعوة: { $kinds }، { $site }، { $window }
    [one] دعوة: { $kinds }، { $site }، { $window } وتاريخ آخر
    [two] دعوة: { $kinds }، { $site }، { $window } وتاريخان آخران
    [few] دعوة: { $kinds }، { $site }، { $window } و { $more } تواريخ أخرى
    [many] دعوة: { $kinds }، { $site }، { $window } و { $more } تاريخا آخر
   *[other] دعوة: { $kinds }، { $site }، { $window } و { $more } تاريخ آخر
}
# As above.
subject-visit-request = { $more ->
    [0] طلب زيارة: { $kinds }، { $site }، { $window }
    [one] طلب زيارة: { $kinds }، { $site }، { $window } أو تاريخ آخر
    [two] طلب زيارة: { $kinds }، { $site }، { $window } أو تاريخان آخران
    [few] طلب زيارة: { $kinds }، { $site }، { $window } أو { $more } تواريخ أخرى
    [many] طلب زيارة: { $kinds }، { $site }، { $window } أو { $more } تاريخا آخر
   *[other] طلب زيارة: { $kinds }، { $site }، { $window } أو { $more } تاريخ آخر
}
# $decision: a code of the field decision.
subject-visit-decision = قرار بشأن الزيارة { $digits }: { $decision }

## Where a case stands

# A visit was offered; asked for; other dates were proposed; a decision was promised; nobody answered by the time asked;
# it is agreed; it was declined; the dates have passed.
case-visit-offered = معروضة
case-visit-asked = مطلوبة
case-visit-other_dates = اقترحت تواريخ أخرى
case-visit-later = وعد بقرار
case-visit-not_answered = لم يجب عنها
case-visit-agreed = متفق عليها
case-visit-declined = أجيب بعدم القبول
case-visit-over = منتهية
# What is owed next; who owes it stands beside it.
owes-decision = قرار
