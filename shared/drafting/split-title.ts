import type { FieldLimits } from '../scoring/field-limits';
import { indexOfSurplus, measureText } from '../scoring/measure-text';
import { atomsOf, type Atom } from './split-title-atoms';
import { calmTitle } from './split-title-calm';
import { chooseAtoms, worthOf } from './split-title-choose';
import { cleanTitle } from './split-title-clean';
import { lostFacts, titleFactsOf } from './split-title-facts';
import { partsOf, type MovedPart } from './split-title-parts';
import { placePhrases } from './split-title-place';
import { phrasesLeft } from './split-title-rest';
import { adPhrases } from './split-title-words.data';

export interface SplitQuestion {
  title: string;
  brand: string | null;
  /** Flattened attributes of the listing: part and model numbers are known by them. */
  attributes: Readonly<Record<string, string>>;
  /** What the listing says already. */
  itemHighlight: string | null;
  bullets: readonly string[];
  limits: FieldLimits;
}

/** A shorter title with what it leaves out in its new place. */
export interface SplitProposal {
  title: string;
  /** Null where the product type has none, or nothing moves there and there was none. */
  itemHighlight: string | null;
  /** All bullets as they would be; the same array's texts where none changes. */
  bullets: string[];
  /** Index of the bullet that took something in, or null. */
  changedBullet: number | null;
  /** Where each part of the old title goes, in its order. */
  parts: MovedPart[];
  /** Facts that found no place: empty in every proposal that may be offered as lossless. */
  lost: string[];
  /** In a few words, how it differs from the others. */
  manner: string;
}

export interface TitleSplit {
  /** Size of the title now, and its limit, in `unit`. */
  size: number;
  max: number;
  unit: 'characters' | 'bytes';
  /** UTF-16 index of the first character over the limit. */
  surplusAt: number;
  /** Best first; one to three, or none where no title can be made (one word longer than the limit). */
  proposals: SplitProposal[];
}

/**
 * Proposes shorter titles for one over its limit. Nothing is invented, and nothing that states a fact is dropped: it
 * moves to the Item Highlight, else to a bullet. Null where the title is within its limit. Pure, never throws.
 */
export function splitTitle(question: SplitQuestion): TitleSplit | null {
  const { title, limits } = question;
  const { max, unit } = limits.title;
  const size = measureText(title, unit);
  if (size <= max) return null;
  const clean = calmTitle(withoutAds(cleanTitle(title)), question);
  const atoms = atomsOf(clean, { brand: question.brand, codes: codesOf(question.attributes) });
  const proposals: SplitProposal[] = [];
  for (const { manner, worth } of manners(atoms)) {
    const proposal = propose(question, { atoms, worth, manner });
    if (proposal === null) continue;
    if (!proposals.some((known) => known.title === proposal.title)) proposals.push(proposal);
  }
  const surplusAt = indexOfSurplus(title, max, unit);
  return {
    size,
    max,
    unit,
    surplusAt,
    proposals: proposals.toSorted((a, b) => a.lost.length - b.lost.length),
  };
}

function manners(atoms: readonly Atom[]): { manner: string; worth: number[] }[] {
  const worth = worthOf(atoms);
  return [
    { manner: 'Brand, part number, noun, size and quantity first', worth },
    {
      manner: 'As much of the beginning as fits',
      worth: worth.map((value, index) =>
        atoms[index]?.isRepeat === true ? -1 : value + 40 * (1 - index / atoms.length) ** 2,
      ),
    },
    {
      manner: 'What it is and how big; uses and extras in the highlight',
      worth: worth.map((value, index) =>
        /^(?:tail|words|colour)$/.test(atoms[index]?.kind ?? '') ? -4 : value,
      ),
    },
  ];
}

function propose(
  question: SplitQuestion,
  choice: { atoms: readonly Atom[]; worth: readonly number[]; manner: string },
): SplitProposal | null {
  const { limits, title: old } = question;
  const { atoms, worth, manner } = choice;
  const sizes = atoms.map(({ text }) => measureText(text, limits.title.unit));
  const chosen = chooseAtoms(atoms, { worth, sizes, room: limits.title.max });
  if (chosen === null) return null;
  const title = titleOf(atoms, chosen.kept);
  const place = (isTight: boolean) => ({
    isTight,
    ...placePhrases(phrasesLeft(atoms, chosen.kept, isTight), { ...question, title }),
  });
  const whole = place(false);
  const placed = echoes(title, whole.itemHighlight) ? place(true) : whole;
  const { itemHighlight, bullets, changedBullet } = placed;
  return {
    title,
    itemHighlight,
    bullets,
    changedBullet,
    parts: partsOf(atoms, chosen.kept, placed),
    lost: lostFacts(old, { title, itemHighlight, bullets }),
    manner,
  };
}

/** More than half of the highlight's words are the title's: Amazon refuses it for that. */
function echoes(title: string, itemHighlight: string | null): boolean {
  const words = titleFactsOf(itemHighlight ?? '');
  const said = new Set(titleFactsOf(title).map(({ key }) => key));
  return words.filter(({ key }) => said.has(key)).length * 2 > words.length;
}

function titleOf(atoms: readonly Atom[], kept: readonly boolean[]): string {
  let title = '';
  atoms.forEach((atom, index) => {
    if (kept[index] !== true) return;
    let before = index - 1;
    while (atoms[before]?.isModifier === true && kept[before] !== true) before--;
    const isJoined = atom.gap > 0 && kept[before] === true;
    title += title === '' ? atom.text : `${isJoined ? ' ' : ', '}${atom.text}`;
  });
  const [first = ''] = title;
  return /^(?:with|for|in|of)\b/.test(title) ? first.toUpperCase() + title.slice(first.length) : title;
}

function withoutAds(title: string): string {
  return title.replace(adPhrases, ' ').replace(/\s+/g, ' ').trim();
}

function codesOf(attributes: SplitQuestion['attributes']): string[] {
  return ['part_number', 'model_number', 'manufacturer_part_number', 'mpn', 'model_name']
    .flatMap((name) => (Object.hasOwn(attributes, name) ? [attributes[name] ?? ''] : []))
    .filter((code) => /\d/.test(code) && !code.includes(' '));
}
