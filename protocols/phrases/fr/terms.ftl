# The family terms.
# Unofficial translation of en/terms.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 33, 34.
type-terms-statement_of_understanding = Exposé du sens des mots

## Fields

# In terms.statement_of_understanding. Report 34.
field-as_of = À la date du
# In terms.statement_of_understanding. Report 33.
field-terms-language = Langue des mots
# In terms.statement_of_understanding. Report 34.
field-not_as = Ne s’entend pas comme
# In terms.statement_of_understanding. Report 34. An instrument or a document, with its place.
field-reference = Tel que défini dans
# In terms.statement_of_understanding. Report 34.
field-status = Valeur de l’exposé
# In terms.statement_of_understanding. Report 34. Its English name in small letters, joined by hyphens.
field-term = Entrée
# In terms.statement_of_understanding. Report 34.
field-terms-terms = Mots
# In terms.statement_of_understanding. Report 34.
field-understood_as = S’entend comme

## Codes

# Field status. In terms.statement_of_understanding: how far the statement binds its own party.
code-status-for_this_channel = pour ce canal
code-status-national_position = position nationale
code-status-working_understanding = acception de travail

## Subjects: one line in a list

# $count: how many words; $words: the first of them, as the sender wrote them.
subject-terms-statement_of_understanding = { $count ->
    [one] Ce que nous entendons par { $count } mot : { $words }
   *[other] Ce que nous entendons par { $count } mots : { $words }
}
