"""Every word that the program says of its own, in the language of whoever reads it.

A message carries codes, figures and instants; `messages.rendering` turns them into lines with the phrases of one
catalogue, so that the same bytes are read in every language and nobody translates what need not be translated. An
officer signs codes but reads words: the attestation names language and hash of the catalogue in which it was read.

- `catalogue`    `Phrases(language).say(key, …)`, and its hash
- `en/*.ftl`     the phrases of one language: a file for each family, one for what families share, one for the header,
                 one for states; every other language has the same files, the same keys and the same arguments
- `faults`       what rules say of a field in English, in the reader's language
- `not_used`     the words that no phrase uses, and what a drill, a military exercise and a manoeuvre are called
- `times`        instants and spans, the same in every language

The key of a phrase follows from what it names::

    type-FAMILY-NAME             the title of a type of message
    field-NAME                   the label of a field, NAME as on the wire
    field-FAMILY-NAME            the same in one family only, where the general label would mislead
    field-FAMILY-STRUCT-NAME     the same in one group of it only; field-STRUCT-NAME in a group that families share
    code-VALUE                   a value of a code list
    code-FIELD-VALUE             the same in one field only; `is` stands for the kind of a group
    unit-UNIT                    a figure with its unit; m_s is m/s
    precedence-N, speaks_for-X   of the header; the bytes carry the number and the code
    relation-X                   how a message refers to an earlier one
    state-X                      how far a message has come for one addressee, and what has not come
    case-FAMILY-STATE            where the matter of a case stands; owes-X is what is owed next in it
    channel-STATE                the state of a channel
    duty-X, act-X                what is owed next, and what the ladder does or offers when it does not come
    mark-X                       what is drawn beside a message and never hides it
    fixed-X                      sentences that are the same in every message
    subject-FAMILY-NAME          the one line of a list; figures in it are rounded
    asks-X                       what is asked of the reader, and by when
    error-CODE-meaning, -remedy  what a code of a refusal means, and what to do next
    fault-X, allowed-X, found-X  what is wrong with a field, and what may stand there (`faults`)
    stage-X                      how far a message has come, within a sentence
    screen-X                     what the terminal client draws; so do alarm-, short-, token-, shelf-, reply-, about-,
                                 did-, proof-, reach-, standing-, unlock-, small-, direction- and mode-
    key-PLACE-ACTION             a key in the footer; help-PLACE-ACTION what it does, place-X where, means-X a token
    plain-X, takes-X             the line mode; cli-X what a command prints
    conductor-X                  what an order to a drill's conductor would do

Rules for every language: a phrase says what happened, never what somebody is (`not_used.toml`). Drill, military
exercise and manoeuvre share no word. Roles are named by function, never by a gendered person (report, paragraph 53).
In English the label of a field is the title that its type has, word for word. Arguments are written
`{ $like_this }`; figures come as text and are never rounded or grouped by a phrase. Comments name the field, its unit
and its source; "report" is the Chair's report of 20 March 2024.
"""
