# The family proximity: one object is brought near another; asked beforehand, decided, reported, closed.
# Unofficial translation of en/proximity.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 57(i). The last message of a proximity operation.
type-proximity-close = Clôture de proximité
# Report, paragraph 57(i), 66(i), 66(ii). Asks for consent or consultation, or only informs.
type-proximity-consultation = Consultation de proximité
# Report, paragraph 57(i). Answers a proximity consultation.
type-proximity-decision = Décision de proximité
# Report, paragraph 57(i). What happened in one phase of the operation.
type-proximity-phase = Compte rendu de phase de proximité
# Report, paragraph 57(i). A consent that was given is taken back.
type-proximity-revocation = Révocation du consentement

## Fields

# In proximity.consultation. Report 57(i). What makes the servicer break off by itself.
field-abort_criteria = Critères d’abandon
# In proximity.phase. Report 57(i). A code: why the approach was broken off.
field-abort_reason = Abandon parce que
# In proximity.consultation. Report 57(i). From which side the servicer comes, as an axis of the client's orbit.
field-approach_axis = Axe d’approche
# In proximity.consultation, a hold point. Unit: hour. Report 57(i). The longest time that it waits there.
field-at_most_h = Y attend au plus
# In proximity.consultation. Report 57(i). The object that is approached.
field-client = Objet client
# In proximity.consultation, on the geostationary arc. Report 57(i). The object that is nearest to the slot.
field-closest_neighbour = Voisin le plus proche
# In proximity.consultation, proximity.decision. Unit: m/s. Report 57(i). How fast the range becomes smaller.
field-closing_speed_m_s = Vitesse de rapprochement
# In proximity.decision. Report 57(i). What the consent depends on, in figures.
field-proximity-conditions = Conditions
# In proximity.decision, proximity.revocation. Report 57(i). The number that the consenting side gave to its consent.
field-consent_id = Numéro de consentement
# In proximity.consultation. Report 57(i). Prior consent, consultation, or information only.
field-consent_requested = Demandé
# In proximity.decision. Report 57(i). The instant by which the consultation is to be held.
field-consultation_by = Consultation au plus tard
# In proximity.consultation. Report 57(i). The space in which the servicer stays.
field-corridor = Couloir
# In proximity.decision. Report 57(i).
field-proximity-decision = Décision
# In proximity.consultation, the retreat plan. Unit: m/s. Report 57(i). Change of velocity, kept back in fuel.
field-delta_v_kept_m_s = Delta-v réservé au repli
# In proximity.consultation, on the geostationary arc. Unit: degrees a day, east is positive. Report 57(i).
field-drift_deg_d = Vitesse de dérive
# In proximity.consultation. Report 57(i).
field-emitters = Capteurs et émetteurs
# In proximity.phase. Report 57(i). A code: what happened in the phase.
field-proximity-event = Compte rendu de phase
# In proximity.consultation, a corridor. Report 57(i). The axes, centred on the client object.
field-proximity-corridor-frame = Repère
# In proximity.consultation. Report 57(i).
field-geostationary = Sur l’arc géostationnaire
# In proximity.consultation, a corridor. Unit: degree. Report 57(i). Of a cone that begins at the client object.
field-half_angle_deg = Demi-angle
# In proximity.consultation, on the geostationary arc. Unit: degree. Report 57(i). East and west of the slot.
field-half_width_deg = Maintenu à, plus et moins
# In proximity.consultation, a corridor. Unit: m. Report 57(i).
field-half_width_m = Demi-largeur
# In proximity.phase. Report 57(i). The instant of the event.
field-proximity-happened_at = Heure
# In proximity.consultation. Report 57(i). Where the servicer stops and waits.
field-hold_point = Point d’attente
# In proximity.consultation. Report 57(i). Where the servicer stops and waits.
field-hold_points = Points d’attente
# In proximity.consultation. Report 50(vi). Number of the insurance, or who insures.
field-insurer = Référence d’assurance
# In proximity.close. Report 57(i). YES: the two objects are docked and fly on as one.
field-proximity-joined = Objets réunis
# In proximity.consultation, proximity.decision: one sensor or emitter. Report 57(i).
field-proximity-emitter-kind = Capteur ou émetteur
# In proximity.decision, a condition. Report 57(i).
field-proximity-no_emission-kind = Capteur ou émetteur
# In proximity.consultation, a corridor. Unit: m. Report 57(i).
field-proximity-length_m = Longueur
# In proximity.consultation. Report 50(vi). The State that is liable under the Liability Convention.
field-proximity-liable = État de lancement
# In proximity.consultation, on the geostationary arc. Unit: degree, east is positive. Report 57(i).
field-proximity-longitude_deg = Longitude de la position
# In proximity.consultation, an abort criterion. Unit: second. Report 57(i). How long communication or navigation is
# lost before the servicer breaks off.
field-lost_for_s = Perdu pendant
# In proximity.consultation, a phase. Unit: km. Report 57(i). Never nearer to the client object than this.
field-min_range_km = Distance, au moins
# In proximity.consultation. Report 57(i). A code: what the approach is for.
field-proximity-mission = Mission
# In proximity.consultation, a hold point. Report 57(i). What the point is called.
field-proximity-hold_point-name = Point d’attente
# In proximity.consultation. Report 57(i). What the phase is called.
field-proximity-planned_phase-name = Phase
# In proximity.consultation, proximity.decision. Report 57(i). What the point is called.
field-proximity-retreat_point-name = Point de repli
# In proximity.close. Unit: km. Report 57(i). How near the servicer came at the nearest.
field-nearest_km = Plus courte distance atteinte
# In proximity.consultation, on the geostationary arc. Unit: km. Report 57(i).
field-neighbour_range_km = Distance gardée du voisin
# In proximity.phase. Report 57(i). The instant by which the next phase report comes.
field-next_report_by = Prochain compte rendu au plus tard
# In proximity.decision, a condition. Unit: hour. Report 57(i). How long beforehand we are told.
field-proximity-notice_h = Heures avant
# In proximity.consultation, proximity.decision. Unit: hour. Report 57(i). So long without any burn it comes near nobody.
field-passive_safety_h = À l’écart en dérive libre pendant
# In proximity.phase. Report 57(i). The name of the phase in the plan.
field-proximity-phase = Phase
# In proximity.consultation. Report 57(i).
field-phases = Phases
# In proximity.consultation, proximity.decision. Report 57(i).
field-proximity-points = Points de repli
# In proximity.*. Unit: km. Report 57(i). The distance between the two objects.
field-range_km = Distance
# In proximity.close. Unit: km. Report 57(i). The distance between the two objects at the time of the message.
field-range_now_km = Distance actuelle
# In proximity.consultation, proximity.decision. Unit: hour. Report 57(i). From any moment of the plan.
field-reached_within_h = Atteint en moins de
# In proximity.consultation, an abort criterion. Report 57(i).
field-proximity-abort_criterion-reason = Abandonne si
# In proximity.consultation. Report 57(i). How the servicer comes away again.
field-proximity-retreat = Plan de repli
# In proximity.revocation. Report 57(i). The instant by which the servicer is at the retreat point.
field-retreat_by = Au point de repli au plus tard
# In proximity.revocation, proximity.phase. Report 57(i). Where the servicer waits without danger to anybody.
field-retreat_point = Point de repli
# In proximity.decision. Report 57(i). Where the servicer waits without danger to anybody.
field-retreat_points = Points de repli
# In proximity.consultation. Report 57(i). The object that approaches.
field-servicer = Objet intervenant
# In proximity.consultation. Report 57(i). Whether the sensor or emitter is used near the client object.
field-proximity-used = Utilisé
# In proximity.decision. Report 57(i). From when to when the consent holds; it ends by itself.
field-proximity-valid = Valable
# In proximity.consultation. Unit: nm. Report 56. Of a laser or a lidar.
field-wavelength_nm = Longueur d’onde
# In proximity.decision, a condition: we are told before this.
field-proximity-tell_before-what = Avant
# In proximity.decision, a condition. Unit: km. Report 57(i). Holds when the range is below this.
field-proximity-within_km = En deçà de

