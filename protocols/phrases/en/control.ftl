# The control screen of a drill: what a controller reads while a drill runs. Controllers alone read it, never players.
#
# A terminal has 80 columns and 24 rows, at the least. "Room" is how many columns a phrase may take with everything filled
# in; a Chinese character takes two. Without a figure: one line of about 76, cut at its end, or where it says "wraps", as
# many lines as it takes. A drill is what is practised here; it is neither a military exercise nor a manoeuvre in orbit.
#
# Stand in every language as they are: names of keys, STARTEX, ENDEX, names of centres and officers, ids of the scenario
# (I-04, O1, F1, I-04.2), times (14:07:20Z, T-02:40, 10:00), what stands between backquotes, DRILL-RESUME. Words in
# capitals are said in capitals where the script has them.

## The two rows that never scroll

# In the frame, before the run's name and the controller's role. Room: 16.
control-title = DRILL CONTROL
# How the drill stands. $speed: how fast the story runs, 1 is real time. Room: 16.
control-phase_before = BEFORE STARTEX
control-phase_running = RUN x{ $speed }
control-phase_paused = PAUSED x{ $speed }
control-phase_real_world = REAL WORLD
control-phase_ended = ENDED
# $at: where the story is, 01 SEP 19 14:07:20Z. Room: 28.
control-story = STORY { $at }
# How long was played, pauses not counted, and how long the run may take. Room: 22.
control-wall = WALL { $played }/{ $wall }
# What comes next by time. $inject: its id; $clock: T-12:40. Room: 20.
control-next = next { $inject } { $clock }
control-next_none = next: nothing by time
# In place of that row while no conductor answers. $at: when it last did, 14:07:20Z. Room: 79.
control-away = NOBODY CONDUCTS THIS RUN since { $at }; it goes on when it is back.
# The same once the run has ended: its conductor has done its work. $at: when it was last heard.
control-away_ended = ENDED. Its conductor has gone, at { $at }; r says how the report is made.
control-away_ever = Nobody conducts this run; it goes on when it is back.
# Before the title of each part of the screen while it does not answer: what is shown was so then. Room: 14.
control-last_known = LAST KNOWN
# Third row: whether any seat deals with something live; never with what. Room: 46.
control-live_none = LIVE: nothing live at any seat
# $seat: a centre, or a centre and an officer's role; $at: 22:14:21Z.
control-live = REAL WORLD at { $seat } since { $at }
control-live_all = REAL WORLD since { $at }
# Officers of players who are signed on, of how many; $age: how long ago one of them was last heard, 0:03. Room: 26.
control-seats = SEATS { $on } of { $all } on, heard { $age } ago
control-seats_none = SEATS none heard yet
# $faults: ids with commas. Room: 20.
control-faults = FAULTS { $faults } on
control-faults_none = FAULTS none on

## The four parts of the screen

# Titles, after the digit of their key. Room: 12.
control-pane_script = SCRIPT
control-pane_expected = EXPECTED
control-pane_players = PLAYERS: what their screens show
control-pane_log = LOG
# In a title. w is a key. $count: words of players that no controller has answered. Room: 24.
control-white_cell_new = w white cell: { $count } new
# Over the columns. Room: 6, of INJECT and WHAT 16, of STATE, WHEN, BY and IS 10.
control-column_id = ID
control-column_when = WHEN
control-column_to = TO
control-column_inject = INJECT
control-column_state = STATE
control-column_what = WHAT
control-column_who = WHO
control-column_by = BY
control-column_is = IS
# The state of an inject. `waits`: for something else than time; `fired`: it is on its way; `open`: it went, and something
# is still expected of it. Room: 9.
control-inject_ready = READY
control-inject_waits = WAITS
control-inject_fired = GOES OUT
control-inject_open = OPEN
control-inject_done = DONE
control-inject_skipped = SKIPPED
control-inject_delayed = DELAYED
control-inject_not_fired = NOT FIRED
# After ENDEX: it never came.
control-inject_never = NOT SENT
# How an expectation stands. $at: when it was met, 14:07:20Z; $late: by how much it was late, 2:20; $clock: T-02:40 is
# left, T+02:20 is over. Room: 15.
control-is_not_due = not due
control-is_open = open
control-is_open_by = { $clock }
control-is_met = met { $at }
control-is_late = LATE by { $late }
control-is_not_met = NOT MET
control-is_overdue = LATE { $clock }
control-is_ask = mark it: o
# How an objective stands. Room: 9.
control-objective_ok = ok
control-objective_open = open
control-objective_at_risk = AT RISK
control-objective_not_met = NOT MET
# A player's seat. Room: 10, of the third 36.
control-seat_on = on
control-seat_off = OFF
control-seat_frozen = REAL WORLD since { $at }
# What was done there last. $doing: as the record says it, acknowledge I-04; $age: how long ago, 0:50. Room: 36.
control-seat_doing = { $doing }, { $age } ago
control-seat_nothing = nothing yet
# $count: messages of the drill that nobody there has acknowledged. Room: 20.
control-seat_unacknowledged = { $count } unacknowledged
# Nothing to show in a part of the screen.
control-nobody_heard = No player's seat was heard yet.
control-nothing_expected = Nothing is expected.
control-log_empty = The log is empty.

