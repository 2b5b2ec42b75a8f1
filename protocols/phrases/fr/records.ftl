# Records that run out or have run out: the second row, the marks above a message, the page of links, and what an officer
# Unofficial translation of en/records.ftl; the English phrase says what is meant.
# types to let a FLASH or IMMEDIATE go all the same.
#
# ROSTER STALE and STALE are those of states.ftl. The root and the statement are records of who is believed; a bulletin
# is the weekly one with a centre's addresses.

## Second row. Room: 24 cells.

# $centre: whose bulletin is past its date; its last addresses stay in use.
records-bulletin_stale = PÉRIMÉ { $centre }
# Whose records run out first. $name: a centre; $days: whole days, rounded up.
records-runs_out_soon = { $days ->
    [one] { $name } : RESTE { $days } J
   *[other] { $name } : RESTE { $days } J
}

## Above a message. Wraps.

# $mark: mark-roster_stale; $centres: with commas; $at: date-time group.
records-mark = { $mark } { $centres }, depuis { $at } : ce qui y a été révoqué depuis n’est peut-être pas connu ici.
# Before it is signed: whoever releases it will be asked.
records-mark_asked = { $mark } { $centres }, depuis { $at } : qui l’émet tape le nom du centre.
# What is not FLASH or IMMEDIATE.
records-mark_waits = { $mark } { $centres }, depuis { $at } : ce message attend, de là-bas, des fiches plus récentes.

## On the page of links. Wraps.

# $kind: root, statement or bulletin, in English as in the commands; $name: party or centre; $at: date-time group.
records-runs_out = { $kind } { $version } de { $name } : expire { $at }, dans { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
records-ran_out = PÉRIMÉ { $kind } { $version } de { $name } : a expiré { $at }

## What an officer types

# $centre: the centre.
records-ask = ANNUAIRE PÉRIMÉ { $centre }
# Wraps. $precedence: FLASH or IMMEDIATE.
records-ask_words = La déclaration ou la racine de { $centre } a expiré. Une de ses clés est peut-être révoquée, et nous ne le saurions pas : quelqu’un d’autre pourrait lire ce message { $precedence }. Taper { $centre } pour le laisser partir malgré cela.
records-ask_prompt = Centre
records-ask_wrong = taper { $centre }, ou Esc
# In the mode of lines. $digits: the message; $token: what is typed first; $centres: the names, with blanks.
records-plain = ANNUAIRE PÉRIMÉ { $centres } : une clé y est peut-être révoquée, et nous ne le saurions pas. Pour laisser partir malgré cela : release { $digits } { $token } { $centres }
# In the list of commands of the mode of lines, after `release`: names of centres with blanks between them.
takes-centres = CENTRES
