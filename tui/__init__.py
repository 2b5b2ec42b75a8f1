"""The duty officer's terminal client.

One seat, one officer, one mode; beside a live seat perhaps a drill's, in a lane of its own. What comes and goes:

::

    node ⇄ hotline.client.Seat ── connection (worker) ── events ──▶ desk ──▶ screens ──▶ the terminal
                  ▲                                                             │
                  └──────────────────────── act ◀── a key, by way of actions ◀──┘

`desk` is what the officer knows and owes, over the SDK's board; it knows no Textual. `connection` is the only part
that waits. `app` is the frame around screens and decides nothing. Whatever another centre, a node or a file wrote goes
through `safe_text` before it is drawn; `plain` tells the same things as lines.

::

    what is said      rows, rungs, reading, proofs, standing, bands, words: knowledge → lines of safe text
    what is written   slots, typed, drafts: a message's type → a form → a draft; replies: what may be said of a message
    what is heard     alarms, bell
    what is pressed   actions, bindings, escape, editing
    two at once       lanes: a seat, its desk, bell and screens; beside: swapping them; freeze: live goes first
    where             screens/, widgets/
"""
