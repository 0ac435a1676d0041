import { eq } from 'drizzle-orm';
import { jobs } from '../../server/database/schema';
import { countWorkers } from '../../server/jobs/worker-register';
import type { Runtime } from '../../server/runtime';
import { requestSync } from '../../server/services/listing/request-sync';
import { apiError } from '../../shared/api-error';
import { fail, ok, type Result } from '../../shared/result';
import type { Command, CommandOutput } from './command';
import { withRuntime } from './with-runtime';

export const sync: Command = {
  usage: '',
  help: [
    'Has the running server read your listings from Amazon, and waits for it.',
    '  --full      all of them, not only those that changed since the last sync',
    '  --no-wait   do not wait',
  ].join('\n'),
  options: { full: { type: 'boolean' }, 'no-wait': { type: 'boolean' } },
  words: [0, 0],
  run: ({ options, say }) =>
    withRuntime(async (runtime) => {
      const mode = options.full === true ? 'full' : 'incremental';
      const asked = await requestSync(runtime, mode, runtime.newId());
      if (!asked.ok) return asked;
      const jobId = asked.value;
      if ((await countWorkers(runtime)) === 0) {
        return ok({
          text: 'No server is running: it syncs when it starts.',
          json: { jobId, state: 'waiting' },
        });
      }
      if (options['no-wait'] === true) return ok({ text: `Asked for, as job ${jobId}.`, json: { jobId } });
      return follow(runtime, jobId, say);
    }),
};

async function follow(
  runtime: Runtime,
  jobId: string,
  say: (line: string) => void,
): Promise<Result<CommandOutput>> {
  let said = '';
  for (;;) {
    const [job] = await runtime.database.read.select().from(jobs).where(eq(jobs.id, jobId));
    const state = job?.state ?? 'cancelled';
    const done = job?.progressDone ?? 0;
    const total = job?.progressTotal ?? null;
    const line = `${done}${total === null ? '' : ` of ${total}`} listings`;
    if (state === 'done') return ok({ text: `Synced: ${line}.`, json: { jobId, state, done, total } });
    if (state === 'dead' || state === 'cancelled') {
      return fail(apiError('unavailable', `The sync ended early: ${job?.lastError ?? state}.`));
    }
    if (line !== said) say(line);
    said = line;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}
