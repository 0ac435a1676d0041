import { PNG } from 'pngjs';
import { drawImage } from './draw';
import type { ImageRecipe } from './recipe';
import { recipeFor } from './registry';

const cacheBytes = 64 * 1024 * 1024;

/**
 * Answers names of the image host with PNG bytes, drawn on first demand and kept while they fit in 64 MB (oldest out
 * first). A name may carry a size before its ending, as on Amazon's host: `SL` longest side, `SX` width, `SY` height,
 * `SS`, `UL`, `US` a square to fit into, `SR450,320` a box; other marks (`AC`, `FM`) change nothing. Pictures are never enlarged.
 */
export function createImageHost(): { image(name: string): Buffer | undefined } {
  const kept = new Map<string, Buffer>();
  let held = 0;

  function keep(name: string, bytes: Buffer): void {
    kept.set(name, bytes);
    held += bytes.length;
    for (const [oldest, dropped] of kept) {
      if (held <= cacheBytes || oldest === name) break;
      kept.delete(oldest);
      held -= dropped.length;
    }
  }

  return {
    image(name) {
      const known = kept.get(name);
      if (known !== undefined) return known;
      const [, stem = '', modifiers = ''] =
        /^([A-Za-z0-9+-]+)(?:\._([\w,]+)_)?\.(?:png|jpg)$/.exec(name) ?? [];
      const recipe = recipeFor(`${stem}.png`);
      if (recipe === undefined) return undefined;
      const { width, height } = sizeFor(recipe, modifiers);
      const raster = drawImage(recipe, width, height);
      const bytes = PNG.sync.write(toPng(raster), {
        colorType: 2,
        inputHasAlpha: true,
        deflateLevel: 4,
        filterType: 0,
      });
      keep(name, bytes);
      return bytes;
    },
  };
}

function toPng({ width, height, data }: { width: number; height: number; data: Buffer }): PNG {
  const png = new PNG({ width, height });
  png.data = data;
  return png;
}

/** The size in pixels that the modifiers ask for, the proportions kept. */
export function sizeFor(
  { width, height }: Pick<ImageRecipe, 'width' | 'height'>,
  modifiers: string,
): { width: number; height: number } {
  const factors = modifiers.split('_').flatMap((modifier): number[] => {
    const [, kind = '', first = '', second = ''] =
      /^(SL|SX|SY|SS|US|UL|SR)(\d{1,4})(?:,(\d{1,4}))?$/.exec(modifier) ?? [];
    const pixels = Number(first);
    if (kind === '' || pixels === 0) return [];
    if (kind === 'SX') return [pixels / width];
    if (kind === 'SY') return [pixels / height];
    if (kind === 'SR') return [Math.min(pixels / width, Number(second || first) / height)];
    return [pixels / Math.max(width, height)];
  });
  const factor = Math.min(1, ...factors);
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) };
}
