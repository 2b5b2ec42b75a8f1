"""What comes from outside, spoilt in every way that we could think of, by the million.

    python -m tests.fuzz --inputs 10000000      # make fuzz
    python -m tests.fuzz --inputs 20000 --only ccsds

Every input ends in a value or in a documented refusal, within 50 ms of processor time and 200 MB: anything else is a
finding, printed with the input (base64) and the seed that makes it again. `seeds` collects good and bad bytes from the
vectors and the worked examples, `mutations` spoils them, `targets` are the doors by which bytes come in.
"""
