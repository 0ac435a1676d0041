import { sequenceOf, wordOf } from '../catalogue/seed';
import type { ImagePlanName, ImageRecipe, Shape } from './recipe';

interface Request {
  asin: string;
  shape: Shape;
  plan: ImagePlanName;
  /** 1 to 9, as Amazon's slots. */
  count: number;
}

type Draw = () => number;
type Colour = readonly [number, number, number];

const nameAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const white: Colour = [255, 255, 255];
const offWhites: Colour[] = [
  [246, 244, 239],
  [241, 241, 243],
  [250, 246, 236],
];
const coloured: Colour[] = [
  [206, 222, 236],
  [235, 205, 160],
  [198, 214, 190],
  [70, 78, 90],
];
const productColours: Colour[] = [
  [84, 92, 104],
  [38, 70, 118],
  [158, 52, 40],
  [46, 96, 74],
  [120, 96, 66],
  [58, 58, 62],
  [196, 120, 30],
];

/** Longest side in pixels and product fill of the main image, as ranges. */
const mains: Record<ImagePlanName, { pixels: [number, number]; fill: [number, number] }> = {
  excellent: { pixels: [2000, 2500], fill: [0.87, 0.94] },
  good: { pixels: [1600, 2000], fill: [0.85, 0.9] },
  fair: { pixels: [1000, 1500], fill: [0.55, 0.78] },
  small: { pixels: [300, 780], fill: [0.5, 0.88] },
  'off-white': { pixels: [900, 1600], fill: [0.6, 0.88] },
  coloured: { pixels: [800, 1600], fill: [0.5, 0.8] },
  texted: { pixels: [1000, 1600], fill: [0.5, 0.62] },
  watermark: { pixels: [800, 1500], fill: [0.6, 0.85] },
  repeated: { pixels: [1200, 1600], fill: [0.7, 0.88] },
};

/**
 * The pictures of one product, main image first: the same for the same request. File names look like those on Amazon's
 * image host (the first two figures grow with the size of the picture).
 */
export function planImages(request: Request): ImageRecipe[] {
  const main = planMain(request, sequenceOf(`${request.asin} main`));
  const others = Array.from({ length: request.count - 1 }, (_, index) =>
    planOther(request, main, index, sequenceOf(`${request.asin} other ${index}`)),
  );
  return [main, ...others];
}

function planMain({ asin, shape, plan }: Request, draw: Draw): ImageRecipe {
  const { pixels, fill } = mains[plan];
  const longest = Math.round(between(draw, pixels));
  const background = plan === 'off-white' || plan === 'coloured' ? plan : 'white';
  return {
    file: fileName(asin, 0, longest),
    ...frame(longest, draw),
    shape,
    background,
    backgroundColour: colourOf(background, draw),
    productColour: pick(productColours, draw),
    fill: Math.round(between(draw, fill) * 100) / 100,
    turn: between(draw, [-0.5, 0.5]),
    textLines: plan === 'texted' ? 2 : 0,
    watermark: plan === 'watermark',
    duplicateOf: null,
  };
}

/** Secondary pictures: other angles, pictures with text, on a coloured ground; in the `repeated` plan the main again. */
function planOther({ asin, plan }: Request, main: ImageRecipe, index: number, draw: Draw): ImageRecipe {
  if (plan === 'repeated' && index < 2) {
    return { ...main, file: fileName(asin, index + 1, main.width), duplicateOf: main.file };
  }
  const longest = Math.max(main.width, main.height);
  const textLines = plan === 'excellent' || index % 2 === 1 ? 1 + Math.floor(draw() * 3) : 0;
  const background = index % 3 === 1 ? 'coloured' : index % 3 === 2 ? 'off-white' : 'white';
  return {
    ...main,
    file: fileName(asin, index + 1, longest),
    ...frame(Math.max(300, Math.round(longest * between(draw, [0.8, 1]))), draw),
    background,
    backgroundColour: colourOf(background, draw),
    fill: Math.round(between(draw, [0.3, textLines > 0 ? 0.62 : 0.75]) * 100) / 100,
    turn: between(draw, [-1.4, 1.4]),
    textLines,
    watermark: plan === 'watermark',
    duplicateOf: null,
  };
}

function frame(longest: number, draw: Draw): { width: number; height: number } {
  const kind = draw();
  if (kind < 0.7) return { width: longest, height: longest };
  const shorter = Math.max(300, Math.round(longest * 0.75));
  return kind < 0.85 ? { width: longest, height: shorter } : { width: shorter, height: longest };
}

function fileName(asin: string, slot: number, longest: number): string {
  const size = longest < 600 ? 31 : longest < 1000 ? 51 : longest < 1500 ? 61 : longest < 2000 ? 71 : 81;
  return `${size}${wordOf(`${asin} image ${slot}`, nameAlphabet, 8)}L.png`;
}

function colourOf(background: ImageRecipe['background'], draw: Draw): Colour {
  if (background === 'white') return white;
  return pick(background === 'off-white' ? offWhites : coloured, draw);
}

function between(draw: Draw, [low, high]: [number, number]): number {
  return low + draw() * (high - low);
}

function pick<Item>(items: readonly [Item, ...Item[]] | readonly Item[], draw: Draw): Item {
  const item = items[Math.floor(draw() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}
