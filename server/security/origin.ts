import { and, eq, isNull } from 'drizzle-orm';
import { devices } from '../database/schema';
import type { Runtime } from '../runtime';

/**
 * Whether a Host header names this machine. A page of a foreign site whose name was rebound to 127.0.0.1 sends its own
 * name here, and is refused. `configured` is the address that the owner bound to on purpose.
 */
export function isOwnHost(header: string | undefined, configured: string): boolean {
  const match = /^(\[[0-9a-f:]+\]|[^:]+)(?::\d{1,5})?$/i.exec(header ?? '');
  const name = match?.[1]?.toLowerCase();
  if (name === undefined) return false;
  return ['127.0.0.1', 'localhost', '[::1]', configured.toLowerCase()].includes(name);
}

/** A browser extension's origin; ids are letters in Chromium and a UUID in Firefox. */
export function isExtensionOrigin(origin: string): boolean {
  return /^(chrome-extension:\/\/[a-p]{32}|moz-extension:\/\/[0-9a-f-]{36})$/.test(origin);
}

/** Whether a device that is still trusted paired from this origin. */
export async function isPairedOrigin(runtime: Runtime, origin: string): Promise<boolean> {
  const rows = await runtime.database.read
    .select({ id: devices.id })
    .from(devices)
    .where(and(eq(devices.origin, origin), isNull(devices.revokedAt)))
    .limit(1);
  return rows.length > 0;
}

/** Whether an address to listen on is reached from this machine alone. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
