/** Each row of page messages, section 8, holds and breaks. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { rulesOf } from '../reader/group_rules.mjs';
import { holds } from '../reader/rules.mjs';

const NOW = 1_000n;

const maps = (value) => {
    if (Array.isArray(value)) return value.map(maps);
    const isPlain = value !== null && typeof value === 'object' && !(value instanceof Uint8Array);
    return isPlain ? new Map(Object.entries(value).map(([name, one]) => [name, maps(one)])) : value;
};

const interval = (start, end) => ({ is: 'interval', start, end });

const judge = (rule, body, header = {}) =>
    holds(rule, maps({ ...header, body }), { header: { composed_at: NOW, ...header }, body });

const ROWS = [
    [{ rule: 'alone', path: 'body.a', code: 'none' }, [{}, { a: ['none'] }, { a: ['x', 'y'] }], [{ a: ['none', 'x'] }]],
    [
        { rule: 'future', path: 'body.a' },
        [{}, { a: 1_001n }, { a: interval(1n, 1_001n) }, { a: { is: 'unknown' } }],
        [{ a: NOW }],
    ],
    [{ rule: 'past', path: 'body.a' }, [{}, { a: NOW }, { a: interval(1n, 9_999n) }], [{ a: 1_001n }]],
    [
        { rule: 'before', earlier: 'body.a', later: 'body.b', or_same: false },
        [{ a: 1n }, { a: 1n, b: 2n }, { a: interval(1n, 9n), b: 2n }, { a: 1n, b: interval(0n, 2n) }],
        [
            { a: 2n, b: 2n },
            { a: 2n, b: interval(0n, 2n) },
        ],
    ],
    [
        { rule: 'before', earlier: 'body.p[].a', later: 'body.p[].b', or_same: true },
        [
            {
                p: [
                    { a: 1n, b: 1n },
                    { a: 9n, b: 9n },
                ],
            },
        ],
        [
            {
                p: [
                    { a: 1n, b: 1n },
                    { a: 9n, b: 8n },
                ],
            },
        ],
    ],
    [
        { rule: 'given', path: 'body.a', field: 'body.f', values: ['x'], may_stand_alone: false },
        [{ f: 'y' }, { f: 'x', a: 1n }, { f: 'x', a: { is: 'withheld' } }],
        [{ f: 'x' }, { f: 'y', a: 1n }, { f: 'x', a: [] }],
    ],
    [
        { rule: 'given', path: 'body.a', field: 'body.f', values: [], may_stand_alone: true },
        [{}, { a: 1n }],
        [{ f: 1n }],
    ],
    [
        { rule: 'not-with', path: 'body.a', field: 'body.f', values: ['x'] },
        [{ f: 'x' }, { a: 1n, f: 'y' }],
        [{ a: 1n, f: 'x' }],
    ],
    [{ rule: 'one-of', paths: ['body.a', 'body.b'] }, [{ a: 1n }, { b: 1n }, { a: 1n, b: 1n }], [{}, { a: [] }]],
    [
        { rule: 'one-of', paths: ['body.p[].a', 'body.p[].b'] },
        [{ p: [{ a: 1n }, { b: 1n }] }],
        [{ p: [{ a: 1n }, {}] }],
    ],
    [
        { rule: 'distinct', path: 'body.a', by: '' },
        [{}, { a: [1n, 2n] }],
        [{ a: [1n, 1n] }, { a: [{ b: 1n }, { b: 1n }] }],
    ],
    [
        { rule: 'distinct', path: 'body.a', by: 'b' },
        [{ a: [{ b: 1n }, { b: 2n }] }],
        [{ a: [{ b: 1n, c: 1n }, { b: 1n }] }],
    ],
];

for (const [rule, good, bad] of ROWS) {
    test(`${rule.rule}: ${JSON.stringify(rule)}`, () => {
        for (const body of good) assert.equal(judge(rule, body), true);
        for (const body of bad) assert.equal(judge(rule, body), false);
    });
}

test('among: every one is a centre that the header names there', () => {
    const rule = { rule: 'among', path: 'body.a[]', others: ['from', 'to'] };
    const header = { from: 'MERIDIAN', to: ['KESTREL'], info: ['HALCYON'] };
    assert.equal(judge(rule, { a: ['MERIDIAN', 'KESTREL'] }, header), true);
    assert.equal(judge(rule, { a: ['HALCYON'] }, header), false);
});

test('a rule whose name is not known is passed over by nobody', () => {
    assert.throws(() => judge({ rule: 'told', name: 'new', sentence: 'it is new' }, {}), /it is new/);
    assert.throws(() => judge({ rule: 'new' }, {}), /no rule new/);
});

test('a map that tells another number of rules than are known here is a disagreement', () => {
    assert.throws(() => rulesOf('interval', []), /tells 0 rules, 1 are known/);
    assert.throws(() => rulesOf('contact', ['`a` is not above `b`']), /tells 1 rules, 0 are known/);
    assert.equal(rulesOf('contact'), null);
});
