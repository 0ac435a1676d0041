import { singularOf, tokensOf } from '../keywords/tokens';
import { stopWords } from '../keywords/stop-words.data';
import type { FieldLimit } from '../scoring/field-limits';
import { measureText } from '../scoring/measure-text';
import type { DraftKeyword } from './draft';
import { wordSet, type DraftMaterial } from './draft-material';
import { grammarWords, negations } from './grammar-words.data';
import type { InputText } from './input-text';
import { plainText } from './plain-text';
import { praise } from './plain-nouns.data';
import { join, nothing, replaceAll, slice, traced, type TracedText } from './traced-text';

/** Three quarters of the room are as good as all of it (rule seo/search-terms-filled). */
const wellFilled = 0.75;
const asin = /^b0[a-z0-9]{8}$/;
/** Words of the trade's prose that nobody searches by. */
const prose = new Set(
  (
    'free delivery deliver delivered postage dispatch shipping seller available cheap cheapest bestseller sale discount easy easily quickly simple ideal perfect suitable ensure ensures provide provides providing allow allows ' +
    'help helps keep keeps designed design quality feature strong long lasting even without already still too way time times thing things need needs needed ' +
    'want wants let lets take takes taken put puts go goes going come keeping making using used various different many great good better'
  ).split(' '),
);

/**
 * Words that shoppers search by and no field that they see says: keywords by volume and relevance first, then the
 * seller's own terms, then words of the seller's copy until the field is well filled.
 */
export function buildSearchTerms(
  material: DraftMaterial,
  visible: string,
  { limit, keywords }: { limit: FieldLimit; keywords: readonly DraftKeyword[] },
): TracedText | null {
  const said = wordSet(visible);
  const brand = wordSet(material.brand?.text ?? '');
  let terms = nothing;
  const add = (plain: TracedText, most: number, isProse: boolean) => {
    for (const token of tokensOf(plain.text)) {
      const { key, kind } = token;
      const singular = singularOf(key);
      if (kind !== 'word' || key.length < 2 || said.has(singular) || brand.has(singular) || asin.test(key))
        continue;
      if (stopWords.has(key) || praise.has(key) || prose.has(key) || negations.has(key)) continue;
      if (isProse && (key.length < 4 || grammarWords.has(key))) continue;
      const word = replaceAll(slice(plain, token.start, token.end), /\p{Lu}/gu, ([letter]) =>
        letter.toLowerCase(),
      );
      const longer = join([terms, word], ' ');
      if (measureText(longer.text, limit.unit) > most) continue;
      terms = longer;
      said.add(singular);
    }
  };
  const inputs = (source: InputText['source']) => material.inputs.filter((input) => input.source === source);
  const byWorth = inputs('keyword').toSorted(
    (a, b) => worth(keywords[b.index ?? -1]) - worth(keywords[a.index ?? -1]),
  );
  for (const input of [...byWorth, ...inputs('searchTerms')]) add(plainText(traced(input)), limit.max, false);
  const enough = Math.floor(wellFilled * limit.max) + 8;
  const copy = [
    ...(material.ownTitle === null ? [] : [material.ownTitle]),
    ...material.description,
    ...material.bullets.flat(),
  ];
  for (const text of copy) add(text, Math.min(enough, limit.max), true);
  return terms.text === '' ? null : terms;
}

function worth(keyword: DraftKeyword | undefined): number {
  return (keyword?.volume ?? 0) * 1000 + (keyword?.relevance ?? 0.5);
}
