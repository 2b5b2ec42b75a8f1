# The family registration. Objects registered by a State, what has changed of them, and how to reach a national
# Unofficial translation of en/registration.ftl; the English phrase says what is meant.
# registry.

## Types

# Report, paragraph 40(iv).
type-registration-change = تغيير في تسجيل
# Report, paragraph 40(iv).
type-registration-object = تسجيل جسم
# Report, paragraph 40(iv) bis.
type-registration-registry_access = الاطلاع على سجل وطني

## Fields

# In registration.registry_access. Report 40(iv) bis. The answer is a code: public, on request, not open.
field-registration-access = حق القراءة
# In registration.change. Report 40(iv).
field-registration-changed = ما تغير
# In registration.change. Report 40(iv).
field-changed_at = تاريخ التغيير
# In registration.change. Report 40(iv). Resolution 62/101, paragraph 2 (b).
field-disposal_conditions = شروط النقل إلى مدار التخلص
# In registration.object, registration.change. Report 40(iv). Its symbol in that register, as ST/SG/SER.E/….
field-registration-document = الوثيقة
# In registration.registry_access. Report 40(iv) bis. How many objects stand in it. A number.
field-registration-entries = عدد القيود
# In registration.object, registration.change. Report 40(iv).
field-registration-function = الوظيفة العامة
# In registration.object, registration.change. Unit: deg. Report 40(iv). Longitude, east positive.
field-geostationary_position_deg = الموقع على المدار الثابت
# In registration.registry_access. Report 40(iv) bis.
field-how_to_ask = كيفية طلب قيد
# In registration.registry_access. Report 40(iv) bis.
field-kept_by = الجهة الماسكة
# In registration.registry_access. Report 40(iv) bis.
field-registration-languages = اللغات
# In registration.registry_access. Report 40(iv) bis.
field-last_changed_at = آخر تغيير
# In registration.object. Report 40(iv).
field-launch_vehicle = مركبة الإطلاق
# In registration.object. Report 40(iv). An instant, or the interval of that day.
field-launched_at = أطلق في
# In registration.object. Report 40(iv).
field-launched_from = إقليم الإطلاق أو موقعه
# In registration.change. Report 40(iv).
field-new_registry = دولة التسجيل الجديدة
# In registration.change. Report 40(iv). Resolution 62/101, paragraph 4.
field-new_supervisor = الجهة المالكة أو المشغلة الجديدة
# In registration.object, registration.change. Report 40(iv).
field-registration-orbit = البارامترات المدارية الأساسية
# In registration.object. Report 40(iv). Only where that is not the Earth, as Moon.
field-other_body = الجرم الذي يدور حوله
# In registration.change. Report 40(iv). No stored energy is left on board.
field-passivated = تم التخميل
# In registration.object, registration.change. Unit: min. Report 40(iv). One revolution, in minutes.
field-registration-period_min = الفترة العقدية
# In registration.object. Report 40(iv).
field-re_entry_expected = العودة المتوقعة
# In registration.object, registration.change. Report 40(iv).
field-registering_state = دولة التسجيل
# In registration.object, registration.change. Report 40(iv).
field-registration_number = رقم التسجيل الوطني
# In registration.registry_access. Report 40(iv) bis. As it is called.
field-registration-registry = السجل الوطني
# In registration.object, registration.change. Report 40(iv).
field-registration-status = حالة التشغيل
# In registration.object, registration.change. Report 40(iv).
field-registration-submitted = جرى إرساله إلى سجل الأمم المتحدة
# In registration.object, registration.registry_access. Report 40(iv), 40(iv) bis. Of the official information on the
# object.
field-registration-web = العنوان الشبكي

## Codes

# Field status. Status of operations of a space object.
code-operational = قيد التشغيل
code-not_yet_operational = لم يبدأ تشغيله بعد
code-not_operational = لم يعد قيد التشغيل
# Field changed. What of a registered object has changed (resolution 62/101).
code-status = حالة التشغيل
code-orbit = المدار
code-geostationary_position = الموقع على المدار الثابت
code-disposal_orbit = نقل إلى مدار التخلص
code-supervision = الجهة المالكة أو المشغلة
code-function = الوظيفة العامة
code-registry = دولة التسجيل
# Field access. Who may read a national registry.
code-public = علني
code-on_request = عند الطلب
code-not_open = غير مفتوح

## Subjects: one line in a list

# $object: its name or number. $state: in the words of the sender.
subject-registration-object = تسجيل { $object }، جهة التسجيل: { $state }
# $changed: codes of the field changed, joined by commas.
subject-registration-change = تغير تسجيل { $object }: { $changed }
# $registry: what it is called. $access: a code of the field access.
subject-registration-registry_access = السجل الوطني { $registry }: { $access }
