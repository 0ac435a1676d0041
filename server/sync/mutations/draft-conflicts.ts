import type { drafts } from '../../database/schema';
import type { MutationAnswer } from '../../../shared/sync/protocol';

/**
 * Which of the fields another device changed after the version that this edit was made on. Clocks are never compared,
 * an own earlier edit is no conflict (a device's edits arrive in its order), and neither is the same value twice.
 * A base that lies ahead of the draft is one that a restore took away: then every field of others counts.
 */
export function draftConflicts(
  draft: Pick<typeof drafts.$inferSelect, 'changes' | 'fieldVersions' | 'version'>,
  edit: { device: string; baseVersion: number | null; sent: Record<string, unknown> },
): NonNullable<MutationAnswer['conflicts']> {
  const held: Record<string, unknown> = draft.changes;
  const base = edit.baseVersion ?? 0;
  return Object.entries(edit.sent).flatMap(([field, sent]) => {
    const last = draft.fieldVersions[field];
    if (!last || last.by === edit.device) return [];
    if (last.version <= base && base <= draft.version) return [];
    const server = held[field] ?? null;
    return JSON.stringify(server) === JSON.stringify(sent) ? [] : [{ field, server, sent }];
  });
}
