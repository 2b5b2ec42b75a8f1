# The family incident.
# Unofficial translation of en/incident.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 41, 58, 62.
type-incident-explanation = Разъяснение
# Report, paragraph 19, 41, 55, 58.
type-incident-report = Сообщение об инциденте
# Report, paragraph 41, 58, 62.
type-incident-request_for_explanation = Запрос о разъяснении

## Fields

# In incident.request_for_explanation. Report 41.
field-activity = Деятельность
# In incident.report. Report 55.
field-affected = Что затронуто
# In incident.report. Unit: km. Report 55.
field-altitude_km = Высота
# In incident.explanation. Report 41.
field-answers = Ответы
# In incident.request_for_explanation. Report 62.
field-asks = Вопрос
# In incident.report, incident.explanation. Report 18, 41.
field-assertion = Откуда известно
# In incident.report. Report 55.
field-at_least = Не менее
# In incident.report. Report 55.
field-at_most = Не более
# In incident.explanation. Report 41.
field-incident-numbered_answer-by = До
# In incident.report, incident.explanation. Report 18. Needs two officers if filled.
field-cause = Причина, происхождение, намерение
# In incident.explanation, incident.report. Report 18.
field-incident-cause-cause = Причина
# In incident.report. Report 41.
field-certainty = Достоверность
# In incident.request_for_explanation. Report 41. What was observed, and what it did.
field-concern = Почему спрашиваем
# In incident.report. Report 55.
field-count = Отслеживаемые фрагменты
# In incident.report. Report 55.
field-counted_at = Время подсчета
# In incident.report. Report 50(ii). Outer Space Treaty, article V.
field-crew_in_danger = Экипаж в опасности
# In incident.report. Report 50(ii).
field-crewed_objects = Объекты с экипажем под риском
# In incident.report. Report 56.
field-direction = Направление
# In incident.report. Report 55.
field-effects = Последствие
# In incident.report. Report 55.
field-incident-report-fragments = Фрагменты
# In incident.report. Unit: MHz. Report 56.
field-from_mhz = Частота от
# In incident.report. Report 53. Empty means not stated.
field-groups_affected = Люди, затронутые иначе
# In incident.report. Report 53.
field-how_affected = Как они затронуты
# In incident.report. Unit: deg. Report 55.
field-inclination_deg = Наклонение
# In incident.explanation, incident.report. Report 18.
field-intention = Намерение
# In incident.report. Report 55(ii).
field-incident-affected_facility-name = Объект на земле
# In incident.report. Report 56.
field-incident-affected_link-name = Затронутая радиолиния
# In incident.report. Report 58.
field-incident-affected_service-name = Служба
# In incident.request_for_explanation, incident.explanation. Report 41.
field-number = Номер вопроса
# In incident.report. Report 55.
field-observed = Что наблюдалось
# In incident.explanation, incident.report. Report 18.
field-incident-cause-origin = Происхождение
# In incident.report. Report 19.
field-path = Путь
# In incident.report. Report 58.
field-people_at_least = Затронуто людей, не менее
# In incident.report. Report 58.
field-people_at_most = Затронуто людей, не более
# In incident.report, incident.request_for_explanation. Report 41, 55(ii). Area on Earth or orbit.
field-place = Место
# In incident.report. Report 58.
field-provider = Поставщик услуг
# In incident.request_for_explanation. Report 41.
field-questions = Вопросы
# In incident.report. Report 55.
field-reversible = Обратимо
# In incident.report. Report 58.
field-service = Служба
# In incident.report. Report 58.
field-services_affected = Затронутые службы
# In incident.report. Report 41.
field-severity = Тяжесть
# In incident.report. Report 58.
field-since = Начиная с
# In incident.explanation. Report 41. What is not an answer to one question.
field-statement = Заявление
# In incident.explanation, incident.report. Report 18.
field-incident-cause-text = Причина словами
# In incident.explanation. Report 41.
field-incident-numbered_answer-text = Словами
# In incident.request_for_explanation. Report 62.
field-incident-question-text = Словами
# In incident.report. Report 41.
field-time_source = Источник времени
# In incident.report. Unit: MHz. Report 56.
field-to_mhz = Частота до
# In incident.report. Report 58.
field-until = До
# In incident.report. Report 41.
field-urgency = Неотложность
# In incident.report, incident.request_for_explanation. Report 41. An instant, or the interval in which it was.
field-when = Когда

## Codes

