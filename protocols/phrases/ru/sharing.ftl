# The family sharing: data asked for, offered, given; plans screened against somebody else's catalogue.
# Unofficial translation of en/sharing.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 63.
type-sharing-delivery = Предоставление данных
# Report, paragraph 63.
type-sharing-offer = Предложение данных
# Report, paragraph 63.
type-sharing-request = Запрос данных
# Report, paragraph 63, 66(ii). Asks that a plan be compared with a catalogue of objects.
type-sharing-screening = Запрос о проверке на сближения
# Report, paragraph 63, 66(ii).
type-sharing-screening_result = Результат проверки на сближения

## Fields

# In sharing.request. Unit: m. Report 63. One standard deviation.
field-sharing-request-accuracy_m = Нужная точность положения
# In sharing.offer, sharing.delivery, sharing.screening_result. Unit: m. Report 63. One standard deviation.
field-sharing-accuracy_m = Заявленная точность положения
# In sharing.screening_result. Report 63. A code.
field-cannot_because = Невозможно, так как
# In sharing.screening_result. Report 63. The instant at which the catalogue was made.
field-catalogue_at = Дата каталога
# In sharing.screening_result. Report 63. Whose catalogue of objects it is.
field-catalogue_name = Каталог
# In sharing.screening_result. Report 63. Objects that come nearer than the threshold.
field-crossings = Пересечения порога
# In sharing.delivery. Report 63. The instant of the last observation in the data.
field-sharing-epoch_at = Эпоха данных
# In sharing.offer. Unit: hour. Report 63. How often the data are given again.
field-every_h = Обновляется каждые
# In sharing.offer. Report 63. Name or address of a licence.
field-licence = Лицензия
# In sharing.screening_result, a crossing. Unit: m. Report 66(ii).
field-sharing-miss_distance_m = Минимальное расстояние
# In sharing.screening: half the size of the box, along the normal of the orbit. Unit: km. Report 63.
field-n_km = По нормали, плюс-минус
# In sharing.request, sharing.screening. Report 63. The instant by which it is needed.
field-needed_by = Требуется до
# In sharing.screening. Report 63. Hash of the manoeuvre or launch notice.
field-sharing-notice = Уведомление о плане
# In sharing.screening_result. Report 63. How many.
field-objects_screened = Проверено объектов
# In sharing.offer. Report 63. The instant until which the offer holds.
field-offered_until = Предложение действует до
# In sharing.*. Report 63. What may be done with the data.
field-onward_use = Дальнейшее использование
# In sharing.screening. Report 63. What the addressee may do with the plan.
field-sharing-screening-onward_use = Дальнейшее использование плана
# In sharing.screening. Report 63. A code: what is planned.
field-sharing-plan = Что планируется
# In sharing.screening_result, a crossing. Report 66(ii).
field-sharing-probability = Вероятность столкновения
# In sharing.delivery. Report 63. Of which standard the data are.
field-product = Продукт
# In sharing.request, sharing.offer. Report 63.
field-products = Продукты
# In sharing.screening: half the size of the box, along the radius. Unit: km. Report 63.
field-r_km = По радиусу, плюс-минус
# In sharing.offer, sharing.delivery, sharing.screening. Report 69. To whom the addressee may give the data.
field-redistribution = Разрешено передать
# In sharing.request. Report 69. To whom the sender would give the data.
field-sharing-request-redistribution = Будет передано
# In sharing.request, sharing.offer, sharing.delivery. Report 63. Orbits, or a part of the sky.
field-region = Область
# In sharing.delivery. Report 63. Provided, in part, or declined.
field-response = Данные
# In sharing.screening_result. Report 63. What the screening has found.
field-sharing-result = Результат
# In sharing.screening_result. Report 63. The time that was screened, from and to.
field-screened = Проверенный период
# In sharing.request, sharing.offer, sharing.delivery. Report 63. The time for which the data are.
field-span = Период
# In sharing.screening: half the size of the box, along the track. Unit: km. Report 63.
field-t_km = По трансверсали, плюс-минус
# In sharing.offer, sharing.delivery. Report 63. On which terms the data are given.
field-sharing-terms = Условия
# In sharing.screening_result. Report 63. Below which figures the screening party calls it a crossing.
field-thresholds = Собственные пороги
# In sharing.offer, sharing.delivery, sharing.screening_result. Report 63. Then the data are deleted, or asked for again.
field-use_ends_at = Использовать до
# In sharing.screening. Report 63. A box about the object that is to stay free.
field-sharing-volume = Запрошенный объем пространства
# In sharing.screening_result. Unit: km. Report 63. No object comes nearer than this.
field-sharing-screening_result-within_km = Нет пересечений в пределах

