# The family proximity: one object is brought near another; asked beforehand, decided, reported, closed.
# Unofficial translation of en/proximity.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 57(i). The last message of a proximity operation.
type-proximity-close = Закрытие операции вблизи объекта
# Report, paragraph 57(i), 66(i), 66(ii). Asks for consent or consultation, or only informs.
type-proximity-consultation = Консультация об операции вблизи объекта
# Report, paragraph 57(i). Answers a proximity consultation.
type-proximity-decision = Решение об операции вблизи объекта
# Report, paragraph 57(i). What happened in one phase of the operation.
type-proximity-phase = Сообщение об этапе операции
# Report, paragraph 57(i). A consent that was given is taken back.
type-proximity-revocation = Отзыв согласия

## Fields

# In proximity.consultation. Report 57(i). What makes the servicer break off by itself.
field-abort_criteria = Критерии прерывания
# In proximity.phase. Report 57(i). A code: why the approach was broken off.
field-abort_reason = Причина прерывания
# In proximity.consultation. Report 57(i). From which side the servicer comes, as an axis of the client's orbit.
field-approach_axis = Ось подхода
# In proximity.consultation, a hold point. Unit: hour. Report 57(i). The longest time that it waits there.
field-at_most_h = Удержание не более
# In proximity.consultation. Report 57(i). The object that is approached.
field-client = Обслуживаемый объект
# In proximity.consultation, on the geostationary arc. Report 57(i). The object that is nearest to the slot.
field-closest_neighbour = Ближайший сосед
# In proximity.consultation, proximity.decision. Unit: m/s. Report 57(i). How fast the range becomes smaller.
field-closing_speed_m_s = Скорость сближения
# In proximity.decision. Report 57(i). What the consent depends on, in figures.
field-proximity-conditions = Условия
# In proximity.decision, proximity.revocation. Report 57(i). The number that the consenting side gave to its consent.
field-consent_id = Номер согласия
# In proximity.consultation. Report 57(i). Prior consent, consultation, or information only.
field-consent_requested = Что запрашивается
# In proximity.decision. Report 57(i). The instant by which the consultation is to be held.
field-consultation_by = Консультация до
# In proximity.consultation. Report 57(i). The space in which the servicer stays.
field-corridor = Коридор
# In proximity.decision. Report 57(i).
field-proximity-decision = Решение
# In proximity.consultation, the retreat plan. Unit: m/s. Report 57(i). Change of velocity, kept back in fuel.
field-delta_v_kept_m_s = Запас приращения скорости на отход
# In proximity.consultation, on the geostationary arc. Unit: degrees a day, east is positive. Report 57(i).
field-drift_deg_d = Скорость дрейфа
# In proximity.consultation. Report 57(i).
field-emitters = Датчики и излучатели
# In proximity.phase. Report 57(i). A code: what happened in the phase.
field-proximity-event = Событие этапа
# In proximity.consultation, a corridor. Report 57(i). The axes, centred on the client object.
field-proximity-corridor-frame = Система координат
# In proximity.consultation. Report 57(i).
field-geostationary = На геостационарной дуге
# In proximity.consultation, a corridor. Unit: degree. Report 57(i). Of a cone that begins at the client object.
field-half_angle_deg = Угол полураствора
# In proximity.consultation, on the geostationary arc. Unit: degree. Report 57(i). East and west of the slot.
field-half_width_deg = Удержание в пределах, плюс-минус
# In proximity.consultation, a corridor. Unit: m. Report 57(i).
field-half_width_m = Полуширина
# In proximity.phase. Report 57(i). The instant of the event.
field-proximity-happened_at = Когда
# In proximity.consultation. Report 57(i). Where the servicer stops and waits.
field-hold_point = Точка удержания
# In proximity.consultation. Report 57(i). Where the servicer stops and waits.
field-hold_points = Точки удержания
# In proximity.consultation. Report 50(vi). Number of the insurance, or who insures.
field-insurer = Страховщик или номер страховки
# In proximity.close. Report 57(i). YES: the two objects are docked and fly on as one.
field-proximity-joined = Объекты соединены
# In proximity.consultation, proximity.decision: one sensor or emitter. Report 57(i).
field-proximity-emitter-kind = Датчик или излучатель
# In proximity.decision, a condition. Report 57(i).
field-proximity-no_emission-kind = Датчик или излучатель
# In proximity.consultation, a corridor. Unit: m. Report 57(i).
field-proximity-length_m = Длина
# In proximity.consultation. Report 50(vi). The State that is liable under the Liability Convention.
field-proximity-liable = Запускающее государство
# In proximity.consultation, on the geostationary arc. Unit: degree, east is positive. Report 57(i).
field-proximity-longitude_deg = Долгота позиции
# In proximity.consultation, an abort criterion. Unit: second. Report 57(i). How long communication or navigation is
# lost before the servicer breaks off.
field-lost_for_s = Потеря в течение
# In proximity.consultation, a phase. Unit: km. Report 57(i). Never nearer to the client object than this.
field-min_range_km = Дальность не менее
# In proximity.consultation. Report 57(i). A code: what the approach is for.
field-proximity-mission = Задача
# In proximity.consultation, a hold point. Report 57(i). What the point is called.
field-proximity-hold_point-name = Точка удержания
# In proximity.consultation. Report 57(i). What the phase is called.
field-proximity-planned_phase-name = Этап
# In proximity.consultation, proximity.decision. Report 57(i). What the point is called.
field-proximity-retreat_point-name = Точка отхода
# In proximity.close. Unit: km. Report 57(i). How near the servicer came at the nearest.
field-nearest_km = Наименьшая достигнутая дальность
# In proximity.consultation, on the geostationary arc. Unit: km. Report 57(i).
field-neighbour_range_km = Дальность до соседа не менее
# In proximity.phase. Report 57(i). The instant by which the next phase report comes.
field-next_report_by = Сообщение об этапе до
# In proximity.decision, a condition. Unit: hour. Report 57(i). How long beforehand we are told.
field-proximity-notice_h = За какое время
# In proximity.consultation, proximity.decision. Unit: hour. Report 57(i). So long without any burn it comes near nobody.
field-passive_safety_h = Безопасно в свободном дрейфе в течение
# In proximity.phase. Report 57(i). The name of the phase in the plan.
field-proximity-phase = Этап
# In proximity.consultation. Report 57(i).
field-phases = Этапы
# In proximity.consultation, proximity.decision. Report 57(i).
field-proximity-points = Точки отхода
# In proximity.*. Unit: km. Report 57(i). The distance between the two objects.
field-range_km = Дальность
# In proximity.close. Unit: km. Report 57(i). The distance between the two objects at the time of the message.
field-range_now_km = Дальность сейчас
# In proximity.consultation, proximity.decision. Unit: hour. Report 57(i). From any moment of the plan.
field-reached_within_h = Достижима за
# In proximity.consultation, an abort criterion. Report 57(i).
field-proximity-abort_criterion-reason = Условие прерывания
# In proximity.consultation. Report 57(i). How the servicer comes away again.
field-proximity-retreat = План отхода
# In proximity.revocation. Report 57(i). The instant by which the servicer is at the retreat point.
field-retreat_by = В точке отхода к
# In proximity.revocation, proximity.phase. Report 57(i). Where the servicer waits without danger to anybody.
field-retreat_point = Точка отхода
# In proximity.decision. Report 57(i). Where the servicer waits without danger to anybody.
field-retreat_points = Точки отхода
# In proximity.consultation. Report 57(i). The object that approaches.
field-servicer = Обслуживающий объект
# In proximity.consultation. Report 57(i). Whether the sensor or emitter is used near the client object.
field-proximity-used = Применяется
# In proximity.decision. Report 57(i). From when to when the consent holds; it ends by itself.
field-proximity-valid = Действует
# In proximity.consultation. Unit: nm. Report 56. Of a laser or a lidar.
field-wavelength_nm = Длина волны
# In proximity.decision, a condition: we are told before this.
field-proximity-tell_before-what = До чего
# In proximity.decision, a condition. Unit: km. Report 57(i). Holds when the range is below this.
field-proximity-within_km = В пределах

