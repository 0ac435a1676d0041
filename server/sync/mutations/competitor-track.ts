import { eq } from 'drizzle-orm';
import { apiError } from '../../../shared/api-error';
import { competitors, listings } from '../../database/schema';
import { recordEvent } from '../../events/outbox';
import { applied, auditMutation, refused, type MutationHandler } from './mutation';

/** Tracks a rival ASIN against a listing of ours; tracked twice is tracked once. */
export const competitorTrack: MutationHandler<'competitor.track'> = {
  kind: 'competitor.track',
  async apply(tx, mutation, runtime) {
    const { listingId, marketplace, asin } = mutation.changes;
    const [listing] = await tx
      .select({ asin: listings.asin, marketplace: listings.marketplace })
      .from(listings)
      .where(eq(listings.id, listingId));
    if (!listing) {
      return refused(
        apiError('not-found', 'This listing is not known here.', { field: 'changes.listingId' }),
      );
    }
    if (listing.marketplace !== marketplace) {
      const message = 'A rival is tracked on the marketplace of the listing.';
      return refused(apiError('bad-request', message, { field: 'changes.marketplace' }));
    }
    if (listing.asin === asin) {
      const message = 'This is the listing’s own ASIN: no rival.';
      return refused(apiError('bad-request', message, { field: 'changes.asin' }));
    }
    const id = `${listingId}:${asin}`;
    const at = runtime.now();
    const row = { id, listingId, marketplace, asin, source: 'seller', createdAt: at };
    const added = await tx.insert(competitors).values(row).onConflictDoNothing().returning();
    if (added.length === 0) return applied;
    await recordEvent(
      tx,
      'competitor.detected',
      { listingId, asin },
      { at, correlationId: mutation.correlationId },
    );
    await auditMutation(tx, mutation, {
      entity: 'competitor',
      entityId: id,
      before: null,
      after: row,
      why: 'tracked by the seller',
      at,
    });
    return applied;
  },
};
