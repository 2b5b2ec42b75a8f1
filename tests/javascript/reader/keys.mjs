/** Key ids and fingerprints (specification: keys, sections 1 and 4). */

import { createHash } from 'node:crypto';

const DAMM = [
    '0317598642',
    '7092154863',
    '4206871359',
    '1750983426',
    '6123045978',
    '3674209581',
    '5869720134',
    '8945362017',
    '9438617205',
    '2581436790',
];

/** 16 bytes that find a key, and never decide. */
export function keyId(algorithm, key) {
    return createHash('sha256').update(`hotline/1/key/${algorithm}\0`).update(key).digest().subarray(0, 16);
}

/** Damm's check over decimal digits: 0 when they end in their check digit. */
export function damm(digits) {
    return [...digits].reduce((row, digit) => Number(DAMM[row][Number(digit)]), 0);
}

/** What two people read to each other: 40 digits of a root's hash in groups of five, and a check digit. */
export function fingerprint(rootHash) {
    const digits = BigInt(`0x${rootHash.subarray(0, 16).toString('hex')}`)
        .toString()
        .padStart(40, '0');
    return `${digits.match(/.{5}/g).join(' ')} ${damm(digits)}`;
}