## Codes

# Field mission. What the approach is for, and who has agreed.
code-inspection_agreed = осмотр, согласовано
code-inspection_consent_not_yet_asked = осмотр, согласие еще не запрошено
code-refuelling_or_servicing = дозаправка или обслуживание
code-debris_removal = удаление космического мусора
code-docking = стыковка
code-geostationary_relocation = перевод на другую позицию геостационарной дуги
# Field consent_requested.
code-prior_consent = предварительное согласие
code-consultation = консультация
code-information_only = ничего, только для сведения
# Field approach_axis. Axes of the client's orbit; plus and minus are directions along them.
code-plus_r = плюс R (радиаль, сверху)
code-minus_r = минус R (радиаль, снизу)
code-plus_t = плюс T (трансверсаль, спереди)
code-minus_t = минус T (трансверсаль, сзади)
code-plus_n = плюс N (нормаль)
code-minus_n = минус N (нормаль)
code-approach_axis-none = без подхода
# Field kind of a sensor or emitter.
code-imaging = съемка
code-lidar = лидар
code-radar = радиолокатор
code-illumination = подсветка
# Field reason of an abort criterion, field abort_reason: the servicer breaks off when this is so.
code-range_below = дальность ниже предела
code-closing_speed_above = скорость сближения выше предела
code-corridor_left = выход из коридора
code-navigation_lost = потеря навигации
code-communication_lost = потеря связи
code-asked_by_other_side = просьба другой стороны
code-power_below_need = электропитание ниже потребного
# Field decision.
code-consent = согласие
code-consent_with_conditions = согласие с условиями
code-refuse = отказ
code-request_consultation = запрошена консультация
code-not_competent = решение вне компетенции
# Field is, of a condition.
code-is-keep_out = не входит
code-is-speed_limit = предел скорости
code-is-hold_until_told = удержание до сообщения о продолжении
code-is-tell_before = сообщает нам до
code-is-no_emission = без излучения
# Field what, of a condition: we are told before this.
code-each_phase = каждый этап
code-each_burn = каждое включение двигателя
code-change_of_plan = изменение плана
# Field event.
code-entered = начат
code-event-holding = удержание в своей точке
code-at_retreat_point = в точке отхода
code-completed = завершено
# Field ended.
code-in_part = частично
code-not_begun = не начато
code-after_revocation = после отзыва согласия

