# What the terminal client says on its screens, around the messages themselves.
#
# A terminal has 80 columns and 24 rows, at the least. "Room" is how many columns a phrase may take with everything filled
# in; a Chinese character takes two. Without a figure: one line of about 76, which is cut at its end, or where it says
# "wraps", as many lines as it takes. Abbreviations are those of the reader's own service where there are any.
#
# Stand in every language as they are: names of keys (F1, Enter, Esc, Tab, Space, the letters n r v w x y), `!`, `*`, `>`,
# T-04:12 and 221415Z (times), five digits (the number of a message), what stands between backquotes, names of centres.
# Words in capitals are said in capitals where the script has them: they are asked for and read out over a telephone.

## Modes

# In the frame of every screen and dialog of a test node, where drill has fixed-drill and live has code-live. Room: 16.
screen-test = TEST TEST TEST
# Under the frame of every dialog, and where somebody signs on. Wraps.
mode-live = LIVE: this reaches the other side's watch and counts.
mode-drill = DRILL: practice on this line. Nothing of it counts.
mode-test = TEST: nothing here is real, and no watch counts on it.

## The frame: whose seat it is, the link, what sounds

# The name of the program, between the mode and the officer, in the first row.
screen-hotline = HOTLINE
# $role: WATCH-1; $centre: name of a centre.
screen-role_of = { $role } of { $centre }
# Second row, before anybody signed on.
screen-not_signed_on = not signed on
# Second row, wide. $seconds: how long ago our own node was last heard.
screen-node_heard = node heard { $seconds } s ago
# The same in 80 columns. Room: 14.
screen-node_heard_short = node { $seconds } s
# Second row. $age: minutes and seconds since our own node was last heard, 0:17.
screen-our_node_lost = OUR NODE: LINK LOST { $age }
# Who lost the link, where it is said of our own node: argument of screen-link_lost.
screen-our_node = our node
# Second row. $count: messages that were signed and that the node has not confirmed; they are on this computer's disk.
screen-kept_here = { $count } SIGNED, KEPT HERE
# Second row. $peer: a centre, or a centre and how many more: MERIDIAN +2.
screen-link_lost = { $peer } LINK LOST
# Second row. $centre: whose records are past their date.
screen-roster_stale = ROSTER STALE { $centre }
# Second row. $count: messages whose numbers are missing in a line.
screen-earlier_missing = { $count } EARLIER MISSING
# Second row: the officer said at the sign-on that the alarm could not be heard at this seat.
screen-bell_not_heard = BELL NOT HEARD
# Second row. $at: 221402Z.
screen-bell_heard = bell heard { $at }
# Second row: nothing that was signed waits for the node.
screen-unsent_none = unsent 0
# Third row. Nothing sounds.
screen-alarm_none = ALARM none
# Third row. $alarm: one of alarm-*.
screen-alarm = ALARM { $alarm }
# Third row, after the alarm. $at: 14:22:01Z, until when it is quiet.
screen-quiet_until = QUIET to { $at }
# Third row, after the alarm: the bell rings.
screen-sounding = SOUNDING
# Third row. $count: messages that nobody here has acknowledged. Room: 14.
screen-unacked = unacked { $count }
# Third row. $count: messages past an agreed time. Room: 12.
screen-overdue = overdue { $count }
# Third row. $clock: T-04:12, time left until the next thing is due; $digits: of which message. Room: 22.
screen-next = next { $clock } ({ $digits })

## What sounds

# A message nobody has taken. $precedence: FLASH Z; $digits: its number; $centre: who sent it.
alarm-message = { $precedence } { $digits } from { $centre }
# A message of ours waits for the second officer. $role: who wrote it.
alarm-release = TO RELEASE { $digits }, written by { $role }
# $who: a centre, or screen-our_node.
alarm-link = LINK LOST: { $who }
# What our own node raised, and nobody signed. $what: its code in capitals, in English; $peer: a centre, or nothing.
alarm-node = NODE SAYS { $what } { $peer }
# What this seat could not verify. $what: which kind of thing; $code: one of the codes of the reference page.
alarm-not_verified = NOT VERIFIED: { $what }, { $code }
# The alarm is tried at the sign-on.
alarm-bell_test = BELL TEST

## The strip of a FLASH, over whatever is open

