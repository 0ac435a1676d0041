/** Where the chip goes: the space kept under the row, at the left of its title; class names end in a build's hash. */
const contents = '[class*="JanusTable-module__tableContentRow"]';
const titles = '[class*="ProductDetails-module__titleContainer"]';
const kept = 28;

export interface Spot {
  /** CSS pixels from the top left corner of the window. */
  left: number;
  top: number;
}

/** The spot for one row, or null when unsure: no title is found, the space is not there, or nothing of it is shown. */
export function spotOf(row: Element): Spot | null {
  const content = row.querySelector(`:scope > ${contents}`);
  const title = row.querySelector(titles);
  if (!content || !title) return null;
  const box = content.getBoundingClientRect();
  const words = title.getBoundingClientRect();
  if (box.height === 0 || words.height === 0) return null;
  if (Number.parseFloat(getComputedStyle(content).paddingBottom) < kept) return null;
  const left = Math.round(words.left);
  if (left < box.left || left > box.right - 260) return null;
  return { left, top: Math.round(box.bottom - kept) };
}
