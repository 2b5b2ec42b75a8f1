/** What follows a message (specification: attachments, sections 1, 2 and 6). */

import { createDecipheriv } from 'node:crypto';

import { big } from './bytes.mjs';
import { must } from './refused.mjs';
import { hex, sha256 } from './signing.mjs';

const CHUNK = 65_536n;
const TAG = 16;
const LONGEST_NAME = 60;

/** The closed list of media types, with the endings of a name; the first is given to a name that has none of them. */
const ENDINGS = new Map([
    ['text/plain', ['.txt', '.kvn', '.cdm', '.oem', '.opm', '.omm', '.ocm', '.rdm', '.tle']],
    ['application/xml', ['.xml', '.ndm']],
    ['application/json', ['.json']],
    ['text/csv', ['.csv']],
    ['application/pdf', ['.pdf']],
    ['image/png', ['.png']],
    ['image/jpeg', ['.jpg', '.jpeg']],
]);

export function checkMediaType(type) {
    must(ENDINGS.has(type), 'attachment_type', type);
}

/** One key has one content, in one message and in all messages of one centre. `pairs`: [key, sha256], hex. */
export function checkKeys(pairs) {
    const contents = new Map();
    for (const [key, hash] of pairs) {
        must((contents.get(key) ?? hash) === hash, 'attachment_key', key);
        contents.set(key, hash);
    }
}

/** A content of no bytes has one chunk, of none. */
const chunksOf = (size) => (size === 0n ? 1n : (size + CHUNK - 1n) / CHUNK);

const lengthOf = (size, index) => (index === chunksOf(size) - 1n ? size - index * CHUNK : CHUNK);

const wrongUnless = (good, why) => must(good, 'attachment_wrong', why);

/** The content of chunk `index`: it opens in its place, in its content, and as the last only where it is. */
export function openChunk({ size, sha256: hash, key }, index, chunk) {
    wrongUnless(index >= 0n && index < chunksOf(size), 'beyond the last');
    wrongUnless(chunk.length === Number(lengthOf(size, index)) + TAG, 'of another length');
    const isLast = index === chunksOf(size) - 1n;
    const box = createDecipheriv('chacha20-poly1305', key, big(index, 12), { authTagLength: TAG });
    box.setAAD(Buffer.concat([hash, big(index, 4), Buffer.of(isLast ? 1 : 0)]), {
        plaintextLength: chunk.length - TAG,
    });
    box.setAuthTag(chunk.subarray(-TAG));
    const content = box.update(chunk.subarray(0, -TAG));
    let isWhole = true;
    try {
        box.final();
    } catch {
        isWhole = false;
    }
    wrongUnless(isWhole, 'it does not open');
    return content;
}

/** The whole content of chunks [index, bytes], which come in any order, and again. */
export function openContent(names, chunks) {
    const opened = new Map();
    for (const [index, chunk] of chunks) opened.set(index, openChunk(names, index, chunk));
    const parts = [];
    for (let index = 0n; index < chunksOf(names.size); index += 1n) {
        must(opened.has(index), 'attachment_missing', `chunk ${index}`);
        parts.push(opened.get(index));
    }
    const content = Buffer.concat(parts);
    const isIt = BigInt(content.length) === names.size && hex(sha256(content)) === hex(names.sha256);
    wrongUnless(isIt, 'not the content that the message names');
    return content;
}

/** How somebody else's name of a file is drawn: one ending, which says what the content claims to be. */
export function shownName(name, mediaType) {
    const endings = ENDINGS.get(mediaType) ?? [];
    const last = name
        .normalize('NFC')
        .replace(/[ /\\]+$/u, '')
        .split(/[/\\]/)
        .at(-1);
    const plain = last.replace(/[\p{C}\p{Zl}\p{Zp}:*?"<>|]/gu, '_').replace(/\p{Zs}+/gu, ' ').replace(/^ | $/gu, '');
    const found = endings.find((ending) => plain.toLowerCase().endsWith(ending));
    const stem = found === undefined ? plain : plain.slice(0, -found.length);
    const ending = found ?? endings[0] ?? '';
    const bare = stem.replaceAll('.', '_').replace(/^[ _~$-]+|[ _~$-]+$/gu, '') || 'attachment';
    const room = LONGEST_NAME - ending.length;
    const letters = [...bare];
    return (letters.length > room ? [...letters.slice(0, room - 1), '…'].join('') : bare) + ending;
}
