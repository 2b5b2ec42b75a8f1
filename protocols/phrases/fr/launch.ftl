# The family launch. Launches, told beforehand, and what came of them.
# Unofficial translation of en/launch.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 40(ii), 50(iii), 66(ii).
type-launch-notification = Notification de lancement
# Report, paragraph 40(ii), 66(ii).
type-launch-outcome = Résultat de lancement

## Fields

# In launch.notification, launch.outcome. Report 41.
field-after_separation = Sous le contrôle de qui après séparation
# In launch.notification, launch.outcome. Unit: d. Report 66(ii).
field-after_separation_d = Jours couverts après séparation
# In launch.notification. Report 40(ii). Where several are alike. A number: several payloads of one kind.
field-launch-alike = Nombre d’exemplaires
# In launch.notification, launch.outcome. Unit: km. Report 40(ii). Height above the surface.
field-apogee_km = Apogée
# In launch.notification. Report 40(ii).
field-launch-notification-area = Zone de lancement
# In launch.notification. Unit: deg. Report 40(ii). Clockwise from north.
field-azimuth_deg = Direction prévue
# In launch.notification, launch.outcome. Report 66(ii).
field-launch-catalogue_at = État du catalogue à
# In launch.notification, launch.outcome. Report 66(ii). Whose, as they name it.
field-launch-catalogues = Catalogues
# In launch.notification, launch.outcome. Unit: km. Report 66(ii).
field-clear_of_crewed_km = Distance gardée des objets avec équipage
# In launch.notification, launch.outcome. Unit: km. Report 66(ii).
field-clear_of_others_km = Distance gardée des autres objets
# In launch.notification, launch.outcome. Report 66(ii). Left out of the window. Intervals within the launch window in
# which there is no launch, so that nothing is passed too near.
field-launch-closed = Périodes sans lancement
# In launch.notification. Report 41.
field-launch-payload-contact = Contact après séparation
# In launch.outcome. Report 41.
field-launch-deployed-contact = Contact après séparation
# In launch.outcome. Report 40(ii). Payloads, stages and others.
field-launch-deployed = Objets déployés
# In launch.notification. Report 40(ii).
field-drop_zones = Zones de retombée
# In launch.outcome. Report 66(ii).
field-launch-ephemeris = Éphéméride des sept premiers jours
# In launch.notification. Report 66(ii).
field-ephemeris_first_week = Éphémérides des sept premiers jours
# In launch.notification. Report 66(ii).
field-ephemeris_from = Éphéméride des sept premiers jours, de
# In launch.outcome. Report 40(ii).
field-failed_during = Échec pendant
# In launch.outcome. Report 55.
field-fragments = Fragments
# In launch.notification. Report 40(ii).
field-launch-function = Fonction
# In launch.notification. Report 40(ii). As the sender counts its launches.
field-launch_number = Numéro de lancement
# In launch.notification. Report 40(ii). All of them: who launches, who procures, from whose territory or facility.
field-launching_states = États de lancement
# In launch.notification. Report 40(ii).
field-launch-name = Charge utile
# In launch.outcome. Report 40(ii). At most four days.
field-new_window = Nouveau créneau de lancement
# In launch.outcome. Report 40(ii).
field-objects_in_all = Objets en tout
# In launch.notification. Report 40(ii).
field-on_behalf_of = Pour le compte de
# In launch.notification. Report 40(ii).
field-launch-notification-orbit = Orbite prévue
# In launch.notification. Report 40(ii).
field-launch-payload-orbit = Orbite prévue
# In launch.outcome. Report 40(ii).
field-launch-outcome-orbit = Orbite atteinte
# In launch.outcome. Report 40(ii).
field-launch-deployed-orbit = Orbite atteinte
# In launch.outcome. Report 50(vi).
field-parts_outside_areas = Retombées hors des zones annoncées
# In launch.notification. Report 40(ii).
field-payload_count = Charges utiles en tout
# In launch.notification. Report 40(ii).
field-launch-payloads = Charges utiles
# In launch.notification, launch.outcome. Report 66(ii). Whether the flight was compared with the objects in orbit.
field-launch-performed = Comparé à un catalogue
# In launch.notification, launch.outcome. Unit: km. Report 40(ii). Height above the surface.
field-perigee_km = Périgée
# In launch.notification, launch.outcome. Unit: min. Report 40(ii). One revolution, in minutes.
field-period_min = Période
# In launch.notification. Unit: km. Report 40(ii). Of the area around that point.
field-radius_km = Rayon
# In launch.notification, launch.outcome. Report 66(ii). A comparison of the flight with the objects in orbit, so that
# none is met.
field-launch-screening = Évitement des collisions au lancement
# In launch.outcome. Report 40(ii).
field-separated_at = Séparation faite
# In launch.notification. Report 40(ii). An instant, or the interval in which it will be.
field-separates_at = Séparation
# In launch.notification. Report 40(ii). Given with such a notification.
field-short_notice = Motif d’une annonce moins de 24 heures avant
# In launch.notification. Report 40(ii).
field-site_code = Code du site
# In launch.notification. Report 40(iv).
field-to_be_registered_by = Sera immatriculé par
# In launch.notification. Report 40(ii). As medium lift.
field-vehicle_class = Classe générique du véhicule
# In launch.notification. Report 40(ii).
field-vehicle_kind = Véhicule
# In launch.notification. Report 40(ii). As first stage.
field-what = Ce qui retombe
# In launch.notification. Report 40(ii). At most four days.
field-launch-window = Créneau de lancement

