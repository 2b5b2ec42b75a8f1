"""The tables of the specification's page *messages*, printed from the types that the code reads with.

`python -m tests.vectors.generate` writes them into the page; a test holds the page to them.
"""

from __future__ import annotations

from protocols.messages import Message
from tests.vectors.fields_table import fields_table
from tests.vectors.type_pages import list_of_types, shared_groups

__all__ = ["page"]


def page(text: str) -> str:
    """The page with its tables as they are now. Raises ValueError when it has no place for one."""
    tables = {"header": fields_table(Message), "list of types": list_of_types(), "groups": shared_groups()}
    for name, table in tables.items():
        start, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->"
        before, found, rest = text.partition(start)
        _, closed, after = rest.partition(end)
        if not found or not closed:
            raise ValueError(f"the page has no place for its {name}")
        text = f"{before}{start}\n{table}\n{end}{after}"
    return text
