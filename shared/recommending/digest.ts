/**
 * A short name for a text (FNV-1a, 64 bits in two halves, public domain): the same for the same words whatever the
 * white space. For keys, not for secrets.
 */
export function digest(text: string): string {
  const plain = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return half(plain, 0x81_1c_9d_c5) + half(plain, 0x5b_d1_e9_95);
}

function half(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93) >>> 0;
  return hash.toString(36).padStart(7, '0');
}
