/** The signed head of a journal (specification: journal, section 4; C2SP signed-note and tlog-checkpoint). */

import { verify } from './ed25519.mjs';
import { rootOf } from './journal.mjs';
import { Refused, must } from './refused.mjs';
import { hex, sha256 } from './signing.mjs';

const MOST_BYTES = 131_072;
const MOST_LINES = 16;
const ORIGIN = /^hotline\/(?=[^/]{2,24}\/)[A-Z][A-Z0-9]*(-[A-Z0-9]+)*\/(live|drill|test)\/epoch-[1-9]\d{0,18}$/;

/** A key name: no plus, and no character with the property White_Space. */
const SIGNATURE_LINE = /^\u2014 ([^\p{White_Space}+]+) ([A-Za-z0-9+/]+={0,2})$/u;
const SIZE = /^(0|[1-9]\d{0,19})$/;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const wrongUnless = (good, why) => must(good, 'checkpoint_wrong', why);

function decode(note) {
    wrongUnless(note.length <= MOST_BYTES, 'too long');
    try {
        return UTF8.decode(note);
    } catch {
        throw new Refused('checkpoint_wrong', 'not UTF-8');
    }
}

/** Base64 with padding, in its one spelling. */
function fromBase64(text) {
    const data = Buffer.from(text, 'base64');
    wrongUnless(data.toString('base64') === text, 'base64 in another spelling');
    return data;
}

function readSignature(line) {
    const match = SIGNATURE_LINE.exec(line);
    wrongUnless(match !== null, 'a signature line of another form');
    const data = fromBase64(match[2]);
    wrongUnless(data.length > 4, 'a signature of no bytes');
    return { name: match[1], key_id: data.subarray(0, 4), signature: data.subarray(4) };
}

function readText(text) {
    const lines = text.split('\n');
    wrongUnless(lines.length === 4 && lines[3] === '', 'not three lines');
    const [origin, size, root] = lines;
    wrongUnless(ORIGIN.test(origin), 'no origin of a journal');
    wrongUnless(SIZE.test(size) && BigInt(size) < 2n ** 64n, 'no size');
    const hash = fromBase64(root);
    wrongUnless(hash.length === 32, 'no root');
    wrongUnless(size !== '0' || hash.equals(rootOf([])), 'a root of nothing');
    return { origin, size: BigInt(size), root: hash };
}

/** Open one with a key name and a public key; `others` are the lines that decide nothing. */
export function openCheckpoint(note, name, key) {
    const whole = decode(note);
    wrongUnless(!/[\u0000-\u0009\u000B-\u001F]/u.test(whole), 'a control character');
    const gap = whole.lastIndexOf('\n\n');
    wrongUnless(gap >= 0 && whole.endsWith('\n'), 'no empty line before signatures, or no last newline');
    const text = whole.slice(0, gap + 1);
    const lines = whole.slice(gap + 2, -1).split('\n');
    wrongUnless(lines.length <= MOST_LINES, 'too many signatures');
    const signatures = lines.map(readSignature);
    const says = readText(text);
    const id = hex(sha256(name, Buffer.of(0x0a, 0x01), key).subarray(0, 4));
    const isOurs = (line) => line.name === name && hex(line.key_id) === id;
    const ours = signatures.filter(isOurs);
    wrongUnless(ours.length > 0, 'not signed under this name and key');
    for (const { signature } of ours) {
        try {
            verify(key, Buffer.from(text), signature);
        } catch (refusal) {
            if (!(refusal instanceof Refused)) throw refusal;
            throw new Refused('checkpoint_wrong', refusal.message);
        }
    }
    return { ...says, others: signatures.filter((line) => !isOurs(line)) };
}
