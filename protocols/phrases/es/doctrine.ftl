# The family doctrine.
# Unofficial translation of en/doctrine.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 40(i).
type-doctrine-statement = Declaración de doctrina

## Fields

# In doctrine.statement. Report 40(i).
field-adopted_at = Aprobación
# In doctrine.statement. Report 33.
field-language = Idioma
# In doctrine.statement. Report 40(i).
field-level = Aprobada por
# In doctrine.statement. Report 33.
field-origin = Origen
# In doctrine.statement. Report 40(i).
field-questions_welcome = Se admiten preguntas
# In doctrine.statement. Report 40(i).
field-doctrine-state = Situación
# In doctrine.statement. Report 40(i).
field-summaries = Resúmenes
# In doctrine.statement. Report 40(i). Title and date.
field-supersedes = Sustituye a
# In doctrine.statement. Report 40(i).
field-doctrine-text = Resumen
# In doctrine.statement. Report 40(i).
field-text_address = Texto completo en
# In doctrine.statement. Report 40(i).
field-text_sha256 = SHA-256 del texto completo
# In doctrine.statement. Report 40(i).
field-title = Título

## Codes

# Field level. In doctrine.statement: who adopted it.
code-level-head_of_state = jefatura del Estado
code-level-government = gobierno
code-level-parliament = parlamento
code-level-ministry = ministerio
code-level-command = mando militar
code-level-operator = operador
# Field state. In doctrine.statement: whether a policy is in force.
code-state-in_force = vigente
code-state-superseded = sustituida
code-state-withdrawn = retirada
code-state-for_information = para información
# Field origin. In doctrine.statement: where the words of a summary come from.
code-origin-original = original
code-origin-official_translation = traducción oficial
code-origin-unofficial_translation = traducción no oficial

## Subjects: one line in a list

# $title: as the sender wrote it; $state: a code of the field state.
subject-doctrine-statement = Declaración de doctrina: { $title } ({ $state })
