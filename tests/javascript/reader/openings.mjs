/** What may be said on a channel (specification: channels, section 3). Word of danger to a crew is never asked. */

import { Refused, must } from './refused.mjs';
import { LEVELS, matches } from './records.mjs';
import { hex } from './signing.mjs';

/** An acknowledgement, a hold, a cancellation must not depend on a channel's state. */
export const isAlwaysOpen = ({ type }) =>
    type.startsWith('charter.') || (type.startsWith('procedure.') && type !== 'procedure.free_text');

export function checkOpen(said, { header }) {
    if (header.charter === null) checkDirect(said, header);
    else checkChannel(said, header);
}

function checkChannel(said, header) {
    const name = hex(header.charter);
    must(said.proposal(name) !== undefined, 'charter_unknown', name);
    const { state, members, left, body, suspended_by: suspendedBy } = said.state(name);
    must(state !== 'proposed', 'charter_unknown', 'a charter that waits');
    const named = [header.from, ...header.to, ...header.info];
    must(
        named.every((centre) => members.includes(centre)),
        'not_a_member',
    );
    const isAbove = LEVELS.indexOf(header.speaks_for) > LEVELS.indexOf(body.highest_level);
    must(!isAbove || header.type.startsWith('charter.'), 'speaks_for', header.speaks_for);
    if (isAlwaysOpen(header)) return;
    must(state !== 'ended', 'channel_ended', name);
    must(!named.some((centre) => left.includes(centre)), 'not_a_member', 'one who has left');
    must(suspendedBy.length === 0, 'channel_suspended', name);
    must(
        body.types.some((pattern) => matches(pattern, header.type)),
        'type_not_opened',
        header.type,
    );
}

/** Closed for each pair of sender and addressee with a charter of exactly these two in its place. */
function checkDirect(said, header) {
    if (isAlwaysOpen(header)) return;
    for (const proposal of said.all('charter.proposal')) {
        const name = hex(proposal.hash);
        if (said.proposal(name) === undefined) continue;
        const { state, members, body } = said.state(name);
        const isInForce = state === 'in_force' || state === 'suspended';
        if (!isInForce || body.replaces_direct !== 'yes' || members.length !== 2) continue;
        const isPair =
            members.includes(header.from) && [...header.to, ...header.info].some((one) => members.includes(one));
        if (isPair) throw new Refused('type_not_opened', `charter ${name} stands in its place`);
    }
}
