"""The door as it describes itself, tried by a program that believes the description: `make api-cases`.

Schemathesis reads `/v1/openapi.json` of a real node over TLS and makes calls that fit it and calls that do not. It
finds something when an answer is not described, is not of its schema, or is not refused where the description says
that it is.
"""