## Codes

# Field mission. What the approach is for, and who has agreed.
code-inspection_agreed = inspection, convenue
code-inspection_consent_not_yet_asked = inspection, consentement pas encore demandé
code-refuelling_or_servicing = ravitaillement ou entretien
code-debris_removal = retrait de débris
code-docking = amarrage
code-geostationary_relocation = repositionnement sur l’arc géostationnaire
# Field consent_requested.
code-prior_consent = un consentement préalable
code-consultation = une consultation
code-information_only = rien, pour information seulement
# Field approach_axis. Axes of the client's orbit; plus and minus are directions along them.
code-plus_r = plus R (radial, par le haut)
code-minus_r = moins R (radial, par le bas)
code-plus_t = plus T (transversal, par l’avant)
code-minus_t = moins T (transversal, par l’arrière)
code-plus_n = plus N (normal)
code-minus_n = moins N (normal)
code-approach_axis-none = aucune approche
# Field kind of a sensor or emitter.
code-imaging = imagerie
code-lidar = lidar
code-radar = radar
code-illumination = éclairage
# Field reason of an abort criterion, field abort_reason: the servicer breaks off when this is so.
code-range_below = distance sous la limite
code-closing_speed_above = vitesse de rapprochement au-dessus de la limite
code-corridor_left = sortie du couloir
code-navigation_lost = perte de la navigation
code-communication_lost = perte de la communication
code-asked_by_other_side = demande de l’autre partie
code-power_below_need = énergie sous le niveau requis
# Field decision.
code-consent = consentement
code-consent_with_conditions = consentement sous conditions
code-refuse = refusé
code-request_consultation = consultation demandée
code-not_competent = pas compétent pour décider
# Field is, of a condition.
code-is-keep_out = reste au-dehors
code-is-speed_limit = limite de vitesse
code-is-hold_until_told = attend l’indication de poursuivre
code-is-tell_before = nous informe avant
code-is-no_emission = aucune émission
# Field what, of a condition: we are told before this.
code-each_phase = chaque phase
code-each_burn = chaque poussée
code-change_of_plan = un changement de plan
# Field event.
code-entered = phase commencée
code-event-holding = en attente à son point d’attente
code-at_retreat_point = au point de repli
code-completed = achevé
# Field ended.
code-in_part = en partie
code-not_begun = non commencé
code-after_revocation = après une révocation

