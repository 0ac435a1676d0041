import * as z from 'zod';
import { apiError } from '../../../shared/api-error';
import { marketplaceIds } from '../../../shared/catalog/marketplace';
import { fail, ok, type Result } from '../../../shared/result';

const pasted = (what: string) =>
  z
    .string({ error: `${what} is missing.` })
    .trim()
    .min(1, `${what} is missing.`)
    .max(4096, `${what} is too long.`)
    .regex(/^\S+$/, `${what} holds a space or a line break: copy it again.`);

/** What the seller copies from Seller Central, checked for the mix-ups that can be seen without asking Amazon. */
export const credentialsInputSchema = z.strictObject({
  clientId: pasted('The client ID').refine(
    (text) => !looksLikeToken(text),
    'This is a refresh token, not a client ID.',
  ),
  clientSecret: pasted('The client secret').refine(
    (text) => !looksLikeToken(text) && !text.startsWith('amzn1.application-oa2-client.'),
    'This is not a client secret: it looks like the client ID or the refresh token.',
  ),
  refreshToken: pasted('The refresh token').refine(
    (text) => !text.startsWith('amzn1.'),
    'This is not a refresh token: those begin with «Atzr|».',
  ),
  /** Merchant token, from Seller Central's account information. */
  sellerId: pasted('The seller ID').regex(
    /^[A-Z0-9]{8,24}$/,
    'A seller ID (merchant token) is capital letters and digits, e.g. A1B2C3D4E5F6G7.',
  ),
  marketplace: z.enum(marketplaceIds).default('amazon-uk'),
});
export type CredentialsInput = z.infer<typeof credentialsInputSchema>;

function looksLikeToken(text: string): boolean {
  return text.startsWith('Atzr|');
}

/** Checks what was typed; the error names the field. */
export function readCredentials(input: unknown): Result<CredentialsInput> {
  const parsed = credentialsInputSchema.safeParse(input);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  const field = issue?.path.join('.') || 'credentials';
  return fail(apiError('bad-request', issue?.message ?? 'These are not credentials.', { field }));
}
