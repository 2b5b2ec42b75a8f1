/** Vectors of page exchange. */

import { draw } from '../reader/exchange.mjs';

export const KINDS = { exchange: draw };
