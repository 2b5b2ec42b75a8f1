"""The web's door, on the same port as everything else (ALPN `http/1.1`).

So far it answers one question: are you well?
"""
