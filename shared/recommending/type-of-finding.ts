import type { Finding } from '../scoring/score-result';
import type { Effort, RecommendationType } from './recommendation';

/** What kind of act mends a finding, and what it asks of the seller where no text can be made. */
export function typeOfFinding({ rule, field }: Finding): { type: RecommendationType; effort: Effort } {
  const known = Object.hasOwn(types, rule) ? types[rule] : undefined;
  if (known !== undefined) return known;
  if (rule.startsWith('images/')) return { type: 'add-images', effort: 'needs-photo' };
  if (field === 'searchTerms') return { type: 'fill-search-terms', effort: 'minutes' };
  return { type: 'mend', effort: 'minutes' };
}

const claim = { type: 'fix-claim', effort: 'minutes' } as const;
const text = { type: 'fix-text', effort: 'minutes' } as const;
const fact = { type: 'fill-attribute', effort: 'needs-fact' } as const;

const types: Readonly<Record<string, { type: RecommendationType; effort: Effort }>> = {
  'compliance/amazon-issues': { type: 'resolve-issue', effort: 'minutes' },
  'seo/title-length': { type: 'shorten-title', effort: 'minutes' },
  'compliance/bullet-claims': claim,
  'compliance/title-promotion': claim,
  'compliance/no-offers-in-text': claim,
  'compliance/no-contacts': claim,
  'compliance/compatibility-wording': claim,
  'compliance/mark-wording': claim,
  'compliance/safety-wording': claim,
  'compliance/title-characters': text,
  'compliance/bullet-characters': text,
  'compliance/bullet-placeholders': text,
  'content/no-html': text,
  'content/no-html-entities': text,
  'content/british-spelling': text,
  'content/unseen-characters': text,
  'compliance/required-attributes': fact,
  'compliance/attribute-values': fact,
  'compliance/attribute-limits': fact,
  'compliance/unit-count': fact,
  'compliance/battery-facts': fact,
  'compliance/hazard-data': fact,
  'compliance/plug-facts': fact,
  'content/recommended-attributes': fact,
  'seo/item-highlight-present': { type: 'add-highlight', effort: 'minutes' },
  'content/bullet-count': { type: 'add-bullets', effort: 'minutes' },
  'content/description-present': { type: 'write-description', effort: 'minutes' },
};
