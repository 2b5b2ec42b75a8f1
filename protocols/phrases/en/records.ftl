# Records that run out or have run out: the second row, the marks above a message, the page of links, and what an officer
# types to let a FLASH or IMMEDIATE go all the same.
#
# ROSTER STALE and STALE are those of states.ftl. The root and the statement are records of who is believed; a bulletin
# is the weekly one with a centre's addresses.

## Second row. Room: 24 cells.

# $centre: whose bulletin is past its date; its last addresses stay in use.
records-bulletin_stale = STALE { $centre }
# Whose records run out first. $name: a centre; $days: whole days, rounded up.
records-runs_out_soon = { $days ->
    [one] { $name }: 1 DAY LEFT
   *[other] { $name }: { $days } DAYS LEFT
}

## Above a message. Wraps.

# $mark: mark-roster_stale; $centres: with commas; $at: date-time group.
records-mark = { $mark } { $centres }, since { $at }: what they have taken back since then may not be known here.
# Before it is signed: whoever releases it will be asked.
records-mark_asked = { $mark } { $centres }, since { $at }: whoever releases it types the name of the centre.
# What is not FLASH or IMMEDIATE.
records-mark_waits = { $mark } { $centres }, since { $at }: this waits for their newer records.

## On the page of links. Wraps.

# $kind: root, statement or bulletin, in English as in the commands; $name: party or centre; $at: date-time group.
records-runs_out = { $kind } { $version } of { $name } runs out { $at }, in { $days ->
    [one] 1 day
   *[other] { $days } days
}
records-ran_out = STALE { $kind } { $version } of { $name } ran out { $at }

## What an officer types

# $centre: the centre.
records-ask = ROSTER STALE { $centre }
# Wraps. $precedence: FLASH or IMMEDIATE.
records-ask_words = The statement or root of { $centre } has expired. A key of theirs may be taken back, and we would not know: somebody else may read this { $precedence }. Type { $centre } to let it go all the same.
records-ask_prompt = Centre
records-ask_wrong = type { $centre }, or Esc
# In the mode of lines. $digits: the message; $token: what is typed first; $centres: the names, with blanks.
records-plain = ROSTER STALE { $centres }: a key of theirs may be taken back, and we would not know. To let it go all the same: release { $digits } { $token } { $centres }
# In the list of commands of the mode of lines, after `release`: names of centres with blanks between them.
takes-centres = CENTRES
