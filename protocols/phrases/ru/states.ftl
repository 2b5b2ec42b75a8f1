# How far a message has come, what is owed, and what is drawn beside it.
# Unofficial translation of en/states.ftl; the English phrase says what is meant.

## States of a message, per addressee

# What has happened, each with its own first time.
state-released = ВЫПУЩЕНО
state-sent = ОТПРАВЛЕНО
state-received = ПОЛУЧЕНО
state-shown = ПОКАЗАНО
state-acknowledged = КВИТИРОВАНО
# $until: date-time group.
state-holding = НА РАССМОТРЕНИИ ДО { $until }
state-answered = ОТВЕТ ДАН
state-refused = НЕ ДОПУЩЕНО
state-cannot_read = НЕ ЧИТАЕТСЯ
# What has not happened, each with its age beside it. It says what we saw, not why.
state-not_received = НЕ ПОЛУЧЕНО
state-not_seen = НЕ ПРОСМОТРЕНО
state-not_acknowledged = НЕ КВИТИРОВАНО
state-not_answered = ОТВЕТ НЕ ДАН
# Not told by agreement: neither NOT SEEN nor silence. Report 69.
state-not_shared = НЕ ПРЕДОСТАВЛЯЕТСЯ
# Before it leaves, and when it is withdrawn.
state-waiting_for_release = ОЖИДАЕТ ВЫПУСКА
state-on_hold = ОТЛОЖЕНО
state-cancelled = ОТМЕНЕНО

## What is owed, and the ladder

# Who owes it stands beside it.
duty-send = отправка
duty-receive = запись на хранение
duty-show = открытие на экране
duty-acknowledge = квитанция
duty-answer = ответ или сообщение о рассмотрении
duty-next_word = следующее сообщение
duty-confirm = подтверждение вторым должностным лицом
duty-cancel_or_stands = отмена или сообщение, что остается в силе
duty-new_message = новое сообщение
duty-call = звонок
# The first four are done by the ladder itself; the others are offered to an officer.
act-second_route = испробован другой маршрут
act-all_seats = вызваны все рабочие места
act-second_contact = второй контакт
act-pager = пейджер
act-call_sheet = пора связаться голосом
act-third_party = можно обратиться к третьей стороне
act-no_reply = можно отметить: НЕТ ОТКЛИКА

## Marks on a message

mark-one_officer = ВЫПУЩЕНО ОДНИМ ДОЛЖНОСТНЫМ ЛИЦОМ
mark-confirmation_due = ТРЕБУЕТСЯ ПОДТВЕРЖДЕНИЕ
mark-unconfirmed = НЕ ПОДТВЕРЖДЕНО
mark-expired = СРОК ИСТЕК
# An unanswered consultation, shown to both sides. Report 57(i).
mark-no_consent = СОГЛАСИЕ НЕ ДАНО
mark-no_reply = НЕТ ОТКЛИКА
mark-old_epoch = СТАРАЯ ЭПОХА
# Earlier messages of its line have not come yet.
mark-gap_before = НЕДОСТАЕТ БОЛЕЕ РАННИХ СООБЩЕНИЙ
mark-epoch_one_officer = ЭПОХА ОТКРЫТА ОДНИМ ДОЛЖНОСТНЫМ ЛИЦОМ
mark-roster_stale = СПИСОК ДОВЕРИЯ УСТАРЕЛ
mark-stale = УСТАРЕЛО
mark-not_countersigned = НЕТ ВСТРЕЧНОЙ ПОДПИСИ
mark-node_says = УЗЕЛ СООБЩАЕТ
mark-record_needed = НУЖНА ЗАПИСЬ
# $count: how many.
mark-earlier_missing = НЕДОСТАЕТ БОЛЕЕ РАННИХ СООБЩЕНИЙ: { $count }
# $seconds: how far the clock may be off.
mark-time_unsure = ВРЕМЯ ± { $seconds } с

## Steps, inside a sentence and in tables

# The same steps as state-*, in small letters where the script has them: "MERIDIAN: received 14:22:01Z".
stage-released = выпущено
stage-sent = отправлено
stage-received = получено
stage-cannot_read = не читается
stage-shown = показано
stage-acknowledged = квитировано
stage-holding = на рассмотрении
stage-answered = ответ дан
stage-refused = не допущено
stage-held = отложено
stage-stands = остается в силе
stage-cancelled = отменено
stage-one_officer = выпущено одним должностным лицом
stage-confirmed = подтверждено

## Where the matter of a case stands

# $state: case-FAMILY-STATE; $since, $until: date-time groups; $left: a countdown, T-04:12 or T+00:37 when it is over.
case-stands = { $state } с { $since }
case-stands_until = { $state } с { $since } до { $until } ({ $left })
# $centres: names of centres; $what: owes-WHAT; $by: date-time group.
case-owed = { $centres }: далее { $what }
case-owed_by = { $centres }: { $what } до { $by } ({ $left })
