import { coveredTextsOf } from '@shared/keywords/covered-texts';
import type { KeywordRank } from '@shared/keywords/keyword-rank';
import { isSmallWord, stemsOf } from '@shared/keywords/normalise';
import { ranksOf } from '@shared/keywords/rank';
import { wordsSharedByTop } from '@shared/keywords/search-page-candidates';
import type { Listing } from '@shared/catalog/listing';
import type { MessageBody, OwnPlace, SearchAnswer, SearchSummary } from '../messages';

export interface SearchToSum {
  page: MessageBody<'search.seen'>;
  /** Own listings by ASIN: those on the page, and those that were ranked for these words before. */
  own: ReadonlyMap<string, Listing>;
  /** What the server last knew of this keyword on this marketplace. */
  ranks: readonly KeywordRank[];
  scores: SearchAnswer['rows'];
  /** When this very page was first told, epoch ms: a rank as new as that is this page's own. */
  toldAt: number | null;
  now: number;
}

/** More would not be read in a bar. */
const mostWords = 8;
const mostMissed = 2;

/** How own listings stand on a page of results, and what its first results share. */
export function summaryOfSearch({ page, own, ranks, scores, toldAt, now }: SearchToSum): SearchSummary {
  const isRanked = page.isArranged !== true;
  const rows = page.rows.map(({ asin, title, sponsored }) => ({ asin, title, isSponsored: sponsored }));
  const places = placesOf({ page, own, ranks, toldAt, isRanked, rows });
  const found = places.find(({ organic, sponsored }) => organic !== null || sponsored !== null);
  const listing = [...own.values()].find(({ sku }) => sku === found?.sku) ?? null;
  const held = new Set(listing === null ? [] : coveredTextsOf(listing).flatMap(({ stems }) => [...stems]));
  const shared = page.query === null ? [] : wordsSharedByTop({ query: page.query, rows, at: now });
  const totals = Object.values(scores).flatMap(({ total }) => total ?? []);
  return {
    own: places,
    isRanked,
    words: withoutParts(shared.slice(0, mostWords)).map((word) => ({
      ...word,
      isLacking:
        listing !== null && stemsOf(word.phrase).some((stem) => !isSmallWord(stem) && !held.has(stem)),
    })),
    lackingIn: listing?.sku ?? null,
    meanScore: totals.length === 0 ? null : Math.round(totals.reduce((a, b) => a + b, 0) / totals.length),
    prices: pricesOf(page.rows),
  };
}

interface PlacesQuestion extends Pick<SearchToSum, 'page' | 'own' | 'ranks' | 'toldAt'> {
  isRanked: boolean;
  rows: readonly { asin: string; isSponsored: boolean }[];
}

function placesOf({ page, own, ranks, toldAt, isRanked, rows }: PlacesQuestion): OwnPlace[] {
  const { marketplace, query } = page;
  const seen = ranksOf({ marketplace, query: query ?? '', page: page.page, rows, at: 0 });
  const placeOf = (asin: string, isSponsored: boolean) =>
    seen.find((rank) => rank.asin === asin && rank.isSponsored === isSponsored)?.positionOnPage ?? null;
  const places = [...own].map(([asin, { sku }]): OwnPlace => {
    const rank = ranks.find((one) => one.asin === asin);
    // The server may know this very look already: then the one before it is what to compare with.
    const isThisLook =
      toldAt !== null && rank !== undefined && rank.organic !== null && rank.organic.at >= toldAt;
    const last = isThisLook ? rank.organicBefore : (rank?.organic ?? null);
    const before = last === null || !isRanked ? null : { position: last.position, at: last.at };
    return { sku, organic: placeOf(asin, false), sponsored: placeOf(asin, true), before };
  });
  const isHere = ({ organic, sponsored }: OwnPlace) => organic !== null || sponsored !== null;
  const missed = places.filter((place) => !isHere(place) && place.before !== null);
  return [
    ...places
      .filter(isHere)
      .sort(
        (a, b) =>
          (a.organic ?? Infinity) - (b.organic ?? Infinity) || (a.sponsored ?? 0) - (b.sponsored ?? 0),
      ),
    ...missed.sort((a, b) => (a.before?.position ?? 0) - (b.before?.position ?? 0)).slice(0, mostMissed),
  ];
}

/** Without those that a longer one says already: «bit set» beside «drill bit set». */
function withoutParts<T extends { phrase: string }>(words: readonly T[]): T[] {
  const stems = words.map(({ phrase }) => stemsOf(phrase));
  return words.filter((_, at) =>
    stems.every(
      (other, index) =>
        index === at ||
        other.length <= (stems[at]?.length ?? 0) ||
        stems[at]?.some((stem) => !other.includes(stem)),
    ),
  );
}

function pricesOf(rows: MessageBody<'search.seen'>['rows']): SearchSummary['prices'] {
  const byCurrency = new Map<string, number[]>();
  for (const { price, currency } of rows) {
    if (price === null || currency === null || price <= 0) continue;
    byCurrency.set(currency, [...(byCurrency.get(currency) ?? []), price]);
  }
  const [most] = [...byCurrency].sort((a, b) => b[1].length - a[1].length);
  if (most === undefined) return null;
  const [currency, prices] = most;
  const sorted = prices.toSorted((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? 0;
  const middle = sorted.length / 2;
  const median =
    sorted.length % 2 === 1 ? at(Math.floor(middle)) : Math.round((at(middle - 1) + at(middle)) / 2);
  return { median, low: at(0), high: at(sorted.length - 1), currency };
}
