import { and, eq, inArray, isNull, lt, sql } from 'drizzle-orm';
import type { MarketplaceId } from '../../../shared/catalog/marketplace';
import { isParentListing } from '../../../shared/catalog/listing';
import type { KeywordRank } from '../../../shared/keywords/keyword-rank';
import { normalise } from '../../../shared/keywords/normalise';
import { rankObservations, ranksOf, type SeenRank } from '../../../shared/keywords/rank';
import { rankSubjectOf } from '../../../shared/keywords/rank-subject';
import { append } from '../../database/history';
import { keywordRanks, keywordSets, listings, seenSearches } from '../../database/schema';
import type { Transaction } from '../../database/transaction';
import { recordEvent, type WriteContext } from '../../events/outbox';

/** A search page as a device saw it. */
export interface SearchToStore {
  marketplace: MarketplaceId;
  query: string;
  page: number;
  /** When it was seen, epoch ms. */
  at: number;
  rows: { asin: string; title: string | null; position: number; isSponsored: boolean }[];
}

/** The pages before this one say how many rows stand above it, as long as they were seen in the same sitting. */
const sittingMs = 30 * 60_000;
const longestPast = 7 * 24 * 60 * 60_000;

/**
 * Keeps a search page, the places of own listings on it as observations, and their last places for the surfaces. A page
 * that is older than the one we have of the same query, or than a week, changes nothing.
 */
export async function storeSearch(
  tx: Transaction,
  search: SearchToStore,
  context: WriteContext,
): Promise<void> {
  const at = Math.min(search.at, context.at);
  const { key } = normalise(search.query);
  if (key === '' || context.at - at > longestPast) return;
  const { marketplace, query, page, rows } = search;
  const id = `${marketplace}|${key}|${page}`;
  const [before] = await tx.select({ at: seenSearches.at }).from(seenSearches).where(eq(seenSearches.id, id));
  if (before && before.at >= at) return;
  const row = { marketplace, key, phrase: query, page, rows, at };
  await tx
    .insert(seenSearches)
    .values({ id, ...row })
    .onConflictDoUpdate({ target: seenSearches.id, set: row });
  const above = await rowsAbove(tx, { marketplace, key, page, at });
  const seen = { marketplace, query, page, rows, at, ...(above === null ? {} : { before: above }) };
  const own = await ownOf(tx, marketplace, [...new Set(rows.map(({ asin }) => asin))]);
  const observations = rankObservations(seen, new Set(own.keys()));
  await append(
    tx,
    observations.map((observation) => ({ ...observation, source: 'search-page' })),
  );
  const covered = (above?.organic ?? 0) + rows.filter(({ isSponsored }) => !isSponsored).length;
  const look = { marketplace, key, phrase: query, at, covered };
  await storeRanks(tx, { look, ranks: ranksOf(seen), own });
  await recordEvent(tx, 'search.showed', { marketplace, key, listingIds: [...own.values()] }, context);
}

async function rowsAbove(
  tx: Transaction,
  { marketplace, key, page, at }: { marketplace: string; key: string; page: number; at: number },
): Promise<{ organic: number; sponsored: number } | null> {
  if (page <= 1) return { organic: 0, sponsored: 0 };
  const pages = await tx
    .select()
    .from(seenSearches)
    .where(
      and(eq(seenSearches.marketplace, marketplace), eq(seenSearches.key, key), lt(seenSearches.page, page)),
    );
  const fresh = pages.filter((seen) => Math.abs(at - seen.at) <= sittingMs);
  if (fresh.length < page - 1) return null;
  const all = fresh.flatMap(({ rows }) => rows);
  const sponsored = all.filter(({ isSponsored }) => isSponsored).length;
  return { organic: all.length - sponsored, sponsored };
}

/** Listing id by ASIN; of several SKUs of one ASIN the first. */
async function ownOf(tx: Transaction, marketplace: string, asins: string[]): Promise<Map<string, string>> {
  if (asins.length === 0) return new Map();
  const rows = await tx
    .select({ id: listings.id, asin: listings.asin, attributes: listings.attributes })
    .from(listings)
    .where(
      and(eq(listings.marketplace, marketplace), inArray(listings.asin, asins), isNull(listings.goneAt)),
    );
  const own = new Map<string, string>();
  for (const row of rows) {
    if (row.asin !== null && !isParentListing(row) && !own.has(row.asin)) own.set(row.asin, row.id);
  }
  return own;
}

interface Look {
  marketplace: MarketplaceId;
  key: string;
  phrase: string;
  at: number;
  /** Organic results looked at, from the first. */
  covered: number;
}

async function storeRanks(
  tx: Transaction,
  what: { look: Look; ranks: SeenRank[]; own: Map<string, string> },
): Promise<void> {
  const { look, ranks, own } = what;
  const { marketplace, key, phrase, at } = look;
  for (const [asin, listingId] of own) {
    const id = rankSubjectOf({ marketplace, asin, keywordKey: key });
    const [old] = await tx.select().from(keywordRanks).where(eq(keywordRanks.id, id));
    const placeOf = (isSponsored: boolean): KeywordRank['organic'] => {
      const rank = ranks.find((found) => found.asin === asin && found.isSponsored === isSponsored);
      return rank === undefined || rank.position === null
        ? null
        : { position: rank.position, page: rank.page, at };
    };
    const organic = placeOf(false) ?? old?.organic ?? null;
    const isNew = organic !== null && organic.at === at && old?.organic != null;
    const next = {
      listingId,
      asin,
      key,
      phrase,
      organic,
      sponsored: placeOf(true) ?? old?.sponsored ?? null,
      organicBefore: isNew ? (old?.organic ?? null) : (old?.organicBefore ?? null),
      checkedAt: at,
      checkedResults: look.covered,
    };
    await tx
      .insert(keywordRanks)
      .values({ id, ...next })
      .onConflictDoUpdate({ target: keywordRanks.id, set: next });
  }
  // Followed listings that this page does not show: they were looked for, and that is worth knowing.
  const followed = await tx.select().from(keywordRanks).where(eq(keywordRanks.key, key));
  for (const row of followed) {
    if (own.has(row.asin) || !row.id.startsWith(`${marketplace}:`) || row.checkedAt >= at) continue;
    await tx
      .update(keywordRanks)
      .set({ checkedAt: at, checkedResults: look.covered })
      .where(eq(keywordRanks.id, row.id));
  }
}

/** Listings that follow a keyword: one of theirs, or one that they were found for before. */
export async function listingsFollowing(tx: Transaction, key: string): Promise<string[]> {
  const ranked = await tx
    .select({ id: keywordRanks.listingId })
    .from(keywordRanks)
    .where(eq(keywordRanks.key, key));
  // Sought in the text itself: reading every set to look at one key would cost far more.
  const written = `"key":${JSON.stringify(key)}`;
  const having = await tx
    .select({ id: keywordSets.id })
    .from(keywordSets)
    .where(sql`instr(${keywordSets.keywords}, ${written}) > 0`);
  return [...new Set([...ranked, ...having].map(({ id }) => id))];
}
