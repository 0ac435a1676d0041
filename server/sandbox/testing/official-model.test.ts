import { describe, expect, it } from 'vitest';
import { marketplace } from '../amazon/marketplace';
import { officialModels, type OfficialModels } from './official-model';

const models = officialModels();
const call = {
  method: 'GET',
  url: new URL(`http://sandbox/listings/2021-08-01/items/S/SKU?marketplaceIds=${marketplace.id}`),
};
const headers = new Headers({ 'x-amzn-RequestId': '1', 'x-amzn-RateLimit-Limit': '5.0' });
const answer = (body: unknown, status = 200) => ({ status, headers, body });

function registerChecks(official: OfficialModels): void {
  describe('the official models', () => {
    it('pass an answer that fits', () => {
      expect(official.answerFaults(call, answer({ sku: 'SKU', issues: [] }))).toEqual([]);
    });

    it('find a member that is missing, of a wrong type, or invented', () => {
      expect(official.answerFaults(call, answer({})).join()).toContain("'sku'");
      expect(official.answerFaults(call, answer({ sku: 1 })).join()).toContain('must be string');
      expect(official.answerFaults(call, answer({ sku: 'SKU', colour: 'red' })).join()).toContain('colour');
      const summary = {
        marketplaceId: 'A',
        productType: 'B',
        status: [],
        createdDate: 'now',
        lastUpdatedDate: 'now',
      };
      expect(official.answerFaults(call, answer({ sku: 'SKU', summaries: [summary] })).join()).toContain(
        'date-time',
      );
    });

    it('find a status or a header that does not belong', () => {
      expect(official.answerFaults(call, answer({ errors: [] }, 418)).join()).toContain('418');
      expect(official.answerFaults(call, answer({ errors: [] }, 403)).join()).toContain('announces a rate');
      const bare = { ...answer({ sku: 'SKU' }), headers: new Headers() };
      expect(official.answerFaults(call, bare).join()).toContain('x-amzn-RequestId');
    });

    it('find a request that breaks them', () => {
      expect(official.requestFaults(call)).toEqual([]);
      const faultsOf = (query: string) =>
        official
          .requestFaults({ ...call, url: new URL(`http://sandbox/listings/2021-08-01/items/S?${query}`) })
          .join();
      expect(faultsOf('')).toContain('marketplaceIds is required');
      expect(faultsOf('marketplaceIds=A&pageSize=21')).toContain('pageSize');
      expect(faultsOf('marketplaceIds=A&sortBy=price')).toContain('sortBy');
      expect(faultsOf('marketplaceIds=A&colour=red')).toContain('colour');
      expect(
        official.requestFaults({ ...call, method: 'PATCH', body: { productType: 'A' } }).join(),
      ).toContain('patches');
      expect(official.requestFaults({ ...call, body: {} }).join()).toContain('body');
    });
  });
}

function registerAbsence(): void {
  it('has no official models to check', () => {
    expect(models).toBeNull();
  });
}

const register = models === null ? registerAbsence : () => registerChecks(models);
register();
