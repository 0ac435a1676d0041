import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RewriteAnswer } from '../../../shared/drafting/rewrite-answer';
import { auditLog, listings } from '../../database/schema';
import { openAiCompatible } from '../../integrations/text/openai-compatible';
import { listingRow } from '../../testing/listing-rows';
import { testServer, type TestDevice, type TestServer } from '../../testing/test-server';
import { orchestratorOf } from '../connection/marketplace-of-connection';
import { rewriteListing } from './rewrite';
import { startStandIn, type Behaviour, type StandIn } from './testing/stand-in-provider';

const row = {
  ...listingRow(1),
  content: {
    title:
      'TARNBROOK MASONRY DRILL BITS CARBIDE TIPS 6MM TO 10MM DRILL BITS BEST DRILL BITS FOR BRICK AND STONE PACK OF 5',
    itemHighlight: null,
    bullets: ['Five sizes in a steel case', 'Not for tiles'],
    description: '<p>Tips start on the mark and do not wander.</p>',
    searchTerms: null,
  },
  attributes: { brand: 'Tarnbrook', material: 'Carbide', number_of_items: '5' },
};

describe('a draft that a text provider rewrites', () => {
  let server: TestServer;
  let device: TestDevice;
  let standIn: StandIn;
  beforeAll(async () => {
    standIn = await startStandIn();
    server = await testServer();
    device = await server.pair();
    await server.runtime.database.write(async (tx) => {
      await tx.insert(listings).values(row);
    });
  }, 60_000);
  afterAll(async () => {
    await server.close();
    await standIn.close();
  });

  const call = async (method: string, path: string, body?: unknown) => {
    const answer = await device.call(path, { method, ...(body === undefined ? {} : { body }) });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  const setUp = (model: Behaviour, more: object = {}) =>
    call('PUT', '/settings/text-provider', {
      kind: 'openai-compatible',
      address: standIn.address,
      model,
      ...more,
    });
  const rewrite = async (model: Behaviour): Promise<RewriteAnswer> => {
    expect((await setUp(model)).status).toBe(200);
    const { status, body } = await call('POST', '/drafting/rewrite', { listingId: row.id });
    expect(status).toBe(200);
    return body as unknown as RewriteAnswer;
  };

  it('is our own where none is set up, and says so', async () => {
    const { body } = await call('POST', '/drafting/rewrite', { listingId: row.id });
    expect(body).toMatchObject({ provider: 'none', source: 'draft', reason: 'No text provider is set up.' });
    expect((body as unknown as RewriteAnswer).variants.length).toBeGreaterThanOrEqual(3);
  });

  it('takes what passes every check, scored, each word with its source', async () => {
    for (const behaviour of ['good', 'fenced'] as const) {
      const answer = await rewrite(behaviour);
      expect(answer).toMatchObject({ provider: 'openai-compatible', source: 'provider', reason: null });
      const [best] = answer.variants;
      expect(best?.content.title).toBe(
        'Tarnbrook Masonry Drill Bits, Carbide Tips, 6 mm to 10 mm, Pack of 5',
      );
      expect(best?.taken).toEqual(['title', 'description', 'bullets']);
      expect(best?.dropped).toEqual([]);
      expect(best?.gain).toBeGreaterThan(0);
      expect(best?.words.title.segments[0]).toEqual({
        text: 'Tarnbrook',
        from: { source: 'attribute', name: 'brand', start: 0, end: 9 },
      });
    }
    expect(standIn.requests.at(-1)?.url).toBe('/v1/chat/completions');
  });

  it('drops lies text by text, names each, and falls back visibly', async () => {
    const lying = await rewrite('lies');
    expect(lying).toMatchObject({
      source: 'draft',
      reason: expect.stringContaining('«12 mm» is in no input'),
    });
    expect(JSON.stringify(lying.variants.map(({ content }) => content))).not.toMatch(
      /titanium|12 mm|waterproof|germany|guarantee|9\.99/i,
    );
    const half = await rewrite('half-lies');
    expect(half.source).toBe('provider');
    const [best] = half.variants;
    expect(best?.taken).toEqual(['description', 'bullets']);
    expect(best?.dropped).toMatchObject([
      { field: 'title', reasons: ['«12 mm» is in no input', '«Titanium» is in no input'] },
    ]);
    expect(best?.content.title).not.toContain('Titanium');
  });

  it('falls back, with the reason, from every answer that cannot be used', async () => {
    const reasons: Partial<Record<Behaviour, string>> = {
      garbage: 'it is no chat completion',
      'wrong-json': 'it is no chat completion',
      huge: 'The text provider',
      'no-texts': 'it holds no text of a listing',
      '401': 'does not accept the key',
      '429': 'takes no more requests',
      redirect: 'refused (302)',
    };
    for (const [behaviour, reason] of Object.entries(reasons)) {
      const answer = await rewrite(behaviour as Behaviour);
      expect(answer, behaviour).toMatchObject({ source: 'draft', reason: expect.stringContaining(reason) });
      expect(answer.variants.length, behaviour).toBeGreaterThanOrEqual(3);
    }
  });

  it('sends the key to its own address alone, and never gives it back', async () => {
    const { body } = await setUp('good', { key: 'sk-secret-one' });
    expect(body).toEqual({
      kind: 'openai-compatible',
      address: standIn.address,
      model: 'good',
      hasKey: true,
    });
    expect((await call('POST', '/settings/text-provider/test')).body).toMatchObject({ works: true });
    expect(standIn.requests.at(-1)?.authorization).toBe('Bearer sk-secret-one');
    // Another model keeps it, another address does not.
    expect((await setUp('lies')).body).toMatchObject({ hasKey: true });
    expect((await setUp('lies', { address: 'http://127.0.0.1:9/v1' })).body).toMatchObject({ hasKey: false });
    expect((await call('GET', '/settings/text-provider')).body).toMatchObject({
      hasKey: false,
      address: 'http://127.0.0.1:9/v1',
    });
    const audit = JSON.stringify(await server.runtime.database.read.select().from(auditLog));
    expect(audit).toContain('settings.text-provider');
    expect(audit).not.toContain('sk-secret-one');
    expect((await call('PUT', '/settings/text-provider', { kind: 'none' })).body).toMatchObject({
      kind: 'none',
      hasKey: false,
    });
  });

  it('refuses what it cannot work with, naming the field', async () => {
    expect(
      await call('PUT', '/settings/text-provider', {
        kind: 'openai-compatible',
        address: 'ftp://a',
        model: 'm',
      }),
    ).toMatchObject({
      status: 400,
      body: { field: 'address' },
    });
    expect(await call('POST', '/drafting/rewrite', { listingId: 'no-such' })).toMatchObject({
      status: 404,
      body: { field: 'listingId' },
    });
  });

  it('falls back when the provider stalls, fails or is not there', async () => {
    const orchestrator = orchestratorOf(server.runtime);
    const ask = async (model: Behaviour, address = standIn.address) => {
      const provider = openAiCompatible({ address, model, key: null, orchestrator, timeoutMs: 300 });
      const answered = await rewriteListing(server.runtime, provider, {
        listingId: row.id,
        signal: new AbortController().signal,
      });
      return answered.ok ? answered.value : null;
    };
    expect(await ask('stalls')).toMatchObject({
      source: 'draft',
      reason: expect.stringContaining('no answer in time'),
    });
    expect(await ask('500')).toMatchObject({
      source: 'draft',
      reason: expect.stringContaining('error of its own'),
    });
    expect(await ask('good', 'http://127.0.0.1:9/v1')).toMatchObject({
      source: 'draft',
      reason: expect.stringContaining('text provider'),
    });
  });
});
