# What a bundle proves and what it does not, for somebody outside: `hotline bundle verify`. One phrase for each code of
# the specification's page bundle; codes, names, digits and hashes stand in them as they are.
#
# $centre, $to, $from: names of centres; $party, $state: of parties; $role: WATCH-1; $number, $epoch, $head, $before,
# $entry, $size, $version: whole numbers as text; $*_at: an instant, 221415Z NOV 26 (14:15:07Z); $reference, $by:
# MERIDIAN 221415Z 73051; $refusal: a code of the protocol; $detail: what the program that found it says, in English.

## frame

# The first line and the last, in mode drill and in mode test.
bundle-frame_drill = DRILL DRILL DRILL: practice on this line. Nothing in this file was real.
bundle-frame_test = TEST: made on a test line. Nothing in this file was real.
bundle-for_members = Made for centres that have these messages anyway: { $members }.
bundle-for_outsiders = Made for somebody outside, under a release by two officers: { $references }.
bundle-holds = EVERYTHING INSIDE HOLDS. What it proves, and what it does not, stands above.
bundle-does_not_hold =
    { $count ->
        [one] IT DOES NOT HOLD: { $count } thing inside is wrong. Believe nothing of it before that is cleared up.
       *[other] IT DOES NOT HOLD: { $count } things inside are wrong. Believe nothing of it before that is cleared up.
    }
bundle-proved = PROVED
bundle-not_proved = NOT PROVED
bundle-wrong = WRONG
bundle-of_all = Of the whole
# One message. $type: as on the wire; $precedence: FLASH.
bundle-message = { $reference }, { $precedence }, { $type }
bundle-ask_root = Fingerprint of { $party }, as they gave it to you by another way (empty: not compared):
# `hotline bundle show`: what the file says, before anybody has looked at a signature.
bundle-none_verified = NOTHING OF THIS IS VERIFIED: `hotline bundle verify` does that.
bundle-party_inside = { $party }: root { $fingerprint }, as the file has it
bundle-inside = Inside: { $envelopes } envelopes, { $notices } notices, { $heads } heads, { $entries } entries of a journal, { $contents } attachments.
# After `hotline bundle make`.
bundle-compare = Each party gives its own fingerprint, by another way than this file. By our record:
bundle-copies = Nothing keeps whoever has this file from copying it on.
bundle-left_out =
    { $count ->
        [one] Left out, because no release to outsiders names it: { $digits }
       *[other] Left out, because no release to outsiders names them: { $digits }
    }
bundle-objections = Objections may come until { $until }.

## proved

bundle-root_compared = { $party } is the party whose root has the fingerprint { $fingerprint }, which you compared.
bundle-released = { $centre } of { $party } released it to { $to }, as number { $number } of epoch { $epoch }, at { $released_at } by its own clock. { $level }.
bundle-signed = { $role } of { $centre } signed it in the capacity { $capacity }, at { $signed_at } by its own clock, having read it in { $language }.
bundle-by_program = The program { $role } of { $centre } signed it, at { $signed_at } by its own clock.
bundle-stored = { $centre } signed that it stored it, at { $told_at } by its own clock.
bundle-shown = { $role } of { $centre } signed that it was open on their seat, at { $told_at } by its own clock.
bundle-refused = { $centre } signed that it refused it, with the code { $refusal }, at { $told_at } by its own clock.
bundle-cannot_read = { $centre } signed that it stored it and cannot read its form, at { $told_at } by its own clock.
bundle-acknowledged = { $role } of { $centre } acknowledged it in { $by }: a human took it, which agrees to nothing in it.
bundle-holding = { $role } of { $centre } said in { $by } that it is with their authority.
bundle-replied = { $role } of { $centre } replied to it in { $by }.
bundle-held = { $centre } said in { $by }: do not act on it until further word.
bundle-stands = { $centre } said in { $by }, after a hold, that it stands.
bundle-cancelled = { $centre } cancelled it in { $by }.
bundle-corrected = { $centre } corrected it in { $by }.
bundle-updated = { $centre } followed it up in { $by }.
bundle-confirmed = { $role } of { $centre } confirmed it as second officer, at { $signed_at } by its own clock.
bundle-agreed = { $from } and { $to } have both signed their line up to number { $head }, and the chain leads from there to this, number { $number }: neither can leave it out or exchange it.
bundle-chained = It names what stands before it on the line, and that is inside or known by its hash.
bundle-epoch = { $from } opened epoch { $epoch } of its line to { $to }, reason { $reason }, at { $opened_at } by its own clock; officers who signed: { $roles }.
bundle-voided = { $from } signed that number { $number } of epoch { $epoch } to { $to } cannot be delivered, with the code { $refusal }.
bundle-entered = It is entry { $entry } of { $centre }'s journal ({ $kind }), entered at { $entered_at } by its own clock, under a checkpoint of { $size } entries that { $centre } signed.
bundle-witnessed = The witness { $witness } signed { $centre }'s checkpoint of { $size } entries, at { $witnessed_at } by its own clock.
bundle-attached = The attachment { $name } inside, { $size } bytes, is the one that was signed.
bundle-channel = It went in channel { $digits } of { $members }, which by the messages inside is { $state }.
bundle-released_outside =
    { $count ->
        [one] Two officers of { $centre } released { $count } message to { $to_whom }, as { $form }. Purpose: { $purpose }
       *[other] Two officers of { $centre } released { $count } messages to { $to_whom }, as { $form }. Purpose: { $purpose }
    }

