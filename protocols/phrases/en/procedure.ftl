# The family procedure.

## Types

# Report, paragraph 41.
type-procedure-acknowledgement = Acknowledgement
# Report, paragraph 67.
type-procedure-answer = Answer
# Report, paragraph 41.
type-procedure-cancellation = Cancellation
# Report, paragraph 41.
type-procedure-cheap_answer = Short answer
# Report, paragraph 41.
type-procedure-confirmation = Confirmation
# Report, paragraph 67.
type-procedure-free_text = Free text
# Report, paragraph 41.
type-procedure-hold = Hold
# Report, paragraph 41.
type-procedure-holding = Holding
# Report, paragraph 41.
type-procedure-stands = Stands
# Report, paragraph 41.
type-procedure-read_back = Reading back
# Report, paragraph 33.
type-procedure-clarification = Clarification of a word
# Report, paragraph 41.
type-procedure-contact_by_voice = Contact by voice
# Report, paragraph 41.
type-procedure-no_reply = No reply
# Report, paragraph 33, 41.
type-procedure-ping = Echo by an officer
# Report, paragraph 41.
type-procedure-watch_hours = Watch hours
# Report, paragraph 69.
type-procedure-release_to_outsiders = Release to outsiders
# Report, paragraph 66(v).
type-procedure-drill_announcement = Drill announcement
# Report, paragraph 66(v).
type-procedure-drill_control = Drill control
# Report, paragraph 66(v).
type-procedure-real_world = Real world

## Fields

# In procedure.confirmation.
field-attestation = Attestation
# In procedure.cheap_answer. Report 57(ii).
field-procedure-cheap_answer-criterion = Our criterion
# In procedure.acknowledgement, procedure.holding, procedure.cheap_answer.
field-means = This means
# In procedure.answer, procedure.hold, procedure.cancellation, procedure.stands. Report 67.
field-reason = Reason
# In procedure.confirmation.
field-signature = Signature over the original
# In procedure.free_text. Report 67.
field-subject = Subject
# In procedure.cheap_answer. Report 41.
field-try_centre = Try this centre
# In procedure.no_reply. Report 41. By its acknowledgement.
field-acknowledged_at = Acknowledged there
# In procedure.watch_hours. Report 41.
field-affects = Affects
# In procedure.release_to_outsiders. Report 69. Where the charter lets the other side object first.
field-after_objection_until = Objections until
# In procedure.clarification. Report 33.
field-procedure-asks = Asks for its
# In procedure.contact_by_voice, procedure.no_reply, procedure.release_to_outsiders. Report 41.
field-at = At
# In procedure.contact_by_voice. Report 69.
field-challenge = The day's challenge
# In procedure.watch_hours. Report 41.
field-change = Change
# In procedure.real_world. Report 66(v).
field-procedure-drill = The drill
# In procedure.drill_control. Report 66(v).
field-ends_at = Ends by itself at
# In procedure.release_to_outsiders. Report 69.
field-kind = In which form
# In procedure.ping. Report 33.
field-legible = Pattern legible
# In procedure.clarification. Report 33. The number of its line, as 7.2.
field-line = In line
# In procedure.real_world. Report 66(v). Its reference there.
field-live_message = See on the live line
# In procedure.clarification. Report 33.
field-meaning = Is meant as
# In procedure.watch_hours. Report 41.
field-meanwhile = Meanwhile call
# In procedure.ping. Report 41.
field-nonce = Number drawn by lot
# In procedure.read_back. Report 41. Its number, as 7.2.
field-procedure-number = Line
# In procedure.release_to_outsiders. Report 69. By their hashes.
field-passes_on = Messages shown
# In procedure.ping. Report 33. Letters of six languages, to be compared by eye.
field-pattern = Pattern
# In procedure.drill_announcement. Report 66(v).
field-players = Centres that take part
# In procedure.drill_announcement. Report 66(v). The situation, in a few words.
field-practises = Practises
# In procedure.clarification. Report 33.
field-question = Question
# In procedure.read_back. Report 41.
field-read = Read as
# In procedure.read_back. Report 41.
field-read_lines = Lines read back
# In procedure.no_reply. Report 41. By its signed receipt.
field-received_at = Received there
# In procedure.drill_control. Report 66(v).
field-resumes_at = Goes on at
# In procedure.no_reply. Report 41. By its signed notice.
field-shown_at = Shown there
# In procedure.contact_by_voice. Report 41. A position, never a person's name.
field-spoke_to = Spoke to
# In procedure.release_to_outsiders. Report 69. A body or an office; the public is one too.
field-to_whom = To whom
# In procedure.no_reply. Report 41.
field-tried = Tried
# In procedure.no_reply. Report 41.
field-procedure-until = No reply until
# In procedure.contact_by_voice, procedure.no_reply. Report 41.
field-way = Way
# In procedure.clarification. Report 33. As it stands in the message.
field-word = Word

## Codes

