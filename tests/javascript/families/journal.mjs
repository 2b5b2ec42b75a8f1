/** Vectors of page journal: what is to come out stands in `input`, where it is good. */

import { openCheckpoint } from '../reader/checkpoint.mjs';
import { checkConsistency, checkInclusion, leafHash, readLeaf, rootOf } from '../reader/journal.mjs';
import { same, written } from './result.mjs';

const bin = (text) => Buffer.from(text, 'hex');

function must(found, expected) {
    if (!same(found, expected)) throw new Error(`gives ${written(found)}; the vector says ${written(expected)}`);
}

export const KINDS = {
    'journal.leaf': ({ leaf, fields, hash }) => {
        must(readLeaf(bin(leaf)), fields);
        must(leafHash(bin(leaf)), hash);
    },
    'journal.root': ({ leaf_hashes: leaves, root }) => must(rootOf(leaves.map(bin)), root),
    'journal.inclusion': ({ leaf_hash: leaf, index, size, root, proof }) => {
        checkInclusion(bin(leaf), index, size, bin(root), proof.map(bin));
    },
    'journal.consistency': ({ old_size: oldSize, new_size: newSize, old_root: oldRoot, new_root: newRoot, proof }) => {
        checkConsistency(oldSize, newSize, bin(oldRoot), bin(newRoot), proof.map(bin));
    },
    'journal.checkpoint': ({ name, public: key, note, origin, size, root, others }, { expect }) => {
        const opened = openCheckpoint(bin(note), name, bin(key));
        if (expect === 'ok') must(opened, { origin, size, root, others });
    },
};
