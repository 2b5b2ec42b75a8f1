/** What a bundle proves, what it does not, and what is wrong with it (specification: bundle). */

import { unpack } from './bytes.mjs';
import { Said as OfCharters } from './channels.mjs';
import { openCheckpoint } from './checkpoint.mjs';
import { verify } from './ed25519.mjs';
import { addresseeOf, checkAttestation, openRelease, readOfficers, readRelease } from './envelope.mjs';
import { HASH, MODE, NAME, array, bytes, integer, map, optional, readValue, schema } from './fields.mjs';
import { checkInclusion, leafHash, readLeaf } from './journal.mjs';
import { damm, keyId } from './keys.mjs';
import { openCommon, openEpoch, openVoid, readEpoch, readHead, readVoid } from './line_records.mjs';
import { MODEL } from './model.mjs';
import { openNotice, readNotice } from './notice.mjs';
import { readRecord } from './records.mjs';
import { Refused, must } from './refused.mjs';
import { Roster } from './roster.mjs';
import { hashOf, hex, openRecord, sha256 } from './signing.mjs';

const LIMIT = 67_108_864;
const PIECE = bytes(1, 262_000);
const RECORD = bytes(1, 65_536);

const AUDIENCE = map(
    { members: optional(array(NAME, 0, 64), []), outsiders: optional(array(HASH, 0, 16), []) },
    ({ members, outsiders }) => schema(members.length > 0 !== outsiders.length > 0, 'audience', 'is one of the two'),
);
const PARTY = map({ roots: array(RECORD, 1, 64), statements: optional(array(RECORD, 0, 1024), []) });
const ENTRY = map({
    index: integer(0, 2n ** 53n - 1n),
    leaf: bytes(1, 1024),
    proof: optional(array(HASH, 0, 64), []),
});
const JOURNAL = map({ entries: array(ENTRY, 1, 4096), note: bytes(1, 131_072) });
const BUNDLE = map({
    audience: AUDIENCE,
    contents: optional(array(bytes(0, 8_388_608), 0, 64), []),
    envelopes: array(PIECE, 1, 1024),
    epochs: optional(array(PIECE, 0, 256), []),
    heads: optional(array(PIECE, 0, 1024), []),
    journals: optional(array(JOURNAL, 0, 16), []),
    links: optional(array(PIECE, 0, 8192), []),
    mode: MODE,
    notices: optional(array(PIECE, 0, 4096), []),
    parties: array(PARTY, 1, 64),
    version: integer(1, 1),
    voids: optional(array(PIECE, 0, 1024), []),
});

const GOES_WITH_IT = [
    'acknowledgement', 'read_back', 'holding', 'cheap_answer', 'hold', 'stands', 'cancellation', 'confirmation',
].map((name) => `procedure.${name}`); // prettier-ignore
const ALWAYS = [
    'nothing_about_orbit', 'not_that_it_is_true', 'not_all_that_was_said', 'clocks_are_their_own',
    'chosen_by_its_maker',
]; // prettier-ignore
const ALONE = ['sole_crew_danger', 'sole_override'];

const TAKEN = {
    'procedure.acknowledgement': 'acknowledged',
    'procedure.read_back': 'acknowledged',
    'procedure.holding': 'holding',
};
const OWN = { 'procedure.hold': 'held', 'procedure.stands': 'stands', 'procedure.confirmation': 'confirmed' };

/** What a message does to the one that it refers to; undefined: nothing. */
function does({ header, body }, isOwn) {
    const { kind } = header.relation;
    if (isOwn) return (kind === 'update' && body !== null && OWN[header.type]) || RELATED[kind];
    if (kind !== 'reply') return undefined;
    if (body === null) return 'replied';
    if (header.type === 'procedure.cheap_answer' && body.body.answer === 'passed_to_authority') return 'holding';
    return TAKEN[header.type] ?? 'replied';
}

const RELATED = { cancel: 'cancelled', correct: 'corrected', update: 'updated' };
const NOTED = { received: 'stored', shown: 'shown', refused: 'refused', cannot_read: 'cannot_read' };