# Repeated over the whole width with the word for FLASH.
# $precedence: FLASH Z; $who: which officer has acknowledged it.
screen-flash_taken = { $precedence } { $digits } from { $centre } taken by { $who }
# How many more there are. $precedence: the word for FLASH.
screen-flash_more = +{ $count } { $precedence }
# After the key `!`. Room: 10.
screen-flash_open = open
# The keys of the strip: `!` opens the message, F9 silences the bell at this seat and tells nobody. Room: 56.
screen-flash_keys = ! open   F9 quiet 60 s (it does not acknowledge)
# Behind it, while a form is being filled in. Room: 24.
screen-flash_kept = what you write is kept
# $centre: who sent it.
screen-from = from { $centre }
# Every signature of it was verified by this seat.
screen-valid = VALID

## Short words, for columns

# The precedence in a list of 80 columns. Room: 5.
short-precedence-1 = FLASH
short-precedence-2 = IMMED
short-precedence-3 = PRIO
short-precedence-4 = ROUT
# Age of what has not come, in the last column of a list. $age: 5:36. Room: 14.
short-not_received = NOT RCVD { $age }
short-not_seen = NOT SEEN { $age }
short-not_acknowledged = NOT ACKD { $age }
short-not_answered = NOT ANSD { $age }
# Last column. What is due of us, and how much time is left. $clock: T-04:12. Room: 14.
short-sign = sign { $clock }
short-acknowledge = ack { $clock }
short-answer = answer { $clock }
short-next_word = word { $clock }
# Last column: holding until then. $at: 221800Z. Room: 14.
short-until = until { $at }
# The state of a message in a list. Room: 4, no more; four letters, or two Chinese characters.
token-new = NEW
token-rel1 = REL1
token-reld = RELD
token-sent = SENT
token-rcvd = RCVD
token-shwn = SHWN
token-ackd = ACKD
token-hldg = HLDG
token-answ = ANSW
token-rfsd = RFSD
token-form = FORM
token-held = HELD
token-canc = CANC

## The watch: the list of messages

# Titles of its three parts.
shelf-needs_you = needs you
shelf-waiting_for_others = waiting for others
shelf-answered = answered
# A title and how many stand under it. $title: one of shelf-*.
screen-shelf = { $title } ({ $count })
# The title of the screen. $count: how many need this officer.
screen-watch = { $count ->
    [one] WATCH { $count } needs you
   *[other] WATCH { $count } need you
}
# Behind it. $count: how many drafts are kept.
screen-drafts_kept = { $count ->
    [one] { $count } draft kept (F4)
   *[other] { $count } drafts kept (F4)
}
# Heads of the columns. Room: 16, in 80 columns 12.
screen-column_precedence = PRECEDENCE
screen-column_precedence_short = PREC
# Room: 6.
screen-column_number = NO.
# Date-time group. Room: 14, in 80 columns 7.
screen-column_dtg = DTG
# The other centre. Room: 12, in 80 columns 9.
screen-column_with = WITH
screen-column_subject = SUBJECT
# One of token-*. Room: 4.
screen-column_state = STAT
# Room: 14.
screen-column_deadline = DEADLINE
# The other centre of a message of ours, in a wide list. Room: 12.
screen-to = to { $centre }
# Under the list, when it is empty.
screen-nothing_here = nothing here yet
# Under a message that waits for release. $role: who wrote it; $at: 14:22:01Z.
screen-signed_waits = signed by { $role } at { $at }; a second officer reads it and releases it
# Under a message of ours: how far it is at one addressee. $stage: one of stage-*; $at: 14:22:01Z.
screen-stage_at = { $centre }: { $stage } { $at }
# What Enter does, above the footer.
screen-watch_told = Enter opens; once the first line was in view for 2 s, its sender is told that it was shown.
# Title of the question before the sign-off.
screen-sign_off = SIGN OFF
# $count: messages that were signed and that the node has not confirmed. Wraps, before screen-sign_off_words.
screen-sign_off_unsent = { $count ->
    [one] { $count } signed and not receipted: it goes at the next sign-on.
   *[other] { $count } signed and not receipted: they go at the next sign-on.
}
# $word: screen-sign_off_word. Wraps.
screen-sign_off_words = This seat will hear nothing any more. Type { $word } and Enter.
# What is typed to sign off; short, of one script. `off` is taken, too.
screen-sign_off_word = off
# Before the field. Room: 20.
screen-sign_off_prompt = sign off
# When something else was typed.
screen-sign_off_wrong = type { $word }, or Esc to stay

## One message

