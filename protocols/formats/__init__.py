"""Other forms: files of other people that come in, and ours in which a message goes where no link goes.

**In.** A conjunction file comes from an originator, by mail or by download, and may be old, cut off, mended by hand or
made to mislead. Each reader here is a pure function from bytes to a frozen value or to one refusal, worded for somebody
at 03:00: the line, the field, what is wrong with it, and what to do. Readers are lenient about form, because files in
the wild are (blank fields, missing units, stray blanks, older and newer keywords), and strict about meaning: a time
that may be another time, a figure that may be in another unit, a file that may be the first half of a file, is
refused. Nothing is fetched, nothing is executed, nothing is guessed, and the file itself travels as an attachment,
so that its exact text stays the evidence.

    ccsds/      Navigation Data Messages of CCSDS, in their two encodings

**Out, and back.** A message leaves as JSON, as QR, as lines that are read out by voice, as an alert of CAP. The first
two give back the identical bytes, signatures and all; lines give back the text and never a signature; an alert is one
way. A form carries; only the bytes prove.

    json/       an envelope by its fields
    qr/         an envelope as numbered symbols
    text/       a message as numbered lines, to fax, read out and type in
    cap/        a message as a CAP 1.2 alert
    vcard.py    a centre's call sheet, for a telephone's list of contacts
    carried.py  what a form carries: an envelope, or a message alone
"""
