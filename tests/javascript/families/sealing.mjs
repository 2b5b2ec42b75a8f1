/** Vectors of page sealing. */

import { keyId } from '../reader/keys.mjs';
import { open, openBox, paddedLength, unpad } from '../reader/sealing.mjs';
import { hex, sha256 } from '../reader/signing.mjs';
import { checkSealingKey, publicOf } from '../reader/xwing.mjs';

const bin = (text) => Buffer.from(text, 'hex');

const secrets = ({ secret }) => new Map([[hex(keyId('xwing', publicOf(bin(secret)))), bin(secret)]]);

export const KINDS = {
    'sealing.open': (input) => {
        const { cover, kind, content } = open(bin(input.sealed), input.mode, secrets(input));
        return {
            from: cover.from,
            to: cover.to,
            key: cover.key,
            kind,
            length: content.length,
            sha256: sha256(content),
        };
    },
    'sealing.derive': (input) => {
        const { info, enc, shared_secret, key, nonce, inside } = openBox(bin(input.sealed), input.mode, secrets(input));
        return { info, enc, shared_secret, key, nonce, inside: unpad(inside) };
    },
    'sealing.pad': ({ length, narrow }) => ({ padded: paddedLength(Number(length), narrow) }),
    'sealing.unpad': ({ padded }) => ({ content: unpad(bin(padded)) }),
    'sealing.key': ({ public: key }) => {
        checkSealingKey(bin(key));
        return { id: keyId('xwing', bin(key)) };
    },
};
