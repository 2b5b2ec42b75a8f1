# The family visit.
# Unofficial translation of en/visit.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 40(iii), 40(vii), 40(viii), 68.
type-visit-invitation = Invitación a una visita
# Report, paragraph 40(iii), 40(vii), 40(viii), 68.
type-visit-request = Solicitud de visita
# Report, paragraph 40(iii), 40(vii), 40(viii).
type-visit-decision = Decisión sobre una visita

## Fields

# In visit.invitation, visit.request, visit.decision. Report 40(iii).
field-areas = Zonas abiertas a la visita
# In visit.decision. Report 40(vii).
field-chosen = Fechas elegidas
# In visit.decision. Report 40(iii).
field-decision = Decisión
# In visit.decision. Report 40(iii).
field-decision_at = Decisión a más tardar
# In visit.invitation, visit.request, visit.decision. Report 40(iii).
field-escorted = Con acompañamiento
# In visit.invitation, visit.request, visit.decision. Report 40(iii).
field-instruments = Instrumentos permitidos
# In visit.invitation, visit.request. Report 40(iii).
field-visit-kinds = Clase de visita
# In visit.invitation, visit.request. Report 33.
field-languages = Idiomas de la visita
# In visit.invitation, visit.request, visit.decision. Report 40(iii). BY HOST: taken by the host.
field-photography = Fotografías
# In visit.invitation, visit.request, visit.decision. Report 40(iii).
field-shrouding = Oculto a la vista
# In visit.invitation, visit.request. Report 40(vii).
field-site = Emplazamiento
# In visit.invitation, visit.decision. Report 40(iii).
field-terms = Condiciones de acceso
# In visit.invitation, visit.request, visit.decision. Unit: h. Report 40(iii).
field-time_on_site_h = Tiempo en el lugar
# In visit.request. Report 40(vii).
field-visitors = Visitantes
# In visit.invitation. Report 40(vii).
field-visitors_at_most = Visitantes, como máximo
# In visit.invitation. Report 40(vii).
field-visit-invitation-windows = Fechas ofrecidas
# In visit.request. Report 40(vii).
field-visit-request-windows = Fechas solicitadas
# In visit.decision. Report 40(vii).
field-visit-decision-windows = Otras fechas
# In visit.request. Report 40(iii).
field-wishes = Condiciones deseadas

## Codes

# Field kinds. In visit.invitation, visit.request: what the visit is for.
code-kinds-inspection_before_launch = inspección antes del lanzamiento
code-kinds-familiarisation = familiarización
code-kinds-demonstration = demostración
code-kinds-observation = observación
code-kinds-training = capacitación
# Field instruments. In visit.*: what visitors may bring to measure with: length, weight, radiation, spectrum (of light).
code-instruments-none = ninguno
code-instruments-camera = cámara
code-instruments-radiation = medidor de radiación
code-instruments-length = medidor de longitud
code-instruments-weight = balanza
code-instruments-spectrum = espectrómetro
code-instruments-own_list = según lista propia
# Field photography. In visit.*: by host means that the host takes the photographs.
code-photography-allowed = permitidas
code-photography-by_host = a cargo de la parte anfitriona
code-photography-not_allowed = no permitidas
# Field shrouding. In visit.*: what is covered from sight.
code-shrouding-none = nada
code-shrouding-some_parts = algunas partes
code-shrouding-all_but_agreed = todo salvo las partes acordadas
# Field decision. In visit.decision.
code-decision-accepted = se acepta
code-decision-accepted_with_terms = se acepta con condiciones
code-decision-other_dates = se proponen otras fechas
code-decision-later = decisión más adelante
code-decision-declined = se declina

## Subjects: one line in a list

# $kinds: kinds of visit; $site: as the sender wrote it; $window: from and to; $more: how many further dates are offered.
subject-visit-invitation = { $more ->
    [0] Invitación: { $kinds }, { $site }, { $window }
    [one] Invitación: { $kinds }, { $site }, { $window } y { $more } fecha más
    [many] Invitación: { $kinds }, { $site }, { $window } y { $more } fechas más
   *[other] Invitación: { $kinds }, { $site }, { $window } y { $more } fechas más
}
# As above.
subject-visit-request = { $more ->
    [0] Solicitud de visita: { $kinds }, { $site }, { $window }
    [one] Solicitud de visita: { $kinds }, { $site }, { $window } o { $more } fecha más
    [many] Solicitud de visita: { $kinds }, { $site }, { $window } o { $more } fechas más
   *[other] Solicitud de visita: { $kinds }, { $site }, { $window } o { $more } fechas más
}
# $decision: a code of the field decision.
subject-visit-decision = Decisión sobre la visita { $digits }: { $decision }

## Where a case stands

# A visit was offered; asked for; other dates were proposed; a decision was promised; nobody answered by the time asked;
# it is agreed; it was declined; the dates have passed.
case-visit-offered = OFRECIDA
case-visit-asked = SOLICITADA
case-visit-other_dates = SE PROPONEN OTRAS FECHAS
case-visit-later = DECISIÓN PROMETIDA
case-visit-not_answered = NO CONTESTADA
case-visit-agreed = ACORDADA
case-visit-declined = SE DECLINA
case-visit-over = CONCLUIDA
# What is owed next; who owes it stands beside it.
owes-decision = una decisión
