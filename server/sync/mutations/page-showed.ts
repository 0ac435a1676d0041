import { storeShownPage } from '../../services/listing/store-shown-page';
import { applied, type MutationHandler } from './mutation';

/** Keeps what a product page showed the seller: an observation like any other. */
export const pageShowed: MutationHandler<'page.showed'> = {
  kind: 'page.showed',
  async apply(tx, { changes, correlationId }, runtime) {
    await storeShownPage(tx, changes, { at: runtime.now(), correlationId });
    return applied;
  },
};
