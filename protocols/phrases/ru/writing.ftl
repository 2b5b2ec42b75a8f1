# What the terminal client says while somebody answers, writes, signs and releases, and of what became of it.
# Unofficial translation of en/writing.ftl; the English phrase says what is meant.
#
# Room and what stays as it is: as in screens.ftl.

## Answering

# Titles. $digits: the message; $centre: who sent it.
screen-answer_to = ОТВЕТ НА { $digits }, КОМУ { $centre }
screen-answer = ОТВЕТ НА { $digits }
screen-our_message = НАШЕ СООБЩЕНИЕ { $digits }
screen-hold_title = ОТЛОЖИТЬ { $digits }: НЕ ДЕЙСТВОВАТЬ ДО ДАЛЬНЕЙШЕГО СООБЩЕНИЯ
# The title of the time that is asked for. $reply: what was chosen.
screen-reply_title = { $reply }: { $digits }
# What may be said, one a line. $title: type-*. Room: 60.
reply-form = по существу: { $title }
reply-holding = на рассмотрении компетентного органа, следующее к сроку
reply-confirm = подтвердить: подпись второго лица, впоследствии
reply-hold = отложить: не действовать до дальнейшего сообщения
reply-stands = остается в силе: верно, как отправлено
reply-cancel = отменить: более не действительно
reply-correct = исправить: та же форма снова, заполненная
reply-update = обновить: та же форма снова, заполненная
# Behind it: what it takes. Room: 40.
about-form = форма
about-alone = вы одни
about-alone_at_once = вы одни, сразу
about-alone_figures = вы одни; нужно указать цифры
about-two_officers = два должностных лица
about-other_officer = не то лицо, что подписало первым
# A short answer, asked once more. $answer: one of code-*.
screen-say = ответить: { $answer }
# Wraps.
screen-say_words = Уйдет в { $centre } сразу, за подписью только вашей. Получение не означает согласия.
screen-hold_words = Уйдет сразу, за подписью только вашей.
# Until when, where the next word is promised. Wraps.
screen-next_word = Следующее сообщение до (221415Z, +30 в минутах, +2h).
# $at: date-time group.
screen-next_word_limit = Следующее сообщение до (221415Z, +30 в минутах, +2h), не позднее { $at }.
# Before the field. Room: 20.
screen-next_word_prompt = следующее до
# Wrong in that field. $at, $limit: date-time groups.
screen-no_time = это не время: 221415Z, 221415Z NOV 26, +30, +2h
screen-time_past = { $at } уже прошло
screen-time_far = { $at } слишком далеко: не позднее { $limit }

## What an officer did, in the log of this seat

# $at: 14:22:01Z; $words: one of the lines below.
screen-stamped = { $at } { $words }
# $digits: the message.
did-acknowledged = Дана квитанция на { $digits }
did-holding = На рассмотрении { $digits }
did-answered = Дан ответ на { $digits }
did-held = Отложено { $digits }
did-confirmed = Подтверждено { $digits }
did-released = Выпущено { $digits }
did-returned = Возвращено { $digits }
# $title: screen-draft_to or type-*.
did-signed = Подписано: { $title }
did-silenced = тишина 60 с на этом рабочем месте; никому не сообщается
did-discarded = черновик удален
did-kept = черновик сохранен; F4 открывает его снова
# $language: name of the language, in itself.
did-language = язык чтения и подписи этого рабочего места: { $language }
# What became of it. $what: one of did-*; $digits: the new message; $centres: with commas; $why: an error and its remedy.
screen-done = { $what }.
screen-done_waits = { $what }: { $digits } ожидает второго должностного лица.
screen-done_released = { $what }: { $digits } выпущено, кому: { $centres }.
screen-done_numbered = { $what }: { $digits }.
screen-kept = ПОДПИСАНО И ХРАНИТСЯ до возвращения узла: { $what }
screen-not_done = НЕ СДЕЛАНО, { $what }: { $why }
# $reason: as the other officer typed it.
screen-returned = { $digits } возвращено, { $role }: { $reason }
screen-not_sent = НЕ ОТПРАВЛЕНО, { $what }, подписано ранее: { $why }
# In place of the digits, where a file cannot be read.
screen-not_sent_file = файл из числа хранимых
# $code, $detail: as the node says them, in English.
screen-node_refused = { $mark }: здесь не допущено, от { $centre }: { $code } { $detail }
# A refusal: $meaning and $remedy are error-*; $detail: what was found, in English.
screen-refusal = { $meaning } { $remedy }
screen-refusal_detail = { $meaning } ({ $detail }) { $remedy }
# Nobody signed on; after the client has ended.
screen-nobody_signed_on = вход никем не выполнен; рабочее место остается как было

## Writing

