/** Where the simulated image host keeps its pictures; the host is mapped to loopback by whoever opens the pages. */
export const imageBase = 'https://m.media-amazon.com/images/I';

/**
 * The address of a picture. A modifier scales it as Amazon's do: `SL1500` longest side, `SX466` width, `SY355` height,
 * `SS64` square; none gives the picture as it was uploaded.
 */
export function imageAddress(file: string, modifier?: string): string {
  return modifier === undefined
    ? `${imageBase}/${file}`
    : `${imageBase}/${file.replace('.png', `._${modifier}_.png`)}`;
}
