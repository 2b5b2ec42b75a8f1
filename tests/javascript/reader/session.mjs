/** Who is at the other end of a link (specification: session, sections 2 and 6). */

import { big, pack } from './bytes.mjs';
import { sign } from './ed25519.mjs';
import { readBytes } from './fields.mjs';
import { LINK_TEST, readDue } from './frames.mjs';
import { keyId } from './keys.mjs';
import { must } from './refused.mjs';
import { hex, pae, verifies, verifySigned } from './signing.mjs';

const PROTOCOL = 'hotline/1';
const MOST_TEST = 8192;

/** An identity, as a map: a centre, or a role of it. */
const identity = ({ centre, role }) => (role === undefined ? { centre } : { centre, role });

const nameOf = ({ centre, role }) => (role === undefined ? centre : `${role} of ${centre}`);

/** What each side signs: every field of both frames. */
function payload(side, hello, answer, certificate, key) {
    return pack({
        side,
        protocol: hello.protocol,
        mode: hello.mode,
        profile: hello.profile,
        dialler: identity(hello.dialler),
        listener: identity(answer.listener),
        dialler_nonce: hello.nonce,
        listener_nonce: answer.nonce,
        dialler_knows: hello.knows,
        listener_knows: answer.knows,
        certificate,
        key,
    });
}

const frame = (name, fields) => {
    const data = pack([name, fields]);
    return Buffer.concat([big(data.length, 4), data]);
};

/** `ours`: {mode, centre, nonce, knows, certificate, seed, keys}; `keys`: name of an identity → key id → key. */
function prove(ours, side, hello, answer) {
    const { key: pub } = sign(ours.seed, Buffer.alloc(0));
    const key = keyId('ed25519', pub);
    const signed = payload(side, hello, answer, ours.certificate, key);
    return { signed, key, signature: sign(ours.seed, pae('hello', ours.mode, signed)).signature };
}

function checkProof(ours, side, who, hello, answer, { key, signature }) {
    const pub = ours.keys.get(nameOf(who))?.get(hex(key));
    must(pub !== undefined, 'hello_refused', 'a key that the records do not list');
    const signed = payload(side, hello, answer, ours.certificate, key);
    must(verifies(pub, 'hello', ours.mode, signed, signature), 'hello_refused', 'a proof that does not hold');
    return signed;
}

/** Step 1, heard by the listener; the answer of step 2. */
export function hearHello(ours, stream) {
    const hello = readDue(stream, 'hello');
    must(hello.protocol === PROTOCOL, 'hello_refused', hello.protocol);
    must(hello.mode === ours.mode, 'wrong_mode', hello.mode);
    must(hello.listener === ours.centre, 'hello_refused', `${hello.listener} is not here`);
    // A seat signs on at its own centre, and no other centre has our name.
    must(
        (hello.dialler.role === undefined) !== (hello.dialler.centre === ours.centre),
        'hello_refused',
        nameOf(hello.dialler),
    );
    must(!hello.nonce.equals(ours.nonce), 'hello_refused', 'our own nonce');
    const answer = { listener: { centre: ours.centre }, nonce: ours.nonce, knows: ours.knows };
    const { signed, key, signature } = prove(ours, 'listener', hello, answer);
    return { hello, answer, signed, stream: frame('answer', { ...answer, key, signature }) };
}

/** Step 3, heard by the listener: what the dialler signed. */
export function hearConfirm(ours, { hello, answer }, stream) {
    return checkProof(ours, 'dialler', hello.dialler, hello, answer, readDue(stream, 'confirm'));
}

/** Step 2, heard by the dialler of `hello`; the confirm of step 3. */
export function hearAnswer(ours, hello, stream) {
    const answer = readDue(stream, 'answer');
    must(nameOf(answer.listener) === hello.listener, 'hello_refused', `${nameOf(answer.listener)} answers`);
    must(!answer.nonce.equals(hello.nonce), 'hello_refused', 'our own nonce');
    checkProof(ours, 'listener', answer.listener, hello, answer, answer);
    const { signed, key, signature } = prove(ours, 'dialler', hello, answer);
    return { signed, stream: frame('confirm', { key, signature }) };
}

/** The hourly test, between two centres, under the key that the frame names. */
export function readLinkTest(test, { mode, from, to, key, signature }) {
    verifySigned(key, 'link-test', mode, test, signature);
    const says = readBytes(test, LINK_TEST, MOST_TEST);
    must(says.from === from && says.to === to, 'not_for_us', `${says.from} to ${says.to}`);
    return says;
}
