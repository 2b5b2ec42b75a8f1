/**
 * The one encoding (specification: bytes, sections 1, 2 and 4).
 *
 * Values as this program holds them: nil is null, an integer a bigint, a float a number, text a string, bytes a
 * Buffer, an array an Array, a map a Map. So 1 and 1.0 stay two values, as they are two on the wire.
 */

import { Refused, must } from './refused.mjs';

export const LIMIT = { any: 262_000, message: 200_000, record: 65_536, content: 262_140, frame: 270_336 };

const MOST_DEPTH = 8;
const MOST_VALUES = 140_000;
const MOST_KEY = 255;

// A byte order mark is a character like any other here: the decoder must not swallow it.
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const wrong = (why) => new Refused('not_canonical', why);

/** Read one canonical value that takes all of `data`; `not_canonical`, or `too_large` before anything is read. */
export function unpack(data, limit = LIMIT.any) {
    must(data.length <= limit, 'too_large', `${data.length} bytes, at most ${limit}`);
    const reader = new Reader(Buffer.from(data));
    const value = reader.value(0);
    if (reader.at !== data.length) throw wrong('bytes after the value');
    return value;
}

class Reader {
    constructor(data) {
        this.data = data;
        this.at = 0;
        this.values = 0;
    }

    take(length) {
        // Compared before anything is set aside: a length of 4 GiB costs its claimant nothing, and must not cost us.
        if (length > this.data.length - this.at) throw wrong('cut short');
        this.at += length;
        return this.data.subarray(this.at - length, this.at);
    }

    uint(width, atLeast) {
        const number = BigInt(`0x${this.take(width).toString('hex')}`);
        if (number < atLeast) throw wrong('not the shortest form');
        return number;
    }

    size(width, atLeast) {
        return Number(this.uint(width, BigInt(atLeast)));
    }

    sint(width, below) {
        const number = BigInt.asIntN(width * 8, BigInt(`0x${this.take(width).toString('hex')}`));
        if (number >= below) throw wrong('not the shortest form');
        return number;
    }

    value(depth) {
        const first = this.take(1)[0];
        if (first <= 0x7f) return BigInt(first);
        if (first <= 0x8f) return this.map(first & 0x0f, depth);
        if (first <= 0x9f) return this.array(first & 0x0f, depth);
        if (first <= 0xbf) return this.text(first & 0x1f);
        if (first >= 0xe0) return BigInt(first - 0x100);
        switch (first) {
            case 0xc0:
                return null;
            case 0xc2:
                return false;
            case 0xc3:
                return true;
            case 0xc4:
                return Buffer.from(this.take(this.size(1, 0)));
            case 0xc5:
                return Buffer.from(this.take(this.size(2, 0x100)));
            case 0xc6:
                return Buffer.from(this.take(this.size(4, 0x10000)));
            case 0xcb:
                return this.float();
            case 0xcc:
                return this.uint(1, 0x80n);
            case 0xcd:
                return this.uint(2, 0x100n);
            case 0xce:
                return this.uint(4, 0x10000n);
            case 0xcf:
                return this.uint(8, 0x100000000n);
            case 0xd0:
                return this.sint(1, -0x20n);
            case 0xd1:
                return this.sint(2, -0x80n);
            case 0xd2:
                return this.sint(4, -0x8000n);
            case 0xd3:
                return this.sint(8, -0x80000000n);
            case 0xd9:
                return this.text(this.size(1, 0x20));
            case 0xda:
                return this.text(this.size(2, 0x100));
            case 0xdb:
                return this.text(this.size(4, 0x10000));
            case 0xdc:
                return this.array(this.size(2, 0x10), depth);
            case 0xdd:
                return this.array(this.size(4, 0x10000), depth);
            case 0xde:
                return this.map(this.size(2, 0x10), depth);
            case 0xdf:
                return this.map(this.size(4, 0x10000), depth);
            default:
                throw wrong(`first byte ${first.toString(16)}`);
        }
    }

    float() {
        const number = this.take(8).readDoubleBE();
        if (!Number.isFinite(number) || Object.is(number, -0)) throw wrong('a float that is not finite, or minus zero');
        return number;
    }

