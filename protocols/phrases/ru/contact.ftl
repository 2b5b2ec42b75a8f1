# How a centre is reached: the call sheet, on a screen, on paper and as text.
# Unofficial translation of en/contact.ftl; the English phrase says what is meant.

## Whose it is

# Title. $centre: MERIDIAN.
sheet-title = КОНТАКТНЫЙ ЛИСТ { $centre }
# $party: the party's name, as it writes it.
sheet-party = Сторона
# Whether it is believed here.
sheet-believed-own = { $party } (наша собственная сторона)
sheet-believed-pinned = { $party } (закреплено двумя нашими должностными лицами)
sheet-believed-no = { $party } (НЕ ЗАКРЕПЛЕНО: доверия к ней здесь нет)
sheet-who = Кто это
sheet-level = Уровень
sheet-level-operator = оператор
sheet-level-centre = центр
sheet-level-ministry = министерство
sheet-level-government = правительство
# $level: one of the four; $state: a party's name.
sheet-level_authorised = { $level }, с разрешения: { $state }
sheet-organisation = Организация
sheet-kind = Вид
sheet-kind-civil_operations = гражданские операции
sheet-kind-military_operations = военные операции
sheet-kind-spaceflight_safety = безопасность космических полетов
sheet-kind-launch = запуск
sheet-kind-spectrum = радиочастотный спектр
sheet-kind-diplomatic = дипломатический
sheet-positions = Должности
# Eight groups of five digits and one.
sheet-fingerprint = Отпечаток
# $centres: other centres, by name. Names that look the same.
sheet-alike = ПОХОЖИЕ НАЗВАНИЯ
sheet-alike_told = { $centres }: читать название по буквам

## When

sheet-watch = Дежурство
sheet-day_and_night = круглосуточно
sheet-now = Сейчас
sheet-on_watch = дежурная смена на месте
# $at: 220600Z.
sheet-opens = дежурной смены нет до { $at }
# When the centre said all this. $at: 221415Z NOV 26.
sheet-stated = Заявлено
sheet-nothing_stated = бюллетеня этого центра здесь нет
# $records: root, statement, bulletin.
sheet-stale = { $at }, УСТАРЕЛО: { $records }

## How

sheet-methods = Как связаться, в таком порядке
sheet-not_stated = не указано
sheet-method-hotline = горячая линия
sheet-method-phone = телефон
sheet-method-satphone = спутниковый телефон
sheet-method-fax = факс
sheet-method-email = эл. почта
sheet-method-hf = КВ-радиосвязь
sheet-method-courier = курьер
sheet-this_line = эта линия
sheet-encrypted = с шифрованием
# $at: 221415Z NOV 26; $role: WATCH-1, a role of the centre itself.
sheet-verified = опробовано { $at }, { $role }
sheet-not_verified = НЕ ПРОВЕРЕНО
sheet-deputies = Кто действует за него
sheet-escalation = К кому обращаться, если никто не отвечает, в таком порядке
# $who: a position or a third party; $centre: a centre's name.
sheet-of_centre = { $who } ({ $centre })
sheet-languages = Языки
# $language: a tag of BCP 47.
sheet-language_both = { $language } устно и письменно
sheet-language_spoken = { $language } устно
sheet-language_written = { $language } письменно

## What it operates, and its own practice

sheet-operates = Эксплуатирует
# $count: how many lines more.
sheet-more = { $count ->
    [one] и еще { $count }
    [few] и еще { $count }
    [many] и еще { $count }
   *[other] и еще { $count }
}
sheet-practice = Собственная практика
sheet-practice_told = Заявлено то, что делает сам этот центр. Других это ни к чему не обязывает.
# $figures: one or more of the three below.
sheet-regime-leo = обращается при низких орбитах
sheet-regime-meo = обращается при средних орбитах
sheet-regime-geo = обращается при геостационарной области
sheet-regime-heo = обращается при высокоэллиптических орбитах
sheet-regime-other = обращается при других орбитах
sheet-probability = вероятность не менее { $figure }
sheet-miss_distance = минимальное расстояние не более { $figure } м
# Each way from its object: radial, transverse, normal.
sheet-kept_clear = держит свободным { $radial } × { $transverse } × { $normal } м от объекта (по радиусу, трансверсали, нормали)
sheet-lead_time = Заблаговременность
sheet-lead_time_told = требуется { $figure } ч до наибольшего сближения
sheet-avoidance = Автоматическое уклонение
sheet-avoidance-enabled = включено
sheet-avoidance-suspended = ПРИОСТАНОВЛЕНО
sheet-avoidance-not_fitted = не предусмотрено
sheet-moves = Обычно маневрирует
sheet-moves-we_do = этот центр
sheet-moves-other_does = другая сторона
sheet-moves-by_agreement = по договоренности
sheet-moves-cannot = его объекты не способны
sheet-note = Примечание
sheet-registry = Регистр космических объектов
sheet-registry-public = открытый
sheet-registry-on_request = по запросу
sheet-registry_changed = изменено { $at }

## The page of the client

# Title of the page.
screen-contacts = КОНТАКТНЫЕ ЛИСТЫ
# Under the list of links and under a message.
key-link-contacts = конт. листы
help-link-contacts = Как связаться с каждым центром: телефон, языки, часы дежурства.
key-thread-contacts = конт. лист
help-thread-contacts = Как связаться с другими центрами этого сообщения.
# In the line mode: contacts [CENTRE].
takes-centre = ЦЕНТР
# Where no centre is known.
screen-no_contacts = Ни один центр здесь не известен.
