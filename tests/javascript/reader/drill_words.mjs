/** Text of a drill that says it is none (specification: messages, section 13). */

import { readFileSync } from 'node:fs';

import { Refused } from './refused.mjs';

const FILE = new URL('../../../protocols/spec/types.json', import.meta.url);
const { sayings: SAYINGS, look_alikes: LOOK_ALIKES } = JSON.parse(readFileSync(FILE, 'utf8')).not_in_a_drill;

const INVISIBLE = /[\p{M}\p{Cf}\p{Lm}]/u;
const KEPT = /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{Nd}]/u;
const SALTILLO = /[\ua78b\ua78c]/u;
const NO_CASE = /\p{Lo}/u;
const CAPITAL = /\p{Lu}/u;

/** Letters and digits; the places where a word begins or ends; which were capitals. */
function fold(text) {
    const letters = [];
    const edges = new Set([0]);
    const capitals = [];
    let before = null;
    for (const character of text.normalize('NFKD')) {
        if (INVISIBLE.test(character)) continue;
        if (!KEPT.test(character) || SALTILLO.test(character)) {
            edges.add(letters.length);
            continue;
        }
        const hasNoCase = NO_CASE.test(character);
        if (hasNoCase !== before) edges.add(letters.length);
        before = hasNoCase;
        for (const small of character.toLowerCase()) {
            capitals.push(CAPITAL.test(character));
            letters.push(LOOK_ALIKES[small] ?? small);
        }
    }
    return { letters, edges: edges.add(letters.length), capitals };
}

function standsAt(place, wanted, { parted, capitals: inCapitals }, { letters, edges, capitals }) {
    const end = place + wanted.length;
    if (!wanted.every((letter, i) => letter === letters[place + i])) return false;
    if (parted && !(edges.has(place) && edges.has(end))) return false;
    return !inCapitals || capitals.slice(place, end).every(Boolean);
}

/** The first saying of the list that the text contains, or null. */
export function saysItIsReal(text) {
    const here = fold(text);
    const contains = (saying) =>
        saying.letters.some((written) => {
            const wanted = [...written];
            return here.letters.some((_, place) => standsAt(place, wanted, saying, here));
        });
    return SAYINGS.find(contains)?.words ?? null;
}

function* textsOf(value, path) {
    if (typeof value === 'string') yield [path, value];
    else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* textsOf(item, `${path}[${i}]`);
    else if (value instanceof Map) {
        for (const [name, item] of value) yield* textsOf(item, path === '' ? name : `${path}.${name}`);
    }
}

/** Refuses a drill's message, given as its map with or without its body's map, in which a text says it is none. */
export function judgeTexts(mode, root) {
    if (mode !== 'drill') return;
    for (const [path, text] of textsOf(root, '')) {
        const saying = saysItIsReal(text);
        if (saying !== null) throw new Refused('drill_text', `${path} says ${saying}`);
    }
}
