# What each code of a refusal means, and what to do next.
#
# `hotline explain CODE`, the client and the reference page print these. The sentences are read by somebody at three in
# the morning: short, and ending in what to do. Each is one line and takes no argument. What stands between backquotes is
# typed as it is, in every language; so are option names, file names, types and words in capitals that a screen shows in
# another place (STALE, RECORD NEEDED, NOT SEEN: as mark-* and state-* say them in the same language).
#
#     error-CODE-meaning    what was found; one sentence, two at the most
#     error-CODE-remedy     what to do now


## Bytes

# Not told to the sender, who hears only that it was unreadable.
error-not_canonical-meaning = The bytes are not in the one canonical form.
error-not_canonical-remedy = Ask the sender for the message again; if it repeats, their program writes another format.
# Not told to the sender, who hears only that it was unreadable.
error-too_large-meaning = The bytes are longer than this kind of thing may be.
error-too_large-remedy = Send less text, or send the long part as an attachment.
# Not told to the sender, who hears only that it was unreadable.
error-schema-meaning = A field is missing, unknown or of the wrong kind.
error-schema-remedy = Compare the named field with `hotline schema` for this type and version.

## Keys and signatures

# Not told to the sender, who hears only that it was unreadable.
error-bad_key-meaning = The public key is not a sound key (low order, not on the curve, or of another length).
error-bad_key-remedy = Do not enrol it. Ask its owner, by voice, for a newly made key.
# Not told to the sender, who hears only that it was unreadable.
error-bad_signature-meaning = The signature does not belong to these bytes and this key.
error-bad_signature-remedy = Trust nothing in it. If it claims a known centre, call that centre by voice.
# Not told to the sender, who hears only that it was unreadable.
error-unknown_key-meaning = Signed with a key that no record in force lists for this signer.
error-unknown_key-remedy = Fetch the signer's newest statement (`hotline roster import`); if it is not there, call its registrar.
# The sender is told this code.
error-key_revoked-meaning = The key was withdrawn by its party before this was signed.
error-key_revoked-remedy = Do not act on it. Call the party's contact by voice and report the use of a revoked key.
# The sender is told this code.
error-key_locked-meaning = The key file does not open with this passphrase.
error-key_locked-remedy = Type the passphrase again; after three failures use your second key or call your registrar.
# The sender is told this code.
error-key_exposed-meaning = The key file can be read by others on this machine.
error-key_exposed-remedy = Run the command named here; if somebody else may have read it, have the registrar replace the key.

## Sealing

# Not told to the sender, who hears only that it was unreadable.
error-unreadable-meaning = The sealed item could not be opened, or what was inside is not authentic.
error-unreadable-remedy = The sender seals once more by itself; if it happens twice, an alarm says so on both sides.
# The sender is told this code.
error-key_gone-meaning = The item was sealed for a key that has been destroyed.
error-key_gone-remedy = Nothing to do: the current bulletin goes back and the sender seals again.

## Addressing

# Not told to the sender, who hears only that it was unreadable.
error-wrong_mode-meaning = Made in another mode (live, drill or test) than this node's.
error-wrong_mode-remedy = Nothing crosses between modes. Use the client and key of the mode you mean.
# Not told to the sender, who hears only that it was unreadable.
error-not_pinned-meaning = The centre's party is not pinned here by two of our officers.
error-not_pinned-remedy = Compare fingerprints with that party out of band, then run `hotline party introduce`.
# Not told to the sender, who hears only that it was unreadable.
error-not_for_us-meaning = The release is addressed to another centre.
error-not_for_us-remedy = Somebody passed on what was not meant for us. Tell the sender by voice.
# The sender is told this code.
error-unknown_centre-meaning = No pinned party has a centre of this name.
error-unknown_centre-remedy = Check the spelling with `hotline roster show`; introduce the party first if it is new.

## Roster

