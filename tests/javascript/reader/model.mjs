/**
 * `types.json` of the specification as readers of page bytes (specification: messages, section 9): the header, and
 * the body of each type and version. So a new type of message costs no line here, but for rules told in words.
 */

import { readFileSync } from 'node:fs';

import {
    INSTANT,
    array,
    boolean,
    bytes,
    code,
    float,
    integer,
    line,
    lines,
    map,
    nilOr,
    optional,
    schema,
    text,
} from './fields.mjs';
import { rulesOf } from './group_rules.mjs';
import { Refused } from './refused.mjs';

/** Whether a value is of the kind; bounds are judged afterwards. Of codes the code decides: another may be text. */
const IS = {
    code: (value, { values }) => typeof value === 'string' && values.includes(value),
    text: (value) => typeof value === 'string',
    int: (value) => typeof value === 'bigint',
    instant: (value) => typeof value === 'bigint',
    float: (value) => typeof value === 'number' || typeof value === 'bigint',
    bin: (value) => value instanceof Uint8Array,
    list: (value) => Array.isArray(value),
    bool: (value) => typeof value === 'boolean',
};

function textOf({ least, most, form, pattern }) {
    if (form !== undefined) return { line, lines }[form](least, most);
    return text(least, most, pattern === undefined ? null : new RegExp(pattern, 'u'));
}

function integerOf({ values, least, most }) {
    if (values === undefined) return integer(least, most);
    return (value, path) => {
        schema(
            values.some((one) => BigInt(one) === value),
            path,
            'is no number of its list',
        );
        return value;
    };
}

class Model {
    constructor(types) {
        this.groups = types.groups;
        this.read = new Map();
        this.header = this.mapOf('message', types.header);
        this.types = types.types;
    }

    /** A type in a version, or in another where this one is not known: what settles, settles in every version. */
    rule({ type, version }) {
        return this.form({ type, version }) ?? this.types.find((one) => one.type === type);
    }

    /** A type in exactly this version. */
    form({ type, version }) {
        return this.types.find((one) => one.type === type && BigInt(one.version) === version);
    }

    /** A map inside others, or a body, by name; made when it is first read, since maps may name each other. */
    group(name) {
        if (!this.read.has(name)) this.read.set(name, this.mapOf(name, this.groups[name]));
        return this.read.get(name);
    }

    mapOf(name, { tag, fields, told }) {
        const types = tag === undefined ? {} : { is: code(tag) };
        for (const { name: field, always, is } of fields) {
            const isList = is.length === 1 && is[0].kind === 'list';
            types[field] = always ? this.oneOf(is) : optional(this.oneOf(is), isList ? [] : undefined);
        }
        return map(types, rulesOf(name, told));
    }

    kind(spec) {
        switch (spec.kind) {
            case 'instant':
                return INSTANT;
            case 'code':
                return code(...spec.values);
            case 'int':
                return integerOf(spec);
            case 'float':
                return float(spec.least, spec.most);
            case 'text':
                return textOf(spec);
            case 'bin':
                return bytes(spec.least, spec.most);
            case 'bool':
                return boolean;
            case 'list':
                return array(this.oneOf(spec.of), spec.least, spec.most);
            case 'group':
                return (value, path, note) => this.group(spec.group)(value, path, note);
            default:
                throw new Error(`types.json: no kind ${spec.kind} is known`);
        }
    }

    /** One of several kinds: a map by its `is`, anything else by what it is. */
    oneOf(specs) {
        const others = specs.filter(({ kind }) => kind !== 'nil');
        if (others.length < specs.length) return nilOr(this.oneOf(others));
        if (others.length === 1) return this.kind(others[0]);
        const types = others.map((spec) => [spec, this.kind(spec)]);
        const isMap = (spec, value) => spec.kind === 'group' && this.groups[spec.group].tag === value.get('is');
        const fits = (spec, value) => (value instanceof Map ? isMap(spec, value) : IS[spec.kind]?.(value, spec));
        return (value, path, note) => {
            const found = types.find(([spec]) => fits(spec, value));
            if (found === undefined) throw new Refused('schema', `${path} is none of its kinds`);
            return found[1](value, path, note);
        };
    }
}

const FILE = new URL('../../../protocols/spec/types.json', import.meta.url);

export const MODEL = new Model(JSON.parse(readFileSync(FILE, 'utf8')));
