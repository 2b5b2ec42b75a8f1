/** Vectors of page session. */

import { readDue, readOpen } from '../reader/frames.mjs';
import { hearAnswer, hearConfirm, hearHello, readLinkTest } from '../reader/session.mjs';

const bin = (text) => Buffer.from(text, 'hex');

function must(found, expected, what) {
    if (!found.equals(bin(expected))) throw new Error(`${what}: ${found.toString('hex')}`);
}

function side({ mode, centre, dialler, nonce, knows, certificate, seed, keys }) {
    const lists = Object.entries(keys).map(([name, list]) => [
        name,
        new Map(Object.entries(list).map(([id, key]) => [id, bin(key)])),
    ]);
    const us = dialler === undefined ? centre : dialler.centre;
    return {
        mode,
        centre: us,
        nonce: bin(nonce),
        knows,
        certificate: bin(certificate),
        seed: bin(seed),
        keys: new Map(lists),
    };
}

export const KINDS = {
    'session.hello': (input, { expect }) => {
        const ours = side(input);
        if (input.judge === 'dialler') {
            const said = hearAnswer(ours, readDue(bin(input.hello), 'hello'), bin(input.answer));
            if (expect !== 'ok') return;
            must(said.signed, input.dialler_payload, 'dialler_payload');
            must(said.stream, input.confirm, 'confirm');
            return;
        }
        const asked = hearHello(ours, bin(input.hello));
        const proved = hearConfirm(ours, asked, bin(input.confirm));
        if (expect !== 'ok') return;
        must(asked.signed, input.listener_payload, 'listener_payload');
        must(asked.stream, input.answer, 'answer');
        must(proved, input.dialler_payload, 'dialler_payload');
    },
    'session.frame': ({ frame, road, from }) => {
        readOpen(bin(frame), road, from);
    },
    'session.link_test': ({ test, mode, from, to, public: key, signature }) => {
        readLinkTest(bin(test), { mode, from, to, key: bin(key), signature: bin(signature) });
    },
};