# Not told to the sender, who hears only that it was unreadable.
error-record_rolled_back-meaning = A record is older than the one we already hold.
error-record_rolled_back-remedy = Keep ours. If the other side insists, call its registrar: somebody shows them an old record.
# Not told to the sender, who hears only that it was unreadable.
error-record_forked-meaning = Two different records carry the same version.
error-record_forked-remedy = Both are kept as proof. Call the party's registrar by voice before trusting either.
# Not told to the sender, who hears only that it was unreadable.
error-record_jumped-meaning = A record's version jumps by more than 1,000.
error-record_jumped-remedy = Ask the party's registrar why; import the chain in between.
# The sender is told this code.
error-record_expired-meaning = The record is past its expiry date.
error-record_expired-remedy = Known keys still verify and are marked STALE. Ask the party for its newest record.
# The sender is told this code.
error-record_needed-meaning = It was signed under a record that we do not have.
error-record_needed-remedy = Alarm RECORD NEEDED: import the sender's newest statement (`hotline roster import`).

error-roster_stale-meaning = The addressee's statement or root has expired: a key of theirs may be revoked and we would not know.
error-roster_stale-remedy = Ask them for their newest statement and import it (`hotline roster import`). FLASH and IMMEDIATE may go now if an officer confirms the centre by name (`--over-stale CENTRE`).
# Not told to the sender, who hears only that it was unreadable.
error-below_threshold-meaning = Fewer valid signatures than the record's threshold asks for.
error-below_threshold-remedy = Collect the missing signatures with `hotline party sign`.
# The sender is told this code.
error-statement_rolled_back-meaning = The release names an older statement than this line has already used.
error-statement_rolled_back-remedy = Call the sending centre: it may be running from an old backup.
# The sender is told this code.
error-pin_needs_two-meaning = A pin counts only with the signatures of two officers of our centre.
error-pin_needs_two-remedy = A second officer runs the same `hotline party introduce` command with their own key.
# Not told to the sender, who hears only that it was unreadable.
error-centre_taken-meaning = Another party already has a centre of this name here.
error-centre_taken-remedy = One of the two must choose another name before it can be introduced.
# Not told to the sender, who hears only that it was unreadable.
error-name_alike-meaning = A name in it looks like the name of a party or a centre that is believed here, and is another one.
error-name_alike-remedy = Compare the two letter by letter and call, by voice, the one that you know. If both are honest, one chooses another name: a centre in a new statement, a party in a new root.

## Lines

# The sender is told this code.
error-line_forked-meaning = Two different signed histories of one line exist.
error-line_forked-remedy = Both are kept as proof. Stop relying on that centre's record and call it by voice.
# The sender is told this code.
error-number_reused-meaning = A line number was used for two different releases.
error-number_reused-remedy = Both are kept as proof. The sending centre must open a new epoch.
# The sender is told this code.
error-released_twice-meaning = The same message was released twice in one epoch.
error-released_twice-remedy = The second release is refused; the first one stands.
# The sender is told this code.
error-epoch_closed-meaning = The release belongs to an epoch that its sender has closed.
error-epoch_closed-remedy = It is stored and shown OLD EPOCH; the sender releases again what still matters.
# Not told to the sender, who hears only that it was unreadable.
error-epoch_unknown-meaning = The release names an epoch of which no record came.
error-epoch_unknown-remedy = The sender's node sends its epoch record first; if this stays, call the sender.
# The sender is told this code.
error-rolled_back-meaning = This node went back: it was restored, or our own signature, which a peer holds, is above our record. It releases nothing.
error-rolled_back-remedy = Two officers open a new epoch: `hotline epoch show`, then `hotline epoch open` at one seat and again at another. Until then call the centres by voice.

error-epoch_too_early-meaning = The new epoch cannot be opened yet.
error-epoch_too_early-remedy = `hotline epoch show` says who has not answered, and how long the second officer has been called. A second officer can sign at once.
# The sender is told this code.
error-id_reused-meaning = The id was already used for a different text.
error-id_reused-remedy = Make a new draft; an id is never used again for other words.

