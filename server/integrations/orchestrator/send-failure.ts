/** Failures before a connection stood: not one byte of the request left. */
const neverLeft = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ERR_INVALID_URL',
]);

export interface SendFailure {
  /** Whether the request may have reached the provider. */
  mayHaveArrived: boolean;
  /** A few words for the log and the seller; never the address or the headers. */
  reason: string;
}

/** What a rejected `send` means. */
export function sendFailureOf(error: unknown, timedOut: boolean): SendFailure {
  if (timedOut) return { mayHaveArrived: true, reason: 'gave no answer in time' };
  const code = codeOf(error);
  if (code !== null && neverLeft.has(code))
    return { mayHaveArrived: false, reason: `could not be reached (${code})` };
  return { mayHaveArrived: true, reason: `broke off the connection${code === null ? '' : ` (${code})`}` };
}

function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? codeOf(error.cause) : null;
}
