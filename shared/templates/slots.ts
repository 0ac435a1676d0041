/** What a template may be filled with: a listing's brand and attributes, by slot name. */
export type SlotFacts = Readonly<Record<string, string>>;

const slot = /\{([a-z][a-z0-9_]*)\}/g;

/** The facts of a listing under their slot names: `{brand}`, `{material}`, `{size}` … Amazon's own attribute names. */
export function slotFacts(attributes: Readonly<Record<string, string>>): SlotFacts {
  const facts: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    const plain = value.trim();
    if (plain !== '' && /^[a-z][a-z0-9_]*$/.test(name)) facts[name] = plain;
  }
  return facts;
}

/** Names of the slots in a text, each once, in order. */
export function slotsOf(text: string): string[] {
  return [...new Set([...text.matchAll(slot)].map((match) => match[1] ?? ''))];
}

/** Fills the slots; one without a fact stays as it is and is named. */
export function fillSlots(text: string, facts: SlotFacts): { text: string; missing: string[] } {
  const missing = slotsOf(text).filter((name) => facts[name] === undefined);
  return { text: text.replace(slot, (whole, name: string) => facts[name] ?? whole), missing };
}
