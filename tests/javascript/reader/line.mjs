/** One direction between two centres, as its receiver keeps it (specification: lines, sections 3 to 6). */

import { readEpoch, readVoid } from './line_records.mjs';
import { Refused, must } from './refused.mjs';
import { hashOf, hex } from './signing.mjs';

const MOST_RANGES = 64;

/** What came in one epoch: hashes are hex, numbers bigints. */
class Epoch {
    constructor(number, record) {
        this.number = number;
        this.releases = new Map([[0n, record]]); // number → release hash; at 0 the epoch's record
        this.named = new Map(); // number → the hash that the release above it gives as `previous`
        this.mark = 0n;
        this.highest = 0n;
        this.forked = null;
        this.closed = null; // {number, release} of the record that closed it
    }

    get head() {
        return this.releases.get(this.mark);
    }

    fork(number, ours, theirs, code) {
        this.forked ??= [number, ours, theirs];
        return ['forked', number, ours, theirs, code];
    }

    /** Section 4: take a release; a void brings no `previous`. The result says what happened, in order. */
    take(number, release, previous = null) {
        const held = this.releases.get(number);
        if (held === release) return [['known', number]];
        if (held !== undefined) return [this.fork(number, held, release, 'number_reused')];
        const events = [];
        const below = this.releases.get(number - 1n);
        if (previous !== null && below !== undefined && below !== previous) {
            events.push(this.fork(number - 1n, below, previous, 'line_forked'));
        }
        const above = this.named.get(number);
        if (above !== undefined && above !== release) events.push(this.fork(number, above, release, 'line_forked'));
        if (this.closed?.number === number && this.closed.release !== release) {
            events.push(this.fork(number, this.closed.release, release, 'line_forked'));
        }
        this.releases.set(number, release);
        if (previous !== null) this.named.set(number - 1n, previous);
        if (number > this.highest + 1n) events.push(['gap', this.highest + 1n, number - 1n]);
        if (number < this.highest) events.push(['filled', number]);
        if (number > this.highest) this.highest = number;
        return [...events, ...this.advance()];
    }

    advance() {
        const before = this.mark;
        while (this.releases.has(this.mark + 1n)) this.mark += 1n;
        return this.mark === before ? [] : [['advanced', this.mark]];
    }

    /** Ranges [first, last] of numbers that are held above `from`. */
    heldAbove(from) {
        const numbers = [...this.releases.keys()].filter((number) => number > from).sort((a, b) => (a < b ? -1 : 1));
        const ranges = [];
        for (const number of numbers) {
            if (ranges.length > 0 && ranges.at(-1)[1] === number - 1n) ranges.at(-1)[1] = number;
            else ranges.push([number, number]);
        }
        return ranges;
    }

    missing() {
        const held = this.heldAbove(this.mark);
        return held.map(([first], i) => [(i === 0 ? this.mark : held[i - 1][1]) + 1n, first - 1n]);
    }

    /** Section 3: close at a place. What is held above it its sender lost, and is given back. */
    close(number, release) {
        this.closed = { number, release };
        const held = this.releases.get(number);
        const fork =
            number > 0n && held !== undefined && held !== release
                ? [this.fork(number, held, release, 'line_forked')]
                : [];
        return this.highest > number ? [...fork, ['give_back', number + 1n, this.highest]] : fork;
    }
}

export class Line {
    constructor(mode) {
        this.mode = mode;
        this.epochs = new Map();
        this.current = null;
    }

    /** An epoch's record, whose signatures are good. */
    takeEpoch(payload) {
        const says = readEpoch(payload);
        const hash = hex(hashOf('epoch', this.mode, payload));
        const { current } = this;
        if (current === null) {
            must(says.before === undefined, 'epoch_unknown', 'an earlier record');
            return this.openEpoch(says.epoch, hash);
        }
        if (says.epoch === current.number) {
            const first = current.releases.get(0n);
            return first === hash ? [['known', 0n]] : [current.fork(0n, first, hash, 'number_reused')];
        }
        if (says.epoch < current.number) return [['old_epoch', says.epoch, 0n]];
        if (says.before === undefined || says.before < current.number)
            throw new Refused('line_forked', 'it passes over an epoch');
        must(says.before === current.number, 'epoch_unknown', 'a record in between');
        const events = current.close(says.number, says.release === undefined ? null : hex(says.release));
        return [...events, ...this.openEpoch(says.epoch, hash)];
    }

    openEpoch(number, record) {
        this.current = new Epoch(number, record);
        this.epochs.set(number, this.current);
        return [];
    }

    takeRelease({ epoch, number, previous, release }) {
        const place = this.epochs.get(epoch);
        must(place !== undefined, 'epoch_unknown', `epoch ${epoch}`);
        const old = place === this.current ? [] : [['old_epoch', epoch, number]];
        return [...old, ...place.take(number, release, previous)];
    }

    takeVoid(payload) {
        const says = readVoid(payload);
        const place = this.epochs.get(says.epoch);
        must(place !== undefined, 'epoch_unknown', `epoch ${says.epoch}`);
        return place.take(says.number, hex(says.release));
    }

    /** What a receiver says at the start of a session: its mark, and the lowest ranges that it holds above it. */
    resume() {
        const { mark } = this.current;
        return { mark, ranges: this.current.heldAbove(mark).slice(0, MOST_RANGES) };
    }
}

/** Section 6: of what was released, what is sent again. */
export function owed(released, mark, ranges) {
    must(ranges.length <= MOST_RANGES, 'frame_refused', 'too many ranges');
    let end = mark;
    for (const [first, last] of ranges) {
        must(first > end + 1n && first <= last, 'frame_refused', 'ranges do not ascend apart');
        end = last;
    }
    return released.filter(
        (number) => number > mark && !ranges.some(([first, last]) => first <= number && number <= last),
    );
}

/**
 * Section 8: the version that a number names at least, and whether this one does. `raised`: pairs [number, version],
 * above that number at least that version.
 */
export function checkFloor(raised, number, version) {
    const floor = raised
        .filter(([above]) => number > above)
        .reduce((most, [, least]) => (least > most ? least : most), 0n);
    must(version >= floor, 'statement_rolled_back', `${version}, at least ${floor}`);
    return floor;
}

/**
 * Section 7: their head against our end of a line. `held` is what we hold at their number, `byUs` whether our own
 * signature is on it. A later epoch is no place further on: only what is above ours *in our epoch* can be lacked.
 */
export function compareHeads({ we, epoch, number, head, held, byUs }, theirs) {
    const release = hex(theirs.release);
    const later = theirs.epoch > epoch;
    const above = later || (theirs.epoch === epoch && theirs.number > number);
    if (above && byUs) return ['rolled_back', theirs.epoch, theirs.number];
    if (above && we === 'send') return ['unproven', theirs.epoch, theirs.number];
    if (above && !later) return ['we_lack', number + 1n, theirs.number];
    if (theirs.epoch !== epoch) return ['other_epoch', theirs.epoch];
    const ours = theirs.number === number ? head : held;
    if (ours !== release) return ['fork_proof', theirs.number, ours, release];
    return theirs.number === number ? ['agreed', number] : ['they_lack', theirs.number + 1n, number];
}
