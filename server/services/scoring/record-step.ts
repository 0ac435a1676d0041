import { eq } from 'drizzle-orm';
import { limitsOfSubject } from '../../../shared/scoring/limits-of-subject';
import { movedRules } from '../../../shared/scoring/moved-rules';
import { rulesVersion } from '../../../shared/scoring/rules-version';
import type { ScoreStep } from '../../../shared/scoring/score-history';
import { causesOf, scoreInputs } from '../../../shared/scoring/score-inputs';
import type { ScoreResult } from '../../../shared/scoring/score-result';
import type { Subject } from '../../../shared/scoring/subject';
import { scoreHistories } from '../../database/schema';
import type { Transaction } from '../../database/transaction';

/** Two years of monthly changes and more; older steps stay in the series `score`. */
const mostSteps = 60;

export interface StepToRecord {
  listingId: string;
  listingVersion: number;
  subject: Subject;
  settingsVersion: number;
  before: ScoreResult | null;
  result: ScoreResult;
  comparableChange: number | null;
  at: number;
}

/** Notes what moved a score, in the transaction that stores it. */
export async function recordStep(tx: Transaction, what: StepToRecord): Promise<void> {
  const { listingId: id, result, before, at } = what;
  const [row] = await tx.select().from(scoreHistories).where(eq(scoreHistories.id, id));
  const inputs = scoreInputs(what.subject, {
    settingsVersion: what.settingsVersion,
    rulesVersion: rulesVersion(),
    limits: limitsOfSubject(what.subject, { now: at }),
  });
  const step: ScoreStep = {
    at,
    total: result.total,
    points: result.components.map(({ points }) => points),
    listingVersion: what.listingVersion,
    rulesVersion: rulesVersion(),
    settingsVersion: what.settingsVersion,
    comparableChange: what.comparableChange,
    causes: causesOf(row?.inputs ?? null, inputs, what.listingVersion),
    moved: before === null ? [] : movedRules(before, result),
  };
  const next = { steps: [...(row?.steps ?? []), step].slice(-mostSteps), inputs, updatedAt: at };
  await tx
    .insert(scoreHistories)
    .values({ id, ...next })
    .onConflictDoUpdate({ target: scoreHistories.id, set: next });
}
