# The family visit.
# Unofficial translation of en/visit.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 40(iii), 40(vii), 40(viii), 68.
type-visit-invitation = Invitation à une visite
# Report, paragraph 40(iii), 40(vii), 40(viii), 68.
type-visit-request = Demande de visite
# Report, paragraph 40(iii), 40(vii), 40(viii).
type-visit-decision = Décision sur une visite

## Fields

# In visit.invitation, visit.request, visit.decision. Report 40(iii).
field-areas = Zones ouvertes à la visite
# In visit.decision. Report 40(vii).
field-chosen = Dates retenues
# In visit.decision. Report 40(iii).
field-decision = Décision
# In visit.decision. Report 40(iii).
field-decision_at = La décision suit au plus tard
# In visit.invitation, visit.request, visit.decision. Report 40(iii).
field-escorted = Avec accompagnement
# In visit.invitation, visit.request, visit.decision. Report 40(iii).
field-instruments = Instruments autorisés
# In visit.invitation, visit.request. Report 40(iii).
field-visit-kinds = Type de visite
# In visit.invitation, visit.request. Report 33.
field-languages = Langues de la visite
# In visit.invitation, visit.request, visit.decision. Report 40(iii). BY HOST: taken by the host.
field-photography = Photographies
# In visit.invitation, visit.request, visit.decision. Report 40(iii).
field-shrouding = Soustrait à la vue
# In visit.invitation, visit.request. Report 40(vii).
field-site = Site
# In visit.invitation, visit.decision. Report 40(iii).
field-terms = Conditions d’accès
# In visit.invitation, visit.request, visit.decision. Unit: h. Report 40(iii).
field-time_on_site_h = Durée sur place
# In visit.request. Report 40(vii).
field-visitors = Nombre de personnes en visite
# In visit.invitation. Report 40(vii).
field-visitors_at_most = Nombre de personnes, au plus
# In visit.invitation. Report 40(vii).
field-visit-invitation-windows = Dates offertes
# In visit.request. Report 40(vii).
field-visit-request-windows = Dates demandées
# In visit.decision. Report 40(vii).
field-visit-decision-windows = Autres dates
# In visit.request. Report 40(iii).
field-wishes = Conditions souhaitées

## Codes

# Field kinds. In visit.invitation, visit.request: what the visit is for.
code-kinds-inspection_before_launch = inspection avant lancement
code-kinds-familiarisation = familiarisation
code-kinds-demonstration = démonstration
code-kinds-observation = observation
code-kinds-training = formation
# Field instruments. In visit.*: what visitors may bring to measure with: length, weight, radiation, spectrum (of light).
code-instruments-none = aucun
code-instruments-camera = appareil photographique
code-instruments-radiation = radiamètre
code-instruments-length = instrument de mesure des longueurs
code-instruments-weight = balance
code-instruments-spectrum = spectromètre
code-instruments-own_list = selon une liste propre
# Field photography. In visit.*: by host means that the host takes the photographs.
code-photography-allowed = autorisées
code-photography-by_host = prises par l’hôte
code-photography-not_allowed = non autorisées
# Field shrouding. In visit.*: what is covered from sight.
code-shrouding-none = rien
code-shrouding-some_parts = certaines parties
code-shrouding-all_but_agreed = tout sauf les parties convenues
# Field decision. In visit.decision.
code-decision-accepted = accepté
code-decision-accepted_with_terms = accepté sous conditions
code-decision-other_dates = autres dates proposées
code-decision-later = décision à suivre
code-decision-declined = décliné

## Subjects: one line in a list

# $kinds: kinds of visit; $site: as the sender wrote it; $window: from and to; $more: how many further dates are offered.
subject-visit-invitation = { $more ->
    [0] Invitation : { $kinds }, { $site }, { $window }
    [one] Invitation : { $kinds }, { $site }, { $window } et { $more } autre date
   *[other] Invitation : { $kinds }, { $site }, { $window } et { $more } autres dates
}
# As above.
subject-visit-request = { $more ->
    [0] Demande de visite : { $kinds }, { $site }, { $window }
    [one] Demande de visite : { $kinds }, { $site }, { $window } ou { $more } autre date
   *[other] Demande de visite : { $kinds }, { $site }, { $window } ou { $more } autres dates
}
# $decision: a code of the field decision.
subject-visit-decision = Décision sur la visite { $digits } : { $decision }

## Where a case stands

# A visit was offered; asked for; other dates were proposed; a decision was promised; nobody answered by the time asked;
# it is agreed; it was declined; the dates have passed.
case-visit-offered = OFFERTE
case-visit-asked = DEMANDÉE
case-visit-other_dates = AUTRES DATES PROPOSÉES
case-visit-later = DÉCISION PROMISE
case-visit-not_answered = NON RÉPONDU
case-visit-agreed = CONVENUE
case-visit-declined = DÉCLINÉE
case-visit-over = PASSÉE
# What is owed next; who owes it stands beside it.
owes-decision = une décision