function readBundle(data) {
    const read = readValue(unpack(data, LIMIT), BUNDLE);
    const byBytes = (one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)) < 0;
    const ascends = (name, items, before = byBytes) => {
        for (let i = 1; i < items.length; i += 1) must(before(items[i - 1], items[i]), 'not_canonical', name);
    };
    for (const name of ['contents', 'envelopes', 'epochs', 'heads', 'links', 'notices', 'voids'])
        ascends(name, read[name]);
    ascends('members', read.audience.members);
    ascends('outsiders', read.audience.outsiders);
    ascends('journals', read.journals.map(({ note }) => note)); // prettier-ignore
    for (const { entries } of read.journals) ascends('entries', entries, (one, other) => one.index < other.index);
    ascends('parties', read.parties.map(({ roots }) => roots[0])); // prettier-ignore
    return read;
}

/** The 16 bytes behind the digits that a person typed. */
function readFingerprint(text) {
    const digits = text.replace(/[\s-]/g, '');
    must(/^[0-9]{41}$/.test(digits) && damm(digits) === 0, 'schema', 'a fingerprint');
    return BigInt(digits.slice(0, 40)).toString(16).padStart(32, '0');
}

/** A roster without pins: a party is believed by the fingerprint of one of its roots. */
class Vouched extends Roster {
    constructor(mode, compared) {
        super(mode, '', '');
        this.compared = compared; // party → the first 16 bytes, hex
    }

    comparedRoot(party) {
        const chain = [...(this.roots.get(party)?.values() ?? [])];
        return chain.find(({ hash }) => hex(hash).slice(0, 32) === this.compared[party]);
    }

    believes(party) {
        return party !== undefined && this.comparedRoot(party) !== undefined;
    }

    statementsOf(party) {
        return [...(this.statements.get(party)?.values() ?? [])];
    }

    partyOf(centre) {
        const lists = ({ says }) => says.centres.some(({ name }) => name === centre);
        const parties = [...this.statements.keys()];
        return (
            parties.find((party) => lists(this.statementsOf(party).at(-1))) ??
            parties.find((party) => this.statementsOf(party).some(lists))
        );
    }

    centreKeys(centre) {
        const of = this.statementsOf(this.believedPartyOf(centre));
        const listed = of.flatMap(({ says }) => says.centres.filter(({ name }) => name === centre));
        return new Map(listed.flatMap(({ keys }) => keys).map((key) => [hex(keyId('ed25519', key)), key]));
    }

    officers(centre) {
        const of = this.statementsOf(this.believedPartyOf(centre));
        const listed = of.flatMap(({ says }) => says.officers.filter((officer) => officer.centre === centre));
        return new Map(listed.map(({ key, role }) => [hex(keyId('ed25519', key)), { key, role }]));
    }

    isRevoked(centre, id) {
        const last = this.statementsOf(this.partyOf(centre)).at(-1);
        return last.says.revoked.some((key) => hex(keyId('ed25519', key)) === id);
    }

    /** Whether a party's State, by its statements up to a version, has signed that one. */
    isCountersignedAt(party, version) {
        const held = this.statementsOf(party).filter(({ says }) => says.version <= version);
        const follow = (state, statement) =>
            state === undefined || this.hasSigned(state, statement) ? statement.says.authorised_by : state;
        const state = held.reduce(follow, undefined);
        return state === undefined || this.hasSigned(state, held.at(-1));
    }
}

const isRefusal = (error) => {
    if (!(error instanceof Refused)) throw error;
    return true;
};

class Verification {
    constructor(data, roots, witnesses) {
        this.bundle = readBundle(data);
        this.mode = this.bundle.mode;
        const compared = Object.entries(roots).map(([party, digits]) => [party, readFingerprint(digits)]);
        this.roster = new Vouched(this.mode, Object.fromEntries(compared));
        this.witnesses = witnesses;
        this.findings = [];
        this.said = new Map(); // message hash → {header, hash, delivered, read}
        this.releases = new Map(); // release hash → delivered
        this.others = [];
    }