## not proved

bundle-nothing_about_orbit = Nothing here says what happens in orbit: it says what was said about it.
bundle-not_that_it_is_true = A signature says who said it, not that it is true.
bundle-not_all_that_was_said = Nothing here says that nothing else was said: there are other lines, and telephones.
bundle-clocks_are_their_own = Each time is by the clock of whoever signed it. Order is proved by numbers.
bundle-chosen_by_its_maker = Whoever made the file chose what is in it. What is said to be missing may exist.
bundle-no_receipt = That { $centre } received it: no receipt is inside.
bundle-not_shown = That it was on a screen at { $centre }: no notice of that is inside.
bundle-no_acknowledgement = That a human at { $centre } took it: no acknowledgement is inside.
bundle-one_officer = That a second officer of { $centre } stands behind it: it was released by one, and no confirmation is inside.
bundle-no_human = That a human at { $centre } saw it before it went: a program signed it.
bundle-not_agreed = That { $from } and { $to } agree on the line up to here: no head signed by both leads to number { $number } of epoch { $epoch }.
bundle-predecessor_missing = What was said before it on the line: number { $before } of epoch { $epoch }, { $from } to { $to }, is not inside.
bundle-epoch_missing = How epoch { $epoch } of the line { $from } to { $to } was opened: its record is not inside.
bundle-epoch_by_one_officer = That two officers of { $from } opened epoch { $epoch } to { $to }: EPOCH BY ONE OFFICER, { $roles }.
bundle-not_entered = Where it stands in a centre's journal: no entry of it is inside.
bundle-no_witness = That { $centre } shows everybody the same journal: no witness signed its checkpoint.
bundle-witness_not_compared = That { $centre } shows everybody the same journal: you gave no key for { $witnesses }, whose signatures are under its checkpoint.
bundle-statement_expired = That { $party }'s statement { $version } was in force: it had expired when this was released.
bundle-root_expired = That { $party }'s root { $version } was in force: it had expired when this was released.
bundle-key_revoked = That { $centre } alone held its key: the key that signed was revoked later. Whoever had it could sign; a head signed by both centres still holds.
bundle-officer_key_revoked = That { $role } of { $centre } alone held their key: the key that signed was revoked later.
bundle-not_countersigned = That { $state } answers for { $party }: NOT COUNTERSIGNED by { $state }, as far as can be seen here.
bundle-state_not_compared = Anything about { $party }, which answers for a party inside: you gave no fingerprint of its root.
bundle-relation_missing = What it refers to (relation { $kind }): that message is not inside.
bundle-charter_missing = Under which charter it was said: the charter of its channel is not inside.
bundle-attachment_missing = What the attachment { $name } holds: it is not inside.
bundle-form_unknown = What it says: this program cannot read the form { $type }. Who said it is proved all the same.
bundle-national_not_checked = Further signatures under a party's own algorithm are on it, and were not checked.
bundle-voided_undelivered = That it was delivered: { $from } signed that number { $number } cannot be.

## wrong

bundle-root_not_compared = { $party } has a word in it, and you gave no fingerprint of its root: nothing that it signed counts.
bundle-root_differs = The root of { $party } inside has the fingerprint { $fingerprint }, another one than you gave: this is somebody else's file, or the digits are.
bundle-root_unknown = You gave a fingerprint of { $party }, and nothing of that party is inside: check its name.
bundle-piece_refused = { $piece } does not verify: { $refusal } ({ $detail }).
bundle-message_refused = Its centre released it, and it breaks a rule: { $refusal } ({ $detail }), { $piece }.
bundle-does_not_belong = { $piece } belongs to nothing inside.
bundle-line_contradicts = TWO HISTORIES: number { $number } of epoch { $epoch }, { $from } to { $to }, has two different hashes. Each is signed for: keep this file.
bundle-statement_went_back = Number { $number } of epoch { $epoch }, { $from } to { $to }, names an older statement than a number before it.
bundle-clock_went_back = Number { $number } of epoch { $epoch }, { $from } to { $to }, was released before a number below it, by the same clock.
bundle-released_twice = It has two numbers in epoch { $epoch }, { $from } to { $to }.
bundle-id_reused = { $from } gave its id to another message inside.
bundle-notice_contradicts = A notice of { $centre } ({ $what }) names it with the release of another message.
bundle-witness_missing = You gave the key of the witness { $witness }, and { $centre }'s checkpoint is not signed by it.
bundle-audience_wrong = It says that it was made for { $members }, and these are not the centres that have every message inside.
bundle-release_missing = It says that it was made for outsiders, and the release by two officers that it names is not inside, or is for another form.
bundle-release_does_not_name = No release to outsiders by a centre that it names is inside that names it.