## Officers

# The sender is told this code.
error-officer_signature-meaning = An officer's signature does not belong to this text.
error-officer_signature-remedy = The sending centre released something its officer did not sign. Call it by voice.
# The sender is told this code.
error-officer_unknown-meaning = The signing officer is not listed for the sending centre.
error-officer_unknown-remedy = Ask the sender for its newest statement, or have the officer added by the registrar.
# The sender is told this code.
error-officers_missing-meaning = This needs two officers and carries the signature of one.
error-officers_missing-remedy = A second officer releases it: `hotline release`, or F3 on the second seat.
# The sender is told this code.
error-same_officer-meaning = Author and second are one person.
error-same_officer-remedy = Another officer, under another role, with their own key, must release it.
# The sender is told this code.
error-capacity-meaning = The set of capacities in which it was signed is not one that this type allows.
error-capacity-remedy = See `hotline schema TYPE` for who may sign it; sign again in the right capacity.
# The sender is told this code.
error-second_too_late-meaning = The second officer signed more than 30 minutes before the release.
error-second_too_late-remedy = The second officer signs again; the release follows at once.
# The sender is told this code.
error-not_your_seat-meaning = The signature is not that of the officer who signed on at this seat.
error-not_your_seat-remedy = Each officer signs on with their own key and signs only there.
# The sender is told this code.
error-speaks_for-meaning = The message speaks for more than the roster lets this centre speak for.
error-speaks_for-remedy = Lower `speaks_for`, or have the registrar raise the centre's level.

## Messages

# The sender is told this code.
error-draft_wrong-meaning = The draft has fields that are missing or wrong.
error-draft_wrong-remedy = Mend every field listed; nothing has been signed or sent.
# The sender is told this code.
error-form_unknown-meaning = This program cannot read this type or version.
error-form_unknown-remedy = The header is verified and shown. Call the sender; update this program.
# The sender is told this code.
error-precedence_too_high-meaning = The precedence is above what this type allows this long before its decision.
error-precedence_too_high-remedy = Lower the precedence, or give a reason (`precedence_reason`), which travels with it.
# The sender is told this code.
error-relation_unknown-meaning = It refers to a message that is not on this line.
error-relation_unknown-remedy = Check the five digits and the date-time group of the message it refers to.
# The sender is told this code.
error-relation_wrong-meaning = This type cannot stand in this relation to that message.
error-relation_wrong-remedy = See `hotline schema TYPE` for the relations it allows.
# The sender is told this code.
error-case_wrong-meaning = The case does not agree with the message it refers to.
error-case_wrong-remedy = Leave the case out of the draft: it is taken from the message referred to.
# The sender is told this code.
error-charter_unknown-meaning = It names a charter that we have not accepted.
error-charter_unknown-remedy = Send it on the direct channel, or accept the charter first.
# The sender is told this code.
error-type_not_opened-meaning = Not opened on this channel.
error-type_not_opened-remedy = Use a type that the channel has opened, or call the centre by voice.
# The sender is told this code.
error-label_blocks-meaning = The label does not let this addressee read it.
error-label_blocks-remedy = Change the label or take the addressee out; nothing has been signed.

## Channels and parties

# The sender is told this code.
error-channel_suspended-meaning = The channel is suspended by one of its members.
error-channel_suspended-remedy = Wait until it is resumed, or call the centre by voice. Word of danger to a crew, charters and procedure pass.
# The sender is told this code.
error-channel_ended-meaning = The channel has ended: its charter was withdrawn or replaced, or too few members are left.
error-channel_ended-remedy = Send it on the direct channel, or on the channel of the charter that replaced it.
# The sender is told this code.
error-not_a_member-meaning = The sender or an addressee is no member of this channel.
error-not_a_member-remedy = See the members with `hotline charter show`; send it to members only.
# The sender is told this code.
error-member_missing-meaning = What changes a channel goes to every other member, and one of them is not addressed.
error-member_missing-remedy = Address every other member in `to`, and sign it again.
# The sender is told this code.
error-type_closed-meaning = This centre may not sign this: its statement does not list the type, or its State has not opened it.
error-type_closed-remedy = Ask the registrar to list the type; of a party that a State authorises, that State opens it in its statement.
# The sender is told this code.
error-drill_text-meaning = The drill part is missing in drill mode, or present outside it; or a text of a drill says it is none.
error-drill_text-remedy = Compose it on the node of the mode you mean; word a drill's text so that it does not say it is real.