    find(sort, code, message = null) {
        this.findings.push([sort, code, message === null ? null : hex(message)]);
    }

    /** What a piece gives; where it does not verify, that is wrong. */
    attempt(read) {
        try {
            return read();
        } catch (error) {
            isRefusal(error);
            this.find('wrong', 'piece_refused');
            return undefined;
        }
    }

    run() {
        this.admit();
        for (const data of this.bundle.envelopes) this.attempt(() => this.takeEnvelope(data));
        this.lines = new Map();
        for (const { line } of this.releases.values()) this.lines.set(line, this.newLine());
        this.noted = [];
        for (const data of this.bundle.notices) this.attempt(() => this.takeNotice(data));
        this.takeLines();
        this.judgeParties();
        for (const said of this.said.values()) this.judgeMessage(said);
        this.judgeLines();
        this.judgeJournals();
        this.judgeContents();
        this.judgeChannels();
        this.judgeAudience();
        for (const code of ALWAYS) this.find('not_proved', code);
        return this;
    }

    // -- section 3 --------------------------------------------------------------------------------------------------

    admit() {
        const named = new Set();
        for (const party of this.bundle.parties) {
            const name = this.attempt(() => {
                const { says } = readRecord('root', this.mode, party.roots[0]);
                must(!named.has(says.party), 'not_canonical', 'twice');
                named.add(says.party);
                if (this.roster.compared[says.party] !== undefined) this.admitWhole(says.party, party);
                else this.others.push(says.party);
                return says.party;
            });
            if (name === undefined || this.roster.compared[name] === undefined) continue;
            if (this.roster.believes(name)) this.find('proved', 'root_compared');
            else this.find('wrong', 'root_differs');
        }
        for (const name of Object.keys(this.roster.compared)) {
            if (!named.has(name)) this.find('wrong', 'root_unknown');
        }
    }

    /** All of a party's records, or none. */
    admitWhole(name, party) {
        try {
            this.admitParty(name, party);
        } catch (error) {
            this.roster.roots.delete(name);
            this.roster.statements.delete(name);
            throw error;
        }
    }

    admitParty(name, { roots, statements }) {
        const read = statements.map((data) => [readRecord('statement', this.mode, data).says, data]);
        for (let i = 1; i < read.length; i += 1)
            must(read[i - 1][0].version < read[i][0].version, 'not_canonical', 'statements');
        let counts = false;
        for (const [index, data] of roots.entries()) {
            const number = BigInt(index + 1);
            const { record } = this.roster.admit('root', data, null);
            must(record.says.party === name && record.says.version === number, 'not_canonical', 'roots');
            counts ||= hex(record.hash).slice(0, 32) === this.roster.compared[name];
            for (const [says, signed] of read.filter(([each]) => each.root.version === number)) {
                must(says.party === name, 'not_canonical', 'a statement of another party');
                if (counts) this.roster.admit('statement', signed, null);
            }
        }
        must(read.every(([says]) => says.root.version <= BigInt(roots.length)), 'record_needed', 'a root'); // prettier-ignore
    }

    judgeParties() {
        const speak = new Set();
        for (const { header } of this.said.values())
            for (const centre of [header.from, ...header.to, ...header.info]) speak.add(this.roster.partyOf(centre));
        const states = new Set(
            [...speak].flatMap((party) => this.roster.statementsOf(party)).map(({ says }) => says.authorised_by),
        );
        for (const party of this.others) {
            if (states.has(party)) this.find('not_proved', 'state_not_compared');
            else this.find('wrong', 'root_not_compared');
        }
        for (const party of this.roster.roots.keys())
            if (!speak.has(party) && !states.has(party)) this.find('wrong', 'does_not_belong');
    }

    // -- section 4: envelopes ---------------------------------------------------------------------------------------

