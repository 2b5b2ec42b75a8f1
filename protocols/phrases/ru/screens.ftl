# What the terminal client says on its screens, around the messages themselves.
# Unofficial translation of en/screens.ftl; the English phrase says what is meant.
#
# A terminal has 80 columns and 24 rows, at the least. "Room" is how many columns a phrase may take with everything filled
# in; a Chinese character takes two. Without a figure: one line of about 76, which is cut at its end, or where it says
# "wraps", as many lines as it takes. Abbreviations are those of the reader's own service where there are any.
#
# Stand in every language as they are: names of keys (F1, Enter, Esc, Tab, Space, the letters n r v w x y), `!`, `*`, `>`,
# T-04:12 and 221415Z (times), five digits (the number of a message), what stands between backquotes, names of centres.
# Words in capitals are said in capitals where the script has them: they are asked for and read out over a telephone.

## Modes

# In the frame of every screen and dialog of a test node, where drill has fixed-drill and live has code-live. Room: 16.
screen-test = ТЕСТ ТЕСТ ТЕСТ
# Under the frame of every dialog, and where somebody signs on. Wraps.
mode-live = РЕАЛЬНЫЙ РЕЖИМ: доходит до дежурной смены другой стороны и имеет силу.
mode-drill = ТРЕНИРОВКА: отработка действий на этой линии. Ничто из этого не имеет силы.
mode-test = ТЕСТ: здесь нет ничего реального, и дежурные смены на это не полагаются.

## The frame: whose seat it is, the link, what sounds

# The name of the program, between the mode and the officer, in the first row.
screen-hotline = HOTLINE
# $role: WATCH-1; $centre: name of a centre.
screen-role_of = { $role } { $centre }
# Second row, before anybody signed on.
screen-not_signed_on = вход не выполнен
# Second row, wide. $seconds: how long ago our own node was last heard.
screen-node_heard = узел на связи { $seconds } с назад
# The same in 80 columns. Room: 14.
screen-node_heard_short = узел { $seconds } с
# Second row. $age: minutes and seconds since our own node was last heard, 0:17.
screen-our_node_lost = НАШ УЗЕЛ: СВЯЗЬ ПОТЕРЯНА { $age }
# Who lost the link, where it is said of our own node: argument of screen-link_lost.
screen-our_node = наш узел
# Second row. $count: messages that were signed and that the node has not confirmed; they are on this computer's disk.
screen-kept_here = { $count } ПОДПИСАНО, ХРАНИТСЯ ЗДЕСЬ
# Second row. $peer: a centre, or a centre and how many more: MERIDIAN +2.
screen-link_lost = { $peer } СВЯЗЬ ПОТЕРЯНА
# Second row. $centre: whose records are past their date.
screen-roster_stale = СПИСОК ДОВЕРИЯ УСТАРЕЛ { $centre }
# Second row. $count: messages whose numbers are missing in a line.
screen-earlier_missing = НЕДОСТАЕТ РАННИХ: { $count }
# Second row: the officer said at the sign-on that the alarm could not be heard at this seat.
screen-bell_not_heard = ЗВУК НЕ СЛЫШЕН
# Second row. $at: 221402Z.
screen-bell_heard = звук слышен { $at }
# Second row: nothing that was signed waits for the node.
screen-unsent_none = не отправлено 0
# Third row. Nothing sounds.
screen-alarm_none = СИГНАЛ нет
# Third row. $alarm: one of alarm-*.
screen-alarm = СИГНАЛ { $alarm }
# Third row, after the alarm. $at: 14:22:01Z, until when it is quiet.
screen-quiet_until = ТИШИНА до { $at }
# Third row, after the alarm: the bell rings.
screen-sounding = ЗВУЧИТ
# Third row. $count: messages that nobody here has acknowledged. Room: 14.
screen-unacked = без квит. { $count }
# Third row. $count: messages past an agreed time. Room: 12.
screen-overdue = просроч. { $count }
# Third row. $clock: T-04:12, time left until the next thing is due; $digits: of which message. Room: 22.
screen-next = след. { $clock } ({ $digits })

## What sounds

