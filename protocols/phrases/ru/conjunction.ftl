# The family conjunction.
# Unofficial translation of en/conjunction.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 66(ii).
type-conjunction-agreement = Договоренность при сближении
# Report, paragraph 57(ii), 66(ii).
type-conjunction-alert = Предупреждение о сближении
# Report, paragraph 57(ii), 66(ii).
type-conjunction-intent = Намерение при сближении

## Fields

# In conjunction.agreement. Report 66(ii).
field-action = Действие
# In conjunction.intent, conjunction.agreement. Report 66(ii).
field-automatic_avoidance = Автоматическое уклонение
# In conjunction.agreement. Report 66(ii).
field-centre = Центр
# In conjunction.alert. Report 66(ii).
field-conjunction_id = Номер сближения
# In conjunction.alert. Report 41.
field-conjunction-conjunction_object-contact = Контакт оператора
# In conjunction.alert. Report 66(ii).
field-covariance = Ковариация
# In conjunction.alert. Report 57(ii).
field-crew_at_risk = Риск для экипажа
# In conjunction.alert. Report 66(ii).
field-crewed = С экипажем
# In conjunction.alert. Report 57(ii).
field-conjunction-alert-criterion = Критерий отправителя
# In conjunction.alert. Report 66(ii).
field-ephemeris = Использованные эфемериды
# In conjunction.alert. Report 66(ii).
field-conjunction-conjunction_object-frame = Система координат
# In conjunction.alert. Unit: m. Report 66(ii).
field-hard_body_radius_m = Радиус тела (HBR)
# In conjunction.intent. Report 66(ii).
field-intent = Намерение
# In conjunction.alert. Report 66(ii).
field-last_observed = Последнее наблюдение
# In conjunction.alert. Unit: h. Report 66(ii).
field-lead_time_required_h = Нужное упреждение до наибольшего сближения
# In conjunction.intent. Report 40(v). Hash of the manoeuvre notice.
field-manoeuvre = План
# In conjunction.intent. Report 40(v).
field-manoeuvre_at = Маневр в
# In conjunction.agreement. Report 66(ii).
field-manoeuvre_by = Маневр выполнить до
# In conjunction.alert. Unit: kg. Report 66(ii).
field-mass_kg = Масса
# In conjunction.alert. Unit: m. Report 66(ii).
field-conjunction-alert-miss_distance_m = Минимальное расстояние
# In conjunction.alert. Unit: m.
field-n_m = По нормали
# In conjunction.alert. Unit: m/s.
field-n_m_s = По нормали
# In conjunction.alert. Report 66(ii).
field-next_message_at = Следующее сообщение в
# In conjunction.alert. Report 66(ii).
field-observations_used = Использовано наблюдений
# In conjunction.alert. Report 66(ii).
field-on_this_line_because = По этой линии, так как
# In conjunction.agreement. Report 66(ii).
field-parts = Кто что выполняет
# In conjunction.alert. Report 66(ii).
field-conjunction-alert-probability = Вероятность столкновения
# In conjunction.alert. Report 66(ii).
field-probability_method = Метод расчета вероятности
# In conjunction.alert. Unit: m.
field-r_m = По радиусу
# In conjunction.alert. Unit: m/s.
field-r_m_s = По радиусу
# In conjunction.alert. Report 66(ii).
field-relative_position = Относительное положение
# In conjunction.alert. Unit: m/s. Report 66(ii).
field-relative_speed_m_s = Относительная скорость
# In conjunction.alert. Report 66(ii).
field-relative_velocity = Вектор относительной скорости
# In conjunction.intent. Report 66(ii).
field-request_to_other = Просьба к другой стороне
# In conjunction.alert. Report 66(ii).
field-state = Вектор состояния при наибольшем сближении
# In conjunction.agreement. Report 66(ii).
field-step = Шаг
# In conjunction.alert. Unit: m.
field-t_m = По трансверсали
# In conjunction.alert. Unit: m/s.
field-t_m_s = По трансверсали
# In conjunction.intent, conjunction.agreement. Report 66(ii).
field-valid_until = Действует до
# In conjunction.alert. Unit: km.
field-x_km = X
# In conjunction.alert. Unit: km/s.
field-x_km_s = Скорость X
# In conjunction.alert. Unit: km.
field-y_km = Y
# In conjunction.alert. Unit: km/s.
field-y_km_s = Скорость Y
# In conjunction.alert. Unit: km.
field-z_km = Z
# In conjunction.alert. Unit: km/s.
field-z_km_s = Скорость Z

## Codes

