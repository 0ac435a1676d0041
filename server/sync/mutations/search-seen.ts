import { storeSearch } from '../../services/keyword/store-search';
import { applied, type MutationHandler } from './mutation';

/** Keeps a search page that the seller opened, and where his listings stood on it. */
export const searchSeen: MutationHandler<'search.seen'> = {
  kind: 'search.seen',
  async apply(tx, { changes, correlationId }, runtime) {
    await storeSearch(tx, changes, { at: runtime.now(), correlationId });
    return applied;
  },
};
