import { all, byId, hasId, inside } from '../elements';
import type { PageImage } from '../facts';
import type { ImageEvidence } from './product-evidence';
import type { ProductScope } from './product-scope';

const DATA = /['"]?colorImages['"]?\s*:\s*\{\s*['"]initial['"]\s*:\s*\[/;

/** The source of the array that begins at `from` (its bracket included), or null when it never closes. */
function arrayAt(source: string, from: number): string | null {
  let depth = 0;
  let quoted = false;
  // Only the marks that matter are visited: an array is easily 100,000 characters, and the page waits.
  const marks = /\\[^]|["[\]]/g;
  marks.lastIndex = from;
  for (let found = marks.exec(source); found; found = marks.exec(source)) {
    const [mark] = found;
    if (mark === '"') quoted = !quoted;
    else if (!quoted && mark === '[') depth++;
    else if (!quoted && mark === ']' && --depth === 0) return source.slice(from, found.index + 1);
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

function imageData(document: Document): string[] {
  return all(document, 'script').flatMap((script) => {
    const source = script.textContent ?? '';
    const found = source.includes('colorImages') ? DATA.exec(source) : null;
    return (found && arrayAt(source, found.index + found[0].length - 1)) ?? [];
  });
}

/** Where the page tells of its images: the data of its gallery, else the main image, and how many thumbnails there are. */
export function imageEvidence({ document }: ProductScope): ImageEvidence {
  const gallery = imageData(document);
  const landing = byId(document, 'landingImage', 'imgBlkFront', 'ebooksImgBlkFront');
  const thumbnails = inside(document, 'altImages', 'li.imageThumbnail').length;
  return {
    gallery,
    main: landing.map((each) => each.getAttribute('data-a-dynamic-image') ?? ''),
    zoomed: landing.map((each) => each.getAttribute('data-old-hires')),
    thumbnails: thumbnails || inside(document, 'altImages', 'li.item:not(.videoThumbnail)').length,
  };
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

/**
 * The main image by its own node alone. The map names forms for the window, not the file: `data-old-hires` names the form
 * for zooming, empty where there is none. Without it the file's size is not known.
 */
function mainImage(maps: readonly string[], zoomed: readonly (string | null)[]): PageImage[] {
  const at = maps.findIndex((map) => sizes(parsed(map)).length > 0);
  const map = maps[at];
  if (map === undefined) return [];
  const hiRes = zoomed[at] ?? null;
  const main = image({ hiRes, main: parsed(map), variant: 'MAIN' });
  if (main === null) return [];
  return [hiRes === null ? { ...main, width: null, height: null } : main];
}

/**
 * The images: all of them from the page's image data, else the main one. `count` is null where the page gives
 * neither the data nor thumbnails; thumbnails are capped at about seven.
 */
export function imagesOf({ gallery, main, zoomed, thumbnails }: ImageEvidence): {
  images: PageImage[];
  count: number | null;
} {
  const entries = gallery.map(parsed).find((each): each is unknown[] => Array.isArray(each)) ?? [];
  const images = entries.flatMap((entry) => image(entry) ?? []);
  return images.length
    ? { images, count: images.length }
    : { images: mainImage(main, zoomed), count: thumbnails || null };
}

/** Whether a video stands among the thumbnails; null without thumbnails. */
export function readHasVideo({ document }: ProductScope): boolean | null {
  if (
    hasId(document, 'videoCount') ||
    inside(document, 'altImages', '.videoThumbnail,.videoBlockIngress').length
  )
    return true;
  return inside(document, 'altImages', 'li').length ? false : null;
}
