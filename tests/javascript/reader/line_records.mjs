/** Epoch records, voids and heads, and who must sign them (specification: lines, sections 3, 5 and 7). */

import { COUNT, HASH, INSTANT, NAME, POSITION, code, map, optional, readBytes, schema, text } from './fields.mjs';
import { must } from './refused.mjs';
import { checkRecord, hashOf, openRecord } from './signing.mjs';

const parted = (read) => schema(read.from !== read.to, 'from and to', 'are the same centre');

const EPOCH = map(
    {
        from: NAME,
        to: NAME,
        epoch: POSITION,
        before: optional(POSITION),
        number: COUNT,
        release: optional(HASH),
        reason: code('first', 'restored', 'promoted', 'went_back', 'forked'),
        at: INSTANT,
    },
    (read) => {
        parted(read);
        schema(
            (read.before === undefined) === (read.reason === 'first'),
            'before',
            'and the reason “first” exclude each other',
        );
        schema(read.before === undefined || read.before < read.epoch, 'before', 'is not below epoch');
        schema(read.before !== undefined || read.number === 0n, 'number', 'of a first record is 0');
        schema(
            (read.release === undefined) === (read.number === 0n),
            'release',
            'is there exactly when number is above 0',
        );
    },
);

const VOID = map(
    { from: NAME, to: NAME, epoch: POSITION, number: POSITION, release: HASH, code: text(1, 40, /^[a-z][a-z_]*$/) },
);

const HEAD = map({ from: NAME, to: NAME, epoch: POSITION, number: COUNT, release: HASH, at: INSTANT }, parted);

export const readEpoch = (payload) => readBytes(payload, EPOCH);
export const readVoid = (payload) => readBytes(payload, VOID);
export const readHead = (payload) => readBytes(payload, HEAD);

/**
 * An epoch record, signed. `centre`: key id → key; `officers`: key id → {key, role}.
 *
 * A later record needs two officers, or counts by one; two keys of one officer are one officer.
 */
export function openEpoch(data, mode, centre, officers) {
    const record = openRecord(data);
    const says = readEpoch(record.payload);
    checkRecord(record, 'epoch', mode, centre, 1);
    const keys = new Map([...officers].map(([id, officer]) => [id, officer.key]));
    const signers = checkRecord(record, 'epoch', mode, keys, 0);
    const roles = [...new Set(signers.map((id) => officers.get(id).role))].sort();
    const isLater = says.before !== undefined;
    must(!isLater || roles.length > 0, 'officers_missing');
    return { says, hash: hashOf('epoch', mode, record.payload), roles, by_one_officer: isLater && roles.length === 1 };
}

export function openVoid(data, mode, centre) {
    const record = openRecord(data);
    const says = readVoid(record.payload);
    checkRecord(record, 'void', mode, centre, 1);
    return says;
}

/** A head that both ends have signed: the common record. */
export function openCommon(data, mode, sender, receiver) {
    const record = openRecord(data);
    const says = readHead(record.payload);
    checkRecord(record, 'head', mode, sender, 1);
    checkRecord(record, 'head', mode, receiver, 1);
    return says;
}
