import * as z from 'zod/mini';
import { apiError } from '@shared/api-error';
import { fail, ok } from '@shared/result';
import { readMeta } from '../../store/meta';
import { callServer } from '../../sync/call-server';
import type { Handler } from '../handler';

/** «This page reads wrongly»: the redacted page with its reading goes to the own server, ready as a fixture. */
export const pageReport: Handler<'page.report'> = async ({ html, reading, note }, { store, network }) => {
  const device = await readMeta(store.caches, 'device');
  if (device === null)
    return fail(apiError('unauthorised', 'Pair with your server first: the copy is kept there.'));
  const answer = await callServer(network, device, {
    method: 'POST',
    path: '/page-reports',
    body: { url: reading.url, kind: reading.kind, html, reading, note: note === '' ? null : note },
    answer: z.object({ id: z.string() }),
    timeoutMs: 30_000,
  });
  return answer.ok ? ok(answer.value) : fail(answer.error.error);
};
