"""Keys that people and centres hold: where they lie, and how they are opened.

An officer's key never reaches a node: it lies in a file under a passphrase and is opened in the officer's own seat.
A centre's key lies beside the node that signs with it, and is opened by a process of its own (`remote`,
`signer_process`). Either may be on a PKCS#11 token (`token`). A party's root and registrar keys lie on neither.
Whatever holds a key, it is used through `protocols.keys.Signer`.
"""

from hotline.keys.keyfile import LOW_COST, USUAL_COST, Cost, KeyFile, create, read, unlock

__all__ = ["LOW_COST", "USUAL_COST", "Cost", "KeyFile", "create", "read", "unlock"]
