"""Names that a scenario uses: each there, each once, and every inject with what its method needs."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping

from hotline.drills.drafting import CONTROL, CONTROL_CENTRE
from hotline.drills.scenario import Inject
from hotline.drills.sensing import SENDS, Line, Looking
from protocols.messages.scalars import nearest

__all__ = ["look"]

# Of each method: what it needs, and what else it may have; the rest of these would be read by nobody.
_NEEDS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "message": (("type", "to", "fields"), ("info", "header", "relates")),
    "note": (("to", "text"), ("info", "header")),
    "prompt": (("text",), ()),
    "fault": (("fault",), ("text",)),
    "mend": (("fault",), ("text",)),
    "end": ((), ("text",)),
}
_PARTS = ("to", "info", "type", "fields", "header", "relates", "text", "fault")


def look(looking: Looking) -> None:
    _cast(looking)
    _ids(looking)
    _script(looking)
    _acts(looking)
    _faults(looking)
    _objectives(looking)
    scenario = looking.scenario
    sources = {source.id for source in scenario.sources}
    for index, account in enumerate(scenario.accounts):
        if account.source is not None:
            _known(looking, f"accounts[{index}].source", account.source, sources, "source")
    if scenario.real and not scenario.sources:
        looking.warning("real", "says what happened and names no source", "add `sources`, each with what and where")
    if not any(inject.method == "end" for inject in scenario.script):
        looking.error("script", "has no ENDEX", "add an inject with `method: end` at the end of the story")


def _known(looking: Looking, path: str, name: str, known: Iterable[str], noun: str) -> bool:
    names = tuple(known)
    if name in names:
        return True
    listed = f"write one of {', '.join(sorted(names))}" if names else f"add one, or leave this out: there is no {noun}"
    looking.error(path, f"no {noun} is called {name[:40]!a}{nearest(name, names)}", listed)
    return False


def _twice(looking: Looking, named: Iterable[tuple[str, str]], noun: str) -> None:
    seen: dict[str, str] = {}
    for path, name in named:
        if name in seen:
            looking.error(path, f"{noun} {name} is there twice, first at {seen[name]}", "give one of them another name")
        seen.setdefault(name, path)


def _cast(looking: Looking) -> None:
    cast = looking.scenario.cast
    members = [
        (f"cast.{group}.{id}", id, member)
        for group, held in (("players", cast.players), ("simulated", cast.simulated))
        for id, member in held.items()
    ]
    _twice(looking, [(path, id) for path, id, _ in members], "the cast id")
    _twice(looking, [(f"{path}.centre", member.centre) for path, _, member in members], "the centre")
    for path, id, member in members:
        if id in (CONTROL, "each", "any"):
            looking.error(path, f"{id} has a meaning of its own here", "give this member another id")
        if member.centre == CONTROL_CENTRE:
            looking.error(f"{path}.centre", f"{CONTROL_CENTRE} is whoever conducts", "give it another name")
        _twice(looking, [(f"{path}.seats[{index}]", role) for index, role in enumerate(member.seats)], "the seat")


def _ids(looking: Looking) -> None:
    scenario = looking.scenario
    _twice(looking, [(f"{line.path}.id", line.inject.id) for line in looking.lines], "the inject")
    _twice(looking, [(f"sources[{index}].id", each.id) for index, each in enumerate(scenario.sources)], "the source")


def _script(looking: Looking) -> None:
    for line in looking.lines:
        path, inject = line.path, line.inject
        _method(looking, line)
        if _known(looking, f"{path}.from", inject.from_, looking.everybody, "member of the cast"):
            if inject.from_ in looking.scenario.cast.players:
                looking.error(
                    f"{path}.from", f"{inject.from_} is a player, and says only what its people say",
                    "let a simulated centre send it, or expect it of the player",
                )  # fmt: skip
            elif inject.method == "note" and inject.from_ != CONTROL:
                looking.error(f"{path}.from", "a note comes from CONTROL", "leave out `from`, or use method: message")
        for name, named in (("to", inject.to), ("info", inject.info)):
            for index, who in enumerate(named):
                where = f"{path}.{name}[{index}]"
                if who == CONTROL:
                    looking.error(where, "CONTROL is told by a prompt", "use `method: prompt`, or name a centre")
                else:
                    _known(looking, where, who, looking.everybody - {CONTROL}, "member of the cast")
        if inject.fault is not None:
            _known(looking, f"{path}.fault", inject.fault, looking.scenario.faults, "fault")
        if inject.relates is not None:
            _relates(looking, line, inject.relates[1])
        if inject.at.since is not None:
            _known(looking, f"{path}.at.since", inject.at.since, looking.injects, "inject")


def _method(looking: Looking, line: Line) -> None:
    path, inject = line.path, line.inject
    needs, may = _NEEDS[inject.method]
    for part in _PARTS:
        has = bool(getattr(inject, part))
        if part in needs and not has:
            looking.error(path, f"{inject.id} has no `{part}`", f"a {inject.method} needs it: add it")
        elif has and part not in needs and part not in may:
            looking.error(f"{path}.{part}", f"a {inject.method} has no `{part}`", "leave it out, or use another method")


def _relates(looking: Looking, line: Line, other: str) -> None:
    path = f"{line.path}.relates"
    if not _known(looking, path, other, looking.injects, "inject"):
        return
    if looking.injects[other].method not in SENDS:
        looking.error(path, f"{other} sends no message", "name an inject by message or note")


def _acts(looking: Looking) -> None:
    for path, act, _, _ in looking.acts():
        _known(looking, f"{path}.who", act.who, {*looking.everybody, "each", "any"}, "member of the cast")
        if act.to is not None:
            _known(looking, f"{path}.to", act.to, looking.everybody, "member of the cast")
        if act.of is not None:
            _known(looking, f"{path}.of", act.of, looking.injects, "inject")


def _faults(looking: Looking) -> None:
    scenario = looking.scenario
    used = {inject.fault for inject in scenario.script if inject.method == "fault"}
    for id, fault in scenario.faults.items():
        path = f"faults.{id}"
        for name, who in (("target", fault.target), ("other", fault.other)):
            if who is not None:
                _known(looking, f"{path}.{name}", who, looking.everybody, "member of the cast")
        if fault.other == fault.target:
            looking.error(f"{path}.other", "is the target itself", "name the other end, or leave it out: all links")
        if fault.other is not None and not fault.kind.startswith("link"):
            looking.error(f"{path}.other", f"{fault.kind} concerns one member", "leave it out")
        if (fault.kind == "link_slow") != (fault.ms is not None):
            what = "does not say by how much" if fault.ms is None else f"{fault.kind} has no `ms`"
            looking.error(f"{path}.ms", what, "write `ms` with link_slow, and only with it")
        if fault.kind in ("seat_away", "node_down") and fault.target == CONTROL:
            looking.error(f"{path}.target", "CONTROL must stay to conduct", "name another member")
        if id not in used:
            looking.warning(path, "nothing in the script switches it on", "add an inject with `method: fault`")


def _objectives(looking: Looking) -> None:
    served: set[str] = set()
    for path, each, _ in looking.expectations():
        if each.objective is not None:
            served.add(each.objective)
            _known(looking, f"{path}.objective", each.objective, looking.scenario.objectives, "objective")
    for line in looking.lines:
        if line.inject.method in SENDS and not _serves(line.inject, looking.scenario.objectives):
            looking.warning(line.path, f"{line.inject.id} serves no objective", "say in `expect` what, and for which")
    for id in looking.scenario.objectives:
        if id not in served:
            looking.warning(f"objectives.{id}", f"nothing is expected for {id}", "name it in an expectation")


def _serves(inject: Inject, objectives: Container[str]) -> bool:
    return any(each.objective in objectives for each in inject.expect)
