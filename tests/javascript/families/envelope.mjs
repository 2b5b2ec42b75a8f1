/** Vectors of page envelope. */

import { openEnvelope } from '../reader/envelope.mjs';
import { digits } from '../reader/message.mjs';
import { Roster } from '../reader/roster.mjs';

const bin = (text) => Buffer.from(text, 'hex');

const ALONE = ['sole_crew_danger', 'sole_override'];

export const KINDS = {
    'envelope.open': ({ envelope, me, mode, centre, anchor, records }) => {
        const roster = new Roster(mode, centre, anchor);
        for (const [kind, data] of records) roster.admit(kind, bin(data), null);
        const opened = openEnvelope(bin(envelope), me, roster);
        const { header, hash, says, officers } = opened;
        return {
            message: hash,
            release: opened.releaseHash,
            digits: digits(hash),
            epoch: says.epoch,
            number: says.number,
            type: header.type,
            version: header.version,
            officers: officers.map(({ role, capacity }) => [role, capacity]),
            by_one_officer: officers.some(({ capacity }) => ALONE.includes(capacity)),
            body: opened.body === null ? 'unread' : 'read',
            national: opened.national.map(([oid]) => oid),
        };
    },
};
