# The family reentry. An object comes down from orbit; parts of it may be found on the ground.
# Unofficial translation of en/reentry.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 66(iv), 50(vi).
type-reentry-claim = Притязание на найденный объект
# Report, paragraph 66(iv).
type-reentry-closing = Итог входа в атмосферу
# Report, paragraph 66(iv), 50(vi).
type-reentry-found_object = Найденный объект
# Report, paragraph 66(iv), 58.
type-reentry-prediction = Прогноз входа в атмосферу

## Fields

# In reentry.prediction, reentry.closing. Report 58. What is done, region by region.
field-reentry-airspace = Воздушное пространство
# In reentry.prediction. Unit: d. Report 66(iv). ORBIT_LIFETIME_WINDOW_START.
field-at_least_d = Не менее
# In reentry.prediction. Unit: d. Report 66(iv). ORBIT_LIFETIME_WINDOW_END.
field-at_most_d = Не более
# In reentry.prediction. Unit: 1. Report 66(iv). PROBABILITY_OF_BREAK_UP.
field-reentry-break_up = Разрушения
# In reentry.prediction. Unit: 1. Report 66(iv). PROBABILITY_OF_BURN_UP.
field-reentry-burn_up = Сгорания
# In reentry.prediction. Unit: 1. Report 66(iv). PROBABILITY_OF_CASUALTY: that anybody at all is hurt.
field-reentry-casualty = Несчастного случая с людьми
# In reentry.prediction. Unit: percent. Report 66(iv). ORBIT_LIFETIME_CONFIDENCE_LEVEL: how likely it lies between the
# two. IMPACT_n_CONFIDENCE.
field-confidence_percent = Доверительный уровень
# In reentry.prediction. Report 66(iv). CONTROLLED_REENTRY.
field-controlled = Управляемый вход в атмосферу
# In reentry.prediction. Unit: km. Report 66(iv). IMPACT_n_CROSS_TRACK.
field-cross_track_km = Ширина поперек трассы
# In reentry.found_object. Report 66(iv). The answer is a code: held, returned, left in place.
field-reentry-custody = Где находится теперь
# In reentry.prediction. Unit: d. Report 66(iv). ORBIT_LIFETIME.
field-reentry-days_d = Осталось суток на орбите
# In reentry.found_object. Report 66(iv). Shape, material, colour.
field-reentry-description = Описание
# In reentry.prediction. Report 66(iv). REENTRY_DISINTEGRATION.
field-disintegration = Учтенное в модели разрушение
# In reentry.prediction. Unit: kg. Report 66(iv). DRY_MASS.
field-dry_mass_kg = Масса без топлива
# In reentry.prediction. Report 66(iv). EPOCH_TZERO: lifetimes in days count from it.
field-epoch_at = Эпоха прогноза
# In reentry.claim. Report 50(vi). Rescue Agreement, article 5.5.
field-expenses_borne = Мы несем расходы
# In reentry.found_object. Report 66(iv). An instant, or the interval in which it was.
field-found_at = Найден
# In reentry.prediction. Report 66(iv). IMPACT_REF_FRAME as ITRF.
field-reentry-frame = Система координат места
# In reentry.closing. Report 66(iv).
field-ground_reached = Части достигли поверхности
# In reentry.claim. Report 66(iv).
field-reentry-handling = Безопасное обращение
# In reentry.found_object. Report 66(iv). What was measured, and how.
field-hazard_remarks = Опасности словами
# In reentry.prediction. Report 66(iv). HAZARDOUS_SUBSTANCES: which, and how much.
field-hazardous_substances = Опасные вещества
# In reentry.found_object, reentry.claim. Report 66(iv). As the owner knows them.
field-reentry-hazards = Опасности
# In reentry.prediction. Unit: m. Report 66(iv). NOMINAL_IMPACT_ALT.
field-height_m = Высота места
# In reentry.found_object. Report 66(iv). An authority; no person's name.
field-held_by = У кого находится
# In reentry.claim. Report 66(iv). Rescue Agreement, article 5.3: given before a return, if asked.
field-identifying_data = Опознавательные данные
# In reentry.prediction. Report 66(iv).
field-reentry-prediction-impact = Падение
# In reentry.prediction. Unit: 1. Report 66(iv). PROBABILITY_OF_IMPACT: on land or water.
field-reentry-probabilities-impact = Падения
# In reentry.prediction. Report 66(iv). IMPACT_UNCERTAINTY_METHOD.
field-impact_uncertainty = Метод оценки погрешности места падения
# In reentry.prediction. Unit: 1. Report 66(iv). PROBABILITY_OF_LAND_IMPACT.
field-reentry-land_impact = Падения на сушу
# In reentry.prediction, reentry.closing, reentry.found_object. Unit: deg. Report 66(iv). NOMINAL_IMPACT_LAT: north
# positive. North positive.
field-latitude_deg = Широта
# In reentry.claim. Report 40(iv). Rescue Agreement, article 6.
field-launching_authority = Власти, осуществившие запуск
# In reentry.prediction. Report 66(iv).
field-lifetime = Время существования на орбите
# In reentry.prediction, reentry.closing, reentry.found_object. Unit: deg. Report 66(iv). NOMINAL_IMPACT_LON: east
# positive. East positive.
field-longitude_deg = Долгота
# In reentry.claim. Report 66(iv). Rescue Agreement, article 5.4.
field-reentry-made_safe_by = Кем обезврежен
# In reentry.found_object. Report 66(iv). Letters and numbers, as they are read on it.
field-reentry-markings = Маркировка
# In reentry.prediction, reentry.closing. Report 58. What an authority does with the airspace.
field-reentry-measure = Мера
# In reentry.prediction. Report 66(iv). NOMINAL_REENTRY_EPOCH.
field-reentry-prediction-nominal_at = Расчетный вход в атмосферу
# In reentry.prediction. Report 66(iv). NOMINAL_IMPACT_EPOCH.
field-reentry-impact-nominal_at = Расчетное падение
# In reentry.prediction. Report 50(iii). Resolution 47/68.
field-nuclear_power_source = Ядерный источник энергии на борту
# In reentry.found_object. Report 18. A statement of origin: needs two officers if filled.
field-reentry-found_object-object = Предположительно это
# In reentry.claim. Report 66(iv).
field-reentry-claim-object = Опознан как
# In reentry.closing, reentry.found_object. Report 50(vi).
field-people_hurt = Пострадали люди
# In reentry.found_object. Report 66(iv). By their hash.
field-photographs = Фотографии
# In reentry.prediction. Report 66(iv).
field-reentry-probabilities = Вероятности
# In reentry.closing. Report 66(iv). An instant, or the interval in which it was.
field-re_entered_at = Вошел в атмосферу
# In reentry.prediction. Report 66(iv).
field-reaches_ground = Ожидается, что части достигнут поверхности
# In reentry.prediction. Unit: km. Report 66(iv). REENTRY_ALTITUDE.
field-reentry_altitude_km = Условная высота входа в атмосферу
# In reentry.prediction. Report 66(iv). REENTRY_UNCERTAINTY_METHOD.
field-reentry_uncertainty = Метод оценки погрешности входа в атмосферу
# In reentry.prediction, reentry.closing. Report 58. Its four letters (ICAO Doc 7910).
field-reentry-region = Район полетной информации
# In reentry.found_object. Report 67. Rescue Agreement, article 5.1.
field-secretary_general_informed = Генеральный секретарь уведомлен
# In reentry.prediction. Report 66(iv). IMPACT_1 to IMPACT_3, the least confidence first.
field-reentry-segments = Полосы вдоль трассы
# In reentry.found_object. Report 66(iv).
field-reentry-sha256 = SHA-256 файла
# In reentry.found_object. Report 66(iv). What is to be seen in it.
field-reentry-shows = Что изображено
# In reentry.found_object. Unit: m. Report 66(iv).
field-size_m = Наибольший размер
# In reentry.prediction. Unit: deg. Report 66(iv). IMPACT_n_START_LAT: north positive.
field-start_latitude_deg = Начало: широта
# In reentry.prediction. Unit: deg. Report 66(iv). IMPACT_n_START_LON: east positive.
field-start_longitude_deg = Начало: долгота
# In reentry.prediction. Unit: deg. Report 66(iv). IMPACT_n_STOP_LAT: north positive.
field-stop_latitude_deg = Конец: широта
# In reentry.prediction. Unit: deg. Report 66(iv). IMPACT_n_STOP_LON: east positive.
field-stop_longitude_deg = Конец: долгота
# In reentry.found_object. Report 66(iv).
field-reentry-taken_at = Время съемки
# In reentry.prediction. Unit: kg. Report 66(iv). WET_MASS: all that is on board.
field-wet_mass_kg = Масса с топливом
# In reentry.prediction. Report 66(iv). REENTRY_WINDOW_START, REENTRY_WINDOW_END.
field-reentry-prediction-window = Окно входа в атмосферу
# In reentry.prediction. Report 66(iv). IMPACT_WINDOW_START, IMPACT_WINDOW_END.
field-reentry-impact-window = Окно падения
# In reentry.claim. Report 66(iv). Rescue Agreement, article 5.3. What the party that claims the object asks of the
# party that found it.
field-reentry-wish = Просьба к вам
# In reentry.closing, reentry.found_object. Unit: km. Report 66(iv).
field-reentry-within_km = Известно с точностью до
# In reentry.closing. Report 66(iv).
field-within_window = В пределах последнего сообщенного окна
# In reentry.closing, reentry.found_object. Report 66(iv). A place described in words, beside its latitude and
# longitude.
field-reentry-words = Место словами

