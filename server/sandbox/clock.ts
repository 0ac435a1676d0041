/** The simulated time of the sandbox, and the real one for what Amazon counts in real seconds. */
export interface SandboxClock {
  /** Simulated epoch ms; never goes back. */
  now(): number;
  /** Epoch ms without the pace: real time plus what was advanced. Tokens and links age by it. */
  ageingNow(): number;
  /** Real monotonic milliseconds: token buckets refill by it. */
  realMs(): number;
  advance(minutes: number): void;
  /** Moves the simulated time on to this epoch ms if it is earlier. */
  notBefore(at: number): void;
}

/**
 * Starts a clock.
 * @param pace simulated minutes per real minute
 * @param realMs a monotonic clock in real milliseconds
 */
export function startClock(pace: number, realMs: () => number = () => performance.now()): SandboxClock {
  const realStart = realMs();
  const wallStart = Date.now();
  let simulatedStart = wallStart;
  let advancedMs = 0;
  const now = () => Math.floor(simulatedStart + (realMs() - realStart) * pace + advancedMs);
  return {
    now,
    ageingNow: () => Math.floor(wallStart + (realMs() - realStart) + advancedMs),
    realMs,
    advance(minutes) {
      if (!Number.isFinite(minutes) || minutes < 0) throw new RangeError('advance takes minutes, 0 or more');
      advancedMs += minutes * 60_000;
    },
    notBefore(at) {
      simulatedStart += Math.max(0, at - now());
    },
  };
}
