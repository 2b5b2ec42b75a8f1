"""Names that look like other names.

A party chooses its own name, and so does whoever wants to be taken for it. What two names are on a screen is not their
characters but their shape: `skeletons` reduces a name to that, with Unicode's own table; `alike` says when two names
are one to a reader, of parties and of centres; `claims` refuses the record that would bring the second one in. That a
name is *like* another is pointed out or refused, and never taken as *being* the other: nothing here chooses.

    confusables.txt   Unicode's table of characters that look alike (UTS 39), with its licence; made by .ci/confusables
"""

from protocols.names.alike import centres_alike, names_alike
from protocols.names.skeletons import skeleton

__all__ = ["centres_alike", "names_alike", "skeleton"]
