# The family doctrine.
# Unofficial translation of en/doctrine.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 40(i).
type-doctrine-statement = بيان العقيدة

## Fields

# In doctrine.statement. Report 40(i).
field-adopted_at = اعتمد في
# In doctrine.statement. Report 33.
field-language = اللغة
# In doctrine.statement. Report 40(i).
field-level = جهة الاعتماد
# In doctrine.statement. Report 33.
field-origin = المنشأ
# In doctrine.statement. Report 40(i).
field-questions_welcome = الأسئلة مرحب بها
# In doctrine.statement. Report 40(i).
field-doctrine-state = الحالة
# In doctrine.statement. Report 40(i).
field-summaries = الملخصات
# In doctrine.statement. Report 40(i). Title and date.
field-supersedes = يحل محل
# In doctrine.statement. Report 40(i).
field-doctrine-text = الملخص
# In doctrine.statement. Report 40(i).
field-text_address = النص الكامل في
# In doctrine.statement. Report 40(i).
field-text_sha256 = SHA-256 للنص الكامل
# In doctrine.statement. Report 40(i).
field-title = العنوان

## Codes

# Field level. In doctrine.statement: who adopted it.
code-level-head_of_state = رئاسة الدولة
code-level-government = الحكومة
code-level-parliament = البرلمان
code-level-ministry = وزارة
code-level-command = قيادة عسكرية
code-level-operator = جهة مشغلة
# Field state. In doctrine.statement: whether a policy is in force.
code-state-in_force = نافذ
code-state-superseded = حل محله غيره
code-state-withdrawn = مسحوب
code-state-for_information = للعلم
# Field origin. In doctrine.statement: where the words of a summary come from.
code-origin-original = أصلي
code-origin-official_translation = ترجمة رسمية
code-origin-unofficial_translation = ترجمة غير رسمية

## Subjects: one line in a list

# $title: as the sender wrote it; $state: a code of the field state.
subject-doctrine-statement = بيان العقيدة: { $title } ({ $state })
