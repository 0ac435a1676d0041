import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder } from '../../../sandbox/testing/shared-data';

interface Sample {
  pairs: { status: number; response: unknown }[];
}

/**
 * Amazon's own sample answers (200) of an operation; where they are not here, one of the same shape written by us, so
 * that the reader is tried either way.
 */
export function officialAnswers(operation: string, written: unknown): unknown[] {
  const folder = sharedFolder('sp-api-samples');
  if (folder === null) return [written];
  const file = join(folder, 'responses', `${operation}.json`);
  const sample = JSON.parse(readFileSync(file, 'utf8')) as Sample;
  return sample.pairs.filter(({ status }) => status === 200).map(({ response }) => response);
}
