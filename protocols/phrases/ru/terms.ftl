# The family terms.
# Unofficial translation of en/terms.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 33, 34.
type-terms-statement_of_understanding = Заявление о понимании терминов

## Fields

# In terms.statement_of_understanding. Report 34.
field-as_of = По состоянию на
# In terms.statement_of_understanding. Report 33.
field-terms-language = Язык слов
# In terms.statement_of_understanding. Report 34.
field-not_as = Не понимается как
# In terms.statement_of_understanding. Report 34. An instrument or a document, with its place.
field-reference = Согласно определению в
# In terms.statement_of_understanding. Report 34.
field-status = Статус заявления
# In terms.statement_of_understanding. Report 34. Its English name in small letters, joined by hyphens.
field-term = Статья глоссария
# In terms.statement_of_understanding. Report 34.
field-terms-terms = Слова
# In terms.statement_of_understanding. Report 34.
field-understood_as = Понимается как

## Codes

# Field status. In terms.statement_of_understanding: how far the statement binds its own party.
code-status-for_this_channel = для этого канала
code-status-national_position = национальная позиция
code-status-working_understanding = рабочее понимание

## Subjects: one line in a list

# $count: how many words; $words: the first of them, as the sender wrote them.
subject-terms-statement_of_understanding = Наше понимание слов ({ $count }): { $words }
