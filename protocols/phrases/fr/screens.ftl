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
screen-test = TEST TEST TEST
# Under the frame of every dialog, and where somebody signs on. Wraps.
mode-live = RÉEL : ceci parvient à la veille de l’autre partie et compte.
mode-drill = ENTRAÎNEMENT : pratique sur cette ligne. Rien de ceci ne compte.
mode-test = TEST : rien ici n’est réel, et aucune veille ne s’y fie.

## The frame: whose seat it is, the link, what sounds

# The name of the program, between the mode and the officer, in the first row.
screen-hotline = LIGNE DIRECTE
# $role: WATCH-1; $centre: name of a centre.
screen-role_of = { $role } de { $centre }
# Second row, before anybody signed on.
screen-not_signed_on = pas de connexion
# Second row, wide. $seconds: how long ago our own node was last heard.
screen-node_heard = nœud entendu il y a { $seconds } s
# The same in 80 columns. Room: 14.
screen-node_heard_short = nœud { $seconds } s
# Second row. $age: minutes and seconds since our own node was last heard, 0:17.
screen-our_node_lost = NOTRE NŒUD : LIAISON PERDUE { $age }
# Who lost the link, where it is said of our own node: argument of screen-link_lost.
screen-our_node = notre nœud
# Second row. $count: messages that were signed and that the node has not confirmed; they are on this computer's disk.
screen-kept_here = SIGNÉS, GARDÉS ICI : { $count }
# Second row. $peer: a centre, or a centre and how many more: MERIDIAN +2.
screen-link_lost = { $peer } LIAISON PERDUE
# Second row. $centre: whose records are past their date.
screen-roster_stale = ANNUAIRE PÉRIMÉ { $centre }
# Second row. $count: messages whose numbers are missing in a line.
screen-earlier_missing = ANTÉRIEURS MANQUANTS : { $count }
# Second row: the officer said at the sign-on that the alarm could not be heard at this seat.
screen-bell_not_heard = SONNERIE NON ENTENDUE
# Second row. $at: 221402Z.
screen-bell_heard = sonnerie entendue { $at }
# Second row: nothing that was signed waits for the node.
screen-unsent_none = à transmettre 0
# Third row. Nothing sounds.
screen-alarm_none = ALARME aucune
# Third row. $alarm: one of alarm-*.
screen-alarm = ALARME { $alarm }
# Third row, after the alarm. $at: 14:22:01Z, until when it is quiet.
screen-quiet_until = SILENCE jusqu’à { $at }
# Third row, after the alarm: the bell rings.
screen-sounding = SONNE
# Third row. $count: messages that nobody here has acknowledged. Room: 14.
screen-unacked = sans accusé { $count }
# Third row. $count: messages past an agreed time. Room: 12.
screen-overdue = échus { $count }
# Third row. $clock: T-04:12, time left until the next thing is due; $digits: of which message. Room: 22.
screen-next = suite { $clock } ({ $digits })

## What sounds

# A message nobody has taken. $precedence: FLASH Z; $digits: its number; $centre: who sent it.
alarm-message = { $precedence } { $digits } de { $centre }
# A message of ours waits for the second officer. $role: who wrote it.
alarm-release = À ÉMETTRE { $digits }, rédigé par { $role }
# $who: a centre, or screen-our_node.
alarm-link = LIAISON PERDUE : { $who }
# What our own node raised, and nobody signed. $what: its code in capitals, in English; $peer: a centre, or nothing.
alarm-node = DIT PAR LE NŒUD { $what } { $peer }
# What this seat could not verify. $what: which kind of thing; $code: one of the codes of the reference page.
alarm-not_verified = NON VÉRIFIÉ : { $what }, { $code }
# The alarm is tried at the sign-on.
alarm-bell_test = ESSAI DE SONNERIE

## The strip of a FLASH, over whatever is open

# Repeated over the whole width with the word for FLASH.
# $precedence: FLASH Z; $who: which officer has acknowledged it.
screen-flash_taken = { $precedence } { $digits } de { $centre } pris par { $who }
# How many more there are. $precedence: the word for FLASH.
screen-flash_more = +{ $count } { $precedence }
# After the key `!`. Room: 10.
screen-flash_open = ouvrir
# The keys of the strip: `!` opens the message, F9 silences the bell at this seat and tells nobody. Room: 56.
screen-flash_keys = ! ouvrir   F9 silence 60 s (n’accuse pas réception)
# Behind it, while a form is being filled in. Room: 24.
screen-flash_kept = votre texte est conservé
# $centre: who sent it.
screen-from = de { $centre }
# Every signature of it was verified by this seat.
screen-valid = VALIDE

## Short words, for columns

