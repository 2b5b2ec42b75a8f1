# What programs leave for officers to read and sign.
# Unofficial translation of en/drafts.ftl; the English phrase says what is meant.

## In the list

# Four letters of the column of states, at most four cells.
token-drft = BROU
means-drft = déposé ici par un programme : une personne de veille le lit, puis le signe ou le rend
# In front of the subject. $service: the program's name.
screen-draft_mark = BROUILLON DE { $service }
# First row, with its sound. $service: the program's name.
alarm-draft = BROUILLON { $digits } DE { $service } : À LIRE
# How long it has waited, in place of a deadline; 14 cells at most. $age: 5:36.
short-draft = attend { $age }
# Under it in the list. $service: the program's name; $at: 14:22:01Z.
screen-draft_waits = déposé ici par { $service }, un programme, à { $at } ; aucune signature

## Its own page

# Title. $service: the program's name.
screen-draft_of = BROUILLON DE { $service }  { $digits }  { $precedence }
# Above the text. $mark: mark-node_says; $service: the program's name; $at: 14:22:01Z.
screen-draft_unsigned = { $mark } : écrit par le programme { $service }, { $at }. Personne ne l’a signé. Le texte ne peut pas être modifié ici.
# Last row, where two officers are needed.
screen-draft_told_two = Vous le signez (rédaction) ; une autre personne l’émet. n le rend.
# Last row, where the type allows one officer alone.
screen-draft_told_one = NE PEUT ÊTRE RAPPELÉ : votre seule signature l’émet. n le rend.
# $token: what is typed.
screen-draft_prompt_two = taper { $token } pour signer
screen-draft_prompt_one = taper { $token } pour émettre
# Above it. $hash: 50e5 da79 e74e 9846.
screen-draft_hash = texte même à signer   condensat { $hash } (le lire à haute voix)
# Beside the field, which is empty again: while it was read, another officer signed it.
screen-draft_changed = signé entre-temps : le relire
did-adopted = Signé { $digits }

## What this seat verified

# $mark: mark-node_says; $service: the program's name; $at: 14:22:01Z.
proof-draft = { $mark } : déposé ici par le programme { $service }, { $at }.
proof-unsigned = Personne ne l’a signé. Votre signature serait celle de la rédaction.

## Without a full screen

plain-draft = BROUILLON { $digits } DE { $service }. show { $digits } le lit.
plain-draft_waits = Il attend une personne de veille. Pour le signer : release { $digits } { $token }

## Commands

# In place of "signed by". $service: the program's name.
cli-draft_of = brouillon de { $service }
# $state: state-waiting_for_release; $service: the program's name.
cli-draft_waits = { $state } : brouillon de { $service }, un programme ; aucune signature encore.
