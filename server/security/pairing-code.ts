import { createHash, randomInt, timingSafeEqual } from 'node:crypto';

/** 31 characters that nobody confuses when reading aloud: no 0 O 1 I L. Eight of them are 39 bits. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 8;

export function newPairingCode(): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** As shown: two groups of four. */
export function spacedPairingCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** As typed: any case, with or without the hyphen. */
export function normalisedPairingCode(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** SHA-256, salted with the row's id. Five minutes and five tries protect a code, not the cost of its hash. */
export function hashPairingCode(id: string, code: string): string {
  return createHash('sha256').update(`${id}:${code}`).digest('hex');
}

/** Takes the same time wherever the two differ. */
export function sameHash(a: string, b: string): boolean {
  const left = Buffer.from(a, 'hex');
  const right = Buffer.from(b, 'hex');
  return left.length === right.length && timingSafeEqual(left, right);
}