# In the title: every signature of this centre was verified by this seat.
screen-from_valid = { $centre }: VALID
# In the title of a message of ours. $centres: names, with commas.
screen-to_centres = to { $centres }
# The three pages that Tab turns, in the title. Room: 8.
screen-page_body = body
screen-page_ladder = ladder
screen-page_case = case
# Above the text. $state: state-cancelled; $at: date-time group. Wraps.
screen-mark_cancelled = { $state } { $at }. The old text stays readable.
# Above the text. $state: state-on_hold; $at: date-time group. Wraps.
screen-mark_held = { $state } since { $at }: do not act on it until further word.
# Above the text: this program is older than the sender's. Wraps.
screen-mark_form_unknown = FORM UNKNOWN HERE: its header is verified, its body cannot be read by this program.
# Between body and header.
screen-header = HEADER, signed with it
# What F8 does, before it is pressed. $centre: who is told; $role: who has taken it.
screen-acknowledge_told = F8 tells { $centre } that { $role } has it. It is not an agreement.
# What r does.
screen-answer_told = r answers { $centre }: in substance, holding until a time, or shortly.
# What x does.
screen-withdraw_told = x holds, cancels or corrects it. What was released cannot be called back.
# A key was pressed that does not fit. $digits: the message.
screen-our_own = { $digits } is our own message
screen-our_own_withdraw = { $digits } is our own message: x withdraws it
screen-taken_already = { $digits } is taken already
screen-not_ours = only { $centre } can withdraw { $digits }; r answers it

## Languages: one message in two of them

# Title of the page with both wordings. $digits: the message.
screen-wordings = { $digits } IN TWO WORDINGS
# Heads of its two columns. $language: name of a language; $hash: eight hexadecimal digits of a phrase catalogue. Room: 36.
screen-wording_ours = HERE: { $language } { $hash }
screen-wording_signed = AS SIGNED: { $language } { $hash }
# The message was signed in the very catalogue of this seat.
screen-wording_same = It was signed in the words that you read here.
# Above the columns. $count: lines of this message that read otherwise in the signer's catalogue of the same language. Wraps.
screen-wording_differs = { $count ->
    [0] No line of this message reads otherwise.
    [one] { $count } line of this message reads otherwise, and is marked.
   *[other] { $count } lines of this message read otherwise, and are marked.
}
# Above a message that was signed in a catalogue that is not here. $language: BCP 47 tag; $hash: eight hexadecimal digits.
mark-other_catalogue = READ IN ANOTHER CATALOGUE { $language } { $hash }
# Behind that mark, where the catalogue is not here. Wraps.
screen-catalogue_missing = Not here: ask the sender for it, then `hotline phrases import FILE`. The codes and figures are the same.
# Behind that mark, where the catalogue was imported before.
screen-catalogue_kept = w shows what it says otherwise.

## The ladder: how far it has come

# A centre and its part. $role: one of the two below.
screen-addressee = { $centre } ({ $role })
screen-to_act = to act
screen-for_information = for information
# $centres: names, with commas. Wraps.
screen-also_for = also for { $centres }
# Rungs beside state-*. Room: 12.
screen-stands = STANDS
screen-confirmed = CONFIRMED
# Behind state-cannot_read: why. Room: 24.
screen-form_unknown = FORM UNKNOWN
# $age: how long past the agreed time.
screen-past = { $age } past
# The messages of a case. $digits: its first; $count: how many. Room: 30.
screen-case = CASE { $digits } ({ $count })

## What was verified

# Title of the page.
screen-verified = VERIFIED { $digits }
# $reference: MERIDIAN 221415Z 73051; $mode: one of code-live, code-drill, code-test; $type, $version: as on the wire. Wraps.
proof-message = { $reference }  mode { $mode }  { $type } version { $version }
# $hash: 64 hexadecimal digits in groups of four. Wraps.
proof-hash = hash of the message: { $hash }
# $role: the author; $at: 14:22:01Z. Wraps.
proof-author = VALID: signature of { $role } (author), { $at }, over these very bytes.
proof-second_missing = The second officer's signature and the release are still missing.
# $roles: with commas. Wraps.
proof-officers = VALID: officers of { $centre }: { $roles }.
# $mark: mark-one_officer. Wraps.
proof-one_officer = { $mark }: one signature where two are needed.
# $to: addressee; $number, $epoch: its place in the line; $at: 14:22:01Z; $from: whose key; $version: of its party's
# statement. Wraps.
proof-release = VALID: release to { $to }, number { $number } of epoch { $epoch }, { $at }, by the key of { $from } in version { $version } of its party's statement.
proof-release_hash = hash of the release: { $hash }
# $mark: mark-roster_stale; $records: kinds of records. Wraps.
proof-stale = { $mark }: { $records } of { $centre } past its expiry.
# Handling: may_publish is no.
proof-no_publishing = Its sender asks that it is not published.

## Links, alarms and records

