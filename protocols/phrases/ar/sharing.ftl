# The family sharing: data asked for, offered, given; plans screened against somebody else's catalogue.
# Unofficial translation of en/sharing.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 63.
type-sharing-delivery = تقديم بيانات
# Report, paragraph 63.
type-sharing-offer = عرض بيانات
# Report, paragraph 63.
type-sharing-request = طلب بيانات
# Report, paragraph 63, 66(ii). Asks that a plan be compared with a catalogue of objects.
type-sharing-screening = طلب مضاهاة
# Report, paragraph 63, 66(ii).
type-sharing-screening_result = نتيجة مضاهاة

## Fields

# In sharing.request. Unit: m. Report 63. One standard deviation.
field-sharing-request-accuracy_m = دقة الموقع اللازمة
# In sharing.offer, sharing.delivery, sharing.screening_result. Unit: m. Report 63. One standard deviation.
field-sharing-accuracy_m = دقة الموقع المذكورة
# In sharing.screening_result. Report 63. A code.
field-cannot_because = تعذر لأن
# In sharing.screening_result. Report 63. The instant at which the catalogue was made.
field-catalogue_at = تاريخ الفهرس
# In sharing.screening_result. Report 63. Whose catalogue of objects it is.
field-catalogue_name = الفهرس
# In sharing.screening_result. Report 63. Objects that come nearer than the threshold.
field-crossings = حالات العبور
# In sharing.delivery. Report 63. The instant of the last observation in the data.
field-sharing-epoch_at = الوقت المرجعي للبيانات
# In sharing.offer. Unit: hour. Report 63. How often the data are given again.
field-every_h = تجدد كل
# In sharing.offer. Report 63. Name or address of a licence.
field-licence = الرخصة
# In sharing.screening_result, a crossing. Unit: m. Report 66(ii).
field-sharing-miss_distance_m = أدنى مسافة
# In sharing.screening: half the size of the box, along the normal of the orbit. Unit: km. Report 63.
field-n_km = عمودي، زائد أو ناقص
# In sharing.request, sharing.screening. Report 63. The instant by which it is needed.
field-needed_by = لازم بحلول
# In sharing.screening. Report 63. Hash of the manoeuvre or launch notice.
field-sharing-notice = إشعار الخطة
# In sharing.screening_result. Report 63. How many.
field-objects_screened = عدد الأجسام في المضاهاة
# In sharing.offer. Report 63. The instant until which the offer holds.
field-offered_until = معروض حتى
# In sharing.*. Report 63. What may be done with the data.
field-onward_use = الاستخدام اللاحق
# In sharing.screening. Report 63. What the addressee may do with the plan.
field-sharing-screening-onward_use = الاستخدام اللاحق للخطة
# In sharing.screening. Report 63. A code: what is planned.
field-sharing-plan = خطة بشأن
# In sharing.screening_result, a crossing. Report 66(ii).
field-sharing-probability = احتمال الاصطدام
# In sharing.delivery. Report 63. Of which standard the data are.
field-product = المنتج
# In sharing.request, sharing.offer. Report 63.
field-products = المنتجات
# In sharing.screening: half the size of the box, along the radius. Unit: km. Report 63.
field-r_km = شعاعي، زائد أو ناقص
# In sharing.offer, sharing.delivery, sharing.screening. Report 69. To whom the addressee may give the data.
field-redistribution = يجوز إعطاؤها إلى
# In sharing.request. Report 69. To whom the sender would give the data.
field-sharing-request-redistribution = ستعطى إلى
# In sharing.request, sharing.offer, sharing.delivery. Report 63. Orbits, or a part of the sky.
field-region = المنطقة
# In sharing.delivery. Report 63. Provided, in part, or declined.
field-response = الاستجابة
# In sharing.screening_result. Report 63. What the screening has found.
field-sharing-result = النتيجة
# In sharing.screening_result. Report 63. The time that was screened, from and to.
field-screened = فترة المضاهاة
# In sharing.request, sharing.offer, sharing.delivery. Report 63. The time for which the data are.
field-span = الفترة الزمنية
# In sharing.screening: half the size of the box, along the track. Unit: km. Report 63.
field-t_km = مستعرض، زائد أو ناقص
# In sharing.offer, sharing.delivery. Report 63. On which terms the data are given.
field-sharing-terms = الشروط
# In sharing.screening_result. Report 63. Below which figures the screening party calls it a crossing.
field-thresholds = حدودنا الذاتية
# In sharing.offer, sharing.delivery, sharing.screening_result. Report 63. Then the data are deleted, or asked for again.
field-use_ends_at = نهاية الاستخدام
# In sharing.screening. Report 63. A box about the object that is to stay free.
field-sharing-volume = الحيز المطلوب
# In sharing.screening_result. Unit: km. Report 63. No object comes nearer than this.
field-sharing-screening_result-within_km = لا عبور ضمن