## Codes

# Field disintegration. CCSDS 508.1-B-1, REENTRY_DISINTEGRATION: what the model of the re-entry reckons with.
code-disintegration-none = нет
code-mass_loss = потеря массы
code-break_up = разрушение
code-mass_loss_and_break_up = потеря массы и разрушение
# Field reentry_uncertainty. CCSDS 508.1-B-1, REENTRY_UNCERTAINTY_METHOD: a method of calculation.
code-reentry_uncertainty-none = нет
code-analytical = аналитический
code-stochastic = стохастический
code-empirical = эмпирический
# Field impact_uncertainty. CCSDS 508.1-B-1, IMPACT_UNCERTAINTY_METHOD.
code-impact_uncertainty-none = нет
# Field measure. What is done with a flight information region for a time.
code-measure-closed = закрыт
code-restricted = ограничен
code-warned = открыт, экипажи предупреждены
code-measure-planned = запланировано, еще не действует
code-free_again = снова свободен
# Field ask. What the sender asks of the reader; beside the general codes none, data, call.
code-tracking = сопровождение объекта
code-identification = помощь в опознании
code-ask-claim = ваш ли это объект
code-make_safe = помощь в обезвреживании
# Field outcome. What became of the object whose re-entry was predicted.
code-re_entered = вошел в атмосферу
code-still_in_orbit = остается на орбите
code-not_determined = не установлено
# Field observed. By which means something was observed, or what was.
code-seen_from_ground = свет, видимый с земли
code-seen_from_orbit = наблюдалось с орбиты
code-radar_track = радиолокационное сопровождение
code-sound_or_shock = звук или ударная волна
code-parts_on_ground = части на поверхности
code-no_longer_in_orbit = на орбите более не обнаруживается
code-still_tracked = на орбите сопровождается по-прежнему
# Field hazards. What about an object on the ground can hurt people.
code-radioactive = радиоактивный материал
code-toxic = токсичное вещество
code-pressure_vessel = емкость под давлением
code-pyrotechnic = пиротехнический заряд
code-hazards-hot = горячий
code-sharp_edges = острые края
code-none_seen = не замечено
# Field custody. Where an object that was found is now, and in whose hands.
code-left_in_place = оставлен на месте находки
code-secured_in_place = огражден на месте находки
code-custody-held = у властей
code-returned = возвращен
code-disposed_of = утилизирован
# Field step. What a party says about an object that was found.
code-claimed = притязание заявлено, объект наш
code-no_return_asked = объект наш, возвращение не запрашивается
# Field wish. Rescue Agreement, article 5.3: two things that the launching authority may ask for.
code-wish-return = возвращение объекта
code-hold_at_disposal = хранение в нашем распоряжении
# Field made_safe_by. Who removes the danger; us is the sender, you the reader.
code-made_safe_by-us = нашими людьми
code-you_as_advised = вашими людьми, по указаниям здесь
code-not_needed = никем, нет необходимости

