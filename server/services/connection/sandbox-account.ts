import * as z from 'zod';

const schema = z.object({
  apiBase: z.url(),
  lwaTokenUrl: z.url(),
  credentials: z.object({
    clientId: z.string(),
    clientSecret: z.string(),
    refreshToken: z.string(),
    sellerId: z.string(),
  }),
});

/** The sandbox that stands in while no account is connected. */
export type SandboxAccount = z.infer<typeof schema>;

/** Reads the setting PLUMBLINE_SANDBOX; throws with the part at fault, since the start script wrote it. */
export function readSandboxAccount(setting: string | null): SandboxAccount | null {
  if (setting === null || setting === '') return null;
  const parsed = schema.safeParse(JSON.parse(setting));
  if (parsed.success) return parsed.data;
  throw new Error(`Setting PLUMBLINE_SANDBOX: ${parsed.error.issues[0]?.path.join('.') ?? ''} is not valid`);
}
