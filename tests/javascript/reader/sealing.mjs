/** What one centre closed for another (specification: sealing). */

import { createDecipheriv, createHmac } from 'node:crypto';

import { LIMIT, unpack } from './bytes.mjs';
import { KEY_ID, NAME, map, readValue } from './fields.mjs';
import { Refused, must } from './refused.mjs';
import { hex, pae } from './signing.mjs';
import { ENC, decapsulate } from './xwing.mjs';

const COVER = map({ from: NAME, to: NAME, key: KEY_ID });
const KINDS = ['envelope', 'notice', 'head', 'void', 'epoch', 'root', 'statement', 'bulletin', 'several'];
const SUITE = Buffer.from('48504b45647a00010003', 'hex');
const TAG = 16;
const LENGTH = 4;
const KIB = 1024;

const hmac = (key, ...parts) =>
    createHmac('sha256', key)
        .update(Buffer.concat(parts.map((part) => Buffer.from(part))))
        .digest();

/** RFC 9180 section 4: both steps of the key derivation, labelled; 32 bytes are one block of HMAC-SHA256. */
const extract = (salt, label, input) => hmac(salt, 'HPKE-v1', SUITE, label, input);
const expand = (secret, label, info, length) =>
    hmac(secret, Buffer.of(0, length), 'HPKE-v1', SUITE, label, info, Buffer.of(1)).subarray(0, length);

/** Key and nonce of base mode, single shot (RFC 9180 section 5.1). */
function schedule(shared, info) {
    const context = Buffer.concat([Buffer.of(0), extract('', 'psk_id_hash', ''), extract('', 'info_hash', info)]);
    const secret = extract(shared, 'secret', '');
    return { key: expand(secret, 'key', context, 32), nonce: expand(secret, 'base_nonce', context, 12) };
}

function decrypt(key, nonce, sealed) {
    const box = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: TAG });
    box.setAuthTag(sealed.subarray(-TAG));
    try {
        return Buffer.concat([box.update(sealed.subarray(0, -TAG)), box.final()]);
    } catch {
        return null;
    }
}

/** Whatever is wrong with sealed bytes is `unreadable`: a box that can be probed for reasons answers questions. */
function unreadable(read) {
    try {
        return read();
    } catch (refusal) {
        if (!(refusal instanceof Refused)) throw refusal;
        throw new Refused('unreadable', refusal.message);
    }
}

/** The cover, and every value on the way to what is inside. `secrets`: key id (hex) → private key of 96 bytes. */
export function openBox(sealed, mode, secrets) {
    const { cover, coverBytes, box } = unreadable(() => takeApart(sealed));
    const secret = secrets.get(hex(cover.key));
    must(secret !== undefined, 'key_gone', hex(cover.key));
    must(box.length >= ENC + TAG, 'unreadable', 'the box is cut short');
    const enc = box.subarray(0, ENC);
    const info = pae('seal', mode, coverBytes);
    const shared = decapsulate(secret, enc);
    must(shared !== null, 'unreadable', 'a secret of zero');
    const { key, nonce } = schedule(shared, info);
    const inside = decrypt(key, nonce, box.subarray(ENC));
    must(inside !== null, 'unreadable', 'the box does not open');
    return { cover, info, enc, shared_secret: shared, key, nonce, inside };
}

function takeApart(sealed) {
    const value = unpack(sealed, LIMIT.frame);
    must(Array.isArray(value) && value.length === 2 && value[1] instanceof Uint8Array, 'schema', 'not cover and box');
    const cover = readValue(value[0], COVER, 'cover');
    // As it came: the first item of an array of two begins after one byte, and its box is the rest.
    const boxLength = value[1].length;
    const boxHead = boxLength < 0x100 ? 2 : boxLength < 0x10000 ? 3 : 5;
    return { cover, coverBytes: sealed.subarray(1, sealed.length - boxLength - boxHead), box: value[1] };
}

/** What is sealed, opened to its content: `kind` and `bytes`. */
export function open(sealed, mode, secrets) {
    const { cover, inside } = openBox(sealed, mode, secrets);
    const [kind, content] = unreadable(() => {
        const value = unpack(unpad(inside), LIMIT.content);
        must(Array.isArray(value) && value.length === 2, 'schema', 'not kind and bytes');
        must(KINDS.includes(value[0]) && value[1] instanceof Uint8Array, 'schema', 'a kind that does not travel');
        return value;
    });
    return { cover, kind, content };
}

/** The content of what was padded: nothing but zeros may follow it. The step is not checked. */
export function unpad(padded) {
    must(padded.length >= LENGTH, 'unreadable', 'no length');
    const end = LENGTH + padded.readUInt32BE();
    must(end <= padded.length, 'unreadable', 'a length beyond the end');
    must(
        padded.subarray(end).every((byte) => byte === 0),
        'unreadable',
        'padding that is not zero',
    );
    return padded.subarray(LENGTH, end);
}

/** The length after padding of content of `length` bytes. */
export function paddedLength(length, narrow) {
    must(length <= LIMIT.content, 'too_large', `${length} bytes`);
    const whole = length + LENGTH;
    if (!narrow) return [1, 4, 16, 64, 256].map((step) => step * KIB).find((step) => whole <= step);
    const step = whole <= KIB ? 256 : KIB;
    return Math.ceil(whole / step) * step;
}
