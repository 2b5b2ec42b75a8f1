### What a pager says, and how pagers and rungs are drawn. A page names the message by its five digits and says nothing
### of what is in it: it goes over somebody else's network.
# Unofficial translation of en/paging.ftl; the English phrase says what is meant.

# $centre: who is called; $precedence: FLASH; $digits: five.
page-title = { $centre }: { $precedence } { $digits }
page-unseen = { $precedence } { $digits } от { $centre }: сообщение здесь, никто его не открыл.
page-untaken = { $precedence } { $digits } от { $centre }: сообщение здесь, ни одно должностное лицо его не взяло.
page-not_acknowledged = Наше сообщение { $precedence } { $digits } для { $centre } не квитировано.
page-not_answered = Наше сообщение { $precedence } { $digits } для { $centre }: ответ в срок не дан.
# To the second contact of another centre. $centre: who sent it.
page-theirs = { $precedence } { $digits } от { $centre } ждет вас на горячей линии; ваша дежурная смена это сообщение не взяла.
# $count: other messages.
page-more = { $count ->
    [one] Ждет еще { $count } сообщение.
    [few] Ждут еще { $count } сообщения.
    [many] Ждут еще { $count } сообщений.
   *[other] Ждут еще { $count } сообщения.
}
# What to do.
page-do_open = Пройти на рабочее место и открыть { $digits }.
page-do_call = Пройти на рабочее место, открыть { $digits } и позвонить в { $centre } по его контактному листу.
page-do_theirs = Пройти на рабочее место центра { $centre }.
page-nothing_to_do = От вас ничего не требуется.
page-test_title = { $centre }: проверка пейджера { $pager }
page-test = { $centre } проверяет, доходит ли до вас вызов.
# First and last line of a page from a node for tests.
page-mode_test = ТЕСТ ТЕСТ ТЕСТ

## Offered to officers, at a message of ours that nobody has taken

# $centre: theirs. The menu of what our own centre may say of its message.
reply-call = голосовая связь с центром { $centre }: отметить
reply-no_reply = НЕТ ОТКЛИКА от центра { $centre }: отметить; он увидит это первым
reply-referral = третья сторона: просить ее связаться с центром { $centre }
# A word that the command `beside` takes: call, referral or no_reply.
takes-what = ЧТО
offer-referral_subject = { $centre } не отвечает
# The alarm line. $precedence: FLASH Z; $digits: five; $centre: theirs.
alarm-rung_seats = { $precedence } { $digits }: НЕ ВЗЯТО ЦЕНТРОМ { $centre }
alarm-rung_contact = { $precedence } { $digits }: ПОЗВОНИТЬ В { $centre }
alarm-rung_third_party = { $precedence } { $digits }: { $centre } МОЛЧИТ, можно просить третью сторону
alarm-rung_no_reply = { $precedence } { $digits }: { $centre } МОЛЧИТ, можно отметить: НЕТ ОТКЛИКА

## What the ladder did, under it: the node's word

# $who: a deputy, as that centre has stated it.
rung-second_contact = второй контакт: { $who }
rung-second_contact_none = второй контакт: не указано
# $pagers: names, with commas.
rung-pagers = вызов дан: { $pagers }
rung-no_pager = пейджер не настроен
# $pager: its name; $detail: in English, a word.
rung-page_failed = { $pager }: ВЫЗОВ НЕ ДОШЕЛ ({ $detail })
# $at: 14:22:01Z, when it was told, by a node that had been down.
rung-told_late = сообщено { $at }
# Of a message to us. Names of our own rungs.
rung-unseen = не открыто за половину срока
rung-untaken = не взято за половину срока

## Calls, on the ladder

# $role: who noted it; $centre: of which centre.
voice-taken = ГОЛОСОМ { $role }, { $centre }
voice-not_authenticated = ГОЛОС, ПОДЛИННОСТЬ НЕ УСТАНОВЛЕНА
state-voice = ПРИНЯТО НА СЛУХ
stage-voice = принято на слух

## The day's challenges, on a call sheet

# $day: date-time group of its first minute; $name: five letters.
voice-title = КОНТРОЛЬНЫЕ ВОПРОСЫ ДНЯ С { $day }, ТАБЛИЦА { $name }
voice-how = Каждая сторона задает вопрос до того, как о сообщении что-либо сказано. Каждая строка используется один раз; использованную вычеркнуть. Если у другой стороны иная таблица, назвать свою: ее находит callsheet --table.
voice-we_ask = Спрашиваете вы: отвечает { $centre }
voice-they_ask = Спрашивает { $centre }: отвечаете вы
# No key was given, or the node does not run.
voice-no_challenges = Контрольные вопросы дня сообщаются должностному лицу, выполнившему вход: добавить --key при работающем узле.
