import type { PageReading } from '../../extension/pages/facts';
import { marketplaceOfHost, type MarketplaceId } from '../../shared/catalog/marketplace';
import { scoreSubject } from '../../shared/scoring/score';
import type { ScoreResult } from '../../shared/scoring/score-result';
import { subjectOfPage } from '../../shared/scoring/subject-of-page';
import { subjectOfSearchRow } from '../../shared/scoring/subject-of-search-row';

export interface ScoredRow {
  asin: string;
  title: string | null;
  total: number | null;
  knownShare: number;
}

/** A page with its score: of the product, or of each row where it is a search page. */
export interface ScoredPage extends ScoreResult {
  kind: PageReading['kind'];
  url: string;
  asin: string | null;
  title: string | null;
  /** Search pages only. */
  rows: ScoredRow[];
  /** What a person should know about the score as a whole: why there is none, or whose rules were applied. */
  note: string | null;
}

const noScore: ScoreResult = { total: null, knownShare: 0, components: [], findings: [], rulesKnown: [] };

/** Scores what a page reader found, by the rules of `now` (epoch ms). Pages that show no product have no score. */
export function scoreReading(reading: PageReading, now: number): ScoredPage {
  const { kind, url } = reading;
  const own = marketplaceOfHost(new URL(url).host)?.id ?? null;
  const marketplace: MarketplaceId = own ?? 'amazon-us';
  const note =
    own === null
      ? `${new URL(url).host} is no marketplace of ours: scored by the rules for Amazon.com.`
      : null;
  const page = { kind, url, asin: null, title: null, rows: [], note };
  if (reading.kind === 'product') {
    const { asin, title } = reading.facts;
    const subject = subjectOfPage({ facts: reading.facts, marketplace, reasons: reading.reasons });
    return { ...page, asin, title, ...scoreSubject(subject, { now }) };
  }
  if (reading.kind === 'search') {
    const rows = reading.facts.results.map((row) => {
      const subject = subjectOfSearchRow({ ...row, priceIncVat: row.price }, marketplace);
      const { total, knownShare } = scoreSubject(subject, { now });
      return { asin: row.asin, title: row.title, total, knownShare };
    });
    return { ...page, ...noScore, rows };
  }
  return {
    ...page,
    ...noScore,
    note: reading.reasons.page ?? `A page of kind ${kind} shows no product to score.`,
  };
}
