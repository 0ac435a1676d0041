import { and, desc, eq } from 'drizzle-orm';
import * as z from 'zod';
import type { ListingIssue } from '../../../shared/catalog/listing-issue';
import { changeSteps } from '../../database/schema';
import type { MarketplaceListing } from '../../integrations/marketplace';
import type { Following } from './following';

const sentSchema = z.object({ errors: z.array(z.string()) });

/** The errors that a listing has, as the journal keeps them with each message. */
export function errorKeys(live: MarketplaceListing): string[] {
  return live.issues.filter(({ severity }) => severity === 'ERROR').map(keyOf);
}

/**
 * Amazon's words for errors about the changed attributes that were not there when the message left. What a sync has
 * stored since does not count: it may have met the new error first.
 */
export async function newErrors(
  { change, adapter, runtime }: Following,
  live: MarketplaceListing,
): Promise<string[]> {
  const [sent] = await runtime.database.read
    .select({ data: changeSteps.data })
    .from(changeSteps)
    .where(and(eq(changeSteps.changeId, change.id), eq(changeSteps.state, 'sent')))
    .orderBy(desc(changeSteps.seq))
    .limit(1);
  const known = new Set(sentSchema.safeParse(sent?.data).data?.errors);
  const attributes = new Set(adapter.contentPatches(live, change.after).map((patch) => patch.attribute));
  return live.issues
    .filter((issue) => issue.severity === 'ERROR' && !known.has(keyOf(issue)))
    .filter((issue) => issue.attributeNames.some((name) => attributes.has(name)))
    .map((issue) => issue.message);
}

function keyOf({ code, attributeNames }: ListingIssue): string {
  return `${code}:${[...attributeNames].sort().join(',')}`;
}
