# The family launch. Launches, told beforehand, and what came of them.
# Unofficial translation of en/launch.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 40(ii), 50(iii), 66(ii).
type-launch-notification = Notificación de lanzamiento
# Report, paragraph 40(ii), 66(ii).
type-launch-outcome = Resultado de lanzamiento

## Fields

# In launch.notification, launch.outcome. Report 41.
field-after_separation = A cargo de quién tras la separación
# In launch.notification, launch.outcome. Unit: d. Report 66(ii).
field-after_separation_d = Días que abarca tras la separación
# In launch.notification. Report 40(ii). Where several are alike. A number: several payloads of one kind.
field-launch-alike = Cuántos son
# In launch.notification, launch.outcome. Unit: km. Report 40(ii). Height above the surface.
field-apogee_km = Apogeo
# In launch.notification. Report 40(ii).
field-launch-notification-area = Zona de lanzamiento
# In launch.notification. Unit: deg. Report 40(ii). Clockwise from north.
field-azimuth_deg = Dirección prevista
# In launch.notification, launch.outcome. Report 66(ii).
field-launch-catalogue_at = Catálogo con fecha de
# In launch.notification, launch.outcome. Report 66(ii). Whose, as they name it.
field-launch-catalogues = Catálogos
# In launch.notification, launch.outcome. Unit: km. Report 66(ii).
field-clear_of_crewed_km = Distancia guardada a objetos con tripulación
# In launch.notification, launch.outcome. Unit: km. Report 66(ii).
field-clear_of_others_km = Distancia guardada a otros objetos
# In launch.notification, launch.outcome. Report 66(ii). Left out of the window. Intervals within the launch window in
# which there is no launch, so that nothing is passed too near.
field-launch-closed = Períodos sin lanzamiento
# In launch.notification. Report 41.
field-launch-payload-contact = Contacto tras la separación
# In launch.outcome. Report 41.
field-launch-deployed-contact = Contacto tras la separación
# In launch.outcome. Report 40(ii). Payloads, stages and others.
field-launch-deployed = Objetos desplegados
# In launch.notification. Report 40(ii).
field-drop_zones = Zonas de caída de partes
# In launch.outcome. Report 66(ii).
field-launch-ephemeris = Efemérides de los primeros siete días
# In launch.notification. Report 66(ii).
field-ephemeris_first_week = Efemérides de los primeros siete días
# In launch.notification. Report 66(ii).
field-ephemeris_from = Efemérides de los primeros siete días, de
# In launch.outcome. Report 40(ii).
field-failed_during = Falló durante
# In launch.outcome. Report 55.
field-fragments = Fragmentos
# In launch.notification. Report 40(ii).
field-launch-function = Función
# In launch.notification. Report 40(ii). As the sender counts its launches.
field-launch_number = Número de lanzamiento
# In launch.notification. Report 40(ii). All of them: who launches, who procures, from whose territory or facility.
field-launching_states = Estados de lanzamiento
# In launch.notification. Report 40(ii).
field-launch-name = Carga útil
# In launch.outcome. Report 40(ii). At most four days.
field-new_window = Nueva ventana de lanzamiento
# In launch.outcome. Report 40(ii).
field-objects_in_all = Objetos en total
# In launch.notification. Report 40(ii).
field-on_behalf_of = En nombre de
# In launch.notification. Report 40(ii).
field-launch-notification-orbit = Órbita prevista
# In launch.notification. Report 40(ii).
field-launch-payload-orbit = Órbita prevista
# In launch.outcome. Report 40(ii).
field-launch-outcome-orbit = Órbita alcanzada
# In launch.outcome. Report 40(ii).
field-launch-deployed-orbit = Órbita alcanzada
# In launch.outcome. Report 50(vi).
field-parts_outside_areas = Caen partes fuera de las zonas comunicadas
# In launch.notification. Report 40(ii).
field-payload_count = Cargas útiles en total
# In launch.notification. Report 40(ii).
field-launch-payloads = Cargas útiles
# In launch.notification, launch.outcome. Report 66(ii). Whether the flight was compared with the objects in orbit.
field-launch-performed = Cotejado con un catálogo
# In launch.notification, launch.outcome. Unit: km. Report 40(ii). Height above the surface.
field-perigee_km = Perigeo
# In launch.notification, launch.outcome. Unit: min. Report 40(ii). One revolution, in minutes.
field-period_min = Período
# In launch.notification. Unit: km. Report 40(ii). Of the area around that point.
field-radius_km = Radio de la zona
# In launch.notification, launch.outcome. Report 66(ii). A comparison of the flight with the objects in orbit, so that
# none is met.
field-launch-screening = Prevención de colisiones del lanzamiento
# In launch.outcome. Report 40(ii).
field-separated_at = Separado
# In launch.notification. Report 40(ii). An instant, or the interval in which it will be.
field-separates_at = Se separa
# In launch.notification. Report 40(ii). Given with such a notification.
field-short_notice = Por qué se comunica menos de 24 horas antes
# In launch.notification. Report 40(ii).
field-site_code = Código del emplazamiento
# In launch.notification. Report 40(iv).
field-to_be_registered_by = Será registrado por
# In launch.notification. Report 40(ii). As medium lift.
field-vehicle_class = Clase genérica del vehículo
# In launch.notification. Report 40(ii).
field-vehicle_kind = Vehículo
# In launch.notification. Report 40(ii). As first stage.
field-what = Qué cae
# In launch.notification. Report 40(ii). At most four days.
field-launch-window = Ventana de lanzamiento

