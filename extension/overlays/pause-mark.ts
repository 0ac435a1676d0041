/**
 * How a page of Amazon's is marked where the seller has paused us: an attribute of its root, set before anything is
 * drawn by a script that is registered for paused sites alone (`background/follow-pause.ts`). With it no place is
 * reserved, and a page that is not paused asks no storage, whose first use costs more than drawing the strip.
 */
const mark = 'data-plumbline-paused';

export function isMarkedPaused(): boolean {
  return document.documentElement.hasAttribute(mark);
}

export function markPaused(isPaused: boolean): void {
  document.documentElement.toggleAttribute(mark, isPaused);
}

/** What the background tells open pages when a pause begins or ends; null for any other message. */
export function pauseTold(message: unknown): boolean | null {
  const told = typeof message === 'object' && message !== null && 'pause' in message ? message.pause : null;
  return typeof told === 'boolean' ? told : null;
}