## Units

# Days.
unit-d = { $figure } сут
# Per cent, of a confidence.
unit-percent = { $figure } %

## Subjects: one line in a list

# $object: its name or number. $expected: a date-time group, or two with subject-between, or subject-not_stated.
subject-reentry-prediction = Вход в атмосферу: { $object }, ожидается: { $expected }
# $outcome: a code of the field outcome. $at: when, a date-time group or two, UNKNOWN, or subject-not_stated.
subject-reentry-closing = Вход в атмосферу { $digits }, итог: { $outcome }, { $at }
# $place: in the words of the sender. $at: when it was found.
subject-reentry-found_object = Найден объект: { $place }, { $at }
# $digits: five digits of the message that told of the find. $step: a code of the field step.
subject-reentry-claim = Притязание по { $digits }: { $step }

## Where a case stands

# A series of predictions is running.
case-reentry-predicted = ВХОД В АТМОСФЕРУ ПРОГНОЗИРУЕТСЯ
# The window is over, and nobody has said yet what became of it.
case-reentry-closing_owed = ОКНО ПРОШЛО, ИТОГ НЕ СООБЩЕН
# The window is over and the object is still in orbit: the series goes on.
case-reentry-continues = ОСТАЕТСЯ НА ОРБИТЕ
# The series is over.
case-reentry-closed = ЗАКРЫТО
# Something lies on the ground; whose it is has not been said.
case-reentry-found = ОБЪЕКТ НАЙДЕН, ПРИТЯЗАНИЙ НЕТ
# The same, found by the side that did not open the series.
case-reentry-found_by_other = ОБЪЕКТ НАЙДЕН ДРУГОЙ СТОРОНОЙ, ПРИТЯЗАНИЙ НЕТ
# Whose it is is being looked into.
case-reentry-being_checked = ПРОИСХОЖДЕНИЕ ПРОВЕРЯЕТСЯ
# Claimed; its return has not been told.
case-reentry-claimed = ПРИТЯЗАНИЕ ЗАЯВЛЕНО
# Said not to be ours, or that no return is asked.
case-reentry-not_claimed = ВОЗВРАЩЕНИЕ НЕ ЗАПРАШИВАЕТСЯ
# Given back, or disposed of.
case-reentry-returned = ОБЪЕКТ ВОЗВРАЩЕН ИЛИ УТИЛИЗИРОВАН
# Told to both sides: two centres' windows have no instant in common.
case-reentry-windows_apart = ПРОГНОЗНЫЕ ОКНА НЕ ПЕРЕСЕКАЮТСЯ
# Told to both sides: something was found, and the series has no closing.
case-reentry-closing_missing = ИТОГ СЕРИИ ЕЩЕ НЕ СООБЩЕН

## What is owed

# By whoever opened the series.
owes-next_prediction = следующий прогноз
# After the window.
owes-reentry_closing = итог входа в атмосферу
# By the side that did not find the object: a claim, or that it is not theirs.
owes-claim = притязание или сообщение, что объект не этой стороны
# By the side that found the object.
owes-return_of_object = сообщение о возвращении объекта
