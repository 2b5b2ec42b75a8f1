/** Vectors of page keys. */

import { checkKey, verify } from '../reader/ed25519.mjs';
import { damm, fingerprint, keyId } from '../reader/keys.mjs';

const bin = (text) => Buffer.from(text, 'hex');

export const KINDS = {
    'keys.verify': (input) => {
        verify(bin(input.public), bin(input.message), bin(input.signature));
        return {};
    },
    'keys.public': (input) => {
        checkKey(bin(input.public));
        return {};
    },
    'keys.id': (input) => ({ id: keyId(input.algorithm, bin(input.public)) }),
    'keys.fingerprint': (input) => ({ fingerprint: fingerprint(bin(input.root_hash)) }),
    'keys.check_digit': (input) => ({ right: damm(input.digits) === 0 }),
};
