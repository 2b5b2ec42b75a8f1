/**
 * Paths through a message (specification: messages, section 8): `body.phases[].window.start`, `reply.by`.
 *
 * A path has as many *places* as the arrays on its way have items: [{at, value}], where `at` says through which items.
 * A value that is absent is undefined. Values are as they were decoded, maps as Map.
 */

export function places(root, path) {
    return path
        .split('.')
        .reduce((found, step) => found.flatMap((place) => enter(place, step)), [{ at: {}, value: root, way: '' }]);
}

function enter({ at, value, way }, step) {
    const name = step.replace('[]', '');
    const inside = value instanceof Map ? value.get(name) : undefined;
    const on = way ? `${way}.${step}` : step;
    if (!step.endsWith('[]')) return [{ at, value: inside, way: on }];
    return (inside ?? []).map((item, i) => ({ at: { ...at, [on]: i }, value: item, way: on }));
}

/** Two places that go through one array go through the same item of it. */
const together = (a, b) => Object.keys(a.at).every((array) => b.at[array] === undefined || a.at[array] === b.at[array]);

/** Every pair of places of two paths that belong together. */
export function pairs(root, one, other) {
    const others = places(root, other);
    return places(root, one).flatMap((a) => others.filter((b) => together(a, b)).map((b) => [a.value, b.value]));
}

/** In the map, be it WITHHELD or UNKNOWN; an empty array is not given. */
export const isGiven = (value) => value !== undefined && !(Array.isArray(value) && value.length === 0);

/** `field` with `codes`: it is one, or a map that is one, or an array that holds one; without codes: it is given. */
export function isOne(value, codes) {
    if (codes.length === 0) return isGiven(value);
    if (value instanceof Map) return codes.includes(value.get('is'));
    return Array.isArray(value) ? value.some((item) => codes.includes(item)) : codes.includes(value);
}

/** Whether one place of a path is one of the codes. */
export const anyIs = (root, { path, values }) => places(root, path).some(({ value }) => isOne(value, values));

const isInterval = (value) => value instanceof Map && value.get('is') === 'interval';

/** The instant of a value, or the start, or the end, of its interval; undefined where there is none. */
export const startOf = (value) => (isInterval(value) ? value.get('start') : instant(value));
export const endOf = (value) => (isInterval(value) ? value.get('end') : instant(value));
const instant = (value) => (typeof value === 'bigint' ? value : undefined);
