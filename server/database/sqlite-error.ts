/** The SQLite code of an error, looked for through the causes that Drizzle wraps around it; null when there is none. */
export function sqliteErrorCode(error: unknown): string | null {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string' && at.code.startsWith('SQLITE_')) return at.code;
  }
  return null;
}

/** Another thread or process held the lock for the whole busy timeout. */
export function isBusy(error: unknown): boolean {
  return sqliteErrorCode(error)?.startsWith('SQLITE_BUSY') ?? false;
}

/** The database itself is in trouble (locked, full, unreadable), as against a statement of ours that it refused. */
export function isDatabaseTrouble(error: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED|IOERR|FULL|CANTOPEN|READONLY|NOTADB|CORRUPT|NOMEM|PROTOCOL)/.test(
    sqliteErrorCode(error) ?? '',
  );
}