## What is said of the line under the cursor

# $id: I-04; $title: the inject's; $to: to whom; $when: what brings it, as the scenario says it. Wraps to two lines.
control-about_inject = { $id } { $title }. To { $to }. Comes { $when }.
control-about_inject_nobody = { $id } { $title }. Comes { $when }.
# $what: as the scenario says it; $who: of whom; $objective: O1 or nothing.
control-about_expectation = { $id } { $what }, { $who }. { $objective }
# $because: why it is expected not to be met.
control-about_because = { $said } Expected not to be met: { $because }
# After what was given. $what: one of control-key-*.
control-given = Given: { $what }.

## Keys: in the two rows at the foot

# Room: 12, better 8.
control-key-start = start
control-key-pause = pause
control-key-faster = speed
control-key-fire = fire
control-key-delay = delay
control-key-skip = skip
control-key-done = voice
control-key-observe = observe
control-key-note = note
control-key-real_world = REAL WORLD
control-key-white_cell = white cell
control-key-faults = faults
control-key-jump = jump
control-key-end = ENDEX
control-key-report = report
control-key-help = help
control-key-leave = leave
control-key-accept = do it
control-key-next = next
control-key-back = back
# While the drill is paused or in REAL WORLD, in place of pause.
control-key-resume = resume

## Keys: what each does, on the page of help. Wraps after 60 columns

control-help-title = HELP: the control screen
control-help-start = Give STARTEX: CONTROL signs it to every player.
control-help-pause = Stop both clocks of the drill; again: go on. After REAL WORLD two controllers go on together.
control-help-faster = Let the story run faster from now on. Deadlines keep to wall time.
control-help-slower = Let the story run slower from now on.
control-help-fire = Send the inject under the cursor now, whatever the plan says, also in a pause.
control-help-delay = Let the inject under the cursor come later.
control-help-skip = Leave the inject under the cursor out.
control-help-done = The inject or the expectation under the cursor was done by voice, off the line: met or not met.
control-help-observe = Write down what you see, for an expectation, for an objective or for the drill.
control-help-note = A remark, for the report only.
control-help-real_world = REAL WORLD, at once and without a question: everything of the drill stands still.
control-help-white_cell = A word to players that is no part of the play, and what they wrote to you.
control-help-faults = Switch a fault of the scenario on or off.
control-help-jump = Move the story on at once; players are told where it is.
control-help-end = Give ENDEX, in any state.
control-help-report = Which command writes the report, and where.
control-help-language = The language of this screen, and how right-to-left text is drawn.
control-help-help = This page.
control-help-leave = Leave the screen. The drill goes on: its conductor is another program.
control-help-pane_script = The script: every inject, when it comes and how it stands.
control-help-pane_expected = What is expected, of whom, by when, and how it stands.
control-help-pane_players = Players: what their screens show, as their own nodes tell it.
control-help-pane_log = The log: everything that was done and seen, the newest last.
control-help-turn = The next of the four parts.
control-help-down = One line down.
control-help-up = One line up.
control-help-page_down = One page down.
control-help-page_up = One page up.
control-help-first = To the first line.
control-help-last = To the last line.
control-help-accept = In a question: do it.
control-help-back = Back, and nothing is done.
# Under the keys. Wraps.
control-help-preview = Every order says what it would do before it is given: Enter gives it, Esc leaves it. R alone asks nothing.
control-help-small = R works wherever no text is being typed, also in a window that is too small for anything else.

## Dialogs

