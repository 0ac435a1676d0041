export type Admission = { admitted: true } | { admitted: false; openUntil: number; reason: string };

/** One breaker for each provider, shared by all processes. */
export interface BreakerPort {
  admit(provider: string): Promise<Admission>;
  answered(provider: string): Promise<void>;
  failed(provider: string, reason: string): Promise<void>;
}
