import { sequenceOf } from '../catalogue/seed';
import type { Outline, Paint, Part } from './geometry';
import { moved, turned } from './geometry';
import { printedLines } from './lettering.data';
import { lineWidth, printLine } from './lettering';
import { blankRaster, fillBox, fillOutlines, type Colour, type Raster } from './raster';
import type { ImageRecipe } from './recipe';
import { silhouettes } from './silhouettes.data';

const paints: Record<Exclude<Paint, 'product'>, Colour> = {
  metal: [142, 148, 156],
  dark: [52, 54, 60],
  wood: [178, 136, 88],
  light: [206, 208, 204],
  glow: [232, 198, 112],
};
const ink: Colour = [40, 44, 52];

/** Share of the frame's height that text takes above the product. */
export function textShare(lines: number): number {
  return lines === 0 ? 0 : 0.04 + lines * 0.08;
}

/** Draws a recipe at a size: the same recipe gives the same pixels. A near-duplicate is a little larger and lighter. */
export function drawImage(recipe: ImageRecipe, width = recipe.width, height = recipe.height): Raster {
  const raster = blankRaster(width, height, recipe.backgroundColour);
  const isCopy = recipe.duplicateOf !== null;
  const reserved = textShare(recipe.textLines) * height;
  const parts = placed(silhouettes[recipe.shape](), recipe.turn, {
    size: recipe.fill * Math.min(width, height) * (isCopy ? 1.02 : 1),
    centre: [width / 2, reserved + (height - reserved) / 2],
  });
  for (const part of parts) paintPart(raster, part, { recipe, lift: isCopy ? 6 : 0 });
  if (recipe.textLines > 0) printText(raster, recipe);
  if (recipe.watermark) printWatermark(raster);
  return raster;
}

/** Turns the parts and scales them so that the longest side of their common box is `size` pixels. */
function placed(
  parts: Part[],
  turn: number,
  { size, centre }: { size: number; centre: readonly [number, number] },
): Part[] {
  const spun = parts.map((part) => ({
    ...part,
    outlines: part.outlines.map((outline) => turned(outline, turn)),
  }));
  const [left, right, top, bottom] = extent(spun.flatMap(({ outlines }) => outlines));
  const scale = size / Math.max(right - left, bottom - top);
  const dx = centre[0] - ((left + right) / 2) * scale;
  const dy = centre[1] - ((top + bottom) / 2) * scale;
  return spun.map((part) => ({
    ...part,
    outlines: part.outlines.map((outline) => moved(outline, dx, dy, scale)),
  }));
}

function extent(outlines: readonly Outline[]): [left: number, right: number, top: number, bottom: number] {
  const points = outlines.flat();
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
}

/** Shades a part across its width: bright a third of the way, darker at both sides, as a bar in window light. */
function paintPart(
  raster: Raster,
  part: Part,
  { recipe, lift }: { recipe: ImageRecipe; lift: number },
): void {
  const base = part.paint === 'product' ? recipe.productColour : paints[part.paint];
  const [left, right] = extent(part.outlines);
  const width = Math.max(1, right - left);
  fillOutlines(raster, part.outlines, (x) => {
    const across = (x - left) / width;
    const light = lift + part.roundness * 90 * (0.55 - Math.abs(across - 0.33) * 1.6);
    return [shade(base[0] + light), shade(base[1] + light), shade(base[2] + light)];
  });
}

/** Products stay darker than paper, so that their edge against a white ground is never in doubt. */
function shade(value: number): number {
  return Math.max(0, Math.min(222, value));
}

function printText(raster: Raster, recipe: ImageRecipe): void {
  const { width, height } = raster;
  const start = Math.floor(sequenceOf(`${recipe.file} text`)() * printedLines.length);
  const isDark = recipe.backgroundColour[0] < 128;
  for (let line = 0; line < recipe.textLines; line += 1) {
    const text = printedLines[(start + line) % printedLines.length] ?? '';
    const letters = Math.min(height * 0.055, (width * 0.9 * 7) / (text.length * 6));
    const top = height * (0.04 + line * 0.08);
    printLine(raster, text, {
      centreX: width / 2,
      top,
      height: letters,
      colour: isDark ? [240, 240, 236] : ink,
    });
  }
}

function printWatermark(raster: Raster): void {
  const { width, height } = raster;
  const band = Math.max(6, Math.round(height * 0.12));
  const top = Math.round(height * 0.44);
  fillBox(raster, [0, top, width, band], [150, 152, 158], 0.45);
  const text = 'UK STOCK  UK STOCK';
  const letters = Math.min(band * 0.5, (band * 0.5 * width * 0.9) / lineWidth(text, band * 0.5));
  printLine(raster, text, {
    centreX: width / 2,
    top: top + band * 0.25,
    height: letters,
    colour: [250, 250, 250],
  });
}
