# The words of the keys: in the footer, on the pages of help, and in the line mode.
# Unofficial translation of en/help.ftl; the English phrase says what is meant.

## Footer: what a key does, in one or two words

# One place each: key-PLACE-ACTION. A footer of 80 columns holds six or seven of them. Room: 16, better 10.
# Anywhere.
key-anywhere-silence = silence
key-anywhere-help = aide
key-anywhere-compose = rédiger
key-anywhere-link = liaisons
# At the sign-on.
key-unlock-accept = suite
key-unlock-heard = entendu
key-unlock-not_heard = non entendu
key-unlock-again = encore
key-unlock-leave = quitter
# In the list of messages.
key-watch-open = ouvrir
key-watch-next_due = suivant
key-watch-leave = déconnexion
# In one message.
key-thread-acknowledge = A/R
key-thread-answer = répondre
key-thread-withdraw = retirer
key-thread-turn = page
key-thread-back = retour
key-thread-verify = vérifier
key-thread-wording = libellé
# In a form.
key-compose-next_field = suivant
key-compose-send = pour émettre
key-compose-other_form = autre form.
key-compose-back = garder
key-compose-choose = choix
# Before the author signs.
key-read-sign = signer
key-read-back = au formulaire
# Before the second officer releases.
key-release-release = émettre
key-release-return_ = rendre
key-release-verify = vérifier
key-release-back = laisser
# On the page of links and alarms.
key-link-test = essai sonnerie
key-link-back = retour
# In a dialog.
key-dialog-accept = accepter
key-dialog-back = retour
# On a page to read.
key-page-back = retour

## Help: what a key does, in a sentence

# Beside the key, F1. Wraps after 60 columns.
help-anywhere-silence = Silence pendant 60 secondes, à ce poste. Personne n’en est informé ; rien n’est accusé.
help-anywhere-open_flash = Ouvrir le FLASH qui figure dans la bande. Ce que vous rédigiez est conservé.
help-anywhere-help = Ce que fait ici chaque touche.
help-anywhere-watch = La liste des messages.
help-anywhere-compose = Rédiger un message : choisir un formulaire, ou un brouillon gardé.
help-anywhere-language = Langue de ce poste, et tracé du texte de droite à gauche.
help-anywhere-link = Liaisons, alarmes et fiches, et ce que ce poste a fait.
help-unlock-accept = Ouvrir la clé avec cette phrase secrète.
help-unlock-heard = Le son a été entendu.
help-unlock-not_heard = Connecte avec SONNERIE NON ENTENDUE, affiché sur chaque écran ici.
help-unlock-again = Sonne une fois de plus.
help-unlock-leave = Quitter sans se connecter.
help-watch-open = Ouvrir le message sous le curseur.
help-watch-next_due = Au prochain message qui vous attend.
help-watch-leave = Se déconnecter, après une question.
help-watch-top = Au premier message.
help-watch-end = Au dernier message.
help-thread-acknowledge = Je l’ai : indiqué au centre expéditeur avec votre rôle et l’heure. Ce n’est pas un accord.
help-thread-answer = Répondre : sur le fond avec un formulaire, par mise en instance jusqu’à une heure, ou par l’une des réponses brèves.
help-thread-withdraw = Sur un message à nous : le geler aussitôt, l’annuler, le rectifier, le maintenir, ou le confirmer ; noter un appel, solliciter un tiers, constater l’ABSENCE DE RÉPONSE.
help-thread-turn = Tourner entre corps, échelle et dossier.
help-thread-back = Retour à la liste.
help-thread-verify = Ce que ce poste a vérifié : signatures, signataires, émissions et condensats.
help-thread-wording = Les mots dans lesquels il a été lu à la signature, à côté des vôtres.
help-thread-next_due = Au prochain message qui vous attend.
help-compose-next_field = Au champ suivant.
help-compose-previous_field = Au champ précédent.
help-compose-value_before = Le choix précédent, là où il y a un choix.
help-compose-value_after = Le choix suivant, là où il y a un choix.
help-compose-send = Au premier champ à corriger ; s’il n’y en a pas, au texte tel que le destinataire le lira.
help-compose-other_form = Un autre formulaire, ou supprimer ce brouillon. Ce qui est quitté est gardé.
help-compose-back = Quitter ; le brouillon est gardé et F4 le rappelle.
help-compose-choose = Tous les choix de ce champ, en toutes lettres.
help-compose-page_down = Dix champs plus loin.
help-compose-page_up = Dix champs en arrière.
help-read-sign = Le signer au titre de la rédaction : il va à la seconde signature, ou il part.
help-read-back = Retour au formulaire.
help-release-release = Apposer la seconde signature, une fois le jeton tapé.
help-release-return_ = Le rendre à la rédaction, avec un motif.
help-release-verify = La première signature, et le condensat.
help-release-back = Le laisser en attente.
help-link-test = Faire sonner l’alarme une fois, pour savoir si elle s’entend.
help-link-back = Retour ; les alarmes qui figurent ici comptent comme vues.
help-dialog-accept = Prendre ce choix, ou ce qui a été tapé.
help-dialog-mark = Marquer un choix, là où plusieurs sont admis.
help-dialog-down = Le choix suivant.
help-dialog-up = Le choix précédent.
help-dialog-back = Retour ; rien n’est fait.
help-page-back = Retour.
# The keys that move, wherever there is something to move.
help-down_message = Un message plus bas.
help-up_message = Un message plus haut.
help-down_line = Une ligne plus bas.
help-up_line = Une ligne plus haut.
help-page_down = Une page plus bas.
help-page_up = Une page plus haut.
# Where a key is known by its place only: the title of a page of help. $place: one of place-*.
help-title = AIDE : { $place }
place-unlock = connexion
place-watch = veille
place-thread = message
place-compose = rédiger
place-read = signer
place-release = émettre
place-link = liaisons
place-small = petit
# Below the keys.
help-function_keys = Toute touche F : Esc, puis son chiffre (0 vaut F10).
help-marks = Dans la liste : > le curseur, ! après l’heure convenue, * à nous. T- reste, T+ dépassé.
# What the four letters of a state mean: means-*, for token-* of screens.ftl.
means-new = arrivé, sur aucun de nos écrans encore
means-rel1 = première signature apposée, attend la seconde
means-reld = émis, pas encore remis à une liaison
means-sent = remis à une liaison
means-rcvd = sur le disque de l’autre centre
means-shwn = a été ouvert sur l’écran d’un poste
means-ackd = réception accusée par une personne de veille
means-hldg = en instance : prochain avis à l’heure donnée au plus tard
means-answ = répondu sur le fond
means-rfsd = refusé par l’autre centre
means-form = enregistré là-bas, mais formulaire inconnu : appeler
means-held = gelé : ne pas agir sur cette base jusqu’à nouvel avis
means-canc = annulé ; l’ancien texte reste lisible

