# The family doctrine.

## Types

# Report, paragraph 40(i).
type-doctrine-statement = Statement of doctrine

## Fields

# In doctrine.statement. Report 40(i).
field-adopted_at = Adopted
# In doctrine.statement. Report 33.
field-language = Language
# In doctrine.statement. Report 40(i).
field-level = Adopted by
# In doctrine.statement. Report 33.
field-origin = Origin
# In doctrine.statement. Report 40(i).
field-questions_welcome = Questions are welcome
# In doctrine.statement. Report 40(i).
field-doctrine-state = State
# In doctrine.statement. Report 40(i).
field-summaries = Summaries
# In doctrine.statement. Report 40(i). Title and date.
field-supersedes = Takes the place of
# In doctrine.statement. Report 40(i).
field-doctrine-text = Summary
# In doctrine.statement. Report 40(i).
field-text_address = Full text at
# In doctrine.statement. Report 40(i).
field-text_sha256 = SHA-256 of the full text
# In doctrine.statement. Report 40(i).
field-title = Title

## Codes

# Field level. In doctrine.statement: who adopted it.
code-level-head_of_state = head of State
code-level-government = government
code-level-parliament = parliament
code-level-ministry = ministry
code-level-command = military command
code-level-operator = operator
# Field state. In doctrine.statement: whether a policy is in force.
code-state-in_force = in force
code-state-superseded = superseded
code-state-withdrawn = withdrawn
code-state-for_information = for information
# Field origin. In doctrine.statement: where the words of a summary come from.
code-origin-original = original
code-origin-official_translation = official translation
code-origin-unofficial_translation = unofficial translation

## Subjects: one line in a list

# $title: as the sender wrote it; $state: a code of the field state.
subject-doctrine-statement = Statement of doctrine: { $title } ({ $state })
