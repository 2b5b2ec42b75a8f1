# The family activity. Any military activity in space that is not a military exercise of its own type: told beforehand,
# Unofficial translation of en/activity.ftl; the English phrase says what is meant.
# and ended.

## Types

# Report, paragraph 41, 66(iii).
type-activity-end = Завершение военной деятельности в космосе
# Report, paragraph 41, 50(viii), 56, 57(iii), 66(iii), 66(iv).
type-activity-notice = Уведомление о военной деятельности в космосе

## Fields

# In activity.notice. Unit: deg. Report 56. Clockwise from north.
field-azimuth_from_deg = Азимут от
# In activity.notice. Unit: deg. Report 56. Clockwise from the other; may pass north.
field-azimuth_to_deg = Азимут до
# In activity.notice. Report 41. Heights and inclinations of orbits, not a band of frequencies.
field-activity-band = Диапазон орбит
# In activity.notice. Report 50(viii). Before it begins.
field-consultation_until = Консультация предлагается до
# In activity.notice. Report 41.
field-activity-contact = Контакт на время деятельности
# In activity.notice. Unit: deg. Report 56.
field-elevation_from_deg = Угол места от
# In activity.notice. Unit: deg. Report 56.
field-elevation_to_deg = Угол места до
# In activity.end. Report 66(iii).
field-fragment_count = Число фрагментов
# In activity.end. Report 66(iii).
field-fragments_produced = Образовались фрагменты
# In activity.notice. Unit: km. Report 66(iii).
field-fragments_up_to_km = Высота, которой могут достичь фрагменты
# In activity.notice. Unit: km. Report 41.
field-from_km = Высота от
# In activity.notice. Unit: deg. Report 41.
field-inclination_at_least_deg = Наклонение не менее
# In activity.notice. Unit: deg. Report 41.
field-inclination_at_most_deg = Наклонение не более
# In activity.notice. Report 55, 56. Light that is sent, as of a laser.
field-activity-light = Свет
# In activity.notice, activity.end. Unit: d. Report 66(iii). NONE where none are expected.
field-longest_life_d = Наибольшее время фрагмента на орбите
# In activity.notice. Report 50(viii). YES offers a consultation beforehand.
field-may_affect_others = Может затронуть других
# In activity.notice. Report 66(iii). One's own, and named beforehand.
field-object_broken_up = Объект, подлежащий разрушению
# In activity.notice. Report 41.
field-activity-notice-objects_released = Объекты, подлежащие отделению
# In activity.end. Report 41.
field-activity-end-objects_released = Отделенные объекты
# In activity.notice. Unit: dBW. Report 56. E.i.r.p., the upper bound of its class.
field-power_at_most_dbw = Излучаемая мощность не более
# In activity.notice. Report 56. Radio that is sent.
field-activity-radio = Радио
# In activity.notice. Report 56. A part of the sky.
field-activity-sector = Сектор
# In activity.notice. Report 56. A place on Earth or an object.
field-sent_from = Откуда излучается
# In activity.notice. Report 58. And where.
field-services_touched = Службы, которые могут быть затронуты
# In activity.notice. Unit: km. Report 41.
field-to_km = Высота до
# In activity.notice. Report 56. Below 0.4, to 0.7, to 3, to 50, above 50 micrometres.
field-wavelength_class = Длина волны

## Codes

# Field activities. What will be done.
code-intended_break_up = намеренное разрушение собственного объекта
# Field is. The kind of a group.
code-sector = сектор
# Field wavelength_class. Classes of light by wavelength in micrometres: below 0.4, to 0.7, to 3, to 50, above 50.
code-ultraviolet = ультрафиолетовая
code-visible = видимая
code-near_infrared = ближняя инфракрасная
code-mid_infrared = средняя инфракрасная
code-far_infrared = дальняя инфракрасная
# Field longest_life_d.
code-longest_life_d-none = НЕТ

## Units

# Decibelwatt, radiated power (e.i.r.p.).
unit-dBW = { $figure } дБВт

## Fixed sentences

# Signed in every notice of an activity, word for word in English; other languages translate it.
fixed-notice_informs = Настоящее уведомление носит информационный характер. Оно не означает, что деятельность является законной, принятой или создает прецедент.

## Subjects: one line in a list

# $activities: codes of the field activities, joined by commas. $start, $end: date-time groups.
subject-activity-notice = Военная деятельность в космосе: { $activities }, с { $start } по { $end }
# $digits: five digits of the notice. $ended: a code of the field ended.
subject-activity-end = Военная деятельность { $digits } завершена { $at }: { $ended }

## What is asked

# $until: a date-time group. Nothing is owed where nobody asks.
asks-consultation_offered = консультация предлагается до { $until }

## Where a case stands

# Told, and not yet begun.
case-activity-notified = О ДЕЯТЕЛЬНОСТИ УВЕДОМЛЕНО
# Its window has begun.
case-activity-under_way = ДЕЯТЕЛЬНОСТЬ ИДЕТ
# Its window is over, and its end was not told.
case-activity-end_owed = ОКНО ПРОШЛО, О ЗАВЕРШЕНИИ НЕ СООБЩЕНО
case-activity-ended = ДЕЯТЕЛЬНОСТЬ ЗАВЕРШЕНА
# Told to both sides, for as long as it holds.
case-activity-consultation_offered = ПРЕДЛАГАЕТСЯ КОНСУЛЬТАЦИЯ

## What is owed

# By whoever notified the activity.
owes-activity_end = сообщение о завершении деятельности
