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
