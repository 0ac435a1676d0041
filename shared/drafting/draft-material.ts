import { packQuantitiesOf } from '../keywords/pack-quantity';
import { singularOf, wordsOf } from '../keywords/tokens';
import type { ScoringContext } from '../scoring/rule';
import type { Subject } from '../scoring/subject';
import type { DraftKeyword } from './draft';
import type { DraftFact } from './draft-fact';
import { factsOfAttributes } from './facts-of-attributes';
import { factsOfTitle } from './facts-of-title';
import type { Family } from './families.data';
import { familyOf } from './family-of';
import { inputTextsOf, type InputText } from './input-text';
import { objectionTo } from './objection';
import { ownCopy, type CopyQuestion } from './own-copy';
import { prepareText, type Preparation } from './prepare-text';
import { productHead } from './product-head';
import { withoutEdges } from './sentences';
import { divided, titlePhrases } from './title-phrases';
import { replaceAll, slice, type TracedText } from './traced-text';

/** What a draft is written from: the facts of the inputs by slot, and the seller's own usable sentences. */
export interface DraftMaterial {
  inputs: InputText[];
  preparation: Preparation;
  family: Family;
  /** Null where there is none to name («Generic»). */
  brand: TracedText | null;
  /** What the product is called; null when no input says it. */
  head: TracedText | null;
  /** The seller's title as it would be with clean characters only. */
  ownTitle: TracedText | null;
  facts: DraftFact[];
  /** Of each bullet its usable sentences. */
  bullets: TracedText[][];
  description: TracedText[];
  highlight: TracedText[];
  notes: string[];
}

export interface MaterialQuestion {
  subject: Subject;
  context: ScoringContext;
  keywords: readonly DraftKeyword[];
  /** Amazon's name of the product type, where its definition is not known. */
  productTypeName: string | null;
}

const noBrand = /^(?:generic|unbranded|no brand|n\/?a|none|unknown|-*)$/i;

export function draftMaterial({
  subject,
  context,
  keywords,
  productTypeName,
}: MaterialQuestion): DraftMaterial {
  const inputs = inputTextsOf(subject, keywords, productTypeName);
  const find = (source: InputText['source'], name?: string) =>
    inputs.find((input) => input.source === source && (name === undefined || input.name === name));
  const parts = new Set(
    ['part_number', 'model_number'].flatMap(
      (name) => find('attribute', name)?.text.trim().toLowerCase() ?? [],
    ),
  );
  const brandInput = find('attribute', 'brand');
  const keep = new Set([...wordsOf(brandInput?.text ?? '').map(({ key }) => key), ...parts]);
  const preparation: Preparation = { keep, isBritish: subject.marketplace === 'amazon-uk' };
  const notes: string[] = [];
  const question: CopyQuestion = { subject, context, preparation };

  const brand =
    brandInput === undefined || noBrand.test(brandInput.text.trim())
      ? null
      : withoutEdges(prepareText(brandInput, 'title', preparation));
  const titleInput = find('title');
  const ownTitle =
    titleInput === undefined
      ? null
      : withoutEdges(replaceAll(prepareText(titleInput, 'title', preparation), /[#*$_]/g));
  const phrases = ownTitle === null ? [] : titlePhrases(withoutBrand(ownTitle, brand));
  const nounInput = find('attribute', 'item_type_name');
  const noun = wordsOf(nounInput?.text ?? '').at(-1)?.key ?? null;
  const named = productHead(phrases, noun);
  const head = named?.head ?? fallbackHead(find, preparation);
  const objected = (text: string) => objectionTo(text, 'title', question) !== null;
  const said = [
    ...factsOfTitle(named?.rest ?? phrases, parts),
    ...factsOfAttributes(inputs, preparation),
  ].filter(({ text }) => !objected(text.text));
  const facts = withoutContradictions(said, ownTitle?.text ?? '', notes);

  const bullets: TracedText[][] = [];
  const highlight: TracedText[] = [];
  let description: TracedText[] = [];
  for (const input of inputs) {
    if (input.source !== 'bullet' && input.source !== 'itemHighlight' && input.source !== 'description')
      continue;
    const copy = ownCopy(input, question);
    notes.push(...copy.notes);
    if (input.source === 'bullet') bullets.push(copy.sentences);
    else if (input.source === 'description') description = copy.sentences;
    else highlight.push(...copy.sentences.flatMap(divided));
  }
  const family = familyOf(subject, head?.text ?? '', productTypeName);
  return {
    inputs,
    preparation,
    family,
    brand,
    head,
    ownTitle,
    facts,
    bullets,
    description,
    highlight,
    notes,
  };
}

function withoutBrand(title: TracedText, brand: TracedText | null): TracedText {
  if (brand === null || !title.text.toLowerCase().startsWith(brand.text.toLowerCase())) return title;
  return withoutEdges(slice(title, brand.text.length));
}

/** A title without words leaves Amazon's own name of the kind of thing. */
function fallbackHead(
  find: (source: InputText['source'], name: string) => InputText | undefined,
  preparation: Preparation,
): TracedText | null {
  for (const name of ['item_type_name', 'item_type_keyword', 'product_type']) {
    const input = find('attribute', name);
    if (input === undefined) continue;
    const written = withoutEdges(replaceAll(prepareText(input, 'title', preparation), /[-_]+/g, ' '));
    const isLoud = written.text === written.text.toUpperCase();
    const text = isLoud ? replaceAll(written, /\p{Lu}/gu, ([letter]) => letter.toLowerCase()) : written;
    if (wordsOf(text.text).length > 0)
      return replaceAll(text, /(?<![\p{L}'’])\p{Ll}/gu, ([letter]) => letter.toUpperCase());
  }
  return null;
}

/** Where title and attribute count differently, neither is used: only the seller knows which is right. */
function withoutContradictions(facts: readonly DraftFact[], title: string, notes: string[]): DraftFact[] {
  const promised = packQuantitiesOf(title).map(({ count }) => count);
  const counted = facts.filter(
    ({ slot, text }) => slot === 'quantity' && text.from.some((place) => place?.input.source === 'attribute'),
  );
  const counts = counted.map(({ text }) => Number(/\d+/.exec(text.text)?.[0]));
  if (promised.length === 0 || counts.length === 0 || counts.some((count) => promised.includes(count))) {
    // «Pack of 10» of two attributes is one fact.
    return facts.filter((fact, index) => {
      if (fact.slot !== 'quantity') return true;
      const count = (other: DraftFact) => Number(/\d+/.exec(other.text.text)?.[0]);
      return facts.findIndex((other) => other.slot === 'quantity' && count(other) === count(fact)) === index;
    });
  }
  notes.push(
    `The title counts ${promised.join(' and ')}, the attributes ${counts.join(' and ')}: no quantity is written until they agree`,
  );
  return facts.filter(({ slot }) => slot !== 'quantity');
}

/** The words of a text, singular, for telling what is said already. */
export function wordSet(text: string): Set<string> {
  return new Set(wordsOf(text).map(({ key }) => singularOf(key)));
}
