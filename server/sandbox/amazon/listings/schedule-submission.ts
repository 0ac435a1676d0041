import type { PatchOperation, PendingSubmission, SubmissionStep } from '../../state';
import { attributeOfPath } from './patch';

interface Acceptance {
  submissionId: string;
  sku: string;
  productType: string;
  acceptedAt: number;
  /** Simulated minutes until all is visible: drawn between the least and the most of the sandbox. */
  minutes: number;
  /** The least that it can take; quantity may come earlier than price, but not earlier than this. */
  leastMinutes: number;
  /** No step may come before this, so that submissions for one SKU keep their order. */
  notBefore: number;
}

/**
 * When the parts of an accepted submission take effect. With price and stock in one message the quantity goes
 * first, so that for a while the new stock sells at the old price (facts/amazon.md § 3).
 */
export function schedulePatch(acceptance: Acceptance, patches: PatchOperation[]): PendingSubmission {
  const { submissionId, sku, productType, acceptedAt, minutes, leastMinutes, notBefore } = acceptance;
  const at = (after: number) => Math.max(notBefore, acceptedAt + Math.round(after * 60_000));
  const isStock = ({ path }: PatchOperation) => attributeOfPath(path) === 'fulfillment_availability';
  const stock = patches.filter(isStock);
  const rest = patches.filter((patch) => !isStock(patch));
  const both = stock.length > 0 && rest.some(({ path }) => attributeOfPath(path) === 'purchasable_offer');
  const steps: SubmissionStep[] = both
    ? [
        { at: at((minutes + leastMinutes) / 2), kind: 'patch', patches: stock },
        { at: at(minutes), kind: 'patch', patches: rest },
      ]
    : [{ at: at(minutes), kind: 'patch', patches }];
  return { submissionId, sku, productType, acceptedAt, visibleAt: at(minutes), steps };
}

/** When a put or a delete takes effect. */
export function scheduleWhole(
  { submissionId, sku, productType, acceptedAt, minutes, notBefore }: Acceptance,
  step: { kind: 'put'; attributes: Record<string, Record<string, unknown>[]> } | { kind: 'delete' },
): PendingSubmission {
  const at = Math.max(notBefore, acceptedAt + Math.round(minutes * 60_000));
  return { submissionId, sku, productType, acceptedAt, visibleAt: at, steps: [{ at, ...step }] };
}
