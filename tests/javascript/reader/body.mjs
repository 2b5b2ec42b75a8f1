/** A body, where its form is known (specification: messages, sections 5 to 8): what one message alone can show. */

import { LIMIT, unpack } from './bytes.mjs';
import { judgeTexts } from './drill_words.mjs';
import { readValue } from './fields.mjs';
import { MODEL } from './model.mjs';
import { highest } from './precedence.mjs';
import { must } from './refused.mjs';
import { answers, holds } from './rules.mjs';

/** Judged: {form, body as read, value as decoded, root for paths}; null where the form is not known here. */
export function readBody({ header, fields }) {
    const form = MODEL.form(header);
    if (form === undefined) {
        judgeTexts(header.mode, fields);
        return null;
    }
    const value = unpack(header.body, LIMIT.message);
    const body = readValue(value, MODEL.group(form.body), 'body');
    const read = { form, body, value, header, root: new Map([...fields, ['body', value]]) };
    for (const rule of form.rules) {
        must(holds(rule, read.root, read), 'draft_wrong', JSON.stringify(rule));
        if (rule.name === 'conjunction-agreement') judgeAnswer(read);
    }
    judgeRelation(read);
    const level = highest(form.highest_precedence, read.root, read);
    must(
        header.precedence >= level || header.precedence_reason !== undefined,
        'precedence_too_high',
        `at most ${level}`,
    );
    judgeTexts(header.mode, read.root);
    return read;
}

/** Told with a rule of its type, and refused as a relation. */
function judgeAnswer({ body, header }) {
    must(body.step === 'proposed' || header.relation?.kind === 'reply', 'relation_wrong', 'it is no reply');
}

function judgeRelation({ form, header }) {
    const kind = header.relation?.kind;
    must(kind !== undefined || !form.always_refers, 'relation_wrong', 'it refers to nothing');
    must(kind === undefined || form.relations[kind] !== undefined, 'relation_wrong', `${form.type} has no ${kind}`);
}

/** Whether the type's question is answered with yes for this body: `two_officers`, `sole_override`, `service` … */
export const asks = (question, read) => answers(read.form.signed[question], read.root, read);