    takeEnvelope(data) {
        const to = addresseeOf(data);
        const opened = openRelease(data, to, this.roster);
        this.roster.believedPartyOf(to);
        const line = `${opened.says.from} ${to} ${opened.says.epoch}`;
        const said = this.said.get(hex(opened.hash)) ?? { header: opened.header, hash: opened.hash, delivered: [] };
        const delivered = { ...opened, line };
        this.said.set(hex(opened.hash), said);
        said.delivered.push(delivered);
        this.releases.set(hex(opened.releaseHash), delivered);
        try {
            said.read = readOfficers(opened, this.roster);
        } catch (error) {
            isRefusal(error);
            this.find('wrong', 'message_refused', opened.hash);
        }
    }

    judgeMessage(said) {
        const { header, hash, read } = said;
        for (const each of said.delivered) this.judgeRelease(said, each);
        for (const officer of read?.officers ?? []) {
            const isService = officer.capacity === 'service';
            this.find('proved', isService ? 'by_program' : 'signed', hash);
            if (isService) this.find('not_proved', 'no_human', hash);
            if (this.roster.isRevoked(header.from, officer.id)) this.find('not_proved', 'officer_key_revoked', hash);
        }
        this.judgeNotices(said);
        this.judgeWhatBecame(said);
        const { relation } = header;
        if (relation !== undefined && !this.said.has(hex(relation.message)))
            this.find('not_proved', 'relation_missing', hash);
        if (read !== undefined && read.body === null) this.find('not_proved', 'form_unknown', hash);
    }

    judgeRelease({ hash }, { says, statement, signer, national }) {
        const { roster } = this;
        const party = roster.partyOf(says.from);
        this.find('proved', 'released', hash);
        if (statement.expires_at <= says.released_at) this.find('not_proved', 'statement_expired', hash);
        const root = roster.roots.get(party).get(statement.root.version).says;
        if (root.expires_at <= says.released_at) this.find('not_proved', 'root_expired', hash);
        if (roster.isRevoked(says.from, hex(keyId('ed25519', signer)))) this.find('not_proved', 'key_revoked', hash);
        if (!roster.isCountersignedAt(party, statement.version)) this.find('not_proved', 'not_countersigned', hash);
        if (national.length > 0) this.find('not_proved', 'national_not_checked', hash);
    }

    // -- section 4: notices -----------------------------------------------------------------------------------------

    takeNotice(data) {
        const { from } = readNotice(openRecord(data).payload);
        const officers = this.roster.officers(from);
        const keys = new Map([...officers].map(([id, { key }]) => [id, key]));
        const { by, key, says } = openNotice(data, this.mode, this.roster.centreKeys(from), keys);
        let belongs = false;
        for (const item of says.items) {
            const named = item.release
                ? this.releases.get(hex(item.release))
                : this.said.get(hex(item.message))?.delivered.find((each) => each.says.to === from);
            if (named === undefined || named.says.from !== says.to || named.says.to !== from) continue;
            belongs = true;
            if (named.hash.equals(item.message)) this.noted.push({ from, item, by, key });
            else this.find('wrong', 'notice_contradicts', item.message);
        }
        if (!belongs) this.find('wrong', 'does_not_belong');
    }

    judgeNotices({ hash, delivered }) {
        const told = this.noted.filter(({ item }) => item.message.equals(hash));
        for (const { from, item, by, key } of told) {
            this.find('proved', NOTED[item.what], hash);
            if (this.roster.isRevoked(from, key))
                this.find('not_proved', by === 'centre' ? 'key_revoked' : 'officer_key_revoked', hash);
        }
        for (const { says } of delivered) {
            const has = (...what) => told.some(({ from, item }) => from === says.to && what.includes(item.what));
            if (!has('received', 'cannot_read', 'refused')) this.find('not_proved', 'no_receipt', hash);
            if (!has('shown')) this.find('not_proved', 'not_shown', hash);
        }
    }

    // -- section 4: what became of it -------------------------------------------------------------------------------

