# What `hotline show`, `list`, `ladder`, `explain` and `phrases` print. Their --help and what they print as JSON is English.

## show

# Under a message. $roles: WATCH-1, or two with a comma; $centre: theirs.
cli-signed = Signed by { $roles } of { $centre }, verified here.
# $marks: mark-one_officer and mark-confirmation_due, with a comma.
cli-signed_marked = Signed by { $roles } of { $centre }, verified here, { $marks }.
cli-held = HELD: do not act on it until further word.
cli-cancelled = CANCELLED.
# $mark: mark-node_says; $marks: other marks, with commas.
cli-node_says = { $mark }: { $marks }
# In place of a signature. $state: state-waiting_for_release; $role: the author.
cli-waits = { $state }: signed by { $role }, not yet by a second officer.
# After two seconds on a terminal. $centre: the sender's.
cli-told_seen = { $centre } is told that { $role } has seen it.
# Above the same message in its signer's words. $language: name of a language; $hash: eight hexadecimal digits.
cli-as_signed = As its sender read it when signing ({ $language } { $hash }):

## list and ladder

# The first line of a list. $mode: live, drill or test; $at: date-time group; $links: one of cli-link_* for each, with commas.
cli-list_head = { $centre } ({ $mode })  { $at }  links: { $links }
cli-link_up = { $peer } up
cli-link_lost = { $peer } LINK LOST
cli-link_not_known = { $peer } not known
cli-no_links = none
# The node of this directory does not run. $at: 14:22:01Z; $directory: a path. `hotline serve` is typed so.
cli-silent = THE NODE DOES NOT RUN; hotline serve { $directory }
cli-silent_as_of = THE NODE DOES NOT RUN; as of { $at } (last entry); hotline serve { $directory }
cli-no_messages = No messages.
# A case, named by the five digits of its first message.
cli-case = CASE { $digits }
# The other side of a message, in its column.
cli-from = from { $centre }
cli-to = to { $centres }
cli-signed_by = signed by { $role }
# What is due next. $what: one of stage-*; $clock: T-04:12.
cli-due = { $what } { $clock }
# What this seat could not verify. $what: which kind of thing; $code, $detail: in English.
cli-not_verified = NOT VERIFIED: { $what }: { $code }: { $detail }
# $mark: mark-node_says; $missing: mark-earlier_missing.
cli-gap = { $mark }: { $missing } from { $peer }
cli-refused_here = { $mark }: refused here, from { $centre }: { $code }: { $detail }
# Signed with a key that lies here, and not at the node. $count: how many; $digits: with commas; $seat: a folder.
cli-unsent = SIGNED, NOT AT THE NODE ({ $count }): { $digits } in { $seat }; it goes with the next command with that key, or by `hotline watch`, once the node answers
# $detail: in English.
cli-unsent_not_read = NOT READ: { $detail }
# An addressee and the message's place in the line to it.
cli-addressee = { $centre }, number { $number }
cli-addressee_information = { $centre } (for information), number { $number }
# Rows of a ladder. $rung: name of a rung of the escalation, in English.
cli-next_word_by = next word by
cli-rung = rung: { $rung }

## explain

# $remedy: error-*-remedy.
cli-what_to_do = What to do: { $remedy }
cli-code_told = The sender is told this code.
cli-code_not_told = The sender hears only that it was unreadable.
# $code: what was typed; $near: the code that was probably meant.
cli-no_code = no code { $code }: `hotline explain` lists them all
cli-no_code_near = no code { $code }: did you mean { $near }?

## phrases

# $language: BCP 47 tag; $hash: 64 hexadecimal digits; $path: a file or folder.
cli-phrases_written = { $language } { $hash } is written to { $path }.
cli-phrases_kept = { $language } { $hash } is kept in { $path }.
# Two catalogues compared. $key: the name of a phrase.
cli-phrases_same = They are the same: { $hash }
cli-phrases_only_one = only in the first: { $key }
cli-phrases_only_other = only in the second: { $key }
cli-phrases_count = { $count ->
    [0] Only comments differ.
    [one] { $count } phrase differs.
   *[other] { $count } phrases differ.
}
