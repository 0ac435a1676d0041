import { isInstance, type Instance } from '../../server/integrations/amazon/instances';
import { marketplaces, type Marketplace } from '../../shared/catalog/marketplace';

const uk = marketplaces['amazon-uk'];

/**
 * The marketplace whose listing an answer shows: Amazon.co.uk where it is among them, else the first that we know. An
 * answer for another marketplace alone is read there, by the rules for Amazon.co.uk, and said so.
 */
export function placeOfAnswer(answer: Instance): { marketplace: Marketplace; note: string | null } {
  const ids = marketplaceIdsOf(answer);
  const own = Object.values(marketplaces).find((row) => ids.includes(row.amazonId)) ?? null;
  const amazonId = own?.amazonId ?? ids[0] ?? uk.amazonId;
  const row = own ?? { ...uk, amazonId };
  const languageTag = languageOf(answer, row);
  const note =
    own === null && ids.length > 0
      ? `${amazonId} is no marketplace of ours: scored by the rules for Amazon.co.uk.`
      : languageTag === row.languageTag
        ? null
        : `The listing has no texts in ${row.languageTag}: those in ${languageTag} are scored.`;
  return { marketplace: { ...row, languageTag }, note };
}

function marketplaceIdsOf(answer: Instance): string[] {
  const listed = ['summaries', 'offers', 'issues', 'relationships'].flatMap((name) => rowsOf(answer[name]));
  const ids = [
    ...listed.flatMap((row) => [
      row.marketplaceId,
      ...(Array.isArray(row.marketplaceIds) ? row.marketplaceIds : []),
    ]),
    ...instancesIn(answer).map((instance) => instance.marketplace_id),
  ];
  return [...new Set(ids.filter((id) => typeof id === 'string'))];
}

/** The marketplace's own language wherever a text is written in it, else the one of most texts. */
function languageOf(answer: Instance, { amazonId, languageTag }: Marketplace): string {
  const counts = new Map<string, number>();
  for (const instance of instancesIn(answer)) {
    const { marketplace_id: marketplace, language_tag: language } = instance;
    if (typeof language !== 'string' || (marketplace !== undefined && marketplace !== amazonId)) continue;
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  if (counts.size === 0 || counts.has(languageTag)) return languageTag;
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? languageTag;
}

function instancesIn({ attributes }: Instance): Instance[] {
  return isInstance(attributes) ? Object.values(attributes).flatMap(rowsOf) : [];
}

function rowsOf(value: unknown): Instance[] {
  return Array.isArray(value) ? value.filter(isInstance) : [];
}