## Attachments

# The sender is told this code.
error-attachment_wrong-meaning = A part of an attachment, or the whole of it, is not what its message names. It was thrown away.
error-attachment_wrong-remedy = The message itself is good. Ask its sender, in the same case, to attach the file again.
# The sender is told this code.
error-attachment_missing-meaning = The content of an attachment is not here, or not all of it.
error-attachment_missing-remedy = Before sending, attach the file again. Of a message that came: it is fetched by itself while the link is up; `hotline attachment list` says how far it has come.
# The sender is told this code.
error-attachment_type-meaning = Files of this media type are not carried.
error-attachment_type-remedy = Send it as plain text, CSV, JSON, XML, PDF, PNG or JPEG; no archive, no program, nothing with scripts in it.
# The sender is told this code.
error-attachment_quota-meaning = More attachments have come from this centre than the node's settings allow it in a day, or in all.
error-attachment_quota-remedy = It is fetched by itself when a day has passed; or raise `attachment_day_bytes` or `attachment_total_bytes` in node.toml and start the node again.
# The sender is told this code.
error-attachment_key-meaning = One key was given for two different contents, which would let them be read from one another.
error-attachment_key-remedy = Attach the file again: each attachment gets a fresh key by itself.

## Sessions

# Not told to the sender, who hears only that it was unreadable.
error-hello_refused-meaning = The other end did not prove who it is.
error-hello_refused-remedy = Check address, pin and mode; compare fingerprints by voice before trying again.
# Not told to the sender, who hears only that it was unreadable.
error-frame_refused-meaning = A frame arrived that does not belong there.
error-frame_refused-remedy = The link is closed and dialled again; if it repeats, the other side runs another program.
# Not told to the sender, who hears only that it was unreadable.
error-too_slow-meaning = The other end did not finish its hello in time.
error-too_slow-remedy = The link is dialled again by itself.

## Programs

# Told to the program that called.
error-token_unknown-meaning = The call has no token that this node knows.
error-token_unknown-remedy = Send `Authorization: Bearer TOKEN` with a token of this node and this mode; an officer gives a new code with `hotline token new`.
# Told to the program that called.
error-not_allowed-meaning = Whoever calls may not do this.
error-not_allowed-remedy = A program never counts as a human: leave a draft, and an officer reads and signs it.
# Told to the program that called.
error-in_progress-meaning = The same id is being handed in at this moment.
error-in_progress-remedy = Make the same call again in a second: it gets the answer of the first one.
# Told to the program that called.
error-cursor_expired-meaning = The cursor points to events that are no longer given out, or that never were.
error-cursor_expired-remedy = Read `GET /v1/messages?state=open`, then follow the events from the cursor that comes with it.
# Told to the program that called.
error-rate_limited-meaning = This program asks more often than this node answers.
error-rate_limited-remedy = Wait as long as `Retry-After` says and make the same call again; what is FLASH is never held back.

# Told to the program that called.
error-clock_skew-meaning = The instant in the id is more than 5 minutes ahead of this node's clock, or more than 24 hours behind it.
error-clock_skew-remedy = Set the clock of the computer that made the id, and make a new id; nothing was stored.

## Journal and evidence

