import { eq } from 'drizzle-orm';
import * as z from 'zod';
import type { TextProviderSettings } from '../../../shared/drafting/rewrite-answer';
import { settings } from '../../database/schema';
import { recordAudit } from '../../events/outbox';
import type { Runtime } from '../../runtime';
import { openVault } from '../../security/vault';

const settingKey = 'text-provider';
const secretName = 'text-provider/key';

const storedSchema = z.object({
  kind: z.enum(['none', 'openai-compatible']),
  address: z.string().nullable(),
  model: z.string().nullable(),
});
type Stored = z.infer<typeof storedSchema>;
const none: Stored = { kind: 'none', address: null, model: null };

/** What may be set. A key left out keeps the one there is; null forgets it. */
export const textProviderInputSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({
    kind: z.literal('openai-compatible'),
    address: z.url({ protocol: /^https?$/ }).max(500),
    model: z.string().trim().min(1).max(200),
    key: z.string().trim().min(1).max(1000).nullable().optional(),
  }),
]);
export type TextProviderInput = z.infer<typeof textProviderInputSchema>;

export async function readTextProvider(runtime: Runtime): Promise<TextProviderSettings> {
  const stored = await readStored(runtime);
  return { ...stored, hasKey: (await openVault(runtime).getSecret(secretName)) !== null };
}

/** The key, for the call alone. */
export async function readTextProviderKey(runtime: Runtime): Promise<string | null> {
  return openVault(runtime).getSecret(secretName);
}

/**
 * Settings and key in one transaction with the audit row, which names no key. Another address forgets the old key, so
 * that it is never sent where it was not meant for.
 */
export async function setTextProvider(
  runtime: Runtime,
  input: TextProviderInput,
  by: { who: string; correlationId: string },
): Promise<TextProviderSettings> {
  const before = await readStored(runtime);
  const vault = openVault(runtime);
  const after: Stored =
    input.kind === 'none' ? none : { kind: input.kind, address: input.address, model: input.model };
  const row = { value: after, updatedAt: runtime.now() };
  await runtime.database.write(async (tx) => {
    await tx
      .insert(settings)
      .values({ key: settingKey, ...row })
      .onConflictDoUpdate({ target: settings.key, set: row });
    const key = input.kind === 'none' ? null : input.key;
    if (key === null || (key === undefined && !isSameHost(before.address, after.address)))
      await vault.deleteSecret(tx, secretName);
    else if (key !== undefined) await vault.putSecret(tx, secretName, key);
    await recordAudit(
      tx,
      {
        who: by.who,
        what: 'settings.text-provider',
        entity: 'settings',
        entityId: settingKey,
        before,
        after,
        why: 'Set by the seller',
      },
      { at: row.updatedAt, correlationId: by.correlationId },
    );
  });
  return readTextProvider(runtime);
}

async function readStored({ database }: Runtime): Promise<Stored> {
  const [row] = await database.read.select().from(settings).where(eq(settings.key, settingKey));
  const read = storedSchema.safeParse(row?.value);
  return read.success ? read.data : none;
}

function isSameHost(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && new URL(a).origin === new URL(b).origin;
}
