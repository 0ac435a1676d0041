import { apiError } from '../api-error';
import { fail, ok, type Result } from '../result';
import { rewriteCandidateSchema, type RewriteCandidate } from './text-provider';

const mostCandidates = 3;

/**
 * The proposals in a provider's answer: the JSON that was asked for, alone or in a fence or amid chatter. What is not
 * in that form is an error, never half a text.
 */
export function readCandidates(answer: string): Result<RewriteCandidate[]> {
  const start = answer.indexOf('{');
  const end = answer.lastIndexOf('}');
  const json = start < 0 || end < start ? null : parsed(answer.slice(start, end + 1));
  if (typeof json !== 'object' || json === null) return malformed('it is not the JSON that was asked for');
  const list: unknown = 'candidates' in json ? json.candidates : [json];
  if (!Array.isArray(list)) return malformed('its candidates are no list');
  const candidates = list.slice(0, mostCandidates).flatMap((one: unknown) => {
    const read = rewriteCandidateSchema.safeParse(one);
    return read.success && Object.values(read.data).some((value) => value !== undefined && value !== null)
      ? [read.data]
      : [];
  });
  return candidates.length > 0 ? ok(candidates) : malformed('it holds no text of a listing');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function malformed(why: string) {
  return fail(apiError('malformed-answer', `The text provider’s answer cannot be used: ${why}.`));
}
