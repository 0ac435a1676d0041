import { all } from '../elements';
import type { PageImage } from '../facts';
import type { ProductScope } from './product-scope';

const DATA = /['"]?colorImages['"]?\s*:\s*\{\s*['"]initial['"]\s*:\s*\[/;

/** The JSON array that begins at `from` (its bracket included), or null when it never closes. */
function arrayAt(source: string, from: number): unknown {
  let depth = 0;
  let quoted = false;
  // Only the marks that matter are visited: an array is easily 100,000 characters, and the page waits.
  const marks = /\\[^]|["[\]]/g;
  marks.lastIndex = from;
  for (let found = marks.exec(source); found; found = marks.exec(source)) {
    const [mark] = found;
    if (mark === '"') quoted = !quoted;
    else if (!quoted && mark === '[') depth++;
    else if (!quoted && mark === ']' && --depth === 0)
      try {
        return JSON.parse(source.slice(from, found.index + 1));
      } catch {
        return null;
      }
  }
  return null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const text = (value: unknown) => (typeof value === 'string' && value ? value : null);

type Sized = { url: string; width: number; height: number };

/** Amazon's map of address to [height, width] (in that order: measured on names with `_SX` and `_SY`), largest first. */
function sizes(map: unknown): Sized[] {
  if (!isRecord(map)) return [];
  const found = Object.entries(map).flatMap(([url, size]) => {
    const [height, width]: unknown[] = Array.isArray(size) ? size : [];
    return typeof width === 'number' && typeof height === 'number' ? [{ url, width, height }] : [];
  });
  return found.sort((a, b) => b.width * b.height - a.width * a.height);
}

/**
 * An entry of the image data. `hiRes` exists only where the file is large enough to zoom; `_SL1500_` in its name
 * bounds the longer side, and the proportions come from the smaller forms.
 */
function image(entry: unknown): PageImage | null {
  if (!isRecord(entry)) return null;
  const [largest] = sizes(entry.main);
  const url = text(entry.hiRes) ?? largest?.url ?? text(entry.large) ?? text(entry.thumb);
  if (!url) return null;
  const bound = entry.hiRes ? Number(/_(?:S|U)L(\d+)_/.exec(url)?.[1] ?? 0) : 0;
  const scale = largest && bound ? Math.max(1, bound / Math.max(largest.width, largest.height)) : 1;
  const pixels = (side: number | undefined) => (side ? Math.round(side * scale) : null);
  return {
    url,
    width: pixels(largest?.width),
    height: pixels(largest?.height),
    variant: text(entry.variant),
  };
}

function fromScript(document: Document): PageImage[] | null {
  for (const script of all(document, 'script')) {
    const source = script.textContent ?? '';
    const found = DATA.exec(source);
    const entries = found && arrayAt(source, found.index + found[0].length - 1);
    if (Array.isArray(entries)) return entries.flatMap((entry) => image(entry) ?? []);
  }
  return null;
}

function fromLandingImage(document: Document): PageImage[] {
  for (const landing of all(document, '#landingImage,#imgBlkFront,#ebooksImgBlkFront')) {
    let map: unknown;
    try {
      map = JSON.parse(landing.getAttribute('data-a-dynamic-image') ?? '');
    } catch {
      continue;
    }
    const [largest] = sizes(map);
    if (largest) return [{ ...largest, variant: 'MAIN' }];
  }
  return [];
}

/**
 * The images: all of them from the page's image data, else the main one. `count` is null where the page gives
 * neither the data nor thumbnails; thumbnails are capped at about seven.
 */
export function readImages({ document }: ProductScope): {
  images: PageImage[];
  count: number | null;
} {
  const images = fromScript(document);
  if (images?.length) return { images, count: images.length };
  const thumbnails = all(document, '#altImages li.imageThumbnail').length;
  const count = thumbnails || all(document, '#altImages li.item:not(.videoThumbnail)').length || null;
  return { images: fromLandingImage(document), count };
}

/** Whether a video stands among the thumbnails; null without thumbnails. */
export function readHasVideo({ document }: ProductScope): boolean | null {
  if (document.querySelector('#altImages .videoThumbnail,#altImages .videoBlockIngress,#videoCount'))
    return true;
  return document.querySelector('#altImages li') ? false : null;
}
