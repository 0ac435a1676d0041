import type { Listing } from '../../catalog/listing';
import type { ProductType } from '../../catalog/product-type';
import type { Subject } from '../subject';
import { subjectOfListing } from '../subject-of-listing';

/** One listing of the labelled set, with what its page and its image files add. */
export interface LabelledListing {
  /** Kind of product: «drill bits». */
  kind: string;
  listing: Listing;
  productType: ProductType;
  seen: Partial<Subject>;
}

/** The listing as the rules see it. */
export function subjectOfLabelled({ listing, productType, seen }: LabelledListing): Subject {
  return subjectOfListing(listing, productType, seen);
}
