# The header of every message, and what is the same around all of them.

## Fields

# In the header.
field-attachments = Attachments
# In the header.
field-body = Body
# In the header. Report 41.
field-reply-by = Reply by
# In the header. Hash of the case's first message; absent in that one.
field-case = Case
# In the header. Report 67. None is the direct channel.
field-charter = Charter
# In the header.
field-composed_at = Composed
# In the header.
field-drill = Drill
# In the header.
field-expires_at = Expires
# In the header. Report 33. The path of the field that is translated: body.text.
field-field = Field
# In the header.
field-from = From
# In the header. Report 69.
field-handling = Handling
# In the header. UUIDv7: makes a retry harmless.
field-id = Id
# In the header.
field-info = For information
# In the header.
field-inject = Line of the script
# In the header.
field-key = Key of the content
# In the header.
field-relation-kind = Relation
# In the header. Report 69.
field-label = Who may read it
# In the header. Report 33.
field-message-language = Language of the free text
# In the header. Report 33.
field-translation-language = Language
# In the header. Report 50(ii).
field-legal_basis = Legal basis
# In the header. Report 69.
field-may_forward = May be passed on
# In the header. Report 69.
field-may_publish = May be published
# In the header.
field-media_type = Media type
# In the header.
field-message = To the message
# In the header.
field-mode = Mode
# In the header. Report 33.
field-translation-origin = Translated by
# In the header.
field-precedence = Precedence
# In the header.
field-precedence_reason = Reason for the precedence
# In the header. Report 69.
field-publish_after = Published not before
# In the header.
field-relation = Relation
# In the header.
field-reply = Reply
# In the header. Report 41.
field-required = Reply asked for
# In the header. Report 69.
field-retention = Keep
# In the header.
field-run = Drill
# In the header.
field-attachment-sha256 = SHA-256 of the content
# In the header. Unit: byte.
field-size = Size
# In the header. Report 41.
field-speaks_for = Speaks for
# In the header.
field-to = To
# In the header. Report 33.
field-translations = Translations
# In the header. Report 33.
field-translator = Translator's position
# In the header.
field-type = Type
# In the header.
field-version = Version of the type

## Codes

# Field mode.
code-live = LIVE
code-drill = DRILL
code-test = TEST
# Field speaks_for.
code-operator = operator
code-centre = centre
code-ministry = ministry
code-government = government
# Field label.
code-anyone = anyone
code-channel = the centres of this channel
code-named_centres = the named centres only
code-commercial = in commercial confidence
# Field retention.
code-charter = as long as the charter says
code-case = until the case is closed
code-permanent = permanently
# Field may_forward, may_publish.
code-ask = after asking the sender
code-after = after the stated time
# Field required.
code-required-none = nothing
code-acknowledgement = an acknowledgement
code-answer = an answer
# Field kind.
code-update = update
code-cancel = cancellation
code-correct = correction
code-reply = reply
# Field origin.
code-human = a person
code-machine = a machine
# Field legal_basis. Report 50(ii).
code-outer_space_treaty_v = Outer Space Treaty, article V
code-outer_space_treaty_ix = Outer Space Treaty, article IX
code-outer_space_treaty_xi = Outer Space Treaty, article XI
code-rescue_agreement = Rescue Agreement
code-liability_convention = Liability Convention
code-registration_convention = Registration Convention
code-itu_regulations = ITU Radio Regulations
code-hague_code_of_conduct = Hague Code of Conduct
code-lts_guidelines = Guidelines for the long-term sustainability of outer space activities
code-tcbm_2013 = Transparency and confidence-building measures of 2013
code-bilateral = bilateral arrangement
code-voluntary = voluntary

## Header

# The bytes carry 1 to 4; these words are one rendering of them.
precedence-1 = FLASH
precedence-2 = IMMEDIATE
precedence-3 = PRIORITY
precedence-4 = ROUTINE
# The first line of every rendering: at which level somebody speaks. Report 41.
speaks_for-operator = { $centre } speaks for an operator
speaks_for-centre = { $centre } speaks as a centre
speaks_for-ministry = { $centre } speaks for its ministry
speaks_for-government = { $centre } speaks for its government
# $message: fixed-message_named.
relation-update = updates { $message }
relation-cancel = cancels { $message }
relation-correct = corrects { $message }
relation-reply = replies to { $message }

## Fixed sentences

# First and last line of everything in a drill.
fixed-drill = DRILL DRILL DRILL
# Signed under every receipt, word for word in English; other languages translate it.
fixed-receipt_is_not_agreement = Receipt is not agreement with, or acceptance of, anything in it.
# In the header of a rendering.
fixed-reference = Reference
fixed-hash = Hash
fixed-direct = the direct channel
# $title: type-*; $type, $version: as on the wire.
fixed-type = { $title } ({ $type }, version { $version })
# $digits: five digits that people say; $hash: 64 hexadecimal digits.
fixed-message_named = { $digits } ({ $hash })
# A place in a list. $label: field-*.
fixed-one_of = { $label }, { $place } of { $count }
# A field within a group drawn as one line, and the group.
fixed-part = { $label } { $text }
fixed-group = { $kind }: { $parts }
# An interval in time.
fixed-interval = from { $start } to { $end }
# A field on its line: $label: field-*; $text: its value.
fixed-line = { $label }: { $text }
# Codes of one list, one after the other; $one: those before; $next: the next.
fixed-next_code = { $one }; { $next }
# Words of a list within a sentence, one after the other.
fixed-next_word = { $one }, { $next }
fixed-call = CALL THE SENDER

## Subjects: one line in a list

subject-form_unknown = { $precedence } FROM { $centre }, FORM UNKNOWN HERE: CALL

## What is asked

# $what: a code of the field ask; $reply: one of the five below it.
asks = Asks of you: { $what }. Reply: { $reply }
asks-reply = Reply: { $reply }
asks-none = none is asked for
asks-acknowledgement = an acknowledgement
asks-acknowledgement_by = an acknowledgement by { $by }
asks-answer = an answer
asks-answer_by = an answer by { $by }
