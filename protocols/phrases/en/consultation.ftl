# The family consultation: requests for consultation, what comes of them, referrals, good offices.

## Types

# Report, paragraph 51, 67. The last message of a consultation.
type-consultation-close = Close of a consultation
# Report, paragraph 50(viii), 67. Answers a request for consultation.
type-consultation-decision = Decision on a consultation
# Report, paragraph 51, 67. A third party helps two sides to speak with one another; a term of diplomacy.
type-consultation-good_offices = Good offices
# Report, paragraph 33, 67. What both sides have put down and signed.
type-consultation-record = Record of a consultation
# Report, paragraph 41, 50(v). An operator's matter is passed on from centre to centre.
type-consultation-referral = Referral
# Report, paragraph 50(viii), 67. Outer Space Treaty, article IX.
type-consultation-request = Request for consultation

## Fields

# In consultation.request. Report 50(viii). When the activity begins that the consultation is about.
field-activity_at = The activity is at
# In consultation.referral. Report 41. What is asked of the one for whom it is meant.
field-consultation-ask = Asked
# In consultation.referral. Report 50(v). The operator or authority that is to answer in the end.
field-asked_of = Meant for
# In consultation.referral. Report 50(v). The centre of the one that is to answer in the end.
field-asked_of_centre = Centre meant for
# In consultation.record. Report 33. Label of the sentence that each text is equally authentic.
field-authentic = Texts
# In consultation.request. Report 50(viii). A code: why consultation is asked for.
field-consultation-basis = Because
# In consultation.decision. Report 67. Whether and how the consultation is to be held.
field-consultation-decision = Decision
# In consultation.referral. Report 41.
field-consultation-referral-decision_by = Answer needed by
# In consultation.referral. Report 69. Paths of fields of a message, as body.objects.
field-consultation-fields = Fields
# In consultation.referral. Report 41. Hash of the message with which the matter began.
field-consultation-first = First referral of the matter
# In consultation.referral. Report 50(v). The operator whose matter it is.
field-for_whom = On behalf of
# In consultation.decision. Report 67. In which form the consultation is held.
field-consultation-form = Form
# In consultation.request. Report 67. In which forms the consultation could be held.
field-consultation-forms = Forms proposed
# In consultation.close. Report 67. Where the matter is continued.
field-forum = Continues in
# In consultation.record. Report 67. The instant of the consultation.
field-consultation-held_at = Held
# In consultation.referral. Report 41. The steps that the matter has made, from centre to centre.
field-hops = Came by
# In consultation.record: the language of one text. Report 33.
field-consultation-record_text-language = Language
# In consultation.request, consultation.decision. Report 67. Of those who speak with one another.
field-consultation-level = Level
# In consultation.request. Report 50(viii). Facts, effect first.
field-matter = What we wish to consult about
# In consultation.request. Report 67. A treaty body or a channel that both sides already have.
field-mechanism = Existing mechanism
# In consultation.referral. Report 41, 69. Named by its hash.
field-consultation-message = Message
# In consultation.referral. Report 69. What the addressee may pass on to the next centre.
field-next_may_pass = The next centre may pass on
# In consultation.close. Report 67. How the consultation ended.
field-consultation-outcome = Outcome
# In consultation.good_offices. Report 67. What the third party does.
field-consultation-part = Its part
# In consultation.record. Report 67. The names of the two centres.
field-consultation-parties = Between
# In consultation.referral. Report 41. The instant at which a hop was made.
field-passed_at = Passed on
# In consultation.referral. Report 69. Messages of which only some fields are passed on.
field-passed_parts = Passed on in part
# In consultation.referral. Report 69. Named by their hashes.
field-consultation-passes_on = Messages passed on
# In consultation.record: the hash of a text that is attached as a file. Report 67.
field-consultation-record_text-sha256 = SHA-256 of the attached text
# In consultation.good_offices. Report 67. Request, acceptance, declined or ended.
field-consultation-step = Step
# In consultation.referral. Report 41. What may be passed on in every case.
field-consultation-summary = Summary
# In consultation.record. Report 67.
field-consultation-texts = Authentic texts
# In consultation.good_offices. Report 67. Neither of the two sides.
field-third_party = Third party
# In consultation.good_offices. Report 67. The centre of the third party.
field-third_party_centre = Its centre
# In consultation.request. Report 67.
field-consultation-times = Times proposed
# In consultation.record. Report 67.
field-consultation-title = Title
# In consultation.request, consultation.close, consultation.good_offices. Report 67. Label of the sentence itself.
field-without_prejudice = Without prejudice

## Codes

