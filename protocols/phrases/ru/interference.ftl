# The family interference. Harmful interference with radio links, and light on sensors in orbit: reported, asked to
# Unofficial translation of en/interference.ftl; the English phrase says what is meant.
# stop, and what became of it.

## Types

# Report, paragraph 56, 58.
type-interference-outcome = Результат по помехам
# Report, paragraph 19, 55, 56, 58.
type-interference-report = Сообщение о помехах
# Report, paragraph 56, 58.
type-interference-stop_request = Просьба прекратить

## Fields

# In interference.report. Report 56. Whether it comes and goes, and how: continuous, now and then, at fixed times.
field-interference-pattern = Временной рисунок
# In interference.report. Unit: kHz. Report 56.
field-bandwidth_khz = Ширина полосы
# In interference.report. Report 56.
field-interference-beam = Луч
# In interference.report. Unit: deg. Report 56. Clockwise from north, seen from that station.
field-bearing_deg = Азимут
# In interference.stop_request. Report 56. Reasons of the request to stop.
field-interference-because = Основание
# In interference.report. Report 67.
field-bureau_informed = Бюро радиосвязи МСЭ уведомлено
# In interference.outcome. Report 56.
field-ceased_at = Прекратились
# In interference.report. Unit: MHz. Report 56.
field-centre_mhz = Измеренная частота
# In interference.report. Unit: deg. Report 56. Clockwise from north.
field-interference-direction_deg = Направление большой оси
# In interference.report. Report 56. As 36M0G7W (Radio Regulations).
field-emission_class = Класс излучения
# In interference.report. Unit: dBuV/m. Report 56.
field-field_strength_dbuv_m = Напряженность поля
# In interference.report. Unit: dBW/m2. Report 56.
field-flux_density_dbw_m2 = Плотность потока мощности
# In interference.outcome. Report 56.
field-interference-found = Что обнаружено
# In interference.report. Report 56. A call sign or name that was heard.
field-interference-identification = Принятое опознавание
# In interference.report. Report 56.
field-itu_notice = Номер ее заявки в МСЭ
# In interference.report, interference.stop_request. Report 56.
field-interference-kind = Радио или свет
# In interference.report. Report 56.
field-interference-link = Радиолиния, испытывающая помехи
# In interference.report. Report 55. What light has reached.
field-interference-lit = Свет на датчике
# In interference.report. Report 56.
field-interference-location = Местоположение источника
# In interference.report. Unit: km. Report 56.
field-long_axis_km = Большая полуось
# In interference.report. Report 56.
field-interference-measured = По измерениям
# In interference.report. Report 56. An instant, or the interval in which it was.
field-interference-measured_at = Измерено
# In interference.report. Report 56. The monitoring or interfered station.
field-measured_by = Кем измерено
# In interference.report. Report 56.
field-interference-nature = Характер сигнала
# In interference.report. Report 56. As it is notified to the ITU.
field-network = Спутниковая сеть
# In interference.outcome. Report 56. Hash of the notice of that activity.
field-interference-notice = Номер уведомления
# In interference.report. Report 41.
field-operators_in_contact = Операторы связались между собой
# In interference.report. Unit: deg. Report 56. Longitude, east positive.
field-orbital_position_deg = Геостационарная позиция
# In interference.report. Report 56.
field-reporting_station = Сообщающая станция
# In interference.report, interference.stop_request. Report 58. Navigation, distress, rescue.
field-safety_of_life = Затронута служба безопасности человеческой жизни
# In interference.report. Report 55. As star tracker 2.
field-interference-sensor = Что освещено
# In interference.report. Unit: km. Report 56.
field-short_axis_km = Малая полуось
# In interference.report. Report 56. Name or call sign.
field-interference-station = Земная станция
# In interference.report. Report 55. A question, answered by yes, no or unknown.
field-still_lit = Освещено сейчас
# In interference.report. Report 56.
field-still_there = Продолжаются
# In interference.stop_request. Report 56.
field-stop_by = Прекратить до
# In interference.report. Unit: deg. Report 55. At the beginning; north positive.
field-sub_satellite_latitude_deg = Широта подспутниковой точки
# In interference.report. Unit: deg. Report 55. At the beginning; east positive.
field-sub_satellite_longitude_deg = Долгота подспутниковой точки
# In interference.stop_request. Report 18.
field-taken_to_be = Чье, по нашей оценке
# In interference.report. Report 56. Each time, where it comes and goes.
field-interference-times = Время
# In interference.report. Report 56.
field-transponder = Ретранслятор
# In interference.stop_request. Report 56. Where a pause is enough.
field-interference-until = Не возобновлять до
# In interference.stop_request. Report 56. As you would recognise it: band, beam, place, time. A text.
field-interference-what = Что прекратить
# In interference.outcome. Report 56.
field-will_cease_by = Прекратятся до
# In interference.report. Report 18.
field-interference-words = Происхождение словами

