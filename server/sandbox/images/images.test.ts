import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { drawImage, textShare } from './draw';
import { createImageHost, sizeFor } from './image-host';
import type { Raster } from './raster';
import { allRecipes, recipeFor } from './registry';
import { imageTruths, type ImageTruth } from './truths';

const small = (file: string, longest = 260): Raster => {
  const recipe = recipeFor(file);
  if (recipe === undefined) throw new Error(`no picture ${file}`);
  const { width, height } = sizeFor(recipe, `SL${longest}`);
  return drawImage(recipe, width, height);
};
const pixel = ({ data, width }: Raster, x: number, y: number) => [
  ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3),
];

/** One for every pixel that differs from the ground, as seen in the bottom left corner. */
function productMask({ data, width, height }: Raster): Uint8Array {
  const mask = new Uint8Array(width * height);
  const corner = (height - 1) * width * 4;
  for (let index = 0; index < mask.length; index += 1) {
    for (let channel = 0; channel < 3; channel += 1) {
      if (Math.abs((data[index * 4 + channel] ?? 0) - (data[corner + channel] ?? 0)) > 8) mask[index] = 1;
    }
  }
  return mask;
}

/** The ground's kind by its bottom corners alone. */
function measuredGround(raster: Raster): string {
  const corners = [
    ...pixel(raster, 0, raster.height - 1),
    ...pixel(raster, raster.width - 1, raster.height - 1),
  ];
  const least = Math.min(...corners);
  return least >= 253 ? 'white' : least >= 236 ? 'off-white' : 'coloured';
}

function measuredFill(raster: Raster, fromRow: number): number {
  const mask = productMask(raster);
  let [left, right, top, bottom] = [raster.width, 0, raster.height, 0];
  for (let y = fromRow; y < raster.height; y += 1) {
    for (let x = 0; x < raster.width; x += 1) {
      if (mask[y * raster.width + x] === 0) continue;
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  }
  return Math.max(right - left + 1, bottom - top + 1) / Math.min(raster.width, raster.height);
}

/** A line of letters crosses the ground many times; a tool does not. */
function hasLetters(raster: Raster): boolean {
  const mask = productMask(raster);
  for (let y = 0; y < raster.height * 0.15; y += 1) {
    let runs = 0;
    for (let index = y * raster.width + 1; index < (y + 1) * raster.width; index += 1) {
      if (mask[index - 1] === 0 && mask[index] === 1) runs += 1;
    }
    if (runs >= 9) return true;
  }
  return false;
}

function hasBand(raster: Raster): boolean {
  const mask = productMask(raster);
  const start = Math.round(raster.height * 0.45) * raster.width;
  return mask[start] === 1 && mask[start + raster.width - 1] === 1;
}

/** Mean difference of brightness (0 to 255) of two pictures at 16 by 16 samples. */
function difference(a: Raster, b: Raster): number {
  const sample = (raster: Raster) =>
    Array.from({ length: 256 }, (_, index) => {
      const [x, y] = [
        Math.floor(((index % 16) + 0.5) * (raster.width / 16)),
        Math.floor((Math.floor(index / 16) + 0.5) * (raster.height / 16)),
      ];
      return pixel(raster, x, y).reduce((sum, value) => sum + value, 0) / 3;
    });
  const [first, second] = [sample(a), sample(b)];
  return first.reduce((sum, value, index) => sum + Math.abs(value - (second[index] ?? 0)), 0) / 256;
}

const files = [...imageTruths.keys()];

/** Every picture measured once, at a size at which letters are still letters. */
const measured = new Map(
  files.map((file) => {
    const raster = small(file);
    const textRows = Math.ceil(textShare(recipeFor(file)?.textLines ?? 0) * raster.height);
    const found = {
      ground: measuredGround(raster),
      fill: measuredFill(raster, textRows),
      text: hasLetters(raster),
      band: hasBand(raster),
    };
    return [file, found];
  }),
);
/** Files whose measure does not bear out their truth. */
const wrong = (differs: (found: Measured, truth: ImageTruth) => boolean) =>
  [...measured].flatMap(([file, found]) => (differs(found, truthOf(file)) ? [file] : []));
type Measured = { ground: string; fill: number; text: boolean; band: boolean };

function truthOf(file: string): ImageTruth {
  const truth = imageTruths.get(file);
  if (truth === undefined) throw new Error(`no truth of ${file}`);
  return truth;
}

describe('the drawn pictures', () => {
  it('cover every ground, text, watermarks and near-duplicates, from 300 to 2,500 pixels', () => {
    const truths = [...imageTruths.values()];
    expect(new Set(truths.map(({ background }) => background)).size).toBe(3);
    for (const kind of ['text', 'watermark', 'duplicateOf'] as const) {
      expect(truths.filter((truth) => Boolean(truth[kind])).length).toBeGreaterThan(4);
    }
    const sizes = allRecipes().map(({ width, height }) => Math.max(width, height));
    expect(Math.min(...sizes)).toBeLessThan(500);
    expect(Math.max(...sizes)).toBeGreaterThan(2300);
    const fills = truths.map(({ fill }) => fill);
    expect(Math.min(...fills)).toBeLessThan(0.4);
    expect(Math.max(...fills)).toBeGreaterThan(0.9);
  });

  it('have the ground that their truth names', () => {
    expect(wrong(({ ground }, { background }) => ground !== background)).toEqual([]);
  });

  it('fill the frame as their truth says, within two points', () => {
    const isOff = ({ fill }: Measured, truth: ImageTruth) =>
      Math.abs(fill - truth.fill * (truth.duplicateOf === null ? 1 : 1.02)) > 0.02;
    expect(wrong((found, truth) => !truth.watermark && isOff(found, truth))).toEqual([]);
  });

  it('carry text exactly where their truth says', () => {
    expect(wrong(({ text }, truth) => text !== truth.text)).toEqual([]);
  });

  it('carry a band from edge to edge where their truth names a watermark, and nowhere else', () => {
    expect(wrong(({ band }, { watermark }) => band !== watermark)).toEqual([]);
  });

  it('nearly repeat the picture that their truth names, and are not the same', () => {
    const apart = files.flatMap((file) => {
      const { duplicateOf } = truthOf(file);
      return duplicateOf === null ? [] : [difference(small(file), small(duplicateOf))];
    });
    expect(Math.max(...apart)).toBeLessThan(14);
    expect(Math.min(...apart)).toBeGreaterThan(0);
  });

  it('are read by no code but tests as truths', () => {
    const root = fileURLToPath(new URL('../../..', import.meta.url));
    const readers = ['server', 'shared', 'extension', 'scripts']
      .flatMap((folder) => sources(join(root, folder)))
      .filter(
        (path) =>
          !path.endsWith('.test.ts') &&
          /from '[^']*images\/truths'|from '\.\/truths'/.test(readFileSync(path, 'utf8')),
      );
    expect(readers).toEqual([]);
  });
});

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name === 'node_modules' || name.startsWith('.')) return [];
    return statSync(path).isDirectory() ? sources(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
}

