import process from 'node:process';
import { text } from 'node:stream/consumers';
import { apiError } from '../../shared/api-error';
import { fail, ok, type Result } from '../../shared/result';
import { ask, askHidden } from './hidden-prompt';

const fields = [
  { name: 'clientId', variable: 'AMAZON_CLIENT_ID', label: 'LWA client ID', isSecret: false },
  {
    name: 'clientSecret',
    variable: 'AMAZON_CLIENT_SECRET',
    label: 'LWA client secret (not shown)',
    isSecret: true,
  },
  {
    name: 'refreshToken',
    variable: 'AMAZON_REFRESH_TOKEN',
    label: 'Refresh token (not shown)',
    isSecret: true,
  },
  { name: 'sellerId', variable: 'AMAZON_SELLER_ID', label: 'Seller ID (merchant token)', isSecret: false },
] as const;

/**
 * The credentials from stdin (JSON), the environment or the keyboard, never from arguments: those stay in the shell's
 * history and are shown by `ps`. What they must look like is judged by the service that takes them.
 */
export async function readSecrets(fromStdin: boolean): Promise<Result<Record<string, string>>> {
  if (fromStdin) return parseJson(await text(process.stdin));
  const secrets: Record<string, string> = {};
  for (const { name, variable, label, isSecret } of fields) {
    const given = process.env[variable];
    if (given !== undefined && given !== '') secrets[name] = given;
    else if (process.stdin.isTTY) secrets[name] = await (isSecret ? askHidden : ask)(`${label}: `);
    else {
      const message = `${label} is missing: type it at a terminal, set ${variable}, or use --stdin.`;
      return fail(apiError('bad-request', message, { field: name }));
    }
  }
  return ok(secrets);
}

function parseJson(typed: string): Result<Record<string, string>> {
  try {
    const value: unknown = JSON.parse(typed);
    if (typeof value === 'object' && value !== null) return ok(value as Record<string, string>);
  } catch {
    // Answered below: what was typed is a secret, so no part of it is repeated.
  }
  return fail(
    apiError('bad-request', 'stdin must hold JSON with clientId, clientSecret, refreshToken and sellerId.'),
  );
}
