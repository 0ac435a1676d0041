import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import { isParentListing, type Listing } from '../../../shared/catalog/listing';
import { backgroundOf, type Background } from '../../../shared/keywords/background';
import { gatherKeywords, type Candidate } from '../../../shared/keywords/candidates';
import type { Keyword } from '../../../shared/keywords/keyword';
import { relevanceJudge } from '../../../shared/keywords/relevance';
import { rivalCopyCandidates, type RivalCopy } from '../../../shared/keywords/rival-copy';
import { searchPageCandidates } from '../../../shared/keywords/search-page-candidates';
import type { Compared } from '../../../shared/scoring/benchmark';
import { keywordRanks, keywordSets, listings, seenSearches } from '../../database/schema';
import type { JobContext, JobOutcome } from '../../jobs/port';
import type { Runtime } from '../../runtime';
import { rivalsOf } from '../benchmark/rivals-of';
import { listingOfRow } from '../listing/listing-of-row';
import { readOwnSubject } from '../scoring/own-subject';
import { writeKeywordSet } from './keyword-sets';

type Reader = Runtime['database']['read'];

/** Texts that say what is common in this market: enough of them for a mean, few enough to read. */
const mostBackground = 500;
/** Searches that a listing was found for, the latest. */
const mostSearches = 30;
/** Sources that we read ourselves: what they no longer say is dropped. */
const derivedSources: readonly string[] = ['rival-copy', 'search-page'];

/**
 * Works out anew what rivals' copy and visited searches suggest for some listings, and how relevant each keyword is.
 * What the seller or a file gave stays. Own copy is not stored: every surface reads it from the listing itself.
 */
export async function deriveKeywords(
  listingIds: readonly string[] | null,
  runtime: Runtime,
  context: JobContext,
): Promise<JobOutcome> {
  const { read } = runtime.database;
  const background = await readBackground(read);
  const ids = listingIds ?? (await read.select({ id: keywordSets.id }).from(keywordSets)).map(({ id }) => id);
  for (const [index, id] of ids.entries()) {
    if (context.signal.aborted) return { kind: 'done' };
    const [row] = await read
      .select()
      .from(listings)
      .where(and(eq(listings.id, id), isNull(listings.goneAt)));
    if (!row || isParentListing(row)) continue;
    const at = runtime.now();
    const derived = await candidatesFor(read, listingOfRow(row), { background, at });
    await context.commit(async (tx) => {
      // Read again inside: a device may have added or removed meanwhile.
      const [set] = await tx.select().from(keywordSets).where(eq(keywordSets.id, id));
      const removed = set?.removed ?? [];
      const given = withoutDerived(set?.keywords ?? []);
      const keywords = gatherKeywords(derived.candidates, given)
        .filter(({ key }) => !removed.includes(key))
        .map((keyword) => ({ ...keyword, relevance: derived.relevanceOf(keyword) }));
      await writeKeywordSet(tx, { id, keywords: keepTimes(keywords, set?.keywords ?? []), removed, at });
    });
    if (index % 20 === 0) await context.progress(index, ids.length, 'Finding keywords');
  }
  return { kind: 'done' };
}

async function readBackground(read: Reader): Promise<Background> {
  const own = await read
    .select({ content: listings.content })
    .from(listings)
    .where(isNull(listings.goneAt))
    .limit(mostBackground);
  const searches = await read
    .select({ rows: seenSearches.rows })
    .from(seenSearches)
    .orderBy(desc(seenSearches.at))
    .limit(mostSearches);
  return backgroundOf([
    ...own.map(({ content }) => [content.title, ...content.bullets].join('\n')),
    ...searches.flatMap(({ rows }) => rows.flatMap(({ title }) => title ?? [])),
  ]);
}

async function candidatesFor(
  read: Reader,
  listing: Listing,
  { background, at }: { background: Background; at: number },
) {
  const { id, marketplace, asin, content } = listing;
  const rivals = (await rivalsOf(read, { listingId: id, marketplace, asin })).flatMap(copyOf);
  const ranks = await read
    .select()
    .from(keywordRanks)
    .where(eq(keywordRanks.listingId, id))
    .orderBy(desc(keywordRanks.checkedAt))
    .limit(mostSearches);
  const keys = ranks.map(({ key }) => key);
  const searches =
    keys.length === 0
      ? []
      : await read
          .select()
          .from(seenSearches)
          .where(
            and(
              eq(seenSearches.marketplace, marketplace),
              inArray(seenSearches.key, keys),
              eq(seenSearches.page, 1),
            ),
          );
  const own = [
    content.title,
    content.itemHighlight,
    ...content.bullets,
    content.description,
    content.searchTerms,
  ];
  const candidates: Candidate[] = [
    ...rivalCopyCandidates({ rivals, own: own.flatMap((text) => text ?? []), background, at }),
    ...searches.flatMap((search) =>
      searchPageCandidates({ query: search.phrase, rows: search.rows, at: search.at }),
    ),
  ];
  const { breadcrumb } = await readOwnSubject(read, listing);
  const category = breadcrumb.known ? breadcrumb.value : [];
  const product = { ...content, attributes: listing.attributes, category };
  const judge = relevanceJudge({ product, rivals, background });
  const rankOf = new Map(ranks.map((rank) => [rank.key, rank.organic?.position ?? null]));
  const relevanceOf = ({ key, phrase }: Keyword) => {
    const value = judge(phrase, { organicRank: rankOf.get(key) ?? null })?.value;
    return value === undefined ? null : Math.round(100 * value) / 100;
  };
  return { candidates, relevanceOf };
}

function copyOf({ asin, title, subject }: Compared): RivalCopy[] {
  if (title === null) return [];
  const { brand, bullets, reviewCount, bestSellerRank } = subject;
  return [
    {
      asin,
      title,
      brand: brand.known ? brand.value : null,
      bullets: bullets.known ? bullets.value : [],
      reviewCount: reviewCount.known ? reviewCount.value : null,
      bestSellerRank: bestSellerRank.known ? bestSellerRank.value : null,
    },
  ];
}

/** Keywords with what we read ourselves left out; those without another source go. */
function withoutDerived(keywords: readonly Keyword[]): Keyword[] {
  return keywords.flatMap((keyword) => {
    const sources = keyword.sources.filter(({ source }) => !derivedSources.includes(source));
    return sources.length === 0 ? [] : [{ ...keyword, sources }];
  });
}

/** A finding that says the same as last time was learnt then: otherwise every run would be a change to sync. */
function keepTimes(keywords: Keyword[], before: readonly Keyword[]): Keyword[] {
  const known = new Map(before.map((keyword) => [keyword.key, keyword]));
  return keywords.map((keyword) => ({
    ...keyword,
    sources: keyword.sources.map((evidence) => {
      const old = known
        .get(keyword.key)
        ?.sources.find(
          ({ source, evidence: words }) => source === evidence.source && words === evidence.evidence,
        );
      return old === undefined ? evidence : { ...evidence, at: old.at };
    }),
  }));
}
