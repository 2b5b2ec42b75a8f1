# What `hotline export` and `hotline import` say to the person at the keyboard. What stands on paper itself has no
# Unofficial translation of en/export.ftl; the English phrase says what is meant.
# phrases: line numbers, codes and digits alone. --help and JSON are English.
#
# $reference: MERIDIAN 221415Z 73051; $hash: 64 hexadecimal digits; $centre, $from, $to: names of centres;
# $roles: WATCH-1, or two with a comma.

## export

# Above each symbol on a terminal. $place, $total: whole numbers as text.
export-part = Часть { $place } из { $total }
# A file was written. $file: its name.
export-written = Записано: { $file }
# Handling, field may_forward (report, paragraph 69).
export-not_passed_on = НЕ ПЕРЕДАВАТЬ: { $from } не разрешает.
export-ask_first = Передавать только после запроса: { $from }.
# The message names attachments; the key that opens each is in it. $count: a whole number.
export-attachment_keys =
    { $count ->
        [1] Содержит ключ одного вложения: имеющий его и файл может открыть файл.
        [one] Содержит ключи { $count } вложения: имеющий их и файлы может открыть файлы.
        [few] Содержит ключи { $count } вложений: имеющий их и файлы может открыть файлы.
        [many] Содержит ключи { $count } вложений: имеющий их и файлы может открыть файлы.
       *[other] Содержит ключи { $count } вложений: имеющий их и файлы может открыть файлы.
    }
# Typed lines and CAP.
export-no_signature = Подписи не содержит: получатель сверяет хэш голосом или ждет самого сообщения.

## import

# What was read. Envelope: with its signatures.
import-envelope = КОНВЕРТ: { $reference }
import-message = СООБЩЕНИЕ БЕЗ ПОДПИСЕЙ: { $reference }
import-hash = Хэш: { $hash }
# Everything about the envelope verified. $number: its place on the line from $from to $to.
import-authentic = ПОДЛИННО: выпущено центром { $from }, адресат { $to }, номер { $number }; подписи: { $roles }, проверено здесь.
# The centre's release verified; what the officers signed is refused. $why: the sentence of a code.
import-officers_refused = ПОДЛИННО И НЕ ДОПУЩЕНО: выпущено центром { $from }, адресат { $to }, номер { $number }. { $why }
import-in_record = ЕСТЬ В НАШИХ ЗАПИСЯХ.
import-not_in_record = ПОДЛИННО, НЕТ В НАШИХ ЗАПИСЯХ. Не поступало по связи, и сейчас ничего не передано. Сохранить файл; сообщить голосом в { $from }, что { $digits } не поступало, и дать там квитанцию на него.
# The release is for another centre than the reader's own.
import-for_another = Адресат { $to }, а не { $centre }.
# No roster at hand: the signatures were not looked at.
import-not_checked = НЕ ПРОВЕРЕНО: списка доверия под рукой нет. Указать --at с каталогом узла либо --key с ключом должностного лица, вошедшего здесь.
# Lines that somebody typed: all that may be said of them.
import-text_matches = ТЕКСТ СООТВЕТСТВУЕТ { $hash }
import-signature_not_carried = ПОДПИСИ НЕТ
import-nothing_handed_in = Ничего не передано.
