"""One module a screen. A screen draws what the desk knows and hands on what the officer asks for; it decides nothing.

::

    framed      the frame that all of them have: mode, link, alarm line, strip of a FLASH, footer
    unlock      who signs on, and whether the alarm is heard
    watch       the three shelves                      thread    one message, its ladder, its case
    compose     a form, then the text to be signed     release   the second officer's
    link        links, alarms, records, this seat's log
    page        help, and what was verified            small     a terminal that is too small for any of them
    dialogs     a choice or a line, over a screen      navigation   from one to another
"""
