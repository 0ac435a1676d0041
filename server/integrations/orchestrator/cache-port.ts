export interface Cached {
  value: unknown;
  fetchedAt: number;
}

/** Answers worth keeping, shared by all processes. */
export interface CachePort {
  /** Null when there is none, or it is older than `maxAgeMs` or its own expiry. */
  read(key: string, maxAgeMs: number): Promise<Cached | null>;
  write(key: string, value: unknown, keepMs: number): Promise<void>;
}
