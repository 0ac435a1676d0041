import { eq, inArray } from 'drizzle-orm';
import { apiError } from '../../../shared/api-error';
import type { RolloutItem } from '../../../shared/catalog/rollout';
import { randomOfSeed } from '../../../shared/random-of-seed';
import { drawTurns } from '../../../shared/recommending/draw-turns';
import { fail, ok, type Result } from '../../../shared/result';
import { listings, rollouts } from '../../database/schema';
import type { Transaction } from '../../database/transaction';

export type RolloutRow = typeof rollouts.$inferSelect;

export interface RolloutRequest {
  rolloutId: string;
  name: string;
  /** Over how many weeks the changes are spread. */
  weeks: number;
  /** Draws the order, and is kept so that it can be checked. */
  seed: number;
  items: readonly Pick<RolloutItem, 'listingId' | 'before' | 'after' | 'reason' | 'key'>[];
  by: string;
  /** Epoch ms: the first has its turn now. */
  now: number;
}

/** Puts accepted changes on a wait-list, in random order over weeks. Started twice it stays as it was. */
export async function startRollout(tx: Transaction, request: RolloutRequest): Promise<Result<RolloutRow>> {
  const { rolloutId: id, name, seed, weeks, by, now } = request;
  const [known] = await tx.select().from(rollouts).where(eq(rollouts.id, id));
  if (known) return ok(known);
  const ids = [...new Set(request.items.map(({ listingId }) => listingId))];
  const found = await tx.select({ id: listings.id }).from(listings).where(inArray(listings.id, ids));
  if (found.length < ids.length)
    return fail(
      apiError('not-found', 'One of these listings is not known here.', { field: 'changes.items' }),
    );
  const turns = drawTurns(request.items.length, { random: randomOfSeed(seed), from: now, weeks });
  const items = request.items.map((item, index) => ({
    ...item,
    dueAt: turns[index] ?? now,
    changeId: null,
    skipped: null,
  }));
  const row: RolloutRow = { id, name, seed, items, stoppedAt: null, by, createdAt: now, updatedAt: now };
  await tx.insert(rollouts).values(row);
  return ok(row);
}