## Codes

# Field product, products. Names of standards of CCSDS.
code-opm = OPM
code-oem = OEM
code-omm = OMM
code-ocm = OCM
code-tdm = TDM
code-cdm = CDM
code-rdm = RDM
# Field product, products.
code-observations = أرصاد
code-space_weather = طقس الفضاء
# Field purpose: what the data are for.
code-launch_screening = مضاهاة إطلاق
code-reentry_prediction = تنبؤ بعودة
code-interference_location = تحديد موقع تداخل
code-purpose-identification = تحديد هوية أجسام
# Field onward_use: what may be done with the data.
code-stated_purpose_only = للغرض المذكور فقط
code-may_be_combined = يجوز دمجها مع بيانات أخرى
code-may_warn_others = يجوز تحذير آخرين استنادا إليها
code-not_for_military_use = ليست للاستخدام العسكري
code-not_for_commercial_use = ليست للاستخدام التجاري
code-source_to_be_named = يسمى المصدر
code-source_not_to_be_named = لا يسمى المصدر
# Field redistribution: to whom the data may be given.
code-redistribution-none = لا أحد
code-operators_concerned = الجهات المشغلة المعنية
# Field plan: what is planned.
code-plan-manoeuvre = مناورة
code-launch = إطلاق
code-reentry = عودة
code-station = موقع يحافظ عليه
# Field response.
code-provided = قدمت
code-response-partial = جزئيا
# Field result.
code-no_crossing_within = لا عبور
code-crossing = عبور
# Field cannot_because.
code-object_not_in_catalogue = الجسم ليس في فهرسنا
code-plan_not_readable = تتعذر قراءة الخطة
code-no_capacity = لا قدرة متاحة

## Subjects: one line in a list

# $of: name of the first object, or the region; $more: how many further objects; $products: codes of the field products.
subject-sharing-request = { $more ->
    [0] بيانات مطلوبة: { $products }، { $of }
   *[other] بيانات مطلوبة: { $products }، { $of } (والباقي: { $more })
}
subject-sharing-offer = { $more ->
    [0] بيانات معروضة: { $products }، { $of }
   *[other] بيانات معروضة: { $products }، { $of } (والباقي: { $more })
}
# $response: a code of the field response; $count: how many objects or regions; $of, $more: as above.
subject-sharing-delivery = { $count ->
    [0] بيانات: { $response }
    [one] بيانات: { $response }: { $of }
   *[other] بيانات: { $response }: { $of } (والباقي: { $more })
}
# $object: its name; $start, $end: date-time groups.
subject-sharing-screening = مضاهاة مطلوبة: { $object }، { $start } إلى { $end }
# $result: a code of the field result, or the phrase below; $count: how many crossings; $at: date-time group of the
# catalogue; $digits: five digits of the message that it refers to.
subject-sharing-screening_result = { $count ->
    [0] المضاهاة { $digits }: { $result }، فهرس { $at }
   *[other] المضاهاة { $digits }: { $result } ({ $count })، فهرس { $at }
}
# $range: a distance with its unit.
subject-sharing-no_crossing = لا عبور ضمن { $range }

## What is asked

# $products: codes of the field products.
asks-delivery = بيانات: { $products }
asks-screening = مضاهاة هذه الخطة بفهرسكم

## Where a case stands

case-sharing-requested = طلبت بيانات
case-sharing-offered = عرضت بيانات
case-sharing-offer_over = انقضى العرض
case-sharing-delivered = قدمت البيانات
case-sharing-delivered_in_part = قدمت البيانات جزئيا
case-sharing-declined = أجيب بعدم القبول
# The time is over for which the data were given.
case-sharing-use_ended = انتهى استخدام البيانات
case-sharing-screening_asked = طلبت مضاهاة
case-sharing-screened = جرت المضاهاة
case-sharing-not_screened = تعذرت المضاهاة
# Remark beside the state: several parties have screened, and do not find the same.
case-sharing-screenings_differ = نتائج المضاهاة مختلفة

## What is owed

owes-delivery = البيانات، أو إفادة بشأنها
owes-screening_result = نتيجة المضاهاة
