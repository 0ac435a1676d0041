import * as z from 'zod/mini';
import { marketplaceIds } from './marketplace-rows';

export {
  marketplaceIds,
  marketplaceOfHost,
  marketplaces,
  type Marketplace,
  type MarketplaceId,
} from './marketplace-rows';

export const marketplaceIdSchema = z.enum(marketplaceIds);
