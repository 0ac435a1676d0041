import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const devices = sqliteTable('devices', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  /** SHA-256 of the bearer token, hex. */
  tokenHash: text('token_hash').notNull().unique(),
  /** Origin that paired, e.g. `chrome-extension://…`; null for the command line. */
  origin: text('origin'),
  /** `device` for the extension; API consumers get narrower ones. */
  scope: text('scope').notNull(),
  createdAt: integer('created_at').notNull(),
  lastSeenAt: integer('last_seen_at'),
  revokedAt: integer('revoked_at'),
});

export const pairingCodes = sqliteTable('pairing_codes', {
  id: text('id').primaryKey(),
  codeHash: text('code_hash').notNull(),
  createdAt: integer('created_at').notNull(),
  expiresAt: integer('expires_at').notNull(),
  usedAt: integer('used_at'),
});

/** Wrong tries at pairing, so that a restart does not hand out five more. */
export const pairingLocks = sqliteTable('pairing_locks', {
  id: text('id').primaryKey(),
  tries: integer('tries').notNull(),
  lockedUntil: integer('locked_until'),
  updatedAt: integer('updated_at').notNull(),
});

/** The vault: AES-256-GCM per secret under the master key. */
export const secrets = sqliteTable('secrets', {
  name: text('name').primaryKey(),
  sealed: blob('sealed', { mode: 'buffer' }).notNull(),
  updatedAt: integer('updated_at').notNull(),
});
