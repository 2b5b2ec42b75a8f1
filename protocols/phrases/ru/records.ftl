# Records that run out or have run out: the second row, the marks above a message, the page of links, and what an officer
# Unofficial translation of en/records.ftl; the English phrase says what is meant.
# types to let a FLASH or IMMEDIATE go all the same.
#
# ROSTER STALE and STALE are those of states.ftl. The root and the statement are records of who is believed; a bulletin
# is the weekly one with a centre's addresses.

## Second row. Room: 24 cells.

# $centre: whose bulletin is past its date; its last addresses stay in use.
records-bulletin_stale = УСТАРЕЛО { $centre }
# Whose records run out first. $name: a centre; $days: whole days, rounded up.
records-runs_out_soon = { $days ->
    [one] { $name }: ЕЩЕ { $days } ДЕНЬ
    [few] { $name }: ЕЩЕ { $days } ДНЯ
    [many] { $name }: ЕЩЕ { $days } ДНЕЙ
   *[other] { $name }: ЕЩЕ { $days } ДНЯ
}

## Above a message. Wraps.

# $mark: mark-roster_stale; $centres: with commas; $at: date-time group.
records-mark = { $mark } { $centres }, с { $at }: отозванное ими с тех пор здесь может быть неизвестно.
# Before it is signed: whoever releases it will be asked.
records-mark_asked = { $mark } { $centres }, с { $at }: при выпуске вводится название центра.
# What is not FLASH or IMMEDIATE.
records-mark_waits = { $mark } { $centres }, с { $at }: ожидает их более новых записей.

## On the page of links. Wraps.

# $kind: root, statement or bulletin, in English as in the commands; $name: party or centre; $at: date-time group.
records-runs_out = { $kind } { $version }, { $name }: срок истекает { $at }, через { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
records-ran_out = УСТАРЕЛО { $kind } { $version }, { $name }: срок истек { $at }

## What an officer types

# $centre: the centre.
records-ask = СПИСОК ДОВЕРИЯ УСТАРЕЛ { $centre }
# Wraps. $precedence: FLASH or IMMEDIATE.
records-ask_words = Срок действия заявления или корневой записи центра { $centre } истек. Его ключ может быть отозван, а нам это не было бы известно: это сообщение, { $precedence }, может прочесть кто-то другой. Чтобы оно все же ушло, ввести { $centre }.
records-ask_prompt = Центр
records-ask_wrong = ввести { $centre } или Esc
# In the mode of lines. $digits: the message; $token: what is typed first; $centres: the names, with blanks.
records-plain = СПИСОК ДОВЕРИЯ УСТАРЕЛ { $centres }: их ключ может быть отозван, а нам это не было бы известно. Чтобы оно все же ушло: release { $digits } { $token } { $centres }
# In the list of commands of the mode of lines, after `release`: names of centres with blanks between them.
takes-centres = ЦЕНТРЫ
