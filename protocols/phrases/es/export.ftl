# What `hotline export` and `hotline import` say to the person at the keyboard. What stands on paper itself has no
# Unofficial translation of en/export.ftl; the English phrase says what is meant.
# phrases: line numbers, codes and digits alone. --help and JSON are English.
#
# $reference: MERIDIAN 221415Z 73051; $hash: 64 hexadecimal digits; $centre, $from, $to: names of centres;
# $roles: WATCH-1, or two with a comma.

## export

# Above each symbol on a terminal. $place, $total: whole numbers as text.
export-part = Parte { $place } de { $total }
# A file was written. $file: its name.
export-written = Escrito: { $file }
# Handling, field may_forward (report, paragraph 69).
export-not_passed_on = NO TRANSMITIR A OTROS: { $from } no lo permite.
export-ask_first = Solo se puede transmitir a otros tras preguntar a { $from }.
# The message names attachments; the key that opens each is in it. $count: a whole number.
export-attachment_keys =
    { $count ->
        [one] Lleva la clave de un anexo: quien la tenga junto con el archivo puede abrirlo.
        [many] Lleva las claves de { $count } anexos: quien las tenga junto con los archivos puede abrirlos.
       *[other] Lleva las claves de { $count } anexos: quien las tenga junto con los archivos puede abrirlos.
    }
# Typed lines and CAP.
export-no_signature = No lleva firma: quien lo reciba compara el hash de viva voz, o espera el mensaje mismo.

## import

# What was read. Envelope: with its signatures.
import-envelope = SOBRE: { $reference }
import-message = MENSAJE SIN FIRMAS: { $reference }
import-hash = Hash: { $hash }
# Everything about the envelope verified. $number: its place on the line from $from to $to.
import-authentic = AUTÉNTICO: expedido por { $from } para { $to }, número { $number }; firmado por { $roles }, verificado aquí.
# The centre's release verified; what the officers signed is refused. $why: the sentence of a code.
import-officers_refused = AUTÉNTICO, Y RECHAZADO: expedido por { $from } para { $to }, número { $number }. { $why }
import-in_record = CONSTA EN NUESTRO REGISTRO.
import-not_in_record = AUTÉNTICO, NO CONSTA EN NUESTRO REGISTRO. No llegó por enlace, y nada se ha incorporado ahora. Conserve el archivo; diga de viva voz a { $from } que { $digits } no ha llegado, y acuse recibo por esa vía.
# The release is for another centre than the reader's own.
import-for_another = Es para { $to }, no para { $centre }.
# No roster at hand: the signatures were not looked at.
import-not_checked = SIN COMPROBAR: no hay directorio disponible. Indique --at con la carpeta de un nodo, o --key con la clave de oficial que haya iniciado sesión aquí.
# Lines that somebody typed: all that may be said of them.
import-text_matches = EL TEXTO CONCUERDA CON { $hash }
import-signature_not_carried = NO LLEVA FIRMA
import-nothing_handed_in = Nada se ha incorporado.
