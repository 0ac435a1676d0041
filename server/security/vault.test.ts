import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { secrets } from '../database/schema';
import { testRuntime, type TestRuntime } from '../testing/test-runtime';
import { openVault, seal, unseal } from './vault';

const key = randomBytes(32);
let runtime: TestRuntime | null = null;
afterEach(() => runtime?.close());

describe('the vault', () => {
  it('gives back any text that was put in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (value, name) => {
        expect(unseal(key, name, seal(key, name, value))).toBe(value);
      }),
    );
  });

  it('refuses a secret of which any byte was changed, cut off or added', () => {
    const sealed = seal(key, 'amazon/refresh-token', 'Atzr|secret');
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = Buffer.from(sealed);
        changed[at] = (changed[at] ?? 0) ^ flip;
        expect(() => unseal(key, 'amazon/refresh-token', changed)).toThrow(
          /authenticate|form that this version/,
        );
      }),
    );
    for (let length = 0; length < sealed.length; length += 1) {
      expect(() => unseal(key, 'amazon/refresh-token', sealed.subarray(0, length))).toThrow(
        /authenticate|form that this version/,
      );
    }
  });

  it('refuses a secret under another name or another master key', () => {
    const sealed = seal(key, 'amazon/refresh-token', 'Atzr|secret');
    expect(() => unseal(key, 'amazon/client-secret', sealed)).toThrow(/authenticate|form that this version/);
    expect(() => unseal(randomBytes(32), 'amazon/refresh-token', sealed)).toThrow(
      /authenticate|form that this version/,
    );
  });

  it('keeps, replaces and forgets secrets, and stores none of their text', async () => {
    runtime = await testRuntime();
    const vault = openVault(runtime);
    await runtime.database.write((tx) => vault.putSecret(tx, 'a', 'first'));
    await runtime.database.write((tx) => vault.putSecret(tx, 'a', 'second'));
    expect(await vault.getSecret('a')).toBe('second');
    const [row] = await runtime.database.read.select().from(secrets);
    expect(Buffer.from(row!.sealed).includes('second')).toBe(false);
    await runtime.database.write((tx) => vault.deleteSecret(tx, 'a'));
    expect(await vault.getSecret('a')).toBeNull();
  });
});
