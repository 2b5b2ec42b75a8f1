# What is wrong with a field of a draft, and what may stand there: said under a form, before anything is signed.
# Unofficial translation of en/faults.ftl; the English phrase says what is meant.
#
# A program is told these sentences in English, as the rules of the types word them; a person reads them here. They are
# found by their English words, so that in English each is, word for word, what the rule says. They go on after the name
# of a field ("Time of closest approach is already past"), therefore they begin with a small letter and end without a
# full stop. $found: what somebody typed, in quotes, or a value. Paths (body.tca), codes (will_mitigate) and
# instants stay as they are. Room: with the label 76.

## What was found

fault-missing = отсутствует
fault-empty = не заполнено
fault-is = имеет значение { $found }
fault-is_near = имеет значение { $found } (возможно, { $near }?)
fault-unknown_field = поле неизвестно
fault-unknown_field_near = поле неизвестно (возможно, { $near }?)
# $count: characters.
fault-length = длина в знаках: { $count }
# $code: U+202E; $place: of which character.
fault-control = содержит управляющий знак { $code } на месте { $place }
fault-too_long = делает сообщение слишком длинным
fault-not_the_drafts = в черновике не указывается
fault-missing_in_drill = отсутствует в режиме тренировки
fault-present_in_mode = присутствует в режиме { $mode }
# $saying: what was found, as `this is not a drill`.
fault-drill_words = отрицает, что это тренировка: { $saying }
fault-names_sender = называет отправителя { $centre }
fault-names_twice = называет { $centre } второй раз
fault-not_after_composing = не позже момента составления
fault-past = уже в прошлом
fault-future = в будущем
# $path: another field.
fault-not_before = не раньше { $path }
fault-missing_with = отсутствует: { $path } имеет значение { $value }
fault-given_without = указано без { $path } { $value }
fault-given_with = указано вместе с { $path } { $value }
fault-missing_all = отсутствует, как и то, что могло бы его заменить
fault-beside_others = { $code } стоит рядом с другими кодами
fault-twice = указывает одно и то же дважды
fault-names_code_twice = { $path } называет один код дважды

## What was found: in place of a value

found-group = группа полей
# $count: items.
found-list = список, элементов: { $count }
found-nothing = ничего
found-large = очень большое число

## What may stand there

# Two kinds of value, either of which may stand there.
allowed-or = { $one } или { $other }
allowed-instant = момент времени, как { $example }
allowed-whole = целое число от { $least } до { $most }
allowed-whole_unit = целое число от { $least } до { $most } { $unit }
allowed-number = число от { $least } до { $most }
allowed-number_unit = число от { $least } до { $most } { $unit }
allowed-hexadecimal = байтов в шестнадцатеричном виде: { $count }
allowed-hexadecimal_most = байтов в шестнадцатеричном виде: до { $count }
allowed-list = список, элементов: { $count }
allowed-list_range = список, элементов: от { $least } до { $most }
allowed-centres = список центров
allowed-group = группа полей
allowed-truth = true или false
allowed-nothing = ничего
allowed-name = название из прописных букв, цифр и одиночных дефисов, как { $example }
allowed-text = текст, знаков: от { $least } до { $most }, без управляющих знаков
allowed-line = текст, знаков: от { $least } до { $most }, в одну строку, без управляющих знаков
allowed-bytes = байтов: { $count }; длинную часть вложить
allowed-one_centre = хотя бы один центр
allowed-other_centres = другие центры
allowed-each_centre_once = каждый центр один раз в to и info
allowed-later = более поздний момент
allowed-after_now = момент позже настоящего
allowed-begun = момент в прошлом или начавшийся интервал
allowed-before = момент раньше { $path }
allowed-only_with = только вместе с { $value }
allowed-leave_out = не указывать
allowed-leave_out_given = не указывать: определяется входом и часами
allowed-alone = только { $code } или без него
allowed-each_once = каждый по одному разу
# $names: names of centres or paths, with commas.
allowed-one_of = одно из: { $names }
# $kinds: update, cancel, correct or reply.
allowed-relation = вид { $kinds } и хэш сообщения
# The drill part is missing, or there outside a drill: as error-drill_text-remedy.
allowed-drill_text = Составить на узле нужного режима; изложить текст тренировки так, чтобы он не называл ее реальной.
allowed-drill_words = текст без таких слов; о реальном сообщают по реальной линии
# $level: a precedence; $remedy: error-precedence_too_high-remedy.
allowed-precedence = { $level } или ниже. { $remedy }
allowed-language = тег BCP 47, как en, fr, ar, zh-Hans
allowed-designator = YYYY-NNNP, как 2018-066A
allowed-opened = тип, как conjunction.alert, семейство, как conjunction.*, или *

## Rules of single types; most of them are in rules.ftl

# A charter that is proposed.
fault-no_member = называет того, кто не был бы участником
allowed-members = участники из `to`
fault-too_many_members = «да» при числе участников { $count }
allowed-no_or_one = «нет» или один в `to`
fault-a_member = имеет значение { $centre }, это участник
allowed-no_member = центр, не являющийся участником
fault-order_of_steps = завершает более поздние шаги раньше
allowed-order_of_steps = показано, затем квитировано, затем ответ
# Announcing a drill.
fault-drill_within = объявляет о тренировке внутри тренировки
allowed-live_line = сообщить по реальной линии
fault-drill_on_live = относится к тренировке, а эта линия реальная
allowed-drill_line = сообщить по линии этой тренировки