# Not told to the sender, who hears only that it was unreadable.
error-proof_wrong-meaning = The proof does not connect this entry to that head.
error-proof_wrong-remedy = The record was changed or the proof belongs to another journal. Keep both as evidence.
# Not told to the sender, who hears only that it was unreadable.
error-checkpoint_wrong-meaning = The checkpoint is not a signed note of that journal.
error-checkpoint_wrong-remedy = Ask for the checkpoint again; a changed one is evidence: keep it.
error-journal_forked-meaning = Two heads of one journal were signed that cannot both be honest.
error-journal_forked-remedy = Keep both as they are, and ask the centre whose journal it is on the telephone: one of its records is not the one that it showed before.
error-witness_refused-meaning = The witness did not sign the head of the journal.
error-witness_refused-remedy = Look what the witness says: `hotline journal verify` reads our record again; the head stays signed by us alone until the witness takes it.
# The sender is told this code.
error-record_damaged-meaning = A stored record no longer matches its hash.
error-record_damaged-remedy = Stop the node and run `hotline journal verify`; fetch the record back from the peer or the backup.

## Files and commands

# The sender is told this code.
error-file_unreadable-meaning = The file cannot be read for what it should be.
error-file_unreadable-remedy = Check its name, mend the line that is named, or ask its originator for it again.
# The sender is told this code.
error-not_found-meaning = Nothing here has that name.
error-not_found-remedy = Check the name; `hotline list` shows the messages that are here.
# The sender is told this code.
error-ambiguous-meaning = More than one thing has that name.
error-ambiguous-remedy = Give the full reference or more of the hash.
# The sender is told this code.
error-not_reachable-meaning = The node does not answer.
error-not_reachable-remedy = Start it with `hotline serve DIR`, or check `--at`.
# The sender is told this code.
error-already-meaning = That has been done already.
error-already-remedy = Nothing to do.
# The sender is told this code.
error-not_waiting-meaning = No such message waits for release.
error-not_waiting-remedy = See `hotline list`: it was released, returned, or its 30 minutes are over.
# The sender is told this code.
error-not_seen-meaning = The time to wait is over, and what was waited for has not come.
error-not_seen-remedy = It may still come: `hotline ladder` shows who has not done what. Call the centre by voice.
# The sender is told this code.
error-store_busy-meaning = Another process has this centre's database.
error-store_busy-remedy = One node serves a directory. Stop the other one, or use `--at` to talk to it.
# The sender is told this code.
error-store_version-meaning = The database was written by another version of this program.
error-store_version-remedy = Run `hotline store upgrade DIR` with the new version, or start the old version.
# The sender is told this code.
error-store_failed-meaning = The record could not be written; nothing was recorded and nothing was sent.
error-store_failed-remedy = Look at the node's log and its disk. What you signed is kept by your client and sent again.

## Drills: what a controller may ask of the conductor

# The sender is told this code.
error-drill_not_announced-meaning = The drill was announced in live, and not every player's centre has acknowledged it there.
error-drill_not_announced-remedy = Call the centre that is named, ask for the acknowledgement, then give STARTEX again.
# The sender is told this code.
error-drill_not_running-meaning = The drill has not begun, or it stands still for something real.
error-drill_not_running-remedy = `hotline drill status` says which: start it, or resume it with a second controller.
# The sender is told this code.
error-drill_over-meaning = ENDEX was given: nothing of this run moves any more.
error-drill_over-remedy = Notes and observations are still taken. For the report: `hotline drill report`.
# The sender is told this code.
error-order_wrong-meaning = The order names something that is not in this drill, or cannot be done as it stands now.
error-order_wrong-remedy = Read what is named above, mend it, and give the order again; nothing was changed.
# The sender is told this code.
error-needs_second_controller-meaning = After REAL WORLD a drill goes on only when two controllers say so.
error-needs_second_controller-remedy = Ask the other controller, and give both names: `--as` and `--second`.
# The sender is told this code.
error-scenario_wrong-meaning = The scenario file cannot be read, or says something that cannot work.
error-scenario_wrong-remedy = `hotline drill check FILE` lists every place with its line and what to write there.
