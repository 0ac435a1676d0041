import { createHash } from 'node:crypto';

/**
 * A repeatable number in [0, 1) for a seed and a name, so that what the sandbox «happens» to do does not depend
 * on the order in which things are asked.
 */
export function chance(seed: number, name: string): number {
  return createHash('sha256').update(`${seed}:${name}`).digest().readUInt32BE(0) / 2 ** 32;
}

/** A repeatable whole number of `digits` digits that does not start with 0. */
export function digitsFor(seed: number, name: string, digits: number): string {
  const value = BigInt(`0x${createHash('sha256').update(`${seed}:${name}`).digest('hex')}`);
  return `${1n + (value % 9n)}${(value / 9n)
    .toString()
    .slice(0, digits - 1)
    .padEnd(digits - 1, '0')}`;
}
