# The header of every message, and what is the same around all of them.
# Unofficial translation of en/header.ftl; the English phrase says what is meant.

## Fields

# In the header.
field-attachments = Pièces jointes
# In the header.
field-body = Corps
# In the header. Report 41.
field-reply-by = Réponse au plus tard
# In the header. Hash of the case's first message; absent in that one.
field-case = Dossier
# In the header. Report 67. None is the direct channel.
field-charter = Charte
# In the header.
field-composed_at = Rédigé
# In the header.
field-drill = Entraînement
# In the header.
field-expires_at = Expire
# In the header. Report 33. The path of the field that is translated: body.text.
field-field = Champ
# In the header.
field-from = De
# In the header. Report 69.
field-handling = Traitement
# In the header. UUIDv7: makes a retry harmless.
field-id = Identifiant
# In the header.
field-info = Pour information
# In the header.
field-inject = Ligne du scénario
# In the header.
field-key = Clé du contenu
# In the header.
field-relation-kind = Relation
# In the header. Report 69.
field-label = Qui peut le lire
# In the header. Report 33.
field-message-language = Langue du texte libre
# In the header. Report 33.
field-translation-language = Langue
# In the header. Report 50(ii).
field-legal_basis = Base juridique
# In the header. Report 69.
field-may_forward = Peut être retransmis
# In the header. Report 69.
field-may_publish = Peut être publié
# In the header.
field-media_type = Type de média
# In the header.
field-message = Au message
# In the header.
field-mode = Mode
# In the header. Report 33.
field-translation-origin = Traduit par
# In the header.
field-precedence = Priorité
# In the header.
field-precedence_reason = Motif de la priorité
# In the header. Report 69.
field-publish_after = Publication pas avant
# In the header.
field-relation = Relation
# In the header.
field-reply = Réponse
# In the header. Report 41.
field-required = Réponse demandée
# In the header. Report 69.
field-retention = Conservation
# In the header.
field-run = Entraînement
# In the header.
field-attachment-sha256 = SHA-256 du contenu
# In the header. Unit: byte.
field-size = Taille
# In the header. Report 41.
field-speaks_for = S’exprime pour
# In the header.
field-to = À
# In the header. Report 33.
field-translations = Traductions
# In the header. Report 33.
field-translator = Fonction (traduction)
# In the header.
field-type = Type
# In the header.
field-version = Version du type

## Codes

# Field mode.
code-live = RÉEL
code-drill = ENTRAÎNEMENT
code-test = TEST
# Field speaks_for.
code-operator = exploitant
code-centre = centre
code-ministry = ministère
code-government = gouvernement
# Field label.
code-anyone = toute personne
code-channel = les centres de ce canal
code-named_centres = les centres désignés seulement
code-commercial = secret des affaires
# Field retention.
code-charter = aussi longtemps que le prévoit la charte
code-case = jusqu’à la clôture du dossier
code-permanent = sans limite de durée
# Field may_forward, may_publish.
code-ask = après demande au centre expéditeur
code-after = après l’heure indiquée
# Field required.
code-required-none = rien
code-acknowledgement = un accusé de réception
code-answer = une réponse
# Field kind.
code-update = mise à jour
code-cancel = annulation
code-correct = rectification
code-reply = suite
# Field origin.
code-human = une personne
code-machine = une machine
# Field legal_basis. Report 50(ii).
code-outer_space_treaty_v = Traité de l’espace, article V
code-outer_space_treaty_ix = Traité de l’espace, article IX
code-outer_space_treaty_xi = Traité de l’espace, article XI
code-rescue_agreement = Accord sur le sauvetage
code-liability_convention = Convention sur la responsabilité
code-registration_convention = Convention sur l’immatriculation
code-itu_regulations = Règlement des radiocommunications de l’UIT
code-hague_code_of_conduct = Code de conduite de La Haye
code-lts_guidelines = Lignes directrices aux fins de la viabilité à long terme des activités spatiales
code-tcbm_2013 = Mesures de transparence et de confiance de 2013
code-bilateral = arrangement bilatéral
code-voluntary = à titre volontaire

## Header

# The bytes carry 1 to 4; these words are one rendering of them.
precedence-1 = FLASH
precedence-2 = IMMÉDIAT
precedence-3 = PRIORITAIRE
precedence-4 = ROUTINE
# The first line of every rendering: at which level somebody speaks. Report 41.
speaks_for-operator = { $centre } s’exprime pour un exploitant
speaks_for-centre = { $centre } s’exprime en tant que centre
speaks_for-ministry = { $centre } s’exprime pour son ministère
speaks_for-government = { $centre } s’exprime pour son gouvernement
# $message: fixed-message_named.
relation-update = met à jour { $message }
relation-cancel = annule { $message }
relation-correct = rectifie { $message }
relation-reply = fait suite à { $message }

## Fixed sentences

# First and last line of everything in a drill.
fixed-drill = ENTRAÎNEMENT ENTRAÎNEMENT ENTRAÎNEMENT
# Signed under every receipt, word for word in English; other languages translate it.
fixed-receipt_is_not_agreement = La réception d’un message ne vaut ni accord sur quoi que ce soit de son contenu, ni acceptation de quoi que ce soit de son contenu.
# In the header of a rendering.
fixed-reference = Référence
fixed-hash = Condensat
fixed-direct = le canal direct
# $title: type-*; $type, $version: as on the wire.
fixed-type = { $title } ({ $type }, version { $version })
# $digits: five digits that people say; $hash: 64 hexadecimal digits.
fixed-message_named = { $digits } ({ $hash })
# A place in a list. $label: field-*.
fixed-one_of = { $label }, { $place } sur { $count }
# A field within a group drawn as one line, and the group.
fixed-part = { $label } { $text }
fixed-group = { $kind } : { $parts }
# An interval in time.
fixed-interval = de { $start } à { $end }
# A field on its line: $label: field-*; $text: its value.
fixed-line = { $label } : { $text }
# Codes of one list, one after the other; $one: those before; $next: the next.
fixed-next_code = { $one } ; { $next }
# Words of a list within a sentence, one after the other.
fixed-next_word = { $one }, { $next }
fixed-call = APPELER LE CENTRE EXPÉDITEUR

## Subjects: one line in a list

subject-form_unknown = { $precedence } DE { $centre }, FORMULAIRE INCONNU ICI : APPELER

## What is asked

# $what: a code of the field ask; $reply: one of the five below it.
asks = Vous est demandé : { $what }. Réponse : { $reply }
asks-reply = Réponse : { $reply }
asks-none = aucune n’est demandée
asks-acknowledgement = un accusé de réception
asks-acknowledgement_by = un accusé de réception au plus tard { $by }
asks-answer = une réponse
asks-answer_by = une réponse au plus tard { $by }
