# The family terms.
# Unofficial translation of en/terms.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 33, 34.
type-terms-statement_of_understanding = Declaración de lo que se entiende

## Fields

# In terms.statement_of_understanding. Report 34.
field-as_of = A fecha de
# In terms.statement_of_understanding. Report 33.
field-terms-language = Idioma de las palabras
# In terms.statement_of_understanding. Report 34.
field-not_as = No se entiende como
# In terms.statement_of_understanding. Report 34. An instrument or a document, with its place.
field-reference = Según se define en
# In terms.statement_of_understanding. Report 34.
field-status = Valor de lo declarado
# In terms.statement_of_understanding. Report 34. Its English name in small letters, joined by hyphens.
field-term = Entrada
# In terms.statement_of_understanding. Report 34.
field-terms-terms = Palabras
# In terms.statement_of_understanding. Report 34.
field-understood_as = Se entiende como

## Codes

# Field status. In terms.statement_of_understanding: how far the statement binds its own party.
code-status-for_this_channel = para este canal
code-status-national_position = posición nacional
code-status-working_understanding = interpretación de trabajo

## Subjects: one line in a list

# $count: how many words; $words: the first of them, as the sender wrote them.
subject-terms-statement_of_understanding = { $count ->
    [one] Lo que entendemos por { $count } palabra: { $words }
    [many] Lo que entendemos por { $count } palabras: { $words }
   *[other] Lo que entendemos por { $count } palabras: { $words }
}
