import { eq } from 'drizzle-orm';
import type { ApiError } from '../../../shared/api-error';
import { apiError } from '../../../shared/api-error';
import type { ContentChanges, ContentField } from '../../../shared/catalog/listing-content';
import { contentFieldNames } from '../../../shared/catalog/listing-content';
import { fieldLimits } from '../../../shared/scoring/field-limits';
import type { FieldLimit } from '../../../shared/scoring/field-limits';
import { measureText } from '../../../shared/scoring/measure-text';
import { sameText } from '../../../shared/catalog/same-text';
import { listingVersions, productTypes } from '../../database/schema';
import type { listings } from '../../database/schema';
import type { Transaction } from '../../database/transaction';
import type { Database } from '../../runtime';

export interface ContentCheck {
  listing: Pick<typeof listings.$inferSelect, 'id' | 'marketplace' | 'productType'>;
  changes: ContentChanges;
  /** What it replaces: a bullet that stays as it is does not hold up the others. */
  before: ContentChanges;
  /** Epoch ms: dated limits are those of this moment. */
  now: number;
}

/**
 * The guard of content, run when a change is asked for and again inside the job that sends it: no field over its limit
 * (the stricter of policy and product type), no title left empty, no Item Highlight where the product type has none.
 */
export async function checkContent(
  from: Transaction | Database['read'],
  { listing, changes, before, now }: ContentCheck,
): Promise<ApiError | null> {
  const [productType] = await from
    .select()
    .from(productTypes)
    .where(eq(productTypes.id, `${listing.marketplace}:${listing.productType ?? ''}`));
  const limits = fieldLimits({ productType: productType ?? null, isMedia: false, now });
  if (changes.title !== undefined && changes.title.trim() === '') return refuse('title', 'is empty');
  if (changes.itemHighlight && limits.itemHighlight === null) {
    return refuse('itemHighlight', 'does not exist for this product type');
  }
  const { bullets } = changes;
  const { maxItems } = limits.bullets;
  if (bullets && maxItems !== null && bullets.length > maxItems) {
    return refuse('bullets', `are ${bullets.length}; at most ${maxItems} are allowed`);
  }
  const isRestored = changes.title !== undefined && (await wasLive(from, listing.id, changes.title));
  return (
    (isRestored ? null : overLimit('title', changes.title, limits.title)) ??
    overLimit('itemHighlight', changes.itemHighlight, limits.itemHighlight) ??
    bullets
      ?.filter((bullet) => !before.bullets?.includes(bullet))
      .map((bullet) => overLimit('bullets', bullet, limits.bullets))
      .find((error) => error !== null) ??
    overLimit('description', changes.description, limits.description) ??
    overLimit('searchTerms', changes.searchTerms, limits.searchTerms)
  );
}

/** A title that Amazon itself showed for this listing may be put back, so that every change can be undone. */
async function wasLive(
  from: Transaction | Database['read'],
  listingId: string,
  title: string,
): Promise<boolean> {
  const rows = await from
    .select({ content: listingVersions.content })
    .from(listingVersions)
    .where(eq(listingVersions.listingId, listingId));
  return rows.some(({ content }) => sameText(content.title, title));
}

function overLimit(
  field: ContentField,
  text: string | null | undefined,
  limit: FieldLimit | null,
): ApiError | null {
  if (!text || !limit) return null;
  const length = measureText(text, limit.unit);
  return length <= limit.max
    ? null
    : refuse(field, `has ${length} ${limit.unit}; the limit is ${limit.max} (${limit.source.text})`);
}

function refuse(field: ContentField, why: string): ApiError {
  return apiError('bad-request', `${contentFieldNames[field]} ${why}.`, { field: `after.${field}` });
}
