"""A message as an alert of the Common Alerting Protocol 1.2 (OASIS, 2010), for systems that read those.

One way only: an alert carries no signature of ours, and nothing is made of one. A drill is `Exercise` and nothing else;
what was really said is `Actual`, notices of military exercises among them; a test is `Test`. There is no fourth
case and no default: a message that is none of the three has no alert.

    tables     which category, urgency and kind of alert a message is
    alert      the alert, with one `info` for each language
    xml        elements and text, escaped
"""

from protocols.formats.cap.alert import NAMESPACE, to_cap

__all__ = ["NAMESPACE", "to_cap"]