    judgeWhatBecame(said) {
        const { header, hash, read } = said;
        const addressees = [...header.to, ...header.info];
        const taken = [];
        let isConfirmed = false;
        for (const other of this.said.values()) {
            const { relation } = other.header;
            if (relation === undefined || !relation.message.equals(hash) || other.read === undefined) continue;
            const isOwn = other.header.from === header.from;
            const code = does(other.read, isOwn);
            if (code === 'confirmed') {
                isConfirmed = this.confirms(said, other) || isConfirmed;
            } else if (code !== undefined && (isOwn || addressees.includes(other.header.from))) {
                this.find('proved', code, hash);
                const back = [...other.header.to, ...other.header.info].includes(header.from);
                if (code === 'acknowledged' && back) taken.push(other.header.from);
            }
        }
        if (read !== undefined && ALONE.includes(read.officers[0].capacity) && !isConfirmed)
            this.find('not_proved', 'one_officer', hash);
        if (MODEL.form(header)?.signed.settling || MODEL.form(header)?.signed.hold) return;
        for (const { says } of said.delivered)
            if (!taken.includes(says.to)) this.find('not_proved', 'no_acknowledgement', hash);
    }

    confirms(said, other) {
        try {
            must(said.read !== undefined && other.read.body !== null, 'officer_signature', 'nothing to confirm');
            const { attestation, signature } = other.read.body.body;
            const { statement } = other.read;
            const pair = [attestation, signature];
            const found = checkAttestation(pair, said.hash, this.mode, statement, said.header.from);
            must(found.capacity === 'second', 'capacity', found.capacity);
            const isOther = said.read.officers.every(({ role, id }) => role !== found.role && id !== found.id);
            must(isOther, 'same_officer', found.role);
            if (this.roster.isRevoked(said.header.from, found.id))
                this.find('not_proved', 'officer_key_revoked', said.hash);
        } catch (error) {
            isRefusal(error);
            this.find('wrong', 'message_refused', other.hash);
            return false;
        }
        this.find('proved', 'confirmed', said.hash);
        return true;
    }

    // -- section 4: lines -------------------------------------------------------------------------------------------

    newLine() {
        return { claims: new Map(), places: new Map(), heads: new Map(), links: new Map(), record: null };
    }

    claim(line, number, hash) {
        const claims = line.claims.get(number) ?? new Set();
        line.claims.set(number, claims.add(hex(hash)));
    }

    /** Whether of the keys that signed a record, those of this set, there are some and all are revoked since. */
    isOnlyRevoked(data, centre, keys) {
        const signers = openRecord(data)
            .signatures.map(([id]) => hex(id))
            .filter((id) => keys.has(id));
        return signers.length > 0 && signers.every((id) => this.roster.isRevoked(centre, id));
    }

    judgeSigners(data, ...centres) {
        for (const centre of centres)
            if (this.isOnlyRevoked(data, centre, this.roster.centreKeys(centre)))
                this.find('not_proved', 'key_revoked');
    }

    takeLines() {
        const { roster, mode } = this;
        const belonging = (read, key, take) => {
            const line = this.lines.get(key(read));
            if (line === undefined) this.find('wrong', 'does_not_belong');
            else take(line);
        };
        const keyOf = ({ from, to, epoch }) => `${from} ${to} ${epoch}`;
        for (const data of this.bundle.heads) {
            const head = this.attempt(() => {
                const { from, to } = readHead(openRecord(data).payload);
                return openCommon(data, mode, roster.centreKeys(from), roster.centreKeys(to));
            });
            if (head === undefined) continue;
            belonging(head, keyOf, (line) => {
                this.claim(line, head.number, head.release);
                line.heads.set(head.number, hex(head.release));
                this.judgeSigners(data, head.from, head.to);
            });
        }
        for (const data of this.bundle.epochs) this.takeEpoch(data, keyOf);
        for (const data of this.bundle.voids) {
            const read = this.attempt(() => {
                const { from } = readVoid(openRecord(data).payload);
                return openVoid(data, mode, roster.centreKeys(from));
            });
            if (read === undefined) continue;
            belonging(read, keyOf, (line) => {
                this.claim(line, read.number, read.release);
                this.find('proved', 'voided');
                this.judgeSigners(data, read.from);
                const named = this.releases.get(hex(read.release));
                if (named !== undefined) this.find('not_proved', 'voided_undelivered', named.hash);
            });
        }
        for (const [name, each] of this.releases) {
            const line = this.lines.get(each.line);
            this.claim(line, each.says.number, Buffer.from(name, 'hex'));
            line.places.set(each.says.number, { hash: name, says: each.says });
        }
        for (const data of this.bundle.links) {
            const says = this.attempt(() => readRelease(data));
            if (says === undefined) continue;
            belonging(says, keyOf, (line) => {
                const there = line.links.get(says.number) ?? [];
                line.links.set(says.number, [...there, { hash: hex(hashOf('release', mode, data)), says }]);
            });
        }
    }

