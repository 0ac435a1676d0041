import { eq } from 'drizzle-orm';
import * as z from 'zod';
import type { ApiError } from '../../../shared/api-error';
import { settings } from '../../database/schema';
import type { Transaction } from '../../database/transaction';
import type { Database, Runtime } from '../../runtime';
import { raiseAlert, settleAlert } from '../alert/raise-alert';
import { changeConnection, connectionOf } from '../connection/connection-row';

const key = 'sync.listings';
const alertKey = 'sync-failing:amazon';
/** This many failures in a row are told to the seller (DESIGN § 8). */
const tellAfter = 3;

const stateSchema = z.object({
  failures: z.number().int().catch(0),
  /** When the last successful sync began, and the last full one; epoch ms. */
  lastStartedAt: z.number().nullable().catch(null),
  lastFullAt: z.number().nullable().catch(null),
  /** Whose listings these are: another account begins anew. */
  sellerId: z.string().nullable().catch(null),
});
export type SyncState = z.infer<typeof stateSchema>;

/** What syncs remember of each other. */
export async function syncStateOf(reader: Database['read'] | Transaction): Promise<SyncState> {
  const [row] = await reader.select().from(settings).where(eq(settings.key, key));
  return stateSchema.parse(row?.value ?? {});
}

async function store(tx: Transaction, value: SyncState, at: number): Promise<void> {
  const row = { value, updatedAt: at };
  await tx
    .insert(settings)
    .values({ key, ...row })
    .onConflictDoUpdate({ target: settings.key, set: row });
}

type By = { correlationId: string };

/** A sync came through: the count of failures starts anew, and what was said about it is taken back. */
export async function noteSuccess(
  tx: Transaction,
  done: { mode: 'full' | 'incremental'; startedAt: number; sellerId: string; count: number; at: number } & By,
): Promise<void> {
  const { at, correlationId } = done;
  const before = await syncStateOf(tx);
  const lastFullAt = done.mode === 'full' ? done.startedAt : before.lastFullAt;
  await store(tx, { failures: 0, lastStartedAt: done.startedAt, lastFullAt, sellerId: done.sellerId }, at);
  await settleAlert(tx, alertKey, at);
  const connection = await connectionOf(tx);
  const state = connection.state === 'failing' ? 'connected' : connection.state;
  const cause = { at, correlationId, who: 'job:sync-listings', why: 'A sync came through' };
  const change = { state, problem: null, syncing: null, lastSyncAt: at, lastSyncCount: done.count };
  await changeConnection(tx, change, { at, cause });
}

/**
 * Only the seller can mend credentials, roles and a seller ID: trying again would only knock on a closed door (facts:
 * amazon.md § 1, 403).
 */
export function needsSeller({ code }: ApiError): boolean {
  return code === 'not-connected' || code === 'provider-refused';
}

/**
 * A sync failed. Told to the seller once, after three in a row or at once when only he can mend it (credentials).
 */
export async function noteFailure(runtime: Runtime, error: ApiError, by: By): Promise<void> {
  const at = runtime.now();
  const context = { at, ...by };
  await runtime.database.write(async (tx) => {
    const before = await syncStateOf(tx);
    const failures = before.failures + 1;
    await store(tx, { ...before, failures }, at);
    if (!needsSeller(error) && failures < tellAfter) {
      await changeConnection(tx, { syncing: null }, { at, cause: null });
      return;
    }
    const connection = await connectionOf(tx);
    const state = connection.state === 'connected' ? 'failing' : connection.state;
    const cause = { ...context, who: 'job:sync-listings', why: `${failures} syncs failed in a row` };
    await changeConnection(tx, { state, problem: error.message, syncing: null }, { at, cause });
    const message = `Your listings could not be read from Amazon ${failures === 1 ? 'now' : `${failures} times in a row`}: ${error.message} What you see is as old as the last sync.`;
    const alert = {
      key: alertKey,
      kind: 'sync-failing',
      severity: 'critical',
      message,
      listingId: null,
    } as const;
    await raiseAlert(tx, alert, context);
  });
}