code-not_stated = не указано
code-is-space_object = космический объект
code-is-ground_facility = наземный объект
code-is-link = радиолиния
code-is-service = служба
code-explanation = разъяснение
code-stop_requested = прекращение
code-assistance = помощь
code-call = звонок
# Field effects. Report 55 to 58: what it did, never who did it.
code-loss_of_contact = потеря связи
code-degraded_signal = ухудшение сигнала
code-wrong_position_or_time = показаны неверные координаты или время
code-sensor_impaired = ухудшение работы датчика
code-orbit_changed = орбита изменилась
code-orbit_changed_not_notified = орбита изменилась, уведомления нам не было
code-fragments = фрагменты
code-loss_of_control = потеря управления
code-close_passage = пролет на малом расстоянии
code-ground_access_lost = потерян доступ к наземной системе
code-service_lost = служба недоступна
code-crew_in_danger = экипаж в опасности
code-object_separated = отделение объекта
code-observed-orbit_change = изменение орбиты
code-contact = соприкосновение объектов
code-ict_event = событие в сфере ИКТ
code-nothing_observed = ничего не наблюдалось
# Field path. Report 19: the four vectors.
code-earth_to_space = Земля-космос
code-space_to_earth = космос-Земля
code-space_to_space = космос-космос
code-earth_to_earth = Земля-Земля
# Field direction.
code-up = вверх
code-down = вниз
code-crosslink = между объектами на орбите
# Field assertion. How a statement is known.
code-observed = наблюдалось
code-assessed = по оценке
code-reported_by_third_party = сообщено третьей стороной
code-suspected = предполагается
# Field certainty.
code-likely = вероятно
code-possible = возможно
code-unlikely = маловероятно
# Field urgency.
code-immediate = немедленно
code-expected = ожидается вскоре
code-future = в будущем
code-past = в прошлом
# Field severity.
code-extreme = чрезвычайная
code-severe = высокая
code-moderate = умеренная
code-minor = незначительная
# Field service. Report 58, 59: describes an effect and marks no object.
code-air_navigation = аэронавигация
code-maritime_distress = связь при бедствии на море
code-emergency_services = экстренные службы
code-position_navigation_time = координаты, навигация и время
code-health = здравоохранение
code-disaster_warning = предупреждение о бедствиях
code-humanitarian_operations = гуманитарные операции
code-connectivity = доступ к связи
code-broadcasting = радиовещание
code-research = научные исследования
# Field groups_affected. Report 53. Empty means not stated.
code-women_and_girls = женщины и девочки
code-children = дети
code-older_persons = пожилые люди
code-persons_with_disabilities = инвалиды
code-displaced_persons = перемещенные лица
code-patients = пациенты
code-crews = экипажи
# Field cause, intention.
code-known = известно
code-under_investigation = расследуется
code-will_not_state = сообщаться не будет
code-accidental = непреднамеренно
code-deliberate_own_object = преднамеренно, собственный объект
# Field asks. Report 62: questions are about use, not about what an object is.
code-what_happened = Что произошло?
code-what_will_it_do = Что будет делать этот объект?
code-when = Когда?
code-how_near = Как близко?
code-until_when = До какого времени?
code-which_objects = Какие объекты?
code-what_measures = Какие меры принимаются?
code-whom_to_call = Кому звонить?
code-asks-other = Следующими словами:
code-answered = ответ дан
code-not_our_activity = не наша деятельность
code-later = позднее

## Subjects: one line in a list

subject-incident-report = Инцидент: { $effects }, { $affected }, { $when }
subject-incident-request_for_explanation = { $count ->
    [one] Запрос о разъяснении, { $count } вопрос: { $concern }
    [few] Запрос о разъяснении, { $count } вопроса: { $concern }
    [many] Запрос о разъяснении, { $count } вопросов: { $concern }
   *[other] Запрос о разъяснении, { $count } вопроса: { $concern }
}
subject-incident-explanation = Разъяснение: вопросы с ответом { $answers }, позднее { $later }

## What is asked

asks-questions = ответы на вопросы: { $count }

## Where a case stands

# Reported, and something is asked.
case-incident-reported = ОБ ИНЦИДЕНТЕ СООБЩЕНО
# Reported for information: nothing is asked.
case-incident-told = ОБ ИНЦИДЕНТЕ СООБЩЕНО, ПРОСЬБ НЕТ
# Questions were asked.
case-incident-asked = РАЗЪЯСНЕНИЕ ЗАПРОШЕНО
# No explanation was received by the reply time. It says what we saw, not why.
case-incident-not_explained = РАЗЪЯСНЕНИЕ НЕ ДАНО
# An answer was put off to a later time, which the answer names.
case-incident-explained_in_part = РАЗЪЯСНЕНО ЧАСТИЧНО, ПРОДОЛЖЕНИЕ ПОСЛЕДУЕТ
# That time has passed.
case-incident-rest_not_explained = ОСТАЛЬНОЕ НЕ РАЗЪЯСНЕНО
case-incident-explained = РАЗЪЯСНЕНИЕ ДАНО
# Every question was declined, which is an answer.
case-incident-declined = ЗАПРОС О РАЗЪЯСНЕНИИ ОТКЛОНЕН
# Answered without an explanation, as asked or that it cannot be done.
case-incident-answered = ОТВЕТ ДАН
# Told to both sides: a question was neither answered, nor declined, nor put off.
case-incident-questions_passed_over = ЕСТЬ ПРОПУЩЕННЫЕ ВОПРОСЫ

## What is owed

# By the side to which it was reported.
owes-answer_to_report = ответ на сообщение
# By the side that was asked.
owes-explanation = разъяснение
# By the side that put off an answer.
owes-rest_of_explanation = отложенные ответы на вопросы
