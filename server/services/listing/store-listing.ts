import { and, desc, eq, inArray } from 'drizzle-orm';
import { contentFieldNames } from '../../../shared/catalog/listing-content';
import type { MarketplaceId } from '../../../shared/catalog/marketplace';
import { fieldLimits } from '../../../shared/scoring/field-limits';
import { isMediaProductType } from '../../../shared/scoring/media-product-types';
import { changes, listings, listingVersions, products, productTypes } from '../../database/schema';
import type { Transaction } from '../../database/transaction';
import { recordAudit, recordEvent, type WriteContext } from '../../events/outbox';
import type { MarketplaceListing } from '../../integrations/marketplace';
import { newId } from '../../new-id';
import { raiseAlert } from '../alert/raise-alert';
import { alertOfIssues } from './issue-alerts';
import { factsOfProduct } from './product-facts';
import { observeOffer } from './observe-offer';
import { shownImages } from './shown-images';
import { hashOf } from './state-hash';
import { originOf, type Origin } from './version-origin';

export type ListingRow = typeof listings.$inferSelect;

export interface StoredListing {
  id: string;
  version: number;
  /** Which parts changed; empty when nothing was written. */
  changed: string[];
}

/**
 * Stores a listing as it was just read. What is unchanged writes nothing; a new version is made only when words
 * changed. Row, version, events, audit and alerts are one transaction. Reading the same twice has the effect of once.
 * @param context `askedAt`: when Amazon was asked, where time may have passed since (epoch ms)
 */
export async function storeListing(
  tx: Transaction,
  marketplace: MarketplaceId,
  read: MarketplaceListing,
  context: WriteContext & { askedAt?: number },
): Promise<StoredListing> {
  const [before] = await tx
    .select()
    .from(listings)
    .where(and(eq(listings.marketplace, marketplace), eq(listings.sku, read.sku)));
  const stateHash = hashOfState(read);
  const isKnown = before?.stateHash === stateHash && before.goneAt === null;
  if (before && (isKnown || isOvertaken(before, context))) {
    return { id: before.id, version: before.version, changed: [] };
  }
  const next = await rowOf(tx, { marketplace, read, before, stateHash, at: context.at });
  const changed = before
    ? changedParts(before, next)
    : ['content', 'offer', 'status', 'issues', 'images', 'attributes'];
  if (before) await tx.update(listings).set(next).where(eq(listings.id, before.id));
  else await tx.insert(listings).values(next);
  if (next.version !== before?.version) await addVersion(tx, before, next, context);
  await announce(tx, { before, next, changed }, context);
  return { id: next.id, version: next.version, changed };
}

/**
 * Something newer was stored while this answer was on its way, as when a change is confirmed in the middle of a sync:
 * storing it would bring the old words back. A row from the future is the clock's fault, and overtakes nothing.
 */
function isOvertaken(
  { fetchedAt }: ListingRow,
  { askedAt, at }: WriteContext & { askedAt?: number },
): boolean {
  return askedAt !== undefined && fetchedAt > askedAt && fetchedAt <= at;
}

/** Everything but the times; Amazon gives issues in no particular order. */
function hashOfState({ createdAt: _c, lastUpdatedAt: _u, ...read }: MarketplaceListing): string {
  return hashOf({ ...read, issues: read.issues.map((issue) => hashOf(issue)).sort() });
}

async function rowOf(
  tx: Transaction,
  what: {
    marketplace: MarketplaceId;
    read: MarketplaceListing;
    before: ListingRow | undefined;
    stateHash: string;
    at: number;
  },
): Promise<ListingRow> {
  const { marketplace, read, before, stateHash, at } = what;
  const contentHash = hashOf(read.content);
  const { createdAt, lastUpdatedAt: _, ...parts } = read;
  const catalogue = read.asin === null ? [] : await catalogueImages(tx, `${marketplace}:${read.asin}`);
  return {
    ...parts,
    id: before?.id ?? newId(at),
    marketplace,
    images: shownImages(read.images, catalogue),
    version: before ? before.version + (before.contentHash === contentHash ? 0 : 1) : 1,
    contentHash,
    stateHash,
    amazonCreatedAt: createdAt,
    goneAt: null,
    fetchedAt: at,
    updatedAt: at,
  };
}

async function catalogueImages(tx: Transaction, productId: string) {
  const [product] = await tx.select().from(products).where(eq(products.id, productId));
  return product ? factsOfProduct(product.facts).images : [];
}

