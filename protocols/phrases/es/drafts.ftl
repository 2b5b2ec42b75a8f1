# What programs leave for officers to read and sign.
# Unofficial translation of en/drafts.ftl; the English phrase says what is meant.

## In the list

# Four letters of the column of states, at most four cells.
token-drft = BORR
means-drft = dejado aquí por un programa: la guardia lo lee, y lo firma o lo devuelve
# In front of the subject. $service: the program's name.
screen-draft_mark = BORRADOR DE { $service }
# First row, with its sound. $service: the program's name.
alarm-draft = BORRADOR { $digits } DE { $service }: LÉALO
# How long it has waited, in place of a deadline; 14 cells at most. $age: 5:36.
short-draft = espera { $age }
# Under it in the list. $service: the program's name; $at: 14:22:01Z.
screen-draft_waits = dejado aquí por { $service }, un programa, { $at }; nadie lo ha firmado

## Its own page

# Title. $service: the program's name.
screen-draft_of = BORRADOR DE { $service }  { $digits }  { $precedence }
# Above the text. $mark: mark-node_says; $service: the program's name; $at: 14:22:01Z.
screen-draft_unsigned = { $mark }: redactado por el programa { $service }, { $at }. Nadie lo ha firmado. El texto no se puede modificar.
# Last row, where two officers are needed.
screen-draft_told_two = Su firma es la primera; la segunda firma lo expide. n lo devuelve.
# Last row, where the type allows one officer alone.
screen-draft_told_one = NO SE PUEDE RECUPERAR: basta su firma para expedirlo. n lo devuelve.
# $token: what is typed.
screen-draft_prompt_two = escriba { $token } para firmar
screen-draft_prompt_one = escriba { $token } para expedir
# Above it. $hash: 50e5 da79 e74e 9846.
screen-draft_hash = el mismo texto que firmaría   hash { $hash } (léalo en voz alta)
# Beside the field, which is empty again: while it was read, another officer signed it.
screen-draft_changed = firmado entretanto: léalo de nuevo
did-adopted = Firmado { $digits }

## What this seat verified

# $mark: mark-node_says; $service: the program's name; $at: 14:22:01Z.
proof-draft = { $mark }: dejado aquí por el programa { $service }, { $at }.
proof-unsigned = Nadie lo ha firmado. La firma de este puesto sería la primera.

## Without a full screen

plain-draft = BORRADOR { $digits } DE { $service }. show { $digits } lo lee.
plain-draft_waits = Está pendiente de la firma de la guardia. Para firmarlo: release { $digits } { $token }

## Commands

# In place of "signed by". $service: the program's name.
cli-draft_of = borrador de { $service }
# $state: state-waiting_for_release; $service: the program's name.
cli-draft_waits = { $state }: borrador de { $service }, un programa; aún sin ninguna firma.
