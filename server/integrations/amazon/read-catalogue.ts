import * as z from 'zod';
import type { ListingImage } from '../../../shared/catalog/listing';
import type { Marketplace } from '../../../shared/catalog/marketplace';
import { ok, type Result } from '../../../shared/result';
import type { CatalogueProduct } from '../marketplace';
import { instancesOfPlace } from './instances';
import { readJson } from './read-json';

const text = z.string().max(100_000);
const ofMarketplace = <S extends z.ZodRawShape>(shape: S) =>
  z.array(z.object({ marketplaceId: text, ...shape })).nullish();

const rankSchema = z.object({ title: text, rank: z.number().int().positive() });

interface Classification {
  displayName?: string | null | undefined;
  parent?: Classification | null | undefined;
}
const classificationSchema: z.ZodType<Classification> = z.lazy(() =>
  z.object({ displayName: text.nullish(), parent: classificationSchema.nullish() }),
);

/** What we use of an item of the Catalog Items API 2022-04-01. */
const catalogueItemSchema = z.object({
  asin: text.min(1),
  attributes: z.record(z.string(), z.array(z.unknown())).nullish(),
  summaries: ofMarketplace({ itemName: text.nullish(), brand: text.nullish() }),
  images: ofMarketplace({
    images: z.array(z.object({ variant: text, link: text, height: z.number(), width: z.number() })),
  }),
  salesRanks: ofMarketplace({
    displayGroupRanks: z.array(rankSchema).nullish(),
    classificationRanks: z.array(rankSchema).nullish(),
  }),
  classifications: ofMarketplace({ classifications: z.array(classificationSchema).nullish() }),
  productTypes: ofMarketplace({ productType: text.nullish() }),
});

const cataloguePageSchema = z.object({ items: z.array(z.unknown()) });

/** The products of a searchCatalogItems answer; an item that cannot be read is left out, as if it were not known. */
export function readCataloguePage(body: string, marketplace: Marketplace): Result<CatalogueProduct[]> {
  const page = readJson(body, cataloguePageSchema, 'catalogue products');
  if (!page.ok) return page;
  return ok(
    page.value.items.flatMap((item) => {
      const parsed = catalogueItemSchema.safeParse(item);
      return parsed.success ? [productOf(parsed.data, marketplace)] : [];
    }),
  );
}

function productOf(item: z.infer<typeof catalogueItemSchema>, marketplace: Marketplace): CatalogueProduct {
  const here = <T extends { marketplaceId: string }>(rows: T[] | null | undefined) =>
    rows?.find((row) => row.marketplaceId === marketplace.amazonId);
  const summary = here(item.summaries);
  const ranks = here(item.salesRanks);
  const bullets = instancesOfPlace(item.attributes ?? {}, 'bullet_point', marketplace).flatMap(({ value }) =>
    typeof value === 'string' ? [value] : [],
  );
  return {
    asin: item.asin,
    title: summary?.itemName ?? null,
    bullets: bullets.length > 0 ? bullets : null,
    brand: summary?.brand ?? null,
    images: largestOfEach(here(item.images)?.images ?? []),
    ranks: [...(ranks?.displayGroupRanks ?? []), ...(ranks?.classificationRanks ?? [])].map((row) => ({
      category: row.title,
      rank: row.rank,
    })),
    browsePath: pathOf(here(item.classifications)?.classifications?.[0]),
    productType: here(item.productTypes)?.productType ?? null,
  };
}

/** Each variant comes in several sizes: the largest is what a shopper can zoom to. */
function largestOfEach(
  images: { variant: string; link: string; height: number; width: number }[],
): ListingImage[] {
  const largest = new Map<string, ListingImage>();
  for (const { variant, link, height, width } of images) {
    const known = largest.get(variant);
    if (known && (known.width ?? 0) * (known.height ?? 0) >= width * height) continue;
    largest.set(variant, { variant, url: link, width, height });
  }
  return [...largest.values()].sort((a, b) => (a.variant < b.variant ? -1 : 1));
}

/** Root first; a chain longer than any of Amazon's trees is cut. */
function pathOf(leaf: Classification | undefined): string[] {
  const path: string[] = [];
  let node: Classification | null | undefined = leaf;
  while (node && path.length < 20) {
    if (node.displayName) path.unshift(node.displayName);
    node = node.parent;
  }
  return path;
}
