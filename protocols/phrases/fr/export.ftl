# What `hotline export` and `hotline import` say to the person at the keyboard. What stands on paper itself has no
# Unofficial translation of en/export.ftl; the English phrase says what is meant.
# phrases: line numbers, codes and digits alone. --help and JSON are English.
#
# $reference: MERIDIAN 221415Z 73051; $hash: 64 hexadecimal digits; $centre, $from, $to: names of centres;
# $roles: WATCH-1, or two with a comma.

## export

# Above each symbol on a terminal. $place, $total: whole numbers as text.
export-part = Partie { $place } sur { $total }
# A file was written. $file: its name.
export-written = Écrit : { $file }
# Handling, field may_forward (report, paragraph 69).
export-not_passed_on = NE PAS RETRANSMETTRE : { $from } ne l’autorise pas.
export-ask_first = À ne retransmettre qu’après demande à { $from }.
# The message names attachments; the key that opens each is in it. $count: a whole number.
export-attachment_keys =
    { $count ->
        [one] Il contient la clé d’une pièce jointe : qui l’a avec le fichier peut l’ouvrir.
       *[other] Il contient les clés de { $count } pièces jointes : qui les a avec les fichiers peut les ouvrir.
    }
# Typed lines and CAP.
export-no_signature = Il ne porte aucune signature : à la réception, comparer le condensat de vive voix, ou attendre le message lui-même.

## import

# What was read. Envelope: with its signatures.
import-envelope = ENVELOPPE : { $reference }
import-message = MESSAGE SANS SIGNATURES : { $reference }
import-hash = Condensat : { $hash }
# Everything about the envelope verified. $number: its place on the line from $from to $to.
import-authentic = AUTHENTIQUE : émis par { $from } pour { $to }, numéro { $number } ; signé par { $roles }, vérifié ici.
# The centre's release verified; what the officers signed is refused. $why: the sentence of a code.
import-officers_refused = AUTHENTIQUE, ET REFUSÉ : émis par { $from } pour { $to }, numéro { $number }. { $why }
import-in_record = DANS NOS ARCHIVES.
import-not_in_record = AUTHENTIQUE, PAS DANS NOS ARCHIVES. Il n’est pas venu par liaison, et rien n’a été déposé maintenant. Garder le fichier ; dire de vive voix à { $from } que { $digits } n’est pas arrivé, et en accuser réception ainsi.
# The release is for another centre than the reader's own.
import-for_another = Il est pour { $to }, non pour { $centre }.
# No roster at hand: the signatures were not looked at.
import-not_checked = NON CONTRÔLÉ : pas d’annuaire disponible. Donner --at avec le répertoire d’un nœud, ou --key avec une clé individuelle qui s’est connectée ici.
# Lines that somebody typed: all that may be said of them.
import-text_matches = LE TEXTE CORRESPOND À { $hash }
import-signature_not_carried = SIGNATURE NON PORTÉE
import-nothing_handed_in = Rien n’a été déposé.
