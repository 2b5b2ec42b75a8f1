"""Other people's files: read into what a message can be made of, and never trusted further than that.

A conjunction file comes from an originator, by mail or by download, and may be old, cut off, mended by hand or made
to mislead. Each reader here is a pure function from bytes to a frozen value or to one refusal, worded for somebody at
03:00: the line, the field, what is wrong with it, and what to do. Readers are lenient about form, because files in
the wild are (blank fields, missing units, stray blanks, older and newer keywords), and strict about meaning: a time
that may be another time, a figure that may be in another unit, a file that may be the first half of a file, is
refused. Nothing is fetched, nothing is executed, nothing is guessed, and the file itself travels as an attachment,
so that its exact text stays the evidence.

    ccsds/      Navigation Data Messages of CCSDS, in their two encodings
"""
