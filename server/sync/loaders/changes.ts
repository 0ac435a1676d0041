import { asc, inArray } from 'drizzle-orm';
import { changes, changeSteps } from '../../database/schema';
import type { Loader } from './loader';

/** With the journal's steps, in order, without the requests and answers behind them. */
export const changesLoader: Loader = {
  id: changes.id,
  read: async (read, where, limit) => {
    const rows = await read.select().from(changes).where(where).orderBy(asc(changes.id)).limit(limit);
    const { changeId, seq, state, at, detail } = changeSteps;
    const steps = await read
      .select({ changeId, state, at, detail })
      .from(changeSteps)
      .where(
        inArray(
          changeId,
          rows.map((row) => row.id),
        ),
      )
      .orderBy(asc(changeId), asc(seq));
    const byChange = new Map<string, typeof steps>();
    for (const step of steps) byChange.set(step.changeId, [...(byChange.get(step.changeId) ?? []), step]);
    return rows.map((row) => ({ ...row, steps: byChange.get(row.id) ?? [] }));
  },
};
