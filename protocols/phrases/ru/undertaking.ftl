# The family undertaking: a promise that both sides sign under the same figures.
# Unofficial translation of en/undertaking.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 41, 66(iv), 67. Signs the same figures as the proposal.
type-undertaking-acceptance = Принятие обязательства
# Report, paragraph 41, 67. One side gives notice that it leaves.
type-undertaking-leaving = Выход из обязательства
# Report, paragraph 41, 66(iv), 67.
type-undertaking-proposal = Предложение обязательства

## Fields

# In undertaking.proposal, a term. Report 66(iv). The other side is told before this.
field-undertaking-before = До чего
# In undertaking.*. Report 67. The instant from which it is in force.
field-undertaking-begins_at = Начало
# In undertaking.*, a term. Report 67. The centre that makes this promise.
field-undertaking-centre = Кто обязуется
# In undertaking.*, a term. Unit: m/s. Report 40(v). All changes of velocity together stay below this.
field-undertaking-delta_v_m_s = Приращение скорости всего менее
# In undertaking.*. Report 67. The instant at which it is over without another word.
field-undertaking-ends_at = Прекращается само
# In undertaking.*. Report 67. What both sides sign.
field-undertaking-figures = Показатели
# In undertaking.*, a term. Unit: nm. Report 56. Of light.
field-from_nm = Длина волны от
# In undertaking.leaving. Report 67. The instant at which it is over.
field-leaves_at = Действует до
# In undertaking.leaving. Unit: hour. Report 67. As it was agreed.
field-undertaking-leaving-notice_h = Срок уведомления
# In undertaking.*, a term. Unit: hour. Report 66(iv). How long beforehand the other side is told.
field-undertaking-notify_before-notice_h = За какое время
# In undertaking.*. Unit: hour. Report 67. For either side.
field-notice_to_leave_h = Срок уведомления о выходе
# In undertaking.*, a term. Report 66(ii). The object from which the other one stays away.
field-undertaking-of = Остается на удалении от
# In undertaking.*. Report 67.
field-undertaking-terms = Условия
# In undertaking.*, a term. Unit: nm. Report 56. Of light.
field-to_nm = Длина волны до
# In undertaking.*, a term. Report 56. The object in whose direction nothing is emitted.
field-undertaking-toward = В направлении

## Codes

# Field is, of a term: what is promised.
code-is-stay_beyond = остается не ближе
code-is-burn_less_than = приращение скорости менее
code-is-notify_before = уведомляет заранее
# Field before, of a term.
code-change_of_orbit = изменение орбиты
code-separation_of_object = отделение объекта

## Fixed sentences

# In every message of the family, part of what is signed in English.
fixed-no_precedent = Без ущерба, без создания прецедента.

## Subjects: one line in a list

# $count: how many terms; $start, $end: date-time groups.
subject-undertaking-proposal = { $count ->
    [one] Предложено обязательство, { $count } условие, с { $start } по { $end }
    [few] Предложено обязательство, { $count } условия, с { $start } по { $end }
    [many] Предложено обязательство, { $count } условий, с { $start } по { $end }
   *[other] Предложено обязательство, { $count } условия, с { $start } по { $end }
}
# $digits: five digits of the proposal; $count: how many terms; $start, $end: date-time groups.
subject-undertaking-acceptance = { $count ->
    [one] Обязательство { $digits } принято, { $count } условие, с { $start } по { $end }
    [few] Обязательство { $digits } принято, { $count } условия, с { $start } по { $end }
    [many] Обязательство { $digits } принято, { $count } условий, с { $start } по { $end }
   *[other] Обязательство { $digits } принято, { $count } условия, с { $start } по { $end }
}
# $digits: five digits of the message that it refers to; $at: date-time group.
subject-undertaking-leaving = Выход из обязательства { $digits }, действует до { $at }

## Where a case stands

# One side has signed.
case-undertaking-proposed = ПРЕДЛОЖЕНО, НЕ ДЕЙСТВУЕТ
case-undertaking-proposal_lapsed = НЕ ПРИНЯТО В СРОК, НЕ ДЕЙСТВУЕТ
case-undertaking-declined = ОТКЛОНЕНО, НЕ ДЕЙСТВУЕТ
# Both sides have signed; it begins later by itself.
case-undertaking-accepted = ПОДПИСАНО ОБЕИМИ СТОРОНАМИ, ЕЩЕ НЕ НАЧАЛОСЬ
case-undertaking-in_force = ДЕЙСТВУЕТ
# Notice was given; it is in force until the stated time.
case-undertaking-leaving = ДЕЙСТВУЕТ, УВЕДОМЛЕНИЕ О ВЫХОДЕ ДАНО
case-undertaking-ended = ПРЕКРАЩЕНО
# Remarks beside the state, told to both sides.
case-undertaking-accepted_too_late = ПРИНЯТИЕ ПОСТУПИЛО СЛИШКОМ ПОЗДНО И НЕ ИМЕЕТ СИЛЫ
case-undertaking-other_figures = В ПРИНЯТИИ УКАЗАНЫ ДРУГИЕ ПОКАЗАТЕЛИ, И ОНО НЕ ИМЕЕТ СИЛЫ
case-undertaking-later_proposal = БОЛЕЕ ПОЗДНЕЕ ПРЕДЛОЖЕНИЕ НЕ ДЕЙСТВУЕТ
case-undertaking-notice_shorter_than_agreed = СРОК УВЕДОМЛЕНИЯ О ВЫХОДЕ КОРОЧЕ СОГЛАСОВАННОГО
# One side has cancelled what both have signed: that ends nothing.
case-undertaking-ends_by_leaving = ПОДПИСАННОЕ ОБЕИМИ СТОРОНАМИ ПРЕКРАЩАЕТСЯ ТОЛЬКО ВЫХОДОМ

## What is owed

owes-same_figures = подпись под теми же показателями
