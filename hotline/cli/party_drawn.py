"""What somebody reads before signing a party's record: what is new in it first, then the whole of it, every key by its
digits.

A statement says whose key is whose. Who sees roles alone cannot see that a key behind one of them was put in the place
of another: so nothing is drawn of a key but its digits, which its holder can read aloud.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hotline.keys.rounds import Proposal
    from protocols.roster import Root, Statement

__all__ = ["changes", "record_text", "root_warnings", "statement_text"]


def record_text(proposal: Proposal, roots: Sequence[Root], before: Statement | None = None) -> str:
    """A root or statement that is proposed. `before`: the newest statement that is whole, as far as it is at hand."""
    from protocols.keys import fingerprint
    from protocols.roster import Root

    content = proposal.content
    if isinstance(content, Root):
        text = _root_text(content, roots[-1] if roots and roots[-1].version == content.version - 1 else None)
    else:
        text = f"{changes(content, before)}\n{statement_text(content)}"
    return f"{text}\nIts digits: {fingerprint(proposal.hash)}"


def changes(statement: Statement, before: Statement | None) -> str:
    """What is NEW, GONE, of OTHER KEY or CHANGED since another statement."""
    if statement.version == 1:
        return "The first statement: all of it is new."
    if before is None or before.version >= statement.version:
        return "NO STATEMENT BEFORE IT IS AT HAND: what is new in it cannot be told. Compare every key."
    lines = [*_keys_that_changed(before, statement), *_words_that_changed(before, statement)]
    since = f"Since statement {before.version}:"
    return "\n".join([since, *lines] if lines else [f"{since} the same, for another year."])


def statement_text(statement: Statement) -> str:
    """All that a statement says, with every key's digits."""
    from hotline.keys.holders import spelled
    from protocols.phrases.times import dtg

    lines = [f"{statement.party} ({statement.mode}), statement {statement.version}, until {dtg(statement.expires_at)}"]
    for centre in statement.centres:
        lines.append(f"  {centre.name}: {_terms(statement)[f'centre {centre.name}']}")
        people = [("key", key) for key in centre.keys]
        people += [(o.role, o.key) for o in statement.officers if o.centre == centre.name]
        people += [(f"{s.name}, a program", s.key) for s in statement.services if s.centre == centre.name]
        lines += [f"    {spelled(key)}  {name}" for name, key in people]
        if not any(officer.centre == centre.name for officer in statement.officers):
            lines.append("    nobody")
    lines += [f"  left: {spelled(key)}" for key in statement.former]
    lines += [f"  revoked: {spelled(key)}" for key in statement.revoked]
    words = _terms(statement)
    return "\n".join([*lines, *(f"  {name}: {words[name]}" for name in words if not name.startswith("centre "))])


def root_warnings(root: Root) -> list[str]:
    """What a root's thresholds mean on the day that a key is lost or stolen."""
    found = []
    for what, keys, threshold in (
        ("root keys", root.keys, root.threshold),
        ("registrars", root.registrars, root.registrar_threshold),
    ):
        count = len(set(keys))
        if count > 1 and threshold == count:
            found.append(f"All {count} {what} must sign: when one is lost, the others can do nothing more.")
        elif count > 1 and threshold == 1:
            found.append(f"Any one of {count} {what} signs alone: one that is stolen is enough.")
    return found


# -- what differs ------------------------------------------------------------------------------------------------------


def _keys_that_changed(before: Statement, after: Statement) -> list[str]:
    from hotline.keys.holders import spelled

    old, new = _keys(before), _keys(after)
    lines = []
    for name in dict.fromkeys((*new, *old)):
        come = [key for key in new.get(name, ()) if key not in old.get(name, ())]
        gone = [key for key in old.get(name, ()) if key not in new.get(name, ())]
        if name in old and name in new and (come or gone):
            lines.append(f"  OTHER KEY  {name}")
            lines += [f"    {spelled(key)}  is now its key" for key in come]
            lines += [f"    {spelled(key)}  no longer" for key in gone]
            continue
        lines += [f"  NEW   {spelled(key)}  {name}" for key in come]
        lines += [f"  GONE  {spelled(key)}  {name}" for key in gone]
    for mark, was, now in (("LEFT", before.former, after.former), ("REVOKED", before.revoked, after.revoked)):
        lines += [f"  {mark}  {spelled(key)}" for key in now if key not in was]
        lines += [f"  NO LONGER {mark}  {spelled(key)}" for key in was if key not in now]
    return lines


def _words_that_changed(before: Statement, after: Statement) -> list[str]:
    old, new = _terms(before), _terms(after)
    lines = []
    for name in dict.fromkeys((*new, *old)):
        if old.get(name) == new.get(name):
            continue
        was = f", where it was: {old[name]}" if name in old else ""
        lines.append(f"  CHANGED  {name}: {new[name]}{was}" if name in new else f"  GONE  {name}: {old[name]}")
    return lines


def _keys(statement: Statement) -> dict[str, tuple[bytes, ...]]:
    """Everybody whom it lists: who → the keys."""
    found = {f"centre {centre.name}": tuple(centre.keys) for centre in statement.centres}
    found |= {f"officer {each.centre} {each.role}": (each.key,) for each in statement.officers}
    return found | {f"program {each.centre} {each.name}": (each.key,) for each in statement.services}


def _terms(statement: Statement) -> dict[str, str]:
    """What it says of them, and of the party, in words."""
    found = {}
    for centre in statement.centres:
        types = ", ".join(centre.types) or "every type open to it"
        taken = "; takes what is in commercial confidence" if centre.commercial else ""
        found[f"centre {centre.name}"] = f"speaks for {centre.speaks_for}; signs {types}{taken}"
    for each in statement.services:
        signs = f"signs {', '.join(each.types)}" if each.types else "leaves drafts"
        found[f"program {each.centre} {each.name}"] = signs
    found["made under"] = f"root {statement.root.version}"
    if statement.authorised_by is not None:
        found["the State that answers for it"] = statement.authorised_by
    for opening in statement.opens:
        told = f"; {opening.inform} is told" if opening.inform else ""
        found[f"opened to {opening.party}"] = f"{', '.join(opening.types)}{told}"
    return found


def _root_text(root: Root, before: Root | None) -> str:
    from hotline.keys.holders import spelled
    from protocols.phrases.times import dtg

    lines = [f"{root.party}, root {root.version}, until {dtg(root.expires_at)}"]
    for what, keys, threshold, old, wanted in (
        ("root keys", root.keys, root.threshold, (before or root).keys, (before or root).threshold),
        (
            "registrars", root.registrars, root.registrar_threshold,
            (before or root).registrars, (before or root).registrar_threshold,
        ),
    ):  # fmt: skip
        was = f"  CHANGED, it was {wanted} of {len(old)}" if (threshold, len(keys)) != (wanted, len(old)) else ""
        lines.append(f"  {what}, {threshold} of {len(keys)} sign:{was}")
        lines += [f"    {spelled(key)}{'' if key in old else '  NEW'}" for key in keys]
        lines += [f"    {spelled(key)}  NO LONGER" for key in old if key not in keys]
    return "\n".join(lines)
