/** How a file's bytes were read. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  text: string;
  encoding: TextEncoding;
  hasBom: boolean;
}

/** Enough to tell UTF-16 without a mark: half of its bytes are 0 in Latin text. */
const sampleBytes = 2000;
const zeroShare = 0.3;

/**
 * Text of a downloaded file: by its byte order mark, else UTF-16 by its zeros, else UTF-8 if it is valid, else
 * Windows-1252, in which every byte means something. Line ends become \n. Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const { encoding, markBytes } = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes.subarray(markBytes));
  return { text: plainLineEnds(text), encoding, hasBom: markBytes > 0 };
}

/** \r\n and \r as \n; a mark that an editor left in front of the text goes. */
export function plainLineEnds(text: string): string {
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
  return bare.includes('\r') ? bare.replace(/\r\n?/g, '\n') : bare;
}

/** A file that is no text at all, by its first bytes, in words; null for text. */
export function notTextReason(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0x50 && b === 0x4b && c === 3 && d === 4)
    return 'This is an Excel workbook or a ZIP file: save the sheet as CSV and import that.';
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0)
    return 'This is an old Excel workbook: save the sheet as CSV and import that.';
  if (a === 0x1f && b === 0x8b) return 'This file is compressed (gzip): unpack it first.';
  if (a === 0x25 && b === 0x50 && c === 0x44 && d === 0x46)
    return 'This is a PDF: import the CSV download instead.';
  return null;
}

function encodingOf(bytes: Uint8Array): { encoding: TextEncoding; markBytes: number } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', markBytes: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', markBytes: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', markBytes: 2 };
  const zeros = [0, 0];
  const end = Math.min(bytes.length, sampleBytes);
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > (end / 2) * zeroShare && odd > 4 * even) return { encoding: 'utf-16le', markBytes: 0 };
  if (even > (end / 2) * zeroShare && even > 4 * odd) return { encoding: 'utf-16be', markBytes: 0 };
  return { encoding: isUtf8(bytes) ? 'utf-8' : 'windows-1252', markBytes: 0 };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
