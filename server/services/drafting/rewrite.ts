import { eq } from 'drizzle-orm';
import { apiError } from '../../../shared/api-error';
import { isParentListing } from '../../../shared/catalog/listing';
import type { DraftKeyword } from '../../../shared/drafting/draft';
import { draftListing } from '../../../shared/drafting/draft-listing';
import { inputTextsOf } from '../../../shared/drafting/input-text';
import type { RewriteAnswer } from '../../../shared/drafting/rewrite-answer';
import { answerOfCandidates, answerOfDraft } from '../../../shared/drafting/rewritten-variants';
import type { TextProvider } from '../../../shared/drafting/text-provider';
import { volumeOf } from '../../../shared/keywords/candidates';
import { fail, ok, type Result } from '../../../shared/result';
import { limitsOfSubject } from '../../../shared/scoring/limits-of-subject';
import { keywordSets, listings } from '../../database/schema';
import type { Runtime } from '../../runtime';
import { listingOfRow } from '../listing/listing-of-row';
import { readOwnSubject } from '../scoring/own-subject';
import { readScoring } from '../scoring/read-scoring';

/** How many proposals a provider is asked for. */
const wantedCandidates = 2;

/**
 * A draft of a listing, rewritten by the text provider where one is set up and its words pass every check. Whatever
 * goes wrong there, the deterministic draft is the answer and the reason is in it. Nothing is stored or sent.
 */
export async function rewriteListing(
  runtime: Runtime,
  provider: TextProvider,
  { listingId, signal }: { listingId: string; signal: AbortSignal },
): Promise<Result<RewriteAnswer>> {
  const reader = runtime.database.read;
  const [row] = await reader.select().from(listings).where(eq(listings.id, listingId));
  if (!row || row.goneAt !== null)
    return fail(apiError('not-found', 'There is no such listing.', { field: 'listingId' }));
  const listing = listingOfRow(row);
  if (isParentListing(listing))
    return fail(
      apiError('bad-request', 'A parent has no words of its own to draft.', { field: 'listingId' }),
    );
  const subject = await readOwnSubject(reader, listing);
  const { weights, thresholds } = await readScoring(reader, row.productType);
  const keywords = await keywordsOf(runtime, listingId);
  const question = {
    subject,
    context: { now: runtime.now(), thresholds },
    options: { weights },
    keywords,
    productTypeName: row.productType,
  };
  const draft = draftListing(question);
  const available = await provider.available();
  if (!available.ready) return ok(answerOfDraft(draft, provider.id, available.reason));
  const [best] = draft.variants;
  if (best === undefined)
    return ok(answerOfDraft(draft, provider.id, 'There are too few facts for any draft.'));
  const inputs = inputTextsOf(subject, keywords, row.productType);
  const limits = limitsOfSubject(subject, question.context);
  const asked = await provider.rewrite(
    { facts: inputs, draft: best.content },
    { limits, count: wantedCandidates, signal },
  );
  if (!asked.ok) return ok(answerOfDraft(draft, provider.id, asked.error.message));
  return ok(answerOfCandidates(asked.value, provider.id, { ...question, inputs, draft }));
}

async function keywordsOf({ database }: Runtime, listingId: string): Promise<DraftKeyword[]> {
  const [row] = await database.read.select().from(keywordSets).where(eq(keywordSets.id, listingId));
  return (row?.keywords ?? []).map((keyword) => ({
    phrase: keyword.phrase,
    volume: volumeOf(keyword)?.volume ?? null,
    relevance: keyword.relevance,
  }));
}
