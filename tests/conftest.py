"""What every test runs under."""

from __future__ import annotations

import os

from hypothesis import settings

# Coroutines that were never awaited, and calls from the wrong thread, are errors here, also in the processes that
# a test starts.
os.environ["PYTHONASYNCIODEBUG"] = "1"

# Two busy cores make any deadline a matter of luck. A submission is judged on the same cases every time; at a desk,
# each run looks somewhere else.
settings.register_profile("desk", deadline=None)
settings.register_profile("submission", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("submission" if os.environ.get("CI") else "desk")
