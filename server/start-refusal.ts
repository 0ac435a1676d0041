/**
 * A reason why the server cannot start that its owner can act on: shown as one sentence, without a stack. Everything
 * else that stops a start is a fault of ours and keeps its stack.
 */
export function startRefusal(message: string, cause?: unknown): Error {
  const error = new Error(message, cause === undefined ? {} : { cause });
  error.name = 'StartRefusal';
  return error;
}

export function isStartRefusal(error: unknown): error is Error {
  return error instanceof Error && error.name === 'StartRefusal';
}
