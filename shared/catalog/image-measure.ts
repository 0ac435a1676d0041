import * as z from 'zod/mini';

/** What was measured on the pixels of one image file. Shares are 0-1; null where it could not be told. */
export const imageMeasureSchema = z.object({
  /** The address that it was measured at: Amazon gives a changed image a new one. */
  id: z.string(),
  /** Pixels of the file itself, which a listing's data often lacks. */
  width: z.int(),
  height: z.int(),
  /** Share of the border's pixels that are pure white (every channel 250 or more). */
  whiteBorderShare: z.number(),
  /** Share of the frame that the product's bounding box fills along its longer side; null where the background is not plain. */
  fillShare: z.nullable(z.number()),
  /** 0-1: how much the image looks as if text or a watermark lay on it; null where it could not be told. */
  textLikelihood: z.nullable(z.number()),
  /** Perceptual hash, 16 hexadecimal digits: near-duplicates differ in few bits. */
  hash: z.string(),
  at: z.int(),
});
export type ImageMeasure = z.infer<typeof imageMeasureSchema>;
