# Records that run out or have run out: the second row, the marks above a message, the page of links, and what an officer
# Unofficial translation of en/records.ftl; the English phrase says what is meant.
# types to let a FLASH or IMMEDIATE go all the same.
#
# ROSTER STALE and STALE are those of states.ftl. The root and the statement are records of who is believed; a bulletin
# is the weekly one with a centre's addresses.

## Second row. Room: 24 cells.

# $centre: whose bulletin is past its date; its last addresses stay in use.
records-bulletin_stale = SIN ACTUALIZAR { $centre }
# Whose records run out first. $name: a centre; $days: whole days, rounded up.
records-runs_out_soon = { $days ->
    [one] { $name }: QUEDA 1 DÍA
    [many] { $name }: QUEDAN { $days } DÍAS
   *[other] { $name }: QUEDAN { $days } DÍAS
}

## Above a message. Wraps.

# $mark: mark-roster_stale; $centres: with commas; $at: date-time group.
records-mark = { $mark } { $centres }, desde { $at }: puede que aquí no se sepa lo que han retirado desde entonces.
# Before it is signed: whoever releases it will be asked.
records-mark_asked = { $mark } { $centres }, desde { $at }: quien lo expida escribe el nombre del centro.
# What is not FLASH or IMMEDIATE.
records-mark_waits = { $mark } { $centres }, desde { $at }: esto espera sus fichas más recientes.

## On the page of links. Wraps.

# $kind: root, statement or bulletin, in English as in the commands; $name: party or centre; $at: date-time group.
records-runs_out = { $kind } { $version } de { $name }: caduca { $at }, en { $days ->
    [one] 1 día
    [many] { $days } días
   *[other] { $days } días
}
records-ran_out = SIN ACTUALIZAR { $kind } { $version } de { $name }: caducó { $at }

## What an officer types

# $centre: the centre.
records-ask = DIRECTORIO SIN ACTUALIZAR { $centre }
# Wraps. $precedence: FLASH or IMMEDIATE.
records-ask_words = La declaración o la raíz de { $centre } ha caducado. Puede que se haya retirado una clave de ese centro, y no lo sabríamos: alguien más podría leer este { $precedence }. Escriba { $centre } para que salga de todos modos.
records-ask_prompt = Centro
records-ask_wrong = escriba { $centre }, o Esc
# In the mode of lines. $digits: the message; $token: what is typed first; $centres: the names, with blanks.
records-plain = DIRECTORIO SIN ACTUALIZAR { $centres }: puede que se haya retirado una clave de algún centro de los nombrados, y no lo sabríamos. Para que salga de todos modos: release { $digits } { $token } { $centres }
# In the list of commands of the mode of lines, after `release`: names of centres with blanks between them.
takes-centres = CENTROS
