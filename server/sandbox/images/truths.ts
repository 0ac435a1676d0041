import { allRecipes } from './registry';

/**
 * What is true of a picture, known because we drew it. Read by tests alone: a product that judges pictures must measure
 * pixels, and is then compared with this.
 */
export interface ImageTruth {
  background: 'white' | 'off-white' | 'coloured';
  /** Longest side of the product's box over the shorter side of the frame. */
  fill: number;
  text: boolean;
  watermark: boolean;
  /** The file that this picture nearly repeats. */
  duplicateOf: string | null;
}

/** File name to truth, for every picture of the catalogue. */
export const imageTruths: ReadonlyMap<string, ImageTruth> = new Map(
  allRecipes().map(({ file, background, fill, textLines, watermark, duplicateOf }) => [
    file,
    { background, fill, text: textLines > 0, watermark, duplicateOf },
  ]),
);
