# The family undertaking: a promise that both sides sign under the same figures.
# Unofficial translation of en/undertaking.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 41, 66(iv), 67. Signs the same figures as the proposal.
type-undertaking-acceptance = Aceptación de un compromiso
# Report, paragraph 41, 67. One side gives notice that it leaves.
type-undertaking-leaving = Retirada de un compromiso
# Report, paragraph 41, 66(iv), 67.
type-undertaking-proposal = Propuesta de compromiso

## Fields

# In undertaking.proposal, a term. Report 66(iv). The other side is told before this.
field-undertaking-before = Antes de
# In undertaking.*. Report 67. The instant from which it is in force.
field-undertaking-begins_at = Comienza
# In undertaking.*, a term. Report 67. The centre that makes this promise.
field-undertaking-centre = Se compromete
# In undertaking.*, a term. Unit: m/s. Report 40(v). All changes of velocity together stay below this.
field-undertaking-delta_v_m_s = Delta-v total inferior a
# In undertaking.*. Report 67. The instant at which it is over without another word.
field-undertaking-ends_at = Termina por sí solo
# In undertaking.*. Report 67. What both sides sign.
field-undertaking-figures = Cifras
# In undertaking.*, a term. Unit: nm. Report 56. Of light.
field-from_nm = Longitud de onda, de
# In undertaking.leaving. Report 67. The instant at which it is over.
field-leaves_at = Vigente hasta
# In undertaking.leaving. Unit: hour. Report 67. As it was agreed.
field-undertaking-leaving-notice_h = Preaviso
# In undertaking.*, a term. Unit: hour. Report 66(iv). How long beforehand the other side is told.
field-undertaking-notify_before-notice_h = Horas antes
# In undertaking.*. Unit: hour. Report 67. For either side.
field-notice_to_leave_h = Preaviso de retirada
# In undertaking.*, a term. Report 66(ii). The object from which the other one stays away.
field-undertaking-of = Se mantiene lejos de
# In undertaking.*. Report 67.
field-undertaking-terms = Cláusulas
# In undertaking.*, a term. Unit: nm. Report 56. Of light.
field-to_nm = Longitud de onda, a
# In undertaking.*, a term. Report 56. The object in whose direction nothing is emitted.
field-undertaking-toward = Hacia

## Codes

# Field is, of a term: what is promised.
code-is-stay_beyond = se mantiene más allá de
code-is-burn_less_than = delta-v inferior a
code-is-notify_before = avisa con antelación
# Field before, of a term.
code-change_of_orbit = un cambio de órbita
code-separation_of_object = separación de un objeto

## Fixed sentences

# In every message of the family, part of what is signed in English.
fixed-no_precedent = Sin perjuicio y sin sentar precedente.

## Subjects: one line in a list

# $count: how many terms; $start, $end: date-time groups.
subject-undertaking-proposal = { $count ->
    [one] Compromiso propuesto, { $count } cláusula, { $start } a { $end }
    [many] Compromiso propuesto, { $count } cláusulas, { $start } a { $end }
   *[other] Compromiso propuesto, { $count } cláusulas, { $start } a { $end }
}
# $digits: five digits of the proposal; $count: how many terms; $start, $end: date-time groups.
subject-undertaking-acceptance = { $count ->
    [one] Compromiso { $digits }, aceptado, { $count } cláusula, { $start } a { $end }
    [many] Compromiso { $digits }, aceptado, { $count } cláusulas, { $start } a { $end }
   *[other] Compromiso { $digits }, aceptado, { $count } cláusulas, { $start } a { $end }
}
# $digits: five digits of the message that it refers to; $at: date-time group.
subject-undertaking-leaving = Retirada del compromiso { $digits }, vigente hasta { $at }

## Where a case stands

# One side has signed.
case-undertaking-proposed = PROPUESTO, NO VIGENTE
case-undertaking-proposal_lapsed = NO ACEPTADO A TIEMPO, NO VIGENTE
case-undertaking-declined = SE DECLINA, NO VIGENTE
# Both sides have signed; it begins later by itself.
case-undertaking-accepted = FIRMADO POR AMBAS PARTES, AÚN NO INICIADO
case-undertaking-in_force = VIGENTE
# Notice was given; it is in force until the stated time.
case-undertaking-leaving = VIGENTE, RETIRADA AVISADA
case-undertaking-ended = TERMINADO
# Remarks beside the state, told to both sides.
case-undertaking-accepted_too_late = UNA ACEPTACIÓN LLEGÓ TARDE Y NO VALE COMO TAL
case-undertaking-other_figures = UNA ACEPTACIÓN INDICA OTRAS CIFRAS Y NO VALE COMO TAL
case-undertaking-later_proposal = UNA PROPUESTA POSTERIOR NO ESTÁ VIGENTE
case-undertaking-notice_shorter_than_agreed = EL PREAVISO DE RETIRADA ES MÁS CORTO DE LO ACORDADO
# One side has cancelled what both have signed: that ends nothing.
case-undertaking-ends_by_leaving = LO FIRMADO POR AMBAS PARTES SOLO TERMINA POR RETIRADA

## What is owed

owes-same_figures = una firma bajo las mismas cifras
