"""The web's door, on the same port as everything else (ALPN `http/1.1`): the message API for programs.

::

    web        connections; one call from its bytes to its answer       reading   path, query, body, as declared
    routes     what one route is, as a value                            table     every route: the door and OpenAPI
    callers    whose token it is                                        measure   how much one caller asks
    problems   what is refused, as RFC 9457                             rooms     what a handler has at hand
    sending    the one send path, and what an id names             trying    the same, without a trace
    summaries  a message as JSON, in a line and whole              remarks   what is worth knowing of one that goes
    attempts   how often a stranger may try a code
    log        the event log, as programs read it                       happenings  a row of the feed as an event
    stream     one connection to it, as a value without IO              following   that value, read for and woken
    websocket  its frames                                               weather     what a sandbox does to events

and a file a noun. A door decides nothing: a call becomes an event, and the judge says what happens.
"""
