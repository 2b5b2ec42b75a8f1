/** Vectors of page messages. */

import { readBody } from '../reader/body.mjs';
import { saysItIsReal } from '../reader/drill_words.mjs';
import { digits, readMessage, reference } from '../reader/message.mjs';
import { typed } from './result.mjs';

export const KINDS = {
    'messages.message': ({ message }) => {
        const { header, fields, hash } = readMessage(Buffer.from(message, 'hex'));
        const read = readBody({ header, fields });
        return {
            hash,
            digits: digits(hash),
            reference: reference(header, hash),
            fields: typed(fields),
            body: read === null ? null : typed(read.value),
        };
    },
    'messages.drill_words': ({ text }) => ({ saying: saysItIsReal(text) }),
    'messages.digits': ({ hash }) => ({ digits: digits(Buffer.from(hash, 'hex')) }),
};
