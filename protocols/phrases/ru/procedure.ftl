# The family procedure.
# Unofficial translation of en/procedure.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 41.
type-procedure-acknowledgement = Квитанция
# Report, paragraph 67.
type-procedure-answer = Ответ
# Report, paragraph 41.
type-procedure-cancellation = Отмена
# Report, paragraph 41.
type-procedure-cheap_answer = Краткий ответ
# Report, paragraph 41.
type-procedure-confirmation = Подтверждение
# Report, paragraph 67.
type-procedure-free_text = Свободный текст
# Report, paragraph 41.
type-procedure-hold = Отсрочка действий
# Report, paragraph 41.
type-procedure-holding = На рассмотрении
# Report, paragraph 41.
type-procedure-stands = Остается в силе
# Report, paragraph 41.
type-procedure-read_back = Обратное чтение
# Report, paragraph 33.
type-procedure-clarification = Уточнение слова
# Report, paragraph 41.
type-procedure-contact_by_voice = Голосовая связь
# Report, paragraph 41.
type-procedure-no_reply = Нет отклика
# Report, paragraph 33, 41.
type-procedure-ping = Эхо-проверка должностным лицом
# Report, paragraph 41.
type-procedure-watch_hours = Часы дежурства
# Report, paragraph 69.
type-procedure-release_to_outsiders = Раскрытие за пределами канала
# Report, paragraph 66(v).
type-procedure-drill_announcement = Объявление о тренировке
# Report, paragraph 66(v).
type-procedure-drill_control = Управление тренировкой
# Report, paragraph 66(v).
type-procedure-real_world = Реальная обстановка

## Fields

# In procedure.confirmation.
field-attestation = Удостоверение подписью
# In procedure.cheap_answer. Report 57(ii).
field-procedure-cheap_answer-criterion = Наш критерий
# In procedure.acknowledgement, procedure.holding, procedure.cheap_answer.
field-means = Это означает
# In procedure.answer, procedure.hold, procedure.cancellation, procedure.stands. Report 67.
field-reason = Причина
# In procedure.confirmation.
field-signature = Подпись под оригиналом
# In procedure.free_text. Report 67.
field-subject = Тема
# In procedure.cheap_answer. Report 41.
field-try_centre = Обратиться в центр
# In procedure.no_reply. Report 41. By its acknowledgement.
field-acknowledged_at = Там квитировано
# In procedure.watch_hours. Report 41.
field-affects = Затрагивает
# In procedure.release_to_outsiders. Report 69. Where the charter lets the other side object first.
field-after_objection_until = Возражения до
# In procedure.clarification. Report 33.
field-procedure-asks = Что уточняется
# In procedure.contact_by_voice, procedure.no_reply, procedure.release_to_outsiders. Report 41.
field-at = Когда
# In procedure.contact_by_voice. Report 69.
field-challenge = Контрольный вопрос дня
# In procedure.watch_hours. Report 41.
field-change = Изменение
# In procedure.real_world. Report 66(v).
field-procedure-drill = Что с тренировкой
# In procedure.drill_control. Report 66(v).
field-ends_at = Завершится само в
# In procedure.release_to_outsiders. Report 69.
field-kind = В какой форме
# In procedure.ping. Report 33.
field-legible = Знаки читаются
# In procedure.clarification. Report 33. The number of its line, as 7.2.
field-line = В строке
# In procedure.real_world. Report 66(v). Its reference there.
field-live_message = См. на реальной линии
# In procedure.clarification. Report 33.
field-meaning = Имеется в виду
# In procedure.watch_hours. Report 41.
field-meanwhile = Пока звонить
# In procedure.ping. Report 41.
field-nonce = Случайное число
# In procedure.read_back. Report 41. Its number, as 7.2.
field-procedure-number = Строка
# In procedure.release_to_outsiders. Report 69. By their hashes.
field-passes_on = Раскрываемые сообщения
# In procedure.ping. Report 33. Letters of six languages, to be compared by eye.
field-pattern = Последовательность
# In procedure.drill_announcement. Report 66(v).
field-players = Участвующие центры
# In procedure.drill_announcement. Report 66(v). The situation, in a few words.
field-practises = Что отрабатывается
# In procedure.clarification. Report 33.
field-question = Вопрос
# In procedure.read_back. Report 41.
field-read = Прочитано как
# In procedure.read_back. Report 41.
field-read_lines = Прочитанные строки
# In procedure.no_reply. Report 41. By its signed receipt.
field-received_at = Там получено
# In procedure.drill_control. Report 66(v).
field-resumes_at = Продолжится в
# In procedure.no_reply. Report 41. By its signed notice.
field-shown_at = Там показано
# In procedure.contact_by_voice. Report 41. A position, never a person's name.
field-spoke_to = С кем говорили
# In procedure.release_to_outsiders. Report 69. A body or an office; the public is one too.
field-to_whom = Кому
# In procedure.no_reply. Report 41.
field-tried = Что испробовано
# In procedure.no_reply. Report 41.
field-procedure-until = Нет отклика до
# In procedure.contact_by_voice, procedure.no_reply. Report 41.
field-way = Способ
# In procedure.clarification. Report 33. As it stands in the message.
field-word = Слово

