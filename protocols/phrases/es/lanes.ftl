# Two lanes at one seat: live, and a drill beside it. A drill is what is practised here; it is neither a military exercise
# Unofficial translation of en/lanes.ftl; the English phrase says what is meant.
# nor a manoeuvre in orbit. DRILL, PAUSED, ENDED, FROZEN and REAL WORLD are drawn in frames and stand in capitals.

## Keys

# In the footer. Room: 16, better 10.
key-watch-lanes = carriles
key-watch-resume = reanudar
help-anywhere-lanes = El otro carril, con --drill: real o simulacro. Durante 1,5 segundos después no actúa ninguna tecla.
help-watch-lanes = El otro carril, con --drill: real o simulacro. Durante 1,5 segundos después no actúa ninguna tecla.
help-thread-lanes = El otro carril, con --drill: real o simulacro.
help-link-lanes = El otro carril, con --drill: real o simulacro.
help-watch-resume = En un simulacro congelado: sigue en este puesto, cuando nada real quede sin acuse.

## The frame of a drill

# $run: the drill's name; $centre: who controls it. Room for all of them together: 60.
lane-run = { $run }, dirige { $centre }
lane-no_run = sin comenzar
# $at: a clock, 22:14:21Z.
lane-phase_frozen = CONGELADO { $at }
lane-phase_paused = EN PAUSA { $at }
lane-phase_real_world = SITUACIÓN REAL { $at }
lane-phase_ended = TERMINADO { $at }

## In place of the drill's alarm line. Room: 79

lane-told = CONGELADO aquí, { $at }: dicho a la dirección, no por qué. Lo real va antes.
lane-nobody_told = CONGELADO aquí desde { $at }. Aún no se sabe quién dirige. Lo real va antes.
# $centre: who controls the drill.
lane-says_paused = { $centre } puso en pausa el simulacro a las { $at }. Nada de él suena.
lane-says_real_world = { $centre } dijo SITUACIÓN REAL, { $at }: simulacro detenido. Nada suena.
lane-says_ended = { $centre } terminó el simulacro a las { $at }. Nada de él suena.

## What is told of a lane, below the screen and in the log

lane-now_live = Delante: carril REAL. Las teclas actúan de nuevo en 1,5 segundos.
lane-now_drill = Delante: carril SIMULACRO. Las teclas actúan de nuevo en 1,5 segundos.
lane-frozen_key = El simulacro está congelado desde { $at }: nada se dice en él. Antes, acuse recibo de lo real (l); después, R.
# $digits: five digits of one or several messages, with commas.
lane-not_yet = El simulacro sigue congelado: lo real { $digits } está sin acuse.
lane-resumed = El simulacro sigue en este puesto.
lane-leave_from_live = Cierre la sesión en el carril REAL: l lleva allí.
# What was done. $centre: who controls the drill. They are told that this seat is busy, and never with what.
lane-told_stands_still = se comunica a { $centre } que el simulacro está detenido en este puesto
lane-told_goes_on = se comunica a { $centre } que el simulacro sigue en este puesto

## The line mode

# Before every line of the drill.
lane-plain_prefix = SIMULACRO
lane-plain_two = Dos carriles: real y simulacro. Lo que escriba va al real; `lane` pasa al otro.
lane-plain_one = Aquí hay un solo carril: comience con --drill para tener el segundo.
lane-plain_frozen = CONGELADO en este puesto: algo real está sin acuse. Nada se dice en el simulacro.
