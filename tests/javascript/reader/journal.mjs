/** A centre's own log: leaf, tree and proofs (specification: journal, sections 1 to 3; RFC 9162 section 2.1). */

import { INSTANT, HASH, bytes, integer, map, readBytes, text } from './fields.mjs';
import { must } from './refused.mjs';
import { sha256 } from './signing.mjs';

const LEAF = map({
    version: integer(1, 1),
    kind: text(1, 32, /^[a-z]+(_[a-z]+)*$/),
    at: INSTANT,
    subject: HASH,
    salt: bytes(16),
});

const MOST = 2n ** 64n - 1n;

export const readLeaf = (leaf) => readBytes(leaf, LEAF);
export const leafHash = (leaf) => sha256(Buffer.of(0), leaf);
const nodeHash = (left, right) => sha256(Buffer.of(1), left, right);

/** The root of leaf hashes. */
export function rootOf(leaves) {
    if (leaves.length === 0) return sha256();
    if (leaves.length === 1) return leaves[0];
    let k = 1;
    while (k * 2 < leaves.length) k *= 2;
    return nodeHash(rootOf(leaves.slice(0, k)), rootOf(leaves.slice(k)));
}

const wrongUnless = (good, why) => must(good, 'proof_wrong', why);
const isNumber = (value) => typeof value === 'bigint' && value >= 0n && value <= MOST;
const isHash = (value) => value.length === 32;

/** RFC 9162 section 2.1.3.2. */
export function checkInclusion(leaf, index, size, root, proof) {
    wrongUnless(isNumber(index) && isNumber(size) && index < size, 'an index that is not below the size');
    wrongUnless([leaf, root, ...proof].every(isHash), 'a hash that is not 32 bytes');
    let [fn, sn, found] = [index, size - 1n, leaf];
    for (const hash of proof) {
        wrongUnless(sn > 0n, 'a hash too many');
        if (fn & 1n || fn === sn) {
            found = nodeHash(hash, found);
            while (!(fn & 1n) && fn !== 0n) [fn, sn] = [fn >> 1n, sn >> 1n];
        } else {
            found = nodeHash(found, hash);
        }
        [fn, sn] = [fn >> 1n, sn >> 1n];
    }
    wrongUnless(sn === 0n && found.equals(root), 'it does not lead to the root');
}

/** RFC 9162 section 2.1.4.2, with the cases that the page adds. */
export function checkConsistency(oldSize, newSize, oldRoot, newRoot, proof) {
    wrongUnless(isNumber(oldSize) && isNumber(newSize) && oldSize <= newSize, 'the old tree is the larger');
    if (oldSize === newSize) {
        wrongUnless(proof.length === 0 && isHash(oldRoot) && oldRoot.equals(newRoot), 'equal sizes');
        return;
    }
    wrongUnless(oldSize > 0n, 'nothing to compare');
    wrongUnless([oldRoot, newRoot, ...proof].every(isHash), 'a hash that is not 32 bytes');
    const isPowerOfTwo = (oldSize & (oldSize - 1n)) === 0n;
    const path = isPowerOfTwo ? [oldRoot, ...proof] : [...proof];
    wrongUnless(proof.length > 0, 'no proof');
    let [fn, sn] = [oldSize - 1n, newSize - 1n];
    while (fn & 1n) [fn, sn] = [fn >> 1n, sn >> 1n];
    let [first, second] = [path[0], path[0]];
    for (const hash of path.slice(1)) {
        wrongUnless(sn > 0n, 'a hash too many');
        if (fn & 1n || fn === sn) {
            [first, second] = [nodeHash(hash, first), nodeHash(hash, second)];
            while (!(fn & 1n) && fn !== 0n) [fn, sn] = [fn >> 1n, sn >> 1n];
        } else {
            second = nodeHash(second, hash);
        }
        [fn, sn] = [fn >> 1n, sn >> 1n];
    }
    wrongUnless(sn === 0n && first.equals(oldRoot) && second.equals(newRoot), 'it does not lead to the roots');
}
