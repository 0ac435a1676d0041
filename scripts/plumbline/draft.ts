import { draftListing } from '../../shared/drafting/draft-listing';
import { ok } from '../../shared/result';
import type { Command } from './command';
import { draftJson, draftTable } from './draft-output';
import { productTypeIn } from './product-type-in';
import { readJsonFile } from './read-json-file';
import { readListingAnswer } from './read-listing-answer';
import { subjectOfAnswer } from './score-listing-answer';

export const draft: Command = {
  usage: 'FILE',
  help: [
    'Writes better words for one listing as Amazon’s Listings Items API gives it (the answer of getListingsItem), out of',
    'its own attributes and texts alone: several variants, best score first, each piece with the place it was taken',
    'from. What no input holds is named as missing, never written.',
    '  --product-type DEFINITION  the JSON Schema of its product type, for attributes and limits',
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
    const subject = subjectOfAnswer(answer.value, productType.value);
    const productTypeName = listing.productType;
    const result = draftListing({ subject, context: { now: Date.now() }, productTypeName });
    const output = { listing, subject, result };
    return Promise.resolve(ok({ text: draftTable(output), json: draftJson(output) }));
  },
};