# Titles. What stands under NODE SAYS nobody signed.
screen-standing = LINK AND ALARMS
standing-links = LINKS: NODE SAYS
standing-alarms = ALARMS: NODE SAYS
standing-not_verified = NOT VERIFIED BY THIS SEAT
standing-records = RECORDS: verified here
standing-seat = THIS SEAT
# Above the footer.
screen-standing_told = NODE SAYS: nobody signed what stands under that title. Esc counts these alarms as seen.
# Our node is not there. $why: in English. Wraps.
standing-our_node = our node: LINK LOST. { $why }
standing-below = Below is what it said last. Start it: hotline serve. Meanwhile: the telephone.
# One link: $peer: a centre, filled up to 24 columns; $state: one of the three below; $at: 14:22:01Z, since when.
standing-link = { $peer } { $state }, { $at }
standing-link_heard = { $peer } { $state }, { $at }, last heard { $heard }
# $route: how it goes there, as the settings name it.
standing-up_by = up by { $route }
standing-up = up by a route
standing-lost = LINK LOST
# $missing: mark-earlier_missing; $peer: a centre; $age: 5:36.
standing-gap = { $missing } from { $peer }, { $age }
# Who is signed on here. $seats: each as one of the two below, with commas; $at: 14:22:01Z, since when.
standing-seats = seats: { $seats }
standing-no_seats = seats: none told
standing-seat_on = { $role } on { $at }
standing-seat_off = { $role } off { $at }
# What the node raised. $code, $detail: in English.
standing-alarm = { $at } { $code } { $peer } { $detail }
standing-refused = { $at } refused here, from { $centre }: { $code } { $detail }
standing-distrusted = { $at } { $what }: { $code } { $detail }
# One party's records. $record: one of the two below; $centres: with commas; $stale: standing-stale, or nothing. Wraps.
standing-party = { $party }: { $record }, { $centres } { $stale }
standing-statement = statement { $version }
standing-no_statement = no statement
# Records past their date. $what: their kinds, in English.
standing-stale = STALE { $what }
# $count: messages that were signed and that the node has not confirmed.
standing-unsent = signed and not receipted: { $count }

## Signing on

# The three steps, in the first columns. Room: 8.
unlock-who = 1 WHO
unlock-hear = 2 HEAR
unlock-read = 3 READ
# $address: host and port of the node; $mode: live, drill or test as one of code-live, code-drill, code-test.
unlock-seat = { $role } of { $centre }, mode { $mode }, at { $address }
# $key: fingerprint or file name of the officer's key.
unlock-key = key { $key }
# Before the field. Room: 24.
unlock-passphrase = passphrase
unlock-opening = opening the key, and calling the node
unlock-sounding = the FLASH sound is on the bell of this terminal now
unlock-heard = Did you hear it?
# Behind the keys y, n and r. Room: 12.
unlock-yes = yes
unlock-no = no
unlock-again = again
# Samples of what this terminal draws: the word stands in reverse, in bold, and as it is. $word: the word for FLASH.
unlock-reverse = reverse
unlock-bold = bold
unlock-word_only = word only { $word }
unlock-size = this terminal has { $columns } columns and { $rows } rows
# $languages: their names, each in itself.
unlock-languages = F5 language: { $languages }
# Above the footer.
unlock-told = The key stays on this computer; the passphrase opens it and goes nowhere.
unlock-told_bell = "n" signs you on with BELL NOT HEARD, which stands on every screen of this seat.
# Asked on a terminal, in the line mode.
unlock-ask = Passphrase of { $role } of { $centre }:

## Language and direction of this seat

# Title of the choice of a language (F5), and what is said there. Wraps.
screen-language = LANGUAGE
screen-language_words = What you sign says in which words you read it. Messages keep the language that they were written in.
# The choice that leads on to the direction.
screen-language_direction = how right-to-left text is drawn
# Title of that choice. The sample stands in each line as this terminal would draw it. Wraps.
screen-direction = RIGHT TO LEFT
screen-direction_words = Take the line whose Arabic sentence reads from right to left, its letters joined. It ends in 12.
# Its choices. Room: 40.
direction-auto = by what this terminal is known for
direction-visual = this program turns it round
direction-terminal = this terminal turns it round
direction-off = nobody does

## A terminal that is too small

# $columns, $rows: needed; $here_columns, $here_rows: there are. Wraps.
small-needed = { $columns } columns and { $rows } rows are needed; here are { $here_columns } and { $here_rows }.
small-keys = Until then one key acts: F9, quiet for 60 s, which tells nobody. What was open is kept.
