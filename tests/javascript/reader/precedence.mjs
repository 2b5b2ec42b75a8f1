/** The highest precedence of a type: of its body and of `composed_at` (specification: messages, section 6). */

import { anyIs, endOf, places, startOf } from './paths.mjs';

const [FLASH, IMMEDIATE, PRIORITY] = [1n, 2n, 3n];
const HOUR = 3_600_000n;

const hours = (figure) => BigInt(Math.round(figure * Number(HOUR)));

/** By the time that is left: below two bounds in hours FLASH and IMMEDIATE. A bound of 0 is none. */
function byTimeLeft(instant, now, flash = 2, immediate = 12, otherwise = PRIORITY) {
    const left = instant - now;
    if (flash > 0 && left < hours(flash)) return FLASH;
    return immediate > 0 && left < hours(immediate) ? IMMEDIATE : otherwise;
}

/** By the first of the paths that is an instant or an interval; of several places of one the nearest to come. */
function byTime({ paths, flash_h: flash, immediate_h: immediate, otherwise }, root, now) {
    for (const path of paths) {
        const found = places(root, path).filter(({ value }) => startOf(value) !== undefined);
        if (found.length === 0) continue;
        const levels = found
            .filter(({ value }) => endOf(value) > now)
            .map(({ value }) => byTimeLeft(startOf(value), now, flash, immediate, BigInt(otherwise)));
        return levels.reduce((highest, level) => (level < highest ? level : highest), BigInt(otherwise));
    }
    return BigInt(otherwise);
}

const start = (when) => (typeof when === 'bigint' ? when : when.start);
const end = (when) => (typeof when === 'bigint' ? when : when.end);

const PEOPLE_DEPEND_ON = ['air_navigation', 'maritime_distress', 'emergency_services', 'health'];
PEOPLE_DEPEND_ON.push('disaster_warning', 'humanitarian_operations');
const GRAVE = ['fragments', 'loss_of_control', 'close_passage'];

/** Those that `types.json` tells in a sentence only, by their names. */
const JUDGED = {
    'conjunction-highest': (body, now) => {
        if (body.crew_at_risk === 'yes') return FLASH;
        if (body.tca <= now) return PRIORITY;
        const lead = body.lead_time_required_h;
        return byTimeLeft(body.decision_by ?? (lead === undefined ? body.tca : body.tca - hours(lead)), now);
    },
    'incident-report-highest': (body) => {
        if (body.crew_in_danger === 'yes') return FLASH;
        const isGrave =
            body.urgency === 'immediate' ||
            body.effects.some((effect) => GRAVE.includes(effect)) ||
            body.services_affected.some(({ service }) => PEOPLE_DEPEND_ON.includes(service));
        return isGrave ? IMMEDIATE : PRIORITY;
    },
    'manoeuvre-notice-highest': (body, now) => {
        if (end(body.ignition) <= now) return PRIORITY;
        const highest = byTimeLeft(body.decision_by ?? start(body.ignition), now);
        return body.purpose === 'collision_avoidance' || highest > IMMEDIATE ? highest : IMMEDIATE;
    },
    'manoeuvre-outcome-highest': (body, now) => {
        const isAhead = body.tca !== undefined && body.tca > now && body.outcome !== 'executed';
        return isAhead ? byTimeLeft(body.tca, now) : PRIORITY;
    },
    'military-exercise-end-highest': (body) => (typeof body.fragments === 'bigint' ? IMMEDIATE : PRIORITY),
    'military-exercise-notification-highest': (body, now) =>
        byTimeLeft(body.window.start, now, 0) === IMMEDIATE ? IMMEDIATE : PRIORITY,
};

export function highest(rule, root, message) {
    const { header, body } = message;
    if (rule.judged !== undefined) {
        if (JUDGED[rule.judged] === undefined)
            throw new Error(`types.json: ${rule.judged} is not known: ${rule.sentence}`);
        return JUDGED[rule.judged](body, header.composed_at);
    }
    switch (rule.urgency) {
        case 'fixed':
            return BigInt(rule.precedence);
        case 'raised':
            return anyIs(root, rule.when) ? BigInt(rule.to) : highest(rule.otherwise, root, message);
        case 'by-time':
            return byTime(rule, root, header.composed_at);
        default:
            throw new Error(`types.json: no urgency ${rule.urgency} is known`);
    }
}
