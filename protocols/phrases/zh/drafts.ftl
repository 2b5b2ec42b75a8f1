# What programs leave for officers to read and sign.
# Unofficial translation of en/drafts.ftl; the English phrase says what is meant.

## In the list

# Four letters of the column of states, at most four cells.
token-drft = 草稿
means-drft = 由程序留在此处：由值班员阅读，签署或退回
# In front of the subject. $service: the program's name.
screen-draft_mark = { $service }的草稿
# First row, with its sound. $service: the program's name.
alarm-draft = { $service }的草稿{ $digits }：应阅读
# How long it has waited, in place of a deadline; 14 cells at most. $age: 5:36.
short-draft = 等待 { $age }
# Under it in the list. $service: the program's name; $at: 14:22:01Z.
screen-draft_waits = 由程序{ $service }于{ $at }留在此处；尚无人签署

## Its own page

# Title. $service: the program's name.
screen-draft_of = { $service }的草稿  { $digits }  { $precedence }
# Above the text. $mark: mark-node_says; $service: the program's name; $at: 14:22:01Z.
screen-draft_unsigned = { $mark }：由程序{ $service }撰写，{ $at }。尚无人签署。你不能更改文本。
# Last row, where two officers are needed.
screen-draft_told_two = 你以拟稿人身份签署；由另一值班员放行。n退回。
# Last row, where the type allows one officer alone.
screen-draft_told_one = 放行后无法收回：由你一人放行。n退回。
# $token: what is typed.
screen-draft_prompt_two = 键入{ $token }以签署
screen-draft_prompt_one = 键入{ $token }以放行
# Above it. $hash: 50e5 da79 e74e 9846.
screen-draft_hash = 所签即此文本   哈希值 { $hash }（应读出）
# Beside the field, which is empty again: while it was read, another officer signed it.
screen-draft_changed = 其间已有人签署：应重新阅读
did-adopted = 已签署{ $digits }

## What this seat verified

# $mark: mark-node_says; $service: the program's name; $at: 14:22:01Z.
proof-draft = { $mark }：由程序{ $service }留在此处，{ $at }。
proof-unsigned = 尚无人签署。如予签署，你的签名即为拟稿人的签名。

## Without a full screen

plain-draft = { $service }的草稿{ $digits }。show { $digits }可阅读。
plain-draft_waits = 待值班员处理。签署：release { $digits } { $token }

## Commands

# In place of "signed by". $service: the program's name.
cli-draft_of = { $service }的草稿
# $state: state-waiting_for_release; $service: the program's name.
cli-draft_waits = { $state }：程序{ $service }的草稿；尚无人签署。
