import { stemmer } from 'stemmer';
import { singularOf, tokensOf } from '../keywords/tokens';
import type { DraftText, Origin, Segment } from './draft';
import { grammarWords } from './grammar-words.data';
import type { InputText } from './input-text';
import { quantitiesOf } from './quantities';

/** For a text that was written elsewhere: where each of its words and figures stands in the inputs, facts first. */
export function traceText(text: string, inputs: readonly InputText[]): DraftText {
  const places = placesOf(inputs);
  const quantities = quantitiesOf(text);
  const found: { start: number; end: number; from: Origin }[] = [];
  for (const { value, unit, start, end } of quantities) {
    const from = places.get(`${value}|${unit ?? ''}`);
    if (from !== undefined) found.push({ start, end, from });
  }
  for (const { kind, key, start, end } of tokensOf(text)) {
    const isTaken = found.some((one) => start < one.end && end > one.start);
    const from = places.get(stemKey(key));
    if (isTaken || from === undefined || (kind === 'word' && grammarWords.has(key))) continue;
    found.push({ start, end, from });
  }
  found.sort((a, b) => a.start - b.start);
  const segments: Segment[] = [];
  let last = 0;
  const grammar = (end: number) => {
    if (end > last)
      segments.push({ text: text.slice(last, end), from: { source: 'grammar', start: 0, end: 0 } });
  };
  for (const { start, end, from } of found) {
    grammar(start);
    segments.push({ text: text.slice(start, end), from });
    last = end;
  }
  grammar(text.length);
  return { text, segments };
}

function placesOf(inputs: readonly InputText[]): Map<string, Origin> {
  const places = new Map<string, Origin>();
  for (const input of inputs.toSorted((a, b) => Number(b.isFact) - Number(a.isFact))) {
    const { source, name, index } = input;
    const put = (key: string, start: number, end: number) => {
      if (!places.has(key))
        places.set(key, {
          source,
          ...(name === undefined ? {} : { name }),
          ...(index === undefined ? {} : { index }),
          start,
          end,
        });
    };
    for (const { value, unit, start, end } of quantitiesOf(input.text))
      put(`${value}|${unit ?? ''}`, start, end);
    for (const { key, start, end } of tokensOf(input.text)) put(stemKey(key), start, end);
  }
  return places;
}

function stemKey(key: string): string {
  return stemmer(singularOf(key));
}
