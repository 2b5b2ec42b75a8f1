# What more than one family says: fields, codes and units.
# Unofficial translation of en/values.ftl; the English phrase says what is meant.

## Fields

# In incident.explanation, procedure.cheap_answer, procedure.answer. Report 41, 67.
field-answer = Ответ
# In incident.report, military_exercise.notification. Report 56, 58, 66(v).
field-area = Район
# In conjunction.alert, incident.report, manoeuvre.notice. Report 41, 66(ii).
field-ask = Просьба к вам
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv). Whose numbers these are: SATCAT.
field-catalogue = Каталог
# In conjunction.alert, incident.report, manoeuvre.notice. Report 41.
field-contact = Контакт
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63. CREATION_DATE of the file.
field-created_at = Создано
# In conjunction.alert, conjunction.intent, conjunction.agreement, manoeuvre.notice. Report 66(ii).
field-decision_by = Решение требуется до
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-designator = Номер в этом каталоге
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41.
field-email = Эл. почта
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*.
field-end = Не позднее
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63.
field-format = Формат
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-international_designator = Международное обозначение
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 66(ii).
field-manoeuvrable = Способность к маневру
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 66(ii).
field-manoeuvre_class = Класс маневренности
# In manoeuvre.notice, military_exercise.notification. Report 50(vii).
field-measures = Меры по ограничению последствий для других
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63. MESSAGE_ID of the file.
field-message_id = Номер составителя
# In conjunction.alert, procedure.cheap_answer. Unit: m. Report 57(ii).
field-conjunction-criterion-miss_distance_m = Минимальное расстояние не более
# In the header, military_exercise.notification. Report 66(v).
field-name = Название
# In conjunction.alert, procedure.cheap_answer. Report 57(ii). As the sender calls it.
field-conjunction-criterion-name = Критерий
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-object_reference-name = Название объекта
# In conjunction.intent, procedure.holding, procedure.cheap_answer. Report 41, 66(ii).
field-next_word_by = Следующее сообщение до
# In conjunction.alert, incident.report, manoeuvre.notice. Report 40(v), 55, 66(ii).
field-object = Объект
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-object_type = Вид
# In conjunction.alert, incident.request_for_explanation, military_exercise.notification. Report 41, 66(ii), 66(v).
field-objects = Объекты
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-operator = Оператор
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41.
field-organisation = Организация
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63. As the file names itself (ORIGINATOR).
field-originator = Составитель
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41.
field-other = Иной способ
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv).
field-owner = Владелец
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41. As WATCH DESK; no person's name crosses a
# link.
field-position = Должность
# In conjunction.alert, procedure.cheap_answer. Report 57(ii).
field-conjunction-criterion-probability = Вероятность не менее
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(iv) bis.
field-registered_by = Кем зарегистрирован
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 40(v), 41, 66(ii), 66(v).
field-remarks = Примечания
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63.
field-source-sha256 = SHA-256 файла
# In conjunction.alert, incident.report, manoeuvre.notice. Report 63.
field-source = Взято из
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*.
field-start = Не ранее
# In conjunction.alert, conjunction.intent, conjunction.agreement, manoeuvre.outcome. Report 57(ii), 66(ii). Of the
# conjunction it was for.
field-tca = Момент наибольшего сближения
# In conjunction.*, incident.*, manoeuvre.*, military_exercise.*. Report 41.
field-telephone = Телефон
# In the header, procedure.*. Report 33, 67.
field-text = Текст
# In conjunction.alert, procedure.cheap_answer. Unit: h. Report 57(ii).
field-within_h = До наибольшего сближения не более

## Codes

# In every code list that has them. WITHHELD: known, and not told. UNKNOWN: not known.
code-withheld = НЕ РАЗГЛАШАЕТСЯ
code-unknown = НЕИЗВЕСТНО
code-yes = да
code-no = нет
code-other = иное
# Field is. The kind of a group.
code-is-interval = интервал
# Field object_type.
code-payload = полезная нагрузка
code-rocket_body = ступень ракеты-носителя
code-debris = космический мусор
# Field manoeuvrable.
code-not_applicable = неприменимо
# Field manoeuvre_class. Classes of the Space Safety Coalition.
code-non_manoeuvrable = не способен маневрировать
code-minimally_manoeuvrable = способен маневрировать ограниченно
code-manually_manoeuvrable = маневрирует по командам операторов
code-automated_avoidance = уклоняется автоматически
code-crewed = с экипажем
# Field format. The CCSDS message that figures were taken from, and how it was written.
code-cdm_kvn = CDM, KVN
code-cdm_xml = CDM, XML
code-cdm_json = CDM, JSON
code-ocm_kvn = OCM, KVN
code-ocm_xml = OCM, XML
code-oem_kvn = OEM, KVN
code-oem_xml = OEM, XML
code-omm_kvn = OMM, KVN
code-omm_xml = OMM, XML
code-omm_json = OMM, JSON
code-opm_kvn = OPM, KVN
code-opm_xml = OPM, XML
code-rdm_kvn = RDM, KVN
code-rdm_xml = RDM, XML
code-eme2000 = EME2000
code-gcrf = GCRF
code-itrf = ITRF
code-keep_trajectory = сохранение вашей траектории
code-data = данные
code-ask-none = нет
code-declined = отклонено
code-radio_emission = радиоизлучение
# Field observed.
code-light = свет
code-not_ours = не наше

## Units

unit-m = { $figure } м
unit-km = { $figure } км
unit-m_s = { $figure } м/с
unit-km_s = { $figure } км/с
unit-s = { $figure } с
unit-h = { $figure } ч
unit-kg = { $figure } кг
unit-deg = { $figure } град.
unit-MHz = { $figure } МГц
unit-byte = { $figure } байт

## Subjects: one line in a list

subject-between = с { $start } по { $end }
subject-not_stated = не указано
