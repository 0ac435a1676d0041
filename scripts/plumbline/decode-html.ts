const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

function decoderFor(label: string | undefined): TextDecoder | null {
  try {
    return label ? new TextDecoder(label) : null;
  } catch {
    return null;
  }
}

/** Bytes that are no UTF-8, as a share of a text that is: a saver cut it or lost a few. Another encoding has more. */
const MOST_LOST = 0.001;

/**
 * Bytes of a saved page to text: by byte order mark, else as UTF-8 when the bytes are valid UTF-8 (savers re-encode
 * and leave the old declaration), else by the page's `meta charset`, else as UTF-8 with a few bytes lost or as
 * Windows-1252, which any byte fits. Never throws.
 */
export function decodeHtml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  const lost = text.split('\ufffd').length - 1;
  if (lost === 0) return text;
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))?.[1];
  const decoder = decoderFor(declared);
  if (decoder) return decoder.decode(bytes);
  return lost <= text.length * MOST_LOST ? text : new TextDecoder('windows-1252').decode(bytes);
}
