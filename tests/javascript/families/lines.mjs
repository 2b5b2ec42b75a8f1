/** Vectors of page lines. Steps of a line are payloads whose signatures are good, in mode test. */

import { Line, checkFloor, compareHeads, owed } from '../reader/line.mjs';
import { openCommon, openEpoch, openVoid, readHead } from '../reader/line_records.mjs';

const bin = (text) => Buffer.from(text, 'hex');
const keySet = (keys) => new Map(Object.entries(keys).map(([id, key]) => [id, bin(key)]));

function takeAll(steps) {
    const line = new Line('test');
    const events = steps.map((step) => {
        if (step.epoch_record !== undefined) return line.takeEpoch(bin(step.epoch_record));
        if (step.void !== undefined) return line.takeVoid(bin(step.void));
        return line.takeRelease(step);
    });
    return [line, events];
}

export const KINDS = {
    line: ({ steps }) => {
        const [line, events] = takeAll(steps);
        const { number: epoch, mark, head, forked } = line.current;
        return { epoch, mark, head, missing: line.current.missing(), forked, events };
    },
    resume: ({ steps }) => takeAll(steps)[0].resume(),
    owed: ({ released, mark, ranges }) => owed(released, mark, ranges),
    floor: ({ raised, number, version }) => checkFloor(raised, number, version),
    compare: (input) => compareHeads({ ...input, byUs: input.by_us }, readHead(bin(input.theirs))),
    epoch: ({ record, mode, centre, officers }) => {
        const signers = new Map(Object.entries(officers).map(([id, [key, role]]) => [id, { key: bin(key), role }]));
        const { says, hash, roles, by_one_officer } = openEpoch(bin(record), mode, keySet(centre), signers);
        return { epoch: says.epoch, hash, roles, by_one_officer };
    },
    void: ({ record, mode, centre }) => {
        const { epoch, number, release, code } = openVoid(bin(record), mode, keySet(centre));
        return { epoch, number, release, code };
    },
    common: ({ record, mode, sender, receiver }) => {
        const { epoch, number, release } = openCommon(bin(record), mode, keySet(sender), keySet(receiver));
        return { epoch, number, release };
    },
};
