# What the terminal client says while somebody answers, writes, signs and releases, and of what became of it.
# Unofficial translation of en/writing.ftl; the English phrase says what is meant.
#
# Room and what stays as it is: as in screens.ftl.

## Answering

# Titles. $digits: the message; $centre: who sent it.
screen-answer_to = RÉPONDRE { $digits } À { $centre }
screen-answer = RÉPONDRE { $digits }
screen-our_message = NOTRE MESSAGE { $digits }
screen-hold_title = GELER { $digits } : NE PAS AGIR SUR CETTE BASE JUSQU’À NOUVEL AVIS
# The title of the time that is asked for. $reply: what was chosen.
screen-reply_title = { $reply } : { $digits }
# What may be said, one a line. $title: type-*. Room: 60.
reply-form = sur le fond : { $title }
reply-holding = en instance : auprès de notre autorité, prochain avis daté
reply-confirm = confirmer : seconde signature, après coup
reply-hold = geler : ne pas agir sur cette base jusqu’à nouvel avis
reply-stands = maintenir : valable tel qu’il a été envoyé
reply-cancel = annuler : il ne vaut plus
reply-correct = rectifier : le même formulaire, déjà rempli
reply-update = mettre à jour : le même formulaire, déjà rempli
# Behind it: what it takes. Room: 40.
about-form = un formulaire
about-alone = votre seule signature
about-alone_at_once = votre seule signature, aussitôt
about-alone_figures = votre seule signature, chiffres demandés
about-two_officers = deux signatures
about-other_officer = une autre signature que la première
# A short answer, asked once more. $answer: one of code-*.
screen-say = dire : { $answer }
# Wraps.
screen-say_words = Part aussitôt vers { $centre }, sous votre seule signature. La réception ne vaut pas accord.
screen-hold_words = Part aussitôt, sous votre seule signature.
# Until when, where the next word is promised. Wraps.
screen-next_word = Prochain avis au plus tard (221415Z, +30 pour des minutes, +2h).
# $at: date-time group.
screen-next_word_limit = Prochain avis au plus tard (221415Z, +30 pour des minutes, +2h) ; limite : { $at }.
# Before the field. Room: 20.
screen-next_word_prompt = prochain avis avant
# Wrong in that field. $at, $limit: date-time groups.
screen-no_time = pas une heure : 221415Z, 221415Z NOV 26, +30, +2h
screen-time_past = { $at } est passé
screen-time_far = { $at } est trop éloigné : { $limit } au plus tard

## What an officer did, in the log of this seat

# $at: 14:22:01Z; $words: one of the lines below.
screen-stamped = { $at } { $words }
# $digits: the message.
did-acknowledged = Réception accusée de { $digits }
did-holding = Mis en instance { $digits }
did-answered = Répondu à { $digits }
did-held = Gel de { $digits }
did-confirmed = Confirmé { $digits }
did-released = Émis { $digits }
did-returned = Rendu { $digits }
# $title: screen-draft_to or type-*.
did-signed = Signé { $title }
did-silenced = silence 60 s à ce poste ; personne n’en est informé
did-discarded = le brouillon est supprimé
did-kept = le brouillon est gardé ; F4 le rappelle
# $language: name of the language, in itself.
did-language = ce poste lit et signe en { $language }
# What became of it. $what: one of did-*; $digits: the new message; $centres: with commas; $why: an error and its remedy.
screen-done = { $what }.
screen-done_waits = { $what } : { $digits } attend la seconde signature.
screen-done_released = { $what } : { $digits } est émis vers { $centres }.
screen-done_numbered = { $what } : { $digits }.
screen-kept = SIGNÉ ET GARDÉ jusqu’au retour du nœud : { $what }
screen-not_done = NON FAIT, { $what } : { $why }
# $reason: as the other officer typed it.
screen-returned = { $digits } a été rendu par { $role } : { $reason }
screen-not_sent = NON TRANSMIS, { $what }, signé auparavant : { $why }
# In place of the digits, where a file cannot be read.
screen-not_sent_file = un fichier de ce qui était gardé
# $code, $detail: as the node says them, in English.
screen-node_refused = { $mark } : refusé ici, de { $centre } : { $code } { $detail }
# A refusal: $meaning and $remedy are error-*; $detail: what was found, in English.
screen-refusal = { $meaning } { $remedy }
screen-refusal_detail = { $meaning } ({ $detail }) { $remedy }
# Nobody signed on; after the client has ended.
screen-nobody_signed_on = aucune connexion ; le poste est resté tel quel

## Writing