function changedParts(before: ListingRow, next: ListingRow): string[] {
  const differs = (name: keyof ListingRow) => hashOf(before[name]) !== hashOf(next[name]);
  const parts = (['content', 'offer', 'issues', 'images'] as const).filter(differs);
  const isAttributes = (['attributes', 'asin', 'productType'] as const).some(differs);
  const isStatus = differs('status') || before.goneAt !== next.goneAt;
  return [...parts, ...(isStatus ? ['status'] : []), ...(isAttributes ? ['attributes'] : [])];
}

async function addVersion(
  tx: Transaction,
  before: ListingRow | undefined,
  next: ListingRow,
  context: WriteContext,
): Promise<void> {
  const origin: Origin = before
    ? originOf(
        before.content,
        next.content,
        await ownChanges(tx, next.id),
        await titleLimitOf(tx, next, context.at),
      )
    : { origin: 'amazon', changeId: null, rewritten: [] };
  await tx.insert(listingVersions).values({
    id: newId(context.at),
    listingId: next.id,
    version: next.version,
    content: next.content,
    origin: origin.origin,
    changeId: origin.changeId,
    at: context.at,
  });
  await recordAudit(
    tx,
    {
      who: 'amazon',
      what: before ? 'listing.content' : 'listing.found',
      entity: 'listing',
      entityId: next.id,
      before: before?.content ?? null,
      after: next.content,
      why: before ? whyOf(origin) : 'Seen on Amazon for the first time',
    },
    context,
  );
  if (origin.rewritten.length > 0) {
    const fields = origin.rewritten.map((field) => contentFieldNames[field].toLowerCase()).join(', ');
    const message =
      before && origin.rewritten.includes('title')
        ? `${next.sku}: your title over the limit was replaced on Amazon, not through here: from ${before.content.title.length} to ${next.content.title.length} characters.`
        : `${next.sku}: the ${fields} that you published now reads differently on Amazon.`;
    const key = `title-rewritten:${next.id}:${next.version}`;
    const severity = 'warning';
    await raiseAlert(tx, { key, kind: 'title-rewritten', severity, message, listingId: next.id }, context);
  }
}

/** The title's limit in force for this listing. */
async function titleLimitOf(tx: Transaction, { marketplace, productType: name }: ListingRow, now: number) {
  const id = `${marketplace}:${name ?? ''}`;
  const [productType] = await tx.select().from(productTypes).where(eq(productTypes.id, id));
  const isMedia = isMediaProductType(name);
  return fieldLimits({ productType: productType ?? null, isMedia, now }).title;
}

function whyOf({ origin }: Origin): string {
  if (origin === 'published') return 'Our own change has become visible';
  return origin === 'rewritten' ? 'Words that we had published were changed on Amazon' : 'Changed on Amazon';
}

/** Changes of ours that may be visible, the latest first. */
async function ownChanges(tx: Transaction, listingId: string) {
  return tx
    .select({ id: changes.id, state: changes.state, after: changes.after })
    .from(changes)
    .where(
      and(
        eq(changes.listingId, listingId),
        inArray(changes.state, ['sent', 'accepted', 'confirmed', 'live', 'asks']),
      ),
    )
    .orderBy(desc(changes.decidedAt))
    .limit(20);
}

async function announce(
  tx: Transaction,
  what: { before: ListingRow | undefined; next: ListingRow; changed: string[] },
  context: WriteContext,
): Promise<void> {
  const { before, next, changed } = what;
  const listingId = next.id;
  if (changed.length === 0) return;
  await recordEvent(tx, 'listing.updated', { listingId, version: next.version, changed }, context);
  await alertOfIssues(
    tx,
    { listingId, sku: next.sku, before: before?.issues ?? [], after: next.issues },
    context,
  );
  if (changed.includes('offer')) await observeOffer(tx, next, context.at);
  if (!before) return;
  await auditState(tx, { before, next, changed }, context);
  const [beforeIncVat, afterIncVat] = [before.offer.priceIncVat, next.offer.priceIncVat];
  if (beforeIncVat === afterIncVat) return;
  await recordEvent(tx, 'price.changed', { listingId, beforeIncVat, afterIncVat }, context);
}

/** Offer, status and issues as they were and are; words have an entry of their own. */
async function auditState(
  tx: Transaction,
  what: { before: ListingRow; next: ListingRow; changed: string[] },
  context: WriteContext,
): Promise<void> {
  const told = (['offer', 'status', 'issues', 'images'] as const).filter((part) =>
    what.changed.includes(part),
  );
  if (told.length === 0) return;
  const pick = (row: ListingRow) => Object.fromEntries(told.map((part) => [part, row[part]]));
  await recordAudit(
    tx,
    {
      who: 'amazon',
      what: 'listing.state',
      entity: 'listing',
      entityId: what.next.id,
      before: pick(what.before),
      after: pick(what.next),
      why: 'Read from Amazon',
    },
    context,
  );
}
