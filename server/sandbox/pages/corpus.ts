import { catalogue } from '../catalogue/catalogue';
import { stateOf } from '../catalogue/static-state';
import {
  expectedBestsellers,
  expectedEdit,
  expectedInventory,
  expectedProduct,
  expectedRobotCheck,
  expectedSearch,
  type Expected,
} from './expected';
import {
  renderBestsellersPage,
  renderHomePage,
  renderMissingPage,
  renderRobotCheckPage,
} from './other-pages';
import type { PageContext } from './page-context';
import type { BuyBoxLayout } from './product/buy-box';
import { renderProductPage } from './product/product-page';
import { renderSearchPage } from './search/search-page';
import { renderEditPage } from './seller-central/edit-page';
import { inventoryRequest, renderInventoryPage } from './seller-central/inventory-page';
import { searchQuery } from './shop-routes';

export interface SandboxPage {
  kind:
    | 'product'
    | 'search'
    | 'bestsellers'
    | 'robot-check'
    | 'seller-central-inventory'
    | 'seller-central-edit'
    | 'other';
  url: string;
  html: string;
  /** As beside the saved real pages; null on a page that holds nothing to read. */
  expected: Expected | null;
}

const shop = 'https://www.amazon.co.uk';
const sellerCentral = 'https://sellercentral.amazon.co.uk';
const context: PageContext = { state: stateOf(catalogue), nonce: 'corpus', build: 'corpus' };

/** Every fifth product, so that each family is met; the story's product among them. */
const ordinary = catalogue.filter(({ asin }, index) => index % 5 === 0 || asin === 'B0CT4K8R2M');

/** A corpus of pages of every kind with what a reader should find on them, for tests without saved real pages. */
export function sandboxPages(): SandboxPage[] {
  return [
    ...ordinary.map(({ asin }) => product(asin)),
    ...(['accordion', 'subscribe', 'used-only', 'no-featured-offer'] as const).flatMap((layout) =>
      ['B0CT4K8R2M', 'B0C9RT2L8N'].map((asin) => product(asin, layout)),
    ),
    ...[
      'k=masonry+drill+bit+set',
      'k=masonry+drill+bit+set&page=2',
      'k=wood+screws',
      'k=sanding+discs&s=price-asc-rank',
      'k=gu10+led+bulbs',
      'k=work+gloves',
      'k=duct+tape',
      'k=saw+blade',
      'k=paint+brush&s=price-desc-rank',
      'k=%3Cb%3E%22hammer%22+%26+nails',
    ].map(search),
    {
      kind: 'bestsellers',
      url: `${shop}/gp/bestsellers/diy`,
      html: renderBestsellersPage(context),
      expected: expectedBestsellers(context),
    },
    ...(['letters', 'button'] as const).map((kind): SandboxPage => ({
      kind: 'robot-check',
      url: `${shop}/dp/B0CT4K8R2M`,
      html: renderRobotCheckPage(context, kind, '/dp/B0CT4K8R2M'),
      expected: expectedRobotCheck(),
    })),
    { kind: 'other', url: `${shop}/dp/B000000000`, html: renderMissingPage(context), expected: null },
    { kind: 'other', url: `${shop}/`, html: renderHomePage(context), expected: null },
    ...['', 'lang=de_DE', 'lang=pl_PL&columns=price,product,inventory,status', 'status=out_of_stock'].map(
      inventory,
    ),
    edit('TB-MDB-12'),
    edit('BW-DS-19'),
  ];
}

function product(asin: string, layout?: BuyBoxLayout): SandboxPage {
  const listing = context.state.product(asin);
  if (listing === undefined) throw new Error(`the catalogue has no ${asin}`);
  const settings = layout === undefined ? context : { ...context, layout };
  return {
    kind: 'product',
    url: `${shop}/dp/${asin}${layout === undefined ? '' : `?layout=${layout}`}`,
    html: renderProductPage(listing, settings),
    expected: expectedProduct(listing, settings),
  };
}

function search(parameters: string): SandboxPage {
  const query = searchQuery(new URLSearchParams(parameters));
  return {
    kind: 'search',
    url: `${shop}/s?${parameters}`,
    html: renderSearchPage(query, context),
    expected: expectedSearch(query, context),
  };
}

function inventory(parameters: string): SandboxPage {
  const request = inventoryRequest(new URLSearchParams(parameters));
  return {
    kind: 'seller-central-inventory',
    url: `${sellerCentral}/myinventory/inventory?${parameters}`,
    html: renderInventoryPage(request, context),
    expected: expectedInventory(request, context),
  };
}

function edit(sku: string): SandboxPage {
  const listing = context.state.listings().find(({ item }) => item.sku === sku);
  if (listing === undefined) throw new Error(`the catalogue has no ${sku}`);
  return {
    kind: 'seller-central-edit',
    url: `${sellerCentral}/abis/listing/edit?sku=${sku}&asin=${listing.item.asin}`,
    html: renderEditPage(listing, context),
    expected: expectedEdit(listing),
  };
}