## Codes

# Field effects. What it did.
code-no_effect_yet = пока нет
# Field pattern. How it comes in time; continuous as in the general code.
code-intermittent = с перерывами
code-once = однократно
# Field nature. Of a radio signal that interferes.
code-carrier = несущая без модуляции
code-modulated = модулированный
code-noise_like = шумоподобный
code-sweeping = с качанием частоты в полосе
code-pulses = импульсы
code-imitates_another = имитирует другой сигнал
# Field operators_in_contact. Whether the operators have spoken to each other.
code-tried = попытка сделана, ответа пока нет
# Field ask.
code-look_for_source = поиск источника вами
# Field because. Reasons of a request to stop.
code-safety_of_life = служба безопасности человеческой жизни
code-measurement = измерение
# Field taken_to_be. Whose the sender takes the emission to be.
code-yours = ваше
code-perhaps_yours = возможно, ваше
# Field outcome. What became of the interference.
code-ceased = прекратились
code-source_found_ours = источник найден, он наш
code-notified_activity = деятельность, о которой уведомлено
code-under_study = изучается

## Units

# Kilohertz.
unit-kHz = { $figure } кГц
# Decibel above one microvolt per metre, a field strength.
unit-dBuV_m = { $figure } дБмкВ/м
# Decibelwatt per square metre, a power flux-density.
unit-dBW_m2 = { $figure } дБВт/м²

## Subjects: one line in a list

# $with: a network or an object, in the words of the sender. $effects: codes, joined by commas. $when: one or two
# date-time groups.
subject-interference-report = Помехи, затронуто: { $with }; { $effects }, { $when }
# $what: the first line of what is to stop, shortened. $by: a date-time group.
subject-interference-stop_request = Просьба прекратить до { $by }: { $what }
# $digits: five digits of the message that it answers. $outcome: a code of the field outcome.
subject-interference-outcome = Помехи { $digits }: { $outcome }

## What is asked

# $by: a date-time group.
asks-stop = прекращение до { $by }

## Where a case stands

# Reported, and something is asked.
case-interference-reported = О ПОМЕХАХ СООБЩЕНО
# Reported for information: nothing is asked.
case-interference-told = О ПОМЕХАХ СООБЩЕНО, ПРОСЬБ НЕТ
case-interference-stop_requested = ПРОСЬБА ПРЕКРАТИТЬ
# The time by which it was to stop has passed, and nothing was said.
case-interference-not_stopped = ПРОСЬБА ПРЕКРАТИТЬ, ОТВЕТ ЕЩЕ НЕ ДАН
case-interference-stop_accepted = ПРЕКРАЩЕНИЕ ПРИНЯТО, КАК ЗАПРОШЕНО
# The other side has said that it cannot.
case-interference-stop_declined = ПРЕКРАЩЕНИЕ НЕВОЗМОЖНО, ПО ОТВЕТУ
case-interference-under_study = ИЗУЧАЕТСЯ
# It is the source of the side that said so; it has not ceased yet.
case-interference-source_found = ИСТОЧНИК НАЙДЕН, ПОМЕХИ ЕЩЕ НЕ ПРЕКРАТИЛИСЬ
case-interference-ceased = ПОМЕХИ ПРЕКРАТИЛИСЬ
# The side that was asked says that it is not theirs.
case-interference-not_ours = ОТВЕТ: НЕ НАШЕ
case-interference-notified = ОТВЕТ: ДЕЯТЕЛЬНОСТЬ, О КОТОРОЙ УВЕДОМЛЕНО

## What is owed

# By the side that was told or asked.
owes-interference_outcome = результат по помехам
# By the side that was asked to stop.
owes-stop_or_answer = прекращение или ответ
# By the side whose source it is.
owes-word_that_it_ceased = сообщение о прекращении