## Codes

# Field vehicle_kind. Hague Code of Conduct, section 4.
code-space_launch_vehicle = vehículo de lanzamiento espacial
code-ballistic_missile = misil balístico
code-sounding_rocket = cohete de sondeo
# Field after_separation. In whose hands a payload is once it has separated from the launcher.
code-launcher = la entidad de lanzamiento
code-owner = la entidad propietaria
code-nobody = nadie
# Field ephemeris_first_week. When, or from whom, the ephemerides of the first seven days come.
code-attached = anexas
code-after_separation = se comunican tras la separación
code-from_owners = de las entidades propietarias
code-ephemeris_first_week-none = ninguna
# Field ephemeris. Of one object that was deployed.
code-from_owner = de la entidad propietaria
code-ephemeris-none = ninguna
# Field outcome. What became of the launch.
code-launched = lanzamiento efectuado
code-scrubbed = cancelado
code-rescheduled = aplazado a otra ventana
code-failed = fallido
code-objects_deployed = objetos desplegados
# Field failed_during. In which phase the launch failed.
code-on_ground = en tierra
code-ascent = ascenso
code-in_orbit = en órbita

## Units

# Minutes, of an orbital period.
unit-min = { $figure } min

## Subjects: one line in a list

# $vehicle: a code of the field vehicle_kind. $site: in the words of the sender, or WITHHELD. $start, $end: date-time
# groups, the launch window.
subject-launch-notification = Lanzamiento: { $vehicle }, desde { $site }, { $start } a { $end }
# $digits: five digits of the notification. $outcome: a code of the field outcome.
subject-launch-outcome = Lanzamiento { $digits }: { $outcome }

## Where a case stands

# A launch was notified; its window has not ended.
case-launch-notified = LANZAMIENTO NOTIFICADO
# Another window was told.
case-launch-rescheduled = LANZAMIENTO APLAZADO
# The window has ended, and with it the notification; what became of the launch has not been said.
case-launch-outcome_owed = VENTANA CUMPLIDA, FALTA EL RESULTADO
# Launched; which objects were deployed is still to be told.
case-launch-deploying = LANZADO, OBJETOS POR COMUNICAR
# Launched, and all was told.
case-launch-flown = LANZADO
case-launch-scrubbed = LANZAMIENTO CANCELADO
case-launch-failed = LANZAMIENTO FALLIDO

## What is owed

# By whoever notified the launch.
owes-launch_outcome = el resultado del lanzamiento
# By whoever launched: which objects are in orbit now, with contacts and ephemerides.
owes-deployed_objects = comunicación de los objetos desplegados
