"""The screen of whoever controls a drill: script, expectations, players and log, and the keys that give orders.

It is a reader of the run's conductor, which is another process, and knows of a drill only what `hotline.client.control`
answers. Closing it stops nothing.

::

    conductor ── view, twice a second ──▶ room (app) ──▶ bands, panes: a view → lines of safe text ──▶ the terminal
        ▲                                   │
        └─── order ◀── Enter ◀── preview ◀──┴── a key, by way of actions and giving

No order is given before its effect was read, but one: R, REAL WORLD, is given at once and says afterwards what it did.
Scenario, players and conductor are outside: what they wrote goes through `safe_text`, as everywhere in this client.
`plain` is the same as lines.
"""
