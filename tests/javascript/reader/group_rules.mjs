/**
 * Rules between the fields of one map, as `schema` (specification: messages, section 8).
 *
 * `types.json` tells them in sentences, `told`, which a program cannot follow; here is one rule for each, in their
 * order. A map that tells more or fewer than are known here is a disagreement: `rulesOf` throws.
 */

import { schema } from './fields.mjs';

const isThere = (value) => value !== undefined;
const isFigure = (value) => typeof value === 'bigint' || typeof value === 'number';

/** Where they are figures: each not above the next. WITHHELD, UNKNOWN and what is absent are compared with nothing. */
const notAbove =
    (...names) =>
    (read, path) => {
        const figures = names.map((name) => read[name]).filter(isFigure);
        schema(
            figures.every((figure, i) => i === 0 || figures[i - 1] <= figure),
            path,
            `${names.join(', ')} fall`,
        );
    };

const below = (lower, upper) => (read, path) =>
    schema(!isFigure(read[lower]) || !isFigure(read[upper]) || read[lower] < read[upper], path, `${lower}, ${upper}`);

const together = (a, b) => (read, path) => schema(isThere(read[a]) === isThere(read[b]), path, `has ${a} without ${b}`);

/** `field` is there when `name` is the code. */
const goesWith = (field, name, code) => (read, path) =>
    schema(read[name] !== code || isThere(read[field]), `${path}.${field}`, 'is lacking');

/** `field` is not there when `name` is another code. */
const onlyWith = (field, name, code) => (read, path) =>
    schema(read[name] === code || !isThere(read[field]), `${path}.${field}`, 'is there');

const exactlyWith =
    (...words) =>
    (read, path) => {
        goesWith(...words)(read, path);
        onlyWith(...words)(read, path);
    };

const notWith = (field, name, code) => (read, path) =>
    schema(read[name] !== code || !isThere(read[field]), `${path}.${field}`, 'is there');

const oneOf =
    (...names) =>
    (read, path) =>
        schema(
            names.some((name) => isThere(read[name])),
            path,
            `has none of ${names.join(', ')}`,
        );

const once = (name) => (read, path) =>
    schema(new Set(read[name]).size === read[name].length, `${path}.${name}`, 'has a code twice');

const rises = (list, name) => (read, path) =>
    schema(
        read[list].every((item, i) => i === 0 || read[list][i - 1][name] < item[name]),
        `${path}.${list}`,
        `${name} does not rise`,
    );

const whereItIs = together('latitude_deg', 'longitude_deg');

const RULES = {
    message: [
        ({ from, to, info }) => {
            const named = [from, ...to, ...info];
            schema(new Set(named).size === named.length, 'from, to and info', 'name a centre twice');
        },
        ({ expires_at: expires, composed_at: composed }) =>
            schema(expires === undefined || expires > composed, 'expires_at', 'is not after composed_at'),
    ],
    handling: [exactlyWith('publish_after', 'may_publish', 'after')],
    reply: [notWith('by', 'required', 'none')],
    interval: [below('start', 'end')],
    object_reference: [together('catalogue', 'designator')],
    'activity.orbital_band': [
        notAbove('from_km', 'to_km'),
        notAbove('inclination_at_least_deg', 'inclination_at_most_deg'),
    ],
    'activity.radio_emission': [notAbove('from_mhz', 'to_mhz')],
    'activity.sector': [notAbove('elevation_from_deg', 'elevation_to_deg')],
    'charter.within': [oneOf('shown_within_s', 'acknowledged_within_s', 'answered_within_s')],
    'conjunction.part': [exactlyWith('manoeuvre_by', 'action', 'manoeuvres')],
    'incident.cause': [exactlyWith('text', 'cause', 'known')],
    'incident.explanation': [rises('answers', 'number')],
    'incident.fragments': [notAbove('at_least', 'count', 'at_most')],
    'incident.numbered_answer': [goesWith('text', 'answer', 'answered'), exactlyWith('by', 'answer', 'later')],
    'incident.question': [goesWith('text', 'asks', 'other')],
    'incident.report': [once('effects'), once('observed'), once('groups_affected')],
    'incident.request_for_explanation': [
        ({ questions }, path) =>
            schema(
                questions.every(({ number }, i) => number === BigInt(i + 1)),
                `${path}.questions`,
                'are not numbered 1, 2, 3',
            ),
    ],
    'incident.service_effect': [notAbove('since', 'until'), notAbove('people_at_least', 'people_at_most')],
    'interference.ellipse': [notAbove('short_axis_km', 'long_axis_km')],
    'interference.interfered_link': [notAbove('from_mhz', 'to_mhz')],
    'launch.deployed': [onlyWith('ephemeris_usable', 'ephemeris', 'attached')],
    'launch.launch_area': [whereItIs],
    'launch.launch_orbit': [notAbove('perigee_km', 'apogee_km')],
    'manoeuvre.campaign': [below('height_at_least_km', 'height_at_most_km')],
    'manoeuvre.delta_v_band': [notAbove('at_least_m_s', 'at_most_m_s')],
    'military_exercise.notification': [once('kinds'), once('orbits'), once('activities')],
    'reentry.impact': [whereItIs, rises('segments', 'confidence_percent')],
    'reentry.lifetime': [notAbove('at_least_d', 'days_d', 'at_most_d')],
    'reentry.place': [whereItIs],
    'registration.registered_orbit': [notAbove('perigee_km', 'apogee_km')],
};

/** The rules of the map `name`, as one; null where its sentences are none. */
export function rulesOf(name, told = []) {
    const rules = RULES[name] ?? [];
    if (rules.length !== told.length)
        throw new Error(`types.json: ${name} tells ${told.length} rules, ${rules.length} are known`);
    return rules.length === 0 ? null : (read, path) => rules.forEach((rule) => rule(read, path));
}
