/**
 * Judge every vector of the specification with this reader: `node verify.mjs [--vectors DIR] [--family NAME]`.
 *
 * Exit status 0 only when all agree and, unless one family was asked for, at least 300 were judged: an empty folder
 * agrees with everybody.
 */

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { parse } from './families/json.mjs';
import { written } from './families/result.mjs';
import { Refused } from './reader/refused.mjs';

const FAMILIES = [
    'bytes',
    'keys',
    'signing',
    'roster',
    'messages',
    'channels',
    'envelope',
    'sealing',
    'attachments',
    'lines',
    'notices',
    'exchange',
    'session',
    'journal',
    'bundle',
];
const AT_LEAST = 300;
const BESIDE = fileURLToPath(new URL('../../protocols/spec/vectors', import.meta.url));

/** Null where reader and vector agree, else what this reader says. */
function disagreement(vector, kinds) {
    const judge = kinds[vector.kind];
    if (judge === undefined) return `kind ${vector.kind} is not known`;
    let result;
    try {
        result = judge(vector.input, vector);
    } catch (refusal) {
        if (!(refusal instanceof Refused)) return `broke: ${refusal.stack}`;
        if (vector.expect === 'refused' && refusal.code === vector.code) return null;
        return `refused, ${refusal.message}; the vector says ${vector.code ?? vector.expect}`;
    }
    if (vector.expect !== 'ok') return `accepted; the vector says ${vector.code}`;
    // A vector without a result has nothing to give but yes.
    if (vector.result === undefined || written(result) === written(vector.result)) return null;
    return `gives ${written(result)}; the vector says ${written(vector.result)}`;
}

/** How each kind of vector is judged. A page whose tables cannot be read is a disagreement with all of its vectors. */
async function kindsOf(family) {
    try {
        return (await import(`./families/${family}.mjs`)).KINDS;
    } catch (error) {
        console.log(`${family}: ${error.message}`);
        return {};
    }
}

async function judgeFamily(family, folder) {
    const kinds = await kindsOf(family);
    const names = readdirSync(join(folder, family))
        .filter((name) => name.endsWith('.json'))
        .sort();
    let agreed = 0;
    for (const name of names) {
        const said = disagreement(parse(readFileSync(join(folder, family, name), 'utf8')), kinds);
        if (said === null) agreed += 1;
        else console.log(`${family}/${name}: ${said}`);
    }
    console.log(`${family.padEnd(10)} ${agreed}/${names.length}`);
    return [agreed, names.length];
}

const { values: options } = parseArgs({
    options: { vectors: { type: 'string', default: BESIDE }, family: { type: 'string' } },
});
if (options.family !== undefined && !FAMILIES.includes(options.family)) {
    console.error(`no family ${options.family}; there are ${FAMILIES.join(', ')}`);
    process.exit(2);
}

let [agreed, total] = [0, 0];
for (const family of options.family === undefined ? FAMILIES : [options.family]) {
    const [some, all] = await judgeFamily(family, options.vectors);
    agreed += some;
    total += all;
}
console.log(`${agreed} of ${total} vectors agreed`);
process.exitCode = agreed === total && total > 0 && (options.family !== undefined || total >= AT_LEAST) ? 0 : 1;
