"""Histories of runs, and an independent judge of them. Written from the specification alone, without the programs.

A history is what could be seen from outside while a run went on: JSON lines, in the order in which things happened, on
one clock (`t`, milliseconds, never falling; within one millisecond the order of the file is the order of cause). The
run says who takes part and what is owed; clients hand messages in and hear what their node says; seats learn what
stands in their centre's record and draw it; senders learn what became of it; officers are told alarms; faults begin
and end. Then all is healed, and the journal of every centre is read.

    python -m tests.history FILE...        prints findings; 0 good, 1 not, 2 unreadable

    verdict = judge(read(Path("run.jsonl")))

`judge` hears each event once, keeps what it needs in dictionaries, and at the end asks for what should have come. It
never raises. What it finds:

    lost              submitted, and at the end an addressee did not record it, or either end's journal has it not
    receipt_lie       noticed, though the addressee's line has it not; shown, though no screen drew it
    duplicated        alerted as new twice, recorded twice under one release, or two numbers of one epoch
    unexpected        recorded, drawn or entered, and nobody handed it in, or not for this centre, or only later
    altered           drawn as something else; the two ends have two releases at one number; a release of two messages
    reordered         a journal's line out of order or with a hole; a word numbered below one answered before it
    number_reuse      the sender gave one number of one epoch to two releases, whatever it was restored to
    wrong_mode        another mode than the run's
    silent            submitted, not noticed in time, and no alarm at the sender said so in time
    refused_but_sent  every client was refused for good, and it left
    not_drained       the history ends before all was healed and said, and before every journal was read
    malformed         the history contradicts itself: it proves nothing, whatever else is in it

Decided here, where neither the format nor the specification does:

*Answers.* Nothing follows from an answer that is not there, or is `submit_unknown`: the message may have left or not.
But what left to one addressee, or stands in its sender's journal, left to all of them (envelope, section 4). A message
may be handed in again under a new `op`; it is refused when all its operations are. `submitted` or `submit_refused` may
follow `submit_unknown` of the same `op`; no other second answer. Each addressee, for information too, has a release in
`submitted`. A message that is handed in strictly after another was answered stands above it on their common line, in
the same epoch or a later one; what overtakes on the way, as a FLASH does, is no matter, only numbers are compared.

*Recorded* is told once for each entry of a centre's log, not once for each seat. The same message under another release
of another epoch is no duplicate (`again`). `from` = `centre` is a word given back to its own sender: judged by mode and
submission alone. An epoch below one that was recorded before it on the same line is marked `old_epoch`: else reordered.

*Restores.* Faults of kind `restore` and `promote` name a centre, whose record falls back between begin and end. Then it
may record once more what it had, and alert once more what it so recorded, once for each restore. What its node had
submitted since the backup, and nobody else has, is `excused`: counted in the verdict, no finding, nor silence. A number
is used once across all restores all the same. After any other fault everything must still be there.

*Journals.* One final for each centre, after the last `drained`; what is handed in or breaks after `drained` asks for
another. The newest epoch of a line has no hole, at the addressee once complete; a closed one may have, at the
addressee, and at a sender that was restored (lines, sections 3 and 9). A void has null for its message; it excuses the
addressee when an alarm at the sender names the message. A refused message takes its number like any other, and need
not be `recorded`, once the sender noticed `refused`. `lost` at an addressee is said only when drained is complete.

*Receipts.* Each of the four notices says that it is stored there. `received` and `refused` of one release is a lie. A
notice of what this centre never sent to that peer is a lie at once.

*Silence.* The clock starts at the first `submitted`; a notice at the very instant is in time, an alarm `alarm_by_ms`
later too. A late notice does not mend a missing alarm. An alarm counts when it names the message (and no other
addressee), or the peer from `submit` on. One that names only the peer, before, counts while nothing was noticed from
that peer since: it stands. A sender that is down (`kill`, `power_cut`, `stop`, `restore`, `promote`, from begin to end)
has `alarm_by_ms` after its end. What is due after the last event is not judged. Of `submit_unknown` nobody knows when
it began: not judged. Nothing is owed to what is `settling` (an acknowledgement, a short answer): of it no alarm is due.

*Faults* have a begin and an end, a kill too, whose end is the node serving again; one left open is not_drained.

    events      the events, strictly                     course      clock, faults, restores, the end
    reading     lines to events and back                 letters     what was handed in, and answered
    verdict     kinds, findings                          places      one number, one release, one message
    checker     judge                                    arrivals    recorded and drawn
    __main__    the command                              silence     noticed and alarms
                                                         finals      journals, line by line
                                                         losses      what is missing at the end
"""

from __future__ import annotations

from tests.history.checker import judge
from tests.history.events import Event
from tests.history.reading import UnreadableHistory, parse, read, to_line, write
from tests.history.verdict import Finding, Kind, Verdict

__all__ = ["Event", "Finding", "Kind", "UnreadableHistory", "Verdict", "judge", "parse", "read", "to_line", "write"]
