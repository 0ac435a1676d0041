import type { MarketplaceId } from '@shared/catalog/marketplace';
import type { ScoreResult } from '@shared/scoring/score-result';
import type { Subject } from '@shared/scoring/subject';
import type { Database } from './database';

/** The last reading of a product page, ours or not: enough to show its score again without the page. */
export interface SeenPage {
  asin: string;
  marketplace: MarketplaceId;
  title: string | null;
  score: ScoreResult;
  /** What the page adds to an own listing: stars, rank, A+, Featured Offer. */
  seen: Partial<Subject>;
  /** Epoch ms. */
  seenAt: number;
}

/** Pages are kept for convenience only, so a limited number is enough; the oldest go. */
const mostPages = 2_000;

export async function rememberPage(database: Database, page: SeenPage): Promise<void> {
  await database.transaction('rw', database.pages, async () => {
    await database.pages.put(page);
    const surplus = (await database.pages.count()) - mostPages;
    if (surplus > 0) {
      await database.pages.bulkDelete(await database.pages.orderBy('seenAt').limit(surplus).primaryKeys());
    }
  });
}
