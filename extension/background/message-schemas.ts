import * as z from 'zod/mini';
import { contentChangesSchema } from '@shared/catalog/listing-content';
import { marketplaceIdSchema } from '@shared/catalog/marketplace';
import { pageReading } from '../pages/facts';
import { productEvidence } from '../pages/product/product-evidence';

const asinSchema = z.string().check(z.regex(/^[A-Z0-9]{10}$/));
const skuSchema = z.string().check(z.minLength(1), z.maxLength(100));

/** A search result as its reader reports it, in page order. */
export const searchRowSchema = z.object({
  asin: asinSchema,
  title: z.nullable(z.string()),
  /** Minor units of `currency`, VAT included. */
  price: z.nullable(z.int()),
  currency: z.nullable(z.string()),
  rating: z.nullable(z.number()),
  sponsored: z.boolean(),
});

/**
 * Everything that a content script may ask of the background. There is no message that changes a price or stock, and
 * none that publishes: such acts begin in our own pages only (DESIGN § 6).
 */
export const messageSchemas = {
  'page.seen': z.object({ evidence: productEvidence }),
  /** The whole page as it stands, every time that rows come or go. */
  'search.seen': z.object({
    marketplace: marketplaceIdSchema,
    /** Null where the page does not say what was searched for. */
    query: z.nullable(z.string().check(z.maxLength(300))),
    page: z.int().check(z.gte(1), z.lte(1000)),
    /** Sorted or filtered by the shopper: the order is then no rank, and is not told as one. */
    isArranged: z.optional(z.boolean()),
    rows: z.array(searchRowSchema).check(z.maxLength(200)),
  }),
  'inventory.seen': z.object({ skus: z.array(skuSchema).check(z.maxLength(500)) }),
  /** Seller Central's edit page: the score as the fields stand now. One of `sku` and `asin` names the listing. */
  'edit.score': z.object({
    sku: z.nullable(skuSchema),
    asin: z.nullable(asinSchema),
    changes: contentChangesSchema,
  }),
  /** Injects `product-panel.js` into the sender's tab and frame. */
  'panel.open': z.object({}),
  /** Must be sent straight from a click. `asin` null: whatever the tab shows. */
  'sidePanel.open': z.object({ asin: z.nullable(asinSchema) }),
  /** «This page reads wrongly»: `html` is redacted by the sender. */
  'page.report': z.object({
    html: z.string().check(z.minLength(1), z.maxLength(8_000_000)),
    reading: pageReading,
    note: z.string().check(z.maxLength(2_000)),
  }),
  'settings.get': z.object({}),
  /** Pauses or resumes the overlays on one host. */
  'settings.pauseSite': z.object({ host: z.string().check(z.maxLength(255)), paused: z.boolean() }),
} as const;
