# The family terms.
# Unofficial translation of en/terms.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 33, 34.
type-terms-statement_of_understanding = 用语理解声明

## Fields

# In terms.statement_of_understanding. Report 34.
field-as_of = 截至
# In terms.statement_of_understanding. Report 33.
field-terms-language = 用语的语文
# In terms.statement_of_understanding. Report 34.
field-not_as = 不理解为
# In terms.statement_of_understanding. Report 34. An instrument or a document, with its place.
field-reference = 定义出处
# In terms.statement_of_understanding. Report 34.
field-status = 本声明的地位
# In terms.statement_of_understanding. Report 34. Its English name in small letters, joined by hyphens.
field-term = 条目
# In terms.statement_of_understanding. Report 34.
field-terms-terms = 用语
# In terms.statement_of_understanding. Report 34.
field-understood_as = 理解为

## Codes

# Field status. In terms.statement_of_understanding: how far the statement binds its own party.
code-status-for_this_channel = 适用于本通道
code-status-national_position = 国家立场
code-status-working_understanding = 工作理解

## Subjects: one line in a list

# $count: how many words; $words: the first of them, as the sender wrote them.
subject-terms-statement_of_understanding = 我方对{ $count }个用语的理解：{ $words }
