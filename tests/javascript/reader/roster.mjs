/** Who is believed (specification: roster): the records as one reader holds them. */

import { readRecord } from './records.mjs';
import { keyId } from './keys.mjs';
import { centresAlike, partiesAlike } from './names.mjs';
import { Refused, must } from './refused.mjs';
import { checkRecord, hex } from './signing.mjs';

const MOST_JUMP = 1000n;

const keySet = (keys) => new Map(keys.map((key) => [hex(keyId('ed25519', key)), key]));

const newest = (byVersion) => [...byVersion.values()].at(-1);

export class Roster {
    /** A reader knows its mode, its centre, and the hash of its own party's first root (hex), the anchor. */
    constructor(mode, centre, anchor) {
        Object.assign(this, { mode, centre, anchor });
        this.roots = new Map(); // party → version → record, in the order of their versions
        this.statements = new Map(); // the same
        this.bulletins = new Map(); // centre → the newest
        this.pins = new Map(); // party → the newest
    }

    /** Admit one record; `now` is null where a reader reads back what it admitted before. */
    admit(kind, data, now) {
        const record = readRecord(kind, this.mode, data);
        const { says } = record;
        if (kind === 'root') this.admitRoot(record, now);
        if (kind === 'statement') this.admitStatement(record, now);
        if (kind === 'bulletin') this.admitBulletin(record, now);
        if (kind === 'pin') this.admitPin(record, now);
        return {
            record,
            subject: kind === 'bulletin' ? says.centre : says.party,
            version: kind === 'pin' ? says.at : says.version,
        };
    }

    check(record, keys, threshold) {
        return checkRecord(record.signed, record.kind, this.mode, keySet(keys), Number(threshold));
    }

    admitRoot(record, now) {
        const root = record.says;
        const held = this.roots.get(root.party) ?? new Map();
        if (known(record, held.get(root.version))) return;
        this.check(record, root.keys, root.threshold);
        const last = newest(held)?.says;
        must(root.version === (last?.version ?? 0n) + 1n, 'record_needed', 'the roots before it');
        if (last !== undefined) this.check(record, last.keys, last.threshold);
        else if (now !== null) this.judgeParty(root.party, root.party);
        this.roots.set(root.party, held.set(root.version, record));
    }

    admitStatement(record, now) {
        const statement = record.says;
        must(statement.mode === this.mode, 'wrong_mode');
        const roots = this.roots.get(statement.party) ?? new Map();
        const named = roots.get(statement.root.version);
        must(named !== undefined && named.hash.equals(statement.root.hash), 'record_needed', 'the root that it names');
        const held = this.statements.get(statement.party) ?? new Map();
        if (known(record, held.get(statement.version))) {
            this.addCountersignatures(held.get(statement.version), record);
            return;
        }
        const last = newest(held)?.says;
        mayFollow(statement.version, last?.version);
        must(last === undefined || statement.root.version >= last.root.version, 'record_rolled_back', 'an older root');
        const last_root = newest(roots).says;
        this.check(record, named.says.registrars, named.says.registrar_threshold);
        this.check(record, last_root.registrars, last_root.registrar_threshold);
        const names = statement.centres.map(({ name }) => name);
        const own = statement.party === this.ownParty();
        const taken = own ? [] : names.filter((name) => this.isTaken(name, statement.party));
        if (last !== undefined && takesBack(last, statement)) {
            const others = this.believedCentres(statement.party);
            const alike = names.filter((name) => others.some((other) => name !== other && centresAlike(name, other)));
            record.says = readWithout(statement, [...taken, ...alike]);
        } else must(taken.length === 0, 'centre_taken', taken[0]);
        if (now !== null) this.judgeNames(record.says);
        must(now === null || (now < last_root.expires_at && now < statement.expires_at), 'record_expired');
        this.statements.set(statement.party, held.set(statement.version, record));
    }

    /** Signatures of the State's registrars that come later are put to the record; all others are passed over. */
    addCountersignatures(held, again) {
        const registrars = [held.says.authorised_by, this.stateOf(held.says.party)]
            .filter((state) => this.believes(state))
            .flatMap((state) => newest(this.roots.get(state)).says.registrars);
        const there = held.signed.signatures.map(([id]) => hex(id));
        const others = again.signed.signatures.filter(([id]) => !there.includes(hex(id)));
        const further = { ...again, signed: { ...again.signed, signatures: others } };
        const counted = this.check(further, registrars, 0);
        const added = others.filter(([id]) => counted.includes(hex(id)));
        held.signed.signatures.push(...added);
        held.signed.signatures.sort(([a], [b]) => Buffer.compare(a, b));
    }

