/** Vectors of page bytes. */

import { LIMIT, pack, unpack } from '../reader/bytes.mjs';
import { COUNT, HASH, INSTANT, array, float, integer, map, optional, readValue, text } from '../reader/fields.mjs';
import { typed } from './result.mjs';

// The map to try on: page bytes, section 5.
const TRIAL = map({
    at: INSTANT,
    count: COUNT,
    hash: HASH,
    items: optional(array(integer(0, 9), 0, 4), []),
    name: text(1, 40),
    note: optional(text(1, 40)),
    ratio: float(-1e9, 1e9),
});

export const KINDS = {
    'bytes.value': ({ data, limit }) => {
        const bytes = Buffer.from(data, 'hex');
        const value = unpack(bytes, limit === undefined ? LIMIT.any : Number(limit));
        // What holds for all of them: whatever is accepted packs to the same bytes again.
        if (!pack(value).equals(bytes)) throw new Error('packs to other bytes');
        return typed(value);
    },
    'bytes.map': ({ data }) => {
        const value = unpack(Buffer.from(data, 'hex'));
        readValue(value, TRIAL);
        return typed(value);
    },
};
