"""Every command, its options and its help. The order here is the order in which `hotline --help` lists them."""

from __future__ import annotations

import argparse

import hotline
from hotline.cli import (
    attachment,
    bundle,
    callsheet,
    callsheet_called,
    charter,
    check,
    compose,
    contact,
    demo,
    docs,
    doctor,
    drill,
    epoch,
    explain,
    export,
    id_,
    import_,
    init,
    journal,
    ladder,
    link,
    list_,
    officer,
    pager,
    party,
    phrases,
    relay,
    release,
    roster,
    sandbox,
    schema,
    send,
    serve,
    service,
    settle,
    show,
    store,
    terms,
    token,
    watch,
    witness,
)

__all__ = ["parser"]

DESCRIPTION = "A hotline between centres that need not trust one another: what is said can be proved."
EPILOG = """\
start here:    hotline demo                    two centres on this computer, one real message
set one up:    party create, init, officer key, officer add, roster export, party introduce, serve
with others:   charter draft, sign, accept, show
on watch:      watch, list, show, acknowledge, answer, compose, send, release
on paper:      export, import, callsheet
nobody there:  ladder, callsheet, called, no-reply, pager
for programs:  service key, service add, token new
to practise:   drill
afterwards:    journal verify, journal compare, bundle make, bundle verify
in trouble:    explain CODE, doctor; store backup, restore, epoch

HOTLINE_AT names the node (--at), HOTLINE_AS the officer (--as), HOTLINE_KEY the key file (--key),
HOTLINE_PASSPHRASE_FILE the file with its passphrase. Exit status: 0 done, 1 refused or not found, 2 wrong usage.
"""


def parser() -> argparse.ArgumentParser:
    """The parser; `run` of what it gives is the function that does it."""
    top = argparse.ArgumentParser(
        prog="hotline",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"hotline {hotline.__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for noun in (
        demo, party, init, officer, service, serve, watch, compose, check, send, release, settle, list_, show, ladder,
        attachment, export, import_, roster, contact, callsheet, callsheet_called, pager, charter, terms, drill,
        token, sandbox, id_,
        journal, witness, bundle, store, epoch, link, relay, phrases, schema, explain, doctor, docs,
    ):  # fmt: skip
        noun.add(commands)
    return top
