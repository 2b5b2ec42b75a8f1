# The header of every message, and what is the same around all of them.
# Unofficial translation of en/header.ftl; the English phrase says what is meant.

## Fields

# In the header.
field-attachments = Вложения
# In the header.
field-body = Содержание
# In the header. Report 41.
field-reply-by = Отклик до
# In the header. Hash of the case's first message; absent in that one.
field-case = Дело
# In the header. Report 67. None is the direct channel.
field-charter = Хартия
# In the header.
field-composed_at = Составлено
# In the header.
field-drill = Тренировка
# In the header.
field-expires_at = Истекает
# In the header. Report 33. The path of the field that is translated: body.text.
field-field = Поле
# In the header.
field-from = От
# In the header. Report 69.
field-handling = Обращение
# In the header. UUIDv7: makes a retry harmless.
field-id = Идентификатор
# In the header.
field-info = Для сведения
# In the header.
field-inject = Вводная
# In the header.
field-key = Ключ содержимого
# In the header.
field-relation-kind = Вид связи
# In the header. Report 69.
field-label = Кому разрешено читать
# In the header. Report 33.
field-message-language = Язык свободного текста
# In the header. Report 33.
field-translation-language = Язык
# In the header. Report 50(ii).
field-legal_basis = Правовая основа
# In the header. Report 69.
field-may_forward = Разрешено передавать
# In the header. Report 69.
field-may_publish = Разрешено публиковать
# In the header.
field-media_type = Тип данных
# In the header.
field-message = К сообщению
# In the header.
field-mode = Режим
# In the header. Report 33.
field-translation-origin = Кем переведено
# In the header.
field-precedence = Срочность
# In the header.
field-precedence_reason = Основание срочности
# In the header. Report 69.
field-publish_after = Публиковать не ранее
# In the header.
field-relation = Связь с сообщением
# In the header.
field-reply = Отклик
# In the header. Report 41.
field-required = Запрошенный отклик
# In the header. Report 69.
field-retention = Хранить
# In the header.
field-run = Тренировка
# In the header.
field-attachment-sha256 = SHA-256 содержимого
# In the header. Unit: byte.
field-size = Размер
# In the header. Report 41.
field-speaks_for = От чьего имени
# In the header.
field-to = Кому
# In the header. Report 33.
field-translations = Переводы
# In the header. Report 33.
field-translator = Должность переводившего
# In the header.
field-type = Тип
# In the header.
field-version = Версия типа

## Codes

# Field mode.
code-live = РЕАЛЬНЫЙ
code-drill = ТРЕНИРОВКА
code-test = ТЕСТ
# Field speaks_for.
code-operator = оператор
code-centre = центр
code-ministry = министерство
code-government = правительство
# Field label.
code-anyone = любое лицо
code-channel = центры этого канала
code-named_centres = только названные центры
code-commercial = на условиях коммерческой конфиденциальности
# Field retention.
code-charter = в течение срока по хартии
code-case = до закрытия дела
code-permanent = бессрочно
# Field may_forward, may_publish.
code-ask = после запроса отправителю
code-after = после указанного времени
# Field required.
code-required-none = не требуется
code-acknowledgement = квитанция
code-answer = ответ
# Field kind.
code-update = обновление
code-cancel = отмена
code-correct = исправление
code-reply = отклик
# Field origin.
code-human = человеком
code-machine = машиной
# Field legal_basis. Report 50(ii).
code-outer_space_treaty_v = Договор по космосу, статья V
code-outer_space_treaty_ix = Договор по космосу, статья IX
code-outer_space_treaty_xi = Договор по космосу, статья XI
code-rescue_agreement = Соглашение о спасании
code-liability_convention = Конвенция об ответственности
code-registration_convention = Конвенция о регистрации
code-itu_regulations = Регламент радиосвязи МСЭ
code-hague_code_of_conduct = Гаагский кодекс поведения
code-lts_guidelines = Руководящие принципы обеспечения долгосрочной устойчивости космической деятельности
code-tcbm_2013 = Меры по обеспечению транспарентности и укреплению доверия 2013 года
code-bilateral = двусторонняя договоренность
code-voluntary = на добровольной основе

## Header

# The bytes carry 1 to 4; these words are one rendering of them.
precedence-1 = МОЛНИЯ
precedence-2 = ВНЕОЧЕРЕДНОЕ
precedence-3 = СРОЧНОЕ
precedence-4 = ОБЫКНОВЕННОЕ
# The first line of every rendering: at which level somebody speaks. Report 41.
speaks_for-operator = { $centre } выступает от имени оператора
speaks_for-centre = { $centre } выступает в качестве центра
speaks_for-ministry = { $centre } выступает от имени своего министерства
speaks_for-government = { $centre } выступает от имени своего правительства
# $message: fixed-message_named.
relation-update = обновляет { $message }
relation-cancel = отменяет { $message }
relation-correct = исправляет { $message }
relation-reply = служит откликом на { $message }

## Fixed sentences

# First and last line of everything in a drill.
fixed-drill = ТРЕНИРОВКА ТРЕНИРОВКА ТРЕНИРОВКА
# Signed under every receipt, word for word in English; other languages translate it.
fixed-receipt_is_not_agreement = Получение не является ни согласием с чем-либо, содержащимся в сообщении, ни принятием чего-либо из него.
# In the header of a rendering.
fixed-reference = Условный номер
fixed-hash = Хэш
fixed-direct = прямой канал
# $title: type-*; $type, $version: as on the wire.
fixed-type = { $title } ({ $type }, версия { $version })
# $digits: five digits that people say; $hash: 64 hexadecimal digits.
fixed-message_named = { $digits } ({ $hash })
# A place in a list. $label: field-*.
fixed-one_of = { $label }, { $place } из { $count }
# A field within a group drawn as one line, and the group.
fixed-part = { $label } { $text }
fixed-group = { $kind }: { $parts }
# An interval in time.
fixed-interval = с { $start } по { $end }
# A field on its line: $label: field-*; $text: its value.
fixed-line = { $label }: { $text }
# Codes of one list, one after the other; $one: those before; $next: the next.
fixed-next_code = { $one }; { $next }
# Words of a list within a sentence, one after the other.
fixed-next_word = { $one }, { $next }
fixed-call = ПОЗВОНИТЬ ОТПРАВИТЕЛЮ

## Subjects: one line in a list

subject-form_unknown = { $precedence } ОТ { $centre }, ФОРМА ЗДЕСЬ НЕИЗВЕСТНА: ПОЗВОНИТЬ

## What is asked

# $what: a code of the field ask; $reply: one of the five below it.
asks = Просьба к вам: { $what }. Отклик: { $reply }
asks-reply = Отклик: { $reply }
asks-none = не запрошен
asks-acknowledgement = квитанция
asks-acknowledgement_by = квитанция до { $by }
asks-answer = ответ
asks-answer_by = ответ до { $by }