# A message nobody has taken. $precedence: FLASH Z; $digits: its number; $centre: who sent it.
alarm-message = { $precedence } { $digits } от { $centre }
# A message of ours waits for the second officer. $role: who wrote it.
alarm-release = К ВЫПУСКУ { $digits }, автор { $role }
# $who: a centre, or screen-our_node.
alarm-link = СВЯЗЬ ПОТЕРЯНА: { $who }
# What our own node raised, and nobody signed. $what: its code in capitals, in English; $peer: a centre, or nothing.
alarm-node = УЗЕЛ СООБЩАЕТ { $what } { $peer }
# What this seat could not verify. $what: which kind of thing; $code: one of the codes of the reference page.
alarm-not_verified = НЕ ПРОВЕРЕНО: { $what }, { $code }
# The alarm is tried at the sign-on.
alarm-bell_test = ПРОВЕРКА ЗВУКА

## The strip of a FLASH, over whatever is open

# Repeated over the whole width with the word for FLASH.
# $precedence: FLASH Z; $who: which officer has acknowledged it.
screen-flash_taken = { $precedence } { $digits } от { $centre }, квитанцию дает { $who }
# How many more there are. $precedence: the word for FLASH.
screen-flash_more = +{ $count } { $precedence }
# After the key `!`. Room: 10.
screen-flash_open = открыть
# The keys of the strip: `!` opens the message, F9 silences the bell at this seat and tells nobody. Room: 56.
screen-flash_keys = ! открыть   F9 тишина 60 с (это не квитанция)
# Behind it, while a form is being filled in. Room: 24.
screen-flash_kept = написанное сохраняется
# $centre: who sent it.
screen-from = от { $centre }
# Every signature of it was verified by this seat.
screen-valid = ДЕЙСТВИТЕЛЬНО

## Short words, for columns

# The precedence in a list of 80 columns. Room: 5.
short-precedence-1 = МОЛН
short-precedence-2 = ВНЕОЧ
short-precedence-3 = СРОЧН
short-precedence-4 = ОБЫКН
# Age of what has not come, in the last column of a list. $age: 5:36. Room: 14.
short-not_received = НЕ ПОЛУЧ { $age }
short-not_seen = НЕ ПРОСМ { $age }
short-not_acknowledged = НЕ КВИТ { $age }
short-not_answered = ОТВ НЕТ { $age }
# Last column. What is due of us, and how much time is left. $clock: T-04:12. Room: 14.
short-sign = подп. { $clock }
short-acknowledge = квит. { $clock }
short-answer = ответ { $clock }
short-next_word = сообщ. { $clock }
# Last column: holding until then. $at: 221800Z. Room: 14.
short-until = до { $at }
# The state of a message in a list. Room: 4, no more; four letters, or two Chinese characters.
token-new = НОВ
token-rel1 = ПОД1
token-reld = ВЫП
token-sent = ОТПР
token-rcvd = ПОЛУ
token-shwn = ПОКА
token-ackd = КВИТ
token-hldg = РАСС
token-answ = ОТВ
token-rfsd = НДОП
token-form = ФОРМ
token-held = ОТЛЖ
token-canc = ОТМ

## The watch: the list of messages

