import * as z from 'zod';
import { apiError } from '../../../shared/api-error';
import type { ProviderAnswer, Verdict } from '../orchestrator/provider';

const errorListSchema = z.object({
  errors: z.array(
    z.object({ code: z.string(), message: z.string().catch(''), details: z.string().nullish() }),
  ),
});

interface AmazonError {
  code: string;
  message: string;
  details: string;
}

/**
 * What an answer of the Selling Partner API means (facts: amazon.md § 1). An empty detail on a 403 is a missing role
 * or a wrong region and must not be tried again; an expired or revoked access token is renewed once.
 */
export function judgeAmazonAnswer(answer: ProviderAnswer): Verdict {
  const { status } = answer;
  if (status >= 200 && status < 300) return { kind: 'answered' };
  if (status === 429) return { kind: 'throttled' };
  if (status >= 500) return { kind: 'failed', reason: `answered with an error of its own (${status})` };
  const error = firstError(answer.body);
  if (status === 401 || status === 403) return judgeDenial(error);
  const words = [error.message, error.details === error.message ? '' : error.details]
    .filter(Boolean)
    .join(' ');
  if (status === 404)
    return {
      kind: 'refused',
      error: apiError('not-found', `Amazon knows nothing of it: ${words || error.code}`),
    };
  return {
    kind: 'refused',
    error: apiError('provider-refused', `Amazon refused: ${words || error.code} (${status})`),
  };
}

function judgeDenial(error: AmazonError): Verdict {
  if (/expired|revoked, malformed or invalid/i.test(error.details)) {
    const message = 'Amazon does not accept the access token, even a new one. Connect the account again.';
    return { kind: 'again', error: apiError('not-connected', message) };
  }
  const message =
    'Amazon denies access. Either the app lacks a role for this (Product Listing, or Selling Partner Insights), or the account belongs to another region. Check the app’s roles in Seller Central, authorise it again and connect with the new refresh token.';
  return { kind: 'refused', error: apiError('provider-refused', message) };
}

function firstError(body: string): AmazonError {
  const unread: AmazonError = { code: 'no reason given', message: '', details: '' };
  try {
    const parsed = errorListSchema.safeParse(JSON.parse(body));
    const first = parsed.success ? parsed.data.errors[0] : undefined;
    return first ? { code: first.code, message: first.message, details: first.details ?? '' } : unread;
  } catch {
    return unread;
  }
}