    takeEpoch(data, keyOf) {
        const epoch = this.attempt(() => {
            const { from } = readEpoch(openRecord(data).payload);
            return openEpoch(data, this.mode, this.roster.centreKeys(from), this.roster.officers(from));
        });
        if (epoch === undefined) return;
        const { from, to, before, number, release } = epoch.says;
        if (![...this.lines.keys()].some((key) => key.startsWith(`${from} ${to} `))) {
            this.find('wrong', 'does_not_belong');
            return;
        }
        this.find('proved', 'epoch');
        this.judgeSigners(data, from);
        const officers = this.roster.officers(from);
        for (const role of epoch.roles) {
            const keys = new Map([...officers].filter(([, officer]) => officer.role === role));
            if (this.isOnlyRevoked(data, from, keys)) this.find('not_proved', 'officer_key_revoked');
        }
        if (epoch.by_one_officer) this.find('not_proved', 'epoch_by_one_officer');
        const opens = this.lines.get(keyOf(epoch.says));
        if (opens !== undefined) {
            this.claim(opens, 0n, epoch.hash);
            opens.record = hex(epoch.hash);
        }
        const closes = this.lines.get(`${from} ${to} ${before}`);
        if (closes !== undefined && release !== undefined) this.claim(closes, number, release);
    }

    judgeLines() {
        for (const line of this.lines.values()) {
            this.follow(line);
            for (const hashes of line.claims.values()) if (hashes.size > 1) this.find('wrong', 'line_contradicts');
            let [version, at] = [0n, 0n];
            for (const number of [...line.places.keys()].sort((a, b) => (a < b ? -1 : 1))) {
                const { says } = line.places.get(number);
                if (says.statement.version < version) this.find('wrong', 'statement_went_back');
                if (says.released_at < at) this.find('wrong', 'clock_went_back');
                if (says.statement.version > version) version = says.statement.version;
                if (says.released_at > at) at = says.released_at;
            }
        }
        const ids = new Map();
        for (const { header, hash, delivered } of this.said.values()) {
            const id = `${header.from} ${hex(header.id)}`;
            if (ids.has(id)) for (const one of [ids.get(id), hash]) this.find('wrong', 'id_reused', one);
            ids.set(id, hash);
            const numbers = new Map();
            for (const each of delivered) {
                const line = this.lines.get(each.line);
                const { number } = each.says;
                if (numbers.has(each.line) && numbers.get(each.line) !== number)
                    this.find('wrong', 'released_twice', hash);
                numbers.set(each.line, number);
                const [agreed, chained] = [line.agreed.has(number), line.chained.has(number)];
                this.find(agreed ? 'proved' : 'not_proved', agreed ? 'agreed' : 'not_agreed', hash);
                this.find(chained ? 'proved' : 'not_proved', chained ? 'chained' : 'predecessor_missing', hash);
                if (line.record === null) this.find('not_proved', 'epoch_missing', hash);
            }
        }
    }

