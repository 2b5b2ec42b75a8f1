/** The life of one message for one addressee (specification: exchange). Times are bigints, milliseconds UTC. */

const STAGES = [
    'released',
    'sent',
    'received',
    'cannot_read',
    'shown',
    'acknowledged',
    'holding',
    'answered',
    'refused',
];

/** Which time an event sets, and what may stand beside it. */
const ONCE = {
    sent: 'sent',
    received: 'received',
    cannot_read: 'cannot_read',
    shown: 'shown',
    acknowledged: 'acknowledged',
    answered: 'answered',
    refused_there: 'refused',
    cancelled: 'cancelled',
    one_officer: 'one_officer',
    confirmed: 'confirmed',
};
const EACH = { holding: 'holdings', held: 'holds', stands: 'stood' };

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Of two of a kind the earlier; of equal times the one whose T, role or code, then message hash, sorts first. */
const order = (a, b) =>
    compare(a.at, b.at) ||
    compare(a.until ?? 0n, b.until ?? 0n) ||
    compare(a.role ?? a.code ?? '', b.role ?? b.code ?? '') ||
    compare(a.message ?? '', b.message ?? '');

/** The record of what came: it depends on what came, never on the order or on how often. */
function recordOf(released, events) {
    const record = { released: { at: released }, holdings: [], holds: [], stood: [] };
    const kept = new Set();
    for (const event of [...events].sort(order)) {
        const once = ONCE[event.event];
        if (once !== undefined) record[once] ??= event;
        else if (!kept.has(nameOf(event))) record[EACH[event.event]].push(event);
        kept.add(nameOf(event));
    }
    return record;
}

const nameOf = ({ event, at, until, role, message }) => [event, at, until, role, message].join(' ');

export function draw({ released, events, now, clocks, side, shown_shared: isShared }) {
    const record = recordOf(released, events);
    const holding = record.holdings[0];
    const newest = record.holdings.at(-1);
    const time = (name) => record[name]?.at ?? null;
    const times = Object.fromEntries(STAGES.map((name) => [name, time(name)]));
    Object.assign(times, { holding: holding?.at ?? null, holding_until: newest?.until ?? null });
    const stage = STAGES.findLast((name) => times[name] !== null);
    const who = (record.answered ?? newest ?? record.acknowledged)?.role ?? null;
    const lastStands = record.stood.at(-1)?.at ?? null;
    const cancelled = time('cancelled');
    const inForce = record.holds.find(({ at }) => lastStands === null || at > lastStands)?.at ?? null;
    const held = cancelled === null ? inForce : null;
    const open = negatives(record, clocks);
    const age = now - (side === 'receiver' ? (time('received') ?? released) : released);
    const shown = open.filter(([name]) => isShared || name !== 'not_seen');
    const confirmationDue = time('one_officer') !== null && time('confirmed') === null;
    return {
        stage,
        times,
        who,
        holdings: record.holdings.length,
        held,
        stands: inForce === null && cancelled === null ? lastStands : null,
        cancelled,
        confirmation_due: confirmationDue,
        negatives: shown.map(([name, by]) => [name, age, now - by]),
        owes: { sender: senderOwes(times, cancelled, held, confirmationDue), receiver: receiverOwes(open, newest) },
    };
}

/** Section 4: what has not come, lowest first, with the clock that runs for it. */
function negatives(record, clocks) {
    if (record.answered ?? record.refused ?? record.cancelled) return [];
    const newest = record.holdings.at(-1);
    const taken = (record.acknowledged ?? newest) !== undefined;
    const all = [
        ['not_received', clocks.received_by, taken || (record.received ?? record.shown) !== undefined],
        ['not_seen', clocks.shown_by, taken || record.shown !== undefined],
        ['not_acknowledged', clocks.acknowledged_by, taken],
        ['not_answered', newest?.until ?? clocks.answered_by, false],
    ];
    return all.filter(([, by, isEnded]) => by !== undefined && by !== null && !isEnded).map(([name, by]) => [name, by]);
}

/** Section 5. Whether it is shared or not, what came is owed to be shown. */
function receiverOwes(open, newestHolding) {
    if (open.length === 0) return [];
    const lowest = open[0][0];
    if (lowest === 'not_answered') return [newestHolding === undefined ? 'answer' : 'next_word'];
    return [{ not_received: 'receive', not_seen: 'show', not_acknowledged: 'acknowledge' }[lowest]];
}

function senderOwes(times, cancelled, held, confirmationDue) {
    const isOver = times.answered !== null || times.refused !== null || cancelled !== null;
    return [
        held !== null && 'cancel_or_stands',
        confirmationDue && 'confirm',
        times.refused !== null && cancelled === null && 'new_message',
        times.cannot_read !== null && times.acknowledged === null && !isOver && 'call',
        times.sent === null && times.received === null && !isOver && 'send',
    ].filter(Boolean);
}
