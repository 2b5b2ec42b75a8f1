/** What is signed, and signed records (specification: signing, sections 1 and 3). */

import { createHash } from 'node:crypto';

import { LIMIT, unpack } from './bytes.mjs';
import { verify } from './ed25519.mjs';
import { KEY_ID, SIGNATURE, bytes, readValue, tuple } from './fields.mjs';
import { Refused, must } from './refused.mjs';

const MOST_SIGNATURES = 64;

export const hex = (data) => Buffer.from(data).toString('hex');
export const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

/** The type of a signature; a party has one root for all its modes. */
export function signatureType(kind, mode) {
    return `hotline/1/${kind === 'root' ? 'all' : mode}/${kind}`;
}

/** The pre-authentication encoding; lengths are of bytes. */
export function pae(kind, mode, payload) {
    const type = signatureType(kind, mode);
    return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload]);
}

export const hashOf = (kind, mode, payload) => sha256(pae(kind, mode, payload));

export const verifySigned = (key, kind, mode, payload, signature) => verify(key, pae(kind, mode, payload), signature);

const PAIR = tuple(KEY_ID, SIGNATURE);

/** Take a signed record apart: its payload and pairs of key id and signature. */
export function openRecord(data, limit = LIMIT.any) {
    const value = unpack(data, limit);
    must(Array.isArray(value) && value.length === 2, 'schema', 'a signed record is an array of two');
    const [payload, list] = value;
    readValue(payload, bytes(0, limit), 'payload');
    must(Array.isArray(list), 'schema', 'signatures are an array');
    must(list.length <= MOST_SIGNATURES, 'too_large', 'signatures');
    const signatures = list.map((pair, i) => readValue(pair, PAIR, `signatures[${i}]`));
    for (let i = 1; i < signatures.length; i += 1) {
        must(Buffer.compare(signatures[i - 1][0], signatures[i][0]) < 0, 'not_canonical', 'key ids do not ascend');
    }
    return { payload, signatures };
}

/**
 * The key ids (hex) whose signatures count, of a Map from key id (hex) to public key; at least `threshold` of them.
 *
 * One bad signature under a key of the set spoils the record; signatures under other keys are passed over.
 */
export function checkRecord(record, kind, mode, keys, threshold) {
    const counted = [];
    for (const [id, signature] of record.signatures) {
        const key = keys.get(hex(id));
        if (key === undefined) continue;
        must(verifies(key, kind, mode, record.payload, signature), 'bad_signature', `under ${hex(id)}`);
        counted.push(hex(id));
    }
    must(counted.length >= threshold, 'below_threshold', `${counted.length} of ${threshold}`);
    return counted;
}

/** Whether a signature verifies; a key that is not sound is one under which nothing does. */
export function verifies(key, kind, mode, payload, signature) {
    try {
        verifySigned(key, kind, mode, payload, signature);
        return true;
    } catch (refusal) {
        if (!(refusal instanceof Refused)) throw refusal;
        return false;
    }
}