describe('the image host', () => {
  const host = createImageHost();
  const [story] = allRecipes();
  const stem = story!.file.replace('.png', '');
  const sizeOf = (name: string) => {
    const { width, height } = PNG.sync.read(host.image(name)!);
    return [width, height];
  };

  it('gives the picture at full size, scaled by the mark in its name, and never enlarged', () => {
    const { width, height } = story!;
    expect(sizeOf(`${stem}.png`)).toEqual([width, height]);
    expect(sizeOf(`${stem}._AC_SX466_.png`)).toEqual([466, Math.round((466 / width) * height)]);
    expect(sizeOf(`${stem}._SL75_.jpg`)).toEqual([75, Math.round((75 / width) * height)]);
    expect(sizeOf(`${stem}._SL9000_.png`)).toEqual([width, height]);
  });

  it('gives the same bytes again, also from a second host', () => {
    const name = `${stem}._SL200_.png`;
    expect(createImageHost().image(name)!.equals(host.image(name)!)).toBe(true);
  });

  it('knows nothing of other names', () => {
    for (const name of ['81unknownL.png', '../secrets.png', `${stem}.svg`, ''])
      expect(host.image(name)).toBeUndefined();
  });

  it('reads every kind of size mark', () => {
    const frame = { width: 1000, height: 500 };
    expect(sizeFor(frame, 'SY100')).toEqual({ width: 200, height: 100 });
    expect(sizeFor(frame, 'AC_UL320')).toEqual({ width: 320, height: 160 });
    expect(sizeFor(frame, 'SR450,320')).toEqual({ width: 450, height: 225 });
    expect(sizeFor(frame, 'SS64')).toEqual({ width: 64, height: 32 });
    expect(sizeFor(frame, 'FMwebp')).toEqual(frame);
  });
});
