/** Vectors of page notices. */

import { openNotice } from '../reader/notice.mjs';

const bin = (text) => Buffer.from(text, 'hex');
const keySet = (keys) => new Map(Object.entries(keys).map(([id, key]) => [id, bin(key)]));

export const KINDS = {
    notice: ({ record, mode, centre, officers }) => {
        const { by, key, says } = openNotice(bin(record), mode, keySet(centre), keySet(officers));
        return {
            by,
            key,
            items: says.items.map(({ code, release, ...item }) => ({
                ...item,
                ...(release && { release }),
                ...(code && { code }),
            })),
        };
    },
};
