import { stopWords } from '../keywords/stop-words.data';
import { attributeSlots } from './attribute-slots.data';

/** Words that turn a statement round: never free, they need an input that says the same. */
export const negations: ReadonlySet<string> = new Set(
  'not no non nor without never neither none cannot isn t doesn won don'.split(' '),
);

/** Verbs and connecting words without a fact of their own. */
const connecting =
  'is are be been being has have had can may will do does made make comes come supplied sold gives give used use uses using ' +
  'suits suit suitable fit fits compatible each every all both one also only just more most other any some such same own ' +
  'when where while then than so well very it its they them their you your here there which who whose what how many much ' +
  'approx approximately about up to per total measures measure measuring includes include included including contains ' +
  'contain holds hold works work please see';

/** Names of kinds of facts, as in «Size: 125 mm»; they say nothing of the product by themselves. */
const naming =
  'size sizes dimension dimensions length width height depth diameter thickness weight volume capacity material colour ' +
  'color contents pack packs box piece pieces set part number model item items product type unit units quantity pair ' +
  'feature features detail details rating use purpose';

/** The closed list of words that a draft may hold without an input: function words, and the labels of facts. */
export const grammarWords: ReadonlySet<string> = new Set(
  [
    ...stopWords,
    ...connecting.split(' '),
    ...naming.split(' '),
    ...Object.values(attributeSlots).flatMap(({ label }) => label.toLowerCase().match(/[a-z]+/g) ?? []),
  ].filter((word) => !negations.has(word)),
);
