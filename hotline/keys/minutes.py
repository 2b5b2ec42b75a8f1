"""The record of a key ceremony, as text for paper: which record, its digits, which keys, who signed, room to sign.

It holds no secret. Two people who were there sign it by hand, and it is kept where the keys are not: years later it
says which digits were right that day.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from hotline.keys.holders import spelled
from hotline.keys.rounds import Need, Proposal
from protocols.keys import fingerprint
from protocols.phrases.times import dtg
from protocols.roster import Root

__all__ = ["minutes", "read_names", "write_names"]

NAMES = "holders.txt"
"""In the party's folder: a public key and who holds it, one a line."""
LINE = "_" * 24


def read_names(folder: Path) -> dict[bytes, str]:
    """Public key → who holds it, as the people at a ceremony said; what is not such a line is passed over."""
    try:
        lines = (folder / NAMES).read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return {}
    found = {}
    for key, _, name in (line.partition(" ") for line in lines):
        if len(key) == 64 and set(key) <= set("0123456789abcdef") and name.strip():
            found[bytes.fromhex(key)] = name.strip()
    return found


def write_names(folder: Path, held_by: Mapping[bytes, str]) -> None:
    """For whoever goes on with a ceremony on another day, and for minutes that are printed again."""
    (folder / NAMES).write_text("".join(f"{key.hex()} {name}\n" for key, name in held_by.items()), "utf-8")


def minutes(
    proposal: Proposal,
    wanted: Sequence[Need],
    party_digits: str,
    now: int,
    held_by: Mapping[bytes, str] | None = None,
) -> str:
    """`held_by`: public key → who holds it, as the people in the room said. `party_digits`: of its first root."""
    names = held_by or {}
    content = proposal.content
    lines = [
        "RECORD OF A KEY CEREMONY",
        "",
        f"Party          {content.party}",
        f"Fingerprint    {party_digits}",
        f"Record         {proposal.kind} {content.version}{_mode(proposal)}, valid until {dtg(content.expires_at)}",
        f"Its digits     {fingerprint(proposal.hash)}",
        f"Printed        {dtg(now)}",
        "",
    ]
    if isinstance(content, Root):
        lines += _keys("Root keys", content.keys, content.threshold, names)
        lines += _keys("Registrars' keys", content.registrars, content.registrar_threshold, names)
    else:
        for centre in content.centres:
            lines += [f"Centre {centre.name}, speaks for {centre.speaks_for}"]
            lines += [f"   key      {spelled(key)}" for key in centre.keys]
            people = [(o.role, o.key) for o in content.officers if o.centre == centre.name]
            people += [(f"{s.name} (program)", s.key) for s in content.services if s.centre == centre.name]
            lines += [f"   {name:8} {spelled(key)}" for name, key in people]
            lines += [""]
        lines += [f"Left           {spelled(key)}" for key in content.former]
        lines += [f"Revoked        {spelled(key)}" for key in content.revoked]
        lines += [""] if content.former or content.revoked else []
    for need in wanted:
        signed = need.signed(proposal.record)
        whole = "" if len(signed) >= need.threshold else "; NOT ENOUGH, it is no record yet"
        lines += [f"Signed, as the {need.who}: {len(signed)} where {need.threshold} are needed{whole}"]
        lines += [f"   {spelled(key)}{_held(key, names)}" for key in signed]
        lines += [""]
    lines += ["Present, each with their own hand:", ""]
    for _ in range(max(2, *(need.threshold for need in wanted))):
        lines += [f"   name {LINE}   signature {LINE}", ""]
    lines += [f"   place {LINE}  date and time, UTC {LINE}"]
    return "\n".join(lines)


def _mode(proposal: Proposal) -> str:
    return "" if proposal.kind == "root" else f" of mode {proposal.mode}"


def _keys(title: str, keys: Sequence[bytes], threshold: int, names: Mapping[bytes, str]) -> list[str]:
    rows = [f"   {number:2}  {spelled(key)}{_held(key, names)}" for number, key in enumerate(keys, 1)]
    return [f"{title}: {threshold} of {len(keys)} sign", *rows, ""]


def _held(key: bytes, names: Mapping[bytes, str]) -> str:
    return f"   {names[key]}" if key in names else ""
