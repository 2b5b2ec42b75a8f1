# The family charter: the rules of a channel, agreed by its members.

## Types

# Report, paragraph 67, 70.
type-charter-acceptance = Charter acceptance
# Report, paragraph 70.
type-charter-leaving = Charter leaving
# Report, paragraph 67, 70.
type-charter-proposal = Charter proposal
# Report, paragraph 70.
type-charter-resumption = Charter resumption
# Report, paragraph 70.
type-charter-suspension = Charter suspension

## Fields

# In charter.proposal, a deadline. Report 67. Unit: second.
field-acknowledged_within_s = Acknowledged within
# In charter.proposal, a deadline. Report 67. Unit: second.
field-answered_within_s = Answered or holding within
# In charter.proposal, what each shows. Report 69.
field-answer_times = Statistics of answer times
# In charter.proposal. Report 69.
field-charter-commercial = Members take what is in commercial confidence
# In charter.proposal. Report 67.
field-deadlines = Deadlines that differ
# In charter.proposal. Report 69.
field-disclosure = Before a record leaves the channel, the other members are
# In charter.proposal. Report 41.
field-highest_level = Highest level at which a member speaks
# In charter.proposal. Report 33.
field-charter-languages = Languages
# In charter.proposal. Report 70.
field-charter-leaving = Suspension and leaving
# In charter.acceptance. Report 67.
field-charter-means = This means
# In charter.proposal. Report 67.
field-charter-mechanism = Existing mechanism that it serves
# In charter.proposal, a deadline. Report 67.
field-charter-precedence = Precedence
# In charter.proposal, what each shows. Report 69.
field-presence = Who is on watch, and until when
# In charter.proposal. Report 68. Narrow: 2,400 bit/s.
field-charter-profile = Profile of the line
# In charter.suspension. Report 70.
field-charter-reason = Reason
# In charter.proposal. Report 70. Only between two members.
field-replaces_direct = Replaces the direct channel
# In charter.suspension. Report 70.
field-resumes_by = Resumes by
# In charter.proposal. Report 70.
field-review_at = Review
# In charter.proposal, what each shows. Report 69.
field-shown = When a message was on a screen
# In charter.proposal, a deadline. Report 67. Unit: second.
field-shown_within_s = Shown within
# In charter.proposal. Report 69. Equally for all.
field-shows = What each member shows of itself
# In charter.suspension, charter.resumption, charter.leaving. Report 70.
field-charter-text = Text
# In charter.proposal. Report 67.
field-charter-third_party = Third party for good offices
# In charter.proposal. Report 70.
field-charter-types = Types opened
# In charter.proposal. Report 67.
field-charter-voluntary = Voluntary
# In charter.proposal. Report 67.
field-charter-without_prejudice = Without prejudice
# In charter.proposal. Report 67.
field-without_recognition = Without recognition

## Codes

# Field precedence, of a deadline.
code-precedence-flash = FLASH
code-precedence-immediate = IMMEDIATE
code-precedence-priority = PRIORITY
code-precedence-routine = ROUTINE
# Field profile.
code-profile-wide = wide
code-profile-narrow = narrow
# Field disclosure.
code-disclosure-told = told
code-disclosure-not_told = not told
# Field reason, of a suspension.
code-reason-under_review = the charter is under review
code-reason-technical = for technical reasons
code-reason-staffing = for want of people on watch
code-reason-consultation = while a consultation lasts
code-reason-not_stated = not stated

## Fixed sentences

# Signed in charter.proposal, word for word in English.
fixed-charter_leaving = Any member may suspend or leave by a signed notice, effective at once. Records stay.
fixed-no_recognition = Use of this line implies no recognition.
fixed-voluntary = Taking part is voluntary.
# Signed in charter.acceptance, word for word in English.
fixed-charter_accepted = We accept the whole of this charter as it was proposed.

## Where the matter stands

case-charter-proposed = PROPOSED
case-charter-accepted = ACCEPTED
case-charter-suspended = SUSPENDED
case-charter-left = A MEMBER HAS LEFT
# Beside the state: whether every member has accepted.
case-charter-all_accepted = every member has accepted
case-charter-acceptance_missing = not every member has accepted
# What is owed next.
owes-charter_answer = acceptance, or a word
owes-charter_resumption = resumption

## The state of a channel

channel-proposed = PROPOSED
channel-in_force = IN FORCE
channel-suspended = SUSPENDED
channel-ended = ENDED
# By its five digits, in front of the one line of a message; and with its other members, to choose from.
channel-named = channel { $digits }
channel-with = channel { $digits }: { $centres }

## Subjects: one line in a list

subject-charter-proposal = Charter proposed, opens { $types }
subject-charter-acceptance = Charter { $digits }: accepted
subject-charter-suspension = Charter { $digits }: suspended, { $reason }, until { $by }
subject-charter-resumption = Charter { $digits }: resumed
subject-charter-leaving = Charter { $digits }: left
