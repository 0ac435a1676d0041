import type { CollectionName } from '../../../shared/sync/collections';
import { alertsLoader } from './alerts';
import { changesLoader } from './changes';
import { connectionsLoader } from './connections';
import { draftsLoader } from './drafts';
import { listingsLoader } from './listings';
import type { Loader } from './loader';
import { productTypesLoader } from './product-types';
import { scoresLoader } from './scores';
import { versionsLoader } from './versions';

/** Every synced collection with the way its documents are read. */
export const loaders: Record<CollectionName, Loader> = {
  listings: listingsLoader,
  versions: versionsLoader,
  scores: scoresLoader,
  changes: changesLoader,
  drafts: draftsLoader,
  productTypes: productTypesLoader,
  alerts: alertsLoader,
  connections: connectionsLoader,
};
