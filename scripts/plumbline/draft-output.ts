import type { Listing } from '../../shared/catalog/listing';
import type { DraftResult, DraftText, DraftVariant, Origin } from '../../shared/drafting/draft';
import { inputTextsOf } from '../../shared/drafting/input-text';
import type { Finding } from '../../shared/scoring/score-result';
import type { Subject } from '../../shared/scoring/subject';

interface Drafted {
  listing: Listing;
  subject: Subject;
  result: DraftResult;
}

/** The drafts as data: the inputs that the segments point into, what is missing, and each variant with its score. */
export function draftJson({ listing, subject, result }: Drafted) {
  return {
    sku: listing.sku,
    asin: listing.asin,
    marketplace: listing.marketplace,
    productType: listing.productType,
    family: result.family,
    before: { total: result.before.total, known: result.before.knownShare },
    inputs: inputTextsOf(subject, [], listing.productType),
    missing: result.missing,
    notes: result.notes,
    variants: result.variants.map((variant) => ({
      id: variant.id,
      name: variant.name,
      before: result.before.total,
      after: variant.score.total,
      gain: variant.gain,
      content: variant.content,
      changes: variant.changes,
      words: variant.words,
      components: variant.score.components,
      findings: variant.score.findings.filter(({ score }) => score !== null).map(openFinding),
    })),
  };
}

function openFinding({ rule, severity, evidence, fix, field, points }: Finding) {
  return { rule, severity, evidence, fix, field, points };
}

/** The same for people: every text, and below it where its pieces come from. */
export function draftTable({ listing, result }: Drafted): string {
  const head = `${listing.sku}  ${listing.content.title}\nScore ${result.before.total ?? '–'} as it is · grammar: ${result.family}`;
  const missing = result.missing.length > 0 ? [`Not enough facts: ${result.missing.join(', ')}`] : [];
  const notes = result.notes.map((note) => `Note: ${note}`);
  const variants = result.variants.map((variant) => variantText(variant, result.before.total));
  if (variants.length === 0) variants.push('No draft: the listing does not say what the product is.');
  return [head, ...missing, ...notes, '', ...variants].join('\n');
}

function variantText({ name, words, score, gain }: DraftVariant, before: number | null): string {
  const won = gain === null ? '' : ` (${gain >= 0 ? '+' : '−'}${Math.abs(gain)})`;
  const lines = [
    `${name}: ${before ?? '–'} -> ${score.total ?? '–'}${won}`,
    ...textLines('Title', words.title),
    ...textLines('Item Highlight', words.itemHighlight),
    ...words.bullets.flatMap((bullet, index) => textLines(`Bullet ${index + 1}`, bullet)),
    ...textLines('Description', words.description),
    ...textLines('Search terms', words.searchTerms),
  ];
  return `${lines.join('\n')}\n`;
}

function textLines(label: string, text: DraftText | null): string[] {
  if (text === null) return [`  ${label}: –`];
  const sources = text.segments
    .filter(({ from, text: piece }) => from.source !== 'grammar' && piece.trim() !== '')
    .map(({ text: piece, from }) => `«${piece.trim()}» ${sourceWords(from)}`);
  return [`  ${label}: ${text.text}`, `      from ${sources.join(' · ')}`];
}

function sourceWords({ source, name, index, start, end }: Origin): string {
  const number = index === undefined ? '' : ` ${index + 1}`;
  return `${source}${name === undefined ? '' : ` ${name}`}${number} ${start}-${end}`;
}
