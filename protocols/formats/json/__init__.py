"""An envelope as JSON that people and programs read, and back to the very bytes that were signed.

::

    envelope ──to_json──▶ {"hotline": 1, "kind": "envelope", "message": {…}, …} ──from_json──▶ the identical envelope

The JSON is a rendering: every field by its name, instants as RFC 3339, bytes in hexadecimal, the body decoded where its
form is known here. What is evidence stays the bytes. So the JSON states two hashes, and what is read back is
refused unless it gives those bytes: a text in which one figure was changed has no way in.

    writing   bytes → JSON
    strict    text → JSON values: once, finite, shallow, or the line and column
    reading   JSON → bytes, or the field at fault
"""

from protocols.formats.json.reading import from_json
from protocols.formats.json.writing import to_json

__all__ = ["from_json", "to_json"]
