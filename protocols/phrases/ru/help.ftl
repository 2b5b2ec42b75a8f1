# The words of the keys: in the footer, on the pages of help, and in the line mode.
# Unofficial translation of en/help.ftl; the English phrase says what is meant.

## Footer: what a key does, in one or two words

# One place each: key-PLACE-ACTION. A footer of 80 columns holds six or seven of them. Room: 16, better 10.
# Anywhere.
key-anywhere-silence = тишина
key-anywhere-help = справка
key-anywhere-compose = составить
key-anywhere-link = связь
# At the sign-on.
key-unlock-accept = далее
key-unlock-heard = слышно
key-unlock-not_heard = не слышно
key-unlock-again = еще раз
key-unlock-leave = выйти
# In the list of messages.
key-watch-open = открыть
key-watch-next_due = далее
key-watch-leave = закончить
# In one message.
key-thread-acknowledge = квитанция
key-thread-answer = ответ
key-thread-withdraw = отозвать
key-thread-turn = страница
key-thread-back = назад
key-thread-verify = проверка
key-thread-wording = как подписано
# In a form.
key-compose-next_field = далее
key-compose-send = к выпуску
key-compose-other_form = другая форма
key-compose-back = в черновики
key-compose-choose = варианты
# Before the author signs.
key-read-sign = подписать
key-read-back = к форме
# Before the second officer releases.
key-release-release = выпустить
key-release-return_ = вернуть
key-release-verify = проверка
key-release-back = пусть ждет
# On the page of links and alarms.
key-link-test = проверка звука
key-link-back = назад
# In a dialog.
key-dialog-accept = принять
key-dialog-back = назад
# On a page to read.
key-page-back = назад

## Help: what a key does, in a sentence

# Beside the key, F1. Wraps after 60 columns.
help-anywhere-silence = Тишина на 60 секунд на этом рабочем месте. Никому не сообщается; квитанцией не является.
help-anywhere-open_flash = Открыть сообщение МОЛНИЯ из полосы. Написанное вами сохраняется.
help-anywhere-help = Что делает здесь каждая клавиша.
help-anywhere-watch = Список сообщений.
help-anywhere-compose = Составить сообщение: выбрать форму или сохраненный черновик.
help-anywhere-language = Язык этого рабочего места и вывод текста справа налево.
help-anywhere-link = Связь, сигналы и записи, а также что сделано на этом рабочем месте.
help-unlock-accept = Открыть ключ этой парольной фразой.
help-unlock-heard = Звук был слышен.
help-unlock-not_heard = Вход с пометкой ЗВУК НЕ СЛЫШЕН, видимой здесь всем.
help-unlock-again = Подать звук еще раз.
help-unlock-leave = Выйти, не выполняя вход.
help-watch-open = Открыть сообщение под курсором.
help-watch-next_due = К следующему сообщению, которое ждет вас.
help-watch-leave = Закончить работу, после вопроса.
help-watch-top = К первому сообщению.
help-watch-end = К последнему сообщению.
help-thread-acknowledge = Сообщение у меня: отправителю сообщаются ваша роль и время. Это не согласие.
help-thread-answer = Ответ: по существу с помощью формы, на рассмотрении до срока или один из кратких ответов.
help-thread-withdraw = Для нашего сообщения: сразу отложить, отменить, исправить, сообщить, что остается в силе, или подтвердить; отметить голосовую связь, обратиться к третьей стороне, отметить: НЕТ ОТКЛИКА.
help-thread-turn = Переход между текстом, ступенями и делом.
help-thread-back = Назад к списку.
help-thread-verify = Что проверило это рабочее место: подписи, должностные лица, выпуски и хэши.
help-thread-wording = Слова, в которых отправитель читал при подписании, рядом с вашими.
help-thread-next_due = К следующему сообщению, которое ждет вас.
help-compose-next_field = К следующему полю.
help-compose-previous_field = К предыдущему полю.
help-compose-value_before = Предыдущий вариант, где есть выбор.
help-compose-value_after = Следующий вариант, где есть выбор.
help-compose-send = К первому полю, которое нужно исправить; если таких нет, к тексту, как его прочтет адресат.
help-compose-other_form = Другая форма или удаление этого черновика. Оставленное сохраняется.
help-compose-back = Выйти; черновик сохраняется, и F4 открывает его снова.
help-compose-choose = Все варианты этого поля, словами.
help-compose-page_down = На десять полей вперед.
help-compose-page_up = На десять полей назад.
help-read-sign = Подписать как автор: уходит второму должностному лицу или адресатам.
help-read-back = Назад к форме.
help-release-release = Подписать как второе должностное лицо, когда введено требуемое слово.
help-release-return_ = Вернуть автору с указанием причины.
help-release-verify = Подпись первого должностного лица и хэш.
help-release-back = Оставить ожидать.
help-link-test = Подать сигнал один раз, чтобы узнать, слышен ли он.
help-link-back = Назад; показанные здесь сигналы считаются просмотренными.
help-dialog-accept = Принять этот вариант или введенное.
help-dialog-mark = Отметить вариант, где допускается несколько.
help-dialog-down = Следующий вариант.
help-dialog-up = Предыдущий вариант.
help-dialog-back = Назад; ничего не делается.
help-page-back = Назад.
# The keys that move, wherever there is something to move.
help-down_message = На одно сообщение вниз.
help-up_message = На одно сообщение вверх.
help-down_line = На одну строку вниз.
help-up_line = На одну строку вверх.
help-page_down = На одну страницу вниз.
help-page_up = На одну страницу вверх.
# Where a key is known by its place only: the title of a page of help. $place: one of place-*.
help-title = СПРАВКА: { $place }
place-unlock = вход
place-watch = дежурство
place-thread = сообщение
place-compose = составление
place-read = подписание
place-release = выпуск
place-link = связь
place-small = малый экран
# Below the keys.
help-function_keys = Любая клавиша F: Esc, затем ее цифра (0 - это F10).
help-marks = В списке: > курсор, ! срок прошел, * наше. T- осталось, T+ просрочено.
# What the four letters of a state mean: means-*, for token-* of screens.ftl.
means-new = поступило, ни на одном нашем экране еще не показано
means-rel1 = подписано автором, ожидает второго должностного лица
means-reld = выпущено, на линию связи еще не передано
means-sent = передано на линию связи
means-rcvd = на диске другого центра
means-shwn = было открыто на экране должностного лица
means-ackd = квитанция должностного лица дана
means-hldg = на рассмотрении: следующее сообщение к указанному сроку
means-answ = дан ответ по существу
means-rfsd = не допущено другим центром
means-form = там сохранено, но форма им неизвестна: позвонить
means-held = отложено: не действовать до дальнейшего сообщения
means-canc = отменено; прежний текст остается доступным для чтения

