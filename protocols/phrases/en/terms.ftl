# The family terms.

## Types

# Report, paragraph 33, 34.
type-terms-statement_of_understanding = Statement of understanding

## Fields

# In terms.statement_of_understanding. Report 34.
field-as_of = As of
# In terms.statement_of_understanding. Report 33.
field-terms-language = Language of the words
# In terms.statement_of_understanding. Report 34.
field-not_as = Not understood as
# In terms.statement_of_understanding. Report 34. An instrument or a document, with its place.
field-reference = As defined in
# In terms.statement_of_understanding. Report 34.
field-status = Standing of this
# In terms.statement_of_understanding. Report 34. Its English name in small letters, joined by hyphens.
field-term = Entry
# In terms.statement_of_understanding. Report 34.
field-terms-terms = Words
# In terms.statement_of_understanding. Report 34.
field-understood_as = Understood as

## Codes

# Field status. In terms.statement_of_understanding: how far the statement binds its own party.
code-status-for_this_channel = for this channel
code-status-national_position = national position
code-status-working_understanding = working understanding

## Subjects: one line in a list

# $count: how many words; $words: the first of them, as the sender wrote them.
subject-terms-statement_of_understanding = { $count ->
    [one] What we understand by { $count } word: { $words }
   *[other] What we understand by { $count } words: { $words }
}
