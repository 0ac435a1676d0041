import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { ListingContent } from '../../../shared/catalog/listing-content';
import type { ListingImage, ListingOffer } from '../../../shared/catalog/listing';
import type { ListingIssue } from '../../../shared/catalog/listing-issue';
import type { AttributeRule } from '../../../shared/catalog/product-type';

export const listings = sqliteTable(
  'listings',
  {
    id: text('id').primaryKey(),
    marketplace: text('marketplace').notNull(),
    sku: text('sku').notNull(),
    asin: text('asin'),
    productType: text('product_type'),
    content: text('content', { mode: 'json' }).$type<ListingContent>().notNull(),
    images: text('images', { mode: 'json' }).$type<ListingImage[]>().notNull(),
    offer: text('offer', { mode: 'json' }).$type<ListingOffer>().notNull(),
    status: text('status', { mode: 'json' }).$type<string[]>().notNull(),
    issues: text('issues', { mode: 'json' }).$type<ListingIssue[]>().notNull(),
    attributes: text('attributes', { mode: 'json' }).$type<Record<string, string>>().notNull(),
    /** Amazon's attributes as read, selectors included: a patch is made against these. */
    rawAttributes: text('raw_attributes', { mode: 'json' }).$type<Record<string, unknown[]>>().notNull(),
    version: integer('version').notNull(),
    contentHash: text('content_hash').notNull(),
    /** Hash of everything but the times: an unchanged listing writes nothing. */
    stateHash: text('state_hash').notNull(),
    /** Amazon's own creation time where known, for slicing. */
    amazonCreatedAt: integer('amazon_created_at'),
    /** Set when a full sync no longer finds the SKU. */
    goneAt: integer('gone_at'),
    fetchedAt: integer('fetched_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
  },
  (table) => [
    uniqueIndex('listings_sku').on(table.marketplace, table.sku),
    index('listings_asin').on(table.marketplace, table.asin),
  ],
);

export const listingVersions = sqliteTable(
  'listing_versions',
  {
    id: text('id').primaryKey(),
    listingId: text('listing_id')
      .notNull()
      .references(() => listings.id),
    version: integer('version').notNull(),
    content: text('content', { mode: 'json' }).$type<ListingContent>().notNull(),
    origin: text('origin').$type<'amazon' | 'published' | 'rewritten'>().notNull(),
    changeId: text('change_id'),
    at: integer('at').notNull(),
  },
  (table) => [uniqueIndex('listing_versions_version').on(table.listingId, table.version)],
);

/** An ASIN, ours or not, as the catalogue shows it. Id = `marketplace:asin`. */
export const products = sqliteTable('products', {
  id: text('id').primaryKey(),
  marketplace: text('marketplace').notNull(),
  asin: text('asin').notNull(),
  /** Title, brand, images, ranks, classification as the catalogue answered, parsed. */
  facts: text('facts', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
  source: text('source').notNull(),
  fetchedAt: integer('fetched_at').notNull(),
});

/** Id = `marketplace:NAME`. */
export const productTypes = sqliteTable('product_types', {
  id: text('id').primaryKey(),
  marketplace: text('marketplace').notNull(),
  name: text('name').notNull(),
  displayName: text('display_name').notNull(),
  checksum: text('checksum').notNull(),
  attributes: text('attributes', { mode: 'json' }).$type<Record<string, AttributeRule>>().notNull(),
  fetchedAt: integer('fetched_at').notNull(),
});