    /** From the highest number down. */
    follow(line) {
        line.agreed = new Set();
        line.chained = new Set();
        const known = [...line.claims.keys(), ...line.links.keys()];
        const numbers = [...new Set([...known, ...known.filter((n) => n > 0n).map((n) => n - 1n)])];
        let [above, under] = [null, false];
        for (const number of numbers.sort((a, b) => (a < b ? 1 : -1))) {
            for (const link of line.links.get(number) ?? []) {
                const isClaimed = line.claims.get(number)?.has(link.hash);
                if (isClaimed && !line.places.has(number)) line.places.set(number, link);
                else this.find('wrong', 'does_not_belong');
            }
            const place = line.places.get(number);
            const follows =
                place !== undefined && above?.number === number + 1n && hex(above.previous) === place.hash;
            if (follows) line.chained.add(number + 1n);
            under = follows && under;
            above = place?.says ?? null;
            if (place === undefined) continue;
            under ||= line.heads.get(number) === place.hash;
            if (under) line.agreed.add(number);
            this.claim(line, number - 1n, place.says.previous);
        }
        const first = line.places.get(1n);
        if (line.record !== null && first !== undefined && hex(first.says.previous) === line.record)
            line.chained.add(1n);
    }

    // -- section 4: journals ----------------------------------------------------------------------------------------

    judgeJournals() {
        const entered = new Set();
        for (const { note, entries } of this.bundle.journals) {
            const opened = this.attempt(() => this.openNote(note));
            if (opened === undefined) continue;
            const { centre, head } = opened;
            if (this.roster.isRevoked(centre, opened.key)) this.find('not_proved', 'key_revoked');
            let belongs = false;
            for (const { index, leaf, proof } of entries) {
                const says = this.attempt(() => {
                    const read = readLeaf(leaf);
                    checkInclusion(leafHash(leaf), index, head.size, head.root, proof);
                    return read;
                });
                if (says === undefined) continue;
                const named = this.releases.get(hex(says.subject));
                const isSenders = ['released', 'recovered'].includes(says.kind) && centre === named?.says.from;
                const isTheirs = ['received', 'refused'].includes(says.kind) && centre === named?.says.to;
                if (!isSenders && !isTheirs) {
                    this.find('wrong', 'does_not_belong');
                    continue;
                }
                belongs = true;
                entered.add(hex(named.hash));
                this.find('proved', 'entered', named.hash);
            }
            if (belongs) this.judgeWitnesses(head);
        }
        for (const [name, { hash }] of this.said) if (!entered.has(name)) this.find('not_proved', 'not_entered', hash);
    }

    openNote(note) {
        const origin = note.toString('utf8').split('\n')[0];
        const [, centre, mode] = origin.split('/');
        must(centre !== undefined, 'checkpoint_wrong', 'no origin');
        must(mode === this.mode, 'wrong_mode', mode);
        for (const [key, public_] of this.roster.centreKeys(centre)) {
            const id = sha256(origin, Buffer.of(0x0a, 0x01), public_).subarray(0, 4);
            const lines = note.toString('utf8').split('\n').filter((line) => line.startsWith(`\u2014 ${origin} `)); // prettier-ignore
            const is = (line) => Buffer.from(line.split(' ')[2], 'base64').subarray(0, 4).equals(id);
            if (lines.some(is)) return { centre, key, head: openCheckpoint(note, origin, public_) };
        }
        throw new Refused('checkpoint_wrong', `no key of ${centre} signed it`);
    }

    judgeWitnesses(head) {
        const keys = this.witnesses.map(readWitness);
        const isBy = (line, key) => line.name === key.name && line.key_id.equals(key.id);
        const others = head.others.filter((line) => !keys.some((key) => isBy(line, key)));
        let found = false;
        for (const key of keys) {
            const lines = head.others.filter((line) => isBy(line, key));
            if (lines.length === 0) {
                this.find('wrong', 'witness_missing');
                continue;
            }
            const good = this.attempt(() => {
                for (const { signature } of lines) checkCosignature(head, key, signature);
                return true;
            });
            if (good) this.find('proved', 'witnessed');
            found ||= good === true;
        }
        if (!found) this.find('not_proved', others.length > 0 ? 'witness_not_compared' : 'no_witness');
    }

    // -- section 4: attachments, channels; section 5 ----------------------------------------------------------------