# The precedence in a list of 80 columns. Room: 5.
short-precedence-1 = FLASH
short-precedence-2 = IMMÉD
short-precedence-3 = PRIO
short-precedence-4 = ROUT
# Age of what has not come, in the last column of a list. $age: 5:36. Room: 14.
short-not_received = NON ARR. { $age }
short-not_seen = NON VU { $age }
short-not_acknowledged = NON A/R { $age }
short-not_answered = NON RÉP. { $age }
# Last column. What is due of us, and how much time is left. $clock: T-04:12. Room: 14.
short-sign = signer { $clock }
short-acknowledge = A/R { $clock }
short-answer = rép. { $clock }
short-next_word = avis { $clock }
# Last column: holding until then. $at: 221800Z. Room: 14.
short-until = jusq. { $at }
# The state of a message in a list. Room: 4, no more; four letters, or two Chinese characters.
token-new = NOUV
token-rel1 = SIG1
token-reld = ÉMIS
token-sent = TRSM
token-rcvd = ARRV
token-shwn = AFFI
token-ackd = A/R
token-hldg = INST
token-answ = RÉPO
token-rfsd = REFU
token-form = FORM
token-held = GELÉ
token-canc = ANNU

## The watch: the list of messages

# Titles of its three parts.
shelf-needs_you = vous attendent
shelf-waiting_for_others = attendent d’autres
shelf-answered = répondus
# A title and how many stand under it. $title: one of shelf-*.
screen-shelf = { $title } ({ $count })
# The title of the screen. $count: how many need this officer.
screen-watch = { $count ->
    [one] VEILLE { $count } vous attend
   *[other] VEILLE { $count } vous attendent
}
# Behind it. $count: how many drafts are kept.
screen-drafts_kept = { $count ->
    [one] { $count } brouillon gardé (F4)
   *[other] { $count } brouillons gardés (F4)
}
# Heads of the columns. Room: 16, in 80 columns 12.
screen-column_precedence = PRIORITÉ
screen-column_precedence_short = PRIO
# Room: 6.
screen-column_number = N°
# Date-time group. Room: 14, in 80 columns 7.
screen-column_dtg = GDH
# The other centre. Room: 12, in 80 columns 9.
screen-column_with = AVEC
screen-column_subject = OBJET
# One of token-*. Room: 4.
screen-column_state = ÉTAT
# Room: 14.
screen-column_deadline = ÉCHÉANCE
# The other centre of a message of ours, in a wide list. Room: 12.
screen-to = à { $centre }
# Under the list, when it is empty.
screen-nothing_here = rien ici pour l’instant
# Under a message that waits for release. $role: who wrote it; $at: 14:22:01Z.
screen-signed_waits = signé par { $role } à { $at } ; une seconde personne le lit et l’émet
# Under a message of ours: how far it is at one addressee. $stage: one of stage-*; $at: 14:22:01Z.
screen-stage_at = { $centre } : { $stage } { $at }
# What Enter does, above the footer.
screen-watch_told = Enter ouvre ; première ligne visible 2 s, l’affichage est signalé au centre.
# Title of the question before the sign-off.
screen-sign_off = DÉCONNEXION
# $count: messages that were signed and that the node has not confirmed. Wraps, before screen-sign_off_words.
screen-sign_off_unsent = { $count ->
    [one] { $count } message signé et non confirmé par le nœud : il part à la prochaine connexion.
   *[other] { $count } messages signés et non confirmés par le nœud : ils partent à la prochaine connexion.
}
# $word: screen-sign_off_word. Wraps.
screen-sign_off_words = Ce poste n’entendra plus rien. Taper { $word } puis Enter.
# What is typed to sign off; short, of one script. `off` is taken, too.
screen-sign_off_word = fin
# Before the field. Room: 20.
screen-sign_off_prompt = déconnexion
# When something else was typed.
screen-sign_off_wrong = taper { $word }, ou Esc pour rester

## One message

# In the title: every signature of this centre was verified by this seat.
screen-from_valid = { $centre } : VALIDE
# In the title of a message of ours. $centres: names, with commas.
screen-to_centres = à { $centres }
# The three pages that Tab turns, in the title. Room: 8.
screen-page_body = corps
screen-page_ladder = échelle
screen-page_case = dossier
# Above the text. $state: state-cancelled; $at: date-time group. Wraps.
screen-mark_cancelled = { $state } { $at }. L’ancien texte reste lisible.
# Above the text. $state: state-on_hold; $at: date-time group. Wraps.
screen-mark_held = { $state } depuis { $at } : ne pas agir sur cette base jusqu’à nouvel avis.
# Above the text: this program is older than the sender's. Wraps.
screen-mark_form_unknown = FORMULAIRE INCONNU ICI : son en-tête est vérifié, son corps ne peut être lu par ce programme.
# Between body and header.
screen-header = EN-TÊTE, signé avec lui
# What F8 does, before it is pressed. $centre: who is told; $role: who has taken it.
screen-acknowledge_told = F8 indique à { $centre } que { $role } l’a. Ce n’est pas un accord.
# What r does.
screen-answer_told = r répond à { $centre } : sur le fond, par mise en instance, ou brièvement.
# What x does.
screen-withdraw_told = x le gèle, l’annule ou le rectifie. Ce qui est émis ne se rappelle pas.
# A key was pressed that does not fit. $digits: the message.
screen-our_own = { $digits } est notre propre message
screen-our_own_withdraw = { $digits } est notre propre message : x le retire
screen-taken_already = { $digits } est déjà pris
screen-not_ours = seul { $centre } peut retirer { $digits } ; r y répond

