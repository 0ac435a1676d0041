import { apiError } from '../../../shared/api-error';
import { fail, ok, type Result } from '../../../shared/result';
import { priorities } from '../../jobs/port';
import type { Runtime } from '../../runtime';
import { connectionOf } from '../connection/connection-row';

/** Asks for a listing sync that the user waits for; one that is under way already is joined. Answers the job's id. */
export async function requestSync(
  runtime: Runtime,
  mode: 'full' | 'incremental',
  correlationId: string,
): Promise<Result<string>> {
  const { state } = await connectionOf(runtime.database.read);
  if (state === 'none') return fail(apiError('not-connected', 'No Amazon account is connected yet.'));
  const jobId = await runtime.jobs.enqueue(null, {
    kind: 'sync-listings',
    key: 'sync-listings',
    payload: { mode },
    priority: priorities.userWaiting,
    correlationId,
  });
  return ok(jobId);
}
