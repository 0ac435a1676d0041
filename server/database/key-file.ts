import { hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startRefusal } from '../start-refusal';
import { databaseFile } from './database-file';

/** One key for each use, so that neither gives away the other or the master key. */
export interface Keys {
  /** 64 hex digits: libSQL's `encryptionKey`. */
  database: string;
  /** 32 bytes for the vault's AES-256-GCM. */
  vault: Buffer;
}

export function masterKeyFile(home: string): string {
  return join(home, 'master.key');
}

/**
 * Reads the 32-byte master key from the environment or from the 0600 file outside the database, making the file on
 * the very first start. A database without its key is refused: a new key could never open it.
 */
export function readKeys(source: { home: string; masterKey: string | null }): Keys {
  return deriveKeys(
    source.masterKey === null ? keyOfFile(source.home) : parseKey(source.masterKey, 'PLUMBLINE_MASTER_KEY'),
  );
}

function keyOfFile(home: string): Buffer {
  const file = masterKeyFile(home);
  if (!existsSync(file)) {
    if (existsSync(databaseFile(home))) {
      throw startRefusal(
        `The key file ${file} is missing, and without it the database beside it cannot be read. Put the file back from your backup, or set PLUMBLINE_MASTER_KEY.`,
      );
    }
    makeKeyFile(home, file);
  }
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) {
    throw startRefusal(`The key file ${file} can be read by other users. Run: chmod 600 "${file}"`);
  }
  return parseKey(readFileSync(file, 'utf8').trim(), file);
}

/** Written aside and linked into place, so that two processes at their first start agree on one key. */
function makeKeyFile(home: string, file: string): void {
  const aside = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    mkdirSync(home, { recursive: true, mode: 0o700 });
    writeFileSync(aside, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
    linkSync(aside, file);
  } catch (error) {
    if (!existsSync(file)) throw startRefusal(`The folder ${home} cannot be written to.`, error);
  } finally {
    rmSync(aside, { force: true });
  }
}

function parseKey(text: string, from: string): Buffer {
  if (!/^[0-9a-f]{64}$/i.test(text)) {
    throw startRefusal(`${from} must hold 64 hex digits (32 bytes). Make one with: openssl rand -hex 32`);
  }
  return Buffer.from(text, 'hex');
}

/** HKDF-SHA-256 (RFC 5869) with a label for each use. */
export function deriveKeys(master: Buffer): Keys {
  const derive = (use: string): Buffer =>
    Buffer.from(hkdfSync('sha256', master, '', `plumbline/${use}/1`, 32));
  return { database: derive('database').toString('hex'), vault: derive('vault') };
}