    text(length) {
        const bytes = this.take(length);
        let text;
        try {
            text = UTF8.decode(bytes);
        } catch {
            throw wrong('not UTF-8');
        }
        if (text.normalize('NFC') !== text) throw wrong('not in form NFC');
        return text;
    }

    enter(count, each, depth) {
        if (depth >= MOST_DEPTH) throw wrong('too deep');
        if (count * each > this.data.length - this.at) throw wrong('a count beyond the end');
        this.values += count * each;
        if (this.values > MOST_VALUES) throw wrong('too many values');
    }

    array(count, depth) {
        this.enter(count, 1, depth);
        const items = [];
        for (let i = 0; i < count; i += 1) items.push(this.value(depth + 1));
        return items;
    }

    map(count, depth) {
        this.enter(count, 2, depth);
        const map = new Map();
        let before = null;
        for (let i = 0; i < count; i += 1) {
            const key = this.value(MOST_DEPTH); // whatever nests is no key
            if (typeof key !== 'string') throw wrong('a key that is not text');
            const bytes = Buffer.from(key);
            if (bytes.length > MOST_KEY) throw wrong('a key too long');
            if (before !== null && Buffer.compare(before, bytes) >= 0) throw wrong('keys do not ascend');
            before = bytes;
            map.set(key, this.value(depth + 1));
        }
        return map;
    }
}

/** Pack a value in the one form. Maps may be given in any order, also as plain objects. */
export function pack(value) {
    if (value === null) return Buffer.of(0xc0);
    if (value === false) return Buffer.of(0xc2);
    if (value === true) return Buffer.of(0xc3);
    if (typeof value === 'bigint') return integer(value);
    if (typeof value === 'number') return float(value);
    if (typeof value === 'string') {
        const bytes = Buffer.from(value);
        return Buffer.concat([head(bytes.length, [0xa0, 32], 0xd9, 0xda, 0xdb), bytes]);
    }
    if (value instanceof Uint8Array) return Buffer.concat([head(value.length, null, 0xc4, 0xc5, 0xc6), value]);
    if (Array.isArray(value)) {
        return Buffer.concat([head(value.length, [0x90, 16], null, 0xdc, 0xdd), ...value.map(pack)]);
    }
    const pairs = [...(value instanceof Map ? value : Object.entries(value))].map(([key, item]) => [
        Buffer.from(key),
        key,
        item,
    ]);
    pairs.sort(([a], [b]) => Buffer.compare(a, b));
    return Buffer.concat([
        head(pairs.length, [0x80, 16], null, 0xde, 0xdf),
        ...pairs.flatMap(([, k, v]) => [pack(k), pack(v)]),
    ]);
}

function head(length, tiny, one, two, four) {
    if (tiny && length < tiny[1]) return Buffer.of(tiny[0] | length);
    if (one !== null && length < 0x100) return Buffer.of(one, length);
    if (length < 0x10000) return Buffer.of(two, length >> 8, length & 0xff);
    return Buffer.concat([Buffer.of(four), big(BigInt(length), 4)]);
}

/** A number as `width` bytes, big-endian. */
export function big(number, width) {
    return Buffer.from(
        BigInt.asUintN(width * 8, BigInt(number))
            .toString(16)
            .padStart(width * 2, '0'),
        'hex',
    );
}

function integer(number) {
    if (number >= 0n) {
        if (number < 0x80n) return Buffer.of(Number(number));
        const step = [0x100n, 0x10000n, 0x100000000n, 1n << 64n].findIndex((end) => number < end);
        return Buffer.concat([Buffer.of(0xcc + step), big(number, 1 << step)]);
    }
    if (number >= -0x20n) return Buffer.of(Number(number + 0x100n));
    const step = [-0x80n, -0x8000n, -0x80000000n, -(1n << 63n)].findIndex((end) => number >= end);
    return Buffer.concat([Buffer.of(0xd0 + step), big(number, 1 << step)]);
}

function float(number) {
    const bytes = Buffer.alloc(9);
    bytes[0] = 0xcb;
    bytes.writeDoubleBE(number, 1);
    return bytes;
}
