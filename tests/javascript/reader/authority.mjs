/** Who may sign what (specification: channels, section 5). */

import { isAlwaysOpen } from './openings.mjs';
import { matches } from './records.mjs';
import { must } from './refused.mjs';

const CLOSED = ['proximity.decision', 'proximity.revocation', 'undertaking.*', 'consultation.*', 'doctrine.*'];
CLOSED.push('charter.proposal', 'charter.acceptance');

function isClosed({ type }, body) {
    if (type === 'consultation.referral') return false;
    const names = (pattern) => matches(pattern, type);
    return CLOSED.some(names) || (type.startsWith('incident.') && body?.cause !== undefined);
}

/** Steps 1 and 2, by the statements that are newest here. */
export function checkAuthority(roster, { header, body }) {
    const party = roster.believedPartyOf(header.from);
    const statement = roster.statementOf(party);
    const { types } = statement.centres.find(({ name }) => name === header.from);
    const maySign = types.length === 0 || types.some((pattern) => matches(pattern, header.type));
    must(maySign || isAlwaysOpen(header), 'type_closed', header.type);
    const state = roster.stateOf(party);
    if (state !== undefined && isClosed(header, body)) {
        must(isOpened(roster, party, state, header), 'type_closed', `${header.type} is a State's`);
    }
}

function isOpened(roster, party, state, header) {
    if (!roster.believes(state) || !roster.isCountersigned(party)) return false;
    const opening = roster.statementOf(state)?.opens.find((one) => one.party === party);
    const isNamed = opening?.types.some((pattern) => matches(pattern, header.type)) ?? false;
    return isNamed && (opening.inform === undefined || [...header.to, ...header.info].includes(opening.inform));
}
