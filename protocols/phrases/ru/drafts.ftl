# What programs leave for officers to read and sign.
# Unofficial translation of en/drafts.ftl; the English phrase says what is meant.

## In the list

# Four letters of the column of states, at most four cells.
token-drft = ПРКТ
means-drft = проект, оставлен здесь программой: должностное лицо читает и подписывает либо возвращает
# In front of the subject. $service: the program's name.
screen-draft_mark = ПРОЕКТ ОТ { $service }
# First row, with its sound. $service: the program's name.
alarm-draft = ПРОЕКТ { $digits } ОТ { $service }: ПРОЧЕСТЬ
# How long it has waited, in place of a deadline; 14 cells at most. $age: 5:36.
short-draft = ждет { $age }
# Under it in the list. $service: the program's name; $at: 14:22:01Z.
screen-draft_waits = оставлено здесь программой { $service } в { $at }; никем не подписано

## Its own page

# Title. $service: the program's name.
screen-draft_of = ПРОЕКТ ОТ { $service }  { $digits }  { $precedence }
# Above the text. $mark: mark-node_says; $service: the program's name; $at: 14:22:01Z.
screen-draft_unsigned = { $mark }: составлено программой { $service }, { $at }. Никем не подписано. Изменить текст вы не можете.
# Last row, where two officers are needed.
screen-draft_told_two = Вы подписываете как автор; выпускает другое должностное лицо. n: возврат.
# Last row, where the type allows one officer alone.
screen-draft_told_one = ВЫПУЩЕННОЕ ВЕРНУТЬ НЕЛЬЗЯ: вы выпускаете одни. n: возврат проекта.
# $token: what is typed.
screen-draft_prompt_two = для подписания ввести { $token }
screen-draft_prompt_one = для выпуска ввести { $token }
# Above it. $hash: 50e5 da79 e74e 9846.
screen-draft_hash = подписан будет именно этот текст   хэш { $hash } (прочесть вслух)
# Beside the field, which is empty again: while it was read, another officer signed it.
screen-draft_changed = за это время подписано: прочесть снова
did-adopted = Подписано { $digits }

## What this seat verified

# $mark: mark-node_says; $service: the program's name; $at: 14:22:01Z.
proof-draft = { $mark }: оставлено здесь программой { $service }, { $at }.
proof-unsigned = Никем не подписано. Ваша подпись будет подписью автора.

## Without a full screen

plain-draft = ПРОЕКТ { $digits } ОТ { $service }. Прочесть: show { $digits }
plain-draft_waits = Ждет должностного лица. Подписать: release { $digits } { $token }

## Commands

# In place of "signed by". $service: the program's name.
cli-draft_of = проект программы { $service }
# $state: state-waiting_for_release; $service: the program's name.
cli-draft_waits = { $state }: проект программы { $service }; пока никем не подписано.
