/** The four records of the roster, field by field (specification: roster, sections 1 to 4). */

import { LIMIT } from './bytes.mjs';
import { checkKey } from './ed25519.mjs';
import {
    INSTANT,
    MODE,
    NAME,
    POSITION,
    PUBLIC_KEY,
    REFERENCE,
    SEALING_KEY,
    array,
    boolean,
    code,
    float,
    integer,
    line,
    map,
    optional,
    readBytes,
    schema,
    text,
} from './fields.mjs';
import { Refused } from './refused.mjs';
import { hashOf, hex, openRecord } from './signing.mjs';

const PARTY = line(1, 80);
const LINE = line(1, 200);
const WEEK_MS = 604_800_000n;

/** A key in force passes page keys, section 2, steps 1 to 3; in a record that it does not is `schema`. */
function soundKey(value, path) {
    PUBLIC_KEY(value, path);
    try {
        checkKey(value);
    } catch (refusal) {
        if (!(refusal instanceof Refused)) throw refusal;
        throw new Refused('schema', `${path}: ${refusal.message}`);
    }
    return value;
}

const different = (keys) => new Set(keys.map(hex)).size;

const ROOT = map(
    {
        party: PARTY,
        version: POSITION,
        keys: array(soundKey, 1, 16),
        threshold: integer(1, 16),
        registrars: array(soundKey, 1, 16),
        registrar_threshold: integer(1, 16),
        at: INSTANT,
        expires_at: INSTANT,
    },
    (root) => {
        schema(root.threshold <= different(root.keys), 'threshold', 'is above the number of keys');
        schema(
            root.registrar_threshold <= different(root.registrars),
            'registrar_threshold',
            'is above the number of registrars',
        );
    },
);

export const LEVELS = ['operator', 'centre', 'ministry', 'government'];

/** A type, a family, or everything. */
const PATTERN = text(1, 64, /^(\*|[a-z][a-z0-9_]*\.(\*|[a-z][a-z0-9_]*))$/);

export const matches = (pattern, type) =>
    pattern === '*' || pattern === type || (pattern.endsWith('.*') && type.startsWith(pattern.slice(0, -1)));

const CENTRE = map({
    name: NAME,
    keys: array(soundKey, 1, 4),
    speaks_for: optional(code(...LEVELS), 'centre'),
    types: optional(array(PATTERN, 0, 64), []),
    commercial: optional(boolean, false),
});

const OPENING = map({ party: PARTY, types: array(PATTERN, 1, 64), inform: optional(NAME) });

/** Who is authorised opens nothing; a State opens to others, and has its own centres told. */
function judgeState({ party, authorised_by: state, opens }, once, listed) {
    schema(state !== party, 'authorised_by', 'is the party itself');
    schema(state === undefined || opens.length === 0, 'opens', 'is of a State alone');
    once(
        opens.map((opening) => opening.party),
        'a party',
    );
    for (const { inform } of opens) schema(inform === undefined || listed.has(inform), inform, 'is not listed');
}

const STATEMENT = map(
    {
        party: PARTY,
        mode: MODE,
        version: POSITION,
        root: REFERENCE,
        centres: array(CENTRE, 1, 64),
        officers: optional(array(map({ centre: NAME, role: NAME, key: soundKey }), 0, 512), []),
        services: optional(
            array(
                map({ centre: NAME, name: NAME, key: soundKey, types: optional(array(LINE, 0, 64), []) }),
                0,
                64,
            ),
            [],
        ),
        former: optional(array(PUBLIC_KEY, 0, 1024), []),
        revoked: optional(array(PUBLIC_KEY, 0, 1024), []),
        authorised_by: optional(PARTY),
        opens: optional(array(OPENING, 0, 64), []),
        at: INSTANT,
        expires_at: INSTANT,
    },
    (statement) => {
        const { centres, officers, services, former, revoked } = statement;
        const once = (items, what) => schema(new Set(items).size === items.length, what, 'is there twice');
        const listed = new Set(centres.map((centre) => centre.name));
        once(
            centres.map((centre) => centre.name),
            'a centre',
        );
        once(
            officers.map(({ centre, role }) => `${centre} ${role}`),
            'a role',
        );
        for (const { centre } of officers) schema(listed.has(centre), centre, 'is not listed');
        const inForce = [
            ...centres.flatMap((c) => c.keys),
            ...officers.map((o) => o.key),
            ...services.map((s) => s.key),
        ].map(hex);
        once(inForce, 'a key');
        const gone = new Set([...former, ...revoked].map(hex));
        schema(!inForce.some((key) => gone.has(key)), 'a key in force', 'is former or revoked');
        judgeState(statement, once, listed);
    },
);

const CATALOGUE_NUMBER = integer(1, 999_999_999);
const DESIGNATOR = text(1, 12, /^[0-9]{4}-[0-9]{3}[A-Z]{1,3}$/);
const TAG = text(1, 16, /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/);
const METRES = float(0, 1e9);

const stated = (...values) => values.some((value) => value !== undefined);
const differ = (values) => new Set(values).size === values.length;

