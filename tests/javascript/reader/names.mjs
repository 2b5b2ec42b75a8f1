/** Names that look alike (specification: roster, section 10). */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const TABLE = fileURLToPath(new URL('../../../protocols/names/confusables.txt', import.meta.url));

const points = (hexes) =>
    hexes
        .split(' ')
        .map((point) => String.fromCodePoint(parseInt(point, 16)))
        .join('');

/** Each character that the table has → what it looks like. */
function readTable(text) {
    const table = new Map();
    for (const line of text.split('\n')) {
        if (line === '' || line.startsWith('#')) continue;
        const [like, characters] = line.split(': ');
        for (const character of points(characters)) table.set(character, points(like));
    }
    return table;
}

const LOOKS_LIKE = readTable(readFileSync(TABLE, 'utf8'));

export function skeleton(text) {
    const drawn = text.normalize('NFD').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
    return [...drawn]
        .map((character) => LOOKS_LIKE.get(character) ?? character)
        .join('')
        .normalize('NFD');
}

const small = (text) => [...text].map((character) => character.toLowerCase()).join('');
const spaced = (text) => text.trim().replace(/\s+/gu, ' ');

export function partiesAlike(one, other) {
    const [a, b] = [spaced(one), spaced(other)];
    return skeleton(a) === skeleton(b) || small(skeleton(small(a))) === small(skeleton(small(b)));
}

const LETTER = { 0: 'O', 1: 'I', 2: 'Z', 5: 'S', 8: 'B', '-': '' };
const capitals = (name) =>
    name
        .replace(/[01258-]/g, (character) => LETTER[character])
        .replaceAll('RN', 'M')
        .replaceAll('VV', 'W');

export const centresAlike = (one, other) => capitals(one) === capitals(other);
