# The family launch. Launches, told beforehand, and what came of them.
# Unofficial translation of en/launch.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 40(ii), 50(iii), 66(ii).
type-launch-notification = Уведомление о запуске
# Report, paragraph 40(ii), 66(ii).
type-launch-outcome = Результат запуска

## Fields

# In launch.notification, launch.outcome. Report 41.
field-after_separation = Кто ведет после отделения
# In launch.notification, launch.outcome. Unit: d. Report 66(ii).
field-after_separation_d = Охвачено после отделения
# In launch.notification. Report 40(ii). Where several are alike. A number: several payloads of one kind.
field-launch-alike = Сколько таких
# In launch.notification, launch.outcome. Unit: km. Report 40(ii). Height above the surface.
field-apogee_km = Апогей
# In launch.notification. Report 40(ii).
field-launch-notification-area = Район запуска
# In launch.notification. Unit: deg. Report 40(ii). Clockwise from north.
field-azimuth_deg = Планируемое направление
# In launch.notification, launch.outcome. Report 66(ii).
field-launch-catalogue_at = По состоянию каталога на
# In launch.notification, launch.outcome. Report 66(ii). Whose, as they name it.
field-launch-catalogues = Каталоги
# In launch.notification, launch.outcome. Unit: km. Report 66(ii).
field-clear_of_crewed_km = Расстояние до объектов с экипажем не менее
# In launch.notification, launch.outcome. Unit: km. Report 66(ii).
field-clear_of_others_km = Расстояние до других объектов не менее
# In launch.notification, launch.outcome. Report 66(ii). Left out of the window. Intervals within the launch window in
# which there is no launch, so that nothing is passed too near.
field-launch-closed = Время без запуска
# In launch.notification. Report 41.
field-launch-payload-contact = Контакт после отделения
# In launch.outcome. Report 41.
field-launch-deployed-contact = Контакт после отделения
# In launch.outcome. Report 40(ii). Payloads, stages and others.
field-launch-deployed = Выведенные объекты
# In launch.notification. Report 40(ii).
field-drop_zones = Районы падения частей
# In launch.outcome. Report 66(ii).
field-launch-ephemeris = Эфемериды первых семи суток
# In launch.notification. Report 66(ii).
field-ephemeris_first_week = Эфемериды первых семи суток
# In launch.notification. Report 66(ii).
field-ephemeris_from = Источник эфемерид первых семи суток
# In launch.outcome. Report 40(ii).
field-failed_during = Неудача на этапе
# In launch.outcome. Report 55.
field-fragments = Фрагменты
# In launch.notification. Report 40(ii).
field-launch-function = Назначение
# In launch.notification. Report 40(ii). As the sender counts its launches.
field-launch_number = Номер запуска
# In launch.notification. Report 40(ii). All of them: who launches, who procures, from whose territory or facility.
field-launching_states = Запускающие государства
# In launch.notification. Report 40(ii).
field-launch-name = Полезная нагрузка
# In launch.outcome. Report 40(ii). At most four days.
field-new_window = Новое окно запуска
# In launch.outcome. Report 40(ii).
field-objects_in_all = Всего объектов
# In launch.notification. Report 40(ii).
field-on_behalf_of = В интересах
# In launch.notification. Report 40(ii).
field-launch-notification-orbit = Планируемая орбита
# In launch.notification. Report 40(ii).
field-launch-payload-orbit = Планируемая орбита
# In launch.outcome. Report 40(ii).
field-launch-outcome-orbit = Достигнутая орбита
# In launch.outcome. Report 40(ii).
field-launch-deployed-orbit = Достигнутая орбита
# In launch.outcome. Report 50(vi).
field-parts_outside_areas = Части упали вне сообщенных районов
# In launch.notification. Report 40(ii).
field-payload_count = Всего полезных нагрузок
# In launch.notification. Report 40(ii).
field-launch-payloads = Полезные нагрузки
# In launch.notification, launch.outcome. Report 66(ii). Whether the flight was compared with the objects in orbit.
field-launch-performed = Сверено с каталогом
# In launch.notification, launch.outcome. Unit: km. Report 40(ii). Height above the surface.
field-perigee_km = Перигей
# In launch.notification, launch.outcome. Unit: min. Report 40(ii). One revolution, in minutes.
field-period_min = Период обращения
# In launch.notification. Unit: km. Report 40(ii). Of the area around that point.
field-radius_km = Радиус
# In launch.notification, launch.outcome. Report 66(ii). A comparison of the flight with the objects in orbit, so that
# none is met.
field-launch-screening = Предотвращение столкновений при запуске
# In launch.outcome. Report 40(ii).
field-separated_at = Отделен
# In launch.notification. Report 40(ii). An instant, or the interval in which it will be.
field-separates_at = Отделение
# In launch.notification. Report 40(ii). Given with such a notification.
field-short_notice = Почему сообщено менее чем за 24 часа
# In launch.notification. Report 40(ii).
field-site_code = Код места запуска
# In launch.notification. Report 40(iv).
field-to_be_registered_by = Кем будет зарегистрирован
# In launch.notification. Report 40(ii). As medium lift.
field-vehicle_class = Общий класс ракеты
# In launch.notification. Report 40(ii).
field-vehicle_kind = Вид ракеты
# In launch.notification. Report 40(ii). As first stage.
field-what = Что падает
# In launch.notification. Report 40(ii). At most four days.
field-launch-window = Окно запуска

