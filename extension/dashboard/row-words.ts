import type { LifecycleStage } from '@shared/catalog/listing-marks';
import type { ListingStatus, WorkState } from './listing-row';

export const stageNames: Record<LifecycleStage, string> = {
  launch: 'Launch',
  growth: 'Growth',
  mature: 'Mature',
  decline: 'Decline',
  discontinue: 'Discontinue',
};

export const statusNames: Record<ListingStatus, string> = {
  active: 'Active',
  'not-buyable': 'Not buyable',
  inactive: 'Inactive',
};

export const workNames: Record<WorkState, string> = {
  asks: 'Asks you',
  refused: 'Refused',
  'on-its-way': 'On its way',
  draft: 'Draft',
};

/** «DRILL_BITS» as a person writes it: «Drill bits». */
export function categoryWords(productType: string): string {
  const words = productType.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
