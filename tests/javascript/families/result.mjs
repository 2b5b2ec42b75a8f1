/** How results are written and compared (specification: bytes, section 6). */

/** A decoded value, written so that it keeps its type. */
export function typed(value) {
    if (typeof value === 'bigint') return { int: value.toString() };
    if (typeof value === 'number') {
        const bytes = Buffer.alloc(8);
        bytes.writeDoubleBE(value);
        return { float: bytes.toString('hex') };
    }
    if (value instanceof Uint8Array) return { bin: Buffer.from(value).toString('hex') };
    if (Array.isArray(value)) return value.map(typed);
    if (value instanceof Map) return { map: Object.fromEntries([...value].map(([k, v]) => [k, typed(v)])) };
    return value;
}

/** One spelling for both sides: bytes as hex, whole numbers as digits, members in order. */
function plain(value) {
    if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
    if (typeof value === 'bigint' || Number.isInteger(value)) return { '#': value.toString() };
    if (Array.isArray(value)) return value.map(plain);
    if (value === undefined || value === null || typeof value !== 'object') return value ?? null;
    return Object.fromEntries(
        Object.keys(value)
            .sort()
            .map((name) => [name, plain(value[name])]),
    );
}

export const written = (value) => JSON.stringify(plain(value));

export const same = (a, b) => written(a) === written(b);
