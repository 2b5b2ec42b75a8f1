/** M, the thing that is said (specification: messages, sections 1, 2 and 5). */

import { LIMIT, unpack } from './bytes.mjs';
import { readValue } from './fields.mjs';
import { MODEL } from './model.mjs';
import { must } from './refused.mjs';
import { hashOf } from './signing.mjs';

/** Read M: its header, judged; `body` is bytes still. */
export function readMessage(data) {
    const value = unpack(data, LIMIT.message);
    const header = readValue(value, MODEL.header);
    must((header.drill !== undefined) === (header.mode === 'drill'), 'drill_text', 'the part drill');
    value.delete('body');
    return { header, fields: value, hash: hashOf('message', header.mode, data) };
}

/** Five digits that people say. */
export function digits(hash) {
    return (hash.readBigUInt64BE() % 100_000n).toString().padStart(5, '0');
}

/** `MERIDIAN 221415Z 73051`: the same for every addressee. */
export function reference(header, hash) {
    const at = new Date(Number(header.composed_at)).toISOString();
    return `${header.from} ${at.slice(8, 10)}${at.slice(11, 13)}${at.slice(14, 16)}Z ${digits(hash)}`;
}
