import { ok } from '../../shared/result';
import type { Command } from './command';
import { readJsonFile } from './read-json-file';
import { readListingAnswer } from './read-listing-answer';
import { productTypeIn } from './product-type-in';
import { listingScoreTable, scoreListingAnswer } from './score-listing-answer';

export const scoreListing: Command = {
  usage: 'FILE',
  help: [
    'Scores one listing as Amazon’s Listings Items API gives it (the answer of getListingsItem): the total, how much of',
    'the weights is known, the five components, and every finding with the attribute that it is about.',
    '  --product-type DEFINITION  the JSON Schema of its product type, for required attributes and limits',
  ].join('\n'),
  options: { 'product-type': { type: 'string' } },
  words: [1, 1],
  run({ words: [file = ''], options, say }) {
    const json = readJsonFile(file, 'FILE');
    if (!json.ok) return Promise.resolve(json);
    const answer = readListingAnswer(json.value);
    if (!answer.ok) return Promise.resolve(answer);
    const { listing, note } = answer.value;
    const productType = productTypeIn(options['product-type'], listing.marketplace);
    if (!productType.ok) return Promise.resolve(productType);
    if (note !== null) say(note);
    const isOther = productType.value !== null && listing.productType !== productType.value.name;
    if (isOther) say(`The listing’s product type is ${listing.productType ?? 'not known'}.`);
    const scored = scoreListingAnswer(answer.value, productType.value, Date.now());
    return Promise.resolve(ok({ text: listingScoreTable(scored), json: scored }));
  },
};
