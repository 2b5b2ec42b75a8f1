# The family doctrine.
# Unofficial translation of en/doctrine.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 40(i).
type-doctrine-statement = Exposé de doctrine

## Fields

# In doctrine.statement. Report 40(i).
field-adopted_at = Adopté
# In doctrine.statement. Report 33.
field-language = Langue
# In doctrine.statement. Report 40(i).
field-level = Adopté par
# In doctrine.statement. Report 33.
field-origin = Origine
# In doctrine.statement. Report 40(i).
field-questions_welcome = Les questions sont bienvenues
# In doctrine.statement. Report 40(i).
field-doctrine-state = État
# In doctrine.statement. Report 40(i).
field-summaries = Résumés
# In doctrine.statement. Report 40(i). Title and date.
field-supersedes = Remplace
# In doctrine.statement. Report 40(i).
field-doctrine-text = Résumé
# In doctrine.statement. Report 40(i).
field-text_address = Texte intégral à
# In doctrine.statement. Report 40(i).
field-text_sha256 = SHA-256 du texte intégral
# In doctrine.statement. Report 40(i).
field-title = Titre

## Codes

# Field level. In doctrine.statement: who adopted it.
code-level-head_of_state = chef d’État
code-level-government = gouvernement
code-level-parliament = parlement
code-level-ministry = ministère
code-level-command = commandement militaire
code-level-operator = exploitant
# Field state. In doctrine.statement: whether a policy is in force.
code-state-in_force = en vigueur
code-state-superseded = remplacé
code-state-withdrawn = retiré
code-state-for_information = pour information
# Field origin. In doctrine.statement: where the words of a summary come from.
code-origin-original = original
code-origin-official_translation = traduction officielle
code-origin-unofficial_translation = traduction non officielle

## Subjects: one line in a list

# $title: as the sender wrote it; $state: a code of the field state.
subject-doctrine-statement = Exposé de doctrine : { $title } ({ $state })
