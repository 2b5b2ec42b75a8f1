# The family registration. Objects registered by a State, what has changed of them, and how to reach a national
# Unofficial translation of en/registration.ftl; the English phrase says what is meant.
# registry.

## Types

# Report, paragraph 40(iv).
type-registration-change = Cambio en el registro de un objeto
# Report, paragraph 40(iv).
type-registration-object = Registro de un objeto
# Report, paragraph 40(iv) bis.
type-registration-registry_access = Acceso a un registro nacional

## Fields

# In registration.registry_access. Report 40(iv) bis. The answer is a code: public, on request, not open.
field-registration-access = Quién puede leerlo
# In registration.change. Report 40(iv).
field-registration-changed = Qué ha cambiado
# In registration.change. Report 40(iv).
field-changed_at = Cuándo cambió
# In registration.change. Report 40(iv). Resolution 62/101, paragraph 2 (b).
field-disposal_conditions = Condiciones del paso a una órbita de eliminación
# In registration.object, registration.change. Report 40(iv). Its symbol in that register, as ST/SG/SER.E/….
field-registration-document = Documento
# In registration.registry_access. Report 40(iv) bis. How many objects stand in it. A number.
field-registration-entries = Entradas
# In registration.object, registration.change. Report 40(iv).
field-registration-function = Función general
# In registration.object, registration.change. Unit: deg. Report 40(iv). Longitude, east positive.
field-geostationary_position_deg = Posición geoestacionaria
# In registration.registry_access. Report 40(iv) bis.
field-how_to_ask = Cómo pedir una entrada
# In registration.registry_access. Report 40(iv) bis.
field-kept_by = A cargo de
# In registration.registry_access. Report 40(iv) bis.
field-registration-languages = Idiomas
# In registration.registry_access. Report 40(iv) bis.
field-last_changed_at = Último cambio
# In registration.object. Report 40(iv).
field-launch_vehicle = Vehículo de lanzamiento
# In registration.object. Report 40(iv). An instant, or the interval of that day.
field-launched_at = Lanzado
# In registration.object. Report 40(iv).
field-launched_from = Territorio o lugar de lanzamiento
# In registration.change. Report 40(iv).
field-new_registry = Nuevo Estado de registro
# In registration.change. Report 40(iv). Resolution 62/101, paragraph 4.
field-new_supervisor = Nueva entidad propietaria u operadora
# In registration.object, registration.change. Report 40(iv).
field-registration-orbit = Parámetros orbitales básicos
# In registration.object. Report 40(iv). Only where that is not the Earth, as Moon.
field-other_body = Cuerpo en torno al que orbita
# In registration.change. Report 40(iv). No stored energy is left on board.
field-passivated = Pasivado
# In registration.object, registration.change. Unit: min. Report 40(iv). One revolution, in minutes.
field-registration-period_min = Período nodal
# In registration.object. Report 40(iv).
field-re_entry_expected = Reentrada prevista
# In registration.object, registration.change. Report 40(iv).
field-registering_state = Estado de registro
# In registration.object, registration.change. Report 40(iv).
field-registration_number = Número de registro nacional
# In registration.registry_access. Report 40(iv) bis. As it is called.
field-registration-registry = Registro
# In registration.object, registration.change. Report 40(iv).
field-registration-status = Situación operacional
# In registration.object, registration.change. Report 40(iv).
field-registration-submitted = Enviado al registro de las Naciones Unidas
# In registration.object, registration.registry_access. Report 40(iv), 40(iv) bis. Of the official information on the
# object.
field-registration-web = Dirección web

## Codes

# Field status. Status of operations of a space object.
code-operational = operacional
code-not_yet_operational = aún no operacional
code-not_operational = ya no operacional
# Field changed. What of a registered object has changed (resolution 62/101).
code-status = situación operacional
code-orbit = órbita
code-geostationary_position = posición geoestacionaria
code-disposal_orbit = trasladado a una órbita de eliminación
code-supervision = entidad propietaria u operadora
code-function = función general
code-registry = Estado de registro
# Field access. Who may read a national registry.
code-public = público
code-on_request = previa solicitud
code-not_open = no abierto

## Subjects: one line in a list

# $object: its name or number. $state: in the words of the sender.
subject-registration-object = Registro de { $object } por { $state }
# $changed: codes of the field changed, joined by commas.
subject-registration-change = Cambio en el registro de { $object }: { $changed }
# $registry: what it is called. $access: a code of the field access.
subject-registration-registry_access = Registro { $registry }: { $access }
