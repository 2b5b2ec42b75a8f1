# The family registration. Objects registered by a State, what has changed of them, and how to reach a national
# Unofficial translation of en/registration.ftl; the English phrase says what is meant.
# registry.

## Types

# Report, paragraph 40(iv).
type-registration-change = Modification d’une immatriculation
# Report, paragraph 40(iv).
type-registration-object = Immatriculation d’un objet
# Report, paragraph 40(iv) bis.
type-registration-registry_access = Accès à un registre

## Fields

# In registration.registry_access. Report 40(iv) bis. The answer is a code: public, on request, not open.
field-registration-access = Qui peut le consulter
# In registration.change. Report 40(iv).
field-registration-changed = Ce qui a changé
# In registration.change. Report 40(iv).
field-changed_at = Date du changement
# In registration.change. Report 40(iv). Resolution 62/101, paragraph 2 (b).
field-disposal_conditions = Conditions du transfert sur une orbite de rebut
# In registration.object, registration.change. Report 40(iv). Its symbol in that register, as ST/SG/SER.E/….
field-registration-document = Document
# In registration.registry_access. Report 40(iv) bis. How many objects stand in it. A number.
field-registration-entries = Inscriptions
# In registration.object, registration.change. Report 40(iv).
field-registration-function = Fonction générale
# In registration.object, registration.change. Unit: deg. Report 40(iv). Longitude, east positive.
field-geostationary_position_deg = Position géostationnaire
# In registration.registry_access. Report 40(iv) bis.
field-how_to_ask = Comment demander une inscription
# In registration.registry_access. Report 40(iv) bis.
field-kept_by = Tenu par
# In registration.registry_access. Report 40(iv) bis.
field-registration-languages = Langues
# In registration.registry_access. Report 40(iv) bis.
field-last_changed_at = Dernière modification
# In registration.object. Report 40(iv).
field-launch_vehicle = Lanceur
# In registration.object. Report 40(iv). An instant, or the interval of that day.
field-launched_at = Lancé
# In registration.object. Report 40(iv).
field-launched_from = Territoire ou lieu de lancement
# In registration.change. Report 40(iv).
field-new_registry = Nouvel État d’immatriculation
# In registration.change. Report 40(iv). Resolution 62/101, paragraph 4.
field-new_supervisor = Nouveau propriétaire ou exploitant
# In registration.object, registration.change. Report 40(iv).
field-registration-orbit = Principaux paramètres de l’orbite
# In registration.object. Report 40(iv). Only where that is not the Earth, as Moon.
field-other_body = Corps autour duquel il orbite
# In registration.change. Report 40(iv). No stored energy is left on board.
field-passivated = Passivé
# In registration.object, registration.change. Unit: min. Report 40(iv). One revolution, in minutes.
field-registration-period_min = Période nodale
# In registration.object. Report 40(iv).
field-re_entry_expected = Rentrée prévue
# In registration.object, registration.change. Report 40(iv).
field-registering_state = État d’immatriculation
# In registration.object, registration.change. Report 40(iv).
field-registration_number = Numéro d’immatriculation national
# In registration.registry_access. Report 40(iv) bis. As it is called.
field-registration-registry = Registre
# In registration.object, registration.change. Report 40(iv).
field-registration-status = État opérationnel
# In registration.object, registration.change. Report 40(iv).
field-registration-submitted = Communiqué au Registre de l’ONU
# In registration.object, registration.registry_access. Report 40(iv), 40(iv) bis. Of the official information on the
# object.
field-registration-web = Adresse Web

## Codes

# Field status. Status of operations of a space object.
code-operational = opérationnel
code-not_yet_operational = pas encore opérationnel
code-not_operational = n’est plus opérationnel
# Field changed. What of a registered object has changed (resolution 62/101).
code-status = état opérationnel
code-orbit = orbite
code-geostationary_position = position géostationnaire
code-disposal_orbit = transféré sur une orbite de rebut
code-supervision = propriétaire ou exploitant
code-function = fonction générale
code-registry = État d’immatriculation
# Field access. Who may read a national registry.
code-public = public
code-on_request = sur demande
code-not_open = non ouvert

## Subjects: one line in a list

# $object: its name or number. $state: in the words of the sender.
subject-registration-object = Immatriculation de { $object } par { $state }
# $changed: codes of the field changed, joined by commas.
subject-registration-change = Immatriculation de { $object } modifiée : { $changed }
# $registry: what it is called. $access: a code of the field access.
subject-registration-registry_access = Registre { $registry } : { $access }
