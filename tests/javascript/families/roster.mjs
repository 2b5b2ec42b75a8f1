/** Vectors of page roster. */

import { fingerprint } from '../reader/keys.mjs';
import { Roster, findKey } from '../reader/roster.mjs';
import { hex } from '../reader/signing.mjs';

const bin = (text) => Buffer.from(text, 'hex');

function admitAll(input) {
    const roster = new Roster(input.mode, input.centre, input.anchor);
    const admitted = input.records.map(([kind, data]) => roster.admit(kind, bin(data), input.now));
    return [roster, admitted.at(-1)];
}

export const KINDS = {
    'roster.admit': (input) => {
        const [roster, { record, subject, version }] = admitAll(input);
        const result = { subject, version, hash: hex(record.hash), believed: roster.believed() };
        return record.kind === 'root' ? { ...result, fingerprint: fingerprint(record.hash) } : result;
    },
    'roster.key': (input) => {
        const [roster] = admitAll(input);
        const named = input.statement && { version: input.statement.version, hash: bin(input.statement.hash) };
        const statement = roster.statementOf(roster.believedPartyOf(input.of), named);
        const { public: key, role } = findKey(statement, input.who, input.of, input.key);
        return role === undefined ? { public: key } : { public: key, role };
    },
};
