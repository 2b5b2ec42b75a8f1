# The family sharing: data asked for, offered, given; plans screened against somebody else's catalogue.
# Unofficial translation of en/sharing.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 63.
type-sharing-delivery = Remise de données
# Report, paragraph 63.
type-sharing-offer = Offre de données
# Report, paragraph 63.
type-sharing-request = Demande de données
# Report, paragraph 63, 66(ii). Asks that a plan be compared with a catalogue of objects.
type-sharing-screening = Demande de criblage
# Report, paragraph 63, 66(ii).
type-sharing-screening_result = Résultat de criblage

## Fields

# In sharing.request. Unit: m. Report 63. One standard deviation.
field-sharing-request-accuracy_m = Précision de position requise
# In sharing.offer, sharing.delivery, sharing.screening_result. Unit: m. Report 63. One standard deviation.
field-sharing-accuracy_m = Précision de position déclarée
# In sharing.screening_result. Report 63. A code.
field-cannot_because = Impossible parce que
# In sharing.screening_result. Report 63. The instant at which the catalogue was made.
field-catalogue_at = Date du catalogue
# In sharing.screening_result. Report 63. Whose catalogue of objects it is.
field-catalogue_name = Catalogue
# In sharing.screening_result. Report 63. Objects that come nearer than the threshold.
field-crossings = Croisements
# In sharing.delivery. Report 63. The instant of the last observation in the data.
field-sharing-epoch_at = Époque des données
# In sharing.offer. Unit: hour. Report 63. How often the data are given again.
field-every_h = Renouvelé toutes les
# In sharing.offer. Report 63. Name or address of a licence.
field-licence = Licence
# In sharing.screening_result, a crossing. Unit: m. Report 66(ii).
field-sharing-miss_distance_m = Distance de passage
# In sharing.screening: half the size of the box, along the normal of the orbit. Unit: km. Report 63.
field-n_km = Normale, plus et moins
# In sharing.request, sharing.screening. Report 63. The instant by which it is needed.
field-needed_by = Requis au plus tard
# In sharing.screening. Report 63. Hash of the manoeuvre or launch notice.
field-sharing-notice = Son avis
# In sharing.screening_result. Report 63. How many.
field-objects_screened = Objets comparés
# In sharing.offer. Report 63. The instant until which the offer holds.
field-offered_until = Offert jusqu’à
# In sharing.*. Report 63. What may be done with the data.
field-onward_use = Utilisation ultérieure
# In sharing.screening. Report 63. What the addressee may do with the plan.
field-sharing-screening-onward_use = Utilisation ultérieure du plan
# In sharing.screening. Report 63. A code: what is planned.
field-sharing-plan = Plan pour
# In sharing.screening_result, a crossing. Report 66(ii).
field-sharing-probability = Probabilité de collision
# In sharing.delivery. Report 63. Of which standard the data are.
field-product = Produit
# In sharing.request, sharing.offer. Report 63.
field-products = Produits
# In sharing.screening: half the size of the box, along the radius. Unit: km. Report 63.
field-r_km = Radiale, plus et moins
# In sharing.offer, sharing.delivery, sharing.screening. Report 69. To whom the addressee may give the data.
field-redistribution = Peut être donné à
# In sharing.request. Report 69. To whom the sender would give the data.
field-sharing-request-redistribution = Serait donné à
# In sharing.request, sharing.offer, sharing.delivery. Report 63. Orbits, or a part of the sky.
field-region = Région
# In sharing.delivery. Report 63. Provided, in part, or declined.
field-response = Remis
# In sharing.screening_result. Report 63. What the screening has found.
field-sharing-result = Résultat
# In sharing.screening_result. Report 63. The time that was screened, from and to.
field-screened = Période criblée
# In sharing.request, sharing.offer, sharing.delivery. Report 63. The time for which the data are.
field-span = Période
# In sharing.screening: half the size of the box, along the track. Unit: km. Report 63.
field-t_km = Transversale, plus et moins
# In sharing.offer, sharing.delivery. Report 63. On which terms the data are given.
field-sharing-terms = Conditions
# In sharing.screening_result. Report 63. Below which figures the screening party calls it a crossing.
field-thresholds = Seuils propres
# In sharing.offer, sharing.delivery, sharing.screening_result. Report 63. Then the data are deleted, or asked for again.
field-use_ends_at = Fin d’utilisation
# In sharing.screening. Report 63. A box about the object that is to stay free.
field-sharing-volume = Volume demandé
# In sharing.screening_result. Unit: km. Report 63. No object comes nearer than this.
field-sharing-screening_result-within_km = Aucun croisement à moins de

