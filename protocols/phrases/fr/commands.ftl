# What `hotline show`, `list`, `ladder`, `explain` and `phrases` print. Their --help and what they print as JSON is English.
# Unofficial translation of en/commands.ftl; the English phrase says what is meant.

## show

# Under a message. $roles: WATCH-1, or two with a comma; $centre: theirs.
cli-signed = Signé par { $roles } de { $centre }, vérifié ici.
# $marks: mark-one_officer and mark-confirmation_due, with a comma.
cli-signed_marked = Signé par { $roles } de { $centre }, vérifié ici, { $marks }.
cli-held = GELÉ : ne pas agir sur cette base jusqu’à nouvel avis.
cli-cancelled = ANNULÉ.
# $mark: mark-node_says; $marks: other marks, with commas.
cli-node_says = { $mark } : { $marks }
# In place of a signature. $state: state-waiting_for_release; $role: the author.
cli-waits = { $state } : signé par { $role }, seconde signature pas encore apposée.
# After two seconds on a terminal. $centre: the sender's.
cli-told_seen = { $centre } est informé que { $role } l’a vu.
# Above the same message in its signer's words. $language: name of a language; $hash: eight hexadecimal digits.
cli-as_signed = Tel que lu au centre expéditeur à la signature ({ $language } { $hash }) :

## list and ladder

# The first line of a list. $mode: live, drill or test; $at: date-time group; $links: one of cli-link_* for each, with commas.
cli-list_head = { $centre } ({ $mode })  { $at }  liaisons : { $links }
cli-link_up = { $peer } établie
cli-link_lost = { $peer } LIAISON PERDUE
cli-link_not_known = { $peer } non connue
cli-no_links = aucune
# The node of this directory does not run. $at: 14:22:01Z; $directory: a path. `hotline serve` is typed so.
cli-silent = LE NŒUD NE FONCTIONNE PAS ; hotline serve { $directory }
cli-silent_as_of = LE NŒUD NE FONCTIONNE PAS ; à { $at } (dernière inscription) ; hotline serve { $directory }
cli-no_messages = Aucun message.
# A case, named by the five digits of its first message.
cli-case = DOSSIER { $digits }
# The other side of a message, in its column.
cli-from = de { $centre }
cli-to = à { $centres }
cli-signed_by = signé par { $role }
# What is due next. $what: one of stage-*; $clock: T-04:12.
cli-due = { $what } { $clock }
# What this seat could not verify. $what: which kind of thing; $code, $detail: in English.
cli-not_verified = NON VÉRIFIÉ : { $what } : { $code } : { $detail }
# $mark: mark-node_says; $missing: mark-earlier_missing.
cli-gap = { $mark } : { $missing } de { $peer }
cli-refused_here = { $mark } : refusé ici, de { $centre } : { $code } : { $detail }
# Signed with a key that lies here, and not at the node. $count: how many; $digits: with commas; $seat: a folder.
cli-unsent = SIGNÉ, PAS AU NŒUD ({ $count }) : { $digits } dans { $seat } ; part avec la prochaine commande utilisant cette clé, ou par `hotline watch`, dès que le nœud répond
# $detail: in English.
cli-unsent_not_read = NON LU : { $detail }
# An addressee and the message's place in the line to it.
cli-addressee = { $centre }, numéro { $number }
cli-addressee_information = { $centre } (pour information), numéro { $number }
# Rows of a ladder. $rung: name of a rung of the escalation, in English.
cli-next_word_by = prochain avis au plus tard
cli-rung = échelon : { $rung }

## explain

# $remedy: error-*-remedy.
cli-what_to_do = Que faire : { $remedy }
cli-code_told = Ce code est indiqué au centre expéditeur.
cli-code_not_told = Le centre expéditeur apprend seulement que la lecture a été impossible.
# $code: what was typed; $near: the code that was probably meant.
cli-no_code = pas de code { $code } : `hotline explain` les énumère tous
cli-no_code_near = pas de code { $code } : s’agit-il de { $near } ?

## phrases

# $language: BCP 47 tag; $hash: 64 hexadecimal digits; $path: a file or folder.
cli-phrases_written = { $language } { $hash } est écrit dans { $path }.
cli-phrases_kept = { $language } { $hash } est conservé dans { $path }.
# Two catalogues compared. $key: the name of a phrase.
cli-phrases_same = Ils sont identiques : { $hash }
cli-phrases_only_one = dans le premier seulement : { $key }
cli-phrases_only_other = dans le second seulement : { $key }
cli-phrases_count = { $count ->
    [0] Seuls les commentaires diffèrent.
    [one] { $count } phrase diffère.
   *[other] { $count } phrases diffèrent.
}
