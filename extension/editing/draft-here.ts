import type { DraftKeyword, DraftResult } from '@shared/drafting/draft';
import { draftListing } from '@shared/drafting/draft-listing';
import { inputTextsOf } from '@shared/drafting/input-text';
import type { RewriteAnswer } from '@shared/drafting/rewrite-answer';
import { answerOfCandidates, answerOfDraft } from '@shared/drafting/rewritten-variants';
import type { TextProvider } from '@shared/drafting/text-provider';
import { volumeOf } from '@shared/keywords/candidates';
import { limitsOfSubject } from '@shared/scoring/limits-of-subject';
import type { Database } from '../store/database';
import type { OwnListing } from '../store/own-listing';

/** How many proposals the browser's model is asked for: it is small, and slow. */
const wantedCandidates = 1;

export interface DraftHere {
  own: OwnListing;
  keywords: readonly DraftKeyword[];
  /** Epoch ms. */
  now: number;
}

/** The drafts of a listing by this browser alone: no server, no model. */
export function draftHere({ own, keywords, now }: DraftHere): DraftResult {
  return draftListing({
    subject: own.subject,
    context: { now, thresholds: own.scoring.thresholds },
    options: { weights: own.scoring.weights },
    keywords,
    productTypeName: own.listing.productType,
  });
}

/** The same, rewritten by a provider in this browser; the draft stands with the reason where that does not work. */
export async function rewriteHere(
  provider: TextProvider,
  here: DraftHere,
  signal: AbortSignal,
): Promise<RewriteAnswer> {
  const { own, keywords, now } = here;
  const draft = draftHere(here);
  const [best] = draft.variants;
  const available = await provider.available();
  if (!available.ready) return answerOfDraft(draft, provider.id, available.reason);
  if (best === undefined) return answerOfDraft(draft, provider.id, 'There are too few facts for any draft.');
  const context = { now, thresholds: own.scoring.thresholds };
  const inputs = inputTextsOf(own.subject, keywords, own.listing.productType);
  const limits = limitsOfSubject(own.subject, context);
  const asked = await provider.rewrite(
    { facts: inputs, draft: best.content },
    { limits, count: wantedCandidates, signal },
  );
  if (!asked.ok) return answerOfDraft(draft, provider.id, asked.error.message);
  return answerOfCandidates(asked.value, provider.id, {
    subject: own.subject,
    context,
    options: { weights: own.scoring.weights },
    inputs,
    draft,
  });
}

/** The listing's keywords as a draft takes them. */
export async function readDraftKeywords(database: Database, listingId: string): Promise<DraftKeyword[]> {
  const set = await database.keywordSets.get(listingId);
  return (set?.keywords ?? []).map((keyword) => ({
    phrase: keyword.phrase,
    volume: volumeOf(keyword)?.volume ?? null,
    relevance: keyword.relevance,
  }));
}
