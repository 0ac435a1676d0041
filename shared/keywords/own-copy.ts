import type { ListingContent } from '../catalog/listing-content';
import type { Candidate } from './candidates';
import { normalise } from './normalise';
import { phrasesOfText } from './phrases-of-text';

interface Found {
  phrase: string;
  words: number;
  fields: Set<string>;
  count: number;
  weight: number;
  isHeaded: boolean;
}

/** How much a field tells what a product is called. */
const fieldWeights = { title: 3, itemHighlight: 2, bullet: 1, description: 0.5 } as const;
const mostCandidates = 60;

/** What a listing's own copy calls the product: its noun phrases, and words that it comes back to. Heaviest first. */
export function ownCopyCandidates(content: ListingContent, at: number): Candidate[] {
  const found = new Map<string, Found>();
  const read = (text: string | null, field: string, weight: number) => {
    for (const { phrase, words, isHeaded } of phrasesOfText(text ?? '')) {
      const { key } = normalise(phrase);
      const known = found.get(key) ?? {
        phrase,
        words,
        fields: new Set(),
        count: 0,
        weight: 0,
        isHeaded: false,
      };
      known.fields.add(field);
      known.count++;
      known.weight += weight;
      known.isHeaded ||= isHeaded;
      found.set(key, known);
    }
  };
  read(content.title, 'title', fieldWeights.title);
  read(content.itemHighlight, 'Item Highlight', fieldWeights.itemHighlight);
  content.bullets.forEach((bullet, index) => read(bullet, `bullet ${index + 1}`, fieldWeights.bullet));
  read(content.description, 'description', fieldWeights.description);
  return [...found.values()]
    .filter(({ words, count, isHeaded }) => count > 1 || (isHeaded && words > 1))
    .sort((a, b) => b.weight * b.words - a.weight * a.words)
    .slice(0, mostCandidates)
    .map(({ phrase, fields }) => ({
      phrase,
      evidence: {
        source: 'own-copy',
        evidence: `in your ${listOf([...fields])}`,
        volume: null,
        volumeAt: null,
        at,
      },
    }));
}

function listOf(names: readonly string[]): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`;
}