## Codes

# Field vehicle_kind. Hague Code of Conduct, section 4.
code-space_launch_vehicle = lanceur spatial
code-ballistic_missile = missile balistique
code-sounding_rocket = fusée-sonde
# Field after_separation. In whose hands a payload is once it has separated from the launcher.
code-launcher = l’organisme de lancement
code-owner = le propriétaire
code-nobody = de personne
# Field ephemeris_first_week. When, or from whom, the ephemerides of the first seven days come.
code-attached = en pièce jointe
code-after_separation = indiqué après séparation
code-from_owners = auprès des propriétaires
code-ephemeris_first_week-none = aucune
# Field ephemeris. Of one object that was deployed.
code-from_owner = auprès du propriétaire
code-ephemeris-none = aucune
# Field outcome. What became of the launch.
code-launched = lancé
code-scrubbed = annulé
code-rescheduled = reporté à un autre créneau
code-failed = échec
code-objects_deployed = objets déployés
# Field failed_during. In which phase the launch failed.
code-on_ground = au sol
code-ascent = montée
code-in_orbit = en orbite

## Units

# Minutes, of an orbital period.
unit-min = { $figure } min

## Subjects: one line in a list

# $vehicle: a code of the field vehicle_kind. $site: in the words of the sender, or WITHHELD. $start, $end: date-time
# groups, the launch window.
subject-launch-notification = Lancement, { $vehicle }, depuis { $site }, { $start } à { $end }
# $digits: five digits of the notification. $outcome: a code of the field outcome.
subject-launch-outcome = Lancement { $digits } : { $outcome }

## Where a case stands

# A launch was notified; its window has not ended.
case-launch-notified = LANCEMENT NOTIFIÉ
# Another window was told.
case-launch-rescheduled = LANCEMENT REPORTÉ
# The window has ended, and with it the notification; what became of the launch has not been said.
case-launch-outcome_owed = CRÉNEAU ÉCOULÉ, RÉSULTAT DÛ
# Launched; which objects were deployed is still to be told.
case-launch-deploying = LANCÉ, OBJETS À ANNONCER
# Launched, and all was told.
case-launch-flown = LANCÉ
case-launch-scrubbed = LANCEMENT ANNULÉ
case-launch-failed = ÉCHEC DU LANCEMENT

## What is owed

# By whoever notified the launch.
owes-launch_outcome = le résultat du lancement
# By whoever launched: which objects are in orbit now, with contacts and ephemerides.
owes-deployed_objects = l’annonce des objets déployés
