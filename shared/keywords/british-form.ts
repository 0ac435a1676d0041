import { britishSpellings } from './british-spellings.data';

/** American stem, British stem, and the endings with which both go. «Odorous», «coloration» and «vaporise» are British. */
const stems: readonly (readonly [american: string, british: string, endings: string])[] = [
  ['color', 'colour', '|s|ed|ing|ings|ful|fully|less|fast|way|ways|coded'],
  ['fiber', 'fibre', '|s|glass|board|boards|fill|optic'],
  ['center', 'centre', '|s|line|lines|piece|pieces|punch|point'],
  ['liter', 'litre', '|s'],
  ['meter', 'metre', '|s'],
  ['gray', 'grey', '|s|ed|ing|ish|scale'],
  ['mold', 'mould', '|s|ed|ing|ings|y|able|proof'],
  ['odor', 'odour', '|s|less'],
  ['vapor', 'vapour', '|s|proof'],
  ['armor', 'armour', '|s|ed|y'],
  ['favor', 'favour', '|s|ed|ite|ites|able'],
  ['flavor', 'flavour', '|s|ed|less'],
  ['labor', 'labour', '|s|ed|ing|er|ers|saving'],
  ['harbor', 'harbour', '|s'],
  ['neighbor', 'neighbour', '|s|ing|hood'],
  ['plow', 'plough', '|s|ed|ing'],
  ['sulfur', 'sulphur', '|ic|ous'],
  ['caliber', 'calibre', '|s'],
  ['aluminum', 'aluminium', '|s'],
];
const prefixes =
  /^(multi|dis|un|re|bi|tri|non|self|micro|over|counter|water|off|milli|centi|kilo)(?=\p{L}{4})/u;
/** A single l that British spelling doubles before an ending. */
const doubled =
  /^((?:re|un)?(?:label|level|panel|channel|fuel|bevel|swivel|enamel|chisel|travel|tunnel|signal|model|cancel|total|dial|pencil|shovel|funnel))(ed|ing|er|ers|ings)$/;

/** Most words hold neither a stem nor an l to double: one look tells. */
const american = new RegExp(`${stems.map(([stem]) => stem).join('|')}|l(?:ed|ing|ers?|ings)$`);

/** A meter measures, a metre is measured: only with these before it is it surely the latter. */
const metric = /^(?:milli|centi|kilo)/;

/** The British spelling of an American one, case folded, inflected or compounded; null where the word is right as it is. */
export function britishFormOf(key: string): string | null {
  const known = forms.get(key);
  if (known !== undefined) return known;
  if (forms.size >= mostForms) forms.clear();
  const form = formOf(key);
  forms.set(key, form);
  return form;
}

/** Listings use few words, and use them often. */
const mostForms = 5000;
const forms = new Map<string, string | null>();

function formOf(key: string): string | null {
  if (Object.hasOwn(britishSpellings, key)) return britishSpellings[key] ?? null;
  if (!american.test(key)) return null;
  const double = doubled.exec(key);
  if (double !== null) return `${double[1] ?? ''}l${double[2] ?? ''}`;
  if (/meters?$/.test(key) && !metric.test(key)) return null;
  const whole = britishStem(key);
  if (whole !== null) return whole;
  const prefix = prefixes.exec(key)?.[1];
  if (prefix === undefined) return null;
  const rest = britishStem(key.slice(prefix.length));
  return rest === null ? null : prefix + rest;
}

/** A word that begins with one of the stems and goes on with one of its endings. */
function britishStem(word: string): string | null {
  if (word === 'centered') return 'centred';
  if (word === 'centering') return 'centring';
  for (const [american, british, endings] of stems) {
    if (!word.startsWith(american)) continue;
    const ending = word.slice(american.length);
    if (`${endings}|`.includes(`|${ending}|`) || (ending === '' && endings.startsWith('|')))
      return british + ending;
  }
  return null;
}
