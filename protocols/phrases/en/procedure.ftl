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
