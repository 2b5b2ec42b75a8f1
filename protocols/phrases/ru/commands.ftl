# What `hotline show`, `list`, `ladder`, `explain` and `phrases` print. Their --help and what they print as JSON is English.
# Unofficial translation of en/commands.ftl; the English phrase says what is meant.

## show

# Under a message. $roles: WATCH-1, or two with a comma; $centre: theirs.
cli-signed = Подписи центра { $centre }: { $roles }, проверено здесь.
# $marks: mark-one_officer and mark-confirmation_due, with a comma.
cli-signed_marked = Подписи центра { $centre }: { $roles }, проверено здесь, { $marks }.
cli-held = ОТЛОЖЕНО: не действовать до дальнейшего сообщения.
cli-cancelled = ОТМЕНЕНО.
# $mark: mark-node_says; $marks: other marks, with commas.
cli-node_says = { $mark }: { $marks }
# In place of a signature. $state: state-waiting_for_release; $role: the author.
cli-waits = { $state }: есть подпись { $role }, подписи второго должностного лица еще нет.
# After two seconds on a terminal. $centre: the sender's.
cli-told_seen = { $centre } получит сведения: сообщение показано, { $role }.
# Above the same message in its signer's words. $language: name of a language; $hash: eight hexadecimal digits.
cli-as_signed = Как прочитано отправителем при подписании ({ $language } { $hash }):

## list and ladder

# The first line of a list. $mode: live, drill or test; $at: date-time group; $links: one of cli-link_* for each, with commas.
cli-list_head = { $centre } ({ $mode })  { $at }  связь: { $links }
cli-link_up = { $peer } есть
cli-link_lost = { $peer } СВЯЗЬ ПОТЕРЯНА
cli-link_not_known = { $peer } нет данных
cli-no_links = нет
# The node of this directory does not run. $at: 14:22:01Z; $directory: a path. `hotline serve` is typed so.
cli-silent = УЗЕЛ НЕ РАБОТАЕТ; hotline serve { $directory }
cli-silent_as_of = УЗЕЛ НЕ РАБОТАЕТ; по состоянию на { $at } (последняя запись); hotline serve { $directory }
cli-no_messages = Сообщений нет.
# A case, named by the five digits of its first message.
cli-case = ДЕЛО { $digits }
# The other side of a message, in its column.
cli-from = от { $centre }
cli-to = кому { $centres }
cli-signed_by = подпись { $role }
# What is due next. $what: one of stage-*; $clock: T-04:12.
cli-due = { $what } { $clock }
# What this seat could not verify. $what: which kind of thing; $code, $detail: in English.
cli-not_verified = НЕ ПРОВЕРЕНО: { $what }: { $code }: { $detail }
# $mark: mark-node_says; $missing: mark-earlier_missing.
cli-gap = { $mark }: { $missing } от { $peer }
cli-refused_here = { $mark }: здесь не допущено, от { $centre }: { $code }: { $detail }
# Signed with a key that lies here, and not at the node. $count: how many; $digits: with commas; $seat: a folder.
cli-unsent = ПОДПИСАНО, НА УЗЛЕ НЕТ ({ $count }): { $digits } в { $seat }; уйдет со следующей командой с этим ключом или через `hotline watch`, когда узел ответит
# $detail: in English.
cli-unsent_not_read = НЕ ПРОЧИТАНО: { $detail }
# An addressee and the message's place in the line to it.
cli-addressee = { $centre }, номер { $number }
cli-addressee_information = { $centre } (для сведения), номер { $number }
# Rows of a ladder. $rung: name of a rung of the escalation, in English.
cli-next_word_by = следующее сообщение до
cli-rung = ступень: { $rung }

## explain

# $remedy: error-*-remedy.
cli-what_to_do = Что делать: { $remedy }
cli-code_told = Этот код сообщается отправителю.
cli-code_not_told = Отправителю сообщается лишь, что данные не прочитаны.
# $code: what was typed; $near: the code that was probably meant.
cli-no_code = нет кода { $code }: все перечисляет `hotline explain`
cli-no_code_near = нет кода { $code }: возможно, имелся в виду { $near }?

## phrases

# $language: BCP 47 tag; $hash: 64 hexadecimal digits; $path: a file or folder.
cli-phrases_written = { $language } { $hash } записан в { $path }.
cli-phrases_kept = { $language } { $hash } хранится в { $path }.
# Two catalogues compared. $key: the name of a phrase.
cli-phrases_same = Они одинаковы: { $hash }
cli-phrases_only_one = только в первом: { $key }
cli-phrases_only_other = только во втором: { $key }
cli-phrases_count = { $count ->
    [0] Отличаются только комментарии.
    [one] Отличается { $count } фраза.
    [few] Отличаются { $count } фразы.
    [many] Отличаются { $count } фраз.
   *[other] Отличаются { $count } фразы.
}
