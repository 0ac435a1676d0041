const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

function decoderFor(label: string | undefined): TextDecoder | null {
  try {
    return label ? new TextDecoder(label) : null;
  } catch {
    return null;
  }
}

/**
 * Bytes of a saved page to text: by byte order mark, else as UTF-8 when the bytes are valid UTF-8 (savers re-encode
 * and leave the old declaration), else by the page's `meta charset`, else Windows-1252, which any byte fits.
 */
export function decodeHtml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const declared = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))?.[1];
    const decoder = /^utf-?8$/i.test(declared ?? '') ? decoderFor('utf-8') : decoderFor(declared);
    return (decoder ?? new TextDecoder('windows-1252')).decode(bytes);
  }
}
