# The family consultation: requests for consultation, what comes of them, referrals, good offices.
# Unofficial translation of en/consultation.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 51, 67. The last message of a consultation.
type-consultation-close = Закрытие консультации
# Report, paragraph 50(viii), 67. Answers a request for consultation.
type-consultation-decision = Решение о консультации
# Report, paragraph 51, 67. A third party helps two sides to speak with one another; a term of diplomacy.
type-consultation-good_offices = Добрые услуги
# Report, paragraph 33, 67. What both sides have put down and signed.
type-consultation-record = Протокол консультации
# Report, paragraph 41, 50(v). An operator's matter is passed on from centre to centre.
type-consultation-referral = Передача вопроса
# Report, paragraph 50(viii), 67. Outer Space Treaty, article IX.
type-consultation-request = Запрос о консультации

## Fields

# In consultation.request. Report 50(viii). When the activity begins that the consultation is about.
field-activity_at = Время деятельности
# In consultation.referral. Report 41. What is asked of the one for whom it is meant.
field-consultation-ask = Просьба
# In consultation.referral. Report 50(v). The operator or authority that is to answer in the end.
field-asked_of = Кому предназначено
# In consultation.referral. Report 50(v). The centre of the one that is to answer in the end.
field-asked_of_centre = Центр назначения
# In consultation.record. Report 33. Label of the sentence that each text is equally authentic.
field-authentic = Тексты
# In consultation.request. Report 50(viii). A code: why consultation is asked for.
field-consultation-basis = Основание
# In consultation.decision. Report 67. Whether and how the consultation is to be held.
field-consultation-decision = Решение
# In consultation.referral. Report 41.
field-consultation-referral-decision_by = Ответ требуется до
# In consultation.referral. Report 69. Paths of fields of a message, as body.objects.
field-consultation-fields = Поля
# In consultation.referral. Report 41. Hash of the message with which the matter began.
field-consultation-first = Первая передача вопроса
# In consultation.referral. Report 50(v). The operator whose matter it is.
field-for_whom = В интересах
# In consultation.decision. Report 67. In which form the consultation is held.
field-consultation-form = Форма
# In consultation.request. Report 67. In which forms the consultation could be held.
field-consultation-forms = Предлагаемые формы
# In consultation.close. Report 67. Where the matter is continued.
field-forum = Продолжается в
# In consultation.record. Report 67. The instant of the consultation.
field-consultation-held_at = Проведена
# In consultation.referral. Report 41. The steps that the matter has made, from centre to centre.
field-hops = Путь передачи
# In consultation.record: the language of one text. Report 33.
field-consultation-record_text-language = Язык
# In consultation.request, consultation.decision. Report 67. Of those who speak with one another.
field-consultation-level = Уровень
# In consultation.request. Report 50(viii). Facts, effect first.
field-matter = О чем просим консультаций
# In consultation.request. Report 67. A treaty body or a channel that both sides already have.
field-mechanism = Существующий механизм
# In consultation.referral. Report 41, 69. Named by its hash.
field-consultation-message = Сообщение
# In consultation.referral. Report 69. What the addressee may pass on to the next centre.
field-next_may_pass = Следующий центр вправе передать
# In consultation.close. Report 67. How the consultation ended.
field-consultation-outcome = Результат
# In consultation.good_offices. Report 67. What the third party does.
field-consultation-part = Ее роль
# In consultation.record. Report 67. The names of the two centres.
field-consultation-parties = Между
# In consultation.referral. Report 41. The instant at which a hop was made.
field-passed_at = Передано
# In consultation.referral. Report 69. Messages of which only some fields are passed on.
field-passed_parts = Передано частично
# In consultation.referral. Report 69. Named by their hashes.
field-consultation-passes_on = Переданные сообщения
# In consultation.record: the hash of a text that is attached as a file. Report 67.
field-consultation-record_text-sha256 = SHA-256 вложенного текста
# In consultation.good_offices. Report 67. Request, acceptance, declined or ended.
field-consultation-step = Шаг
# In consultation.referral. Report 41. What may be passed on in every case.
field-consultation-summary = Резюме
# In consultation.record. Report 67.
field-consultation-texts = Аутентичные тексты
# In consultation.good_offices. Report 67. Neither of the two sides.
field-third_party = Третья сторона
# In consultation.good_offices. Report 67. The centre of the third party.
field-third_party_centre = Ее центр
# In consultation.request. Report 67.
field-consultation-times = Предлагаемое время
# In consultation.record. Report 67.
field-consultation-title = Название
# In consultation.request, consultation.close, consultation.good_offices. Report 67. Label of the sentence itself.
field-without_prejudice = Без ущерба

## Codes

# Field basis: why consultation is asked for.
code-may_affect_us = это может затронуть нас
code-may_affect_you = это может затронуть вас
code-may_affect_others = это может затронуть других
code-figure_reported_passed = сообщено о выходе за показатель обязательства
code-no_consent = согласие не дано
# Fields form, forms.
code-text_on_this_line = текст по этой линии
code-voice = голосом
code-video = по видеосвязи
code-meeting = встреча
code-diplomatic_channel = дипломатический канал
# Field level: who speaks with whom.
code-operators = операторы
code-centres = центры
code-ministries = министерства
code-governments = правительства
# Field decision.
code-other_terms = принято в другой форме или в другое время
# Field outcome.
code-settled = урегулировано
code-continues_elsewhere = продолжается в другом месте
code-not_settled = не урегулировано
code-lapsed = прекращено за истечением времени
# Field ask, of a referral.
code-point_of_contact = контактный пункт
code-plans = их планы
code-coordination = координация
# Field next_may_pass.
code-nothing = ничего
code-summary_only = только резюме
code-as_here = переданное здесь
# Field part, of a third party.
code-carries_sealed = передает конверты, которые не может вскрыть
code-addressee_of_both = является адресатом обеих сторон
# Field step, of good offices.
code-request = запрос
code-acceptance = принятие

