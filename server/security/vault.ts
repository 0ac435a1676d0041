import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { readKeys } from '../database/key-file';
import { secrets } from '../database/schema';
import type { Transaction } from '../database/transaction';
import type { Runtime } from '../runtime';

/** Sealed as format (1 byte), nonce (12), tag (16), ciphertext. */
const format = 1;
const nonceBytes = 12;
/** Given explicitly: without it Node 20 accepts tags cut down to 4 bytes (facts: server-toolchain.md § 9). */
const tagBytes = 16;

export interface Vault {
  putSecret(tx: Transaction, name: string, value: string): Promise<void>;
  /** Null when there is none. Throws when it was tampered with or sealed under another master key. */
  getSecret(name: string): Promise<string | null>;
  deleteSecret(tx: Transaction, name: string): Promise<void>;
}

/** The vault of a runtime: each secret sealed by itself under a key that HKDF derives from the master key. */
export function openVault(runtime: Pick<Runtime, 'database' | 'config' | 'now'>): Vault {
  const { vault: key } = readKeys({ home: runtime.config.home, masterKey: runtime.config.masterKey });
  return {
    async putSecret(tx, name, value) {
      const row = { sealed: seal(key, name, value), updatedAt: runtime.now() };
      await tx
        .insert(secrets)
        .values({ name, ...row })
        .onConflictDoUpdate({ target: secrets.name, set: row });
    },
    async getSecret(name) {
      const [row] = await runtime.database.read.select().from(secrets).where(eq(secrets.name, name));
      return row ? unseal(key, name, row.sealed) : null;
    },
    async deleteSecret(tx, name) {
      await tx.delete(secrets).where(eq(secrets.name, name));
    },
  };
}

/** The name is authenticated with the content, so that sealed secrets cannot be swapped. */
export function seal(key: Buffer, name: string, value: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(name, 'utf8'));
  const text = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.from([format]), nonce, cipher.getAuthTag(), text]);
}

/** Throws when anything about it is not as it was sealed. */
export function unseal(key: Buffer, name: string, sealed: Uint8Array): string {
  const bytes = Buffer.from(sealed);
  if (bytes[0] !== format || bytes.length < 1 + nonceBytes + tagBytes) {
    throw new Error(`The secret ${name} is not in a form that this version knows`);
  }
  const nonce = bytes.subarray(1, 1 + nonceBytes);
  const tag = bytes.subarray(1 + nonceBytes, 1 + nonceBytes + tagBytes);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(name, 'utf8'));
  decipher.setAuthTag(tag);
  const text = bytes.subarray(1 + nonceBytes + tagBytes);
  return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
}