# Titles of its three parts.
shelf-needs_you = ждет вас
shelf-waiting_for_others = ждет других
shelf-answered = ответ дан
# A title and how many stand under it. $title: one of shelf-*.
screen-shelf = { $title } ({ $count })
# The title of the screen. $count: how many need this officer.
screen-watch = { $count ->
    [one] ДЕЖУРСТВО { $count } ждет вас
    [few] ДЕЖУРСТВО { $count } ждут вас
    [many] ДЕЖУРСТВО { $count } ждут вас
   *[other] ДЕЖУРСТВО { $count } ждут вас
}
# Behind it. $count: how many drafts are kept.
screen-drafts_kept = { $count ->
    [one] хранится { $count } черновик (F4)
    [few] хранится { $count } черновика (F4)
    [many] хранится { $count } черновиков (F4)
   *[other] хранится { $count } черновика (F4)
}
# Heads of the columns. Room: 16, in 80 columns 12.
screen-column_precedence = СРОЧНОСТЬ
screen-column_precedence_short = СРОЧ
# Room: 6.
screen-column_number = №
# Date-time group. Room: 14, in 80 columns 7.
screen-column_dtg = ВРЕМЯ
# The other centre. Room: 12, in 80 columns 9.
screen-column_with = С КЕМ
screen-column_subject = ТЕМА
# One of token-*. Room: 4.
screen-column_state = СОСТ
# Room: 14.
screen-column_deadline = СРОК
# The other centre of a message of ours, in a wide list. Room: 12.
screen-to = для { $centre }
# Under the list, when it is empty.
screen-nothing_here = здесь пока ничего нет
# Under a message that waits for release. $role: who wrote it; $at: 14:22:01Z.
screen-signed_waits = подпись { $role } в { $at }; второе должностное лицо читает и выпускает
# Under a message of ours: how far it is at one addressee. $stage: one of stage-*; $at: 14:22:01Z.
screen-stage_at = { $centre }: { $stage } { $at }
# What Enter does, above the footer.
screen-watch_told = Enter открывает; через 2 с показа первой строки отправитель знает: показано.
# Title of the question before the sign-off.
screen-sign_off = ОКОНЧАНИЕ РАБОТЫ
# $count: messages that were signed and that the node has not confirmed. Wraps, before screen-sign_off_words.
screen-sign_off_unsent = { $count } подписано, расписки узла нет: уйдет при следующем входе.
# $word: screen-sign_off_word. Wraps.
screen-sign_off_words = Это рабочее место больше ничего не услышит. Ввести { $word } и Enter.
# What is typed to sign off; short, of one script. `off` is taken, too.
screen-sign_off_word = выход
# Before the field. Room: 20.
screen-sign_off_prompt = закончить работу
# When something else was typed.
screen-sign_off_wrong = ввести { $word } или Esc, чтобы остаться

## One message

# In the title: every signature of this centre was verified by this seat.
screen-from_valid = { $centre }: ДЕЙСТВИТЕЛЬНО
# In the title of a message of ours. $centres: names, with commas.
screen-to_centres = кому { $centres }
# The three pages that Tab turns, in the title. Room: 8.
screen-page_body = текст
screen-page_ladder = ступени
screen-page_case = дело
# Above the text. $state: state-cancelled; $at: date-time group. Wraps.
screen-mark_cancelled = { $state } { $at }. Прежний текст остается доступным для чтения.
# Above the text. $state: state-on_hold; $at: date-time group. Wraps.
screen-mark_held = { $state } с { $at }: не действовать до дальнейшего сообщения.
# Above the text: this program is older than the sender's. Wraps.
screen-mark_form_unknown = ФОРМА ЗДЕСЬ НЕИЗВЕСТНА: заголовок проверен, содержание этой программой не читается.
# Between body and header.
screen-header = ЗАГОЛОВОК, подписан вместе с текстом
# What F8 does, before it is pressed. $centre: who is told; $role: who has taken it.
screen-acknowledge_told = F8 сообщает в { $centre }: сообщение у { $role }. Это не согласие.
# What r does.
screen-answer_told = r отвечает { $centre }: по существу, на рассмотрении до срока или кратко.
# What x does.
screen-withdraw_told = x откладывает, отменяет или исправляет. Выпущенное вернуть нельзя.
# A key was pressed that does not fit. $digits: the message.
screen-our_own = { $digits } - наше собственное сообщение
screen-our_own_withdraw = { $digits } - наше собственное сообщение: x отзывает его
screen-taken_already = квитанция на { $digits } уже дана
screen-not_ours = отозвать { $digits } может только { $centre }; r отвечает на него

## Languages: one message in two of them

# Title of the page with both wordings. $digits: the message.
screen-wordings = { $digits } В ДВУХ ФОРМУЛИРОВКАХ
# Heads of its two columns. $language: name of a language; $hash: eight hexadecimal digits of a phrase catalogue. Room: 36.
screen-wording_ours = ЗДЕСЬ: { $language } { $hash }
screen-wording_signed = КАК ПОДПИСАНО: { $language } { $hash }
# The message was signed in the very catalogue of this seat.
screen-wording_same = Подписано в тех же словах, которые вы читаете здесь.
# Above the columns. $count: lines of this message that read otherwise in the signer's catalogue of the same language. Wraps.
screen-wording_differs = { $count ->
    [0] Ни одна строка этого сообщения не читается иначе.
    [one] Иначе читается и отмечена { $count } строка этого сообщения.
    [few] Иначе читаются и отмечены { $count } строки этого сообщения.
    [many] Иначе читаются и отмечены { $count } строк этого сообщения.
   *[other] Иначе читаются и отмечены { $count } строки этого сообщения.
}
# Above a message that was signed in a catalogue that is not here. $language: BCP 47 tag; $hash: eight hexadecimal digits.
mark-other_catalogue = ПРОЧИТАНО В ДРУГОМ КАТАЛОГЕ { $language } { $hash }
# Behind that mark, where the catalogue is not here. Wraps.
screen-catalogue_missing = Здесь его нет: запросить у отправителя, затем `hotline phrases import FILE`. Коды и цифры те же.
# Behind that mark, where the catalogue was imported before.
screen-catalogue_kept = w показывает, что в нем сказано иначе.

