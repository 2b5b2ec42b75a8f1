# What `hotline show`, `list`, `ladder`, `explain` and `phrases` print. Their --help and what they print as JSON is English.
# Unofficial translation of en/commands.ftl; the English phrase says what is meant.

## show

# Under a message. $roles: WATCH-1, or two with a comma; $centre: theirs.
cli-signed = Firmado por { $roles } de { $centre }, verificado aquí.
# $marks: mark-one_officer and mark-confirmation_due, with a comma.
cli-signed_marked = Firmado por { $roles } de { $centre }, verificado aquí, { $marks }.
cli-held = EN SUSPENSO: no actuar según su contenido hasta nuevo aviso.
cli-cancelled = ANULADO.
# $mark: mark-node_says; $marks: other marks, with commas.
cli-node_says = { $mark }: { $marks }
# In place of a signature. $state: state-waiting_for_release; $role: the author.
cli-waits = { $state }: firmado por { $role }, aún sin segunda firma.
# After two seconds on a terminal. $centre: the sender's.
cli-told_seen = Se comunica a { $centre } que { $role } lo ha visto.
# Above the same message in its signer's words. $language: name of a language; $hash: eight hexadecimal digits.
cli-as_signed = Como se leyó al firmar ({ $language } { $hash }):

## list and ladder

# The first line of a list. $mode: live, drill or test; $at: date-time group; $links: one of cli-link_* for each, with commas.
cli-list_head = { $centre } ({ $mode })  { $at }  enlaces: { $links }
cli-link_up = { $peer } activo
cli-link_lost = { $peer } ENLACE PERDIDO
cli-link_not_known = { $peer } no se sabe
cli-no_links = ninguno
# The node of this directory does not run. $at: 14:22:01Z; $directory: a path. `hotline serve` is typed so.
cli-silent = EL NODO NO FUNCIONA; hotline serve { $directory }
cli-silent_as_of = EL NODO NO FUNCIONA; a las { $at } (último asiento); hotline serve { $directory }
cli-no_messages = No hay mensajes.
# A case, named by the five digits of its first message.
cli-case = CASO { $digits }
# The other side of a message, in its column.
cli-from = de { $centre }
cli-to = a { $centres }
cli-signed_by = firmado por { $role }
# What is due next. $what: one of stage-*; $clock: T-04:12.
cli-due = { $what } { $clock }
# What this seat could not verify. $what: which kind of thing; $code, $detail: in English.
cli-not_verified = SIN VERIFICAR: { $what }: { $code }: { $detail }
# $mark: mark-node_says; $missing: mark-earlier_missing.
cli-gap = { $mark }: { $missing } de { $peer }
cli-refused_here = { $mark }: rechazado aquí, de { $centre }: { $code }: { $detail }
# Signed with a key that lies here, and not at the node. $count: how many; $digits: with commas; $seat: a folder.
cli-unsent = FIRMADOS, NO EN EL NODO ({ $count }): { $digits } en { $seat }; se envían con la próxima orden con esa clave, o mediante `hotline watch`, cuando el nodo conteste
# $detail: in English.
cli-unsent_not_read = NO LEÍDO: { $detail }
# An addressee and the message's place in the line to it.
cli-addressee = { $centre }, número { $number }
cli-addressee_information = { $centre } (para información), número { $number }
# Rows of a ladder. $rung: name of a rung of the escalation, in English.
cli-next_word_by = próxima comunicación a más tardar
cli-rung = peldaño: { $rung }

## explain

# $remedy: error-*-remedy.
cli-what_to_do = Qué hacer: { $remedy }
cli-code_told = Este código se comunica al centro remitente.
cli-code_not_told = Al centro remitente solo se le dice que era ilegible.
# $code: what was typed; $near: the code that was probably meant.
cli-no_code = no hay código { $code }: `hotline explain` los enumera todos
cli-no_code_near = no hay código { $code }: ¿quería decir { $near }?

## phrases

# $language: BCP 47 tag; $hash: 64 hexadecimal digits; $path: a file or folder.
cli-phrases_written = { $language } { $hash } está escrito en { $path }.
cli-phrases_kept = { $language } { $hash } se conserva en { $path }.
# Two catalogues compared. $key: the name of a phrase.
cli-phrases_same = Son iguales: { $hash }
cli-phrases_only_one = solo en el primero: { $key }
cli-phrases_only_other = solo en el segundo: { $key }
cli-phrases_count = { $count ->
    [0] Solo difieren los comentarios.
    [one] Difiere { $count } frase.
    [many] Difieren { $count } frases.
   *[other] Difieren { $count } frases.
}