# Field on_this_line_because.
code-criterion_met = критерий отправителя выполнен
code-decision_needed = требуется решение
code-operator_unreachable = с оператором не удалось связаться иначе
# Field covariance.
code-calculated = расчетная
code-default = значения по умолчанию
# Field ask, request_to_other.
code-intent = ваше намерение
code-manoeuvre = ваш маневр
code-no_request = нет
# Field intent.
code-will_mitigate = меры по снижению риска будут приняты
code-will_not_mitigate = меры по снижению риска приниматься не будут
code-undetermined = не определено
code-unable = принять меры по снижению риска невозможно
# Field automatic_avoidance.
code-enabled = включено
code-suspended = приостановлено
code-not_fitted = не предусмотрено
# Field action.
code-keeps_trajectory = сохраняет траекторию
code-action-manoeuvres = выполняет маневр
# Field step.
code-proposed = предложено
code-accepted = принято

## Subjects: one line in a list

# $digits: five digits of the message that it refers to. Times are date-time groups.
subject-conjunction-alert = Сближение { $one } / { $other }, TCA { $tca }, Pc { $probability }, расстояние { $miss }
subject-conjunction-intent = Намерение при сближении: { $intent }, TCA { $tca }
subject-conjunction-agreement = Договоренность при сближении: { $step }, TCA { $tca }

## What is asked

asks-same_figures = ваша подпись под теми же показателями

## Where a case stands

# Told; neither side has said what it will do.
case-conjunction-alerted = ПРЕДУПРЕЖДЕНИЕ ДАНО, НАМЕРЕНИЯ ОБЕИХ СТОРОН НЕ СООБЩЕНЫ
# Told for information: no intent is asked for.
case-conjunction-told = СООБЩЕНО, НАМЕРЕНИЕ НЕ ЗАПРОШЕНО
# The other side has answered that its own criterion is not met.
case-conjunction-below_criterion = НИЖЕ КРИТЕРИЯ ДРУГОЙ СТОРОНЫ
# A side has said that it does not know yet.
case-conjunction-undetermined = НАМЕРЕНИЕ НЕ ОПРЕДЕЛЕНО
# One side has said what it will do, the other has not.
case-conjunction-one_intent = ОДНО НАМЕРЕНИЕ СООБЩЕНО, ДРУГОЕ ЕЩЕ НЕТ
# Exactly one side mitigates.
case-conjunction-compatible = НАМЕРЕНИЯ СОВМЕСТИМЫ
# Both mitigate, or neither does; a remark says which.
case-conjunction-conflict = НАМЕРЕНИЯ НЕСОВМЕСТИМЫ
# What was said holds no longer: the time that it named for this has passed.
case-conjunction-intent_lapsed = НАМЕРЕНИЕ БОЛЕЕ НЕ ДЕЙСТВУЕТ
# One side has signed figures for both.
case-conjunction-proposed = ДОГОВОРЕННОСТЬ ПРЕДЛОЖЕНА, НЕ ДЕЙСТВУЕТ
case-conjunction-not_agreed = НЕ СОГЛАСОВАНО
# Both have signed the same figures.
case-conjunction-agreed = СОГЛАСОВАНО
# The time of closest approach is over.
case-conjunction-closed = ЗАКРЫТО, НАИБОЛЬШЕЕ СБЛИЖЕНИЕ ПРОШЛО
# Remarks, told to both sides at once. Both intents are will mitigate.
case-conjunction-both_mitigate = МЕРЫ ПО СНИЖЕНИЮ РИСКА ПРИМУТ ОБЕ СТОРОНЫ: ТРАЕКТОРИЮ НЕ СОХРАНЯЕТ НИ ОДНА
# Both intents are will not mitigate, or unable.
case-conjunction-nobody_mitigates = МЕР ПО СНИЖЕНИЮ РИСКА НЕ ПРИМЕТ НИ ОДНА СТОРОНА
# An intent is older than the last alert, whose figures it did not know.
case-conjunction-said_before_last_alert = НАМЕРЕНИЕ СООБЩЕНО РАНЬШЕ ПОСЛЕДНЕГО ПРЕДУПРЕЖДЕНИЯ
case-conjunction-intent_differs_from_agreement = БОЛЕЕ ПОЗДНЕЕ НАМЕРЕНИЕ РАСХОДИТСЯ С СОГЛАСОВАННЫМ
# Signed, and not under the figures that were proposed.
case-conjunction-other_figures = В ПРИНЯТИИ УКАЗАНЫ ДРУГИЕ ПОКАЗАТЕЛИ, И ОНО НЕ ИМЕЕТ СИЛЫ

## What is owed

# By a side of the conjunction: what it will do.
owes-intent = намерение
# By both, where the two intents do not fit.
owes-other_intent = другое намерение или договоренность