## The ladder: how far it has come

# A centre and its part. $role: one of the two below.
screen-addressee = { $centre } ({ $role })
screen-to_act = для действия
screen-for_information = для сведения
# $centres: names, with commas. Wraps.
screen-also_for = также кому: { $centres }
# Rungs beside state-*. Room: 12.
screen-stands = В СИЛЕ
screen-confirmed = ПОДТВЕРЖДЕНО
# Behind state-cannot_read: why. Room: 24.
screen-form_unknown = ФОРМА НЕИЗВЕСТНА
# $age: how long past the agreed time.
screen-past = просрочено на { $age }
# The messages of a case. $digits: its first; $count: how many. Room: 30.
screen-case = ДЕЛО { $digits } ({ $count })

## What was verified

# Title of the page.
screen-verified = ПРОВЕРЕНО { $digits }
# $reference: MERIDIAN 221415Z 73051; $mode: one of code-live, code-drill, code-test; $type, $version: as on the wire. Wraps.
proof-message = { $reference }  режим { $mode }  { $type } версия { $version }
# $hash: 64 hexadecimal digits in groups of four. Wraps.
proof-hash = хэш сообщения: { $hash }
# $role: the author; $at: 14:22:01Z. Wraps.
proof-author = ДЕЙСТВИТЕЛЬНО: подпись { $role } (автор), { $at }, именно под этими байтами.
proof-second_missing = Подписи второго должностного лица и выпуска еще нет.
# $roles: with commas. Wraps.
proof-officers = ДЕЙСТВИТЕЛЬНО: должностные лица центра { $centre }: { $roles }.
# $mark: mark-one_officer. Wraps.
proof-one_officer = { $mark }: одна подпись там, где нужны две.
# $to: addressee; $number, $epoch: its place in the line; $at: 14:22:01Z; $from: whose key; $version: of its party's
# statement. Wraps.
proof-release = ДЕЙСТВИТЕЛЬНО: выпуск для { $to }, номер { $number } эпохи { $epoch }, { $at }, ключом { $from } из версии { $version } заявления его стороны.
proof-release_hash = хэш выпуска: { $hash }
# $mark: mark-roster_stale; $records: kinds of records. Wraps.
proof-stale = { $mark }: { $records }, { $centre }, срок действия истек.
# Handling: may_publish is no.
proof-no_publishing = Отправитель просит не публиковать.

## Links, alarms and records

