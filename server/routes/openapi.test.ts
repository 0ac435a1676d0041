import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../app';
import { testServer, type TestServer } from '../testing/test-server';

type Operation = {
  summary?: string;
  requestBody?: unknown;
  responses: Record<string, { content?: Record<string, { schema?: object }> }>;
};

describe('the OpenAPI document', () => {
  let server: TestServer;
  let paths: Record<string, Record<string, Operation>>;
  beforeAll(async () => {
    server = await testServer();
    const answer = await (await server.pair()).call('/openapi.json');
    ({ paths } = (await answer.json()) as { paths: typeof paths });
  });
  afterAll(() => server.close());

  const operation = (method: string, path: string) =>
    paths[path.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];

  it('holds every route, with what it answers and the shape of its errors', () => {
    const routes = createApp(server.runtime).routes.filter(
      ({ method, path }) => method !== 'ALL' && path !== '/openapi.json',
    );
    expect(routes.length).toBeGreaterThan(12);
    for (const { method, path } of routes) {
      const found = operation(method, path);
      expect([method, path, found?.summary]).toEqual([method, path, expect.stringMatching(/\w/)]);
      const [content] = Object.values(found?.responses['200']?.content ?? {});
      expect([path, Object.keys(content?.schema ?? {}).length]).not.toEqual([path, 0]);
      expect(JSON.stringify(found?.responses.default)).toContain('retryable');
    }
  });

  it('describes bodies from the schemas that parse them, unknown fields refused', () => {
    expect(JSON.stringify(operation('POST', '/sync/push')?.requestBody)).toMatch(
      /"mutations".*"baseVersion".*"additionalProperties":false/,
    );
    expect(JSON.stringify(operation('POST', '/page-reports')?.requestBody)).toContain('"html"');
    expect(JSON.stringify(operation('POST', '/pair')?.requestBody)).toContain('"code"');
  });

  it('describes query and path parameters', () => {
    expect(JSON.stringify(operation('GET', '/sync/pull'))).toMatch(/"in":"query".*"name":"since"/);
    expect(JSON.stringify(operation('DELETE', '/devices/:id'))).toMatch(/"in":"path".*"name":"id"/);
  });
});
