import { eq } from 'drizzle-orm';
import { apiError } from '../../../shared/api-error';
import { contentFields, type ContentChanges } from '../../../shared/catalog/listing-content';
import { drafts, listings } from '../../database/schema';
import { recordAudit } from '../../events/outbox';
import { readHeadSeq } from '../log-head';
import { draftConflicts } from './draft-conflicts';
import { applied, refused, type MutationHandler } from './mutation';

/** Keeps what the seller typed: the fields sent are set, the others of the draft stay. */
export const draftSave: MutationHandler<'draft.save'> = {
  kind: 'draft.save',
  async apply(tx, mutation, runtime) {
    const { listingId, changes: sent, listingVersion } = mutation.changes;
    const [listing] = await tx
      .select({ content: listings.content })
      .from(listings)
      .where(eq(listings.id, listingId));
    if (!listing) {
      return refused(
        apiError('not-found', 'This listing is not known here.', { field: 'changes.listingId' }),
      );
    }
    const [draft] = await tx.select().from(drafts).where(eq(drafts.id, listingId));
    const { device, baseVersion } = mutation;
    const conflicts = draft ? draftConflicts(draft, { device, baseVersion, sent }) : [];
    if (conflicts.length > 0) return { outcome: 'conflict', conflicts };

    const changes = withoutLive({ ...draft?.changes, ...sent }, listing.content);
    const at = runtime.now();
    if (Object.keys(changes).length === 0) {
      if (!draft) return applied;
      await tx.delete(drafts).where(eq(drafts.id, listingId));
    } else {
      // From the log's counter, so that a draft thrown away and begun again never uses a version twice.
      const version = Math.max(draft?.version ?? 0, await readHeadSeq(tx)) + 1;
      const fieldVersions = { ...draft?.fieldVersions };
      for (const field of Object.keys(sent)) fieldVersions[field] = { version, by: device };
      const row = { changes, baseVersion: listingVersion, version, fieldVersions, updatedAt: at };
      await tx
        .insert(drafts)
        .values({ id: listingId, ...row })
        .onConflictDoUpdate({ target: drafts.id, set: row });
    }
    await recordAudit(
      tx,
      {
        who: `device:${device}`,
        what: 'draft.save',
        entity: 'listing',
        entityId: listingId,
        before: draft?.changes ?? null,
        after: changes,
        why: 'edited',
      },
      { at, correlationId: mutation.correlationId },
    );
    return applied;
  },
};

/** A field that says what is live anyway is no change. */
function withoutLive(changes: ContentChanges, live: ContentChanges): ContentChanges {
  const differs = contentFields.filter(
    (field) => field in changes && JSON.stringify(changes[field]) !== JSON.stringify(live[field]),
  );
  return Object.fromEntries(differs.map((field) => [field, changes[field]]));
}