## Languages: one message in two of them

# Title of the page with both wordings. $digits: the message.
screen-wordings = { $digits } EN DEUX LIBELLÉS
# Heads of its two columns. $language: name of a language; $hash: eight hexadecimal digits of a phrase catalogue. Room: 36.
screen-wording_ours = ICI : { $language } { $hash }
screen-wording_signed = TEL QUE SIGNÉ : { $language } { $hash }
# The message was signed in the very catalogue of this seat.
screen-wording_same = Il a été signé dans les mots lus ici.
# Above the columns. $count: lines of this message that read otherwise in the signer's catalogue of the same language. Wraps.
screen-wording_differs = { $count ->
    [0] Aucune ligne de ce message ne se lit autrement.
    [one] { $count } ligne de ce message se lit autrement, et est marquée.
   *[other] { $count } lignes de ce message se lisent autrement, et sont marquées.
}
# Above a message that was signed in a catalogue that is not here. $language: BCP 47 tag; $hash: eight hexadecimal digits.
mark-other_catalogue = LU DANS UN AUTRE CATALOGUE { $language } { $hash }
# Behind that mark, where the catalogue is not here. Wraps.
screen-catalogue_missing = Absent ici : le demander au centre expéditeur, puis `hotline phrases import FILE`. Les codes et les chiffres sont les mêmes.
# Behind that mark, where the catalogue was imported before.
screen-catalogue_kept = w montre ce qu’il dit autrement.

## The ladder: how far it has come

# A centre and its part. $role: one of the two below.
screen-addressee = { $centre } ({ $role })
screen-to_act = pour action
screen-for_information = pour information
# $centres: names, with commas. Wraps.
screen-also_for = aussi pour { $centres }
# Rungs beside state-*. Room: 12.
screen-stands = MAINTENU
screen-confirmed = CONFIRMÉ
# Behind state-cannot_read: why. Room: 24.
screen-form_unknown = FORMULAIRE INCONNU
# $age: how long past the agreed time.
screen-past = dépassé de { $age }
# The messages of a case. $digits: its first; $count: how many. Room: 30.
screen-case = DOSSIER { $digits } ({ $count })

## What was verified

# Title of the page.
screen-verified = VÉRIFIÉ { $digits }
# $reference: MERIDIAN 221415Z 73051; $mode: one of code-live, code-drill, code-test; $type, $version: as on the wire. Wraps.
proof-message = { $reference }  mode { $mode }  { $type } version { $version }
# $hash: 64 hexadecimal digits in groups of four. Wraps.
proof-hash = condensat du message : { $hash }
# $role: the author; $at: 14:22:01Z. Wraps.
proof-author = VALIDE : signature de { $role } (rédaction), { $at }, sur ces octets mêmes.
proof-second_missing = La seconde signature et l’émission manquent encore.
# $roles: with commas. Wraps.
proof-officers = VALIDE : signatures individuelles de { $centre } : { $roles }.
# $mark: mark-one_officer. Wraps.
proof-one_officer = { $mark } : une signature là où deux sont requises.
# $to: addressee; $number, $epoch: its place in the line; $at: 14:22:01Z; $from: whose key; $version: of its party's
# statement. Wraps.
proof-release = VALIDE : émission vers { $to }, numéro { $number } de la série { $epoch }, { $at }, par la clé de { $from } dans la version { $version } de la déclaration de sa partie.
proof-release_hash = condensat de l’émission : { $hash }
# $mark: mark-roster_stale; $records: kinds of records. Wraps.
proof-stale = { $mark } : { $records } de { $centre }, date d’expiration dépassée.
# Handling: may_publish is no.
proof-no_publishing = Le centre expéditeur demande qu’il ne soit pas publié.

## Links, alarms and records

