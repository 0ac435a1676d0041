import type { ImageMeasure } from '../catalog/image-measure';
import { backgroundOf } from './background';
import { blobsOf } from './blobs';
import { foregroundOf } from './foreground';
import { perceptualHash } from './perceptual-hash';
import { pictureOf, type Picture, type Pixels } from './pixels';
import { productBox, type Box } from './product-box';
import { suspectText } from './text-likelihood';

/** What is known of a file before its pixels are looked at. */
export interface MeasuredFile {
  /** The address that it came from. */
  id: string;
  /** Pixels of the file, where the picture handed over is a reduced copy. */
  width: number;
  height: number;
  /** When, epoch ms. */
  at: number;
}

/** Measures a picture: background, share of the frame, lettering, hash. Pure; any size, from one pixel on. */
export function measureImage(pixels: Pixels, file: MeasuredFile): ImageMeasure {
  const picture = pictureOf(pixels);
  const { whiteShare, box, textLikelihood } = lookAt(picture);
  return {
    id: file.id,
    width: file.width,
    height: file.height,
    whiteBorderShare: rounded(whiteShare),
    fillShare: box === null ? null : rounded(shareOf(box, picture)),
    textLikelihood,
    hash: perceptualHash(picture),
    at: file.at,
  };
}

export interface Look {
  whiteShare: number;
  /** Around the product, in pixels of the picture; null where it could not be told from its background. */
  box: Box | null;
  textLikelihood: number | null;
}

/** Smaller pictures (a tracking pixel, a swatch) hold nothing that could be told. */
const smallestSide = 16;

/** Looks at a picture of the working size. */
export function lookAt(picture: Picture): Look {
  const { width, height } = picture;
  const background = backgroundOf(picture);
  const { whiteShare } = background;
  // On a busy picture leaves and gravel make lines of marks as well as print does.
  if (!background.isPlain || Math.min(width, height) < smallestSide)
    return { whiteShare, box: null, textLikelihood: null };
  const { mask, hard } = foregroundOf(picture, background);
  const things = { ...blobsOf(mask, width, height), mask };
  const { likelihood, lettering, strips } = suspectText(picture, things);
  // A band across the frame hides where the product ends.
  const box = strips.length > 0 ? null : productBox(things, { hard, width, ignored: lettering });
  return { whiteShare, box, textLikelihood: likelihood };
}

/** The larger of the shares of the frame's width and height. */
function shareOf({ left, right, top, bottom }: Box, { width, height }: Picture): number {
  return Math.max((right - left + 1) / width, (bottom - top + 1) / height);
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
