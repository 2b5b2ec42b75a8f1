# The family registration. Objects registered by a State, what has changed of them, and how to reach a national
# Unofficial translation of en/registration.ftl; the English phrase says what is meant.
# registry.

## Types

# Report, paragraph 40(iv).
type-registration-change = Изменение регистрации
# Report, paragraph 40(iv).
type-registration-object = Регистрация объекта
# Report, paragraph 40(iv) bis.
type-registration-registry_access = Доступ к регистру

## Fields

# In registration.registry_access. Report 40(iv) bis. The answer is a code: public, on request, not open.
field-registration-access = Кому разрешено читать
# In registration.change. Report 40(iv).
field-registration-changed = Что изменилось
# In registration.change. Report 40(iv).
field-changed_at = Когда изменилось
# In registration.change. Report 40(iv). Resolution 62/101, paragraph 2 (b).
field-disposal_conditions = Условия перевода на орбиту увода
# In registration.object, registration.change. Report 40(iv). Its symbol in that register, as ST/SG/SER.E/….
field-registration-document = Документ
# In registration.registry_access. Report 40(iv) bis. How many objects stand in it. A number.
field-registration-entries = Число записей
# In registration.object, registration.change. Report 40(iv).
field-registration-function = Общее назначение
# In registration.object, registration.change. Unit: deg. Report 40(iv). Longitude, east positive.
field-geostationary_position_deg = Геостационарная позиция
# In registration.registry_access. Report 40(iv) bis.
field-how_to_ask = Как запросить запись
# In registration.registry_access. Report 40(iv) bis.
field-kept_by = Кем ведется
# In registration.registry_access. Report 40(iv) bis.
field-registration-languages = Языки
# In registration.registry_access. Report 40(iv) bis.
field-last_changed_at = Последнее изменение
# In registration.object. Report 40(iv).
field-launch_vehicle = Ракета-носитель
# In registration.object. Report 40(iv). An instant, or the interval of that day.
field-launched_at = Дата запуска
# In registration.object. Report 40(iv).
field-launched_from = Территория или место запуска
# In registration.change. Report 40(iv).
field-new_registry = Новое государство регистрации
# In registration.change. Report 40(iv). Resolution 62/101, paragraph 4.
field-new_supervisor = Новый владелец или оператор
# In registration.object, registration.change. Report 40(iv).
field-registration-orbit = Основные параметры орбиты
# In registration.object. Report 40(iv). Only where that is not the Earth, as Moon.
field-other_body = Небесное тело обращения
# In registration.change. Report 40(iv). No stored energy is left on board.
field-passivated = Пассивирован
# In registration.object, registration.change. Unit: min. Report 40(iv). One revolution, in minutes.
field-registration-period_min = Период обращения
# In registration.object. Report 40(iv).
field-re_entry_expected = Ожидаемый вход в атмосферу
# In registration.object, registration.change. Report 40(iv).
field-registering_state = Государство регистрации
# In registration.object, registration.change. Report 40(iv).
field-registration_number = Национальный регистрационный номер
# In registration.registry_access. Report 40(iv) bis. As it is called.
field-registration-registry = Регистр
# In registration.object, registration.change. Report 40(iv).
field-registration-status = Статус эксплуатации
# In registration.object, registration.change. Report 40(iv).
field-registration-submitted = Направлено в Реестр Организации Объединенных Наций
# In registration.object, registration.registry_access. Report 40(iv), 40(iv) bis. Of the official information on the
# object.
field-registration-web = Веб-адрес

## Codes

# Field status. Status of operations of a space object.
code-operational = эксплуатируется
code-not_yet_operational = еще не эксплуатируется
code-not_operational = более не эксплуатируется
# Field changed. What of a registered object has changed (resolution 62/101).
code-status = статус эксплуатации
code-orbit = орбита
code-geostationary_position = геостационарная позиция
code-disposal_orbit = переведен на орбиту увода
code-supervision = владелец или оператор
code-function = общее назначение
code-registry = государство регистрации
# Field access. Who may read a national registry.
code-public = открыт для всех
code-on_request = по запросу
code-not_open = не открыт

## Subjects: one line in a list

# $object: its name or number. $state: in the words of the sender.
subject-registration-object = Регистрация: { $object }, государство: { $state }
# $changed: codes of the field changed, joined by commas.
subject-registration-change = Изменение регистрации: { $object }: { $changed }
# $registry: what it is called. $access: a code of the field access.
subject-registration-registry_access = Регистр { $registry }: { $access }
