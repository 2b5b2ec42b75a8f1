# What the terminal client says while somebody answers, writes, signs and releases, and of what became of it.
#
# Room and what stays as it is: as in screens.ftl.

## Answering

# Titles. $digits: the message; $centre: who sent it.
screen-answer_to = ANSWER { $digits } TO { $centre }
screen-answer = ANSWER { $digits }
screen-our_message = OUR MESSAGE { $digits }
screen-hold_title = HOLD { $digits }: DO NOT ACT ON IT UNTIL FURTHER WORD
# The title of the time that is asked for. $reply: what was chosen.
screen-reply_title = { $reply }: { $digits }
# What may be said, one a line. $title: type-*. Room: 60.
reply-form = in substance: { $title }
reply-holding = holding: with our authority, next word by a time
reply-confirm = confirm: sign as the second officer, afterwards
reply-hold = hold: do not act on it until further word
reply-stands = it stands: good as it was sent
reply-cancel = cancel: it no longer holds
reply-correct = correct: the same form again, filled in
reply-update = update: the same form again, filled in
# Behind it: what it takes. Room: 40.
about-form = a form
about-alone = you alone
about-alone_at_once = you alone, at once
about-alone_figures = you alone; its figures are asked for
about-two_officers = two officers
about-other_officer = another officer than its first
# A short answer, asked once more. $answer: one of code-*.
screen-say = say: { $answer }
# Wraps.
screen-say_words = It goes to { $centre } at once, signed by you alone. Receipt is not agreement.
screen-hold_words = It goes at once, signed by you alone.
# Until when, where the next word is promised. Wraps.
screen-next_word = The next word comes by (221415Z, +30 for minutes, +2h).
# $at: date-time group.
screen-next_word_limit = The next word comes by (221415Z, +30 for minutes, +2h), at the latest { $at }.
# Before the field. Room: 20.
screen-next_word_prompt = next word by
# Wrong in that field. $at, $limit: date-time groups.
screen-no_time = not a time: 221415Z, 221415Z NOV 26, +30, +2h
screen-time_past = { $at } is past
screen-time_far = { $at } is too far away: { $limit } at the latest

## What an officer did, in the log of this seat

# $at: 14:22:01Z; $words: one of the lines below.
screen-stamped = { $at } { $words }
# $digits: the message.
did-acknowledged = You acknowledged { $digits }
did-holding = Holding { $digits }
did-answered = Answered { $digits }
did-held = Hold on { $digits }
did-confirmed = Confirmed { $digits }
did-released = Released { $digits }
did-returned = Returned { $digits }
# $title: screen-draft_to or type-*.
did-signed = Signed { $title }
did-silenced = quiet for 60 s at this seat; nobody is told
did-discarded = the draft is thrown away
did-kept = the draft is kept; F4 brings it back
# $language: name of the language, in itself.
did-language = this seat reads and signs in { $language }
# What became of it. $what: one of did-*; $digits: the new message; $centres: with commas; $why: an error and its remedy.
screen-done = { $what }.
screen-done_waits = { $what }: { $digits } waits for the second officer.
screen-done_released = { $what }: { $digits } is released to { $centres }.
screen-done_numbered = { $what }: { $digits }.
screen-kept = SIGNED AND KEPT until the node is back: { $what }
screen-not_done = NOT DONE, { $what }: { $why }
# $reason: as the other officer typed it.
screen-returned = { $digits } was returned by { $role }: { $reason }
screen-not_sent = NOT SENT, { $what }, signed earlier: { $why }
# In place of the digits, where a file cannot be read.
screen-not_sent_file = a file of what was kept
# $code, $detail: as the node says them, in English.
screen-node_refused = { $mark }: refused here, from { $centre }: { $code } { $detail }
# A refusal: $meaning and $remedy are error-*; $detail: what was found, in English.
screen-refusal = { $meaning } { $remedy }
screen-refusal_detail = { $meaning } ({ $detail }) { $remedy }
# Nobody signed on; after the client has ended.
screen-nobody_signed_on = nobody signed on; the seat stays as it was

## Writing

