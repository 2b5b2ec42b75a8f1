# Two lanes at one seat: live, and a drill beside it. A drill is what is practised here; it is neither a military exercise
# nor a manoeuvre in orbit. DRILL, PAUSED, ENDED, FROZEN and REAL WORLD are drawn in frames and stand in capitals.

## Keys

# In the footer. Room: 16, better 10.
key-watch-lanes = lanes
key-watch-resume = resume drill
help-anywhere-lanes = The other lane, with --drill: live, or the drill. For 1.5 seconds after it no key acts.
help-watch-lanes = The other lane, with --drill: live, or the drill. For 1.5 seconds after it no key acts.
help-thread-lanes = The other lane, with --drill: live, or the drill.
help-link-lanes = The other lane, with --drill: live, or the drill.
help-watch-resume = In a frozen drill: it goes on at this seat, once nothing live is unacknowledged.

## The frame of a drill

# $run: the drill's name; $centre: who controls it. Room for all of them together: 60.
lane-run = { $run }, control { $centre }
lane-no_run = not started
# $at: a clock, 22:14:21Z.
lane-phase_frozen = FROZEN { $at }
lane-phase_paused = PAUSED { $at }
lane-phase_real_world = REAL WORLD { $at }
lane-phase_ended = ENDED { $at }

## In place of the drill's alarm line. Room: 79

lane-told = FROZEN here since { $at }: control is told so, not why. Live goes first.
lane-nobody_told = FROZEN here since { $at }. No control is known yet. Live goes first.
# $centre: who controls the drill.
lane-says_paused = { $centre } paused the drill at { $at }. Nothing of it sounds.
lane-says_real_world = { $centre } said REAL WORLD at { $at }: the drill stands. Nothing sounds.
lane-says_ended = { $centre } ended the drill at { $at }. Nothing of it sounds.

## What is told of a lane, below the screen and in the log

lane-now_live = LIVE is in front. Keys act again in 1.5 seconds.
lane-now_drill = The DRILL is in front. Keys act again in 1.5 seconds.
lane-frozen_key = The drill is frozen since { $at }: nothing is said in it. Acknowledge what is live first (l), then R.
# $digits: five digits of one or several messages, with commas.
lane-not_yet = The drill stays frozen: live { $digits } is not acknowledged.
lane-resumed = The drill goes on at this seat.
lane-leave_from_live = Sign off in the LIVE lane: l goes there.
# What was done. $centre: who controls the drill. They are told that this seat is busy, and never with what.
lane-told_stands_still = { $centre } is told that the drill stands still at this seat
lane-told_goes_on = { $centre } is told that the drill goes on at this seat

## The line mode

# Before every line of the drill.
lane-plain_prefix = DRILL
lane-plain_two = Two lanes: live, and the drill. What you type goes to live; `lane` goes to the other one.
lane-plain_one = There is one lane here: begin with --drill for a second one.
lane-plain_frozen = FROZEN at this seat: something live is not acknowledged. Nothing is said in the drill.
