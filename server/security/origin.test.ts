import { describe, expect, it } from 'vitest';
import { startHttp } from '../start-http';
import { testRuntime } from '../testing/test-runtime';
import { isExtensionOrigin, isLoopback, isOwnHost } from './origin';

describe('whom the server listens to', () => {
  it.each(['127.0.0.1', '127.0.0.53', 'localhost', '::1'])('%s is this machine', (host) => {
    expect(isLoopback(host)).toBe(true);
  });
  it.each(['0.0.0.0', '::', '192.168.1.4', 'example.com', '127.0.0.1.example.com'])(
    'does not start on %s, where tokens would cross a network unencrypted',
    async (host) => {
      const runtime = await testRuntime({ config: { host } });
      await expect(startHttp(runtime)).rejects.toThrow(host);
      await runtime.close();
    },
  );
  it('knows its own names with and without a port, in any case', () => {
    for (const host of ['127.0.0.1', 'LOCALHOST:8787', '[::1]:8787'])
      expect(isOwnHost(host, '127.0.0.1')).toBe(true);
    for (const host of [undefined, '', ':8787', 'a@127.0.0.1', '127.0.0.1:8787:1', '[::1', '127.0.0.1 '])
      expect(isOwnHost(host, '127.0.0.1')).toBe(false);
  });
  it('knows an extension from a page', () => {
    expect(isExtensionOrigin('chrome-extension://abcdefghijklmnopabcdefghijklmnop')).toBe(true);
    expect(isExtensionOrigin('moz-extension://0a1b2c3d-0a1b-4c2d-8e3f-0a1b2c3d4e5f')).toBe(true);
    for (const origin of [
      'https://a.example',
      'null',
      'chrome-extension://x',
      'chrome-extension://abcdefghijklmnopabcdefghijklmnop.evil',
    ])
      expect(isExtensionOrigin(origin)).toBe(false);
  });
});
