/** Frames on a link (specification: session, sections 3 and 4). Their table is read from the page itself. */

import { readFileSync } from 'node:fs';

import { LIMIT, unpack } from './bytes.mjs';
import {
    COUNT,
    HASH,
    INSTANT,
    NAME,
    POSITION,
    anyMap,
    anything,
    array,
    bytes,
    code,
    integer,
    map,
    optional,
    readValue,
    schema,
    text,
    tuple,
} from './fields.mjs';
import { must } from './refused.mjs';

const MOST_BEFORE_PROOF = 4096;
const PAGE = new URL('../../../protocols/spec/session.md', import.meta.url);

const cells = (row) =>
    row
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim());

const number = (word) => (word === '2^53 − 1' ? 2n ** 53n - 1n : BigInt(word.replaceAll(',', '')));

/** The types in parentheses, and each frame's own. */
function readTable(page) {
    const part = page.slice(page.indexOf('<!-- frames -->'), page.indexOf('<!-- end of frames -->'));
    const rows = part
        .split('\n')
        .filter((row) => row.startsWith('|'))
        .slice(2)
        .map(cells);
    const groups = new Map();
    const typeOf = (words) => readType(words, (name) => (value, path, note) => groups.get(name)(value, path, note));
    const frames = new Map();
    for (const [name, peer, seat, fields] of rows) {
        const type = map(readFields(fields, typeOf), name === '`resume`' ? rangesAscend : null);
        if (name.startsWith('(')) groups.set(name, type);
        else frames.set(name.slice(1, -1), { type, peer, seat });
    }
    return frames;
}

function readFields(words, typeOf) {
    if (words === 'none') return {};
    return Object.fromEntries(
        words.split('; ').map((field) => {
            const [, name, type, left] = /^`(\w+)` (.*?)(, may be left out)?$/.exec(field);
            return [name, left ? optional(typeOf(type), defaultOf(type)) : typeOf(type)];
        }),
    );
}

/** What is left out when it is empty: an array, and text that may be empty. */
const defaultOf = (type) => (type.startsWith('array') ? [] : type.startsWith('str, 0 ') ? '' : undefined);

function readType(words, group) {
    const read = (more) => readType(more, group);
    let found;
    if (words.startsWith('(')) return group(words);
    if (words.startsWith('“')) return code(...[...words.matchAll(/“(\w+)”/g)].map(([, one]) => one));
    if (words === 'map') return anyMap;
    if (words.startsWith('anything')) return anything;
    if ((found = /^array of (\d+) to (\d+): (.*)$/.exec(words)))
        return array(read(found[3]), Number(found[1]), Number(found[2]));
    if ((found = /^\[(int, .*), (int, .*)\]$/.exec(words))) return tuple(read(found[1]), read(found[2]));
    if ((found = /^int, (\S+) to (.*)$/.exec(words))) return integer(number(found[1]), number(found[2]));
    if ((found = /^bin, (?:(\d+) to )?(\d+) B$/.exec(words)))
        return bytes(Number(found[1] ?? found[2]), Number(found[2]));
    if ((found = /^str, (\d+) to (\d+) characters(?:, `\\A(.*)\\Z`)?$/.exec(words))) {
        return text(Number(found[1]), Number(found[2]), found[3] ? new RegExp(`^(?:${found[3]})$`) : null);
    }
    throw new Error(`page session: what is “${words}”?`);
}

function rangesAscend({ mark, ranges }, path) {
    let end = mark;
    for (const [first, last] of ranges) {
        schema(first > end + 1n && first <= last, `${path}.ranges`, 'do not ascend apart');
        end = last;
    }
}

const FRAMES = readTable(readFileSync(PAGE, 'utf8'));

/** The bytes of one frame: its length is judged before anything is read. */
function frameOf(stream, isProved) {
    must(stream.length >= 4, 'not_canonical', 'no length');
    const length = stream.readUInt32BE();
    must(length <= (isProved ? LIMIT.frame : MOST_BEFORE_PROOF), 'too_large', `a frame of ${length} bytes`);
    must(stream.length === 4 + length, 'not_canonical', 'not one whole frame');
    return stream.subarray(4);
}

/** Name and fields, as bytes and types allow them; who may say it is judged by the caller. */
function named(stream, isProved) {
    const value = unpack(frameOf(stream, isProved), LIMIT.frame);
    const isPair = Array.isArray(value) && value.length === 2 && FRAMES.has(value[0]) && value[1] instanceof Map;
    must(isPair, 'frame_refused', 'no frame of the list');
    const [name, fields] = value;
    return { name, fields: readValue(fields, FRAMES.get(name).type, name) };
}

/** The one frame that is due before the proof. */
export function readDue(stream, due) {
    const { name, fields } = named(stream, false);
    must(name === due, 'frame_refused', `${name}, and ${due} is due`);
    return fields;
}

const BEFORE_PROOF = ['hello', 'answer', 'confirm'];

/** A frame on an open link: `road` is “peer” or “seat”, `from` “dialler” or “listener”. */
export function readOpen(stream, road, from) {
    const { name, fields } = named(stream, true);
    const { [road]: sayer } = FRAMES.get(name);
    must(
        !BEFORE_PROOF.includes(name) && (sayer === 'both' || sayer === from),
        'frame_refused',
        `${name} by the ${from} on a ${road} link`,
    );
    return { name, fields };
}

const RECORD = map({
    kind: code('bulletin', 'root', 'statement'),
    subject: text(1, 80),
    version: POSITION,
    hash: HASH,
});
const PLACE = map({ from: NAME, to: NAME, epoch: POSITION, number: COUNT, release: HASH });

/** The bytes of the hourly test (section 6): there is nowhere to put words. */
export const LINK_TEST = map({
    from: NAME,
    to: NAME,
    nonce: bytes(16),
    echo: optional(bytes(16)),
    route: code('address', 'second', 'relay', 'folder'),
    clock: INSTANT,
    records: optional(array(RECORD, 0, 16), []),
    heads: optional(array(PLACE, 0, 16), []),
});
