"""How a scenario of a bundle is written down, and held to what it is about."""

from __future__ import annotations

from typing import Any

from protocols.bundle import Bundle, read_fingerprint, verify_bundle, write_bundle
from protocols.cosignature import write_key
from tests.bundles import BundleScene
from tests.vectors.notation import Vector, ok

__all__ = ["found", "given", "wrongly"]


def given(scene: BundleScene, data: bytes, roots: Any = None, *, witnessed: bool = True) -> dict[str, Any]:
    witnesses = [write_key(scene.witness)] if witnessed else []
    return {"bundle": data, "roots": dict(scene.digits if roots is None else roots), "witnesses": witnesses}


def found(
    description: str, scene: BundleScene, bundle: Bundle | None = None, *codes: str, holds: bool = True,
    roots: Any = None, witnessed: bool = True,
) -> Vector:  # fmt: skip
    """A scenario whose findings include these codes, and which holds or does not."""
    data = write_bundle(scene.bundle() if bundle is None else bundle)
    input_ = given(scene, data, roots, witnessed=witnessed)
    compared = {name: read_fingerprint(digits) for name, digits in input_["roots"].items()}
    told_of = verify_bundle(data, compared, (scene.witness,) if witnessed else ())
    told = sorted({(each.sort, each.code, each.message.hex() if each.message else "") for each in told_of.findings})
    missing = set(codes) - {code for _, code, _ in told}
    if missing or told_of.ok != holds:
        broken = [(each.code, dict(each.facts)) for each in told_of.findings if each.sort == "wrong"]
        raise AssertionError(f"{description}: {missing}, {broken}")
    result = {"ok": told_of.ok, "mode": told_of.mode, "findings": [[*each[:2], each[2] or None] for each in told]}
    return ok(description, "bundle.verify", input_, result)


def wrongly(description: str, scene: BundleScene, bundle: Bundle, *codes: str, **how: Any) -> Vector:
    return found(description, scene, bundle, *codes, holds=False, **how)
