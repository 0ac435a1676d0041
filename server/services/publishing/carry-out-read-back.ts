import type { JobOutcome } from '../../jobs/port';
import { askOld, guardAndSend } from './carry-out-sending';
import type { Following } from './following';
import { ask, confirm, liveFields } from './following';
import { newErrors } from './new-errors';
import { judgeReadBack, nextAct } from './next-act';
import { nextReadBack } from './pace';
import { compareReadBack } from './read-back';

/** Looks whether the message arrived, or whether the accepted change shows, and does what follows from it. */
export async function carryOutReadBack(following: Following, since: number): Promise<JobOutcome | null> {
  const { change, progress, frozenAt, adapter, context, runtime } = following;
  const { pace } = runtime.config;
  const now = runtime.now();
  const later = (reason: string): JobOutcome => ({
    kind: 'later',
    runAt: nextReadBack(since, now, pace) ?? now + (30 * 60_000) / pace,
    reason,
  });
  const read = await adapter.getListing(following.sku, { priority: 'scheduled', signal: context.signal });
  if (!read.ok) {
    if (read.error.code !== 'not-found') return later(read.error.message);
    const message = 'Amazon no longer has this SKU, so nobody can see whether your text arrived.';
    await ask(following, { why: 'conflict', message, liveNow: null });
    return null;
  }
  const live = read.value;
  const verdict = judgeReadBack({
    progress,
    readBack: compareReadBack(live.content, change.before, change.after),
    newErrors: await newErrors(following, live),
    now,
    pace,
  });
  switch (verdict.kind) {
    case 'confirm':
      await confirm(following, live, 'Your listing reads back equal, with no new error');
      return null;
    case 'wait':
      return later('Waiting for Amazon to show it');
    case 'resend': {
      // The message is lost, so it is an intent again, with an intent's age and the hold of a restore.
      const act = nextAct({ progress: { ...progress, state: 'intended' }, now, frozenAt });
      if (act.kind !== 'ask') return guardAndSend(following, live);
      await askOld(following, act.why, live);
      return null;
    }
    case 'conflict': {
      const { message } = verdict;
      await ask(following, { why: 'conflict', message, liveNow: liveFields(following, live) });
      return null;
    }
  }
}
