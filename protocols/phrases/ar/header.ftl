# The header of every message, and what is the same around all of them.
# Unofficial translation of en/header.ftl; the English phrase says what is meant.

## Fields

# In the header.
field-attachments = المرفقات
# In the header.
field-body = المتن
# In the header. Report 41.
field-reply-by = الرد بحلول
# In the header. Hash of the case's first message; absent in that one.
field-case = المسألة
# In the header. Report 67. None is the direct channel.
field-charter = الميثاق
# In the header.
field-composed_at = حررت في
# In the header.
field-drill = التدريب
# In the header.
field-expires_at = تنتهي في
# In the header. Report 33. The path of the field that is translated: body.text.
field-field = الحقل
# In the header.
field-from = من
# In the header. Report 69.
field-handling = التداول
# In the header. UUIDv7: makes a retry harmless.
field-id = المعرف
# In the header.
field-info = للعلم
# In the header.
field-inject = سطر السيناريو
# In the header.
field-key = مفتاح المحتوى
# In the header.
field-relation-kind = العلاقة
# In the header. Report 69.
field-label = حق القراءة
# In the header. Report 33.
field-message-language = لغة النص الحر
# In the header. Report 33.
field-translation-language = اللغة
# In the header. Report 50(ii).
field-legal_basis = الأساس القانوني
# In the header. Report 69.
field-may_forward = جواز التمرير
# In the header. Report 69.
field-may_publish = جواز النشر
# In the header.
field-media_type = نوع الوسائط
# In the header.
field-message = إلى الرسالة
# In the header.
field-mode = الوضع
# In the header. Report 33.
field-translation-origin = جهة الترجمة
# In the header.
field-precedence = الأسبقية
# In the header.
field-precedence_reason = سبب الأسبقية
# In the header. Report 69.
field-publish_after = لا نشر قبل
# In the header.
field-relation = العلاقة
# In the header.
field-reply = الرد
# In the header. Report 41.
field-required = الرد المطلوب
# In the header. Report 69.
field-retention = مدة الحفظ
# In the header.
field-run = التدريب
# In the header.
field-attachment-sha256 = SHA-256 للمحتوى
# In the header. Unit: byte.
field-size = الحجم
# In the header. Report 41.
field-speaks_for = الكلام باسم
# In the header.
field-to = إلى
# In the header. Report 33.
field-translations = الترجمات
# In the header. Report 33.
field-translator = وظيفة جهة الترجمة
# In the header.
field-type = النوع
# In the header.
field-version = نسخة النوع

## Codes

# Field mode.
code-live = فعلي
code-drill = تدريب
code-test = اختبار
# Field speaks_for.
code-operator = جهة مشغلة
code-centre = مركز
code-ministry = وزارة
code-government = حكومة
# Field label.
code-anyone = أي جهة
code-channel = مراكز هذه القناة
code-named_centres = المراكز المسماة فقط
code-commercial = سرية تجارية
# Field retention.
code-charter = حسب الميثاق
code-case = إلى حين إقفال المسألة
code-permanent = دائمة
# Field may_forward, may_publish.
code-ask = بعد سؤال الجهة المرسلة
code-after = بعد الوقت المذكور
# Field required.
code-required-none = لا شيء
code-acknowledgement = أخذ العلم
code-answer = إجابة
# Field kind.
code-update = تحديث
code-cancel = إلغاء
code-correct = تصحيح
code-reply = رد
# Field origin.
code-human = شخص
code-machine = آلة
# Field legal_basis. Report 50(ii).
code-outer_space_treaty_v = معاهدة الفضاء الخارجي، المادة الخامسة
code-outer_space_treaty_ix = معاهدة الفضاء الخارجي، المادة التاسعة
code-outer_space_treaty_xi = معاهدة الفضاء الخارجي، المادة الحادية عشرة
code-rescue_agreement = اتفاق الإنقاذ
code-liability_convention = اتفاقية المسؤولية
code-registration_convention = اتفاقية التسجيل
code-itu_regulations = لوائح الراديو للاتحاد الدولي للاتصالات
code-hague_code_of_conduct = مدونة لاهاي لقواعد السلوك
code-lts_guidelines = المبادئ التوجيهية بشأن استدامة أنشطة الفضاء الخارجي في الأمد البعيد
code-tcbm_2013 = تدابير الشفافية وبناء الثقة لعام 2013
code-bilateral = ترتيب ثنائي
code-voluntary = طوعي

## Header

# The bytes carry 1 to 4; these words are one rendering of them.
precedence-1 = خاطف
precedence-2 = فوري
precedence-3 = عاجل
precedence-4 = عادي
# The first line of every rendering: at which level somebody speaks. Report 41.
speaks_for-operator = المركز { $centre } يتكلم باسم جهة مشغلة
speaks_for-centre = المركز { $centre } يتكلم بصفته مركزا
speaks_for-ministry = المركز { $centre } يتكلم باسم وزارته
speaks_for-government = المركز { $centre } يتكلم باسم حكومته
# $message: fixed-message_named.
relation-update = تحديث الرسالة { $message }
relation-cancel = إلغاء الرسالة { $message }
relation-correct = تصحيح الرسالة { $message }
relation-reply = رد على الرسالة { $message }

## Fixed sentences

# First and last line of everything in a drill.
fixed-drill = تدريب تدريب تدريب
# Signed under every receipt, word for word in English; other languages translate it.
fixed-receipt_is_not_agreement = ليس استلام الرسالة موافقة على أي شيء مما ورد فيها ولا قبولا له.
# In the header of a rendering.
fixed-reference = المرجع
fixed-hash = قيمة التجزئة
fixed-direct = القناة المباشرة
# $title: type-*; $type, $version: as on the wire.
fixed-type = { $title } ({ $type }، النسخة { $version })
# $digits: five digits that people say; $hash: 64 hexadecimal digits.
fixed-message_named = { $digits } ({ $hash })
# A place in a list. $label: field-*.
fixed-one_of = { $label }، { $place } من { $count }
# A field within a group drawn as one line, and the group.
fixed-part = { $label } { $text }
fixed-group = { $kind }: { $parts }
# An interval in time.
fixed-interval = من { $start } إلى { $end }
# A field on its line: $label: field-*; $text: its value.
fixed-line = { $label }: { $text }
# Codes of one list, one after the other; $one: those before; $next: the next.
fixed-next_code = { $one }؛ { $next }
# Words of a list within a sentence, one after the other.
fixed-next_word = { $one }، { $next }
fixed-call = يلزم الاتصال بالجهة المرسلة

## Subjects: one line in a list

subject-form_unknown = { $precedence } من { $centre }، شكل غير معروف هنا: يلزم الاتصال

## What is asked

# $what: a code of the field ask; $reply: one of the five below it.
asks = المطلوب منكم: { $what }. الرد: { $reply }
asks-reply = الرد: { $reply }
asks-none = لا يطلب أي رد
asks-acknowledgement = أخذ العلم
asks-acknowledgement_by = أخذ العلم بحلول { $by }
asks-answer = إجابة
asks-answer_by = إجابة بحلول { $by }
