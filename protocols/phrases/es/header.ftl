# The header of every message, and what is the same around all of them.
# Unofficial translation of en/header.ftl; the English phrase says what is meant.

## Fields

# In the header.
field-attachments = Anexos
# In the header.
field-body = Cuerpo
# In the header. Report 41.
field-reply-by = Plazo de respuesta
# In the header. Hash of the case's first message; absent in that one.
field-case = Caso
# In the header. Report 67. None is the direct channel.
field-charter = Carta
# In the header.
field-composed_at = Redactado
# In the header.
field-drill = Simulacro
# In the header.
field-expires_at = Caduca
# In the header. Report 33. The path of the field that is translated: body.text.
field-field = Campo
# In the header.
field-from = De
# In the header. Report 69.
field-handling = Tratamiento
# In the header. UUIDv7: makes a retry harmless.
field-id = Identificador
# In the header.
field-info = Para información
# In the header.
field-inject = Línea del guion
# In the header.
field-key = Clave del contenido
# In the header.
field-relation-kind = Relación
# In the header. Report 69.
field-label = Quién puede leerlo
# In the header. Report 33.
field-message-language = Idioma del texto libre
# In the header. Report 33.
field-translation-language = Idioma
# In the header. Report 50(ii).
field-legal_basis = Fundamento jurídico
# In the header. Report 69.
field-may_forward = Puede transmitirse
# In the header. Report 69.
field-may_publish = Puede publicarse
# In the header.
field-media_type = Tipo de medio
# In the header.
field-message = Al mensaje
# In the header.
field-mode = Modo
# In the header. Report 33.
field-translation-origin = Traducción hecha por
# In the header.
field-precedence = Precedencia
# In the header.
field-precedence_reason = Motivo de la precedencia
# In the header. Report 69.
field-publish_after = Publicación no antes de
# In the header.
field-relation = Relación
# In the header.
field-reply = Respuesta
# In the header. Report 41.
field-required = Respuesta solicitada
# In the header. Report 69.
field-retention = Conservación
# In the header.
field-run = Simulacro
# In the header.
field-attachment-sha256 = SHA-256 del contenido
# In the header. Unit: byte.
field-size = Tamaño
# In the header. Report 41.
field-speaks_for = Habla por
# In the header.
field-to = A
# In the header. Report 33.
field-translations = Traducciones
# In the header. Report 33.
field-translator = Función de quien traduce
# In the header.
field-type = Tipo
# In the header.
field-version = Versión del tipo

## Codes

# Field mode.
code-live = REAL
code-drill = SIMULACRO
code-test = PRUEBA
# Field speaks_for.
code-operator = operador
code-centre = centro
code-ministry = ministerio
code-government = gobierno
# Field label.
code-anyone = cualquiera
code-channel = los centros de este canal
code-named_centres = solo los centros nombrados
code-commercial = con carácter comercial confidencial
# Field retention.
code-charter = el tiempo que diga la carta
code-case = hasta que se cierre el caso
code-permanent = permanente
# Field may_forward, may_publish.
code-ask = tras preguntar al centro remitente
code-after = después de la hora indicada
# Field required.
code-required-none = nada
code-acknowledgement = un acuse de recibo
code-answer = una contestación
# Field kind.
code-update = actualización
code-cancel = anulación
code-correct = corrección
code-reply = respuesta
# Field origin.
code-human = una persona
code-machine = una máquina
# Field legal_basis. Report 50(ii).
code-outer_space_treaty_v = Tratado sobre el Espacio Ultraterrestre, artículo V
code-outer_space_treaty_ix = Tratado sobre el Espacio Ultraterrestre, artículo IX
code-outer_space_treaty_xi = Tratado sobre el Espacio Ultraterrestre, artículo XI
code-rescue_agreement = Acuerdo sobre Salvamento
code-liability_convention = Convenio sobre la Responsabilidad
code-registration_convention = Convenio sobre el Registro
code-itu_regulations = Reglamento de Radiocomunicaciones de la UIT
code-hague_code_of_conduct = Código de Conducta de La Haya
code-lts_guidelines = Directrices relativas a la sostenibilidad a largo plazo de las actividades en el espacio ultraterrestre
code-tcbm_2013 = Medidas de transparencia y fomento de la confianza de 2013
code-bilateral = arreglo bilateral
code-voluntary = voluntario

## Header

# The bytes carry 1 to 4; these words are one rendering of them.
precedence-1 = FLASH
precedence-2 = INMEDIATO
precedence-3 = PRIORIDAD
precedence-4 = RUTINA
# The first line of every rendering: at which level somebody speaks. Report 41.
speaks_for-operator = { $centre } habla por un operador
speaks_for-centre = { $centre } habla como centro
speaks_for-ministry = { $centre } habla por su ministerio
speaks_for-government = { $centre } habla por su gobierno
# $message: fixed-message_named.
relation-update = actualiza { $message }
relation-cancel = anula { $message }
relation-correct = corrige { $message }
relation-reply = responde a { $message }

## Fixed sentences

# First and last line of everything in a drill.
fixed-drill = SIMULACRO SIMULACRO SIMULACRO
# Signed under every receipt, word for word in English; other languages translate it.
fixed-receipt_is_not_agreement = La recepción no constituye acuerdo con nada de su contenido ni aceptación de nada de su contenido.
# In the header of a rendering.
fixed-reference = Referencia
fixed-hash = Hash
fixed-direct = el canal directo
# $title: type-*; $type, $version: as on the wire.
fixed-type = { $title } ({ $type }, versión { $version })
# $digits: five digits that people say; $hash: 64 hexadecimal digits.
fixed-message_named = { $digits } ({ $hash })
# A place in a list. $label: field-*.
fixed-one_of = { $label }, { $place } de { $count }
# A field within a group drawn as one line, and the group.
fixed-part = { $label } { $text }
fixed-group = { $kind }: { $parts }
# An interval in time.
fixed-interval = de { $start } a { $end }
# A field on its line: $label: field-*; $text: its value.
fixed-line = { $label }: { $text }
# Codes of one list, one after the other; $one: those before; $next: the next.
fixed-next_code = { $one }; { $next }
# Words of a list within a sentence, one after the other.
fixed-next_word = { $one }, { $next }
fixed-call = LLAMAR AL CENTRO REMITENTE

## Subjects: one line in a list

subject-form_unknown = { $precedence } DE { $centre }, FORMULARIO DESCONOCIDO AQUÍ: LLAMAR

## What is asked

# $what: a code of the field ask; $reply: one of the five below it.
asks = Se pide: { $what }. Respuesta: { $reply }
asks-reply = Respuesta: { $reply }
asks-none = no se pide ninguna
asks-acknowledgement = un acuse de recibo
asks-acknowledgement_by = un acuse de recibo, a más tardar { $by }
asks-answer = una contestación
asks-answer_by = una contestación, a más tardar { $by }
