/** Strict Ed25519 against RFC 8032 section 7.1, and against what a verifier must not believe. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { checkKey, sign, verify } from '../reader/ed25519.mjs';

const bin = (text) => Buffer.from(text, 'hex');

const RFC_8032 = [
    {
        name: 'test 1',
        seed: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
        key: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
        message: '',
        signature:
            'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155' +
            '5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    },
    {
        name: 'test 2',
        seed: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
        key: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
        message: '72',
        signature:
            '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da' +
            '085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    },
    {
        name: 'test 3',
        seed: 'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
        key: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
        message: 'af82',
        signature:
            '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac' +
            '18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
    },
];

for (const { name, seed, key, message, signature } of RFC_8032) {
    test(`RFC 8032 ${name} verifies, and is what its seed signs`, () => {
        verify(bin(key), bin(message), bin(signature));
        const made = sign(bin(seed), bin(message));
        assert.equal(made.key.toString('hex'), key);
        assert.equal(made.signature.toString('hex'), signature);
    });
}

const [, , THIRD] = RFC_8032;
const L = 2n ** 252n + 27742317777372353535851937790883648493n;

const little = (bytes) => BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`);
const asBytes = (number) => Buffer.from(number.toString(16).padStart(64, '0'), 'hex').reverse();

test('S + L is a second signature of one message, and is refused', () => {
    const signature = bin(THIRD.signature);
    const twin = Buffer.concat([signature.subarray(0, 32), asBytes(little(signature.subarray(32)) + L)]);
    assert.throws(() => verify(bin(THIRD.key), bin(THIRD.message), twin), { code: 'bad_signature' });
});

test('a signature of a byte less, and one of a byte more, are refused', () => {
    const signature = bin(THIRD.signature);
    for (const wrong of [signature.subarray(1), Buffer.concat([signature, Buffer.of(0)])]) {
        assert.throws(() => verify(bin(THIRD.key), bin(THIRD.message), wrong), { code: 'bad_signature' });
    }
});

test('every bit of a signature counts', () => {
    for (let bit = 0; bit < 512; bit += 37) {
        const wrong = bin(THIRD.signature);
        wrong[bit >> 3] ^= 1 << (bit & 7);
        assert.throws(() => verify(bin(THIRD.key), bin(THIRD.message), wrong), { code: 'bad_signature' });
    }
});

test('the identity signs for everybody, and is no key', () => {
    const identity = bin('0100000000000000000000000000000000000000000000000000000000000000');
    assert.throws(() => checkKey(identity), { code: 'bad_key' });
});

test('a y without a point is no key', () => {
    assert.throws(() => checkKey(bin('0200000000000000000000000000000000000000000000000000000000000000')), {
        code: 'bad_key',
    });
});