## Units

# Degrees a day.
unit-deg_d = { $figure } град./сут
# Nanometres.
unit-nm = { $figure } нм

## Fixed sentences

# In every proximity.revocation, part of what is signed in English.
fixed-at_the_retreat_point = Отзыв вступает в силу в названной здесь точке отхода, и квитанция на него должна быть дана немедленно.

## Subjects: one line in a list

# $servicer, $client: names of objects; $start: date-time group; $range: least range of all phases.
subject-proximity-consultation = Операция вблизи: { $servicer } к { $client } с { $start }, дальность не менее { $range }
# $digits: five digits of the message that it refers to; $decision: a code of the field decision.
subject-proximity-decision = Решение об операции вблизи { $digits }: { $decision }
# $point: name of the retreat point; $by: date-time group.
subject-proximity-revocation = СОГЛАСИЕ { $digits } ОТОЗВАНО: в точку отхода { $point } к { $by }
# $event: a code of the field event; $phase: name of the phase or of the retreat point; $at: date-time group.
subject-proximity-phase = Операция вблизи, этап { $phase }: { $event } { $at }
# $ended: a code of the field ended; $at: date-time group.
subject-proximity-close = Операция вблизи { $digits } закрыта: { $ended }, { $at }

## Where a case stands

# Nobody has decided yet.
case-proximity-asked = ЗАПРОШЕНО
# Nothing was asked for: neither consent nor its absence is said.
case-proximity-informed = ДЛЯ СВЕДЕНИЯ, СОГЛАСИЕ НЕ ЗАПРОШЕНО
# No answer came in time. It is never taken for consent. Report 57(i).
case-proximity-no_consent_given = СОГЛАСИЕ НЕ ДАНО
case-proximity-to_consult = ЗАПРОШЕНА КОНСУЛЬТАЦИЯ, СОГЛАСИЕ НЕ ДАНО
case-proximity-refused = ОТКАЗАНО
case-proximity-not_competent = ВНЕ КОМПЕТЕНЦИИ, СОГЛАСИЕ НЕ ДАНО
case-proximity-consented = СОГЛАСИЕ ДАНО
case-proximity-under_way = ВЫПОЛНЯЕТСЯ
case-proximity-revoked = ОТОЗВАНО, ЕЩЕ НЕ КВИТИРОВАНО
# The revocation is acknowledged; the servicer is on its way to the retreat point.
case-proximity-retreating = ОТОЗВАНО, НА ПУТИ К ТОЧКЕ ОТХОДА
case-proximity-retreated = В ТОЧКЕ ОТХОДА
case-proximity-broken_off = ПРЕРВАНО
# The validity of the consent, or the time of the plan, is over.
case-proximity-over = ВРЕМЯ ПРОШЛО
case-proximity-expired = СОГЛАСИЕ НЕ БЫЛО ДАНО, ВРЕМЯ ПРОШЛО
case-proximity-closed = ЗАКРЫТО
# Remarks beside the state, told to both sides.
case-proximity-consent_to_earlier_plan = СОГЛАСИЕ ОТНОСИТСЯ К БОЛЕЕ РАННЕМУ ПЛАНУ
case-proximity-consent_ends_by_revocation = СОГЛАСИЕ ПРЕКРАЩАЕТСЯ ТОЛЬКО ОТЗЫВОМ
case-proximity-retreat_point_not_in_consent = ЭТОЙ ТОЧКИ ОТХОДА В СОГЛАСИИ НЕТ

## What is owed

owes-consultation = консультация
owes-phase_report = сообщение о каждом этапе
owes-acknowledgement = квитанция
owes-report_at_retreat_point = сообщение из точки отхода
owes-proximity_close = закрытие
