/** Everything that proves a message, and the order of one receive (specification: envelope). */

import { readBody } from './body.mjs';
import { LIMIT, unpack } from './bytes.mjs';
import { checkCapacities } from './capacity.mjs';
import {
    HASH,
    INSTANT,
    KEY_ID,
    NAME,
    POSITION,
    REFERENCE,
    SIGNATURE,
    array,
    bytes,
    code,
    map,
    optional,
    readBytes,
    readValue,
    text,
    tuple,
} from './fields.mjs';
import { keyId } from './keys.mjs';
import { readMessage } from './message.mjs';
import { LEVELS } from './records.mjs';
import { Refused, must } from './refused.mjs';
import { findKey } from './roster.mjs';
import { hashOf, hex, verifies } from './signing.mjs';

const HALF_AN_HOUR = 1_800_000n;
const FIVE_MINUTES = 300_000n;
const ANY = bytes(0, LIMIT.any);
const ENVELOPE = tuple(
    ANY,
    array(tuple(ANY, SIGNATURE), 1, 2),
    ANY,
    SIGNATURE,
    array(tuple(text(0, 64), ANY, ANY), 0, 2),
);

const ATTESTATION = map({
    message: HASH,
    key: KEY_ID,
    capacity: code('author', 'second', 'sole', 'sole_crew_danger', 'sole_override', 'hold', 'service'),
    signed_at: INSTANT,
    read_in: map({ language: text(2, 35), phrases: HASH }),
});

const RELEASE = map({
    message: HASH,
    attestations: array(HASH, 1, 2),
    from: NAME,
    to: NAME,
    epoch: POSITION,
    number: POSITION,
    previous: HASH,
    again: optional(HASH),
    released_at: INSTANT,
    statement: REFERENCE,
});

/** The addressee that a release names, before anything of it is judged. */
export function addresseeOf(data) {
    const [, , release] = readValue(unpack(data), ENVELOPE, 'envelope');
    return readRelease(release).to;
}

/** A release alone. */
export const readRelease = (release) => readBytes(release, RELEASE);

/** Steps 2 to 10 and 13 to 18 of section 2, in their order, by a reader `me` with a roster. */
export function openEnvelope(data, me, roster) {
    return readOfficers(openRelease(data, me, roster), roster);
}

/** Steps 2 to 10: what fails here is not authentic. */
export function openRelease(data, me, roster) {
    const { mode } = roster;
    const [message, attestations, release, signature, national] = readValue(unpack(data), ENVELOPE, 'envelope'); // 2
    const { header, fields, hash } = readMessage(message); // 3
    const says = readRelease(release); // 4
    must(header.mode === mode, 'wrong_mode', header.mode); // 5
    const party = roster.believedPartyOf(says.from); // 6
    must(says.from === header.from, 'not_for_us', `${says.from} releases`); // 7
    must(header.to.includes(says.to) || header.info.includes(says.to), 'not_for_us', `${says.to} is not named`);
    must(says.to === me, 'not_for_us', `for ${says.to}`);
    const named = attestations.map(([bytes]) => hashOf('attestation', mode, bytes)); // 8
    const isThis = says.message.equals(hash) && hex(Buffer.concat(says.attestations)) === hex(Buffer.concat(named));
    must(isThis, 'bad_signature', 'the release names another message or other attestations');
    const statement = roster.statementOf(party, says.statement); // 9
    const centre = statement.centres.find(({ name }) => name === says.from);
    const signer = (centre?.keys ?? []).find((key) => verifies(key, 'release', mode, release, signature)); // 10
    must(signer !== undefined, 'bad_signature', 'the release');
    const releaseHash = hashOf('release', mode, release);
    return { header, fields, hash, says, releaseHash, attestations, statement, centre, signer, national };
}

/** Steps 13 to 18: what fails here is authentic, and refused. */
export function readOfficers(opened, { mode }) {
    const { header, fields, hash, says, attestations, statement, centre } = opened;
    const officers = attestations.map((pair) => checkAttestation(pair, hash, mode, statement, says.from)); // 13
    checkTwo(officers, says); // 14, 15
    const body = readBody({ header, fields }); // 16
    const service = officers.find(({ capacity }) => capacity === 'service');
    checkCapacities(
        header,
        body,
        officers.map(({ capacity }) => capacity),
        service,
    ); // 17
    must(LEVELS.indexOf(header.speaks_for) <= LEVELS.indexOf(centre.speaks_for), 'speaks_for', header.speaks_for); // 18
    return { ...opened, officers, body };
}

export function checkAttestation([attestation, signature], hash, mode, statement, centre) {
    const says = readAttestation(attestation);
    must(says.message.equals(hash), 'officer_signature', 'of another message');
    const who = says.capacity === 'service' ? 'service' : 'officer';
    const found = findKey(statement, who, centre, hex(says.key));
    must(verifies(found.public, 'attestation', mode, attestation, signature), 'officer_signature', found.role);
    return { ...says, role: found.role, types: found.types, id: hex(keyId('ed25519', found.public)) };
}

/** From step 10 on it is authentic: what is wrong with an attestation is its officer's, not the sender's bytes. */
function readAttestation(attestation) {
    try {
        return readBytes(attestation, ATTESTATION);
    } catch (refusal) {
        if (!(refusal instanceof Refused)) throw refusal;
        throw new Refused('officer_signature', refusal.message);
    }
}

function checkTwo([first, other], release) {
    if (other === undefined) return;
    must(first.id !== other.id && first.role !== other.role, 'same_officer', first.role);
    const age = release.released_at - other.signed_at;
    must(release.again !== undefined || (age <= HALF_AN_HOUR && age >= -FIVE_MINUTES), 'second_too_late');
}
