/** Vectors of page channels: a message is judged as its sender judges it before it is signed. */

import { checkAuthority } from '../reader/authority.mjs';
import { unpack } from '../reader/bytes.mjs';
import { readBody } from '../reader/body.mjs';
import { Said, checkAct } from '../reader/channels.mjs';
import { checkLabel } from '../reader/labels.mjs';
import { readMessage } from '../reader/message.mjs';
import { checkOpen } from '../reader/openings.mjs';
import { Roster } from '../reader/roster.mjs';

const bin = (text) => Buffer.from(text, 'hex');

function taken(data) {
    const message = readMessage(bin(data));
    return { ...message, body: readBody(message)?.body ?? null };
}

/** The message that is judged: some have a body that their type refuses, which is not asked here. */
function judged(data) {
    const message = readMessage(bin(data));
    const body = unpack(message.header.body);
    return { ...message, body: body instanceof Map ? Object.fromEntries(body) : null };
}

function rosterOf({ centre, anchor, now, records }, mode) {
    const roster = new Roster(mode, centre, anchor);
    for (const [kind, data] of records) roster.admit(kind, bin(data), now);
    return roster;
}

function takesCommercial(roster, centre) {
    const party = roster?.partyOf(centre);
    if (party === undefined) return false;
    return roster.statementOf(party).centres.find(({ name }) => name === centre).commercial;
}

export const KINDS = {
    'channels.state': ({ said, charter }) => {
        const channel = new Said(said.map(taken)).state(charter);
        const { state, accepted, left } = channel;
        const members = channel.members.filter((member) => !left.includes(member));
        return { state, members, accepted, left, suspended_by: channel.suspended_by, ended_by: channel.ended_by };
    },
    'channels.message': (input) => {
        const said = new Said(input.said.map(taken));
        const message = judged(input.message);
        const roster = input.roster && rosterOf(input.roster, input.mode);
        if (roster !== undefined) checkAuthority(roster, message);
        if (!input.crew) checkOpen(said, message);
        checkAct(said, message);
        if (!input.crew) checkLabel(said, message, (centre) => takesCommercial(roster, centre));
        return {};
    },
};