## Codes

# Field product, products. Names of standards of CCSDS.
code-opm = OPM
code-oem = OEM
code-omm = OMM
code-ocm = OCM
code-tdm = TDM
code-cdm = CDM
code-rdm = RDM
# Field product, products.
code-observations = observations
code-space_weather = météorologie de l’espace
# Field purpose: what the data are for.
code-launch_screening = criblage d’un lancement
code-reentry_prediction = prévision d’une rentrée
code-interference_location = localisation d’un brouillage
code-purpose-identification = identification d’objets
# Field onward_use: what may be done with the data.
code-stated_purpose_only = aux seules fins indiquées
code-may_be_combined = peut être combiné à d’autres données
code-may_warn_others = peut servir à avertir autrui
code-not_for_military_use = pas à des fins militaires
code-not_for_commercial_use = pas à des fins commerciales
code-source_to_be_named = la source doit être citée
code-source_not_to_be_named = la source ne doit pas être citée
# Field redistribution: to whom the data may be given.
code-redistribution-none = personne d’autre
code-operators_concerned = les exploitants concernés
# Field plan: what is planned.
code-plan-manoeuvre = une manœuvre
code-launch = un lancement
code-reentry = une rentrée
code-station = une position à maintenir
# Field response.
code-provided = remises
code-response-partial = remises en partie
# Field result.
code-no_crossing_within = aucun croisement
code-crossing = croisement
# Field cannot_because.
code-object_not_in_catalogue = objet absent de notre catalogue
code-plan_not_readable = plan illisible
code-no_capacity = capacité insuffisante

## Subjects: one line in a list

# $of: name of the first object, or the region; $more: how many further objects; $products: codes of the field products.
subject-sharing-request = { $more ->
    [0] Données demandées : { $products }, { $of }
   *[other] Données demandées : { $products }, { $of } et { $more } en plus
}
subject-sharing-offer = { $more ->
    [0] Données offertes : { $products }, { $of }
   *[other] Données offertes : { $products }, { $of } et { $more } en plus
}
# $response: a code of the field response; $count: how many objects or regions; $of, $more: as above.
subject-sharing-delivery = { $count ->
    [0] Données : { $response }
    [one] Données : { $response }, { $of }
   *[other] Données : { $response }, { $of } et { $more } en plus
}
# $object: its name; $start, $end: date-time groups.
subject-sharing-screening = Criblage demandé : { $object }, { $start } à { $end }
# $result: a code of the field result, or the phrase below; $count: how many crossings; $at: date-time group of the
# catalogue; $digits: five digits of the message that it refers to.
subject-sharing-screening_result = { $count ->
    [0] Criblage { $digits } : { $result }, catalogue de { $at }
   *[other] Criblage { $digits } : { $result } ({ $count }), catalogue de { $at }
}
# $range: a distance with its unit.
subject-sharing-no_crossing = aucun croisement à moins de { $range }

## What is asked

# $products: codes of the field products.
asks-delivery = données : { $products }
asks-screening = un criblage de ce plan par rapport à votre catalogue

## Where a case stands

case-sharing-requested = DONNÉES DEMANDÉES
case-sharing-offered = DONNÉES OFFERTES
case-sharing-offer_over = OFFRE EXPIRÉE
case-sharing-delivered = DONNÉES REMISES
case-sharing-delivered_in_part = DONNÉES REMISES EN PARTIE
case-sharing-declined = DÉCLINÉ
# The time is over for which the data were given.
case-sharing-use_ended = L’UTILISATION DES DONNÉES A PRIS FIN
case-sharing-screening_asked = CRIBLAGE DEMANDÉ
case-sharing-screened = CRIBLÉ
case-sharing-not_screened = N’A PU ÊTRE CRIBLÉ
# Remark beside the state: several parties have screened, and do not find the same.
case-sharing-screenings_differ = LES CRIBLAGES DIFFÈRENT

## What is owed

owes-delivery = les données, ou un avis à leur sujet
owes-screening_result = le résultat du criblage
