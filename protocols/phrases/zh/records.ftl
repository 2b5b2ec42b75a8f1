# Records that run out or have run out: the second row, the marks above a message, the page of links, and what an officer
# Unofficial translation of en/records.ftl; the English phrase says what is meant.
# types to let a FLASH or IMMEDIATE go all the same.
#
# ROSTER STALE and STALE are those of states.ftl. The root and the statement are records of who is believed; a bulletin
# is the weekly one with a centre's addresses.

## Second row. Room: 24 cells.

# $centre: whose bulletin is past its date; its last addresses stay in use.
records-bulletin_stale = 陈旧 { $centre }
# Whose records run out first. $name: a centre; $days: whole days, rounded up.
records-runs_out_soon = { $name }：余{ $days }天

## Above a message. Wraps.

# $mark: mark-roster_stale; $centres: with commas; $at: date-time group.
records-mark = { $mark } { $centres }，自{ $at }起：其此后所撤销的内容，此处可能未知。
# Before it is signed: whoever releases it will be asked.
records-mark_asked = { $mark } { $centres }，自{ $at }起：放行者须键入中心名称。
# What is not FLASH or IMMEDIATE.
records-mark_waits = { $mark } { $centres }，自{ $at }起：本件等待其较新的记录。

## On the page of links. Wraps.

# $kind: root, statement or bulletin, in English as in the commands; $name: party or centre; $at: date-time group.
records-runs_out = { $name }的{ $kind } { $version }于{ $at }到期，余{ $days }天
records-ran_out = 陈旧 { $name }的{ $kind } { $version }已于{ $at }到期

## What an officer types

# $centre: the centre.
records-ask = 名册陈旧 { $centre }
# Wraps. $precedence: FLASH or IMMEDIATE.
records-ask_words = { $centre }的声明或根记录已到期。其密钥可能已被撤销，而我方无从得知：他人可能读到此份{ $precedence }。如仍予放行，键入{ $centre }。
records-ask_prompt = 中心
records-ask_wrong = 键入{ $centre }，或按Esc
# In the mode of lines. $digits: the message; $token: what is typed first; $centres: the names, with blanks.
records-plain = 名册陈旧 { $centres }：其密钥可能已被撤销，而我方无从得知。如仍予放行：release { $digits } { $token } { $centres }
# In the list of commands of the mode of lines, after `release`: names of centres with blanks between them.
takes-centres = 中心
