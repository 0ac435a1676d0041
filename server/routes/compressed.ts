import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Below this a header costs more than it saves. */
const worthwhileBytes = 1024;

/**
 * Compresses a text as the caller takes it: Brotli with a window that spans the whole (rows of one kind repeat far
 * apart), else gzip, else not at all. Done in Node's thread pool.
 */
export async function compressed(
  text: string,
  acceptEncoding: string | undefined,
): Promise<{ body: Uint8Array<ArrayBuffer>; encoding: 'br' | 'gzip' | null }> {
  const plain = Buffer.from(text);
  const accepts = (name: string) =>
    new RegExp(`(^|,)\\s*${name}\\s*(;\\s*q=(?!0(\\.0*)?\\s*(,|$))|,|$)`).test(acceptEncoding ?? '');
  if (plain.length >= worthwhileBytes && accepts('br')) {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    };
    return { body: new Uint8Array(await brotli(plain, { params })), encoding: 'br' };
  }
  if (plain.length >= worthwhileBytes && accepts('gzip')) {
    return { body: new Uint8Array(await zip(plain)), encoding: 'gzip' };
  }
  return { body: new Uint8Array(plain), encoding: null };
}
