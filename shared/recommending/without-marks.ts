import type { ContentChanges, ListingContent } from '../catalog/listing-content';
import { lostFacts } from '../drafting/split-title-facts';
import type { Finding } from '../scoring/score-result';
import type { TextProposal } from './recommendation';

/**
 * The text of a finding without the parts that it marks. Characters that say nothing (a banned sign) are gone without
 * loss; words may be missed, so that is told. Null where the finding marks nothing in a text.
 */
export function withoutMarks(content: ListingContent, finding: Finding): TextProposal | null {
  if (finding.marks.length === 0) return null;
  const at = finding.index;
  switch (finding.field) {
    case 'title':
    case 'itemHighlight':
    case 'description':
    case 'searchTerms': {
      const text = content[finding.field];
      if (text === null) return null;
      return proposal(text, cut(text, finding.marks), (next) => ({ [finding.field as string]: next }));
    }
    case 'bullets': {
      const text = at === null ? undefined : content.bullets[at];
      if (text === undefined) return null;
      return proposal(text, cut(text, finding.marks), (next) => ({
        bullets: content.bullets.map((bullet, index) => (index === at ? next : bullet)),
      }));
    }
    case 'images':
    case 'offer':
    case null:
    default:
      return null;
  }
}

function proposal(old: string, next: string, changes: (next: string) => ContentChanges): TextProposal | null {
  if (next === old || next === '') return null;
  return { after: changes(next), isLossless: lostFacts(old, { title: next }).length === 0 };
}

function cut(text: string, marks: readonly (readonly [number, number])[]): string {
  let left = '';
  let last = 0;
  for (const [start, end] of marks.toSorted((a, b) => a[0] - b[0])) {
    if (start < last) continue;
    left += text.slice(last, start);
    last = end;
  }
  return (left + text.slice(last))
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ (?=[,.;:)!?])/gu, '')
    .replace(/([,;:])(?:\s*[,;:.])+/gu, '$1')
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/gu, '')
    .trim();
}
