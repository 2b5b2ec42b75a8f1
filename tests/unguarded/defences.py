"""The table: threat, defence, patch, the tests that must turn red without it."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["DEFENCES", "Defence"]


class Defence(NamedTuple):
    """`patch` is a file of `patches/` without its suffix; `tests` are pytest's names, one of which must fail."""

    threat: str
    says: str
    patch: str
    tests: tuple[str, ...]


DEFENCES: tuple[Defence, ...] = (
    Defence("T1", "a low-order or non-canonical R is refused", "low-order-r", ("tests/protocols/test_vectors.py",)),
    Defence(
        "T1", "a low-order or non-canonical public key is refused", "low-order-key", ("tests/protocols/test_keys.py",)
    ),
    Defence(
        "T1",
        "the release is verified under a key of its centre",
        "release-unsigned",
        ("tests/attacks/test_t01_forged_sender.py",),
    ),
    Defence(
        "T1", "the officers' signatures are verified", "officer-unsigned", ("tests/attacks/test_t01_forged_sender.py",)
    ),
    Defence("T1", "the release names the very text", "text-unbound", ("tests/attacks/test_t01_forged_sender.py",)),
    Defence(
        "T2",
        "a release is for one addressee",
        "release-for-others",
        ("tests/attacks/test_t02_surreptitious_forwarding.py",),
    ),
    Defence(
        "T2",
        "the addressee stands in the signed header",
        "header-against-release",
        ("tests/attacks/test_t02_surreptitious_forwarding.py",),
    ),
    Defence(
        "T2",
        "the cover is bound into the seal",
        "cover-unbound",
        ("tests/attacks/test_t02_surreptitious_forwarding.py", "tests/attacks/test_t12_drill_for_live.py"),
    ),
    Defence("T3", "an id names one text for ever", "id-names-two", ("tests/attacks/test_t03_two_texts_one_id.py",)),
    Defence(
        "T4", "a release that is known is not taken again", "known-taken-again", ("tests/attacks/test_t04_replay.py",)
    ),
    Defence(
        "T4",
        "`again` frees nothing where nothing was restored",
        "again-anywhere",
        ("tests/attacks/test_t04_replay.py",),
    ),
    Defence("T5", "each release names the one before it", "chain-unread", ("tests/protocols/test_line.py",)),
    Defence("T5", "a gap is told", "gap-untold", ("tests/attacks/test_t05_reorder.py",)),
    Defence(
        "T6",
        "the loss of a spare route is told",
        "route-untold",
        ("tests/attacks/test_t06_withholding.py", "tests/node/deliver/test_routes.py"),
    ),
    Defence(
        "T6",
        "what is not receipted takes the next route",
        "no-second-route",
        ("tests/node/deliver/test_routes.py", "tests/attacks/test_t06_withholding.py"),
    ),
    Defence("T6", "a name at a relay is proved", "relay-unproved", ("tests/relay/test_relay.py",)),
    Defence("T7", "TLS 1.3 and nothing older", "older-tls", ("tests/test_link.py",)),
    Defence(
        "T8",
        "a bulletin falls with the key that signed it",
        "bulletin-stands",
        ("tests/attacks/test_t08_stolen_keys.py",),
    ),
    Defence("T8", "a revoked key loses its link", "revoked-key-linked", ("tests/attacks/test_t08_stolen_keys.py",)),
    Defence(
        "T8", "what a centre signed under its old key is signed anew", "not-anew", ("tests/node/deliver/test_anew.py",)
    ),
    Defence(
        "T8",
        "two bulletins of one number do not stop a node",
        "bulletin-collides",
        ("tests/attacks/test_t08_stolen_keys.py",),
    ),
    Defence(
        "T8",
        "a row that contradicts another ends one event and not the node",
        "integrity-fatal",
        ("tests/attacks/test_t08_stolen_keys.py",),
    ),
    Defence(
        "T8",
        "a statement that takes a key back counts whatever it names",
        "squatted-name",
        ("tests/attacks/test_t08_stolen_keys.py",),
    ),
    Defence("T9", "a record's version never falls", "record-rolled-back", ("tests/attacks/test_t09_record_table.py",)),
    Defence(
        "T9", "two records of one version are a fork", "record-forked", ("tests/attacks/test_t09_record_table.py",)
    ),
    Defence("T9", "versions do not jump", "record-jumped", ("tests/attacks/test_t09_record_table.py",)),
    Defence(
        "T9", "what is past its expiry is not let in", "record-expired", ("tests/attacks/test_t09_record_table.py",)
    ),
    Defence(
        "T9",
        "a new root is signed by the old one's keys",
        "root-by-new-keys",
        ("tests/attacks/test_t09_record_table.py", "tests/attacks/test_t08_stolen_keys.py"),
    ),
    Defence(
        "T9",
        "under an expired statement no new sealing key is believed",
        "new-under-expired",
        ("tests/protocols/test_expiry.py",),
    ),
    Defence(
        "T9",
        "a pin that is dated ahead does not outlast its withdrawal",
        "pin-ahead",
        ("tests/protocols/test_roster.py",),
    ),
    Defence("T9", "statement versions do not fall along a line", "statement-floor", ("tests/protocols/test_line.py",)),
    Defence("T9", "a FLASH over a stale roster goes by name alone", "stale-unasked", ("tests/node/test_stale.py",)),
    Defence("T9", "set aside are at most 64 of a peer", "aside-unbounded", ("tests/node/judge/test_aside.py",)),
    Defence("T10", "a pin is two officers'", "pin-of-one", ("tests/attacks/test_t10_planted_centre.py",)),
    Defence("T10", "a pin does not come over a link", "pin-by-peer", ("tests/attacks/test_t10_planted_centre.py",)),
    Defence(
        "T10",
        "roots that nobody compared vouch for nothing in a bundle",
        "bundle-any-root",
        ("tests/protocols/test_bundle.py",),
    ),
    Defence(
        "T11",
        "the second officer is another person",
        "same-officer",
        ("tests/attacks/test_t11_insider_without_release.py",),
    ),
    Defence(
        "T11",
        "the set of signatures is the one that the type asks for",
        "capacity-unread",
        ("tests/attacks/test_t11_insider_without_release.py",),
    ),
    Defence(
        "T11",
        "the second signature is fresh",
        "second-stale",
        ("tests/node/judge/test_release.py", "tests/attacks/test_t11_insider_without_release.py"),
    ),
    Defence(
        "T11",
        "an override waits while everybody is called for five minutes",
        "override-at-once",
        ("tests/attacks/test_t11_every_state_jump.py",),
    ),
    Defence(
        "T11",
        "what one officer released is UNCONFIRMED after 15 minutes",
        "never-unconfirmed",
        ("tests/node/test_unfinished.py",),
    ),
    Defence("T12", "the mode is in every signature", "mode-unsigned", ("tests/attacks/test_t12_drill_for_live.py",)),
    Defence(
        "T12", "a message of another mode is refused", "mode-unread", ("tests/attacks/test_t12_drill_for_live.py",)
    ),
    Defence(
        "T15",
        "a refusal takes the same time however far a forgery got",
        "refusal-at-once",
        ("tests/journeys/test_same_time.py",),
    ),
    Defence(
        "T15", "a refusal is one in a counter", "refusal-uncounted", ("tests/attacks/test_t15_refusal_as_oracle.py",)
    ),
    Defence(
        "T16", "two heads of one number are two histories", "bundle-two-histories", ("tests/protocols/test_bundle.py",)
    ),
    Defence(
        "T16", "an entry lies under the root that was signed", "bundle-any-entry", ("tests/protocols/test_bundle.py",)
    ),
    Defence(
        "T16",
        "entries are hashed again before a head covers them",
        "head-unread",
        ("tests/attacks/test_t16_record_in_two_versions.py",),
    ),
    Defence(
        "T16", "a witness signs one history", "witness-of-two", ("tests/attacks/test_t16_record_in_two_versions.py",)
    ),
    Defence(
        "T16",
        "a witness wants a proof from what it knows",
        "witness-unproved",
        ("tests/attacks/test_t16_record_in_two_versions.py",),
    ),
    Defence(
        "T16",
        "a record that was made to fit itself meets the heads that were kept",
        "heads-unread",
        ("tests/evidence/test_manipulations.py",),
    ),
    Defence(
        "T16",
        "a junk proof of the remembered head is no fork",
        "witness-drowned",
        ("tests/attacks/test_t16_record_in_two_versions.py",),
    ),
    Defence(
        "T16",
        "a witness goes back to no older epoch, and not far ahead",
        "witness-any-epoch",
        ("tests/attacks/test_t16_record_in_two_versions.py",),
    ),
    Defence(
        "T16",
        "a bundle says when who signed a line was revoked",
        "bundle-revoked-unsaid",
        ("tests/protocols/test_bundle.py",),
    ),
    Defence(
        "T17",
        "a node that stands still releases nothing",
        "standstill-speaks",
        ("tests/attacks/test_t17_backup_restored.py",),
    ),
    Defence(
        "T17",
        "one officer alone does not open an epoch at once",
        "epoch-alone",
        ("tests/attacks/test_t17_backup_restored.py",),
    ),
    Defence(
        "T17",
        "a peer that dials anew does not hold the officers up for ever",
        "never-linked-long",
        ("tests/attacks/test_t17_backup_restored.py",),
    ),
    Defence(
        "T17",
        "the five minutes are counted, not read off a clock",
        "epoch-by-the-clock",
        ("tests/attacks/test_t17_backup_restored.py",),
    ),
    Defence(
        "T17",
        "what is given back counts under no revoked key",
        "given-back-revoked",
        ("tests/attacks/test_t17_given_back.py",),
    ),
    Defence(
        "T17", "what is given back is verified whole", "given-back-unread", ("tests/attacks/test_t17_given_back.py",)
    ),
    Defence(
        "T17",
        "an epoch that is given back does not jump",
        "given-back-jumps",
        ("tests/attacks/test_t17_given_back.py",),
    ),
    Defence(
        "T18", "beyond its measure nothing is read of a centre", "flood-read", ("tests/attacks/test_t18_flood.py",)
    ),
    Defence("T18", "sessions have a measure", "flood-sessions", ("tests/attacks/test_t18_flood.py",)),
    Defence(
        "T18",
        "on a narrow line a FLASH waits for a piece of another frame",
        "piece-whole",
        ("tests/protocols/test_stream.py",),
    ),
    Defence("T18", "among what is as urgent each has its turn", "turns-unfair", ("tests/node/judge/test_turns.py",)),
    Defence("T18", "the most urgent is judged first", "turns-not-urgent", ("tests/node/judge/test_turns.py",)),
    Defence(
        "T19", "whoever comes alone loses his place to nobody", "doorstep-any", ("tests/test_slow_connections.py",)
    ),
    Defence("T19", "in a crowd TLS is begun by turns of the sources", "one-queue", ("tests/test_slow_connections.py",)),
    Defence("T20", "nested at most eight deep", "deep", ("tests/protocols/test_wire.py",)),
    Defence("T20", "a map names each key once, in order", "map-order", ("tests/protocols/test_wire.py",)),
    Defence("T20", "numbers in their shortest form", "long-numbers", ("tests/protocols/test_wire.py",)),
    Defence(
        "T20",
        "nobody accuses a third party by what they carry",
        "carried-for-others",
        ("tests/attacks/test_t20_alarms.py",),
    ),
    Defence(
        "T20", "a frame in pieces has the limit of a whole one", "piece-unbounded", ("tests/protocols/test_stream.py",)
    ),
    Defence("T20", "a piece has something in it", "piece-empty", ("tests/protocols/test_stream.py",)),
    Defence("T20", "one item brings no items of its own", "several-any", ("tests/protocols/test_sealing.py",)),
    Defence("T21", "an archive or a program is not fetched", "any-type", ("tests/attacks/test_t21_attachments.py",)),
    Defence(
        "T21",
        "a centre's attachments have a quota",
        "no-quota",
        ("tests/attacks/test_t21_attachments.py", "tests/node/test_attachments.py"),
    ),
    Defence("T22", "outside text is made safe to draw", "text-acts", ("tests/tui/test_safe_text.py",)),
    Defence(
        "T23",
        "a party that looks like a believed one is refused",
        "twin-party",
        ("tests/attacks/test_t23_look_alike_names.py",),
    ),
    Defence("T23", "so is a centre", "twin-centre", ("tests/attacks/test_t23_look_alike_names.py",)),
    Defence(
        "T23",
        "letters of other scripts count as those they look like",
        "no-table",
        ("tests/attacks/test_t23_look_alike_names.py",),
    ),
    Defence("T24", "a body is padded to one of five lengths", "unpadded", ("tests/attacks/test_t24_lengths.py",)),
    Defence(
        "T25",
        "the signer signs what a centre signs, and nothing that people sign",
        "signer-any-kind",
        ("tests/attacks/test_t25_node_taken_over.py",),
    ),
    Defence(
        "T25", "the signer signs so many a second", "signer-any-rate", ("tests/attacks/test_t25_node_taken_over.py",)
    ),
    Defence(
        "T25",
        "the one text that the signer signs is a head of its own journal",
        "signer-any-text",
        ("tests/attacks/test_t25_node_taken_over.py",),
    ),
    Defence(
        "T25", "a key of another mode is not taken up by the signer", "signer-any-mode", ("tests/keys/test_remote.py",)
    ),
    Defence(
        "T25",
        "what the signer refused leaves no receipt",
        "refused-and-receipted",
        ("tests/node/record/test_signer_refuses.py",),
    ),
    Defence(
        "T25",
        "the signer signs heads of the epoch in force or the next",
        "signer-any-epoch",
        ("tests/keys/test_limits.py",),
    ),
    Defence(
        "T31",
        "what arrived and nobody opened calls our own officers",
        "unseen-uncalled",
        ("tests/node/deliver/test_escalation.py",),
    ),
    Defence("T31", "a page that fails is an alarm", "page-fails-silently", ("tests/node/deliver/test_pager.py",)),
    Defence("T1", "a voice that may be anybody's stops no clock", "any-voice", ("tests/node/test_beside_the_line.py",)),
    Defence("T28", "a page goes where its setting says", "page-redirected", ("tests/test_pagers.py",)),
    Defence("T28", "a page goes by nobody's proxy", "page-by-proxy", ("tests/test_pagers.py",)),
    Defence(
        "T29",
        "a part that ends without an error ends the node",
        "part-ends-unseen",
        ("tests/attacks/test_t29_silent_death.py",),
    ),
    Defence(
        "T29", "a link does not outlive who reads it", "link-outlives", ("tests/attacks/test_t29_silent_death.py",)
    ),
    Defence(
        "T29", "a link does not outlive who sends on it", "half-a-pump", ("tests/attacks/test_t29_silent_death.py",)
    ),
    Defence(
        "T29",
        "a loop that does not turn ends the process",
        "loop-unwatched",
        ("tests/attacks/test_t29_silent_death.py",),
    ),
    Defence("T30", "a full disk has room for FLASH", "no-reserve", ("tests/attacks/test_t30_failing_disk.py",)),
    Defence(
        "T30",
        "on a full disk routine does not take the room of FLASH",
        "full-takes-all",
        ("tests/attacks/test_t30_failing_disk.py",),
    ),
    Defence("T30", "a disk that fails is tried again", "disk-ends-node", ("tests/attacks/test_t30_failing_disk.py",)),
    Defence("T31", "a flood keeps no key away", "flood-guards", ("tests/tui/test_stacks.py",)),
    Defence("T32", "what no release names is not for outsiders", "bundle-unnamed", ("tests/protocols/test_bundle.py",)),
    Defence("T30", "a commit waits for the disk", "not-synced", ("tests/node/record/test_sqlite.py",)),
    Defence(
        "T17",
        "a promoted replica, or a copy on another server, stands still",
        "promotion-unseen",
        ("tests/postgres/test_promotion.py",),
    ),
    Defence(
        "T17",
        "a process whose database changed over ends",
        "changed-over-unseen",
        ("tests/postgres/test_promotion.py",),
    ),
    Defence("T17", "two records of one centre are never served", "two-records", ("tests/postgres/test_moving.py",)),
    Defence(
        "T17",
        "what another process has committed is read before anything is numbered",
        "others-unread",
        ("tests/postgres/test_store.py", "tests/postgres/test_two_committers.py"),
    ),
    Defence(
        "T17",
        "one process of a centre writes at a time",
        "row-unlocked",
        ("tests/postgres/test_store.py", "tests/postgres/test_two_committers.py"),
    ),
    Defence("T30", "a commit whose end nobody heard is asked for", "commit-unasked", ("tests/postgres/test_store.py",)),
)
