/** Whose turn it is for a token: what a person waits for goes first, a crawl goes last. */
export const priorities = ['user-waiting', 'guardrail', 'scheduled', 'backfill'] as const;
export type Priority = (typeof priorities)[number];

/** 0 for the most urgent. */
export function rankOf(priority: Priority): number {
  return priorities.indexOf(priority);
}

/**
 * Background calls leave a fifth of the bucket (one token at least) to whoever a person waits for: at 80 % of a limit
 * they slow down to the refill, so that a waiting person finds a token at once, from any process.
 */
export function tokensKept(priority: Priority, burst: number): number {
  if (priority === 'user-waiting' || burst < 2) return 0;
  return Math.max(1, Math.floor(burst * 0.2));
}