## Codes

# Field answer.
code-accepted_as_asked = принято, как запрошено
code-cannot = невозможно
code-received_no_comment = получено, без комментариев
code-passed_to_authority = передано компетентному органу
code-wrong_addressee = адресат указан неверно
code-below_our_criterion = ниже нашего критерия
# Field reason.
code-not_able = нет возможности
code-not_in_time = не успеть в срок
code-not_permitted = не разрешено
code-not_known_to_us = нам это неизвестно
code-sent_in_error = отправлено по ошибке
code-superseded = заменено
code-no_longer_true = более не соответствует действительности
code-being_checked = проверяется
code-checked_and_true = проверено и соответствует действительности
code-held_in_error = отложено по ошибке
# Field step. In procedure.clarification: somebody asks what a word means, somebody tells it.
code-step-asked = запрошено
code-step-told = сообщено
# Field asks. In procedure.clarification: what is asked for about a word: its meaning, its unit, what it refers to,
# the word in another language, how it is spelt.
code-asks-meaning = значение
code-asks-unit = единица измерения
code-asks-reference = к чему относится
code-asks-other_language = слово на другом языке
code-asks-spelling = написание
# Field way. In procedure.contact_by_voice, procedure.no_reply: the way on which somebody was called or sought.
code-way-telephone = телефон
code-way-satellite_telephone = спутниковый телефон
code-way-radio = радио
code-way-video = видеосвязь
code-way-in_person = личная встреча
code-way-this_line = эта линия
code-way-second_route = второй маршрут
code-way-second_contact = второй контакт
code-way-fax = факс
code-way-third_party = третья сторона
# Field outcome. In procedure.contact_by_voice: what came of a call. READ OUT AND TAKEN: the message was read aloud and
# the other side said that it took it.
code-outcome-read_out_and_taken = прочитано вслух и принято на слух
code-outcome-read_out = прочитано вслух
code-outcome-spoke_to_watch = состоялся разговор с дежурной сменой
code-outcome-not_on_watch = дежурной смены нет
code-outcome-no_answer = на вызов не ответили
code-outcome-engaged = занято
code-outcome-not_in_use = номер не обслуживается
# Field challenge. In procedure.contact_by_voice: the question agreed for the day, by which a voice is known.
code-challenge-answered_rightly = ответ совпал с условленным
code-challenge-answered_wrongly = ответ не совпал с условленным
code-challenge-not_asked = вопрос не задан
# Field step. In procedure.ping: an officer asks for an echo, another gives it.
code-step-echoed = эхо дано
# Field legible. In procedure.ping: whether the letters of the pattern arrived whole.
code-legible-partly = частично
# Field change. In procedure.watch_hours: how the watch differs from the contact record.
code-change-reduced_watch = сокращенное дежурство
code-change-unattended = без дежурной смены
code-change-planned_outage = плановый перерыв
code-change-other_hours = другие часы
code-change-as_before = как прежде
# Field affects. In procedure.watch_hours: what is meanwhile not as usual.
code-affects-watch = дежурство
code-affects-this_line = эта линия
code-affects-telephone = телефон
code-affects-second_route = второй маршрут
code-affects-drills = тренировки
# Field kind. In procedure.release_to_outsiders: in which form it is shown. BUNDLE: the signed files, with proofs.
code-kind-bundle = комплект доказательств
code-kind-text = полный текст
code-kind-summary = резюме
code-kind-figures_only = только цифры
# Field step. In procedure.drill_announcement: a drill is planned, moved to another time, begins, has ended, is not held.
code-step-planned = запланирована
code-step-moved = перенесена
code-step-begins = начинается
code-step-ended = завершена
code-step-not_held = не проводится
# Field step. In procedure.drill_control: orders of whoever controls a drill.
code-step-start = начать
code-step-pause = пауза
code-step-resume = продолжить
code-step-end = завершить
code-step-break_off = прервать
# Field drill. In procedure.real_world: what becomes of the drill now that something real has happened.
code-drill-stands_still = остановлена
code-drill-goes_on = продолжается
code-drill-broken_off = прервана