# Field answer.
code-accepted_as_asked = accepted as asked
code-cannot = cannot
code-received_no_comment = received, no comment
code-passed_to_authority = passed to authority
code-wrong_addressee = wrong addressee
code-below_our_criterion = below our criterion
# Field reason.
code-not_able = not able
code-not_in_time = not in time
code-not_permitted = not permitted
code-not_known_to_us = not known to us
code-sent_in_error = sent in error
code-superseded = superseded
code-no_longer_true = no longer true
code-being_checked = being checked
code-checked_and_true = checked and true
code-held_in_error = held in error
# Field step. In procedure.clarification: somebody asks what a word means, somebody tells it.
code-step-asked = asked
code-step-told = told
# Field asks. In procedure.clarification: what is asked for about a word: its meaning, its unit, what it refers to,
# the word in another language, how it is spelt.
code-asks-meaning = meaning
code-asks-unit = unit
code-asks-reference = what it refers to
code-asks-other_language = word in another language
code-asks-spelling = spelling
# Field way. In procedure.contact_by_voice, procedure.no_reply: the way on which somebody was called or sought.
code-way-telephone = telephone
code-way-satellite_telephone = satellite telephone
code-way-radio = radio
code-way-video = video
code-way-in_person = in person
code-way-this_line = this line
code-way-second_route = second route
code-way-second_contact = second contact
code-way-fax = fax
code-way-third_party = third party
# Field outcome. In procedure.contact_by_voice: what came of a call. READ OUT AND TAKEN: the message was read aloud and
# the other side said that it took it.
code-outcome-read_out_and_taken = read out and taken
code-outcome-read_out = read out
code-outcome-spoke_to_watch = spoke to the watch
code-outcome-not_on_watch = nobody on watch
code-outcome-no_answer = no answer
code-outcome-engaged = line engaged
code-outcome-not_in_use = number not in use
# Field challenge. In procedure.contact_by_voice: the question agreed for the day, by which a voice is known.
code-challenge-answered_rightly = answered as agreed
code-challenge-answered_wrongly = not answered as agreed
code-challenge-not_asked = not asked
# Field step. In procedure.ping: an officer asks for an echo, another gives it.
code-step-echoed = echoed
# Field legible. In procedure.ping: whether the letters of the pattern arrived whole.
code-legible-partly = partly
# Field change. In procedure.watch_hours: how the watch differs from the contact record.
code-change-reduced_watch = reduced watch
code-change-unattended = unattended
code-change-planned_outage = planned outage
code-change-other_hours = other hours
code-change-as_before = as before
# Field affects. In procedure.watch_hours: what is meanwhile not as usual.
code-affects-watch = the watch
code-affects-this_line = this line
code-affects-telephone = the telephone
code-affects-second_route = the second route
code-affects-drills = drills
# Field kind. In procedure.release_to_outsiders: in which form it is shown. BUNDLE: the signed files, with proofs.
code-kind-bundle = bundle of proofs
code-kind-text = full text
code-kind-summary = summary
code-kind-figures_only = figures only
# Field step. In procedure.drill_announcement: a drill is planned, moved to another time, begins, has ended, is not held.
code-step-planned = planned
code-step-moved = moved
code-step-begins = begins
code-step-ended = ended
code-step-not_held = not held
# Field step. In procedure.drill_control: orders of whoever controls a drill.
code-step-start = start
code-step-pause = pause
code-step-resume = resume
code-step-end = end
code-step-break_off = break off
# Field drill. In procedure.real_world: what becomes of the drill now that something real has happened.
code-drill-stands_still = stands still
code-drill-goes_on = goes on
code-drill-broken_off = is broken off

## Subjects: one line in a list

subject-procedure-acknowledgement = Acknowledgement of { $digits }
subject-procedure-holding = Holding { $digits }, next word by { $by }
subject-procedure-cheap_answer = Short answer to { $digits }: { $answer }
subject-procedure-answer = Answer to { $digits }: { $answer }
subject-procedure-free_text = { $subject }
subject-procedure-confirmation = Confirmation of { $digits } by the second officer
subject-procedure-hold = HOLD: do not act on { $digits } until further word
subject-procedure-cancellation = Cancellation of { $digits }: { $reason }
subject-procedure-stands = { $digits } stands: { $reason }
# $count: how many lines are read back.
subject-procedure-read_back = { $count ->
    [one] Reading back { $count } line of { $digits }
   *[other] Reading back { $count } lines of { $digits }
}
# $step: asked or told; $word: the word that is asked about, as it stands in the message.
subject-procedure-clarification = What is meant by "{ $word }" in { $digits }: { $step }
# $at: date-time group; $outcome: what came of the call; $authenticated: yes or no, by the day's challenge.
subject-procedure-contact_by_voice = { $authenticated ->
    [yes] Contact by voice at { $at }: { $outcome }
   *[no] Contact by voice at { $at }, VOICE, NOT AUTHENTICATED: { $outcome }
}
# $until: date-time group.
subject-procedure-no_reply = No reply to { $digits } until { $until }
subject-procedure-ping = Echo by an officer: { $step }
# $change: a code of the field change; $window: from and to, may be empty.
subject-procedure-watch_hours = Watch hours: { $change } { $window }
# $count: how many messages are shown; $to_whom: to whom, as the sender wrote it.
subject-procedure-release_to_outsiders = { $count ->
    [one] Release of { $count } message to { $to_whom }
   *[other] Release of { $count } messages to { $to_whom }
}
# $run: the name of the drill; $step: planned, moved …; $window: from and to, may be empty.
subject-procedure-drill_announcement = Drill { $run }: { $step } { $window }
# $step: start, pause …
subject-procedure-drill_control = Drill control: { $step }
# $drill: what becomes of the drill.
subject-procedure-real_world = REAL WORLD: see the live line; the drill { $drill }

## Fixed sentences

# Signed word for word in English; other languages translate it. In procedure.no_reply.
fixed-what_we_saw = This says what we saw, not why.
# Signed word for word in English; other languages translate it. In procedure.drill_announcement.
fixed-drill_announced = This announces a drill. Every message of it is marked as one, first line and last.
# A test pattern, the same in every language: do not translate it.
fixed-pattern = 0123456789 ABCxyz ÀÉÎÖÜñç ЖЩЫЯжщыя 你好世界 خط ساخن ٠١٢٣٤٥٦٧٨٩ x̂
