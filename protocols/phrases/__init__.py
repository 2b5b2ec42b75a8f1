"""Every word that the program says of its own, in the language of whoever reads it.

A message carries codes, figures and instants; `messages.rendering` turns them into lines with the phrases of one
catalogue, so that the same bytes are read in every language and nobody translates what need not be translated. An
officer signs codes but reads words: the attestation names language and hash of the catalogue in which it was read.

- `catalogue`    `Phrases(language).say(key, …)`, and its hash
- `en.ftl`       the phrases of one language, keys and rules at its top; one such file for each language
- `not_used`     the words that no phrase uses, and what a drill, a military exercise and a manoeuvre are called
- `times`        instants and spans, the same in every language
"""