## The line mode: one fact a line, for screen readers and braille lines

# Commands are typed in English; what they take is named in the reader's language. Room: 16.
takes-number = NUMÉRO
takes-until = JUSQU’À
takes-code = CODE
takes-type = TYPE
takes-reason = MOTIF
takes-field = CHAMP
takes-value = VALEUR
takes-token = JETON
takes-language = LANGUE
# A command and what it does. $usage: the command and what it takes; $help: one of help-*.
plain-command = { $usage } : { $help }
# $verb: what was typed.
plain-no_command = { $verb } n’est pas une commande ; help les énumère
plain-quotation = il manque un guillemet
# After the sign-on. $mode: mode-live, mode-drill or mode-test.
plain-signed_on = Connexion de { $role } de { $centre }. { $mode }
plain-help = help énumère les commandes.
plain-node_there = Le nœud est là.
# $detail: in English.
plain-link_lost = LIAISON PERDUE avec notre nœud : { $detail }
# A message of ours waits for the second officer. `show` is a command.
plain-to_release = À ÉMETTRE { $digits }, rédigé par { $role }. show { $digits } le lit.
# Said again once a minute. $alarm: one of alarm-*.
plain-still_open = ALARME { $alarm } toujours ouverte.
# A message comes in. $precedence: precedence-*; $mode: code-live, code-drill or code-test.
plain-arrived = { $precedence } numéro { $digits } de { $centre }, { $mode }, signature valide.
# In front of it, where it sounds. $words: plain-arrived.
plain-alarm = ALARME { $words }
# Its subject and what it asks, as sentences. $subject: subject-*; $detail: asks-* or how far it has come.
plain-about = { $subject }. { $detail }.
# A message of ours has come one step further. $step: one of stage-*; $at: 14:22:01Z.
plain-moved = { $digits } : { $centre } { $step } { $at }.
# A part of the list. $title: shelf-*; $count: how many.
plain-shelf = { $title } : { $count }
# One message of the list. $precedence: precedence-*; $centre: the other side; $at: date-time group; $state: token-*;
# $clock: a clock of short-*, or nothing; $subject: subject-*.
plain-row = { $digits } { $precedence } { $centre } { $at } { $state } { $clock } : { $subject }
# A clock that is past its time. $clock: a clock of short-*.
plain-past = { $clock }, heure convenue dépassée
# A message that waits for release was read out. $token: what is typed. `release` is a command.
plain-waits = Il attend la seconde signature : release { $digits } { $token }
plain-told_has_it = { $centre } est informé que { $role } l’a. Ce n’est pas un accord.
plain-hold_told = Il est dit à tous les centres qui l’ont : ne pas agir sur cette base jusqu’à nouvel avis.
# The token was not right. `show` and `release` are commands.
plain-read_first = le lire d’abord (show { $digits }), puis : release { $digits } { $token }
# A draft is open. $title: screen-draft_to or type-*. `set`, `checks`, `preview`, `sign` are commands.
plain-draft_open = { $title }. set CHAMP VALEUR le remplit ; checks, preview, sign.
plain-no_draft = aucun brouillon ouvert : compose TYPE, ou answer NUMÉRO TYPE
# $field: what was typed; $fields: the names that there are.
plain-no_field = { $field } n’est pas un champ ici : { $fields }
# $label: field-*; $value: what stands in it now.
plain-set = { $label } : { $value }
plain-empty = vide
# A field that is wrong. $field: its path; $wrong: what was found; $allowed: what may stand there.
plain-fault = { $field } : { $wrong }
plain-fault_allowed = { $field } : { $wrong } : { $allowed }
# Nothing is wrong. $count: how many officers sign.
plain-all_right = { $count ->
    [one] tout est bon ; { $count } signature requise
   *[other] tout est bon ; { $count } signatures requises
}
plain-preview_first = preview le lit tel que le destinataire le lira ; puis sign.
# $token: what is typed after `sign`.
plain-sign_alone = Votre seule signature l’émet, et il ne peut être rappelé : sign { $token }
# $language: the name of the language, in itself; $tags: what may be typed.
plain-language = { $language } ; autres : { $tags }
