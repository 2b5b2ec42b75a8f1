/** What became of a message at the other end (specification: notices). */

import { HASH, INSTANT, NAME, array, code, map, optional, readBytes, schema, text } from './fields.mjs';
import { checkRecord, hex, openRecord } from './signing.mjs';

const ITEM = map(
    {
        what: code('received', 'shown', 'refused', 'cannot_read'),
        message: HASH,
        release: optional(HASH),
        at: INSTANT,
        code: optional(text(1, 40, /^[a-z][a-z_]*$/)),
    },
    (item, path) => {
        schema(item.release !== undefined || item.what === 'shown', `${path}.release`, 'is lacking');
        schema((item.code !== undefined) === (item.what === 'refused'), `${path}.code`, 'goes with refused alone');
    },
);

const NOTICE = map({ from: NAME, to: NAME, at: INSTANT, items: array(ITEM, 1, 64) }, ({ from, to, items }) => {
    schema(from !== to, 'to', 'is its own sender');
    const names = items.map(({ what, message, release }) => `${what} ${hex(message)} ${release ? hex(release) : ''}`);
    schema(new Set(names).size === names.length, 'items', 'have one twice');
    const shown = items.filter(({ what }) => what === 'shown').length;
    schema(shown === 0 || shown === items.length, 'items', 'mix what an officer and what a centre says');
});

export const readNotice = (payload) => readBytes(payload, NOTICE);

/** A notice, who signed it (“centre” or “officer”) and with which key; `centre` and `officers`: key id → key. */
export function openNotice(data, mode, centre, officers) {
    const record = openRecord(data);
    const says = readBytes(record.payload, NOTICE);
    const by = says.items[0].what === 'shown' ? 'officer' : 'centre';
    const [key] = checkRecord(record, 'notice', mode, by === 'officer' ? officers : centre, 1);
    return { by, key, says };
}
