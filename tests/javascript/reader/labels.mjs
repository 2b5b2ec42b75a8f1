/** Who may read it, and what it passes on (specification: channels, section 4), as its sender judges it. */

import { must } from './refused.mjs';
import { hex } from './signing.mjs';

const OUTSIDERS = 'procedure.release_to_outsiders';

const namedBy = ({ from, to, info }) => [from, ...to, ...info];

/** The channel of a message, if its charter can be read here. */
const channelOf = (said, { charter }) =>
    charter === null || said.proposal(hex(charter)) === undefined ? null : said.state(hex(charter));

/** `takesCommercial` says of a centre whether its party's newest statement gives it `commercial`. */
function isWithin(said, header, centre, takesCommercial) {
    if (header.label === 'anyone') return true;
    if (header.label === 'named_centres') return namedBy(header).includes(centre);
    const channel = channelOf(said, header);
    if (header.label === 'channel') {
        return header.charter === null
            ? namedBy(header).includes(centre)
            : (channel?.members.includes(centre) ?? false);
    }
    const isOnIt =
        channel !== null && ['in_force', 'suspended'].includes(channel.state) && channel.body.commercial === 'yes';
    return takesCommercial(centre) || (isOnIt && channel.members.includes(centre));
}

export function checkLabel(said, { header, body }, takesCommercial) {
    const answered = header.relation && said.messages.get(hex(header.relation.message))?.header.from;
    const addressees = [...header.to, ...header.info];
    for (const centre of addressees) {
        const isIn = centre === answered || isWithin(said, header, centre, takesCommercial);
        must(isIn, 'label_blocks', `${centre} is not within ${header.label}`);
    }
    for (const name of body?.passes_on ?? []) checkPassedOn(said, header, name, addressees, takesCommercial);
}

function checkPassedOn(said, header, name, addressees, takesCommercial) {
    const original = said.messages.get(hex(name))?.header;
    must(original !== undefined, 'relation_unknown', hex(name));
    if (original.from === header.from) return;
    const further = addressees.filter((centre) => !namedBy(original).includes(centre));
    const goesOut = header.type === OUTSIDERS;
    must((further.length === 0 && !goesOut) || original.handling.may_forward !== 'no', 'label_blocks', 'its handling');
    for (const centre of further) {
        must(isWithin(said, original, centre, takesCommercial), 'label_blocks', `${centre} is not within its label`);
    }
    must(!goesOut || !['named_centres', 'commercial'].includes(original.label), 'label_blocks', original.label);
}
