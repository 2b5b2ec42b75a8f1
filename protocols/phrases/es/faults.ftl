# What is wrong with a field of a draft, and what may stand there: said under a form, before anything is signed.
# Unofficial translation of en/faults.ftl; the English phrase says what is meant.
#
# A program is told these sentences in English, as the rules of the types word them; a person reads them here. They are
# found by their English words, so that in English each is, word for word, what the rule says. They go on after the name
# of a field ("Time of closest approach is already past"), therefore they begin with a small letter and end without a
# full stop. $found: what somebody typed, in quotes, or a value. Paths (body.tca), codes (will_mitigate) and
# instants stay as they are. Room: with the label 76.

## What was found

fault-missing = falta
fault-empty = está vacío
fault-is = es { $found }
fault-is_near = es { $found } (¿quería decir { $near }?)
fault-unknown_field = campo desconocido
fault-unknown_field_near = campo desconocido (¿quería decir { $near }?)
# $count: characters.
fault-length = caracteres: { $count }
# $code: U+202E; $place: of which character.
fault-control = contiene el carácter de control { $code } en la posición { $place }
fault-too_long = hace demasiado largo el mensaje
fault-not_the_drafts = no lo decide el borrador
fault-missing_in_drill = falta en el modo drill
fault-present_in_mode = figura en el modo { $mode }
# $saying: what was found, as `this is not a drill`.
fault-drill_words = niega que se trate de un simulacro: { $saying }
fault-names_sender = nombra al centro remitente { $centre }
fault-names_twice = nombra por segunda vez a { $centre }
fault-not_after_composing = no es posterior al instante de redacción
fault-past = ya ha pasado
fault-future = está en el futuro
# $path: another field.
fault-not_before = no es anterior a { $path }
fault-missing_with = falta: { $path } es { $value }
fault-given_without = figura sin { $path } { $value }
fault-given_with = figura con { $path } { $value }
fault-missing_all = falta, y también lo que podría sustituirlo
fault-beside_others = { $code } figura junto a otros códigos
fault-twice = dice lo mismo dos veces
fault-names_code_twice = { $path } nombra un código dos veces

## What was found: in place of a value

found-group = un grupo de campos
# $count: items.
found-list = una lista de { $count }
found-nothing = nada
found-large = un número muy grande

## What may stand there

# Two kinds of value, either of which may stand there.
allowed-or = { $one } o { $other }
allowed-instant = un instante como { $example }
allowed-whole = un número entero de { $least } a { $most }
allowed-whole_unit = un número entero de { $least } a { $most } { $unit }
allowed-number = un número de { $least } a { $most }
allowed-number_unit = un número de { $least } a { $most } { $unit }
allowed-hexadecimal = { $count } bytes en hexadecimal
allowed-hexadecimal_most = hasta { $count } bytes en hexadecimal
allowed-list = una lista de { $count }
allowed-list_range = una lista de { $least } a { $most }
allowed-centres = una lista de centros
allowed-group = un grupo de campos
allowed-truth = true o false
allowed-nothing = nada
allowed-name = un nombre en mayúsculas, cifras y guiones simples como { $example }
allowed-text = texto de { $least } a { $most } caracteres, sin caracteres de control
allowed-line = texto de { $least } a { $most } caracteres en una línea, sin caracteres de control
allowed-bytes = { $count } bytes; anexe la parte larga
allowed-one_centre = al menos un centro
allowed-other_centres = otros centros
allowed-each_centre_once = cada centro una vez en to e info
allowed-later = un instante posterior
allowed-after_now = un instante después de ahora
allowed-begun = un instante pasado, o un intervalo que ha comenzado
allowed-before = un instante anterior a { $path }
allowed-only_with = solo con { $value }
allowed-leave_out = omítalo
allowed-leave_out_given = omítalo: lo dan el inicio de sesión y el reloj
allowed-alone = { $code } solo, o sin él
allowed-each_once = cada uno una vez
# $names: names of centres or paths, with commas.
allowed-one_of = uno de { $names }
# $kinds: update, cancel, correct or reply.
allowed-relation = clase { $kinds } y el hash del mensaje
# The drill part is missing, or there outside a drill: as error-drill_text-remedy.
allowed-drill_text = Redáctelo en el nodo del modo que desea; redacte el texto de un simulacro de modo que no diga que es real.
allowed-drill_words = un texto que no diga eso; lo real va por la línea real
# $level: a precedence; $remedy: error-precedence_too_high-remedy.
allowed-precedence = { $level } o inferior. { $remedy }
allowed-language = una etiqueta BCP 47 como en, fr, ar, zh-Hans
allowed-designator = AAAA-NNNP como 2018-066A
allowed-opened = un tipo como conjunction.alert, una familia como conjunction.*, o *

## Rules of single types; most of them are in rules.ftl

# A charter that is proposed.
fault-no_member = nombra a quien no sería miembro
allowed-members = los miembros, en `to`
fault-too_many_members = es «sí», con miembros: { $count }
allowed-no_or_one = «no», o uno en `to`
fault-a_member = es { $centre }, un miembro
allowed-no_member = un centro que no sea miembro
fault-order_of_steps = termina antes los pasos posteriores
allowed-order_of_steps = mostrado, después acuse de recibo, después contestado
# Announcing a drill.
fault-drill_within = anuncia un simulacro desde dentro de otro
allowed-live_line = dígalo por la línea real
fault-drill_on_live = pertenece a un simulacro, y esta línea es real
allowed-drill_line = dígalo por la línea propia del simulacro