# Titles. What stands under NODE SAYS nobody signed.
screen-standing = LIAISONS ET ALARMES
standing-links = LIAISONS : DIT PAR LE NŒUD
standing-alarms = ALARMES : DIT PAR LE NŒUD
standing-not_verified = NON VÉRIFIÉ PAR CE POSTE
standing-records = FICHES : vérifiées ici
standing-seat = CE POSTE
# Above the footer.
screen-standing_told = DIT PAR LE NŒUD : rien n’y est signé. Esc marque ces alarmes comme vues.
# Our node is not there. $why: in English. Wraps.
standing-our_node = notre nœud : LIAISON PERDUE. { $why }
standing-below = Ci-dessous, ses dernières indications. Le démarrer : hotline serve. D’ici là : le téléphone.
# One link: $peer: a centre, filled up to 24 columns; $state: one of the three below; $at: 14:22:01Z, since when.
standing-link = { $peer } { $state }, { $at }
standing-link_heard = { $peer } { $state }, { $at }, entendu en dernier { $heard }
# $route: how it goes there, as the settings name it.
standing-up_by = établie par { $route }
standing-up = établie par une voie
standing-lost = LIAISON PERDUE
# $missing: mark-earlier_missing; $peer: a centre; $age: 5:36.
standing-gap = { $missing } de { $peer }, { $age }
# Who is signed on here. $seats: each as one of the two below, with commas; $at: 14:22:01Z, since when.
standing-seats = postes : { $seats }
standing-no_seats = postes : aucun indiqué
standing-seat_on = { $role } en ligne { $at }
standing-seat_off = { $role } hors ligne { $at }
# What the node raised. $code, $detail: in English.
standing-alarm = { $at } { $code } { $peer } { $detail }
standing-refused = { $at } refusé ici, de { $centre } : { $code } { $detail }
standing-distrusted = { $at } { $what } : { $code } { $detail }
# One party's records. $record: one of the two below; $centres: with commas; $stale: standing-stale, or nothing. Wraps.
standing-party = { $party } : { $record }, { $centres } { $stale }
standing-statement = déclaration { $version }
standing-no_statement = aucune déclaration
# Records past their date. $what: their kinds, in English.
standing-stale = PÉRIMÉ { $what }
# $count: messages that were signed and that the node has not confirmed.
standing-unsent = signés et non confirmés par le nœud : { $count }

## Signing on

# The three steps, in the first columns. Room: 8.
unlock-who = 1 QUI
unlock-hear = 2 SON
unlock-read = 3 LIRE
# $address: host and port of the node; $mode: live, drill or test as one of code-live, code-drill, code-test.
unlock-seat = { $role } de { $centre }, mode { $mode }, à { $address }
# $key: fingerprint or file name of the officer's key.
unlock-key = clé { $key }
# Before the field. Room: 24.
unlock-passphrase = phrase secrète
unlock-opening = ouverture de la clé, et appel du nœud
unlock-sounding = le son FLASH passe maintenant par la sonnerie de ce terminal
unlock-heard = L’avez-vous entendu ?
# Behind the keys y, n and r. Room: 12.
unlock-yes = oui
unlock-no = non
unlock-again = encore
# Samples of what this terminal draws: the word stands in reverse, in bold, and as it is. $word: the word for FLASH.
unlock-reverse = inversé
unlock-bold = gras
unlock-word_only = mot seul { $word }
unlock-size = ce terminal a { $columns } colonnes et { $rows } lignes
# $languages: their names, each in itself.
unlock-languages = F5 langue : { $languages }
# Above the footer.
unlock-told = La clé reste sur cet ordinateur ; la phrase secrète l’ouvre sans en sortir.
unlock-told_bell = « n » connecte avec SONNERIE NON ENTENDUE, affiché sur chaque écran ici.
# Asked on a terminal, in the line mode.
unlock-ask = Phrase secrète de { $role } de { $centre } :

## Language and direction of this seat

# Title of the choice of a language (F5), and what is said there. Wraps.
screen-language = LANGUE
screen-language_words = Ce que vous signez indique dans quels mots vous le lisez. Les messages gardent la langue dans laquelle ils ont été écrits.
# The choice that leads on to the direction.
screen-language_direction = tracé du texte de droite à gauche
# Title of that choice. The sample stands in each line as this terminal would draw it. Wraps.
screen-direction = DE DROITE À GAUCHE
screen-direction_words = Prendre la ligne dont la phrase arabe se lit de droite à gauche, lettres liées. Elle se termine par 12.
# Its choices. Room: 40.
direction-auto = selon ce que l’on sait de ce terminal
direction-visual = ce programme le retourne
direction-terminal = ce terminal le retourne
direction-off = aucun des deux

## A terminal that is too small

# $columns, $rows: needed; $here_columns, $here_rows: there are. Wraps.
small-needed = Il faut { $columns } colonnes et { $rows } lignes ; il y en a ici { $here_columns } et { $here_rows }.
small-keys = D’ici là une seule touche agit : F9, silence pendant 60 s, sans que personne en soit informé. Ce qui était ouvert est conservé.
