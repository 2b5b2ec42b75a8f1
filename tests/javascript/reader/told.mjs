/**
 * Rules that `types.json` tells in a sentence only, by their names: what must hold; of the last, who may sign.
 * `now` is `composed_at`. An instant is past up to and with `now`, and to come after it.
 */

import { hex } from './signing.mjs';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const isThere = (value) => value !== undefined;
const start = (when) => (typeof when === 'bigint' ? when : when?.start);
const end = (when) => (typeof when === 'bigint' ? when : when?.end);
const alone = (codes, one) => !codes.includes(one) || codes.length === 1;
const isFigure = (value) => typeof value === 'number' || typeof value === 'bigint';
const isBand = (from, to) => !isFigure(from) || !isFigure(to) || from <= to;
const isOneObject = (a, b) => isThere(a.catalogue) && a.catalogue === b.catalogue && a.designator === b.designator;
const lasts = (window, most) => window === undefined || window.end - window.start <= BigInt(most);
const consistent = (uses) => !(uses.includes('source_to_be_named') && uses.includes('source_not_to_be_named'));
const ascends = (times) => times.filter(isThere).every((time, i, all) => i === 0 || all[i - 1] <= time);
const after = (now, hours) => Number(now) + hours * HOUR;
const later = (when, now) => when === undefined || when > now;

