# What an order to a drill's conductor would do, said to the controller before it is given. Only controllers read these.
# Counts choose the plural. $by: 10:00 or 1:02:30; $at: 14:22:01Z; $injects: ids with commas; $inject, $player: one id.

conductor-later = { $injects ->
    [one] One inject
   *[other] { $injects } injects
  } and { $deadlines ->
    [one] one deadline
   *[other] { $deadlines } deadlines
  } move by { $by }: later.
conductor-earlier = { $injects ->
    [one] One inject
   *[other] { $injects } injects
  } and { $deadlines ->
    [one] one deadline
   *[other] { $deadlines } deadlines
  } move by { $by }: sooner.
# Not all by the same time. $inject: the one that comes next; $by as above.
conductor-next_later = They do not all move alike; { $inject }, the next, comes { $by } later.
conductor-next_earlier = They do not all move alike; { $inject }, the next, comes { $by } sooner.
conductor-none_moves = No inject and no deadline moves.
# While the drill is paused or in REAL WORLD.
conductor-stands = { $injects ->
    [one] One inject
   *[other] { $injects } injects
  } and { $deadlines ->
    [one] one deadline
   *[other] { $deadlines } deadlines
  } stand still until the drill is resumed.
conductor-player_stands = { $deadlines ->
    [one] One deadline
   *[other] { $deadlines } deadlines
  } of { $player } stand still; for everybody else the drill goes on.
# Injects that go as soon as the order is given.
conductor-at_once = At once: { $injects }.
conductor-leapt = The story leaps over { $injects }: at once, in this order. Skip first what should not come.
conductor-when_resumed = The story leaps over { $injects }: in this order, when the drill is resumed.
conductor-not_any_more = { $injects } does not come by itself any more.
conductor-waits_for = Nor does { $injects }, which waits for it.
conductor-by_voice_met = { $count ->
    [one] One expectation is
   *[other] { $count } expectations are
  } met by voice.
conductor-by_voice_not_met = { $count ->
    [one] One expectation is
   *[other] { $count } expectations are
  } not met, by voice.
conductor-faults_on = Goes wrong from now on: { $faults }.
conductor-faults_off = Is mended: { $faults }.
# $step: STARTEX, PAUSE, RESUME, ENDEX or REAL WORLD, in capitals as a screen shows them.
conductor-signs = CONTROL signs { $step } to the players.
conductor-tells = CONTROL tells the players: { $text }
conductor-ends_at = The run ends by itself at { $at } at the latest.
conductor-ends = ENDEX: { $injects ->
    [one] one inject does
   *[other] { $injects } injects do
  } not come any more, and { $deadlines ->
    [one] one deadline stays
   *[other] { $deadlines } deadlines stay
  } open.
# A note, an observation, a word of the white cell.
conductor-written = It is written into the run's log.
# Always the last line: no order to a drill reaches what is live.
conductor-live_none = Live: none.
