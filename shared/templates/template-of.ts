import type { ListingContent } from '../catalog/listing-content';
import type { TemplateParts } from '../catalog/listing-template';
import { slotFacts, type SlotFacts } from './slots';

/** Bookkeeping that no shopper reads, and values too short to be told from other words. */
const notInCopy =
  /^(?:parentage_level|.*_relationship|condition_type|.*_locator.*|.*_node.*|country_of_origin)$/;
const shortest = 2;

/**
 * A listing's words as a template: wherever one of its own facts stands as a word of its own, the fact's slot takes its
 * place. Longer values first, so that «Hardened steel» is not cut to «Hardened {material}».
 */
export function templateOf(
  content: ListingContent,
  attributes: Readonly<Record<string, string>>,
): TemplateParts {
  const facts = slotFacts(attributes);
  const replaceable = Object.entries(facts)
    .filter(([name, value]) => !notInCopy.test(name) && value.length >= shortest)
    .toSorted(([, a], [, b]) => b.length - a.length);
  const cut = (text: string) => withSlots(text, replaceable, facts);
  return {
    title: cut(content.title),
    itemHighlight: content.itemHighlight === null ? null : cut(content.itemHighlight),
    bullets: content.bullets.length === 0 ? null : content.bullets.map(cut),
    description: content.description === null ? null : cut(content.description),
    searchTerms: content.searchTerms === null ? null : cut(content.searchTerms),
  };
}

const wordPart = /[\p{L}\p{N}]/u;

function withSlots(text: string, replaceable: readonly [string, string][], facts: SlotFacts): string {
  let parts: { text: string; isSlot: boolean }[] = [{ text, isSlot: false }];
  for (const [name, value] of replaceable) {
    // Two attributes with one value (brand and manufacturer): the first by name stands for both.
    if (Object.keys(facts).some((other) => other < name && facts[other] === value)) continue;
    parts = parts.flatMap((part) => (part.isSlot ? [part] : splitAt(part.text, value, `{${name}}`)));
  }
  return parts.map((part) => part.text).join('');
}

function splitAt(text: string, value: string, slot: string): { text: string; isSlot: boolean }[] {
  const parts: { text: string; isSlot: boolean }[] = [];
  let from = 0;
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length)) {
    const isAlone = !wordPart.test(text.charAt(at - 1)) && !wordPart.test(text.charAt(at + value.length));
    if (!isAlone) continue;
    parts.push({ text: text.slice(from, at), isSlot: false }, { text: slot, isSlot: true });
    from = at + value.length;
  }
  return [...parts, { text: text.slice(from), isSlot: false }];
}
