import type { FieldLimit } from '../scoring/field-limits';
import { countCharacters, measureText } from '../scoring/measure-text';
import { saysAll } from './copy-words';
import type { DraftFact } from './draft-fact';
import type { DraftMaterial } from './draft-material';
import { grammar, join, nothing, type TracedText } from './traced-text';

/** Two or three sentences; shorter ones say little more than a title (rule content/description-length). */
const enough = 200;

export interface DescriptionPlan {
  title: TracedText;
  bullets: readonly TracedText[];
  /** Sentences of the seller that found no room in the bullets: here they are kept. */
  left: readonly TracedText[];
  limit: FieldLimit;
}

/** The seller's own sentences, then what nothing else says, then the facts, until it says enough. Null without any. */
export function buildDescription(material: DraftMaterial, plan: DescriptionPlan): TracedText | null {
  const { limit, bullets, title } = plan;
  let text = nothing;
  const add = (sentence: TracedText) => {
    const stop = /[.!:]$/.test(sentence.text) ? '' : '.';
    const longer = join([text, join([sentence, grammar(stop)])], ' ');
    if (measureText(longer.text, limit.unit) <= limit.max && !saysAll(text.text, sentence.text))
      text = longer;
  };
  const isShort = () => countCharacters(text.text) < enough;
  const visible = () => [title, ...bullets, text].map((one) => one.text).join(' ');
  material.description.forEach(add);
  for (const sentence of plan.left) if (!saysAll(visible(), sentence.text)) add(sentence);
  for (const fact of material.facts) if (!saysAll(visible(), fact.text.text)) add(factSentence(fact));
  if (text.text === '' || isShort()) {
    const own = text;
    text = nothing;
    if (title.text !== '') add(title);
    if (own.text !== '') text = join([text, own], ' ');
  }
  for (const bullet of bullets) if (isShort()) add(bullet);
  for (const fact of material.facts) if (isShort()) add(factSentence(fact));
  return text.text === '' ? null : text;
}

function factSentence({ label, text }: DraftFact): TracedText {
  if (label === '') return text;
  return join([grammar(label === 'Compatible with' ? `${label} ` : `${label}: `), text]);
}
