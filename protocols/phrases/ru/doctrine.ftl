# The family doctrine.
# Unofficial translation of en/doctrine.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 40(i).
type-doctrine-statement = Заявление о доктрине

## Fields

# In doctrine.statement. Report 40(i).
field-adopted_at = Принято
# In doctrine.statement. Report 33.
field-language = Язык
# In doctrine.statement. Report 40(i).
field-level = Кем принято
# In doctrine.statement. Report 33.
field-origin = Происхождение
# In doctrine.statement. Report 40(i).
field-questions_welcome = Вопросы приветствуются
# In doctrine.statement. Report 40(i).
field-doctrine-state = Статус
# In doctrine.statement. Report 40(i).
field-summaries = Резюме
# In doctrine.statement. Report 40(i). Title and date.
field-supersedes = Заменяет
# In doctrine.statement. Report 40(i).
field-doctrine-text = Резюме
# In doctrine.statement. Report 40(i).
field-text_address = Полный текст по адресу
# In doctrine.statement. Report 40(i).
field-text_sha256 = SHA-256 полного текста
# In doctrine.statement. Report 40(i).
field-title = Название

## Codes

# Field level. In doctrine.statement: who adopted it.
code-level-head_of_state = глава государства
code-level-government = правительство
code-level-parliament = парламент
code-level-ministry = министерство
code-level-command = военное командование
code-level-operator = оператор
# Field state. In doctrine.statement: whether a policy is in force.
code-state-in_force = действует
code-state-superseded = заменено
code-state-withdrawn = отозвано
code-state-for_information = для сведения
# Field origin. In doctrine.statement: where the words of a summary come from.
code-origin-original = оригинал
code-origin-official_translation = официальный перевод
code-origin-unofficial_translation = неофициальный перевод

## Subjects: one line in a list

# $title: as the sender wrote it; $state: a code of the field state.
subject-doctrine-statement = Заявление о доктрине: { $title } ({ $state })
