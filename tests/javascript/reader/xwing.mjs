/** X-Wing with a private key of two independent halves (specification: sealing, section 1). */

import { createHash, createPrivateKey, createPublicKey, diffieHellman } from 'node:crypto';

import { ml_kem768 } from '@noble/post-quantum/ml-kem.js';

import { big } from './bytes.mjs';
import { must } from './refused.mjs';

export const ENC = 1120;
const ML_KEM_KEY = 1184;
const ML_KEM_SEED = 64;
const ML_KEM_BOX = 1088;
const Q = 3329;
const LABEL = Buffer.from('5c2e2f2f5e5c', 'hex');

// The few bytes of DER in which Node takes a raw X25519 key (RFC 8410).
const PRIVATE = Buffer.from('302e020100300506032b656e04220420', 'hex');
const PUBLIC = Buffer.from('302a300506032b656e032100', 'hex');

const secretKey = (raw) => createPrivateKey({ key: Buffer.concat([PRIVATE, raw]), format: 'der', type: 'pkcs8' });
const publicKey = (raw) => createPublicKey({ key: Buffer.concat([PUBLIC, raw]), format: 'der', type: 'spki' });

/** X25519; null where the shared secret would be zero, which is the other key's doing (RFC 7748 section 6.1). */
function x25519(secret, other) {
    try {
        return diffieHellman({ privateKey: secretKey(secret), publicKey: publicKey(other) });
    } catch {
        return null;
    }
}

/** The public key, 1,216 bytes, of a private one of 96. */
export function publicOf(secret) {
    const ours = createPublicKey(secretKey(secret.subarray(ML_KEM_SEED))).export({ format: 'der', type: 'spki' });
    return Buffer.concat([ml_kem768.keygen(secret.subarray(0, ML_KEM_SEED)).publicKey, ours.subarray(PUBLIC.length)]);
}

/** The shared secret of `enc`, or null. */
export function decapsulate(secret, enc) {
    const [inner, ephemeral] = [enc.subarray(0, ML_KEM_BOX), enc.subarray(ML_KEM_BOX)];
    const lattice = ml_kem768.keygen(secret.subarray(0, ML_KEM_SEED));
    const curve = x25519(secret.subarray(ML_KEM_SEED), ephemeral);
    if (curve === null) return null;
    const ours = publicOf(secret).subarray(ML_KEM_KEY);
    const parts = [ml_kem768.decapsulate(inner, lattice.secretKey), curve, ephemeral, ours, LABEL];
    return createHash('sha3-256').update(Buffer.concat(parts)).digest();
}

/** Whether one can seal for this key, else `bad_key`. */
export function checkSealingKey(key) {
    must(key.length === ML_KEM_KEY + 32, 'bad_key', 'a sealing key has 1,216 bytes');
    // Coefficients of 12 bits, two in three bytes, little-endian; the last 32 bytes are a seed (FIPS 203 section 7.2).
    for (let at = 0; at < ML_KEM_KEY - 32; at += 3) {
        const [a, b, c] = key.subarray(at, at + 3);
        must((a | ((b & 0x0f) << 8)) < Q && ((b >> 4) | (c << 4)) < Q, 'bad_key', 'a coefficient is not below 3,329');
    }
    must(x25519(big(8, 32), key.subarray(ML_KEM_KEY)) !== null, 'bad_key', 'X25519 gives zero');
}
