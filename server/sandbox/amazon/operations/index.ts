import type { AmazonOperation } from '../operation';
import { deleteListingsItem } from './delete-listings-item';
import { getCatalogItem } from './get-catalog-item';
import { getDefinitionsProductType } from './get-definitions-product-type';
import { getListingsItem } from './get-listings-item';
import { getMarketplaceParticipations } from './get-marketplace-participations';
import { patchListingsItem } from './patch-listings-item';
import { putListingsItem } from './put-listings-item';
import { searchCatalogItems } from './search-catalog-items';
import { searchDefinitionsProductTypes } from './search-definitions-product-types';
import { searchListingsItems } from './search-listings-items';

/** Every operation of the Selling Partner API that the sandbox speaks; path, rate and burst stand in each file. */
export const operations: AmazonOperation[] = [
  getMarketplaceParticipations,
  searchListingsItems,
  getListingsItem,
  patchListingsItem,
  putListingsItem,
  deleteListingsItem,
  searchCatalogItems,
  getCatalogItem,
  searchDefinitionsProductTypes,
  getDefinitionsProductType,
];
