/** Longest side of the copies that are asked for: a little more than pictures are measured at. */
export const reducedSide = 800;

/**
 * The address of a reduced copy of a picture on Amazon's image host (`71abc.jpg` → `71abc._SL800_.jpg`): a tenth of the
 * bytes, and the host makes it. Null where the address is not of that form, or names a size already.
 */
export function reducedAddress(address: string): string | null {
  const match = /^(https?:\/\/[^/]+\/images\/I\/[\w+%-]+)\.(jpe?g|png)$/i.exec(address);
  return match === null ? null : `${match[1] ?? ''}._SL${reducedSide}_.${match[2] ?? 'jpg'}`;
}
