# Two lanes at one seat: live, and a drill beside it. A drill is what is practised here; it is neither a military exercise
# Unofficial translation of en/lanes.ftl; the English phrase says what is meant.
# nor a manoeuvre in orbit. DRILL, PAUSED, ENDED, FROZEN and REAL WORLD are drawn in frames and stand in capitals.

## Keys

# In the footer. Room: 16, better 10.
key-watch-lanes = couloirs
key-watch-resume = reprendre entr.
help-anywhere-lanes = L’autre couloir, avec --drill : le réel, ou l’entraînement. Pendant 1,5 seconde ensuite, aucune touche n’agit.
help-watch-lanes = L’autre couloir, avec --drill : le réel, ou l’entraînement. Pendant 1,5 seconde ensuite, aucune touche n’agit.
help-thread-lanes = L’autre couloir, avec --drill : le réel, ou l’entraînement.
help-link-lanes = L’autre couloir, avec --drill : le réel, ou l’entraînement.
help-watch-resume = Dans un entraînement figé : il reprend à ce poste, une fois que tout message réel a son accusé de réception.

## The frame of a drill

# $run: the drill's name; $centre: who controls it. Room for all of them together: 60.
lane-run = { $run }, conduite { $centre }
lane-no_run = pas commencé
# $at: a clock, 22:14:21Z.
lane-phase_frozen = FIGÉ { $at }
lane-phase_paused = EN PAUSE { $at }
lane-phase_real_world = SITUATION RÉELLE { $at }
lane-phase_ended = TERMINÉ { $at }

## In place of the drill's alarm line. Room: 79

lane-told = FIGÉ ici depuis { $at } : conduite informée, pas du motif. Le réel d’abord.
lane-nobody_told = FIGÉ ici depuis { $at }. Aucune conduite connue encore. Le réel d’abord.
# $centre: who controls the drill.
lane-says_paused = { $centre } : entraînement mis en pause à { $at }. Rien n’en sonne.
lane-says_real_world = { $centre } : SITUATION RÉELLE à { $at }. Entraînement en suspens, sans son.
lane-says_ended = { $centre } : fin de l’entraînement à { $at }. Rien n’en sonne.

## What is told of a lane, below the screen and in the log

lane-now_live = Le RÉEL est au premier plan. Les touches agissent dans 1,5 seconde.
lane-now_drill = L’ENTRAÎNEMENT est au premier plan. Les touches agissent dans 1,5 seconde.
lane-frozen_key = Entraînement figé depuis { $at } : rien ne s’y dit. Accuser d’abord réception du réel (l), puis R.
# $digits: five digits of one or several messages, with commas.
lane-not_yet = L’entraînement reste figé : réel { $digits }, réception non accusée.
lane-resumed = L’entraînement continue à ce poste.
lane-leave_from_live = Se déconnecter dans le couloir RÉEL : l y mène.
# What was done. $centre: who controls the drill. They are told that this seat is busy, and never with what.
lane-told_stands_still = { $centre } est informé que l’entraînement est en pause à ce poste
lane-told_goes_on = { $centre } est informé que l’entraînement continue à ce poste

## The line mode

# Before every line of the drill.
lane-plain_prefix = ENTRAÎNEMENT
lane-plain_two = Deux couloirs : le réel, et l’entraînement. Ce qui est tapé va au réel ; `lane` passe à l’autre.
lane-plain_one = Un seul couloir ici : commencer avec --drill pour en avoir un second.
lane-plain_frozen = FIGÉ à ce poste : la réception d’un message réel n’est pas accusée. Rien ne se dit dans l’entraînement.