## Codes

# Field vehicle_kind. Hague Code of Conduct, section 4.
code-space_launch_vehicle = космическая ракета-носитель
code-ballistic_missile = баллистическая ракета
code-sounding_rocket = зондирующая ракета
# Field after_separation. In whose hands a payload is once it has separated from the launcher.
code-launcher = сторона, осуществляющая запуск
code-owner = владелец
code-nobody = никто
# Field ephemeris_first_week. When, or from whom, the ephemerides of the first seven days come.
code-attached = вложены
code-after_separation = сообщаются после отделения
code-from_owners = от владельцев
code-ephemeris_first_week-none = нет
# Field ephemeris. Of one object that was deployed.
code-from_owner = от владельца
code-ephemeris-none = нет
# Field outcome. What became of the launch.
code-launched = выполнен
code-scrubbed = отменен
code-rescheduled = перенесен на другое окно
code-failed = неудача
code-objects_deployed = объекты выведены
# Field failed_during. In which phase the launch failed.
code-on_ground = на земле
code-ascent = выведение
code-in_orbit = на орбите

## Units

# Minutes, of an orbital period.
unit-min = { $figure } мин

## Subjects: one line in a list

# $vehicle: a code of the field vehicle_kind. $site: in the words of the sender, or WITHHELD. $start, $end: date-time
# groups, the launch window.
subject-launch-notification = Запуск: { $vehicle }, место: { $site }, с { $start } по { $end }
# $digits: five digits of the notification. $outcome: a code of the field outcome.
subject-launch-outcome = Запуск { $digits }: { $outcome }

## Where a case stands

# A launch was notified; its window has not ended.
case-launch-notified = О ЗАПУСКЕ УВЕДОМЛЕНО
# Another window was told.
case-launch-rescheduled = ЗАПУСК ПЕРЕНЕСЕН
# The window has ended, and with it the notification; what became of the launch has not been said.
case-launch-outcome_owed = ОКНО ПРОШЛО, РЕЗУЛЬТАТ НЕ СООБЩЕН
# Launched; which objects were deployed is still to be told.
case-launch-deploying = ЗАПУСК ВЫПОЛНЕН, ОБ ОБЪЕКТАХ ЕЩЕ НЕ СООБЩЕНО
# Launched, and all was told.
case-launch-flown = ЗАПУСК ВЫПОЛНЕН
case-launch-scrubbed = ЗАПУСК ОТМЕНЕН
case-launch-failed = ЗАПУСК НЕУДАЧЕН

## What is owed

# By whoever notified the launch.
owes-launch_outcome = результат запуска
# By whoever launched: which objects are in orbit now, with contacts and ephemerides.
owes-deployed_objects = сообщение о выведенных объектах
