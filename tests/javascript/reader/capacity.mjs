/** Who must sign (specification: signing, section 4). */

import { asks } from './body.mjs';
import { MODEL } from './model.mjs';
import { Refused, must } from './refused.mjs';

const IMMEDIATE = 2n;
const TWO = 'author+second';

/** What settles does so whatever is in it, and in a version that is not known here too. */
function settling(header) {
    const signed = MODEL.rule(header)?.signed;
    if (signed?.hold) return ['hold'];
    return signed?.settling ? ['sole'] : null;
}

/** The sets that are allowed, and whether two are needed. `read` is null where the form is not known here. */
function allowed(header, read) {
    const isUrgent = header.precedence <= IMMEDIATE;
    const settles = settling(header);
    if (settles !== null) return { sets: settles, two: false };
    const alone = (...capacities) => capacities.filter((capacity) => read === null || asks(capacity, read));
    if (read !== null && asks('two_officers', read)) return { sets: [TWO], two: true };
    if (isUrgent) return { sets: [TWO, ...alone('sole_crew_danger', 'sole_override')], two: true };
    return { sets: [TWO, 'sole', ...alone('service')], two: false };
}

/** `capacities` in their order, `service` the entry of the program that signed, if one did. */
export function checkCapacities(header, read, capacities, service) {
    const { sets, two } = allowed(header, read);
    const isAllowed = sets.includes(capacities.join('+'));
    if (!isAllowed && two && capacities.length === 1 && capacities[0] !== 'hold') throw new Refused('officers_missing');
    must(isAllowed, 'capacity', capacities.join(', '));
    must(
        service === undefined || service.types.includes(header.type),
        'capacity',
        'a type that its entry does not name',
    );
}