export const TOLD = {
    'activity-notice-fragments': (body) =>
        (body.longest_life_d === 'none') === (body.expected_fragments === 'none') &&
        !(body.expected_fragments === 'none' && body.activities.includes('intended_break_up')),
    'one-addressee': (body, now, header) => header.to.length === 1,
    no_others: (body, now, header) => header.info.length === 0,
    in_their_order: (body) =>
        body.deadlines.every((d) => ascends([d.shown_within_s, d.acknowledged_within_s, d.answered_within_s])),
    a_third: (body, now, header) => ![header.from, ...header.to].includes(body.third_party),
    between_two: (body, now, header) => body.replaces_direct !== 'yes' || header.to.length === 1,
    'conjunction-agreement': (body, now, header) => {
        const centres = body.parts.map(({ centre }) => centre);
        return centres.includes(header.from) && centres.some((centre) => header.to.includes(centre));
    },
    'conjunction-alert': (body, now) =>
        (!isThere(body.decision_by) || body.decision_by <= body.tca) &&
        body.tca > now &&
        later(body.next_message_at, now) &&
        !isOneObject(body.objects[0].object, body.objects[1].object),
    'conjunction-intent': (body, now) =>
        (body.intent !== 'undetermined' || isThere(body.next_word_by)) &&
        (body.intent === 'will_mitigate' || !(isThere(body.manoeuvre) || isThere(body.manoeuvre_at))) &&
        body.valid_until > now,
    'good-offices': (body, now, header) => ![header.from, ...header.to].includes(body.third_party_centre),
    'consultation-record': (body, now, header) => {
        const attached = header.attachments.map(({ sha256 }) => hex(sha256));
        const isTold = (one) => isThere(one.text) || isThere(one.sha256);
        const isAttached = (one) => one.sha256 === undefined || attached.includes(hex(one.sha256));
        const [ours, theirs] = body.parties;
        return (
            ours === header.from && theirs === header.to[0] && body.texts.every((one) => isTold(one) && isAttached(one))
        );
    },
    'consultation-referral': (body, now, header) => {
        const { hops, first } = body;
        const passed = body.passes_on.map(hex);
        const isJoined = (hop, i) => i === 0 || (hop.from === hops[i - 1].to && hop.passed_at >= hops[i - 1].passed_at);
        const isFirst = hops.length === 0 ? first === undefined : isThere(first) && hex(first) === hex(hops[0].message);
        const came = hops.flatMap((hop) => [hop.from, hop.to]);
        return (
            isFirst &&
            hops.every(isJoined) &&
            (hops.length === 0 || hops.at(-1).to === header.from) &&
            !header.to.some((centre) => came.includes(centre)) &&
            body.passed_parts.every(({ message }) => passed.includes(hex(message)))
        );
    },
    'incident-explanation': (body, now) =>
        (body.answers.length > 0 || isThere(body.statement) || isThere(body.cause)) &&
        body.answers.every(({ by }) => later(by, now)),
    'incident-report': (body, now) =>
        start(body.when) <= now &&
        (body.crew_in_danger === 'yes') === body.effects.includes('crew_in_danger') &&
        isThere(body.fragments) === body.effects.includes('fragments') &&
        alone(body.effects, 'unknown') &&
        alone(body.observed, 'nothing_observed'),
    'launch-notification-times': (body, now, header) =>
        lasts(body.window, 4 * DAY) &&
        (Number(body.window.start) >= after(now, 24) || isThere(header.relation) || isThere(body.short_notice)),
    'launch-outcome-window': (body) => lasts(body.new_window, 4 * DAY),
    'manoeuvre-notice': (body, now) =>
        (['telemetry', 'determined'].includes(body.basis) ? start(body.ignition) <= now : end(body.ignition) > now) &&
        (!isThere(body.campaign) || typeof body.ignition === 'object') &&
        (body.ask !== 'keep_trajectory' || isThere(body.ask_during)) &&
        (body.ask !== 'none' || !isThere(body.ask_during)) &&
        (!isThere(body.decision_by) || body.decision_by <= start(body.ignition)),
    'manoeuvre-outcome': (body, now) =>
        isThere(body.delta_v_m_s) === (body.outcome !== 'aborted') && !later(start(body.ignition) ?? now, now),
    'military_exercise-end': (body, now) => body.ended_at <= now,
    'military_exercise-notification': (body, now) =>
        body.window.end > now &&
        alone(body.orbits, 'none') &&
        alone(body.activities, 'none_in_orbit') &&
        (body.emissions.length === 0 ||
            ['radio_emission', 'light_emission', 'laser_ranging'].some((one) => body.activities.includes(one))),
    'military_exercise-start': (body, now) =>
        body.started_at <= now && isThere(body.changes) === (body.as_notified === 'no'),
    'procedure-answer': (body) =>
        isThere(body.reason) === (body.answer === 'cannot') && (body.reason !== 'other' || isThere(body.text)),
    'procedure-cheap': (body, now) =>
        isThere(body.next_word_by) === (body.answer === 'passed_to_authority') &&
        later(body.next_word_by, now) &&
        isThere(body.criterion) === (body.answer === 'below_our_criterion') &&
        (!isThere(body.try_centre) || body.answer === 'wrong_addressee'),
    'not-in-a-drill': (body, now, header) => header.mode !== 'drill',
    'drill-only': (body, now, header) => header.mode !== 'live',
    'procedure-holding': (body, now) => body.next_word_by > now,
    'hold-points': (body) =>
        body.phases.every((phase) => phase.hold_points.every((point) => point.range_km >= phase.min_range_km)),
    'emitter-bands': (body) => body.emitters.every((one) => isBand(one.from_mhz, one.to_mhz)),
    'two-objects': (body) => !isOneObject(body.client, body.servicer),
    'condition-bands': (body) => body.conditions.every((one) => isBand(one.from_mhz, one.to_mhz)),
    'revocation-acknowledged': (body, now, header) => header.reply.required !== 'none',
    'reentry-prediction-interval': (body, now) => {
        const bounds = isThere(body.lifetime?.at_least_d) && isThere(body.lifetime?.at_most_d);
        const needsOne = ['no', 'unknown'].includes(body.controlled);
        return (!needsOne || isThere(body.window) || bounds) && (isThere(body.window) || later(body.nominal_at, now));
    },
    'onward-use-of-terms': (body) => consistent(body.terms?.onward_use ?? []),
    'onward-use': (body) => consistent(body.onward_use),
    'sharing-stale': (body, now) =>
        !['opm', 'oem', 'omm', 'ocm'].includes(body.product) || !isThere(body.span) || body.span.end > now,
    'sharing-delivery': (body, now, header) =>
        body.response === 'declined' || header.attachments.length > 0 || isThere(body.terms?.licence),
    'sharing-screening': (body, now, header) => isThere(body.notice) || header.attachments.length > 0,
    'undertaking-bands': (body) =>
        body.figures.terms
            .filter(({ is }) => is === 'no_emission')
            .every(({ from_mhz: a, to_mhz: b, from_nm: c, to_nm: d }) => {
                const isWhole = (from, to) => isThere(from) === isThere(to) && isBand(from, to);
                return (isThere(a) || isThere(c)) && isWhole(a, b) && isWhole(c, d);
            }),
    'undertaking-notice': (body, now) => Number(body.leaves_at) >= after(now, body.notice_h),

    'incident-explanation-two': (body) =>
        isThere(body.cause) || isThere(body.statement) || body.answers.some(({ answer }) => answer !== 'later'),
    'manoeuvre-outcome-override': (body) => isThere(body.tca) && body.outcome !== 'executed',
    'military-exercise-fragments': (body) => isFigure(body.fragments),
    'clarification-two': (body) => isThere(body.question) || isThere(body.meaning),
};
