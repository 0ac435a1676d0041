import type { ImageMeasure } from '../catalog/image-measure';
import type { ListingImage } from '../catalog/listing';
import type { ListingIssue } from '../catalog/listing-issue';
import type { MarketplaceId } from '../catalog/marketplace';
import type { ProductType } from '../catalog/product-type';
import type { Fact } from './fact';

/** What is scored: an own listing, or any product as a page shows it. Built by `subject-of-listing.ts` and the page readers. */
export interface Subject {
  marketplace: MarketplaceId;
  asin: string | null;
  sku: string | null;
  isOwn: boolean;
  /** A title that Amazon treats as media (books, music, film) keeps the 200 limit. */
  isMedia: boolean;
  productType: Fact<ProductType>;
  brand: Fact<string>;
  title: Fact<string>;
  /** Null inside a known fact: there is none. */
  itemHighlight: Fact<string | null>;
  bullets: Fact<string[]>;
  description: Fact<string | null>;
  searchTerms: Fact<string | null>;
  images: Fact<ListingImage[]>;
  /** What was measured on the image files, as far as that is done; in any order, found by the image's address. */
  measuredImages: Fact<ImageMeasure[]>;
  imageCount: Fact<number>;
  hasVideo: Fact<boolean>;
  hasAplus: Fact<boolean>;
  /** Flattened attributes (material, size, unit_count, …) or rows of the page's details table. */
  attributes: Fact<Record<string, string>>;
  issues: Fact<ListingIssue[]>;
  status: Fact<string[]>;
  quantity: Fact<number>;
  /** Integer minor units. */
  priceIncVat: Fact<number>;
  /** The Featured Offer's landed price, integer minor units. */
  featuredOfferIncVat: Fact<number>;
  rating: Fact<number>;
  reviewCount: Fact<number>;
  bestSellerRank: Fact<number>;
  handlingDays: Fact<number>;
  /** Category path, department first. */
  breadcrumb: Fact<string[]>;
}

/** The names of a subject's facts. */
export type FactName = { [K in keyof Subject]: Subject[K] extends Fact<unknown> ? K : never }[keyof Subject];

export type FactValue<K extends FactName> = Extract<Subject[K], { known: true }>['value'];

/** How a person calls each fact: «Video: the page did not say». */
export const factNames: Record<FactName, string> = {
  productType: 'Product type',
  brand: 'Brand',
  title: 'Title',
  itemHighlight: 'Item Highlight',
  bullets: 'Bullets',
  description: 'Description',
  searchTerms: 'Search terms',
  images: 'Images',
  measuredImages: 'Measured images',
  imageCount: 'Number of images',
  hasVideo: 'Video',
  hasAplus: 'A+ content',
  attributes: 'Attributes',
  issues: 'Amazon’s issues',
  status: 'Status',
  quantity: 'Stock',
  priceIncVat: 'Price',
  featuredOfferIncVat: 'Featured Offer',
  rating: 'Rating',
  reviewCount: 'Number of ratings',
  bestSellerRank: 'BSR',
  handlingDays: 'Handling time',
  breadcrumb: 'Category',
};
