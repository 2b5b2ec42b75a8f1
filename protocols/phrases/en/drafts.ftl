# What programs leave for officers to read and sign.

## In the list

# Four letters of the column of states, at most four cells.
token-drft = DRFT
means-drft = left here by a program: an officer reads it, and signs it or returns it
# In front of the subject. $service: the program's name.
screen-draft_mark = DRAFT OF { $service }
# First row, with its sound. $service: the program's name.
alarm-draft = DRAFT { $digits } OF { $service }: READ IT
# How long it has waited, in place of a deadline; 14 cells at most. $age: 5:36.
short-draft = waits { $age }
# Under it in the list. $service: the program's name; $at: 14:22:01Z.
screen-draft_waits = left here by { $service }, a program, at { $at }; nobody has signed it

## Its own page

# Title. $service: the program's name.
screen-draft_of = DRAFT OF { $service }  { $digits }  { $precedence }
# Above the text. $mark: mark-node_says; $service: the program's name; $at: 14:22:01Z.
screen-draft_unsigned = { $mark }: written by the program { $service }, { $at }. Nobody has signed it. You cannot change the text.
# Last row, where two officers are needed.
screen-draft_told_two = You sign it as its author; another officer releases it. n returns it.
# Last row, where the type allows one officer alone.
screen-draft_told_one = CANNOT BE CALLED BACK: you release it alone. n returns it.
# $token: what is typed.
screen-draft_prompt_two = type { $token } to sign
screen-draft_prompt_one = type { $token } to release
# Above it. $hash: 50e5 da79 e74e 9846.
screen-draft_hash = the very text that you would sign   hash { $hash } (read it out)
# Beside the field, which is empty again: while it was read, another officer signed it.
screen-draft_changed = signed meanwhile: read again
did-adopted = Signed { $digits }

## What this seat verified

# $mark: mark-node_says; $service: the program's name; $at: 14:22:01Z.
proof-draft = { $mark }: left here by the program { $service }, { $at }.
proof-unsigned = Nobody has signed it. Your signature would be its author's.

## Without a full screen

plain-draft = DRAFT { $digits } OF { $service }. show { $digits } reads it.
plain-draft_waits = It waits for an officer. To sign it: release { $digits } { $token }

## Commands

# In place of "signed by". $service: the program's name.
cli-draft_of = draft of { $service }
# $state: state-waiting_for_release; $service: the program's name.
cli-draft_waits = { $state }: draft of { $service }, a program; signed by nobody yet.
