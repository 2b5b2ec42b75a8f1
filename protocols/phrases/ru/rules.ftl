# What the rules of single types say of a field: fault-* of what was found, allowed-* of what may stand there.
# Unofficial translation of en/rules.ftl; the English phrase says what is meant.
#
# As in faults.ftl: found by its English words, a small letter first and no full stop at the end. Paths (body.tca), codes
# (will_mitigate) and names of fields stay as they are.

## Time

fault-after_closest_approach = позже наибольшего сближения
fault-after_ignition = позже включения двигателя
# $basis: a code.
fault-past_with_basis = уже в прошлом при основе данных { $basis }
fault-still_to_come = { $basis }, хотя включение двигателя еще предстоит
fault-promises_word = отсутствует: undetermined обещает следующее сообщение
# $hours: hours.
fault-less_notice = осталось менее { $hours } ч
allowed-some_instant = момент времени
allowed-some_interval = интервал
allowed-past = момент в прошлом
allowed-begun_interval = момент в прошлом или начавшийся интервал
allowed-at_most_tca = не позже body.tca
allowed-at_most_ignition = не позже body.ignition
allowed-notice_from_now = не раньше срока уведомления, считая от настоящего момента
allowed-at_most_96_h = не более 96 часов; более позднее окно - новое уведомление
allowed-basis_known = основа данных telemetry или determined
allowed-basis_to_come = planned или anticipated
allowed-after_now_incident = момент позже настоящего; о прошедшем - сообщение об инциденте
allowed-after_now_closing = момент позже настоящего; о прошедшем - итог
allowed-orbit_in_use = орбита, еще пригодная к использованию; о прошлом - наблюдения
allowed-exercise_end = о прошедшем сообщает military_exercise.end

## Who answers whom

# $step: a code.
fault-answers_proposal = отсутствует: `{ $step }` отвечает на предложение
allowed-reply_to_proposal = отклик на предложение
fault-not_one_addressee = не называет отправителя и одного адресата
allowed-one_part_each = по одной части для каждой стороны
# $count: centres.
fault-names_centres = называет центров: { $count }
allowed-one_centre_answers = один отвечающий центр; остальные в info
fault-not_the_hop_before = не следует за предыдущей передачей
fault-where_it_came_from = называет { $centre }, откуда это поступило
allowed-centre_further_on = следующий центр
allowed-neither_centre = центр, не являющийся ни одним из двух
allowed-sender_first = отправитель первым
allowed-from_centre = от { $centre }
allowed-first_hop = как в body.hops[0].message
allowed-revocation = acknowledgement: на отзыв должна быть дана квитанция

## What goes with what

# $value: a code.
fault-given_with_intent = указано при намерении { $value }
fault-given_with_answer = указано при ответе { $value }
fault-cannot_needs_reason = отсутствует: для `cannot` указывается причина
fault-answer_needs = отсутствует: требуется для { $value }
fault-outcome_states = отсутствует: при { $value } указывается приращение скорости
fault-aborted = указано для прерванного маневра
fault-nothing_asked = указано, хотя просьбы нет
fault-nothing_attached = отсутствует, и ничего не вложено
fault-no_lower_end = отсутствует, как и from_nm
fault-one_end_missing = одной границы диапазона нет
# $unit: MHz or nm.
fault-below_lower_end = ниже from_{ $unit }
fault-named_and_not = указано и называть источник, и не называть
allowed-code_of_list = код из списка
allowed-number_or_not = число, unknown или withheld
allowed-value_or_not = значение, withheld или unknown
allowed-answer_or_statement = ответ или заявление
allowed-another_object = другой объект
allowed-at_least_that = не менее этого
allowed-attach_text = вложить текст
allowed-both_ends = обе границы
allowed-upper_end = верхняя граница диапазона
allowed-band = диапазон, в MHz или в nm
allowed-none_expected = none только там, где фрагменты не ожидаются
allowed-partial = outcome partial, если двигатель работал
allowed-changes = текст при as_notified no, и только при нем
allowed-files_or_licence = файлы либо body.terms.licence с адресом
allowed-notice_or_plan = хэш уведомления либо вложенный план
allowed-reason_travels = основание, передаваемое вместе с сообщением
allowed-text_or_hash = текст либо хэш его вложения
allowed-with_fragments = вместе с последствием fragments; unknown тоже считается числом
allowed-with_crew = yes вместе с последствием crew_in_danger
fault-window_soon = отсутствует: окно начинается менее чем через 24 часа
fault-without_effect = указано без последствия fragments
fault-with_as_notified = указано при as_notified yes
fault-no_text = отсутствует, как и sha256
fault-beside_hash = указано рядом с sha256
fault-no_attachment = не относится ни к одному вложению
fault-first_object = относится к первому объекту
fault-one_instant = один момент для целой кампании
# $kind: radio, light or laser.
allowed-emission = при { $kind }_emission среди видов деятельности
fault-nothing_else = не заполнено, и ничего другого не указано
fault-longer_than_four_days = длится более четырех суток
fault-nearer = ближе, чем min_range_km
fault-none_of_break_up = none, хотя речь о разрушении
fault-not_passed_on = не передается
fault-not_first_hop = не сообщение первой передачи
fault-not_sender_then_addressee = не отправитель и затем адресат
fault-one_of_two_sides = одна из двух сторон
fault-client_object = относится к обслуживаемому объекту
fault-no_instant = отсутствует: у неуправляемого входа в атмосферу момента нет
fault-asked_for_time = отсутствует: keep_trajectory запрашивается на время
fault-nothing_given = отсутствует: ничего не указано
fault-reason_is_other = отсутствует: причина `other`
allowed-one_of_the_two = одно из двух
allowed-with_another_ask = только с другой просьбой
