# The family terms.
# Unofficial translation of en/terms.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 33, 34.
type-terms-statement_of_understanding = بيان الفهم

## Fields

# In terms.statement_of_understanding. Report 34.
field-as_of = كما في
# In terms.statement_of_understanding. Report 33.
field-terms-language = لغة الكلمات
# In terms.statement_of_understanding. Report 34.
field-not_as = لا يفهم على أنه
# In terms.statement_of_understanding. Report 34. An instrument or a document, with its place.
field-reference = كما هو معرف في
# In terms.statement_of_understanding. Report 34.
field-status = صفة هذا البيان
# In terms.statement_of_understanding. Report 34. Its English name in small letters, joined by hyphens.
field-term = المدخل
# In terms.statement_of_understanding. Report 34.
field-terms-terms = الكلمات
# In terms.statement_of_understanding. Report 34.
field-understood_as = يفهم على أنه

## Codes

# Field status. In terms.statement_of_understanding: how far the statement binds its own party.
code-status-for_this_channel = لهذه القناة
code-status-national_position = موقف وطني
code-status-working_understanding = فهم عملي

## Subjects: one line in a list

# $count: how many words; $words: the first of them, as the sender wrote them.
subject-terms-statement_of_understanding = { $count ->
    [zero] فهمنا، بلا كلمات: { $words }
    [one] فهمنا لكلمة واحدة: { $words }
    [two] فهمنا لكلمتين: { $words }
    [few] فهمنا لعدد { $count } كلمات: { $words }
    [many] فهمنا لعدد { $count } كلمة: { $words }
   *[other] فهمنا لعدد { $count } كلمة: { $words }
}
