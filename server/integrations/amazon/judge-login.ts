import * as z from 'zod';
import { apiError } from '../../../shared/api-error';
import type { ProviderAnswer, Verdict } from '../orchestrator/provider';

const loginErrorSchema = z.object({ error: z.string(), error_description: z.string().optional() });

const sentences: Record<string, { field: string; message: string }> = {
  invalid_grant: {
    field: 'refreshToken',
    message:
      'Amazon no longer accepts the refresh token: it was revoked or mistyped. Authorise the app again in Seller Central and connect with the new refresh token.',
  },
  invalid_client: {
    field: 'clientSecret',
    message:
      'Amazon does not accept the client ID with this client secret. Secrets expire: copy the current pair from your app in the Developer Console and connect again.',
  },
  unauthorized_client: {
    field: 'clientId',
    message:
      'The app with this client ID may not use this refresh token: the token belongs to another app. Copy all three values from the same app.',
  },
};

/** What an answer of Login with Amazon means: refusals name the credential at fault (OAuth 2.0, RFC 6749 § 5.2). */
export function judgeLoginAnswer(answer: ProviderAnswer): Verdict {
  const { status } = answer;
  if (status >= 200 && status < 300) return { kind: 'answered' };
  if (status === 429) return { kind: 'throttled' };
  if (status >= 500) return { kind: 'failed', reason: `answered with an error of its own (${status})` };
  const code = errorCode(answer.body);
  const known = code === null ? undefined : sentences[code];
  const message = known?.message ?? `Login with Amazon refused the credentials (${code ?? status}).`;
  return { kind: 'refused', error: apiError('not-connected', message, known ? { field: known.field } : {}) };
}

function errorCode(body: string): string | null {
  try {
    const parsed = loginErrorSchema.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data.error : null;
  } catch {
    return null;
  }
}