    /** The State of a party: of its earlier statements, until that State has signed one that says otherwise. */
    stateOf(party) {
        const held = [...this.statements.get(party).values()];
        const follow = (state, statement) =>
            state === undefined || this.hasSigned(state, statement) ? statement.says.authorised_by : state;
        return held.reduce(follow, undefined);
    }

    /** Whether k registrars of a State's newest root have signed a statement; never of a State that is not believed. */
    hasSigned(state, statement) {
        if (!this.believes(state)) return false;
        const { registrars, registrar_threshold: threshold } = newest(this.roots.get(state)).says;
        try {
            return this.check(statement, registrars, 0).length >= threshold;
        } catch (refusal) {
            if (!(refusal instanceof Refused)) throw refusal;
            return false;
        }
    }

    /** Whether a party's State, where it has one, is believed and has signed the party's newest statement too. */
    isCountersigned(party) {
        const state = this.stateOf(party);
        return state === undefined || this.hasSigned(state, newest(this.statements.get(party)));
    }

    isTaken(name, party) {
        const holder = this.partyOf(name);
        return name === this.centre || (holder !== undefined && holder !== party);
    }

    admitBulletin(record, now) {
        const bulletin = record.says;
        must(bulletin.mode === this.mode, 'wrong_mode');
        const last = this.bulletins.get(bulletin.centre);
        if (last?.says.version === bulletin.version && known(record, last)) return;
        mayFollow(bulletin.version, last?.says.version);
        const party = this.partyOf(bulletin.centre);
        must(party !== undefined, 'unknown_centre', bulletin.centre);
        const listed = newest(this.statements.get(party)).says.centres.find(
            (centre) => centre.name === bulletin.centre,
        );
        this.check(record, listed.keys, 1);
        if (now !== null) {
            const root = newest(this.roots.get(party)).says;
            const statement = newest(this.statements.get(party)).says;
            const known = new Set((last?.says.sealing ?? []).map(hex));
            const nothingNew = bulletin.sealing.every((key) => known.has(hex(key)));
            must(now < root.expires_at && (now < statement.expires_at || nothingNew), 'record_expired');
        }
        must(now === null || now < bulletin.expires_at, 'record_expired');
        this.bulletins.set(bulletin.centre, record);
    }

    admitPin(record, now) {
        const pin = record.says;
        must(pin.centre === this.centre, 'not_for_us', pin.centre);
        sameAs(pin.root, this.roots.get(pin.party), 'root');
        const last = this.pins.get(pin.party);
        if (last?.says.at === pin.at && known(record, last)) return;
        must(last === undefined || pin.at > last.says.at, 'record_rolled_back', 'a later pin is held');
        must(now === null || pin.at <= BigInt(now) + 86_400_000n, 'record_jumped', 'dated more than a day ahead');
        const own = this.statements.get(this.ownParty());
        sameAs(pin.statement, own, 'own statement');
        record.officers = own
            .get(pin.statement.version)
            .says.officers.filter((officer) => officer.centre === this.centre)
            .map((o) => o.key);
        const unrevoked = this.unrevoked(record.officers);
        must(this.check(record, unrevoked, 0).length >= 2, 'pin_needs_two');
        if (now !== null && !pin.withdrawn) {
            this.judgeParty(pin.party, pin.party);
            const last = newest(this.statements.get(pin.party) ?? new Map());
            if (last !== undefined) this.judgeNames(last.says);
        }
        this.pins.set(pin.party, record);
    }

    /** Whether a name of a party is alike to one that is believed here, that of `mine` left out. */
    judgeParty(name, mine) {
        for (const other of this.believed().filter((party) => party !== mine && party !== name))
            must(!partiesAlike(name, other), 'name_alike', other);
    }

    judgeNames(statement) {
        const { party, authorised_by: state } = statement;
        if (state !== undefined) this.judgeParty(state, party);
        const names = statement.centres.map((centre) => centre.name);
        for (const [i, name] of names.entries())
            for (const other of names.slice(i + 1)) must(!centresAlike(name, other), 'name_alike', other);
        for (const name of names)
            for (const other of this.believedCentres(party)) must(name === other || !centresAlike(name, other), 'name_alike', other);
    }