# The title of the screen. $what: screen-draft_to or type-*.
screen-write = WRITE { $what }
# The title of the list of forms.
screen-write_which = WRITE
# $title: type-*; $centres: as they were chosen.
screen-draft_to = { $title } to { $centres }
# How much is filled in; behind a draft in the list.
screen-fields_filled = { $count ->
    [one] { $count } field filled in
   *[other] { $count } fields filled in
}
# The same for one that refers to a message. $refers: relation-*; $filled: screen-fields_filled.
screen-refers_filled = { $refers }, { $filled }
# A draft in the list of forms. $title: screen-draft_to or type-*.
screen-draft = draft: { $title }
screen-throw_away = throw this draft away
# In the list of forms: to begin with what a CCSDS file says (CDM, OPM, OCM, RDM, OMM, OEM).
screen-from_file = from a file
screen-from_file_words = What the file says is filled in, and the rest is yours. Nothing is sent.
# Before the line in which the file's path is typed. Room: 12.
screen-file = file
# What was filled; stands in the log. $file: its name; $count: how many drafts.
did-filled = { $count ->
    [one] { $file } fills { $count } draft
   *[other] { $file } fills { $count } drafts; F4 has the others
}
# What the file says and the form has no field for; stands in the log. $note: in English.
did-filled_note = from the file: { $note }
# The choice of the precedence that changes nothing.
screen-as_form_says = as the form says
# A field with nothing in it: one has to be chosen; may stay so; is given, its fields stand below. Room: 20.
screen-choose = choose
screen-not_stated = not stated
screen-stated = stated
# Above what is filled in so far, beside the form.
screen-not_complete = NOT COMPLETE: what is filled in so far
# A field and what is in it. $value: as typed; $unit: its unit, or nothing.
screen-field_filled = { $label }: { $value } { $unit }
# Under the form. $count: how many; $fields: their paths, in English.
screen-checks_wrong = { $count ->
    [one] CHECKS { $count } to mend: { $fields }
   *[other] CHECKS { $count } to mend: { $fields }
}
# $path: one of the two below.
screen-checks_right = CHECKS all right   RELEASE PATH { $path }
screen-path_one = 1 officer: you
screen-path_two = 2 officers, you and another
# What the field under the cursor wants. $label: field-*; $hint: what is allowed.
screen-hint = { $label }: { $hint }
screen-hint_choices = { $label }: Space shows the choices
# An instant as it is read. $at: date-time group; $clock: T-04:12.
screen-hint_instant = { $label }: { $at }, { $clock }
# What is wrong with it. $wrong: what was found; $allowed: what may stand there.
screen-fault = ! { $label } { $wrong }
screen-fault_allowed = ! { $label } { $wrong }; { $allowed }
# The title of the choices. $label: field-*.
screen-choose_field = CHOOSE { $label }
# The form is not right yet. $first: the first field and what is wrong with it.
screen-to_mend = { $count ->
    [one] { $count } to mend: { $first }
   *[other] { $count } to mend; first: { $first }
}
# Dialogs with several choices.
screen-mark_words = Space marks, Enter takes what is marked.
screen-more_below = { $count ->
    [one] { $count } more below
   *[other] { $count } more below
}

## Signing

# Title. $precedence: FLASH Z ####; $centres: with commas.
screen-sign = SIGN { $precedence } to { $centres }
# Above the text.
screen-as_read = AS THE ADDRESSEE WILL READ IT
# $who: centres, each with one of reach-* behind it. Wraps.
screen-who_gets_it = WHO GETS IT: { $who }
# What F3 does.
screen-sign_told_two = F3 signs it as its author. Another officer reads it and releases it, within 30 min.
screen-sign_told_one = F3 signs it; one officer is enough, and what is released cannot be called back.
# Title of the question. One officer alone.
screen-one_officer = ONE OFFICER RELEASES IT
# $token: what has to be typed, MERIDIAN, DRILL-MERIDIAN or TEST-MERIDIAN. Wraps.
screen-one_officer_words = It cannot be called back. Type { $token } to release it.
# Before the field. Room: 20.
screen-one_officer_prompt = release to
# Something else was typed.
screen-type_token = type { $token }
# Behind a centre: whether it can be reached. $at: 220600Z. Room: 50.
reach-nobody_until = nobody on watch there until { $at }
reach-not_known = our own node does not answer: not known
reach-no_link = no link yet
reach-up = link up
reach-lost = LINK LOST: it goes when it is back
# A centre, and one of reach-*.
screen-reach = { $centre } ({ $how })

## Releasing: the second officer

# Title. $clock: T-29:12, how long the first signature is still good.
screen-release = RELEASE 2 OF 2  { $digits }  { $precedence }  { $clock }
# Above the text. $role: the author; $at: 14:22:01Z. Wraps.
screen-first_signature = First signature: { $role }, { $at }. You cannot change the text.
# Under it. $hash: the first sixteen hexadecimal digits.
screen-unchanged = unchanged since it was signed   hash { $hash } (read it out)
screen-waits_no_longer = It waits no longer.
screen-waits_no_longer_back = It waits no longer. Esc goes back.
screen-you_wrote_it = You wrote it: another officer signs here.
screen-you_wrote_it_told = You wrote it: another officer releases it. n takes it back.
screen-release_told = CANNOT BE CALLED BACK. It can be held, corrected or cancelled (x).
# Before the field. $token: 73051, DRILL-73051 or TEST-73051. Room: 44.
screen-release_prompt = type { $token } to release
# Returning it. $role: its author.
screen-return = RETURN { $digits }
screen-return_words = It goes back to { $role }; nothing is sent.
screen-return_prompt = reason
screen-return_wrong = a reason, in a few words
