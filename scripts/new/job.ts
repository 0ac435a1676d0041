import { addToList, camelCase } from './list-line';
import type { Scaffold } from './scaffolds';

export const jobScaffold: Scaffold = {
  kind: 'job',
  usage: 'job seal-history',
  summary: 'a kind of job, in the list of handlers',
  refuse: (name) =>
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)
      ? null
      : 'Name the job in small letters with hyphens: seal-history.',
  plan(name) {
    const folder = 'server/jobs/handlers';
    const handler = `${camelCase(name)}Handler`;
    return {
      files: [{ path: `${folder}/${name}.ts`, text: jobText(name, handler) }],
      list: {
        path: `${folder}/index.ts`,
        change: (text) => addToList(text, { name: handler, from: `./${name}` }),
      },
    };
  },
  next: 'Call a service in run(), its effect inside context.step or context.commit; enqueue it, or give it a schedule in server/jobs/schedules.',
};

function jobText(name: string, handler: string): string {
  return `import * as z from 'zod';
import type { JobHandler } from '../port';

const payload = z.object({});

/** What it does, and why it may safely run twice. */
export const ${handler}: JobHandler<typeof payload> = {
  kind: '${name}',
  payload,
  leaseMs: 60_000,
  maxAttempts: 3,
  async run(_payload, context) {
    await context.progress(0, null);
    return { kind: 'done' };
  },
};
`;
}
