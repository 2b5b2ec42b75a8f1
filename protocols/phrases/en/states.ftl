# How far a message has come, what is owed, and what is drawn beside it.

## States of a message, per addressee

# What has happened, each with its own first time.
state-released = RELEASED
state-sent = SENT
state-received = RECEIVED
state-shown = SHOWN
state-acknowledged = ACKNOWLEDGED
# $until: date-time group.
state-holding = HOLDING UNTIL { $until }
state-answered = ANSWERED
state-refused = REFUSED
state-cannot_read = CANNOT READ
# What has not happened, each with its age beside it. It says what we saw, not why.
state-not_received = NOT RECEIVED
state-not_seen = NOT SEEN
state-not_acknowledged = NOT ACKNOWLEDGED
state-not_answered = NOT ANSWERED
# Not told by agreement: neither NOT SEEN nor silence. Report 69.
state-not_shared = NOT SHARED
# Before it leaves, and when it is withdrawn.
state-waiting_for_release = WAITING FOR RELEASE
state-on_hold = ON HOLD
state-cancelled = CANCELLED

## What is owed, and the ladder

# Who owes it stands beside it.
duty-send = to send it
duty-receive = to store it
duty-show = to open it
duty-acknowledge = an acknowledgement
duty-answer = an answer, or holding
duty-next_word = the next word
duty-confirm = the second officer's confirmation
duty-cancel_or_stands = a cancellation, or that it stands
duty-new_message = a new message
duty-call = a call
# The first four are done by the ladder itself; the others are offered to an officer.
act-second_route = another route tried
act-all_seats = all seats called
act-second_contact = second contact
act-pager = pager
act-call_sheet = call by voice due
act-third_party = third party may be asked
act-no_reply = NO REPLY may be noted

## Marks on a message

mark-one_officer = RELEASED BY ONE OFFICER
mark-confirmation_due = CONFIRMATION DUE
mark-unconfirmed = UNCONFIRMED
mark-expired = EXPIRED
# An unanswered consultation, shown to both sides. Report 57(i).
mark-no_consent = NO CONSENT GIVEN
mark-no_reply = NO REPLY
mark-old_epoch = OLD EPOCH
# Earlier messages of its line have not come yet.
mark-gap_before = EARLIER MESSAGES MISSING
mark-epoch_one_officer = EPOCH BY ONE OFFICER
mark-roster_stale = ROSTER STALE
mark-stale = STALE
mark-not_countersigned = NOT COUNTERSIGNED
mark-node_says = NODE SAYS
mark-record_needed = RECORD NEEDED
# $count: how many.
mark-earlier_missing = { $count ->
    [one] { $count } EARLIER MESSAGE MISSING
   *[other] { $count } EARLIER MESSAGES MISSING
}
# $seconds: how far the clock may be off.
mark-time_unsure = TIME ± { $seconds } s

## Steps, inside a sentence and in tables

# The same steps as state-*, in small letters where the script has them: "MERIDIAN: received 14:22:01Z".
stage-released = released
stage-sent = sent
stage-received = received
stage-cannot_read = cannot read it
stage-shown = shown
stage-acknowledged = acknowledged
stage-holding = holding
stage-answered = answered
stage-refused = refused
stage-held = on hold
stage-stands = stands
stage-cancelled = cancelled
stage-one_officer = released by one officer
stage-confirmed = confirmed

## Where the matter of a case stands

# $state: case-FAMILY-STATE; $since, $until: date-time groups; $left: a countdown, T-04:12 or T+00:37 when it is over.
case-stands = { $state } since { $since }
case-stands_until = { $state } since { $since }, until { $until } ({ $left })
# $centres: names of centres; $what: owes-WHAT; $by: date-time group.
case-owed = { $centres }: { $what } is next
case-owed_by = { $centres }: { $what } by { $by } ({ $left })
