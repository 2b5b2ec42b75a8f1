# What is wrong with a field of a draft, and what may stand there: said under a form, before anything is signed.
# Unofficial translation of en/faults.ftl; the English phrase says what is meant.
#
# A program is told these sentences in English, as the rules of the types word them; a person reads them here. They are
# found by their English words, so that in English each is, word for word, what the rule says. They go on after the name
# of a field ("Time of closest approach is already past"), therefore they begin with a small letter and end without a
# full stop. $found: what somebody typed, in quotes, or a value. Paths (body.tca), codes (will_mitigate) and
# instants stay as they are. Room: with the label 76.

## What was found

fault-missing = manque
fault-empty = est vide
fault-is = vaut { $found }
fault-is_near = vaut { $found } (s’agit-il de { $near } ?)
fault-unknown_field = champ inconnu
fault-unknown_field_near = champ inconnu (s’agit-il de { $near } ?)
# $count: characters.
fault-length = a une longueur de { $count } caractères
# $code: U+202E; $place: of which character.
fault-control = contient le caractère de commande { $code } à la place { $place }
fault-too_long = rend le message trop long
fault-not_the_drafts = ne relève pas du brouillon
fault-missing_in_drill = manque en mode entraînement
fault-present_in_mode = est présent en mode { $mode }
# $saying: what was found, as `this is not a drill`.
fault-drill_words = nie être un entraînement : { $saying }
fault-names_sender = désigne le centre expéditeur { $centre }
fault-names_twice = désigne { $centre } une seconde fois
fault-not_after_composing = n’est pas postérieur à l’instant de rédaction
fault-past = se situe déjà dans le passé
fault-future = se situe dans l’avenir
# $path: another field.
fault-not_before = n’est pas antérieur à { $path }
fault-missing_with = manque : { $path } vaut { $value }
fault-given_without = est donné sans { $path } { $value }
fault-given_with = est donné avec { $path } { $value }
fault-missing_all = manque, de même que ce qui pourrait en tenir lieu
fault-beside_others = { $code } figure à côté d’autres codes
fault-twice = dit deux fois la même chose
fault-names_code_twice = { $path } désigne deux fois le même code

## What was found: in place of a value

found-group = un groupe de champs
# $count: items.
found-list = une liste de { $count }
found-nothing = rien
found-large = un nombre très grand

## What may stand there

# Two kinds of value, either of which may stand there.
allowed-or = { $one } ou { $other }
allowed-instant = un instant comme { $example }
allowed-whole = un nombre entier de { $least } à { $most }
allowed-whole_unit = un nombre entier de { $least } à { $most } { $unit }
allowed-number = un nombre de { $least } à { $most }
allowed-number_unit = un nombre de { $least } à { $most } { $unit }
allowed-hexadecimal = { $count } octets en hexadécimal
allowed-hexadecimal_most = jusqu’à { $count } octets en hexadécimal
allowed-list = une liste de { $count }
allowed-list_range = une liste de { $least } à { $most }
allowed-centres = une liste de centres
allowed-group = un groupe de champs
allowed-truth = vrai ou faux
allowed-nothing = rien
allowed-name = un nom en majuscules, chiffres et traits d’union simples comme { $example }
allowed-text = un texte de { $least } à { $most } caractères, sans caractère de commande
allowed-line = un texte de { $least } à { $most } caractères sur une ligne, sans caractère de commande
allowed-bytes = { $count } octets ; joindre la partie longue
allowed-one_centre = au moins un centre
allowed-other_centres = d’autres centres
allowed-each_centre_once = chaque centre une seule fois dans to et info
allowed-later = un instant ultérieur
allowed-after_now = un instant postérieur à maintenant
allowed-begun = un instant passé, ou un intervalle commencé
allowed-before = un instant antérieur à { $path }
allowed-only_with = seulement avec { $value }
allowed-leave_out = l’omettre
allowed-leave_out_given = l’omettre : la connexion et l’horloge le donnent
allowed-alone = { $code } seul, ou sans lui
allowed-each_once = chacun une seule fois
# $names: names of centres or paths, with commas.
allowed-one_of = l’un parmi { $names }
# $kinds: update, cancel, correct or reply.
allowed-relation = nature { $kinds } et le condensat du message
# The drill part is missing, or there outside a drill: as error-drill_text-remedy.
allowed-drill_text = Le rédiger sur le nœud du mode voulu ; formuler le texte d’un entraînement de sorte qu’il ne dise pas être réel.
allowed-drill_words = un texte qui ne dise pas cela ; ce qui est réel va sur la ligne réelle
# $level: a precedence; $remedy: error-precedence_too_high-remedy.
allowed-precedence = { $level } ou au-dessous. { $remedy }
allowed-language = une étiquette BCP 47 comme en, fr, ar, zh-Hans
allowed-designator = YYYY-NNNP comme 2018-066A
allowed-opened = un type comme conjunction.alert, une famille comme conjunction.*, ou *

## Rules of single types; most of them are in rules.ftl

# A charter that is proposed.
fault-no_member = désigne un centre qui ne serait pas membre
allowed-members = les membres, dans `to`
fault-too_many_members = est oui pour { $count } membres
allowed-no_or_one = non, ou un seul dans `to`
fault-a_member = est { $centre }, un membre
allowed-no_member = un centre qui n’est pas membre
fault-order_of_steps = termine d’abord les étapes ultérieures
allowed-order_of_steps = affiché, puis réception accusée, puis répondu
# Announcing a drill.
fault-drill_within = annonce un entraînement depuis un entraînement
allowed-live_line = le dire sur la ligne réelle
fault-drill_on_live = relève d’un entraînement, et cette ligne est réelle
allowed-drill_line = le dire sur la ligne propre à l’entraînement
