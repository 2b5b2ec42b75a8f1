# The family assistance. Help for people and objects in distress: asked for, offered, decided on.
# Unofficial translation of en/assistance.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 50(ii), 54, 58.
type-assistance-decision = Décision sur une assistance
# Report, paragraph 50(ii), 54, 58.
type-assistance-offer = Offre d’assistance
# Report, paragraph 50(ii), 54, 58.
type-assistance-request = Demande d’assistance

## Fields

# In assistance.decision. Report 50(ii). A list of kinds of help.
field-assistance-accepted = Aide acceptée
# In assistance.decision. Report 50(ii).
field-begin_at = Commence
# In assistance.offer, assistance.decision. Report 50(ii).
field-assistance-conditions = À ces conditions
# In assistance.request. Report 50(ii). Standard, side, and what is blocked.
field-assistance-docking = Amarrage et écoutille
# In assistance.offer. Report 50(vi).
field-assistance-expenses = Dépenses
# In assistance.request, assistance.offer. Report 50(ii). One each, as 121.5 MHz.
field-assistance-frequencies = Fréquences et indicatifs d’appel
# In assistance.request. Report 50(ii). To those who help.
field-assistance-hazards = Dangers
# In assistance.offer. Report 50(ii).
field-lasts_until = Peut rester jusqu’à
# In assistance.offer. Report 50(ii). Ships, aircraft, sensors, a spacecraft.
field-means_used = Avec quels moyens
# In assistance.request. Report 50(ii). A list of kinds of help.
field-assistance-needed = Aide requise
# In assistance.request. Report 50(ii). After it, it comes too late.
field-assistance-needed_by = Aide requise au plus tard
# In assistance.offer. Report 50(ii).
field-assistance-offer-object = Objet qui vient en aide
# In assistance.offer. Report 50(ii). A list of kinds of help.
field-assistance-offered = Aide offerte
# In assistance.request. Report 50(ii).
field-assistance-orbit = Orbite
# In assistance.request. Report 50(ii).
field-assistance-people = Personnes en détresse
# In assistance.decision. Report 50(ii).
field-people_safe = Personnes en sécurité
# In assistance.decision. Report 50(ii).
field-assistance-decision-place = Lieu de rencontre
# In assistance.offer. Report 50(ii).
field-assistance-ready_from = Prêt à partir de
# In assistance.request. Report 50(ii). What was observed, and what it did.
field-assistance-request-situation = Ce qui s’est passé
# In assistance.offer. Report 50(ii). Where nobody has asked.
field-assistance-offer-situation = Ce que nous savons des faits
# In assistance.request. Report 50(ii). Air, power, water: the first.
field-supplies_until = Réserves à bord jusqu’à
# In assistance.request. Report 50(ii). Rescue Agreement, article 2.
field-territory_open = Entrée des secours autorisée sur notre territoire
# In assistance.offer. Report 50(ii). An instant, or the interval in which it will be.
field-assistance-there_at = Arrive

## Codes

# Field needed. Kinds of help.
code-crew_rescue = sauvetage d’un équipage
code-search = recherche
code-recovery = récupération
code-medical = aide médicale
code-landing_site = un site d’atterrissage
code-communications = communications
code-supplies = approvisionnement
# Field territory_open. Whether helpers may enter the sender's territory.
code-after_asking = après nous avoir consultés
# Field expenses. Who bears the expenses of help.
code-none_asked = aucune n’est réclamée
code-shared = partagées
code-by_requester = à la charge de la partie qui a demandé l’aide
code-settled_later = réglées plus tard
# Field decision. On an offer of help.
code-accepted_in_part = accepté en partie
code-no_longer_needed = n’est plus requis
code-decision-completed = l’aide a pris fin
# Field people_safe. How many of the people in distress are safe.
code-people_safe-all = toutes
code-people_safe-some = certaines
code-people_safe-none = aucune

## Subjects: one line in a list

# $needed: codes of the field needed, joined by commas. $whom: an object or a place. $by: a date-time group.
subject-assistance-request = Demande d’assistance : { $needed }, { $whom }, au plus tard { $by }
# $offered: codes, joined by commas. $until: a date-time group.
subject-assistance-offer = Offre d’assistance : { $offered }, valable jusqu’à { $until }
# $digits: five digits of the offer. $decision: a code of the field decision.
subject-assistance-decision = Décision sur l’assistance { $digits } : { $decision }

## What is asked

# $needed: codes, joined by commas. $by: a date-time group.
asks-help = { $needed }, au plus tard { $by }
# $until: a date-time group; then the offer lapses.
asks-decision_on_help = une décision sur cette offre, jusqu’à { $until }

## Where a case stands

case-assistance-requested = ASSISTANCE DEMANDÉE
# The time by which help was needed has passed.
case-assistance-not_answered = ASSISTANCE DEMANDÉE, PAS ENCORE RÉPONDU
case-assistance-offered = ASSISTANCE OFFERTE
# Nobody decided on the offer in its time. Nobody comes.
case-assistance-offer_lapsed = OFFRE CADUQUE, NON ACCEPTÉE
# Accepted, whole or in part.
case-assistance-under_way = ASSISTANCE ACCEPTÉE, EN COURS
case-assistance-declined = OFFRE DÉCLINÉE
# The side that was asked has said that it cannot help.
case-assistance-cannot = ASSISTANCE IMPOSSIBLE, SELON LA RÉPONSE
case-assistance-not_needed = ASSISTANCE PLUS REQUISE
case-assistance-completed = ASSISTANCE TERMINÉE

## What is owed

# By the side that was asked for help.
owes-offer_or_answer = une offre d’assistance, ou une réponse
# By the side to which help was offered.
owes-decision_on_help = une décision sur l’offre
# By the side that accepted help.
owes-word_that_help_ended = l’annonce de la fin de l’assistance
