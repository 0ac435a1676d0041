import { storeSearch } from '../../services/keyword/store-search';
import { applied, type MutationHandler } from './mutation';

/** Keeps a search page that the seller opened, and where his listings stood on it. */
export const searchShowed: MutationHandler<'search.showed'> = {
  kind: 'search.showed',
  async apply(tx, { changes, correlationId }, runtime) {
    await storeSearch(tx, changes, { at: runtime.now(), correlationId });
    return applied;
  },
};
