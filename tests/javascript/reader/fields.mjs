/**
 * Typed maps (specification: bytes, section 3): what a field is, and how a whole map is read.
 *
 * A *type* here is a function (value, path, note) → value that refuses with `schema`. Three errors are errors of
 * encoding and not of type: a default written out, nil for an absent field, an integer where a float belongs. The
 * page finds them by packing again what was read; this reader notes them on the way, and refuses at the end. So
 * `schema` goes before `not_canonical`, as it does for somebody who packs again.
 */

import { unpack } from './bytes.mjs';
import { Refused, must } from './refused.mjs';

const MAX_INT = 2n ** 53n - 1n;
const MAX_INSTANT = 253_402_300_799_999n;

/** Read a whole map of one type from bytes. */
export function readBytes(data, type, limit) {
    return readValue(unpack(data, limit), type);
}

/** Read a value of one type; the encoding errors of page bytes, section 3, come last. */
export function readValue(value, type, path = '') {
    const note = { encoding: null };
    const read = type(value, path, note);
    if (note.encoding !== null) throw new Refused('not_canonical', note.encoding);
    return read;
}

const schema = (good, path, what) => must(good, 'schema', `${path || 'the value'} ${what}`);

export const boolean = (value, path) => {
    schema(typeof value === 'boolean', path, 'is not a boolean');
    return value;
};

export const integer = (least, most) => (value, path) => {
    schema(typeof value === 'bigint', path, 'is not an integer');
    schema(value >= BigInt(least) && value <= BigInt(most), path, 'is out of bounds');
    return value;
};

export const float = (least, most) => (value, path, note) => {
    let number = value;
    if (typeof value === 'bigint') {
        note.encoding ??= `${path} is an integer where a float belongs`;
        number = Number(value);
    }
    schema(typeof number === 'number', path, 'is not a float');
    schema(number >= least && number <= most, path, 'is out of bounds');
    return number;
};

/** Text of `least` to `most` characters, which are code points and not UTF-16 units. */
export const text =
    (least, most, pattern = null) =>
    (value, path) => {
        schema(typeof value === 'string', path, 'is not text');
        const length = [...value].length;
        schema(length >= least && length <= most, path, 'has another length');
        schema(pattern === null || pattern.test(value), path, 'has another form');
        return value;
    };

// Every character that a screen would obey and not show (specification: messages, section 4). U+000A is in the
// first class, and is what makes a line of it.
const UNSEEN = new RegExp(
    '[' +
        '\\u0000-\\u0009\\u000B-\\u001F\\u007F-\\u009F' +
        '\\u061C\\u200B\\u200E\\u200F' +
        '\\u2028-\\u202E\\u2060-\\u206F\\uFEFF' +
        '\\u{D800}-\\u{DFFF}\\u{E0000}-\\u{E007F}' +
        ']',
    'u',
);

export const lines = (least, most) => (value, path) => {
    text(least, most)(value, path);
    schema(!UNSEEN.test(value), path, 'holds a character that is obeyed and not shown');
    return value;
};

export const line = (least, most) => (value, path) => {
    lines(least, most)(value, path);
    schema(!value.includes('\n'), path, 'has more than one line');
    return value;
};

export const code =
    (...codes) =>
    (value, path) => {
        schema(typeof value === 'string' && codes.includes(value), path, 'is no code of its list');
        return value;
    };

export const bytes =
    (least, most = least) =>
    (value, path) => {
        schema(value instanceof Uint8Array, path, 'is not bytes');
        schema(value.length >= least && value.length <= most, path, 'has another length');
        return value;
    };

export const array = (of, least, most) => (value, path, note) => {
    schema(Array.isArray(value), path, 'is not an array');
    schema(value.length >= least && value.length <= most, path, 'has another number of items');
    return value.map((item, i) => of(item, `${path}[${i}]`, note));
};

/** An array whose items have each their own type. */
export const tuple =
    (...types) =>
    (value, path, note) => {
        schema(Array.isArray(value) && value.length === types.length, path, `is not an array of ${types.length}`);
        return value.map((item, i) => types[i](item, `${path}[${i}]`, note));
    };

export const anything = (value) => value;

export const anyMap = (value, path) => {
    schema(value instanceof Map, path, 'is not a map');
    return value;
};

/** nil, or what the type says: for the one field that may be nil. */
export const nilOr = (type) => (value, path, note) => (value === null ? null : type(value, path, note));

/** A field that may be left out. With a default, the default is never written. */
export const optional = (type, byDefault = undefined) => ({ type, optional: true, byDefault });

const isDefault = (value, byDefault) =>
    Array.isArray(byDefault)
        ? Array.isArray(value) && value.length === 0
        : byDefault !== undefined && value === byDefault;

/**
 * A map with named fields, read into an object; an absent field is its default, or undefined.
 *
 * `rule` is called with the object and the path when every field is good: rules between fields, as `schema`.
 */
export const map = (fields, rule = null) => {
    const names = Object.keys(fields);
    const readMap = (value, path, note) => {
        schema(value instanceof Map, path, 'is not a map');
        for (const key of value.keys())
            schema(Object.hasOwn(fields, key), `${path}.${key}`, 'is no field of this type');
        const read = {};
        for (const name of names) read[name] = readField(fields[name], value, name, path, note);
        if (rule !== null) rule(read, path);
        return read;
    };
    readMap.fields = fields;
    return readMap;
};

function readField(field, value, name, path, note) {
    const where = path ? `${path}.${name}` : name;
    const type = typeof field === 'function' ? field : field.type;
    const mayBeAbsent = typeof field !== 'function';
    if (!value.has(name)) {
        schema(mayBeAbsent, where, 'is missing');
        return Array.isArray(field.byDefault) ? [] : field.byDefault;
    }
    if (mayBeAbsent && value.get(name) === null) {
        note.encoding ??= `${where} is nil, and would be left out`;
        return Array.isArray(field.byDefault) ? [] : field.byDefault;
    }
    const read = type(value.get(name), where, note);
    if (mayBeAbsent && isDefault(read, field.byDefault))
        note.encoding ??= `${where} is its default, and would be left out`;
    return read;
}

/** Rules between fields are told with this. */
export { schema };

// The types that occur on all pages.
export const NAME = text(2, 24, /^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/);
export const INSTANT = integer(0, MAX_INSTANT);
export const HASH = bytes(32);
export const KEY_ID = bytes(16);
export const PUBLIC_KEY = bytes(32);
export const SEALING_KEY = bytes(1216);
export const SIGNATURE = bytes(64);
export const POSITION = integer(1, MAX_INT);
export const COUNT = integer(0, MAX_INT);
export const MODE = code('live', 'drill', 'test');
export const REFERENCE = map({ version: POSITION, hash: HASH });
