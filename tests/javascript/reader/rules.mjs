/** Rules between fields, in the words of the page (specification: messages, section 8). Each says whether it holds. */

import { pack } from './bytes.mjs';
import { anyIs, endOf, isGiven, isOne, pairs, places, startOf } from './paths.mjs';
import { TOLD } from './told.mjs';

const values = (root, path) => places(root, path).map(({ value }) => value);

/** Of an interval the start is the earlier and the end the later one; what is no instant is compared with nothing. */
function isBefore(earlier, later, orSame) {
    const [a, b] = [startOf(earlier), endOf(later)];
    if (a === undefined || b === undefined) return true;
    return orSame ? a <= b : a < b;
}

/** Whether items differ, or what they have under a name; packed bytes are one for one value. */
function areDistinct(items, by) {
    const named = by === '' ? items : items.map((item) => item.get(by)).filter((value) => value !== undefined);
    const packed = named.map((value) => pack(value).toString('hex'));
    return new Set(packed).size === packed.length;
}

const ROWS = {
    alone: (root, { path, code }) =>
        values(root, path).every((list) => !isGiven(list) || !isOne(list, [code]) || list.length === 1),
    among: (root, { path, others }) => {
        const named = others.flatMap((field) => root.get(field) ?? []);
        return values(root, path).every((value) => value === undefined || named.includes(value));
    },
    before: (root, { earlier, later, or_same: orSame }) =>
        pairs(root, earlier, later).every(([a, b]) => isBefore(a, b, orSame)),
    distinct: (root, { path, by }) => values(root, path).every((items) => areDistinct(items ?? [], by)),
    future: (root, { path }, now) => values(root, path).every((value) => (endOf(value) ?? now + 1n) > now),
    past: (root, { path }, now) => values(root, path).every((value) => (startOf(value) ?? now) <= now),
    given: (root, { path, field, values: codes, may_stand_alone: mayStandAlone }) =>
        pairs(root, path, field).every(([value, other]) =>
            isOne(other, codes) ? isGiven(value) : mayStandAlone || !isGiven(value),
        ),
    'not-with': (root, { path, field, values: codes }) =>
        pairs(root, path, field).every(([value, other]) => !isGiven(value) || !isOne(other, codes)),
    'one-of': (root, { paths: [first, ...others] }) => {
        const isOneGiven = (place) =>
            isGiven(place.value) || others.some((path) => at(root, path, place).some(({ value }) => isGiven(value)));
        return places(root, first).every(isOneGiven);
    },
};

/** Places of a path through the same items as another place. */
const at = (root, path, { at: items }) =>
    places(root, path).filter((place) =>
        Object.entries(place.at).every(([way, i]) => items[way] === undefined || items[way] === i),
    );

/** `root` is M with its body as decoded maps, `message` {header, body} as read. */
export function holds(rule, root, message) {
    if (rule.rule === 'told') return told(rule, message);
    const row = ROWS[rule.rule];
    if (row === undefined) throw new Error(`types.json: no rule ${rule.rule} is known`);
    return row(root, rule, message.header.composed_at);
}

function told({ name, sentence }, { header, body }) {
    if (TOLD[name] === undefined) throw new Error(`types.json: ${name} is not known: ${sentence}`);
    return TOLD[name](body, header.composed_at, header);
}

/** A question of `signed`: false, true, where a path is one of codes, or judged by a sentence. */
export function answers(question, root, message) {
    if (typeof question === 'boolean') return question;
    if (question.judged === undefined) return anyIs(root, question);
    return told({ name: question.judged, sentence: question.sentence }, message);
}
