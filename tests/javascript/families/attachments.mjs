/** Vectors of page attachments. */

import { checkKeys, checkMediaType, openChunk, openContent, shownName } from '../reader/attachments.mjs';
import { sha256 } from '../reader/signing.mjs';

const bin = (text) => Buffer.from(text, 'hex');

const named = (input) => ({ size: input.size, sha256: bin(input.sha256), key: bin(input.key) });

export const KINDS = {
    'attachments.chunk': (input) => ({ content: openChunk(named(input), input.index, bin(input.chunk)) }),
    'attachments.content': (input) => {
        const chunks = input.chunks.map(([index, chunk]) => [index, bin(chunk)]);
        const content = openContent(named(input), chunks);
        return { size: content.length, sha256: sha256(content) };
    },
    'attachments.keys': ({ attachments }) => {
        checkKeys(attachments);
        return {};
    },
    'attachments.type': ({ media_type: type }) => {
        checkMediaType(type);
        return {};
    },
    'attachments.name': ({ name, media_type: type }) => ({ shown: shownName(name, type) }),
};
