"""Deliver: one way out. Who is owed what, when to try, when to raise the alarm.

`owed` decides what goes next to a peer; `peer` keeps one link to it and does it; `routes` says which way there is.
"""