## The line mode: one fact a line, for screen readers and braille lines

# Commands are typed in English; what they take is named in the reader's language. Room: 16.
takes-number = НОМЕР
takes-until = ДО
takes-code = КОД
takes-type = ТИП
takes-reason = ПРИЧИНА
takes-field = ПОЛЕ
takes-value = ЗНАЧЕНИЕ
takes-token = СЛОВО
takes-language = ЯЗЫК
# A command and what it does. $usage: the command and what it takes; $help: one of help-*.
plain-command = { $usage }: { $help }
# $verb: what was typed.
plain-no_command = { $verb } не команда; их перечисляет help
plain-quotation = не хватает кавычки
# After the sign-on. $mode: mode-live, mode-drill or mode-test.
plain-signed_on = Вход выполнен: { $role }, { $centre }. { $mode }
plain-help = Команды перечисляет help.
plain-node_there = Узел на связи.
# $detail: in English.
plain-link_lost = СВЯЗЬ ПОТЕРЯНА с нашим узлом: { $detail }
# A message of ours waits for the second officer. `show` is a command.
plain-to_release = К ВЫПУСКУ { $digits }, автор { $role }. Прочесть: show { $digits }.
# Said again once a minute. $alarm: one of alarm-*.
plain-still_open = СИГНАЛ { $alarm } все еще открыт.
# A message comes in. $precedence: precedence-*; $mode: code-live, code-drill or code-test.
plain-arrived = { $precedence } номер { $digits } от { $centre }, режим { $mode }, подпись действительна.
# In front of it, where it sounds. $words: plain-arrived.
plain-alarm = СИГНАЛ { $words }
# Its subject and what it asks, as sentences. $subject: subject-*; $detail: asks-* or how far it has come.
plain-about = { $subject }. { $detail }.
# A message of ours has come one step further. $step: one of stage-*; $at: 14:22:01Z.
plain-moved = { $digits }: { $centre } { $step } { $at }.
# A part of the list. $title: shelf-*; $count: how many.
plain-shelf = { $title }: { $count }
# One message of the list. $precedence: precedence-*; $centre: the other side; $at: date-time group; $state: token-*;
# $clock: a clock of short-*, or nothing; $subject: subject-*.
plain-row = { $digits } { $precedence } { $centre } { $at } { $state } { $clock }: { $subject }
# A clock that is past its time. $clock: a clock of short-*.
plain-past = { $clock }, согласованное время прошло
# A message that waits for release was read out. $token: what is typed. `release` is a command.
plain-waits = Ожидает второго должностного лица: release { $digits } { $token }
plain-told_has_it = { $centre } получит сведения: сообщение у { $role }. Это не согласие.
plain-hold_told = Всем, у кого оно есть, сообщается: не действовать до дальнейшего сообщения.
# The token was not right. `show` and `release` are commands.
plain-read_first = сначала прочесть (show { $digits }), затем: release { $digits } { $token }
# A draft is open. $title: screen-draft_to or type-*. `set`, `checks`, `preview`, `sign` are commands.
plain-draft_open = { $title }. set ПОЛЕ ЗНАЧЕНИЕ заполняет; checks, preview, sign.
plain-no_draft = открытого черновика нет: compose ТИП или answer НОМЕР ТИП
# $field: what was typed; $fields: the names that there are.
plain-no_field = { $field } здесь не поле: { $fields }
# $label: field-*; $value: what stands in it now.
plain-set = { $label }: { $value }
plain-empty = пусто
# A field that is wrong. $field: its path; $wrong: what was found; $allowed: what may stand there.
plain-fault = { $field } { $wrong }
plain-fault_allowed = { $field } { $wrong }: { $allowed }
# Nothing is wrong. $count: how many officers sign.
plain-all_right = все верно; подписей должностных лиц: { $count }
plain-preview_first = preview выводит текст, как его прочтет адресат; затем sign.
# $token: what is typed after `sign`.
plain-sign_alone = Выпускаете вы одни, вернуть будет нельзя: sign { $token }
# $language: the name of the language, in itself; $tags: what may be typed.
plain-language = { $language }; другие: { $tags }