# Titles. What stands under NODE SAYS nobody signed.
screen-standing = СВЯЗЬ И СИГНАЛЫ
standing-links = СВЯЗЬ: УЗЕЛ СООБЩАЕТ
standing-alarms = СИГНАЛЫ: УЗЕЛ СООБЩАЕТ
standing-not_verified = НЕ ПРОВЕРЕНО ЭТИМ РАБОЧИМ МЕСТОМ
standing-records = ЗАПИСИ: проверено здесь
standing-seat = ЭТО РАБОЧЕЕ МЕСТО
# Above the footer.
screen-standing_told = УЗЕЛ СООБЩАЕТ: под этим никто не подписывался. Esc: эти сигналы просмотрены.
# Our node is not there. $why: in English. Wraps.
standing-our_node = наш узел: СВЯЗЬ ПОТЕРЯНА. { $why }
standing-below = Ниже его последние сведения. Запустить: hotline serve. Пока: телефон.
# One link: $peer: a centre, filled up to 24 columns; $state: one of the three below; $at: 14:22:01Z, since when.
standing-link = { $peer } { $state }, { $at }
standing-link_heard = { $peer } { $state }, { $at }, последние данные { $heard }
# $route: how it goes there, as the settings name it.
standing-up_by = связь есть, через { $route }
standing-up = связь есть, по маршруту
standing-lost = СВЯЗЬ ПОТЕРЯНА
# $missing: mark-earlier_missing; $peer: a centre; $age: 5:36.
standing-gap = { $missing } от { $peer }, { $age }
# Who is signed on here. $seats: each as one of the two below, with commas; $at: 14:22:01Z, since when.
standing-seats = рабочие места: { $seats }
standing-no_seats = рабочие места: сведений нет
standing-seat_on = { $role } вход { $at }
standing-seat_off = { $role } выход { $at }
# What the node raised. $code, $detail: in English.
standing-alarm = { $at } { $code } { $peer } { $detail }
standing-refused = { $at } здесь не допущено, от { $centre }: { $code } { $detail }
standing-distrusted = { $at } { $what }: { $code } { $detail }
# One party's records. $record: one of the two below; $centres: with commas; $stale: standing-stale, or nothing. Wraps.
standing-party = { $party }: { $record }, { $centres } { $stale }
standing-statement = заявление { $version }
standing-no_statement = заявления нет
# Records past their date. $what: their kinds, in English.
standing-stale = УСТАРЕЛО { $what }
# $count: messages that were signed and that the node has not confirmed.
standing-unsent = подписано, расписки узла нет: { $count }

## Signing on

# The three steps, in the first columns. Room: 8.
unlock-who = 1 КТО
unlock-hear = 2 ЗВУК
unlock-read = 3 ЧТЕНИЕ
# $address: host and port of the node; $mode: live, drill or test as one of code-live, code-drill, code-test.
unlock-seat = { $role }, { $centre }, режим { $mode }, узел { $address }
# $key: fingerprint or file name of the officer's key.
unlock-key = ключ { $key }
# Before the field. Room: 24.
unlock-passphrase = парольная фраза
unlock-opening = открывается ключ, вызывается узел
unlock-sounding = звук категории МОЛНИЯ сейчас подается на этом терминале
unlock-heard = Был ли он слышен?
# Behind the keys y, n and r. Room: 12.
unlock-yes = да
unlock-no = нет
unlock-again = еще раз
# Samples of what this terminal draws: the word stands in reverse, in bold, and as it is. $word: the word for FLASH.
unlock-reverse = инверсия
unlock-bold = жирный
unlock-word_only = только слово { $word }
unlock-size = размер этого терминала: столбцов { $columns }, строк { $rows }
# $languages: their names, each in itself.
unlock-languages = F5 язык: { $languages }
# Above the footer.
unlock-told = Ключ остается на этом компьютере; фраза открывает его и никуда не уходит.
unlock-told_bell = "n": вход с пометкой ЗВУК НЕ СЛЫШЕН на каждом экране этого рабочего места.
# Asked on a terminal, in the line mode.
unlock-ask = Парольная фраза, { $role }, { $centre }:

## Language and direction of this seat

# Title of the choice of a language (F5), and what is said there. Wraps.
screen-language = ЯЗЫК
screen-language_words = В том, что вы подписываете, указано, в каких словах вы это читаете. Сообщения остаются на языке, на котором написаны.
# The choice that leads on to the direction.
screen-language_direction = как выводится текст справа налево
# Title of that choice. The sample stands in each line as this terminal would draw it. Wraps.
screen-direction = СПРАВА НАЛЕВО
screen-direction_words = Выбрать строку, в которой арабское предложение читается справа налево, а буквы соединены. Оно кончается на 12.
# Its choices. Room: 40.
direction-auto = по сведениям об этом терминале
direction-visual = переворачивает эта программа
direction-terminal = переворачивает этот терминал
direction-off = никто

## A terminal that is too small

# $columns, $rows: needed; $here_columns, $here_rows: there are. Wraps.
small-needed = Нужно столбцов { $columns } и строк { $rows }; здесь столбцов { $here_columns } и строк { $here_rows }.
small-keys = До тех пор действует одна клавиша: F9, тишина на 60 с, о чем никому не сообщается. Открытое сохраняется.
