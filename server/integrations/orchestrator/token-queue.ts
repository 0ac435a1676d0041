import type { BucketAnswer, BucketPort } from './bucket-port';
import { reasonOf, type Clock } from './clock';
import type { RatePlan } from './gcra';
import { tokensKept, type Priority } from './priority';
import { nextInLine, overtakes, type Ticket } from './waiting-line';

export interface TokenRequest {
  key: string;
  plan: RatePlan;
  /** Read anew each time, so that a caller who joins a waiting call can hurry it. */
  priority: () => Priority;
  /** Gives up when the bucket says that it takes longer. */
  maxWaitMs: number;
  signal: AbortSignal;
}

export type TokenAnswer = { granted: true; waitedMs: number } | { granted: false; waitMs: number };

export interface TokenQueue {
  /** Resolves when the call may be sent; rejects when the signal aborts first. */
  acquire(request: TokenRequest): Promise<TokenAnswer>;
  /** A waiting call became more urgent: the line is looked at anew. */
  lookAgain(key: string): void;
}

interface Waiting extends Ticket {
  request: TokenRequest;
  since: number;
  settle(answer: TokenAnswer): void;
  fail(reason: Error): void;
}

interface Line {
  waiting: Waiting[];
  overtaken: number;
  isPumping: boolean;
  /** Aborted to end the pause before the next ask. */
  pause: AbortController;
}

/**
 * The line before each bucket: one in a process, ordered by urgency; the bucket itself is shared by all processes.
 * @param onAsk told each answer of a bucket
 */
export function createTokenQueue(
  buckets: BucketPort,
  clock: Clock,
  onAsk: (key: string, answer: BucketAnswer) => void,
): TokenQueue {
  const lines = new Map<string, Line>();
  let counter = 0;

  return {
    acquire(request) {
      return new Promise((resolve, reject) => {
        if (request.signal.aborted) return reject(reasonOf(request.signal));
        const line = lineOf(request.key);
        const abort = () => ticket.fail(reasonOf(request.signal));
        const remove = () => {
          request.signal.removeEventListener('abort', abort);
          line.waiting = line.waiting.filter((other) => other !== ticket);
          line.pause.abort();
        };
        const ticket: Waiting = {
          request,
          number: ++counter,
          since: clock.now(),
          get priority() {
            return request.priority();
          },
          settle(answer) {
            remove();
            resolve(answer);
          },
          fail(reason) {
            remove();
            reject(reason);
          },
        };
        request.signal.addEventListener('abort', abort, { once: true });
        line.waiting.push(ticket);
        line.pause.abort();
        if (!line.isPumping) void pump(request.key, line);
      });
    },
    lookAgain(key) {
      lines.get(key)?.pause.abort();
    },
  };

  function lineOf(key: string): Line {
    const line = lines.get(key) ?? {
      waiting: [],
      overtaken: 0,
      isPumping: false,
      pause: new AbortController(),
    };
    lines.set(key, line);
    return line;
  }

  async function pump(key: string, line: Line): Promise<void> {
    line.isPumping = true;
    for (;;) {
      const next = nextInLine(line.waiting, line.overtaken);
      if (!next) break;
      line.pause = new AbortController();
      try {
        await serve(key, line, next);
      } catch (error) {
        next.fail(error instanceof Error ? error : new Error(String(error)));
      }
    }
    line.isPumping = false;
    lines.delete(key);
  }

  async function serve(key: string, line: Line, next: Waiting): Promise<void> {
    const { pause } = line;
    const { plan, maxWaitMs } = next.request;
    const answer = await buckets.take(key, plan, tokensKept(next.priority, plan.burst));
    onAsk(key, answer);
    if (answer.granted) {
      line.overtaken = overtakes(next, line.waiting) ? line.overtaken + 1 : 0;
      return next.settle({ granted: true, waitedMs: clock.now() - next.since });
    }
    if (answer.waitMs > maxWaitMs - (clock.now() - next.since)) {
      return next.settle({ granted: false, waitMs: answer.waitMs });
    }
    // The pause ends early when somebody joins or leaves, who may be more urgent and allowed to go at once.
    await clock.sleep(answer.waitMs, pause.signal).catch(() => undefined);
  }
}
