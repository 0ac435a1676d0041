import type { ImagePlanName, Shape } from '../images/recipe';
import type { CatalogueItem } from './item';
import type { IssueName } from './issues.data';
import type { MerchantName } from './merchants';

/** Plain facts of a product; composed into the Listings API's attributes. Weights in grams. */
export interface Facts {
  material?: string;
  colour?: string;
  size?: string;
  part?: string;
  pieces?: number;
  grams?: number;
  /** ISO 3166 code; left out where the seller never filled it in. */
  origin?: string;
  manufacturer?: string;
  feature?: string[];
  /** Of bulbs: power drawn, and the base as the definitions name it. */
  watts?: number;
  base?: 'gu10' | 'e27' | 'b22d' | 'e14';
  /** Of knives and blades, which nobody under 18 may buy. */
  bladeMaterial?: string;
}

/** One product of a family. What it leaves out, it takes from the family. */
export interface Variant {
  /** The seller's own SKU; a rival's product has none. */
  sku?: string;
  /** Fixed where a picture or a document names it; else derived from the SKU or the title. */
  asin?: string;
  title: string;
  /** Integer pence with VAT; null where there is no offer. */
  price: number | null;
  rrp?: number;
  extras?: CatalogueItem['offerExtras'];
  stock?: number;
  handlingDays?: number;
  /** Rank in DIY & Tools and in the leaf category. */
  rank?: [department: number, leaf: number];
  stars?: [mean: number, count: number];
  images: `${number} ${ImagePlanName}`;
  shape?: Shape;
  facts?: Facts;
  /** Words put in place of `{name}` in the family's texts. */
  words?: Record<string, string>;
  /** What the shopper chooses on the page, when the family is a variation. */
  choice?: string;
  highlight?: string;
  bullets?: string[];
  /** Only the first so many of the family's bullets, as sellers fill older listings. */
  bulletsKept?: number;
  description?: string;
  terms?: string;
  /** `inactive`: closed by the seller. `hidden`: search suppressed by Amazon. `blocked`: its offer suppressed. */
  state?: 'inactive' | 'hidden' | 'blocked';
  issues?: IssueName[];
  seller?: MerchantName;
}

export interface Family {
  productType: string;
  brand: string;
  shape: Shape;
  /** Browse path below the department. */
  path: string[];
  bullets: string[];
  description: string;
  terms: string;
  facts?: Facts;
  /** The dimension by which its members are variations of one parent (the parent itself is not listed). */
  dimension?: 'size_name' | 'color_name' | 'style_name' | 'item_package_quantity';
  items: Variant[];
}
