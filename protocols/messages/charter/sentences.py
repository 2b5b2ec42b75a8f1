"""The sentences of a charter that are the same in every one, signed word for word in English.

Other languages read them as their own phrases. A proposal in which one of them says something else is not a charter.
"""

from __future__ import annotations

from typing import Literal

__all__ = [
    "ACCEPTED", "LEAVING", "NO_RECOGNITION", "VOLUNTARY", "WITHOUT_PREJUDICE", "Accepted", "Leaving", "NoRecognition",
    "Voluntary", "WithoutPrejudice",
]  # fmt: skip

Leaving = Literal["Any member may suspend or leave by a signed notice, effective at once. Records stay."]
LEAVING: Leaving = "Any member may suspend or leave by a signed notice, effective at once. Records stay."

WithoutPrejudice = Literal["Without prejudice to any position, right or forum, including those of the Charter."]
WITHOUT_PREJUDICE: WithoutPrejudice = (
    "Without prejudice to any position, right or forum, including those of the Charter."
)

NoRecognition = Literal["Use of this line implies no recognition."]
NO_RECOGNITION: NoRecognition = "Use of this line implies no recognition."

Voluntary = Literal["Taking part is voluntary."]
VOLUNTARY: Voluntary = "Taking part is voluntary."

Accepted = Literal["We accept the whole of this charter as it was proposed."]
ACCEPTED: Accepted = "We accept the whole of this charter as it was proposed."
