# The family activity. Any military activity in space that is not a military exercise of its own type: told beforehand,
# Unofficial translation of en/activity.ftl; the English phrase says what is meant.
# and ended.

## Types

# Report, paragraph 41, 66(iii).
type-activity-end = Fin d’une activité militaire dans l’espace
# Report, paragraph 41, 50(viii), 56, 57(iii), 66(iii), 66(iv).
type-activity-notice = Avis d’activité militaire dans l’espace

## Fields

# In activity.notice. Unit: deg. Report 56. Clockwise from north.
field-azimuth_from_deg = Azimut, de
# In activity.notice. Unit: deg. Report 56. Clockwise from the other; may pass north.
field-azimuth_to_deg = Azimut, à
# In activity.notice. Report 41. Heights and inclinations of orbits, not a band of frequencies.
field-activity-band = Bande d’orbites
# In activity.notice. Report 50(viii). Before it begins.
field-consultation_until = Consultation offerte jusqu’à
# In activity.notice. Report 41.
field-activity-contact = Contact pendant l’activité
# In activity.notice. Unit: deg. Report 56.
field-elevation_from_deg = Élévation, de
# In activity.notice. Unit: deg. Report 56.
field-elevation_to_deg = Élévation, à
# In activity.end. Report 66(iii).
field-fragment_count = Combien de fragments
# In activity.end. Report 66(iii).
field-fragments_produced = Fragments produits
# In activity.notice. Unit: km. Report 66(iii).
field-fragments_up_to_km = Hauteur que des fragments peuvent atteindre
# In activity.notice. Unit: km. Report 41.
field-from_km = De la hauteur
# In activity.notice. Unit: deg. Report 41.
field-inclination_at_least_deg = Inclinaison, au moins
# In activity.notice. Unit: deg. Report 41.
field-inclination_at_most_deg = Inclinaison, au plus
# In activity.notice. Report 55, 56. Light that is sent, as of a laser.
field-activity-light = Lumière
# In activity.notice, activity.end. Unit: d. Report 66(iii). NONE where none are expected.
field-longest_life_d = Plus longue durée d’un fragment en orbite
# In activity.notice. Report 50(viii). YES offers a consultation beforehand.
field-may_affect_others = Peut avoir des effets sur autrui
# In activity.notice. Report 66(iii). One's own, and named beforehand.
field-object_broken_up = Objet à fragmenter
# In activity.notice. Report 41.
field-activity-notice-objects_released = Objets à larguer
# In activity.end. Report 41.
field-activity-end-objects_released = Objets largués
# In activity.notice. Unit: dBW. Report 56. E.i.r.p., the upper bound of its class.
field-power_at_most_dbw = Puissance rayonnée, au plus
# In activity.notice. Report 56. Radio that is sent.
field-activity-radio = Radio
# In activity.notice. Report 56. A part of the sky.
field-activity-sector = Secteur
# In activity.notice. Report 56. A place on Earth or an object.
field-sent_from = Émis depuis
# In activity.notice. Report 58. And where.
field-services_touched = Services pouvant être affectés
# In activity.notice. Unit: km. Report 41.
field-to_km = À la hauteur
# In activity.notice. Report 56. Below 0.4, to 0.7, to 3, to 50, above 50 micrometres.
field-wavelength_class = Longueur d’onde

## Codes

# Field activities. What will be done.
code-intended_break_up = fragmentation voulue d’un objet propre
# Field is. The kind of a group.
code-sector = secteur
# Field wavelength_class. Classes of light by wavelength in micrometres: below 0.4, to 0.7, to 3, to 50, above 50.
code-ultraviolet = ultraviolet
code-visible = visible
code-near_infrared = proche infrarouge
code-mid_infrared = infrarouge moyen
code-far_infrared = infrarouge lointain
# Field longest_life_d.
code-longest_life_d-none = AUCUN

## Units

# Decibelwatt, radiated power (e.i.r.p.).
unit-dBW = { $figure } dBW

## Fixed sentences

# Signed in every notice of an activity, word for word in English; other languages translate it.
fixed-notice_informs = Le présent avis informe. Il n’implique pas que l’activité soit licite ou acceptée, ni qu’elle constitue un précédent.

## Subjects: one line in a list

# $activities: codes of the field activities, joined by commas. $start, $end: date-time groups.
subject-activity-notice = Activité militaire dans l’espace : { $activities }, { $start } à { $end }
# $digits: five digits of the notice. $ended: a code of the field ended.
subject-activity-end = Activité militaire { $digits } terminée { $at } : { $ended }

## What is asked

# $until: a date-time group. Nothing is owed where nobody asks.
asks-consultation_offered = une consultation est offerte jusqu’à { $until }

## Where a case stands

# Told, and not yet begun.
case-activity-notified = ACTIVITÉ NOTIFIÉE
# Its window has begun.
case-activity-under_way = ACTIVITÉ EN COURS
# Its window is over, and its end was not told.
case-activity-end_owed = CRÉNEAU ÉCOULÉ, FIN DUE
case-activity-ended = ACTIVITÉ TERMINÉE
# Told to both sides, for as long as it holds.
case-activity-consultation_offered = UNE CONSULTATION EST OFFERTE

## What is owed

# By whoever notified the activity.
owes-activity_end = l’annonce de la fin de l’activité
