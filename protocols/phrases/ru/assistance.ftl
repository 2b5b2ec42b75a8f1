# The family assistance. Help for people and objects in distress: asked for, offered, decided on.
# Unofficial translation of en/assistance.ftl; the English phrase says what is meant.

## Types

# Report, paragraph 50(ii), 54, 58.
type-assistance-decision = Решение о помощи
# Report, paragraph 50(ii), 54, 58.
type-assistance-offer = Предложение помощи
# Report, paragraph 50(ii), 54, 58.
type-assistance-request = Просьба о помощи

## Fields

# In assistance.decision. Report 50(ii). A list of kinds of help.
field-assistance-accepted = Помощь принята
# In assistance.decision. Report 50(ii).
field-begin_at = Начало
# In assistance.offer, assistance.decision. Report 50(ii).
field-assistance-conditions = На следующих условиях
# In assistance.request. Report 50(ii). Standard, side, and what is blocked.
field-assistance-docking = Стыковочный узел и люк
# In assistance.offer. Report 50(vi).
field-assistance-expenses = Расходы
# In assistance.request, assistance.offer. Report 50(ii). One each, as 121.5 MHz.
field-assistance-frequencies = Частоты и позывные
# In assistance.request. Report 50(ii). To those who help.
field-assistance-hazards = Опасности
# In assistance.offer. Report 50(ii).
field-lasts_until = Может оставаться до
# In assistance.offer. Report 50(ii). Ships, aircraft, sensors, a spacecraft.
field-means_used = Какими средствами
# In assistance.request. Report 50(ii). A list of kinds of help.
field-assistance-needed = Требуемая помощь
# In assistance.request. Report 50(ii). After it, it comes too late.
field-assistance-needed_by = Помощь требуется до
# In assistance.offer. Report 50(ii).
field-assistance-offer-object = Объект, идущий на помощь
# In assistance.offer. Report 50(ii). A list of kinds of help.
field-assistance-offered = Предлагаемая помощь
# In assistance.request. Report 50(ii).
field-assistance-orbit = Орбита
# In assistance.request. Report 50(ii).
field-assistance-people = Люди, терпящие бедствие
# In assistance.decision. Report 50(ii).
field-people_safe = Люди в безопасности
# In assistance.decision. Report 50(ii).
field-assistance-decision-place = Место встречи
# In assistance.offer. Report 50(ii).
field-assistance-ready_from = Готовность с
# In assistance.request. Report 50(ii). What was observed, and what it did.
field-assistance-request-situation = Что произошло
# In assistance.offer. Report 50(ii). Where nobody has asked.
field-assistance-offer-situation = Что нам известно о случившемся
# In assistance.request. Report 50(ii). Air, power, water: the first.
field-supplies_until = Запасов на борту хватит до
# In assistance.request. Report 50(ii). Rescue Agreement, article 2.
field-territory_open = Спасателям разрешен въезд на нашу территорию
# In assistance.offer. Report 50(ii). An instant, or the interval in which it will be.
field-assistance-there_at = Прибытие

## Codes

# Field needed. Kinds of help.
code-crew_rescue = спасание экипажа
code-search = поиск
code-recovery = подъем и эвакуация
code-medical = медицинская помощь
code-landing_site = место посадки
code-communications = связь
code-supplies = снабжение
# Field territory_open. Whether helpers may enter the sender's territory.
code-after_asking = после запроса нам
# Field expenses. Who bears the expenses of help.
code-none_asked = возмещение не запрашивается
code-shared = делятся между сторонами
code-by_requester = несет запросивший помощь
code-settled_later = будут урегулированы позднее
# Field decision. On an offer of help.
code-accepted_in_part = принято частично
code-no_longer_needed = более не требуется
code-decision-completed = помощь завершена
# Field people_safe. How many of the people in distress are safe.
code-people_safe-all = все
code-people_safe-some = некоторые
code-people_safe-none = никто

## Subjects: one line in a list

# $needed: codes of the field needed, joined by commas. $whom: an object or a place. $by: a date-time group.
subject-assistance-request = Просьба о помощи: { $needed }, { $whom }, до { $by }
# $offered: codes, joined by commas. $until: a date-time group.
subject-assistance-offer = Предложение помощи: { $offered }, действует до { $until }
# $digits: five digits of the offer. $decision: a code of the field decision.
subject-assistance-decision = Помощь { $digits }: { $decision }

## What is asked

# $needed: codes, joined by commas. $by: a date-time group.
asks-help = { $needed }, до { $by }
# $until: a date-time group; then the offer lapses.
asks-decision_on_help = решение по этому предложению, до { $until }

## Where a case stands

case-assistance-requested = ПОМОЩЬ ЗАПРОШЕНА
# The time by which help was needed has passed.
case-assistance-not_answered = ПОМОЩЬ ЗАПРОШЕНА, ОТВЕТ ЕЩЕ НЕ ДАН
case-assistance-offered = ПОМОЩЬ ПРЕДЛОЖЕНА
# Nobody decided on the offer in its time. Nobody comes.
case-assistance-offer_lapsed = ПРЕДЛОЖЕНИЕ УТРАТИЛО СИЛУ, НЕ ПРИНЯТО
# Accepted, whole or in part.
case-assistance-under_way = ПОМОЩЬ ПРИНЯТА, ОКАЗЫВАЕТСЯ
case-assistance-declined = ПРЕДЛОЖЕНИЕ ОТКЛОНЕНО
# The side that was asked has said that it cannot help.
case-assistance-cannot = ПОМОЩЬ НЕВОЗМОЖНА, ПО ОТВЕТУ
case-assistance-not_needed = ПОМОЩЬ БОЛЕЕ НЕ ТРЕБУЕТСЯ
case-assistance-completed = ПОМОЩЬ ЗАВЕРШЕНА

## What is owed

# By the side that was asked for help.
owes-offer_or_answer = предложение помощи или ответ
# By the side to which help was offered.
owes-decision_on_help = решение по предложению
# By the side that accepted help.
owes-word_that_help_ended = сообщение о завершении помощи