# Of a preview. $what: one of control-key-*; $about: an id, or nothing.
control-order = { $what } { $about }
# It would be refused, or was. $code: a code of the reference page.
control-refused = NOT DONE: { $code }
control-refused_words = Nothing was changed.
# After R. Wraps.
control-real_world_given = REAL WORLD IS GIVEN
control-real_world_not_given = REAL WORLD WAS NOT GIVEN
control-real_world_by_voice = Tell the players by voice that everything of the drill stands still.
# How late, and why.
control-delay_words = How much later { $inject } comes: 90s, 10m, 1h30m.
control-delay_prompt = later by
control-delay_wrong = Type a length of time: 90s, 10m or 1h30m.
control-skip_words = Why { $inject } is left out, for the report. It may stay empty.
control-reason_prompt = why
control-done_title = BY VOICE: { $about }
control-done_words = Done off the line, by voice: how did it go?
control-done_text_words = What was said, for the report. It may stay empty.
control-met = met
control-not_met = not met
control-not_rated = no rating
control-observe_words = What does it bear on?
control-observe_drill = the drill as a whole
control-rate_words = { $about }: was it met?
control-observe_text_words = What did you see?
control-note_words = A remark, for the report only.
control-text_prompt = text
control-text_wrong = Type something, or Esc.
control-white_cell_words = No part of the play: players read it as a word of CONTROL's.
control-white_cell_to = To whom?
control-everybody = everybody
control-faults_words = Enter switches it.
control-fault_is_on = on
control-fault_is_off = off
control-no_faults = The scenario has no fault to switch.
# $at: where the story is, 2019-09-01T14:07Z.
control-jump_words = Where the story goes; it is at { $at } now. As 2019-09-02T09:00Z, or 0900Z for the next one.
control-jump_prompt = story to
control-jump_wrong = Type an instant: 2019-09-02T09:00Z, or 0900Z.
control-jump_text_words = What the players are told of it. It may stay empty.
# Two controllers. $role: who types; $word: DRILL-RESUME.
control-second_words = REAL WORLD ends when two controllers say so. Who is the other one? Their role, as CTRL-2.
control-second_prompt = role
control-second_wrong = Another role than { $role }.
control-two_words = { $role } types { $word }.
control-two_wrong = Type { $word }, or Esc.
control-report_words = After ENDEX, this writes report.html and report.json into the run's folder:
control-leave_words = The drill goes on without this screen: its conductor is another program.
control-no_inject = Put the cursor on an inject first (1).
control-no_view = Nobody has answered yet: there is nothing to act on.
# A window below 80x24. $columns, $rows: what it has.
control-small = 80 columns and 24 rows are needed; here are { $columns } and { $rows }. Two keys act: R REAL WORLD, F1 help.

## The log: one line each. $by: who did it

# Behind any line that has a reason or a text.
control-log-because = { $line }: { $reason }
# What a prompt tells the controller alone.
control-log-for_you = for you: { $text }
control-log-opened = the run { $run } is open
control-log-announced_acknowledged = { $centre } acknowledged the announcement
control-log-announced_accepted = { $centre } accepted the announcement
control-log-start = STARTEX, { $by }
control-log-pause = PAUSE, { $by }
control-log-resume = RESUME, { $by }
control-log-resume_two = RESUME, { $by } and { $second }
control-log-speed = the story runs x{ $speed }, { $by }
control-log-jump = the story goes to { $to }, { $by }
control-log-firing = { $inject } goes out
control-log-fired_plan = { $inject } fired
control-log-fired_hand = { $inject } fired by hand
control-log-not_fired = { $inject } NOT FIRED, { $code }
# CONTROL's own word, signed and released. $name: STARTEX, PAUSE, RESUME, ENDEX, REAL WORLD, JUMP, WHITE CELL.
control-log-said = CONTROL's word is out ({ $name })
control-log-not_said = CONTROL's word is NOT out ({ $name }), { $code }
control-log-delay = { $inject } later by { $span }, { $by }
control-log-skip = { $inject } skipped, { $by }
control-log-done_met = { $about } by voice: met, { $by }
control-log-done_not_met = { $about } by voice: not met, { $by }
control-log-observed = { $by } observed { $about }
control-log-observed_met = { $by } observed { $about }: met
control-log-observed_not_met = { $by } observed { $about }: not met
control-log-note = note, { $by }
control-log-fault_on = FAULT { $fault } on
control-log-fault_off = FAULT { $fault } off
# $does: as the record says it; $about: of which inject, or of which type of message.
control-log-act = { $by }: { $does } { $about }
control-log-real_world_on = REAL WORLD for everybody, { $by }
control-log-real_world_off = REAL WORLD is over, { $by } and { $second }
control-log-real_world_on_one = REAL WORLD for { $centre }, { $by }
control-log-real_world_off_one = REAL WORLD is over for { $centre }, { $by } and { $second }
control-log-seat_frozen_on = { $centre } { $role } is in the REAL WORLD
control-log-seat_frozen_off = { $centre } { $role } is back in the drill
control-log-white_cell = white cell, { $from } to { $to }
control-log-end_plan = ENDEX, by the plan
control-log-end_hand = ENDEX, { $by }
control-log-end_overtime = ENDEX: the run's time is over
control-log-end_break_off = ENDEX in REAL WORLD, { $by }
control-log-sealed = the log is signed and sealed

## The line mode

control-plain_begin = DRILL CONTROL of { $run }, as { $role }. `help` lists what can be typed; `real_world` stops everything at once.
control-plain_back = The conductor is back.
control-plain_sure = Type `yes` to do it; anything else leaves it.
control-plain_left = Left; nothing was done.
control-plain_done = Done.
control-plain_unknown = { $word } is no command here. `help` lists them.
control-plain_use = Type: { $use }
# In the list of `help`: what has no key on the screen.
control-help-status = How it stands: clocks, what is live, objectives.
