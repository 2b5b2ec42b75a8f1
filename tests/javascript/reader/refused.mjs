/** What this reader says when it refuses: a code of the closed list, and where. */

export class Refused extends Error {
    constructor(code, where = '') {
        super(where ? `${code}: ${where}` : code);
        this.code = code;
    }
}

/** Refuse with `code` unless `good` holds. */
export function must(good, code, where = '') {
    if (!good) throw new Refused(code, where);
}
