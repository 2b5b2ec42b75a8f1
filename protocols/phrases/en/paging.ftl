### What a pager says, and how pagers and rungs are drawn. A page names the message by its five digits and says nothing
### of what is in it: it goes over somebody else's network.

# $centre: who is called; $precedence: FLASH; $digits: five.
page-title = { $centre }: { $precedence } { $digits }
page-unseen = { $precedence } { $digits } from { $centre } is here, and nobody has opened it.
page-untaken = { $precedence } { $digits } from { $centre } is here, and no officer has taken it.
page-not_acknowledged = Our { $precedence } { $digits } to { $centre } is not acknowledged.
page-not_answered = Our { $precedence } { $digits } to { $centre } is not answered in time.
# To the second contact of another centre. $centre: who sent it.
page-theirs = { $precedence } { $digits } from { $centre } waits for you on the hotline, and your watch has not taken it.
# $count: other messages.
page-more = { $count ->
    [one] { $count } more waits.
   *[other] { $count } more wait.
}
# What to do.
page-do_open = Go to a seat and open { $digits }.
page-do_call = Go to a seat, open { $digits }, and call { $centre } by its call sheet.
page-do_theirs = Go to a seat at { $centre }.
page-nothing_to_do = Nothing is asked of you.
page-test_title = { $centre }: this tries the pager { $pager }
page-test = { $centre } tries whether you are reached.
# First and last line of a page from a node for tests.
page-mode_test = TEST TEST TEST

## Offered to officers, at a message of ours that nobody has taken

# $centre: theirs. The menu of what our own centre may say of its message.
reply-call = a call by voice to { $centre }: note it
reply-no_reply = NO REPLY of { $centre }: note it; they see it first
reply-referral = a third party: ask one to reach { $centre }
# A word that the command `beside` takes: call, referral or no_reply.
takes-what = WHAT
offer-referral_subject = { $centre } does not answer
# The alarm line. $precedence: FLASH Z; $digits: five; $centre: theirs.
alarm-rung_seats = { $precedence } { $digits }: NOT TAKEN BY { $centre }
alarm-rung_contact = { $precedence } { $digits }: CALL { $centre }
alarm-rung_third_party = { $precedence } { $digits }: { $centre } SILENT, a third party may be asked
alarm-rung_no_reply = { $precedence } { $digits }: { $centre } SILENT, NO REPLY may be noted

## What the ladder did, under it: the node's word

# $who: a deputy, as that centre has stated it.
rung-second_contact = second contact: { $who }
rung-second_contact_none = second contact: not stated
# $pagers: names, with commas.
rung-pagers = called: { $pagers }
rung-no_pager = no pager is set up
# $pager: its name; $detail: in English, a word.
rung-page_failed = { $pager } NOT REACHED ({ $detail })
# $at: 14:22:01Z, when it was told, by a node that had been down.
rung-told_late = told at { $at }
# Of a message to us. Names of our own rungs.
rung-unseen = not opened in half of its time
rung-untaken = not taken in half of its time

## Calls, on the ladder

# $role: who noted it; $centre: of which centre.
voice-taken = BY VOICE { $role } of { $centre }
voice-not_authenticated = VOICE, NOT AUTHENTICATED
state-voice = TAKEN BY VOICE
stage-voice = taken by voice

## The day's challenges, on a call sheet

# $day: date-time group of its first minute; $name: five letters.
voice-title = CHALLENGES OF THE DAY FROM { $day }, TABLE { $name }
voice-how = Each side asks before anything is said of a message. Each row is used once; strike it out. If they have another table, name yours: callsheet --table finds it.
voice-we_ask = You ask { $centre }: it answers
voice-they_ask = { $centre } asks: you answer
# No key was given, or the node does not run.
voice-no_challenges = The day's challenges are told to an officer who is signed on: add --key, with the node running.
