/** Vectors of page signing. */

import { checkRecord, hashOf, openRecord, pae, signatureType, verifySigned } from '../reader/signing.mjs';

const bin = (text) => Buffer.from(text, 'hex');

export const KINDS = {
    'signing.pae': ({ kind, mode, payload }) => ({
        type: signatureType(kind, mode),
        pae: pae(kind, mode, bin(payload)),
        hash: hashOf(kind, mode, bin(payload)),
    }),
    'signing.signature': ({ kind, mode, payload, public: key, signature }) => {
        verifySigned(bin(key), kind, mode, bin(payload), bin(signature));
        return {};
    },
    'signing.record': ({ record, kind, mode, keys, threshold }) => {
        const opened = openRecord(bin(record));
        const set = new Map(Object.entries(keys).map(([id, key]) => [id, bin(key)]));
        const counted = checkRecord(opened, kind, mode, set, Number(threshold));
        return { hash: hashOf(kind, mode, opened.payload), signed_by: counted };
    },
};
