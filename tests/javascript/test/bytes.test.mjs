/** One value, one encoding: what holds for all accepted bytes (specification: bytes, section 6). */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { pack, unpack } from '../reader/bytes.mjs';
import { integer, line, map, optional, readValue } from '../reader/fields.mjs';

const VALUES = [
    null,
    true,
    false,
    0n,
    127n,
    128n,
    255n,
    256n,
    65535n,
    65536n,
    2n ** 32n,
    2n ** 64n - 1n,
    -1n,
    -32n,
    -33n,
    -128n,
    -129n,
    -32769n,
    -(2n ** 31n) - 1n,
    -(2n ** 63n),
    0,
    1,
    -1.5,
    1e308,
    '',
    'a'.repeat(31),
    'é'.repeat(16),
    'a'.repeat(300),
    'a'.repeat(70_000),
    Buffer.alloc(0),
    Buffer.alloc(255),
    Buffer.alloc(256),
    Buffer.alloc(70_000),
    [],
    Array(15).fill(0n),
    Array(16).fill(null),
    Array(70_000).fill(true),
    new Map(),
    new Map([
        ['a', 1n],
        ['ab', [new Map([['é', 'x']])]],
        ['b', -0.5],
    ]),
];

test('what is accepted packs to the same bytes again', () => {
    for (const value of VALUES) {
        const packed = pack(value);
        assert.ok(pack(unpack(packed)).equals(packed));
    }
});

test('what is accepted is refused when its last byte is cut off, or one follows', () => {
    for (const value of VALUES) {
        const packed = pack(value);
        assert.throws(() => unpack(packed.subarray(0, -1)), { code: 'not_canonical' });
        assert.throws(() => unpack(Buffer.concat([packed, Buffer.of(0xc0)])), { code: 'not_canonical' });
    }
});

test('keys are in the order of code points, which is not that of UTF-16', () => {
    const packed = pack(
        new Map([
            ['\u{10000}', 1n],
            ['\uFFFD', 2n],
        ]),
    );
    assert.deepEqual([...unpack(packed).keys()], ['\uFFFD', '\u{10000}']);
});

test('a type goes before an encoding: both wrong is schema', () => {
    const type = map({ n: integer(0, 9), note: optional(line(1, 9)) });
    const read = (pairs) => () => readValue(new Map(pairs), type);
    assert.throws(
        read([
            ['n', 1n],
            ['note', null],
        ]),
        { code: 'not_canonical' },
    );
    assert.throws(
        read([
            ['n', 10n],
            ['note', null],
        ]),
        { code: 'schema' },
    );
    assert.deepEqual(read([['n', 1n]])(), { n: 1n, note: undefined });
});
