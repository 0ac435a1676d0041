import { usualBulletCount } from '../scoring/policy-limits.data';
import { measureText } from '../scoring/measure-text';
import type { SplitQuestion } from './split-title';
import { titleFactsOf } from './split-title-facts';
import { capital, joinPhrases, type Phrase } from './split-title-rest';

export interface Placed {
  itemHighlight: string | null;
  bullets: string[];
  changedBullet: number | null;
  /** By the phrase's text: where it went, or why it needed no place. */
  places: Map<string, { to: 'itemHighlight' | 'bullet' | 'stated'; bullet?: number }>;
}

/**
 * Gives the phrases that the title leaves out their places: the Item Highlight as far as it reaches, in their order;
 * what does not fit there and no bullet states goes into a bullet, a new one or the one with most room.
 */
export function placePhrases(phrases: readonly Phrase[], question: SplitQuestion): Placed {
  const { limits, bullets } = question;
  const places: Placed['places'] = new Map();
  const stated = bullets.map((text) => new Set(titleFactsOf(text).map(({ key }) => key)));
  const inBullets = new Set(stated.flatMap((keys) => [...keys]));
  const old = question.itemHighlight?.trim() ?? '';
  const inOld = new Set(titleFactsOf(old).map(({ key }) => key));
  let chosen = phrases.filter(({ keys, text }) => {
    if (!keys.every((key) => inOld.has(key))) return true;
    places.set(text, { to: 'itemHighlight' });
    return false;
  });
  const moved: Phrase[] = [];
  const isStated = ({ keys }: Phrase) => keys.every((key) => inBullets.has(key));
  const limit = limits.itemHighlight;
  const fits = (list: readonly Phrase[]) =>
    limit !== null && (list.length === 0 || measureText(highlightOf(old, list), limit.unit) <= limit.max);
  // The last go first, those that a bullet states before all others; then what came before may fit again.
  while (chosen.length > 0 && !fits(chosen)) {
    const out = chosen.findLast(isStated) ?? (limit === null ? chosen[0] : lightest(chosen, fits));
    if (out === undefined) break;
    chosen = chosen.filter((phrase) => phrase !== out);
    moved.push(out);
  }
  for (const { text } of chosen) places.set(text, { to: 'itemHighlight' });
  const homeless = phrases.filter((phrase) => moved.includes(phrase) && !isStated(phrase));
  for (const phrase of moved) {
    if (!isStated(phrase)) continue;
    const bullet = stated.findIndex((keys) => phrase.keys.some((key) => keys.has(key)));
    places.set(phrase.text, { to: 'stated', bullet });
  }
  const inBullet = intoBullet(homeless, question);
  for (const { text } of homeless)
    if (inBullet.changed !== null) places.set(text, { to: 'bullet', bullet: inBullet.changed });
  const itemHighlight =
    chosen.length === 0 ? (old === '' ? question.itemHighlight : old) : highlightOf(old, chosen);
  return { itemHighlight, bullets: inBullet.bullets, changedBullet: inBullet.changed, places };
}

function highlightOf(old: string, phrases: readonly Phrase[]): string {
  return joinPhrases([...(old === '' ? [] : [old]), ...phrases.map(({ text }) => text)]);
}

/** The shortest one whose leaving is enough; where none is, the last. */
function lightest(chosen: readonly Phrase[], fits: (list: readonly Phrase[]) => boolean): Phrase | undefined {
  const enough = chosen.filter((phrase) => fits(chosen.filter((other) => other !== phrase)));
  return enough.toSorted((a, b) => a.text.length - b.text.length)[0] ?? chosen.at(-1);
}

function intoBullet(
  phrases: readonly Phrase[],
  { bullets, limits }: SplitQuestion,
): { bullets: string[]; changed: number | null } {
  if (phrases.length === 0) return { bullets: [...bullets], changed: null };
  const text = joinPhrases(phrases.map((phrase) => phrase.text));
  const { max, unit } = limits.bullets;
  const most = limits.bullets.maxItems ?? usualBulletCount;
  if (bullets.length < most && measureText(text, unit) <= max)
    return { bullets: [...bullets, capital(text)], changed: bullets.length };
  const longer = bullets.map((bullet) => `${bullet.replace(/[.\s]+$/u, '')}; ${text}`);
  const [best] = longer
    .map((bullet, index) => ({ bullet, index, size: measureText(bullet, unit) }))
    .filter(({ size }) => size <= max)
    .toSorted((a, b) => a.size - b.size);
  if (best === undefined) return { bullets: [...bullets], changed: null };
  return {
    bullets: longer.map((bullet, index) => (index === best.index ? bullet : (bullets[index] ?? ''))),
    changed: best.index,
  };
}
