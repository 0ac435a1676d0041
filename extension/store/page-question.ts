import type { MarketplaceId } from '@shared/catalog/marketplace';
import type { PageQuestion } from '@shared/scoring/subject-of-page';
import type { PageReading } from '../pages/facts';

type ProductReading = Pick<Extract<PageReading, { kind: 'product' }>, 'facts' | 'reasons'>;

/** A reading of a product page as scoring takes it; an image whose place the page does not name has none. */
export function pageQuestion({ facts, reasons }: ProductReading, marketplace: MarketplaceId): PageQuestion {
  const images = facts.images.map((image) => ({ ...image, variant: image.variant ?? '' }));
  return { facts: { ...facts, images }, marketplace, reasons };
}