## Units

# Degrees a day.
unit-deg_d = { $figure } degrés par jour
# Nanometres.
unit-nm = { $figure } nm

## Fixed sentences

# In every proximity.revocation, part of what is signed in English.
fixed-at_the_retreat_point = La révocation prend effet au point de repli désigné ici, et il doit en être accusé réception immédiatement.

## Subjects: one line in a list

# $servicer, $client: names of objects; $start: date-time group; $range: least range of all phases.
subject-proximity-consultation = Proximité : { $servicer } vers { $client } à partir de { $start }, distance au moins { $range }
# $digits: five digits of the message that it refers to; $decision: a code of the field decision.
subject-proximity-decision = Décision sur la proximité { $digits } : { $decision }
# $point: name of the retreat point; $by: date-time group.
subject-proximity-revocation = CONSENTEMENT { $digits } RÉVOQUÉ : aller au point de repli { $point } au plus tard { $by }
# $event: a code of the field event; $phase: name of the phase or of the retreat point; $at: date-time group.
subject-proximity-phase = Proximité, phase { $phase } : { $event } { $at }
# $ended: a code of the field ended; $at: date-time group.
subject-proximity-close = Proximité { $digits } close : { $ended }, { $at }

## Where a case stands

# Nobody has decided yet.
case-proximity-asked = DEMANDÉ
# Nothing was asked for: neither consent nor its absence is said.
case-proximity-informed = POUR INFORMATION, CONSENTEMENT NON DEMANDÉ
# No answer came in time. It is never taken for consent. Report 57(i).
case-proximity-no_consent_given = AUCUN CONSENTEMENT DONNÉ
case-proximity-to_consult = CONSULTATION DEMANDÉE, AUCUN CONSENTEMENT DONNÉ
case-proximity-refused = REFUSÉ
case-proximity-not_competent = PAS COMPÉTENT, AUCUN CONSENTEMENT DONNÉ
case-proximity-consented = CONSENTEMENT DONNÉ
case-proximity-under_way = EN COURS
case-proximity-revoked = RÉVOQUÉ, RÉCEPTION PAS ENCORE ACCUSÉE
# The revocation is acknowledged; the servicer is on its way to the retreat point.
case-proximity-retreating = RÉVOQUÉ, EN ROUTE VERS LE POINT DE REPLI
case-proximity-retreated = AU POINT DE REPLI
case-proximity-broken_off = ABANDON
# The validity of the consent, or the time of the plan, is over.
case-proximity-over = TEMPS ÉCOULÉ
case-proximity-expired = AUCUN CONSENTEMENT DONNÉ, TEMPS ÉCOULÉ
case-proximity-closed = CLOS
# Remarks beside the state, told to both sides.
case-proximity-consent_to_earlier_plan = LE CONSENTEMENT PORTE SUR UN PLAN ANTÉRIEUR
case-proximity-consent_ends_by_revocation = UN CONSENTEMENT NE PREND FIN QUE PAR RÉVOCATION
case-proximity-retreat_point_not_in_consent = LE POINT DE REPLI NE FIGURE PAS DANS LE CONSENTEMENT

## What is owed

owes-consultation = une consultation
owes-phase_report = un compte rendu de chaque phase
owes-acknowledgement = un accusé de réception
owes-report_at_retreat_point = un compte rendu au point de repli
owes-proximity_close = la clôture
