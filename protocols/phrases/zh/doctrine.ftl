# The family doctrine.
# Unofficial translation of en/doctrine.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 40(i).
type-doctrine-statement = 学说声明

## Fields

# In doctrine.statement. Report 40(i).
field-adopted_at = 通过日期
# In doctrine.statement. Report 33.
field-language = 语文
# In doctrine.statement. Report 40(i).
field-level = 通过者
# In doctrine.statement. Report 33.
field-origin = 文本来源
# In doctrine.statement. Report 40(i).
field-questions_welcome = 欢迎提问
# In doctrine.statement. Report 40(i).
field-doctrine-state = 状态
# In doctrine.statement. Report 40(i).
field-summaries = 摘要
# In doctrine.statement. Report 40(i). Title and date.
field-supersedes = 取代
# In doctrine.statement. Report 40(i).
field-doctrine-text = 摘要
# In doctrine.statement. Report 40(i).
field-text_address = 全文地址
# In doctrine.statement. Report 40(i).
field-text_sha256 = 全文的SHA-256
# In doctrine.statement. Report 40(i).
field-title = 标题

## Codes

# Field level. In doctrine.statement: who adopted it.
code-level-head_of_state = 国家元首
code-level-government = 政府
code-level-parliament = 议会
code-level-ministry = 部委
code-level-command = 军事指挥机关
code-level-operator = 运营者
# Field state. In doctrine.statement: whether a policy is in force.
code-state-in_force = 现行有效
code-state-superseded = 已被取代
code-state-withdrawn = 已撤回
code-state-for_information = 供参考
# Field origin. In doctrine.statement: where the words of a summary come from.
code-origin-original = 原文
code-origin-official_translation = 正式译文
code-origin-unofficial_translation = 非正式译文

## Subjects: one line in a list

# $title: as the sender wrote it; $state: a code of the field state.
subject-doctrine-statement = 学说声明：{ $title }（{ $state }）
