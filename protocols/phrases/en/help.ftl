# The words of the keys: in the footer, on the pages of help, and in the line mode.

## Footer: what a key does, in one or two words

# One place each: key-PLACE-ACTION. A footer of 80 columns holds six or seven of them. Room: 16, better 10.
# Anywhere.
key-anywhere-silence = quiet
key-anywhere-help = help
key-anywhere-compose = compose
key-anywhere-link = link
# At the sign-on.
key-unlock-accept = next
key-unlock-heard = I heard it
key-unlock-not_heard = I did not
key-unlock-again = again
key-unlock-leave = leave
# In the list of messages.
key-watch-open = open
key-watch-next_due = next
key-watch-leave = sign off
# In one message.
key-thread-acknowledge = acknowledge
key-thread-answer = answer
key-thread-withdraw = withdraw
key-thread-turn = turn
key-thread-back = back
key-thread-verify = verify
key-thread-wording = as signed
# In a form.
key-compose-next_field = next
key-compose-send = to release
key-compose-other_form = other form
key-compose-back = keep draft
key-compose-choose = choices
# Before the author signs.
key-read-sign = sign it
key-read-back = back to the form
# Before the second officer releases.
key-release-release = release
key-release-return_ = return it
key-release-verify = verify
key-release-back = leave it waiting
# On the page of links and alarms.
key-link-test = test the bell
key-link-back = back
# In a dialog.
key-dialog-accept = accept
key-dialog-back = back
# On a page to read.
key-page-back = back

## Help: what a key does, in a sentence

# Beside the key, F1. Wraps after 60 columns.
help-anywhere-silence = Quiet for 60 seconds, at this seat. Nobody is told; it acknowledges nothing.
help-anywhere-open_flash = Open the FLASH that stands in the strip. What you were writing is kept.
help-anywhere-help = What every key does here.
help-anywhere-watch = The list of messages.
help-anywhere-compose = Write a message: choose a form, or a draft that was kept.
help-anywhere-language = Language of this seat, and how right-to-left text is drawn.
help-anywhere-link = Links, alarms and records, and what this seat did.
help-unlock-accept = Open the key with this passphrase.
help-unlock-heard = The sound was heard.
help-unlock-not_heard = Signs on with BELL NOT HEARD, for everybody here to see.
help-unlock-again = Sounds once more.
help-unlock-leave = Leave without signing on.
help-watch-open = Open the message under the cursor.
help-watch-next_due = To the next message that needs you.
help-watch-leave = Sign off, after a question.
help-watch-top = To the first message.
help-watch-end = To the last message.
help-thread-acknowledge = I have it: told to the sender with your role and the time. It is not an agreement.
help-thread-answer = Answer: in substance with a form, holding until a time, or with one of the short answers.
help-thread-withdraw = On a message of ours: hold it at once, cancel it, correct it, say that it stands, or confirm it; note a call, ask a third party, note NO REPLY.
help-thread-turn = Turn body, ladder and case.
help-thread-back = Back to the list.
help-thread-verify = What this seat verified: signatures, officers, releases and hashes.
help-thread-wording = The words in which its sender read it when signing, beside yours.
help-thread-next_due = To the next message that needs you.
help-compose-next_field = To the next field.
help-compose-previous_field = To the field before.
help-compose-value_before = The choice before, where one is chosen.
help-compose-value_after = The next choice, where one is chosen.
help-compose-send = To the first field to mend; when there is none, to the text as the addressee will read it.
help-compose-other_form = Another form, or throw this draft away. What you leave is kept.
help-compose-back = Leave; the draft is kept and F4 brings it back.
help-compose-choose = All the choices of this field, in words.
help-compose-page_down = Ten fields on.
help-compose-page_up = Ten fields back.
help-read-sign = Sign it as its author: it goes to the second officer, or out.
help-read-back = Back to the form.
help-release-release = Sign as the second officer, once the token is typed.
help-release-return_ = Return it to its author, with a reason.
help-release-verify = The first officer's signature, and the hash.
help-release-back = Leave it waiting.
help-link-test = Sound the alarm once, to know whether it is heard.
help-link-back = Back; the alarms that stand here count as seen.
help-dialog-accept = Take this choice, or what was typed.
help-dialog-mark = Mark a choice, where several may stand.
help-dialog-down = The next choice.
help-dialog-up = The choice before.
help-dialog-back = Back; nothing is done.
help-page-back = Back.
# The keys that move, wherever there is something to move.
help-down_message = One message down.
help-up_message = One message up.
help-down_line = One line down.
help-up_line = One line up.
help-page_down = One page down.
help-page_up = One page up.
# Where a key is known by its place only: the title of a page of help. $place: one of place-*.
help-title = HELP: { $place }
place-unlock = sign on
place-watch = watch
place-thread = message
place-compose = write
place-read = sign
place-release = release
place-link = link
place-small = small
# Below the keys.
help-function_keys = Any F key: Esc, and then its digit (0 is F10).
help-marks = In the list: > the cursor, ! past the agreed time, * our own. T- is left, T+ is late.
# What the four letters of a state mean: means-*, for token-* of screens.ftl.
means-new = arrived, on no screen of ours yet
means-rel1 = signed by its author, waiting for the second officer
means-reld = released, not yet handed to a link
means-sent = handed to a link
means-rcvd = on the disk of the other centre
means-shwn = was open on an officer's screen
means-ackd = an officer has taken it
means-hldg = holding: next word by the time given
means-answ = answered in substance
means-rfsd = refused by the other centre
means-form = stored there, but the form is unknown to them: call
means-held = on hold: do not act on it until further word
means-canc = cancelled; the old text stays readable

