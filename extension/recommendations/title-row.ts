import type { ContentChanges } from '@shared/catalog/listing-content';
import { lostFacts } from '@shared/drafting/split-title-facts';
import type { SplitProposal, TitleSplit } from '@shared/drafting/split-title';
import { splitOf } from '@shared/recommending/propose-text';
import { limitsOfSubject } from '@shared/scoring/limits-of-subject';
import { measureText } from '@shared/scoring/measure-text';
import type { FieldLimits } from '@shared/scoring/field-limits';
import { scoreOwn, type OwnListing } from '../store/own-listing';

/** What the seller edits of a proposal. */
export interface SplitEdit {
  title: string;
  /** Empty where there is none. */
  itemHighlight: string;
  bullets: readonly string[];
}

/** A proposal as it stands now, judged anew at every keystroke. */
export interface JudgedSplit {
  changes: ContentChanges;
  lost: string[];
  before: number | null;
  after: number | null;
  /** Why it cannot be published; null where it can. */
  problem: string | null;
}

export interface OpenTitle {
  own: OwnListing;
  split: TitleSplit | null;
  limits: FieldLimits;
}

export function openTitle(own: OwnListing, now: number): OpenTitle {
  const { subject, scoring, listing } = own;
  const context = { now, thresholds: scoring.thresholds };
  return {
    own,
    split: splitOf({ content: listing.content, subject, context }),
    limits: limitsOfSubject(subject, context),
  };
}

export function editOf(proposal: SplitProposal): SplitEdit {
  const { title, itemHighlight, bullets } = proposal;
  return { title, itemHighlight: itemHighlight ?? '', bullets };
}

/** Score before and after, what would be lost, and whether it may go. */
export function judgeSplit({ own, limits }: OpenTitle, edit: SplitEdit, now: number): JudgedSplit {
  const { content } = own.listing;
  const highlight = edit.itemHighlight.trim() === '' ? null : edit.itemHighlight.trim();
  const title = edit.title.trim();
  const isOther =
    edit.bullets.length !== content.bullets.length ||
    edit.bullets.some((text, at) => text !== content.bullets[at]);
  const changes: ContentChanges = {
    ...(title === content.title ? {} : { title }),
    ...(highlight === content.itemHighlight ? {} : { itemHighlight: highlight }),
    ...(isOther ? { bullets: [...edit.bullets] } : {}),
  };
  return {
    changes,
    lost: lostFacts(content.title, { title, itemHighlight: highlight, bullets: edit.bullets }),
    before: scoreOwn(own, now).total,
    after: scoreOwn(own, now, changes).total,
    problem: problemOf({ title, highlight, bullets: edit.bullets }, limits),
  };
}

function problemOf(
  { title, highlight, bullets }: { title: string; highlight: string | null; bullets: readonly string[] },
  limits: FieldLimits,
): string | null {
  if (title === '') return 'The title is empty.';
  if (measureText(title, limits.title.unit) > limits.title.max)
    return `The title is over ${limits.title.max}.`;
  const { itemHighlight: limit } = limits;
  if (highlight !== null && limit === null) return 'This product type has no Item Highlight.';
  if (highlight !== null && limit !== null && measureText(highlight, limit.unit) > limit.max)
    return `The highlight is over ${limit.max}.`;
  const isLong = bullets.some((text) => measureText(text, limits.bullets.unit) > limits.bullets.max);
  return isLong ? `A bullet is over ${limits.bullets.max}.` : null;
}
