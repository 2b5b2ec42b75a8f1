/** What the messages of a charter amount to (specification: channels, section 2). */

import { Refused, must } from './refused.mjs';
import { hex } from './signing.mjs';

const ACTS = ['charter.acceptance', 'charter.suspension', 'charter.resumption', 'charter.leaving'];

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** `said`: messages {header, hash, body}, taken or sent, in whatever order; `body` is null where it cannot be read. */
export class Said {
    constructor(said) {
        this.messages = new Map(said.map((message) => [hex(message.hash), message]));
    }

    all(type) {
        return [...this.messages.values()].filter(({ header }) => header.type === type);
    }

    /** A proposal that can be read here and names nobody for information, else undefined. */
    proposal(name) {
        const found = this.messages.get(name);
        const isOne =
            found?.header.type === 'charter.proposal' && found.body !== null && found.header.info.length === 0;
        return isOne ? found : undefined;
    }

    /** The name of the proposal that a message is about: its relation names it, or a suspension about it. */
    about({ header }) {
        const name = header.relation && hex(header.relation.message);
        const named = this.messages.get(name);
        return named?.header.type === 'charter.suspension' ? this.about(named) : name;
    }

    /** Messages of a type about a proposal, of its members, that reach every member who has not left. */
    acts(type, channel) {
        return this.all(type).filter((act) => {
            const { header } = act;
            const isOfIt = this.about(act) === channel.name && channel.members.includes(header.from);
            return isOfIt && reaches(header, channel);
        });
    }

    state(name) {
        const proposal = this.proposal(name);
        must(proposal !== undefined, 'charter_unknown', name);
        const { header } = proposal;
        const channel = { name, header, body: proposal.body, members: [header.from, ...header.to], left: [] };
        channel.left = this.leavers(channel);
        channel.accepted = this.accepters(channel);
        const suspensions = this.suspensions(channel);
        channel.suspended_by = suspensions.map((act) => act.header.from);
        channel.ended_by = this.endedBy(channel);
        return { ...channel, state: stateOf(channel) };
    }

    /** Who has left, were `also` said. For leaving itself, whoever also sent one need not be named. */
    leavers(channel, also = []) {
        const leavings = [...this.all('charter.leaving'), ...also].filter(
            (act) => this.about(act) === channel.name && channel.members.includes(act.header.from),
        );
        const sent = leavings.map((act) => act.header.from);
        const gone = leavings.filter((act) => reaches(act.header, { ...channel, left: sent }));
        return [...new Set(gone.map((act) => act.header.from))].sort();
    }

    accepters(channel) {
        const { header: proposal } = channel;
        const accepted = this.acts('charter.acceptance', channel).filter(
            ({ header }) =>
                header.relation.kind === 'reply' &&
                proposal.to.includes(header.from) &&
                (proposal.expires_at === undefined || header.composed_at < proposal.expires_at),
        );
        return [...new Set(accepted.map((act) => act.header.from))].sort();
    }

    /** Those to which no suspension or resumption of the same sender that reaches has a relation. */
    suspensions(channel) {
        const acts = [...this.acts('charter.suspension', channel), ...this.acts('charter.resumption', channel)];
        const isOver = (one) =>
            acts.some(
                (act) => act.header.from === one.header.from && hex(act.header.relation.message) === hex(one.hash),
            );
        return acts
            .filter((act) => act.header.type === 'charter.suspension')
            .filter((act) => !channel.left.includes(act.header.from) && !isOver(act))
            .sort((a, b) => compare(a.header.composed_at, b.header.composed_at) || Buffer.compare(a.hash, b.hash));
    }

    endedBy(channel) {
        const cancels = [...this.messages.values()].filter(
            ({ header }) =>
                isCancel(header, channel.name) && header.from === channel.header.from && reaches(header, channel),
        );
        const replacements = this.all('charter.proposal').filter((other) => this.replaces(other, channel));
        const least = (messages) => messages.map(({ hash }) => hex(hash)).sort()[0];
        return least(cancels) ?? least(replacements) ?? null;
    }

    replaces({ header, hash }, channel) {
        if (header.relation === undefined || hex(header.relation.message) !== channel.name) return false;
        if (this.proposal(hex(hash)) === undefined) return false;
        const other = { name: hex(hash), header, members: [header.from, ...header.to], left: [] };
        other.left = this.leavers(other);
        const accepted = this.accepters(other);
        const staying = channel.members.filter((member) => !channel.left.includes(member));
        const isSame =
            staying.length === other.members.length && staying.every((member) => other.members.includes(member));
        return isSame && header.to.every((member) => accepted.includes(member));
    }
}

function isCancel({ relation }, name) {
    return relation?.kind === 'cancel' && hex(relation.message) === name;
}

function reaches({ from, to, info }, { members, left }) {
    const named = [from, ...to, ...info];
    return members.every((member) => left.includes(member) || named.includes(member));
}

function stateOf({ ended_by: endedBy, members, left, header, accepted, suspended_by: suspendedBy }) {
    if (endedBy !== null || members.length - left.length < 2) return 'ended';
    if (!header.to.every((member) => accepted.includes(member))) return 'proposed';
    return suspendedBy.length > 0 ? 'suspended' : 'in_force';
}

/** An act about a charter that is here, or its withdrawal, in the order of the page. About one that is not: taken. */
export function checkAct(said, message) {
    const { header } = message;
    const name = said.about(message);
    if (said.proposal(name) === undefined) return;
    const channel = said.state(name);
    if (isCancel(header, name)) must(reaches(header, channel), 'member_missing', header.from);
    if (!ACTS.includes(header.type)) return;
    must(channel.members.includes(header.from), 'not_a_member', header.from);
    must(!channel.left.includes(header.from), 'already', header.from);
    must(channel.state !== 'ended', 'channel_ended', name);
    if (header.type === 'charter.acceptance') {
        const { header: proposal } = channel;
        const isInTime = proposal.expires_at === undefined || header.composed_at < proposal.expires_at;
        must(header.from !== proposal.from && isInTime, 'relation_wrong', header.from);
        if (channel.accepted.includes(header.from)) throw new Refused('already', header.from);
    }
    const isLeaving = header.type === 'charter.leaving';
    const hasReached = isLeaving ? said.leavers(channel, [message]).includes(header.from) : reaches(header, channel);
    must(hasReached, 'member_missing', header.from);
}
