/** Vectors of page bundle. */

import { verifyBundle } from '../reader/bundle.mjs';

export const KINDS = {
    'bundle.verify': ({ bundle, roots, witnesses }) => verifyBundle(Buffer.from(bundle, 'hex'), roots, witnesses),
};