## Fixed sentences

# In every consultation.request, consultation.close, consultation.good_offices; part of what is signed in English.
# "The Charter" is that of the United Nations.
fixed-without_prejudice = Без ущерба для какой-либо позиции, права или форума, включая предусмотренные Уставом Организации Объединенных Наций.
# In every consultation.record, part of what is signed in English.
fixed-equally_authentic = Все тексты настоящего протокола являются равно аутентичными.

## Subjects: one line in a list

# $subject: what the sender wrote.
subject-consultation-request = Запрос о консультации: { $subject }
# $digits: five digits of the message that it refers to; $decision: a code of the field decision.
subject-consultation-decision = Консультация { $digits }: { $decision }
# $title: what the sender wrote; $count: how many authentic texts; $at: date-time group.
subject-consultation-record = { $count ->
    [one] Протокол от { $at }, { $count } текст: { $title }
    [few] Протокол от { $at }, { $count } текста: { $title }
    [many] Протокол от { $at }, { $count } текстов: { $title }
   *[other] Протокол от { $at }, { $count } текста: { $title }
}
# $digits: five digits of the message that it refers to; $outcome: a code of the field outcome.
subject-consultation-close = Консультация { $digits } закрыта: { $outcome }
# $subject, $for_whom, $asked_of: what the sender wrote; for whom it is sent, and who is meant to answer in the end.
subject-consultation-referral = Передача вопроса, в интересах: { $for_whom }, кому: { $asked_of }: { $subject }
# $step: a code of the field step; $third_party: its name.
subject-consultation-good_offices = Добрые услуги, третья сторона { $third_party }: { $step }

## What is asked

# $count: how many times are proposed.
asks-consultation = { $count ->
    [1] консультация в предложенное время
   *[other] консультация, предложено вариантов времени: { $count }
}
asks-other_terms = сообщение о предложенных взамен форме и времени
asks-third_party = называете ли вы ту же третью сторону

## Where a case stands

case-consultation-requested = КОНСУЛЬТАЦИЯ ЗАПРОШЕНА
# Says what has not come, and not why.
case-consultation-not_answered = ОТВЕТ В СРОК НЕ ДАН
# The other side has promised a word by a time.
case-consultation-later = ОБЕЩАНО СЛЕДУЮЩЕЕ СООБЩЕНИЕ
case-consultation-other_terms = ПРЕДЛОЖЕНЫ ДРУГАЯ ФОРМА ИЛИ ВРЕМЯ
case-consultation-declined = ОТКЛОНЕНО
case-consultation-not_competent = ВНЕ КОМПЕТЕНЦИИ
# Form and time are agreed, and are still to come.
case-consultation-agreed = СОГЛАСОВАНО
# The time that was agreed is over.
case-consultation-held = ВРЕМЯ ПРОШЛО
# One side has signed a record.
case-consultation-record_proposed = ПРОТОКОЛ ПОДПИСАН ОДНОЙ СТОРОНОЙ
case-consultation-recorded = ПРОТОКОЛ ПОДПИСАН ОБЕИМИ СТОРОНАМИ
# One side has said SETTLED.
case-consultation-settlement_stated = УРЕГУЛИРОВАНО, ПО ЗАЯВЛЕНИЮ ОДНОЙ СТОРОНЫ
case-consultation-settled = УРЕГУЛИРОВАНО
case-consultation-continues_elsewhere = ПРОДОЛЖАЕТСЯ В ДРУГОМ МЕСТЕ
case-consultation-not_settled = НЕ УРЕГУЛИРОВАНО
case-consultation-lapsed = ПРЕКРАЩЕНО ЗА ИСТЕЧЕНИЕМ ВРЕМЕНИ
# Also drawn as remarks beside the state of a consultation.
case-consultation-offices_asked = ДОБРЫЕ УСЛУГИ ЗАПРОШЕНЫ
case-consultation-offices_begun = ДОБРЫЕ УСЛУГИ НАЧАТЫ
case-consultation-offices_declined = ДОБРЫЕ УСЛУГИ ОТКЛОНЕНЫ
case-consultation-offices_ended = ДОБРЫЕ УСЛУГИ ЗАВЕРШЕНЫ
case-consultation-referred = ВОПРОС ПЕРЕДАН
case-consultation-referral_answered = ПО ПЕРЕДАННОМУ ВОПРОСУ ОТВЕТ ДАН
# Remarks beside the state, told to both sides.
case-consultation-offices_named_differently = НАЗВАНЫ ДВЕ РАЗНЫЕ ТРЕТЬИ СТОРОНЫ
case-consultation-texts_differ = ПОДПИСАННЫЕ ТЕКСТЫ НЕ СОВПАДАЮТ
case-consultation-closed_differently = СТОРОНЫ ЗАКРЫВАЮТ КОНСУЛЬТАЦИЮ ПО-РАЗНОМУ

## What is owed

owes-consultation_close = закрытие
owes-same_record = подпись под теми же текстами
owes-third_party = название третьей стороны
owes-referral_answer = ответ по переданному вопросу