# The title of the screen. $what: screen-draft_to or type-*.
screen-write = RÉDIGER { $what }
# The title of the list of forms.
screen-write_which = RÉDIGER
# $title: type-*; $centres: as they were chosen.
screen-draft_to = { $title } à { $centres }
# How much is filled in; behind a draft in the list.
screen-fields_filled = { $count ->
    [one] { $count } champ rempli
   *[other] { $count } champs remplis
}
# The same for one that refers to a message. $refers: relation-*; $filled: screen-fields_filled.
screen-refers_filled = { $refers }, { $filled }
# A draft in the list of forms. $title: screen-draft_to or type-*.
screen-draft = brouillon : { $title }
screen-throw_away = supprimer ce brouillon
# In the list of forms: to begin with what a CCSDS file says (CDM, OPM, OCM, RDM, OMM, OEM).
screen-from_file = d’un fichier
screen-from_file_words = Ce que dit le fichier est rempli, le reste est à vous. Rien n’est transmis.
# Before the line in which the file's path is typed. Room: 12.
screen-file = fichier
# What was filled; stands in the log. $file: its name; $count: how many drafts.
did-filled = { $count ->
    [one] { $file } remplit { $count } brouillon
   *[other] { $file } remplit { $count } brouillons ; F4 a les autres
}
# What the file says and the form has no field for; stands in the log. $note: in English.
did-filled_note = du fichier : { $note }
# The choice of the precedence that changes nothing.
screen-as_form_says = comme le dit le formulaire
# A field with nothing in it: one has to be chosen; may stay so; is given, its fields stand below. Room: 20.
screen-choose = à choisir
screen-not_stated = non précisé
screen-stated = précisé
# Above what is filled in so far, beside the form.
screen-not_complete = INCOMPLET : ce qui est rempli jusqu’ici
# A field and what is in it. $value: as typed; $unit: its unit, or nothing.
screen-field_filled = { $label } : { $value } { $unit }
# Under the form. $count: how many; $fields: their paths, in English.
screen-checks_wrong = { $count ->
    [one] CONTRÔLES { $count } à corriger : { $fields }
   *[other] CONTRÔLES { $count } à corriger : { $fields }
}
# $path: one of the two below.
screen-checks_right = CONTRÔLES tous bons   CIRCUIT D’ÉMISSION { $path }
screen-path_one = 1 signature : la vôtre
screen-path_two = 2 signatures, la vôtre et une autre
# What the field under the cursor wants. $label: field-*; $hint: what is allowed.
screen-hint = { $label } : { $hint }
screen-hint_choices = { $label } : Space montre les choix
# An instant as it is read. $at: date-time group; $clock: T-04:12.
screen-hint_instant = { $label } : { $at }, { $clock }
# What is wrong with it. $wrong: what was found; $allowed: what may stand there.
screen-fault = ! { $label } : { $wrong }
screen-fault_allowed = ! { $label } : { $wrong } ; { $allowed }
# The title of the choices. $label: field-*.
screen-choose_field = CHOISIR { $label }
# The form is not right yet. $first: the first field and what is wrong with it.
screen-to_mend = { $count ->
    [one] { $count } à corriger : { $first }
   *[other] { $count } à corriger ; d’abord : { $first }
}
# Dialogs with several choices.
screen-mark_words = Space marque, Enter prend ce qui est marqué.
screen-more_below = { $count ->
    [one] { $count } autre plus bas
   *[other] { $count } autres plus bas
}

## Signing

# Title. $precedence: FLASH Z ####; $centres: with commas.
screen-sign = SIGNER { $precedence } à { $centres }
# Above the text.
screen-as_read = TEL QUE LE DESTINATAIRE LE LIRA
# $who: centres, each with one of reach-* behind it. Wraps.
screen-who_gets_it = QUI LE REÇOIT : { $who }
# What F3 does.
screen-sign_told_two = F3 signe la rédaction. Une autre personne le lit et l’émet, sous 30 min.
screen-sign_told_one = F3 le signe ; une signature suffit, et ce qui est émis ne se rappelle pas.
# Title of the question. One officer alone.
screen-one_officer = ÉMISSION SUR UNE SEULE SIGNATURE
# $token: what has to be typed, MERIDIAN, DRILL-MERIDIAN or TEST-MERIDIAN. Wraps.
screen-one_officer_words = Ne peut être rappelé. Taper { $token } pour l’émettre.
# Before the field. Room: 20.
screen-one_officer_prompt = émettre vers
# Something else was typed.
screen-type_token = taper { $token }
# Behind a centre: whether it can be reached. $at: 220600Z. Room: 50.
reach-nobody_until = aucune veille en place jusqu’à { $at }
reach-not_known = notre propre nœud ne répond pas : non connu
reach-no_link = pas encore de liaison
reach-up = liaison établie
reach-lost = LIAISON PERDUE : il part à son retour
# A centre, and one of reach-*.
screen-reach = { $centre } ({ $how })

## Releasing: the second officer

# Title. $clock: T-29:12, how long the first signature is still good.
screen-release = ÉMETTRE 2 SUR 2  { $digits }  { $precedence }  { $clock }
# Above the text. $role: the author; $at: 14:22:01Z. Wraps.
screen-first_signature = Première signature : { $role }, { $at }. Le texte ne peut plus être modifié.
# Under it. $hash: the first sixteen hexadecimal digits.
screen-unchanged = inchangé depuis sa signature   condensat { $hash } (le lire à haute voix)
screen-waits_no_longer = Il n’attend plus.
screen-waits_no_longer_back = Il n’attend plus. Esc revient.
screen-you_wrote_it = Vous l’avez rédigé : une autre personne signe ici.
screen-you_wrote_it_told = Vous l’avez rédigé : une autre personne l’émet. n le reprend.
screen-release_told = NE PEUT ÊTRE RAPPELÉ. Il peut être gelé, rectifié ou annulé (x).
# Before the field. $token: 73051, DRILL-73051 or TEST-73051. Room: 44.
screen-release_prompt = taper { $token } pour émettre
# Returning it. $role: its author.
screen-return = RENDRE { $digits }
screen-return_words = Il retourne à { $role } ; rien n’est transmis.
screen-return_prompt = motif
screen-return_wrong = un motif, en quelques mots
