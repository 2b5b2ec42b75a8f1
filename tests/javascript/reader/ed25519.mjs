/**
 * Strict Ed25519 (specification: keys, section 2). Node's own verifier takes some signatures that the page refuses,
 * so the equation is computed here, on whole numbers. Nothing secret passes through: time may depend on the values.
 */

import { createHash } from 'node:crypto';

import { must } from './refused.mjs';

const P = 2n ** 255n - 19n;
const L = 2n ** 252n + 27742317777372353535851937790883648493n;
const D = mod(-121665n * power(121666n, P - 2n));
const ROOT_OF_MINUS_ONE = power(2n, (P - 1n) / 4n);
const SIGN = 1n << 255n;

const SMALL_ORDER = new Set(
    [
        '0000000000000000000000000000000000000000000000000000000000000000',
        '0100000000000000000000000000000000000000000000000000000000000000',
        '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
        'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
        'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
        'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
        'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    ].map((hex) => little(Buffer.from(hex, 'hex'))),
);

function mod(a, m = P) {
    const rest = a % m;
    return rest >= 0n ? rest : rest + m;
}

function power(base, exponent) {
    let result = 1n;
    for (let square = mod(base), e = exponent; e > 0n; e >>= 1n) {
        if (e & 1n) result = (result * square) % P;
        square = (square * square) % P;
    }
    return result;
}

function little(bytes) {
    return BigInt(`0x${Buffer.from(bytes).reverse().toString('hex') || '0'}`);
}

// Points in extended coordinates [X, Y, Z, T], x = X/Z, y = Y/Z, T = XY/Z (RFC 8032 section 5.1.4).
const IDENTITY = [0n, 1n, 1n, 0n];

function add([x1, y1, z1, t1], [x2, y2, z2, t2]) {
    const a = ((y1 - x1) * (y2 - x2)) % P;
    const b = ((y1 + x1) * (y2 + x2)) % P;
    const c = (((2n * t1 * t2) % P) * D) % P;
    const d = (2n * z1 * z2) % P;
    const [e, f, g, h] = [b - a, d - c, d + c, b + a];
    return [mod(e * f), mod(g * h), mod(f * g), mod(e * h)];
}

function double([x, y, z]) {
    const a = (x * x) % P;
    const b = (y * y) % P;
    const c = (2n * z * z) % P;
    const h = a + b;
    const e = h - (((x + y) * (x + y)) % P);
    const g = a - b;
    const f = c + g;
    return [mod(e * f), mod(g * h), mod(f * g), mod(e * h)];
}

/** [m]M + [n]N, both scalars in one walk. */
function combine(m, pointM, n, pointN) {
    const both = add(pointM, pointN);
    let sum = IDENTITY;
    for (let bit = 255n; bit >= 0n; bit -= 1n) {
        sum = double(sum);
        const [inM, inN] = [(m >> bit) & 1n, (n >> bit) & 1n];
        if (inM || inN) sum = add(sum, inM && inN ? both : inM ? pointM : pointN);
    }
    return sum;
}

function encode([x, y, z]) {
    const inverse = power(z, P - 2n);
    const number = mod(y * inverse) | (mod(x * inverse) & 1n ? SIGN : 0n);
    return Buffer.from(number.toString(16).padStart(64, '0'), 'hex').reverse();
}

/** The point that 32 bytes name, or null where y is not below p or there is no such point (RFC 8032 section 5.1.3). */
function decode(bytes) {
    const number = little(bytes);
    const [odd, y] = [number >> 255n, number & (SIGN - 1n)];
    if (y >= P) return null;
    const u = mod(y * y - 1n);
    const v = mod(D * y * y + 1n);
    let x = mod(u * power(v, 3n) * power(u * power(v, 7n), (P - 5n) / 8n));
    const square = mod(v * x * x);
    if (square !== u) {
        if (square !== mod(-u)) return null;
        x = mod(x * ROOT_OF_MINUS_ONE);
    }
    if (x === 0n && odd) return null;
    if ((x & 1n) !== odd) x = P - x;
    return [x, y, 1n, mod(x * y)];
}

const BASE = decode(Buffer.from('5866666666666666666666666666666666666666666666666666666666666666', 'hex'));

const hasSmallOrder = (bytes) => SMALL_ORDER.has(little(bytes) & (SIGN - 1n));
const belowP = (bytes) => (little(bytes) & (SIGN - 1n)) < P;

const sound = new Map();

/** Steps 1 to 3: the key's point, else `bad_key`. Keys come again and again, so sound ones are remembered. */
export function checkKey(key) {
    must(key.length === 32, 'bad_key', 'a public key has 32 bytes');
    const name = Buffer.from(key).toString('hex');
    if (!sound.has(name)) {
        must(belowP(key) && !hasSmallOrder(key), 'bad_key', 'y of the key');
        const point = decode(key);
        must(point !== null, 'bad_key', 'the key is no point of the curve');
        sound.set(name, point);
    }
    return sound.get(name);
}

const verified = new Set();

/** Steps 1 to 5: nothing, or `bad_key`, or `bad_signature`. */
export function verify(key, message, signature) {
    const [x, y, z, t] = checkKey(key);
    must(signature.length === 64, 'bad_signature', 'a signature has 64 bytes');
    const [r, s] = [signature.subarray(0, 32), little(signature.subarray(32))];
    must(belowP(r) && !hasSmallOrder(r), 'bad_signature', 'R');
    must(s < L, 'bad_signature', 'S');
    const digest = createHash('sha512').update(r).update(key).update(message).digest();
    // The same record is in hundreds of vectors; what verified once verifies again.
    const once = `${Buffer.from(signature).toString('hex')}${digest.toString('hex')}`;
    if (verified.has(once)) return;
    const k = mod(little(digest), L);
    // [S]B − [k]A, encoded, is R: an encoding whose y is below p and not ±1 names its point alone.
    const found = encode(combine(s, BASE, k, [mod(-x), y, z, mod(-t)]));
    must(found.equals(r), 'bad_signature', 'the equation does not hold');
    verified.add(once);
}

/** The signature of `message` under a seed of 32 bytes (RFC 8032 section 5.1.6), and the public key. For tests. */
export function sign(seed, message) {
    const hash = createHash('sha512').update(seed).digest();
    const secret = (little(hash.subarray(0, 32)) & ((1n << 254n) - 8n)) | (1n << 254n);
    const key = encode(combine(secret, BASE, 0n, IDENTITY));
    const r = mod(little(createHash('sha512').update(hash.subarray(32)).update(message).digest()), L);
    const point = encode(combine(r, BASE, 0n, IDENTITY));
    const k = mod(little(createHash('sha512').update(point).update(key).update(message).digest()), L);
    const s = mod(r + k * secret, L);
    return { key, signature: Buffer.concat([point, Buffer.from(s.toString(16).padStart(64, '0'), 'hex').reverse()]) };
}