const METHOD = map(
    {
        kind: code('hotline', 'phone', 'satphone', 'fax', 'email', 'hf', 'courier'),
        address: optional(LINE),
        encrypted: optional(boolean, false),
        verified_at: optional(INSTANT),
        verified_by: optional(NAME),
    },
    (method, path) => {
        schema(method.kind === 'hotline' || stated(method.address), path, 'has no address');
        schema(stated(method.verified_at) === stated(method.verified_by), path, 'is verified by halves');
    },
);

const LANGUAGE = map(
    { tag: TAG, spoken: optional(boolean, false), written: optional(boolean, false) },
    (language, path) => schema(language.spoken || language.written, path, 'is neither spoken nor written'),
);

const OPERATED = map(
    { norad: optional(CATALOGUE_NUMBER), cospar: optional(DESIGNATOR), name: optional(LINE) },
    (object, path) => schema(stated(object.norad, object.cospar, object.name), path, 'names no object'),
);

const NUMBERS = map({ first: CATALOGUE_NUMBER, last: CATALOGUE_NUMBER }, (numbers, path) =>
    schema(numbers.first <= numbers.last, path, 'ends before it begins'),
);

const FLEET = map({
    name: LINE,
    prefix: optional(LINE),
    numbers: optional(array(NUMBERS, 0, 64), []),
    objects: optional(integer(1, 1_000_000)),
});

const CRITERION = map(
    {
        regime: code('leo', 'meo', 'geo', 'heo', 'other'),
        probability: optional(float(0, 1)),
        miss_distance_m: optional(METRES),
        kept_clear: optional(map({ radial_m: METRES, transverse_m: METRES, normal_m: METRES })),
    },
    (criterion, path) =>
        schema(
            stated(criterion.probability, criterion.miss_distance_m, criterion.kept_clear),
            path,
            'has no figure',
        ),
);

const PRACTICE = map(
    {
        criteria: optional(array(CRITERION, 0, 5), []),
        lead_time_h: optional(float(0, 8784)),
        automatic_avoidance: optional(code('enabled', 'suspended', 'not_fitted')),
        moves: optional(code('we_do', 'other_does', 'by_agreement', 'cannot')),
        note: optional(LINE),
    },
    (practice, path) => schema(differ(practice.criteria.map(({ regime }) => regime)), path, 'has a regime twice'),
);

const REGISTRY = map({
    name: LINE,
    access: code('public', 'on_request'),
    address: optional(LINE),
    languages: optional(array(TAG, 0, 6), []),
    changed_at: optional(INSTANT),
    ask: optional(LINE),
});

const FURTHER = map({ who: LINE, centre: optional(NAME), methods: optional(array(METHOD, 0, 3), []) });

const CONTACT = map(
    {
        organisation: optional(LINE),
        kind: optional(
            code('civil_operations', 'military_operations', 'spaceflight_safety', 'launch', 'spectrum', 'diplomatic'),
        ),
        positions: optional(array(LINE, 0, 8), []),
        methods: optional(array(METHOD, 0, 6), []),
        languages: optional(array(LANGUAGE, 0, 12), []),
        operates: optional(array(OPERATED, 0, 256), []),
        fleets: optional(array(FLEET, 0, 32), []),
        practice: optional(PRACTICE),
        registry: optional(REGISTRY),
        deputies: optional(array(FURTHER, 0, 4), []),
        escalation: optional(array(FURTHER, 0, 6), []),
    },
    (contact) =>
        schema(
            differ(contact.languages.map(({ tag }) => tag)),
            'languages',
            'has a language twice',
        ),
);

const HOURS = map({ start: integer(0, 10_079), end: integer(1, 10_080) }, (hours, path) =>
    schema(hours.start < hours.end, path, 'ends before it starts'),
);

const BULLETIN = map(
    {
        centre: NAME,
        mode: MODE,
        version: POSITION,
        sealing: array(SEALING_KEY, 1, 3),
        addresses: optional(array(LINE, 0, 4), []),
        relays: optional(array(LINE, 0, 4), []),
        contact: CONTACT,
        watch_hours: optional(array(HOURS, 0, 28), []),
        reads: optional(array(LINE, 0, 256), []),
        statement: REFERENCE,
        at: INSTANT,
        expires_at: INSTANT,
    },
    (bulletin) =>
        schema(
            bulletin.expires_at > bulletin.at && bulletin.expires_at <= bulletin.at + WEEK_MS,
            'expires_at',
            'is not within 7 days',
        ),
);

const PIN = map({
    centre: NAME,
    party: PARTY,
    root: REFERENCE,
    statement: REFERENCE,
    at: INSTANT,
    withdrawn: optional(boolean, false),
});

const TYPES = { root: ROOT, statement: STATEMENT, bulletin: BULLETIN, pin: PIN };

/** Read one: `kind`, `says` (its fields), `hash`, and the signed record that it came in. */
export function readRecord(kind, mode, data) {
    const signed = openRecord(data, LIMIT.record);
    const says = readBytes(signed.payload, TYPES[kind], LIMIT.record);
    return { kind, says, signed, hash: hashOf(kind, mode, signed.payload) };
}