## Codes

# Field product, products. Names of standards of CCSDS.
code-opm = OPM
code-oem = OEM
code-omm = OMM
code-ocm = OCM
code-tdm = TDM
code-cdm = CDM
code-rdm = RDM
# Field product, products.
code-observations = наблюдения
code-space_weather = космическая погода
# Field purpose: what the data are for.
code-launch_screening = проверка запуска на сближения
code-reentry_prediction = прогноз входа в атмосферу
code-interference_location = определение места источника помех
code-purpose-identification = опознание объектов
# Field onward_use: what may be done with the data.
code-stated_purpose_only = только для указанной цели
code-may_be_combined = можно объединять с другими данными
code-may_warn_others = можно предупреждать других на этой основе
code-not_for_military_use = не для военного использования
code-not_for_commercial_use = не для коммерческого использования
code-source_to_be_named = источник называть
code-source_not_to_be_named = источник не называть
# Field redistribution: to whom the data may be given.
code-redistribution-none = никому
code-operators_concerned = заинтересованным операторам
# Field plan: what is planned.
code-plan-manoeuvre = маневр
code-launch = запуск
code-reentry = вход в атмосферу
code-station = удержание позиции
# Field response.
code-provided = предоставлены
code-response-partial = предоставлены частично
# Field result.
code-no_crossing_within = нет пересечений порога
code-crossing = есть пересечения порога
# Field cannot_because.
code-object_not_in_catalogue = объекта нет в нашем каталоге
code-plan_not_readable = план не читается
code-no_capacity = нет свободных мощностей

## Subjects: one line in a list

# $of: name of the first object, or the region; $more: how many further objects; $products: codes of the field products.
subject-sharing-request = { $more ->
    [0] Запрошены данные: { $products }, { $of }
   *[other] Запрошены данные: { $products }, { $of } и еще { $more }
}
subject-sharing-offer = { $more ->
    [0] Предложены данные: { $products }, { $of }
   *[other] Предложены данные: { $products }, { $of } и еще { $more }
}
# $response: a code of the field response; $count: how many objects or regions; $of, $more: as above.
subject-sharing-delivery = { $count ->
    [0] Данные: { $response }
    [1] Данные: { $response }: { $of }
   *[other] Данные: { $response }: { $of } и еще { $more }
}
# $object: its name; $start, $end: date-time groups.
subject-sharing-screening = Запрошена проверка на сближения: { $object }, с { $start } по { $end }
# $result: a code of the field result, or the phrase below; $count: how many crossings; $at: date-time group of the
# catalogue; $digits: five digits of the message that it refers to.
subject-sharing-screening_result = { $count ->
    [0] Проверка { $digits }: { $result }, каталог от { $at }
   *[other] Проверка { $digits }: { $result } ({ $count }), каталог от { $at }
}
# $range: a distance with its unit.
subject-sharing-no_crossing = нет пересечений ближе { $range }

## What is asked

# $products: codes of the field products.
asks-delivery = данные: { $products }
asks-screening = проверка этого плана по вашему каталогу

## Where a case stands

case-sharing-requested = ДАННЫЕ ЗАПРОШЕНЫ
case-sharing-offered = ДАННЫЕ ПРЕДЛОЖЕНЫ
case-sharing-offer_over = СРОК ПРЕДЛОЖЕНИЯ ИСТЕК
case-sharing-delivered = ДАННЫЕ ПРЕДОСТАВЛЕНЫ
case-sharing-delivered_in_part = ДАННЫЕ ПРЕДОСТАВЛЕНЫ ЧАСТИЧНО
case-sharing-declined = ОТКЛОНЕНО
# The time is over for which the data were given.
case-sharing-use_ended = СРОК ИСПОЛЬЗОВАНИЯ ДАННЫХ ИСТЕК
case-sharing-screening_asked = ПРОВЕРКА ЗАПРОШЕНА
case-sharing-screened = ПРОВЕРКА ВЫПОЛНЕНА
case-sharing-not_screened = ПРОВЕРИТЬ НЕВОЗМОЖНО
# Remark beside the state: several parties have screened, and do not find the same.
case-sharing-screenings_differ = РЕЗУЛЬТАТЫ ПРОВЕРОК РАСХОДЯТСЯ

## What is owed

owes-delivery = данные или сообщение о них
owes-screening_result = результат проверки