# Field basis: why consultation is asked for.
code-may_affect_us = it may affect us
code-may_affect_you = it may affect you
code-may_affect_others = it may affect others
code-figure_reported_passed = a figure of an undertaking was reported as passed
code-no_consent = no consent was given
# Fields form, forms.
code-text_on_this_line = text on this line
code-voice = by voice
code-video = by video
code-meeting = a meeting
code-diplomatic_channel = the diplomatic channel
# Field level: who speaks with whom.
code-operators = operators
code-centres = centres
code-ministries = ministries
code-governments = governments
# Field decision.
code-other_terms = accepted in another form or at another time
# Field outcome.
code-settled = settled
code-continues_elsewhere = continues elsewhere
code-not_settled = not settled
code-lapsed = lapsed
# Field ask, of a referral.
code-point_of_contact = a point of contact
code-plans = their plans
code-coordination = coordination
# Field next_may_pass.
code-nothing = nothing
code-summary_only = the summary only
code-as_here = what is passed on here
# Field part, of a third party.
code-carries_sealed = carries envelopes that it cannot open
code-addressee_of_both = is an addressee of both
# Field step, of good offices.
code-request = request
code-acceptance = acceptance

## Fixed sentences

# In every consultation.request, consultation.close, consultation.good_offices; part of what is signed in English.
# "The Charter" is that of the United Nations.
fixed-without_prejudice = Without prejudice to any position, right or forum, including those of the Charter.
# In every consultation.record, part of what is signed in English.
fixed-equally_authentic = Every text of this record is equally authentic.

## Subjects: one line in a list

# $subject: what the sender wrote.
subject-consultation-request = Request for consultation: { $subject }
# $digits: five digits of the message that it refers to; $decision: a code of the field decision.
subject-consultation-decision = Consultation { $digits }: { $decision }
# $title: what the sender wrote; $count: how many authentic texts; $at: date-time group.
subject-consultation-record = { $count ->
    [one] Record of { $at } in { $count } text: { $title }
   *[other] Record of { $at } in { $count } texts: { $title }
}
# $digits: five digits of the message that it refers to; $outcome: a code of the field outcome.
subject-consultation-close = Consultation { $digits } closed: { $outcome }
# $subject, $for_whom, $asked_of: what the sender wrote; for whom it is sent, and who is meant to answer in the end.
subject-consultation-referral = Referral for { $for_whom }, meant for { $asked_of }: { $subject }
# $step: a code of the field step; $third_party: its name.
subject-consultation-good_offices = Good offices of { $third_party }: { $step }

## What is asked

# $count: how many times are proposed.
asks-consultation = { $count ->
    [one] a consultation, at the time proposed
   *[other] a consultation, at one of { $count } times proposed
}
asks-other_terms = a word on the form and time offered instead
asks-third_party = whether you name the same third party

## Where a case stands

case-consultation-requested = CONSULTATION ASKED FOR
# Says what has not come, and not why.
case-consultation-not_answered = NOT ANSWERED IN TIME
# The other side has promised a word by a time.
case-consultation-later = NEXT WORD PROMISED
case-consultation-other_terms = OTHER FORM OR TIME OFFERED
case-consultation-declined = DECLINED
case-consultation-not_competent = NOT COMPETENT
# Form and time are agreed, and are still to come.
case-consultation-agreed = AGREED ON
# The time that was agreed is over.
case-consultation-held = TIME OVER
# One side has signed a record.
case-consultation-record_proposed = RECORD SIGNED BY ONE
case-consultation-recorded = RECORD SIGNED BY BOTH
# One side has said SETTLED.
case-consultation-settlement_stated = SETTLED, AS ONE SIDE SAYS
case-consultation-settled = SETTLED
case-consultation-continues_elsewhere = CONTINUES ELSEWHERE
case-consultation-not_settled = NOT SETTLED
case-consultation-lapsed = LAPSED
# Also drawn as remarks beside the state of a consultation.
case-consultation-offices_asked = GOOD OFFICES ASKED FOR
case-consultation-offices_begun = GOOD OFFICES BEGUN
case-consultation-offices_declined = GOOD OFFICES DECLINED
case-consultation-offices_ended = GOOD OFFICES ENDED
case-consultation-referred = REFERRED
case-consultation-referral_answered = REFERRAL ANSWERED
# Remarks beside the state, told to both sides.
case-consultation-offices_named_differently = TWO DIFFERENT THIRD PARTIES ARE NAMED
case-consultation-texts_differ = THE TEXTS SIGNED ARE NOT THE SAME
case-consultation-closed_differently = THE TWO SIDES CLOSE IT DIFFERENTLY

## What is owed

owes-consultation_close = the close
owes-same_record = a signature under the same texts
owes-third_party = the name of the third party
owes-referral_answer = an answer to the referral
