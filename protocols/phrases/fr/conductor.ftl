# What an order to a drill's conductor would do, said to the controller before it is given. Only controllers read these.
# Unofficial translation of en/conductor.ftl; the English phrase says what is meant.
# Counts choose the plural. $by: 10:00 or 1:02:30; $at: 14:22:01Z; $injects: ids with commas; $inject, $player: one id.

conductor-later = Report de { $by } : { $injects ->
    [one] { $injects } stimulus
   *[other] { $injects } stimuli
  } et { $deadlines ->
    [one] { $deadlines } échéance
   *[other] { $deadlines } échéances
  }.
conductor-earlier = Avance de { $by } : { $injects ->
    [one] { $injects } stimulus
   *[other] { $injects } stimuli
  } et { $deadlines ->
    [one] { $deadlines } échéance
   *[other] { $deadlines } échéances
  }.
# Not all by the same time. $inject: the one that comes next; $by as above.
conductor-next_later = Décalages inégaux ; le prochain, { $inject }, vient { $by } plus tard.
conductor-next_earlier = Décalages inégaux ; le prochain, { $inject }, vient { $by } plus tôt.
conductor-none_moves = Aucun stimulus et aucune échéance ne se déplacent.
# While the drill is paused or in REAL WORLD.
conductor-stands = En suspens jusqu’à la reprise de l’entraînement : { $injects ->
    [one] { $injects } stimulus
   *[other] { $injects } stimuli
  } et { $deadlines ->
    [one] { $deadlines } échéance
   *[other] { $deadlines } échéances
  }.
conductor-player_stands = En suspens pour { $player } : { $deadlines ->
    [one] { $deadlines } échéance
   *[other] { $deadlines } échéances
  } ; ailleurs, l’entraînement continue.
# Injects that go as soon as the order is given.
conductor-at_once = Aussitôt : { $injects }.
conductor-leapt = Le récit saute par-dessus { $injects } : à jouer aussitôt, dans cet ordre. Omettre d’abord ce qui ne doit pas venir.
conductor-when_resumed = Le récit saute par-dessus { $injects } : à jouer dans cet ordre, à la reprise.
conductor-not_any_more = Ne vient plus automatiquement : { $injects }.
conductor-waits_for = Ne vient donc plus non plus, car en dépend : { $injects }.
conductor-by_voice_met = { $count ->
    [one] { $count } attendu tenu
   *[other] { $count } attendus tenus
  }, de vive voix.
conductor-by_voice_not_met = { $count ->
    [one] { $count } attendu non tenu
   *[other] { $count } attendus non tenus
  }, de vive voix.
conductor-faults_on = En panne dès maintenant : { $faults }.
conductor-faults_off = Panne levée : { $faults }.
# $step: STARTEX, PAUSE, RESUME, ENDEX or REAL WORLD, in capitals as a screen shows them.
conductor-signs = CONTROL signe { $step } à l’intention des participants.
conductor-tells = CONTROL dit aux participants : { $text }
conductor-ends_at = La séance prend fin d’elle-même à { $at } au plus tard.
conductor-ends = ENDEX : { $injects ->
    [one] { $injects } stimulus ne vient plus
   *[other] { $injects } stimuli ne viennent plus
  }, et { $deadlines ->
    [one] { $deadlines } échéance reste ouverte
   *[other] { $deadlines } échéances restent ouvertes
  }.
# A note, an observation, a word of the white cell.
conductor-written = Ceci est inscrit au journal de la séance.
# Always the last line: no order to a drill reaches what is live.
conductor-live_none = Réel : aucun effet.
