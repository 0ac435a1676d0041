import { describe, expect, it } from 'vitest';
import { searchQueryCandidates, searchTermCandidates } from './brand-analytics-report';

const term = (searchTerm: string, clickedAsin: string, clickShare: number) => ({
  departmentName: 'Amazon.co.uk',
  searchTerm,
  searchFrequencyRank: 1204,
  clickedAsin,
  clickShareRank: 1,
  clickShare,
  conversionShare: 0.1,
});

describe('Brand Analytics by the API', () => {
  it('brings the search terms that led to us or our rivals, and no others', () => {
    const entries = [
      term('gate latch', 'B0TESTAAA1', 0.08),
      term('gate latch', 'B0TESTAAA2', 0.05),
      term('loft ladder', 'B0TESTAAA9', 0.5),
      { searchTerm: 'broken' },
      null,
    ];
    const asins = new Map([
      ['B0TESTAAA1', 'own' as const],
      ['B0TESTAAA2', 'rival' as const],
    ]);
    expect(searchTermCandidates(entries, { asins, endDate: '2026-11-14', at: 9 })).toEqual({
      candidates: [
        {
          phrase: 'gate latch',
          evidence: {
            source: 'brand-analytics',
            evidence:
              'search frequency rank 1,204, to 2026-11-14; 8.0 % of the clicks yours; 5.0 % of the clicks your rivals’',
            volume: null,
            volumeAt: null,
            at: 9,
          },
        },
      ],
      refused: 2,
    });
  });

  it('brings queries with Amazon’s count of searches', () => {
    const entry = {
      startDate: '2026-11-08',
      endDate: '2026-11-14',
      asin: 'B0TESTAAA1',
      searchQueryData: { searchQuery: 'gate latch', searchQueryScore: 5, searchQueryVolume: 15_000 },
      clickData: { totalClickCount: 1000, totalClickRate: 0.1, asinClickCount: 50 },
      purchaseData: { asinPurchaseCount: 5 },
    };
    const { candidates, refused } = searchQueryCandidates([entry, {}], 9);
    expect(refused).toBe(1);
    expect(candidates).toEqual([
      {
        phrase: 'gate latch',
        evidence: {
          source: 'search-query-performance',
          evidence:
            '15,000 searches, to 2026-11-14; 50 of 1,000 clicks yours; 5 bought from you; report of B0TESTAAA1',
          volume: 15_000,
          volumeAt: Date.UTC(2026, 10, 15) - 1,
          at: 9,
        },
      },
    ]);
  });
});