    judgeContents() {
        const here = new Map(this.bundle.contents.map((data) => [hex(sha256(data)), data]));
        const used = new Set();
        for (const { header, hash } of this.said.values()) {
            for (const { sha256: name, size } of header.attachments) {
                const isHere = here.has(hex(name)) && BigInt(here.get(hex(name)).length) === size;
                if (isHere) used.add(hex(name));
                this.find(isHere ? 'proved' : 'not_proved', isHere ? 'attached' : 'attachment_missing', hash);
            }
        }
        for (const name of here.keys()) if (!used.has(name)) this.find('wrong', 'does_not_belong');
    }

    judgeChannels() {
        const read = [...this.said.values()].filter((said) => said.read !== undefined);
        const said = new OfCharters(read.map(({ read: each }) => ({ ...each, body: each.body?.body ?? null })));
        for (const { header, hash } of this.said.values()) {
            if (header.charter === null) continue;
            const isHere = said.proposal(hex(header.charter)) !== undefined;
            this.find(isHere ? 'proved' : 'not_proved', isHere ? 'channel' : 'charter_missing', hash);
        }
    }

    judgeAudience() {
        const names = ({ header }) => [header.from, ...header.to, ...header.info];
        const all = [...this.said.values()];
        const released = all.filter(
            ({ header, read }) => header.type === 'procedure.release_to_outsiders' && read && read.body !== null,
        );
        for (const { hash } of released) this.find('proved', 'released_outside', hash);
        const { members, outsiders } = this.bundle.audience;
        if (members.length > 0) {
            const [first, ...others] = all.map(names);
            const both = (first ?? []).filter((centre) => others.every((each) => each.includes(centre))).sort();
            if (both.join() !== members.join()) this.find('wrong', 'audience_wrong');
            return;
        }
        const by = new Map();
        for (const hash of outsiders) {
            const release = released.find((each) => each.hash.equals(hash));
            if (release === undefined || release.read.body.body.kind !== 'bundle') {
                this.find('wrong', 'release_missing');
                continue;
            }
            for (const named of [...release.read.body.body.passes_on, hash])
                by.set(hex(named), [...(by.get(hex(named)) ?? []), release.header.from]);
        }
        for (const said of all) {
            const about = said.header.relation && hex(said.header.relation.message);
            const goes = GOES_WITH_IT.includes(said.header.type) && by.has(about);
            const releasers = by.get(goes ? about : hex(said.hash)) ?? [];
            if (!releasers.some((centre) => names(said).includes(centre)))
                this.find('wrong', 'release_does_not_name', said.hash);
        }
    }
}

/** A verifier key: name, hint, base64 of its type and key (page journal). */
function readWitness(text) {
    const [name, hint, ...encoded] = text.split('+');
    const data = Buffer.from(encoded.join('+'), 'base64');
    must(data.length === 33 && data[0] === 0x04, 'checkpoint_wrong', 'no key of a witness');
    const id = sha256(name, Buffer.of(0x0a), data).subarray(0, 4);
    must(hex(id) === hint, 'checkpoint_wrong', 'its hint does not belong to it');
    return { name, id, public: data.subarray(1) };
}

function checkCosignature({ origin, size, root }, key, signature) {
    must(signature.length === 72, 'checkpoint_wrong', 'a cosignature of another length');
    const seconds = signature.readBigUInt64BE();
    const text = `cosignature/v1\ntime ${seconds}\n${origin}\n${size}\n${root.toString('base64')}\n`;
    verify(key.public, Buffer.from(text), signature.subarray(8));
}

/** `roots`: party → digits; `witnesses`: verifier keys. Findings: [sort, code, message hash or null], sorted. */
export function verifyBundle(data, roots, witnesses) {
    const done = new Verification(data, roots, witnesses).run();
    const told = new Map(done.findings.map((each) => [[each[0], each[1], each[2] ?? ''].join(' '), each]));
    const findings = [...told.keys()].sort().map((name) => told.get(name));
    return { ok: !findings.some(([sort]) => sort === 'wrong'), mode: done.mode, findings };
}