# The title of the screen. $what: screen-draft_to or type-*.
screen-write = СОСТАВЛЕНИЕ { $what }
# The title of the list of forms.
screen-write_which = СОСТАВЛЕНИЕ
# $title: type-*; $centres: as they were chosen.
screen-draft_to = { $title }, кому { $centres }
# How much is filled in; behind a draft in the list.
screen-fields_filled = { $count ->
    [one] заполнено { $count } поле
    [few] заполнено { $count } поля
    [many] заполнено { $count } полей
   *[other] заполнено { $count } поля
}
# The same for one that refers to a message. $refers: relation-*; $filled: screen-fields_filled.
screen-refers_filled = { $refers }, { $filled }
# A draft in the list of forms. $title: screen-draft_to or type-*.
screen-draft = черновик: { $title }
screen-throw_away = удалить этот черновик
# In the list of forms: to begin with what a CCSDS file says (CDM, OPM, OCM, RDM, OMM, OEM).
screen-from_file = из файла
screen-from_file_words = Сказанное в файле заполняется, остальное за вами. Ничего не отправляется.
# Before the line in which the file's path is typed. Room: 12.
screen-file = файл
# What was filled; stands in the log. $file: its name; $count: how many drafts.
did-filled = { $count ->
    [1] { $file } заполняет { $count } черновик
    [one] { $file } заполняет { $count } черновик; остальные в F4
    [few] { $file } заполняет { $count } черновика; остальные в F4
    [many] { $file } заполняет { $count } черновиков; остальные в F4
   *[other] { $file } заполняет { $count } черновика; остальные в F4
}
# What the file says and the form has no field for; stands in the log. $note: in English.
did-filled_note = из файла: { $note }
# The choice of the precedence that changes nothing.
screen-as_form_says = по форме
# A field with nothing in it: one has to be chosen; may stay so; is given, its fields stand below. Room: 20.
screen-choose = выбрать
screen-not_stated = не указано
screen-stated = указано
# Above what is filled in so far, beside the form.
screen-not_complete = НЕ ЗАВЕРШЕНО: заполненное на данный момент
# A field and what is in it. $value: as typed; $unit: its unit, or nothing.
screen-field_filled = { $label }: { $value } { $unit }
# Under the form. $count: how many; $fields: their paths, in English.
screen-checks_wrong = ПРОВЕРКА исправить { $count }: { $fields }
# $path: one of the two below.
screen-checks_right = ПРОВЕРКА все верно   ПОРЯДОК ВЫПУСКА { $path }
screen-path_one = 1 лицо: вы
screen-path_two = 2 лица, вы и другое
# What the field under the cursor wants. $label: field-*; $hint: what is allowed.
screen-hint = { $label }: { $hint }
screen-hint_choices = { $label }: Space показывает варианты
# An instant as it is read. $at: date-time group; $clock: T-04:12.
screen-hint_instant = { $label }: { $at }, { $clock }
# What is wrong with it. $wrong: what was found; $allowed: what may stand there.
screen-fault = ! { $label } { $wrong }
screen-fault_allowed = ! { $label } { $wrong }; { $allowed }
# The title of the choices. $label: field-*.
screen-choose_field = ВЫБОР { $label }
# The form is not right yet. $first: the first field and what is wrong with it.
screen-to_mend = { $count ->
    [1] исправить { $count }: { $first }
   *[other] исправить { $count }; первое: { $first }
}
# Dialogs with several choices.
screen-mark_words = Space отмечает, Enter принимает отмеченное.
screen-more_below = ниже еще { $count }

## Signing

# Title. $precedence: FLASH Z ####; $centres: with commas.
screen-sign = ПОДПИСАНИЕ { $precedence }, кому { $centres }
# Above the text.
screen-as_read = КАК ПРОЧТЕТ АДРЕСАТ
# $who: centres, each with one of reach-* behind it. Wraps.
screen-who_gets_it = КТО ПОЛУЧИТ: { $who }
# What F3 does.
screen-sign_told_two = F3: подпись автора. Другое должностное лицо читает и выпускает, до 30 мин.
screen-sign_told_one = F3: подпись; одного лица достаточно, выпущенное вернуть нельзя.
# Title of the question. One officer alone.
screen-one_officer = ВЫПУСК ОДНИМ ДОЛЖНОСТНЫМ ЛИЦОМ
# $token: what has to be typed, MERIDIAN, DRILL-MERIDIAN or TEST-MERIDIAN. Wraps.
screen-one_officer_words = Вернуть нельзя. Для выпуска ввести { $token }.
# Before the field. Room: 20.
screen-one_officer_prompt = выпуск, кому
# Something else was typed.
screen-type_token = ввести { $token }
# Behind a centre: whether it can be reached. $at: 220600Z. Room: 50.
reach-nobody_until = дежурной смены там нет до { $at }
reach-not_known = наш узел не отвечает: нет данных
reach-no_link = связи еще нет
reach-up = связь есть
reach-lost = СВЯЗЬ ПОТЕРЯНА: уйдет, когда восстановится
# A centre, and one of reach-*.
screen-reach = { $centre } ({ $how })

## Releasing: the second officer

# Title. $clock: T-29:12, how long the first signature is still good.
screen-release = ВЫПУСК 2 ИЗ 2  { $digits }  { $precedence }  { $clock }
# Above the text. $role: the author; $at: 14:22:01Z. Wraps.
screen-first_signature = Первая подпись: { $role }, { $at }. Изменить текст вы не можете.
# Under it. $hash: the first sixteen hexadecimal digits.
screen-unchanged = без изменений после подписания   хэш { $hash } (прочесть вслух)
screen-waits_no_longer = Оно больше не ожидает выпуска.
screen-waits_no_longer_back = Оно больше не ожидает выпуска. Esc - назад.
screen-you_wrote_it = Автор - вы: здесь подписывает другое должностное лицо.
screen-you_wrote_it_told = Автор - вы: выпускает другое должностное лицо. n забирает обратно.
screen-release_told = ВЕРНУТЬ НЕЛЬЗЯ. Можно отложить, исправить или отменить (x).
# Before the field. $token: 73051, DRILL-73051 or TEST-73051. Room: 44.
screen-release_prompt = для выпуска ввести { $token }
# Returning it. $role: its author.
screen-return = ВОЗВРАТ { $digits }
screen-return_words = Возвращается автору, { $role }; ничего не отправляется.
screen-return_prompt = причина
screen-return_wrong = причина, в нескольких словах
