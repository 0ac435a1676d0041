import sharp from 'sharp';
import { apiError } from '../../../shared/api-error';
import { workingSide, type Pixels } from '../../../shared/images/pixels';
import { fail, ok, type Result } from '../../../shared/result';

/** The largest picture that Amazon takes; a file that claims more is no product picture but a bomb. */
const mostPixels = 10_000 * 10_000;
const longestSeconds = 20;

// Measuring is nobody's hurry: it leaves the other core alone, and keeps no picture in memory.
sharp.concurrency(1);
sharp.cache(false);

export interface Decoded {
  /** The picture at the working size, upright, in sRGB with alpha; of an animation the first frame. */
  pixels: Pixels;
  /** Pixels of the file itself, as it is shown. */
  width: number;
  height: number;
  /** A copy to keep, at the working size. */
  copy: { bytes: Buffer; contentType: string };
}

/** Decodes a file at the size that pictures are measured at. Whatever cannot be decoded is an error with its reason. */
export async function decodeImage(file: Uint8Array): Promise<Result<Decoded>> {
  try {
    const input = { limitInputPixels: mostPixels, failOn: 'truncated', pages: 1 } as const;
    const { autoOrient } = await sharp(file, input).metadata();
    const reduced = await sharp(file, input)
      .timeout({ seconds: longestSeconds })
      .autoOrient()
      .resize({
        width: workingSide,
        height: workingSide,
        fit: 'inside',
        withoutEnlargement: true,
        kernel: 'linear',
      })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    const { width, height } = reduced.info;
    const raw = { raw: { width, height, channels: 4 } } as const;
    const bytes = await sharp(reduced.data, raw).webp({ quality: 90 }).toBuffer();
    return ok({
      pixels: { width, height, data: reduced.data },
      width: autoOrient.width,
      height: autoOrient.height,
      copy: { bytes, contentType: 'image/webp' },
    });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'no reason given';
    return fail(apiError('provider-refused', `The picture cannot be decoded: ${reason}`));
  }
}
