"""What is promised: tagged choices of figures, objects and times. There is no text in them, so nothing to interpret.

Each term names the centre that undertakes it; either side may, or both.
"""

from __future__ import annotations

from typing import Annotated, Literal, Protocol, TypeAlias

from msgspec import Meta

from protocols.errors import FieldFault
from protocols.messages.header import Message
from protocols.messages.values import Hours, Instant, Interval, Kilometres, MetresPerSecond, ObjectReference, says
from protocols.wire import CentreName, Wire

__all__ = [
    "BurnLessThan", "Figures", "NoEmission", "NotifyBefore", "StayBeyond", "Term", "band_faults",
    "same_figures",
]  # fmt: skip

Megahertz = Annotated[float, Meta(ge=0.0, le=1e7, extra={"unit": "MHz"})]
Nanometres = Annotated[float, Meta(ge=0.0, le=1e6, extra={"unit": "nm"})]


class StayBeyond(Wire, kw_only=True, tag_field="is", tag="stay_beyond"):
    """This object of ours comes no nearer to that object than this."""

    centre: Annotated[CentreName, says("Undertaken by", "67")]
    object: Annotated[ObjectReference, says("Object", "66(ii)")]
    of: Annotated[ObjectReference, says("Stays away from", "66(ii)")]
    range_km: Annotated[Kilometres, says("Range", "66(ii)")]
    during: Annotated[Interval | None, says("During", "66(ii)", "Left out: all the time that it is in force")] = None


class BurnLessThan(Wire, kw_only=True, tag_field="is", tag="burn_less_than"):
    """This object of ours changes its velocity by less than this, in all."""

    centre: Annotated[CentreName, says("Undertaken by", "67")]
    object: Annotated[ObjectReference, says("Object", "66(ii)")]
    delta_v_m_s: Annotated[MetresPerSecond, says("Delta-v in all below", "40(v)")]
    during: Annotated[Interval | None, says("During", "66(ii)", "Left out: all the time that it is in force")] = None


class NotifyBefore(Wire, kw_only=True, tag_field="is", tag="notify_before"):
    """The other side is told so long before this object changes its orbit."""

    centre: Annotated[CentreName, says("Undertaken by", "67")]
    object: Annotated[ObjectReference, says("Object", "66(ii)")]
    before: Annotated[Literal["each_burn", "change_of_orbit", "separation_of_object"], says("Before", "66(iv)")]
    notice_h: Annotated[Hours, says("Hours before", "66(iv)")]


class NoEmission(Wire, kw_only=True, tag_field="is", tag="no_emission"):
    """Nothing is emitted in this band towards that object, from any place that the undertaking centre speaks for."""

    centre: Annotated[CentreName, says("Undertaken by", "67")]
    toward: Annotated[ObjectReference, says("Towards", "56")]
    from_mhz: Annotated[Megahertz | None, says("From frequency", "56")] = None
    to_mhz: Annotated[Megahertz | None, says("To frequency", "56")] = None
    from_nm: Annotated[Nanometres | None, says("From wavelength", "56")] = None
    to_nm: Annotated[Nanometres | None, says("To wavelength", "56")] = None
    during: Annotated[Interval | None, says("During", "66(ii)", "Left out: all the time that it is in force")] = None


Term: TypeAlias = StayBeyond | BurnLessThan | NotifyBefore | NoEmission


class HasFigures(Protocol):
    """A body with figures in it."""

    @property
    def figures(self) -> Figures:
        """What both sides sign."""
        ...


class Figures(Wire, kw_only=True):
    """What both sides sign, the same bytes on both: the time in force, how it is left, and the terms."""

    begins_at: Annotated[Instant, says("Begins", "67")]
    ends_at: Annotated[Instant, says("Ends by itself", "67")]
    notice_to_leave_h: Annotated[Hours, says("Notice before leaving", "67", "Hours, for either side")]
    terms: Annotated[tuple[Term, ...], Meta(min_length=1, max_length=16), says("Terms", "67")]


def band_faults(message: Message, body: HasFigures) -> list[FieldFault]:
    """Bands that are none: without an end, or with their ends the wrong way round."""
    faults = []
    for place, term in enumerate(body.figures.terms):
        if not isinstance(term, NoEmission):
            continue
        path, bands = f"body.figures.terms[{place}]", ((term.from_mhz, term.to_mhz), (term.from_nm, term.to_nm))
        if bands == ((None, None), (None, None)):
            faults.append(FieldFault(f"{path}.from_mhz", "missing, and so is from_nm", "a band, in MHz or in nm"))
        for (low, high), unit in zip(bands, ("mhz", "nm"), strict=True):
            if (low is None) != (high is None):
                faults.append(FieldFault(f"{path}.to_{unit}", "one end of the band is missing", "both ends"))
            elif low is not None and high is not None and low > high:
                faults.append(FieldFault(f"{path}.to_{unit}", f"is below from_{unit}", "the upper end of the band"))
    return faults


def same_figures(one: Figures, other: Figures) -> bool:
    """Whether two sides have signed the same thing: every figure, every object, every time, in the same order."""
    return one == other
