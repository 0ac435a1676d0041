import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { alerts, listings } from '../../database/schema';
import { listingRow } from '../../testing/listing-rows';
import { testRuntime, type TestRuntime } from '../../testing/test-runtime';
import { alertOfCatalogueTitle } from './catalogue-title-alert';

let runtime: TestRuntime;
const mine = 'Norvane 12 Piece Masonry Drill Bit Set 4mm to 12mm Carbide Tips for Brick, Block and Concrete';
const row = listingRow(1);

beforeEach(async () => {
  runtime = await testRuntime({ handlers: [], subscribers: [] });
});
afterEach(() => runtime.close());

async function shown(title: string | null, own = mine) {
  const content = { ...row.content, title: own };
  await runtime.database.write((tx) =>
    tx
      .insert(listings)
      .values({ ...row, content })
      .onConflictDoNothing(),
  );
  const context = { at: runtime.now(), correlationId: 'test' };
  const product = { asin: row.asin ?? '', title };
  await runtime.database.write((tx) => alertOfCatalogueTitle(tx, 'amazon-uk', product, context));
  return runtime.database.read.select().from(alerts);
}

describe('the catalogue’s title', () => {
  it('is told where it is within the limit and the seller’s is over it, once', async () => {
    await shown('Norvane Masonry Drill Bits 12 Pieces');
    const told = await shown('Norvane Masonry Drill Bits 12 Pieces');
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toContain('«Norvane Masonry Drill Bits 12 Pieces»');
  });

  it('is no news where it is the seller’s own, unknown, or another contributor’s', async () => {
    expect(await shown(mine)).toEqual([]);
    expect(await shown(null)).toEqual([]);
    expect(await shown(`${mine} by somebody else`)).toEqual([]);
  });

  it('is no news where the seller’s is within the limit', async () => {
    expect(await shown('Other words', 'Norvane Drill Bits')).toEqual([]);
  });
});