## Subjects: one line in a list

subject-procedure-acknowledgement = Квитанция на { $digits }
subject-procedure-holding = На рассмотрении { $digits }, следующее сообщение до { $by }
subject-procedure-cheap_answer = Краткий ответ на { $digits }: { $answer }
subject-procedure-answer = Ответ на { $digits }: { $answer }
subject-procedure-free_text = { $subject }
subject-procedure-confirmation = Подтверждение { $digits } вторым должностным лицом
subject-procedure-hold = ОТЛОЖИТЬ: не действовать по { $digits } до дальнейшего сообщения
subject-procedure-cancellation = Отмена { $digits }: { $reason }
subject-procedure-stands = { $digits } остается в силе: { $reason }
# $count: how many lines are read back.
subject-procedure-read_back = { $count ->
    [one] Обратное чтение { $digits }: { $count } строка
    [few] Обратное чтение { $digits }: { $count } строки
    [many] Обратное чтение { $digits }: { $count } строк
   *[other] Обратное чтение { $digits }: { $count } строки
}
# $step: asked or told; $word: the word that is asked about, as it stands in the message.
subject-procedure-clarification = Что означает «{ $word }» в { $digits }: { $step }
# $at: date-time group; $outcome: what came of the call; $authenticated: yes or no, by the day's challenge.
subject-procedure-contact_by_voice = { $authenticated ->
    [yes] Голосовая связь { $at }: { $outcome }
   *[no] Голосовая связь { $at }, ГОЛОС, ПОДЛИННОСТЬ НЕ УСТАНОВЛЕНА: { $outcome }
}
# $until: date-time group.
subject-procedure-no_reply = Нет отклика на { $digits } до { $until }
subject-procedure-ping = Эхо-проверка должностным лицом: { $step }
# $change: a code of the field change; $window: from and to, may be empty.
subject-procedure-watch_hours = Часы дежурства: { $change } { $window }
# $count: how many messages are shown; $to_whom: to whom, as the sender wrote it.
subject-procedure-release_to_outsiders = { $count ->
    [one] Раскрытие: { $count } сообщение, кому: { $to_whom }
    [few] Раскрытие: { $count } сообщения, кому: { $to_whom }
    [many] Раскрытие: { $count } сообщений, кому: { $to_whom }
   *[other] Раскрытие: { $count } сообщения, кому: { $to_whom }
}
# $run: the name of the drill; $step: planned, moved …; $window: from and to, may be empty.
subject-procedure-drill_announcement = Тренировка { $run }: { $step } { $window }
# $step: start, pause …
subject-procedure-drill_control = Управление тренировкой: { $step }
# $drill: what becomes of the drill.
subject-procedure-real_world = РЕАЛЬНАЯ ОБСТАНОВКА: см. реальную линию; тренировка { $drill }

## Fixed sentences

# Signed word for word in English; other languages translate it. In procedure.no_reply.
fixed-what_we_saw = Здесь сказано, что мы видели, а не почему.
# Signed word for word in English; other languages translate it. In procedure.drill_announcement.
fixed-drill_announced = Настоящим объявляется тренировка. Каждое ее сообщение обозначено как таковое первой и последней строкой.
# A test pattern, the same in every language: do not translate it.
fixed-pattern = 0123456789 ABCxyz ÀÉÎÖÜñç ЖЩЫЯжщыя 你好世界 خط ساخن ٠١٢٣٤٥٦٧٨٩ x̂