## The line mode: one fact a line, for screen readers and braille lines

# Commands are typed in English; what they take is named in the reader's language. Room: 16.
takes-number = NUMBER
takes-until = UNTIL
takes-code = CODE
takes-type = TYPE
takes-reason = REASON
takes-field = FIELD
takes-value = VALUE
takes-token = TOKEN
takes-language = LANGUAGE
# A command and what it does. $usage: the command and what it takes; $help: one of help-*.
plain-command = { $usage }: { $help }
# $verb: what was typed.
plain-no_command = { $verb } is no command; help lists them
plain-quotation = a quotation mark is missing
# After the sign-on. $mode: mode-live, mode-drill or mode-test.
plain-signed_on = { $role } of { $centre } is signed on. { $mode }
plain-help = help lists the commands.
plain-node_there = The node is there.
# $detail: in English.
plain-link_lost = LINK LOST to our node: { $detail }
# A message of ours waits for the second officer. `show` is a command.
plain-to_release = TO RELEASE { $digits }, written by { $role }. show { $digits } reads it.
# Said again once a minute. $alarm: one of alarm-*.
plain-still_open = ALARM { $alarm } still open.
# A message comes in. $precedence: precedence-*; $mode: code-live, code-drill or code-test.
plain-arrived = { $precedence } number { $digits } from { $centre }, { $mode }, signature valid.
# In front of it, where it sounds. $words: plain-arrived.
plain-alarm = ALARM { $words }
# Its subject and what it asks, as sentences. $subject: subject-*; $detail: asks-* or how far it has come.
plain-about = { $subject }. { $detail }.
# A message of ours has come one step further. $step: one of stage-*; $at: 14:22:01Z.
plain-moved = { $digits }: { $centre } { $step } { $at }.
# A part of the list. $title: shelf-*; $count: how many.
plain-shelf = { $title }: { $count }
# One message of the list. $precedence: precedence-*; $centre: the other side; $at: date-time group; $state: token-*;
# $clock: a clock of short-*, or nothing; $subject: subject-*.
plain-row = { $digits } { $precedence } { $centre } { $at } { $state } { $clock }: { $subject }
# A clock that is past its time. $clock: a clock of short-*.
plain-past = { $clock }, past the agreed time
# A message that waits for release was read out. $token: what is typed. `release` is a command.
plain-waits = It waits for the second officer: release { $digits } { $token }
plain-told_has_it = { $centre } is told that { $role } has it. It is not an agreement.
plain-hold_told = Everybody who has it is told: do not act on it until further word.
# The token was not right. `show` and `release` are commands.
plain-read_first = read it first (show { $digits }), then: release { $digits } { $token }
# A draft is open. $title: screen-draft_to or type-*. `set`, `checks`, `preview`, `sign` are commands.
plain-draft_open = { $title }. set FIELD VALUE fills it in; checks, preview, sign.
plain-no_draft = no draft is open: compose TYPE, or answer NUMBER TYPE
# $field: what was typed; $fields: the names that there are.
plain-no_field = { $field } is no field here: { $fields }
# $label: field-*; $value: what stands in it now.
plain-set = { $label }: { $value }
plain-empty = empty
# A field that is wrong. $field: its path; $wrong: what was found; $allowed: what may stand there.
plain-fault = { $field } { $wrong }
plain-fault_allowed = { $field } { $wrong }: { $allowed }
# Nothing is wrong. $count: how many officers sign.
plain-all_right = { $count ->
    [one] all right; { $count } officer signs it
   *[other] all right; { $count } officers sign it
}
plain-preview_first = preview reads it out as its addressee will read it; then sign.
# $token: what is typed after `sign`.
plain-sign_alone = You alone release it, and it cannot be called back: sign { $token }
# $language: the name of the language, in itself; $tags: what may be typed.
plain-language = { $language }; others: { $tags }