    /** The names of the centres that the newest statements of all others list who are believed. */
    believedCentres(party) {
        return this.believed()
            .filter((believed) => believed !== party)
            .flatMap((believed) => newest(this.statements.get(believed) ?? new Map())?.says.centres ?? [])
            .map((centre) => centre.name);
    }

    /** Of these keys, those that the newest own statement does not revoke. */
    unrevoked(keys) {
        const revoked = new Set(newest(this.statements.get(this.ownParty())).says.revoked.map(hex));
        return keys.filter((key) => !revoked.has(hex(key)));
    }

    /** The party whose chain begins with the anchor. */
    ownParty() {
        return [...this.roots].find(([, chain]) => hex(chain.get(1n).hash) === this.anchor)?.[0];
    }

    /** The party whose newest statement lists a centre of this name. */
    partyOf(centre) {
        const lists = ([, held]) => newest(held).says.centres.some((listed) => listed.name === centre);
        return [...this.statements].find(lists)?.[0];
    }

    believes(party) {
        if (party === undefined) return false;
        if (party === this.ownParty()) return true;
        const pin = this.pins.get(party);
        if (pin === undefined || pin.says.withdrawn) return false;
        return this.check(pin, this.unrevoked(pin.officers), 0).length >= 2;
    }

    believed() {
        return [...this.roots.keys()].filter((party) => this.believes(party)).sort();
    }

    /** The party of a centre that is listed and believed. */
    believedPartyOf(centre) {
        const party = this.partyOf(centre);
        must(party !== undefined, 'unknown_centre', centre);
        must(this.believes(party), 'not_pinned', party);
        return party;
    }

    /** The statement of a party that is named {version, hash}, or its newest. */
    statementOf(party, named = null) {
        const held = this.statements.get(party);
        if (named === null) return newest(held).says;
        sameAs(named, held, 'statement');
        return held.get(named.version).says;
    }
}

/** Whether a key is named as revoked, or as former, that the last statement did not name so. */
function takesBack(last, statement) {
    const names = (field) => {
        const before = new Set(last[field].map(hex));
        return statement[field].some((key) => !before.has(hex(key)));
    };
    return names('revoked') || names('former');
}

/** A statement as it counts here: without these centres, and all that it says of them. */
function readWithout(statement, names) {
    const others = (field, key) => statement[field].filter((each) => !names.includes(each[key]));
    return {
        ...statement,
        centres: others('centres', 'name'),
        officers: others('officers', 'centre'),
        services: others('services', 'centre'),
        opens: others('opens', 'inform'),
    };
}

function known(record, held) {
    if (held === undefined) return false;
    must(held.hash.equals(record.hash), 'record_forked', 'another record of this version is held');
    return true;
}

function mayFollow(version, last) {
    if (last === undefined) return;
    must(version > last, 'record_rolled_back', `${last} is held`);
    must(version <= last + MOST_JUMP, 'record_jumped', `${last} is held`);
}

function sameAs(named, held, what) {
    const found = held?.get(named.version);
    must(found !== undefined, 'record_needed', what);
    must(found.hash.equals(named.hash), 'record_forked', what);
}

/**
 * A key that a statement lists: of a centre, or of an officer or service with its role.
 *
 * What is listed is found first, so a key that is listed twice over time is judged by the statement that is named.
 */
export function findKey(statement, who, centre, id) {
    const is = (key) => hex(keyId('ed25519', key)) === id;
    const found = {
        centre: () =>
            (statement.centres.find(({ name }) => name === centre)?.keys ?? []).map((key) => ({ public: key })),
        officer: () =>
            statement.officers.filter((o) => o.centre === centre).map((o) => ({ public: o.key, role: o.role })),
        service: () =>
            statement.services
                .filter((s) => s.centre === centre)
                .map((s) => ({ public: s.key, role: s.name, types: s.types })),
    }
        [who]()
        .find((entry) => is(entry.public));
    if (found !== undefined) return found;
    must(!statement.revoked.some(is), 'key_revoked', id);
    must(false, who === 'centre' ? 'unknown_key' : 'officer_unknown', id);
}
