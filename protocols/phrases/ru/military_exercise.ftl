# The family military_exercise.
# Unofficial translation of en/military_exercise.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 66(v), 66(iii).
type-military_exercise-end = Завершение военных учений
# Report, paragraph 66(v), 50(vii).
type-military_exercise-notification = Уведомление о военных учениях
# Report, paragraph 66(v).
type-military_exercise-start = Начало военных учений

## Fields

# In military_exercise.notification. Report 66(v).
field-activities = Ожидаемая деятельность
# In military_exercise.end. Report 66(v).
field-areas_released = Объявленные районы снова свободны
# In military_exercise.start. Report 66(v).
field-as_notified = Как в уведомлении
# In military_exercise.notification. Report 56. Frequencies or wavelengths, as 8.1-8.2 GHz or 1064 nm.
field-band = Диапазон
# In military_exercise.start. Report 66(v).
field-changes = Изменения
# In military_exercise.notification. Report 66(v). The level that commands it, not the unit.
field-command_level = Уровень командования
# In military_exercise.notification. Report 41. Answered day and night while it lasts.
field-military_exercise-notification-contact = Круглосуточный контакт
# In military_exercise.start. Report 41.
field-military_exercise-start-contact = Круглосуточный контакт
# In military_exercise.notification. Report 66(v). If it practises with us.
field-drill_run = Тренировка на этой линии
# In military_exercise.notification. Report 56, 66(v).
field-during = В период
# In military_exercise.notification. Report 56.
field-emissions = Излучения
# In military_exercise.start. Report 66(v).
field-end_expected = Ожидаемое время завершения
# In military_exercise.end. Report 66(v).
field-ended = Как завершено
# In military_exercise.end. Report 66(v).
field-ended_at = Время завершения
# In military_exercise.notification. Report 66(iii). NONE, or how many.
field-expected_fragments = Ожидаемые фрагменты
# In military_exercise.end. Report 66(iii).
field-military_exercise-end-fragments = Образовавшиеся фрагменты
# In military_exercise.notification. Report 66(v).
field-hazard_areas = Объявленные районы
# In military_exercise.notification. Report 56.
field-military_exercise-emission-kind = Вид
# In military_exercise.notification. Report 66(v).
field-kinds = Виды
# In military_exercise.notification. Report 40(ii). Their numbers.
field-launch_notices = Номера уведомлений о запусках
# In military_exercise.notification. Report 66(v). NOTAM or navigational warning.
field-notice = Номер извещения
# In military_exercise.notification. Report 66(v). Where the objects are not named.
field-object_classes = Классы объектов
# In military_exercise.notification. Report 40(vii).
field-observers_invited = Приглашены наблюдатели
# In military_exercise.notification. Report 66(v).
field-orbits = Орбиты
# In military_exercise.start. Report 66(v).
field-started_at = Время начала
# In military_exercise.notification. Report 66(v).
field-states_taking_part = Участвующие государства
# In military_exercise.notification. Report 66(v).
field-window = Период

## Codes

code-radio = радио
# Field kinds.
code-live_in_orbit = с реальными действиями на орбите
code-live_on_ground = с реальными действиями на земле
code-command_post = командно-штабные
code-simulation = моделирование
# Field orbits.
code-low = низкие
code-medium = средние
code-geostationary = геостационарная
code-elliptical = высокоэллиптические
code-cislunar = между Землей и Луной
code-orbits-none = без использования орбит
# Field activities.
code-manoeuvres = маневры
code-close_passages = пролеты на малом расстоянии
code-light_emission = световое излучение
code-laser_ranging = лазерная дальнометрия
code-object_release = отделение объектов
code-launches = запуски
code-none_in_orbit = на орбите никакой
# Field expected_fragments, fragments. Report 66(iii).
code-expected_fragments-none = НЕТ
code-fragments-none = НЕТ
# Field ended.
code-as_planned = по плану
code-early = досрочно
code-late = позже срока
code-not_held = без проведения

## Fixed sentences

# On every message of the family military_exercise outside a drill.
fixed-military_exercise = УВЕДОМЛЕНИЕ О ВОЕННЫХ УЧЕНИЯХ - РЕАЛЬНОЕ СООБЩЕНИЕ

## Subjects: one line in a list

subject-military_exercise-notification = Военные учения { $name }, с { $start } по { $end }
subject-military_exercise-start = Военные учения { $digits }: начались { $at }
subject-military_exercise-end = Военные учения { $digits }: завершились { $at }

## Where a case stands

# Told, and not yet begun.
case-military_exercise-notified = О ВОЕННЫХ УЧЕНИЯХ УВЕДОМЛЕНО
# Its window has begun, and its start was not told.
case-military_exercise-start_owed = ОКНО НАЧАЛОСЬ, О НАЧАЛЕ НЕ СООБЩЕНО
case-military_exercise-started = ВОЕННЫЕ УЧЕНИЯ НАЧАЛИСЬ
# Its time is over, and its end was not told: others keep clear.
case-military_exercise-end_owed = ВРЕМЯ ПРОШЛО, О ЗАВЕРШЕНИИ НЕ СООБЩЕНО
case-military_exercise-ended = ВОЕННЫЕ УЧЕНИЯ ЗАВЕРШЕНЫ
# It was called off.
case-military_exercise-not_held = ВОЕННЫЕ УЧЕНИЯ НЕ ПРОВОДИЛИСЬ

## What is owed

# By whoever notified it.
owes-exercise_start = сообщение о начале
owes-exercise_end = сообщение о завершении
