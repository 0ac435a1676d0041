import { contentFields, type ContentChanges, type ListingContent } from '../catalog/listing-content';
import type { TemplateParts } from '../catalog/listing-template';
import { fillSlots, slotFacts } from './slots';

export interface Applied {
  /** Only fields that change. */
  changes: ContentChanges;
  /** Slots for which the listing has no fact: such a text must not be published. */
  missing: string[];
}

/** A listing's words as a template would have them, filled with the listing's own facts. */
export function applyTemplate(
  parts: TemplateParts,
  listing: { content: ListingContent; attributes: Readonly<Record<string, string>> },
): Applied {
  const facts = slotFacts(listing.attributes);
  const missing = new Set<string>();
  const fill = (text: string) => {
    const filled = fillSlots(text, facts);
    for (const name of filled.missing) missing.add(name);
    return filled.text;
  };
  const changes: ContentChanges = {};
  for (const field of contentFields) {
    if (field === 'bullets') {
      if (parts.bullets === null) continue;
      const bullets = parts.bullets.map(fill);
      if (JSON.stringify(bullets) !== JSON.stringify(listing.content.bullets)) changes.bullets = bullets;
      continue;
    }
    const part = parts[field];
    if (part === null) continue;
    const text = fill(part);
    if (text !== listing.content[field]) changes[field] = text;
  }
  return { changes, missing: [...missing] };
}
