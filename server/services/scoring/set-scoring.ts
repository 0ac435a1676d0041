import { eq } from 'drizzle-orm';
import { apiError, type ApiError } from '../../../shared/api-error';
import { fail, ok, type Result } from '../../../shared/result';
import { rules } from '../../../shared/scoring/rules';
import { generalSettings, type ScoringSettings } from '../../../shared/scoring/scoring-settings';
import { scoringSettings } from '../../database/schema';
import type { Transaction } from '../../database/transaction';
import { recordAudit } from '../../events/outbox';
import { priorities } from '../../jobs/port';
import type { Runtime } from '../../runtime';

interface Request {
  /** Product type name, or `general`. */
  category: string;
  /** `device:<id>` or `owner` */
  by: string;
  correlationId: string;
}

type Wanted = Pick<ScoringSettings, 'components' | 'rules' | 'thresholds'>;

/** Sets what a category is scored with and has its listings scored anew. Refuses rules and thresholds that do not exist, with the field named. */
export async function setScoring(
  tx: Transaction,
  runtime: Pick<Runtime, 'now' | 'jobs'>,
  request: Request & Wanted,
): Promise<Result<null>> {
  const problem = findProblem(request);
  if (problem) return fail(problem);
  const { category: id, components, thresholds } = request;
  const [before] = await tx.select().from(scoringSettings).where(eq(scoringSettings.id, id));
  const row = {
    components,
    rules: request.rules,
    thresholds,
    version: (before?.version ?? 0) + 1,
    updatedAt: runtime.now(),
  };
  await tx
    .insert(scoringSettings)
    .values({ id, ...row })
    .onConflictDoUpdate({ target: scoringSettings.id, set: row });
  await followUp(tx, runtime, request, { before: before ?? null, after: row });
  return ok(null);
}

/** Back to ours. The row stays, empty and with a higher version, so that no version is used twice. */
export async function resetScoring(
  tx: Transaction,
  runtime: Pick<Runtime, 'now' | 'jobs'>,
  request: Request,
): Promise<void> {
  await setScoring(tx, runtime, { ...request, components: {}, rules: {}, thresholds: {} });
}

function findProblem({ components, rules: shares, thresholds }: Wanted): ApiError | null {
  const wanted = Object.values(components);
  if (wanted.length === 5 && wanted.every((share) => share === 0)) {
    return apiError('bad-request', 'One component at least must count.', { field: 'changes.components' });
  }
  for (const id of [...Object.keys(shares), ...Object.keys(thresholds)]) {
    if (!rules.some((rule) => rule.id === id))
      return apiError('bad-request', `There is no rule ${id}.`, { field: `changes.rules.${id}` });
  }
  for (const [id, values] of Object.entries(thresholds)) {
    const own = rules.find((rule) => rule.id === id)?.thresholds ?? {};
    for (const [name, value] of Object.entries(values)) {
      const field = `changes.thresholds.${id}.${name}`;
      const threshold = own[name];
      if (!threshold) return apiError('bad-request', `The rule ${id} has no threshold ${name}.`, { field });
      if (value < threshold.min || value > threshold.max) {
        const message = `${threshold.name}: between ${threshold.min} and ${threshold.max} ${threshold.unit}.`;
        return apiError('bad-request', message, { field });
      }
    }
  }
  return null;
}

async function followUp(
  tx: Transaction,
  runtime: Pick<Runtime, 'now' | 'jobs'>,
  { category, by, correlationId }: Request,
  { before, after }: { before: unknown; after: unknown },
): Promise<void> {
  await recordAudit(
    tx,
    {
      who: by,
      what: 'scoring.set',
      entity: 'scoring',
      entityId: category,
      before,
      after,
      why: 'set by the seller',
    },
    { at: runtime.now(), correlationId },
  );
  const isGeneral = category === generalSettings;
  await runtime.jobs.enqueue(tx, {
    kind: 'score-listings',
    key: isGeneral ? 'all' : `type:${category}`,
    whenRunning: 'again',
    payload: isGeneral ? {} : { productType: category },
    priority: priorities.scheduled,
    correlationId,
  });
}
