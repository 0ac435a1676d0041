import { rankOf, type Priority } from './priority';

export interface Ticket {
  priority: Priority;
  /** Counts up: earlier tickets have lower numbers. */
  number: number;
}

/** After so many calls that overtook a waiting one, the longest waiting goes next, whatever its class. */
export const overtakingLimit = 8;

/**
 * Picks who goes next: the most urgent class, within it the earliest. One in nine goes to the ticket that waits
 * longest, so that an endless stream of urgent calls starves nobody, and an urgent call never waits for more than one
 * of a crawl.
 * @param overtaken how many calls in a row went past a longer waiting ticket
 */
export function nextInLine<T extends Ticket>(waiting: readonly T[], overtaken: number): T | undefined {
  const byAge = (a: T, b: T) => a.number - b.number;
  if (overtaken >= overtakingLimit) return [...waiting].sort(byAge)[0];
  return [...waiting].sort((a, b) => rankOf(a.priority) - rankOf(b.priority) || byAge(a, b))[0];
}

/** Whether serving `served` overtakes a ticket that waits longer. */
export function overtakes<T extends Ticket>(served: T, waiting: readonly T[]): boolean {
  return waiting.some((ticket) => ticket.number < served.number);
}
