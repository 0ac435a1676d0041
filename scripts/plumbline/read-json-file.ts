import { readFileSync } from 'node:fs';
import { apiError } from '../../shared/api-error';
import { fail, ok, type Result } from '../../shared/result';

/** The JSON in a file, as UTF-8 with or without a byte order mark; `field` names the argument that an error is about. */
export function readJsonFile(file: string, field: string): Result<unknown> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return fail(apiError('not-found', `There is no file ${file} that can be read.`, { field }));
  }
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return ok(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'not JSON';
    return fail(apiError('bad-request', `${file} is no JSON: ${reason}`, { field }));
  }
}
