import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { append } from '../database/history';
import { testServer } from '../testing/test-server';

describe('GET /series', () => {
  let server: Awaited<ReturnType<typeof testServer>>;
  let caller: Awaited<ReturnType<(typeof server)['pair']>>;
  beforeAll(async () => {
    server = await testServer();
    caller = await server.pair();
    await server.runtime.database.write((tx) =>
      append(tx, [
        {
          subject: 'amazon-uk:B0X|hole saw',
          metric: 'keyword-rank',
          minute: 10,
          value: 7,
          source: 'search-page',
        },
        {
          subject: 'amazon-uk:B0X|hole saw',
          metric: 'keyword-rank',
          minute: 20,
          value: 3,
          source: 'search-page',
        },
      ]),
    );
  });
  afterAll(() => server.close());

  const read = async (query: string) => {
    const answer = await caller.call(`/series?${query}`);
    return { status: answer.status, body: (await answer.json()) as unknown };
  };
  const subject = encodeURIComponent('amazon-uk:B0X|hole saw');

  it('answers the points of a span, what held before it, and the scale', async () => {
    expect(await read(`subject=${subject}&metric=keyword-rank&from=15&to=30`)).toEqual({
      status: 200,
      body: {
        unit: 'position',
        scale: 1,
        before: { minute: 10, value: 7 },
        points: [{ minute: 20, value: 3 }],
      },
    });
  });

  it('is empty for what was never measured', async () => {
    const { body } = await read('subject=nobody&metric=bsr&from=0&to=30');
    expect(body).toMatchObject({ before: null, points: [] });
  });

  it.each([
    'subject=x&metric=nonsense&from=0&to=1',
    'metric=bsr&from=0&to=1',
    'subject=x&metric=bsr&from=a&to=1',
  ])('refuses %s with the field named', async (query) => {
    expect(await read(query)).toMatchObject({
      status: 400,
      body: { code: 'bad-request', field: expect.any(String) },
    });
  });
});
