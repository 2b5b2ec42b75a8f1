/** The command can fail: it says so by its exit status, and names the vector. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { parse } from '../families/json.mjs';

const HERE = fileURLToPath(new URL('..', import.meta.url));
const VECTORS = fileURLToPath(new URL('../../../protocols/spec/vectors', import.meta.url));
const FOLDER = mkdtempSync(join(tmpdir(), 'vectors-'));

after(() => rmSync(FOLDER, { recursive: true }));

const run = (...options) => spawnSync(process.execPath, ['verify.mjs', ...options], { cwd: HERE, encoding: 'utf8' });

test('a vector that says something else is named, and the run fails', () => {
    cpSync(join(VECTORS, 'notices'), join(FOLDER, 'notices'), { recursive: true });
    const changed = join(FOLDER, 'notices', 'shown.json');
    writeFileSync(changed, readFileSync(changed, 'utf8').replace('"officer"', '"centre"'));
    const { status, stdout } = run('--vectors', FOLDER, '--family', 'notices');
    assert.equal(status, 1);
    assert.match(stdout, /^notices\/shown\.json: gives /m);
});

test('a refusal for another reason is a disagreement', () => {
    cpSync(join(VECTORS, 'keys'), join(FOLDER, 'keys'), { recursive: true });
    const changed = join(FOLDER, 'keys', 'public_empty.json');
    writeFileSync(changed, readFileSync(changed, 'utf8').replace('bad_key', 'bad_signature'));
    const { status, stdout } = run('--vectors', FOLDER, '--family', 'keys');
    assert.equal(status, 1);
    assert.match(stdout, /^keys\/public_empty\.json: refused, bad_key/m);
});

test('an empty folder agrees with nobody', () => {
    mkdirSync(join(FOLDER, 'journal'));
    assert.equal(run('--vectors', FOLDER, '--family', 'journal').status, 1);
});

test('a whole number in a vector stays whole', () => {
    assert.equal(parse('{"size": 18446744073709551615}').size, 2n ** 64n - 1n);
    assert.equal(
        parse('[1.0, 1e3, -1]')
            .map((n) => typeof n)
            .join(' '),
        'number number bigint',
    );
});
