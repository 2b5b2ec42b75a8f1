# The family manoeuvre.
# Unofficial translation of en/manoeuvre.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 40(v), 50(vii).
type-manoeuvre-notice = Уведомление о маневре
# Report, paragraph 40(v).
type-manoeuvre-outcome = Результат маневра

## Fields

# In manoeuvre.outcome. Report 40(v).
field-another_follows = Последует еще маневр
# In manoeuvre.notice. Report 66(ii).
field-ask_during = Просьба на время
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-at_least_m_s = Не менее
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-at_most_m_s = Не более
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-axis_1_m_s = Ось 1 (R, T или X)
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-axis_2_m_s = Ось 2 (T, N или Y)
# In manoeuvre.notice, manoeuvre.outcome. Unit: m/s. Report 40(v).
field-axis_3_m_s = Ось 3 (N, W или Z)
# In manoeuvre.notice, manoeuvre.outcome. Report 40(v).
field-basis = Основа данных
# In manoeuvre.notice. Unit: s. Report 40(v).
field-burn_at_most_s = Одно включение не более
# In manoeuvre.notice. Report 40(v).
field-burns_at_most = Включений не более
# In manoeuvre.notice. Report 40(v).
field-campaign = Кампания работы электрореактивных двигателей
# In manoeuvre.notice. Report 57(ii). Hash of the conjunction alert.
field-conjunction = Сближение
# In manoeuvre.notice, manoeuvre.outcome. Unit: kg. Report 40(v).
field-delta_mass_kg = Изменение массы
# In manoeuvre.notice. Report 40(v).
field-manoeuvre-notice-delta_v_m_s = Приращение скорости
# In manoeuvre.outcome. Report 40(v).
field-manoeuvre-outcome-delta_v_m_s = Установленное приращение скорости
# In manoeuvre.notice. Report 40(v). The thruster, or ALL.
field-device = Двигатель
# In manoeuvre.notice, manoeuvre.outcome. Unit: s. Report 40(v).
field-duration_s = Длительность
# In manoeuvre.notice. Report 40(v).
field-duty_cycle = Рабочий цикл
# In manoeuvre.notice, manoeuvre.outcome. Report 66(ii). USEABLE_START_TIME to USEABLE_STOP_TIME.
field-ephemeris_usable = Вложенные эфемериды действуют
# In manoeuvre.notice, manoeuvre.outcome. Report 40(v).
field-manoeuvre-delta_v-frame = Система координат
# In manoeuvre.notice. Unit: km. Report 66(ii).
field-height_at_least_km = Остается выше
# In manoeuvre.notice. Unit: km. Report 66(ii).
field-height_at_most_km = Остается ниже
# In manoeuvre.notice, manoeuvre.outcome. Report 40(v). An instant, or the interval in which it will be.
field-ignition = Включение двигателя
# In manoeuvre.notice. Unit: m/s. Report 40(v).
field-in_all_at_most_m_s = Приращение скорости всего не более
# In manoeuvre.notice. Report 40(v). MAN_ID of the file.
field-manoeuvre_id = Номер маневра
# In manoeuvre.outcome. Report 40(v).
field-outcome = Результат
# In manoeuvre.notice. Unit: m/s. Report 40(v).
field-per_day_at_most_m_s = Приращение скорости за сутки не более
# In manoeuvre.notice. Report 40(v).
field-purpose = Цель
# In manoeuvre.notice. Unit: h. Report 66(ii). How long before, in hours, another notice comes.
field-told_before_change_h = Уведомим до выхода за эти пределы за

## Codes

code-is-vector = вектор
code-is-band = диапазон
# Field frame. Names of CCSDS 502.0-B-3.
code-rtn = RTN (радиаль, трансверсаль, нормаль)
code-tnw = TNW (касательная, нормаль, вдоль момента количества движения)
code-screening = проверка на сближения по вашему каталогу
# Field basis. CCSDS 502.0-B-3, MAN_BASIS.
code-candidate = вариант
code-planned = запланировано
code-anticipated = предвидится
code-telemetry = по телеметрии
code-determined = по определению орбиты
code-simulated = по моделированию
# Field purpose. CCSDS 502.0-B-3, MAN_PURPOSE.
code-aerobraking = аэродинамическое торможение
code-attitude = ориентация
code-collision_avoidance = предотвращение столкновения
code-disposal = увод с рабочей орбиты
code-flyby = пролет
code-early_orbit = запуск и начальный этап полета
code-clean_up = доводка после предыдущего маневра
code-mass_change = изменение массы
code-momentum_desaturation = разгрузка кинетического момента
code-orbit_change = изменение орбиты
code-period = изменение периода
code-pointing = наведение
code-relocation = перевод в другую точку
code-science = научная задача
code-spin_rate = скорость вращения
code-spin_axis = ось вращения
code-station_keeping = удержание на орбите
code-trim = коррекция
# Field duty_cycle. CCSDS 502.0-B-3, DC_TYPE.
code-continuous = непрерывно
code-time = по времени
code-time_and_angle = по времени и углу
# Field outcome.
code-executed = выполнено
code-aborted = прервано
code-partial = выполнено частично

## Subjects: one line in a list

subject-manoeuvre-notice = Маневр { $object }, включение двигателя { $ignition }, приращение скорости { $delta_v }
subject-manoeuvre-outcome = Маневр { $digits }: { $outcome }, приращение скорости { $delta_v }
subject-band = от { $low } до { $high }

## What is asked

asks-during = { $what }, с { $start } по { $end }

## Where a case stands

# Told, and not yet over.
case-manoeuvre-notified = О МАНЕВРЕ УВЕДОМЛЕНО
# Its time is over, and what came of it was not told.
case-manoeuvre-outcome_owed = ВРЕМЯ ПРОШЛО, РЕЗУЛЬТАТ НЕ СООБЩЕН
# What came of it was told, and that another one follows.
case-manoeuvre-more_follows = РЕЗУЛЬТАТ СООБЩЕН, ПОСЛЕДУЕТ ЕЩЕ МАНЕВР
case-manoeuvre-aborted = МАНЕВР ПРЕРВАН
case-manoeuvre-done = РЕЗУЛЬТАТ СООБЩЕН

## What is owed

# By whoever gave the notice.
owes-manoeuvre_outcome = результат маневра
owes-next_manoeuvre_notice = уведомление о следующем маневре
