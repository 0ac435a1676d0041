import { expect } from 'vitest';
import * as z from 'zod';
import { marketplace } from '../amazon/marketplace';
import type { Sandbox } from '../sandbox';
import type { AttributeInstance, PatchOperation } from '../state';
import { officialModels, type WireAnswer } from './official-model';

const models = officialModels();

export interface TestCall {
  method?: string;
  query?: Record<string, string>;
  body?: unknown;
  headers?: Record<string, string>;
  /** The request breaks the model on purpose; its answer is checked all the same. */
  wrong?: boolean;
}

/** A client as the adapter is one, which holds every request and every answer against Amazon's models. */
export interface SandboxClient {
  sellerId: string;
  call(path: string, call?: TestCall): Promise<WireAnswer>;
  listing(sku: string): Promise<WireAnswer>;
  patch(
    sku: string,
    patches: PatchOperation[],
    call?: TestCall & { productType?: string },
  ): Promise<WireAnswer>;
  /** Attributes of a listing as getListingsItem shows them now. */
  attributes(sku: string): Promise<Record<string, AttributeInstance[]>>;
}

/** Fetches an access token as a client does. */
export async function fetchToken(
  { lwaTokenUrl, credentials }: Sandbox,
  changed: Record<string, string> = {},
) {
  const form = new URLSearchParams({
    grant_type: 'refresh_token',
    client_id: credentials.clientId,
    client_secret: credentials.clientSecret,
    refresh_token: credentials.refreshToken,
    ...changed,
  });
  const response = await fetch(lwaTokenUrl, { method: 'POST', body: form });
  const body: unknown = await response.json();
  return { status: response.status, body };
}

const includedData = 'summaries,attributes,issues,offers,fulfillmentAvailability,relationships,productTypes';

/** Opens a client with a fresh token; `unlimited` lifts the rates, for tests of other things. */
export async function sandboxClient(sandbox: Sandbox, unlimited = true): Promise<SandboxClient> {
  if (unlimited) for (const name of operationNames) sandbox.control.rate(name, { burst: 100_000 });
  const renew = async () => {
    const { body } = await fetchToken(sandbox);
    return { text: z.object({ access_token: z.string() }).parse(body).access_token, at: sandbox.state.now() };
  };
  let token = await renew();
  const { sellerId } = sandbox.credentials;
  const pathOf = (sku: string) => `/listings/2021-08-01/items/${sellerId}/${encodeURIComponent(sku)}`;

  const client: SandboxClient = {
    sellerId,
    async call(path, { method = 'GET', query = {}, body: sent, headers = {}, wrong = false } = {}) {
      const url = new URL(sandbox.apiBase + path);
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
      const wire = { method, url, ...(sent !== undefined && { body: sent }) };
      if (!wrong) expect(models?.requestFaults(wire) ?? []).toEqual([]);
      if (sandbox.state.now() - token.at > fiftyMinutesMs) token = await renew();
      const response = await fetch(url, {
        method,
        headers: {
          'x-amz-access-token': token.text,
          'user-agent': 'sandbox-test/1',
          ...(sent !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(sent !== undefined && { body: JSON.stringify(sent) }),
      });
      const answer = { status: response.status, headers: response.headers, body: await json(response) };
      expect(models?.answerFaults(wire, answer) ?? []).toEqual([]);
      return answer;
    },
    listing: (sku) => client.call(pathOf(sku), { query: { marketplaceIds: marketplace.id, includedData } }),
    patch: (sku, patches, { productType = 'DRILL_BITS', query, ...rest } = {}) =>
      client.call(pathOf(sku), {
        method: 'PATCH',
        query: { marketplaceIds: marketplace.id, ...query },
        body: { productType, patches },
        ...rest,
      }),
    async attributes(sku) {
      const answer = await client.listing(sku);
      return z
        .object({ attributes: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))) })
        .parse(answer.body).attributes;
    },
  };
  return client;
}

/** Tests let hours pass; the client renews its token in time, as a good client does. */
const fiftyMinutesMs = 50 * 60_000;

const operationNames = [
  'getMarketplaceParticipations',
  'searchListingsItems',
  'getListingsItem',
  'patchListingsItem',
  'putListingsItem',
  'deleteListingsItem',
  'searchCatalogItems',
  'getCatalogItem',
  'searchDefinitionsProductTypes',
  'getDefinitionsProductType',
];

const json = async (response: Response): Promise<unknown> => response.json();
