# What an order to a drill's conductor would do, said to the controller before it is given. Only controllers read these.
# Unofficial translation of en/conductor.ftl; the English phrase says what is meant.
# Counts choose the plural. $by: 10:00 or 1:02:30; $at: 14:22:01Z; $injects: ids with commas; $inject, $player: one id.

conductor-later = { $injects ->
    [one] Una línea del guion
    [many] { $injects } líneas del guion
   *[other] { $injects } líneas del guion
  } y { $deadlines ->
    [one] un plazo
    [many] { $deadlines } plazos
   *[other] { $deadlines } plazos
  } se desplazan { $by }: más tarde.
conductor-earlier = { $injects ->
    [one] Una línea del guion
    [many] { $injects } líneas del guion
   *[other] { $injects } líneas del guion
  } y { $deadlines ->
    [one] un plazo
    [many] { $deadlines } plazos
   *[other] { $deadlines } plazos
  } se desplazan { $by }: antes.
# Not all by the same time. $inject: the one that comes next; $by as above.
conductor-next_later = No todo se desplaza por igual; lo siguiente, { $inject }, sale { $by } más tarde.
conductor-next_earlier = No todo se desplaza por igual; lo siguiente, { $inject }, sale { $by } antes.
conductor-none_moves = No se desplaza ninguna línea del guion ni ningún plazo.
# While the drill is paused or in REAL WORLD.
conductor-stands = { $injects ->
    [one] Una línea del guion
    [many] { $injects } líneas del guion
   *[other] { $injects } líneas del guion
  } y { $deadlines ->
    [one] un plazo
    [many] { $deadlines } plazos
   *[other] { $deadlines } plazos
  } quedan detenidos hasta que se reanude el simulacro.
conductor-player_stands = { $deadlines ->
    [one] Queda detenido un plazo
    [many] Quedan detenidos { $deadlines } plazos
   *[other] Quedan detenidos { $deadlines } plazos
  } de { $player }; para los demás participantes el simulacro sigue.
# Injects that go as soon as the order is given.
conductor-at_once = De inmediato: { $injects }.
conductor-leapt = El relato salta por encima de { $injects }: salida inmediata, en este orden. Omita antes lo que no deba salir.
conductor-when_resumed = El relato salta por encima de { $injects }: salida en este orden, cuando se reanude el simulacro.
conductor-not_any_more = Ya no sale por sí sola: { $injects }.
conductor-waits_for = Tampoco sale lo que espera a esa línea: { $injects }.
conductor-by_voice_met = { $count ->
    [one] Se cumple una expectativa
    [many] Se cumplen { $count } expectativas
   *[other] Se cumplen { $count } expectativas
  }, de viva voz.
conductor-by_voice_not_met = { $count ->
    [one] Queda sin cumplir una expectativa
    [many] Quedan sin cumplir { $count } expectativas
   *[other] Quedan sin cumplir { $count } expectativas
  }, de viva voz.
conductor-faults_on = Falla desde ahora: { $faults }.
conductor-faults_off = Se repara: { $faults }.
# $step: STARTEX, PAUSE, RESUME, ENDEX or REAL WORLD, in capitals as a screen shows them.
conductor-signs = CONTROL firma para los participantes: { $step }.
conductor-tells = CONTROL dice a los participantes: { $text }
conductor-ends_at = El simulacro termina por sí solo a las { $at } a más tardar.
conductor-ends = ENDEX: { $injects ->
    [one] una línea del guion ya no sale
    [many] { $injects } líneas del guion ya no salen
   *[other] { $injects } líneas del guion ya no salen
  }, y { $deadlines ->
    [one] un plazo queda abierto
    [many] { $deadlines } plazos quedan abiertos
   *[other] { $deadlines } plazos quedan abiertos
  }.
# A note, an observation, a word of the white cell.
conductor-written = Se escribe en el registro del simulacro.
# Always the last line: no order to a drill reaches what is live.
conductor-live_none = Real: nada.
