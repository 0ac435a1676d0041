import * as z from 'zod/mini';
import { apiError, type ApiError } from '@shared/api-error';
import { fail, type Result } from '@shared/result';
import type { SeriesMetric } from '@shared/series/metrics';
import type { Store } from '../store/database';
import { readMeta } from '../store/meta';
import { callServer, type Network } from './call-server';

const point = z.object({ minute: z.int(), value: z.nullable(z.int()) });
export const seriesAnswer = z.object({
  unit: z.string(),
  scale: z.int(),
  before: z.nullable(point),
  points: z.array(point),
});
export type SeriesAnswer = z.infer<typeof seriesAnswer>;

/** The history of one metric, from the server: histories are read when asked for, never synced whole. */
export async function readSeries(
  parts: { store: Store; network: Network },
  question: { subject: string; metric: SeriesMetric; from: number; to: number },
): Promise<Result<SeriesAnswer, ApiError>> {
  const device = await readMeta(parts.store.caches, 'device');
  if (device === null) return fail(apiError('unauthorised', 'Pair with your server first.'));
  const query = new URLSearchParams(Object.entries(question).map(([name, value]) => [name, String(value)]));
  const answer = await callServer(parts.network, device, {
    method: 'GET',
    path: `/series?${query.toString()}`,
    answer: seriesAnswer,
  });
  return answer.ok ? answer : fail(answer.error.error);
}
