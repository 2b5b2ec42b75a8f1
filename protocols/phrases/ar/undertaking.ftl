# The family undertaking: a promise that both sides sign under the same figures.
# Unofficial translation of en/undertaking.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 41, 66(iv), 67. Signs the same figures as the proposal.
type-undertaking-acceptance = قبول تعهد
# Report, paragraph 41, 67. One side gives notice that it leaves.
type-undertaking-leaving = انسحاب من تعهد
# Report, paragraph 41, 66(iv), 67.
type-undertaking-proposal = اقتراح تعهد

## Fields

# In undertaking.proposal, a term. Report 66(iv). The other side is told before this.
field-undertaking-before = قبل
# In undertaking.*. Report 67. The instant from which it is in force.
field-undertaking-begins_at = يبدأ في
# In undertaking.*, a term. Report 67. The centre that makes this promise.
field-undertaking-centre = الجهة المتعهدة
# In undertaking.*, a term. Unit: m/s. Report 40(v). All changes of velocity together stay below this.
field-undertaking-delta_v_m_s = مجموع تغير السرعة دون
# In undertaking.*. Report 67. The instant at which it is over without another word.
field-undertaking-ends_at = ينتهي تلقائيا في
# In undertaking.*. Report 67. What both sides sign.
field-undertaking-figures = الأرقام
# In undertaking.*, a term. Unit: nm. Report 56. Of light.
field-from_nm = من طول موجة
# In undertaking.leaving. Report 67. The instant at which it is over.
field-leaves_at = نافذ حتى
# In undertaking.leaving. Unit: hour. Report 67. As it was agreed.
field-undertaking-leaving-notice_h = مدة الإشعار
# In undertaking.*, a term. Unit: hour. Report 66(iv). How long beforehand the other side is told.
field-undertaking-notify_before-notice_h = ساعات مسبقا
# In undertaking.*. Unit: hour. Report 67. For either side.
field-notice_to_leave_h = مدة الإشعار قبل الانسحاب
# In undertaking.*, a term. Report 66(ii). The object from which the other one stays away.
field-undertaking-of = يبقى بعيدا عن
# In undertaking.*. Report 67.
field-undertaking-terms = البنود
# In undertaking.*, a term. Unit: nm. Report 56. Of light.
field-to_nm = إلى طول موجة
# In undertaking.*, a term. Report 56. The object in whose direction nothing is emitted.
field-undertaking-toward = باتجاه

## Codes

# Field is, of a term: what is promised.
code-is-stay_beyond = يبقى أبعد من
code-is-burn_less_than = يدفع أقل من
code-is-notify_before = يبلغ مسبقا
# Field before, of a term.
code-change_of_orbit = تغيير في المدار
code-separation_of_object = انفصال جسم

## Fixed sentences

# In every message of the family, part of what is signed in English.
fixed-no_precedent = دون مساس، ودون إرساء سابقة.

## Subjects: one line in a list

# $count: how many terms; $start, $end: date-time groups.
subject-undertaking-proposal = { $count ->
    [zero] تعهد مقترح، بلا بنود، { $start } إلى { $end }
    [one] تعهد مقترح، بند واحد، { $start } إلى { $end }
    [two] تعهد مقترح، بندان، { $start } إلى { $end }
    [few] تعهد مقترح، { $count } بنود، { $start } إلى { $end }
    [many] تعهد مقترح، { $count } بندا، { $start } إلى { $end }
   *[other] تعهد مقترح، { $count } بند، { $start } إلى { $end }
}
# $digits: five digits of the proposal; $count: how many terms; $start, $end: date-time groups.
subject-undertaking-acceptance = { $count ->
    [zero] قبول التعهد { $digits }، بلا بنود، { $start } إلى { $end }
    [one] قبول التعهد { $digits }، بند واحد، { $start } إلى { $end }
    [two] قبول التعهد { $digits }، بندان، { $start } إلى { $end }
    [few] قبول التعهد { $digits }، { $count } بنود، { $start } إلى { $end }
    [many] قبول التعهد { $digits }، { $count } بندا، { $start } إلى { $end }
   *[other] قبول التعهد { $digits }، { $count } بند، { $start } إلى { $end }
}
# $digits: five digits of the message that it refers to; $at: date-time group.
subject-undertaking-leaving = انسحاب من التعهد { $digits }، نافذ حتى { $at }

## Where a case stands

# One side has signed.
case-undertaking-proposed = مقترح، غير نافذ
case-undertaking-proposal_lapsed = لم يقبل في الموعد، غير نافذ
case-undertaking-declined = أجيب بعدم القبول، غير نافذ
# Both sides have signed; it begins later by itself.
case-undertaking-accepted = وقعه الجانبان، لم يبدأ بعد
case-undertaking-in_force = نافذ
# Notice was given; it is in force until the stated time.
case-undertaking-leaving = نافذ، جرى الإشعار بالانسحاب
case-undertaking-ended = منته
# Remarks beside the state, told to both sides.
case-undertaking-accepted_too_late = قبول ورد بعد الموعد فلا يعد قبولا
case-undertaking-other_figures = قبول يسمي أرقاما أخرى فلا يعد قبولا
case-undertaking-later_proposal = اقتراح لاحق غير نافذ
case-undertaking-notice_shorter_than_agreed = مدة الإشعار بالانسحاب أقصر مما اتفق عليه
# One side has cancelled what both have signed: that ends nothing.
case-undertaking-ends_by_leaving = ما وقعه الجانبان لا ينتهي إلا بالانسحاب

## What is owed

owes-same_figures = توقيع على الأرقام نفسها
