import { ok, type Result } from '../../../shared/result';
import type { CallOptions, Participation } from '../marketplace';
import { callAmazon, type AmazonParts } from './amazon-calls';
import { participationsSchema } from './listing-schema';
import { readJson } from './read-json';

/** Where the seller sells: the cheapest call that proves that credentials, region and role work together. */
export async function fetchParticipations(
  parts: AmazonParts,
  options?: CallOptions,
): Promise<Result<Participation[]>> {
  const answered = await callAmazon<Participation[]>(parts, {
    operation: 'getMarketplaceParticipations',
    effect: 'read',
    options,
    key: '',
    send: (sending) => parts.http.get(`${parts.apiBase}/sellers/v1/marketplaceParticipations`, sending),
    read(answer) {
      const list = readJson(answer.body, participationsSchema, 'your marketplaces');
      if (!list.ok) return list;
      return ok(
        list.value.payload.map((row) => ({
          marketplaceAmazonId: row.marketplace.id,
          marketplaceName: row.marketplace.name ?? row.marketplace.id,
          storeName: row.storeName ?? null,
          isParticipating: row.participation.isParticipating,
          hasSuspendedListings: row.participation.hasSuspendedListings ?? false,
        })),
      );
    },
  });
  return answered.ok ? ok(answered.value.value) : answered;
}
