import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox, type Sandbox } from './sandbox';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, pagesPort: 0 });
});
afterAll(() => sandbox.close());

/** A page as a browser asks for it, the host name mapped to the sandbox. */
function page(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const call = request(
      {
        host: '127.0.0.1',
        port: sandbox.pages?.port,
        path,
        headers: { host: 'www.amazon.co.uk' },
        // The certificate is made at every start; a browser is told its hash.
        rejectUnauthorized: false,
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve(text));
      },
    );
    call.on('error', reject);
    call.end();
  });
}

describe('the pages of a running sandbox', () => {
  it('show the same live listing as the API', async () => {
    const [listing] = sandbox.state.listings();
    const { asin, sku } = listing!.item;
    const title = 'A title that the page shows';
    expect(await page(`/dp/${asin}`)).not.toContain(title);
    sandbox.control.rewriteTitle(sku ?? '', title);
    expect(await page(`/dp/${asin}`)).toContain(title);
  });

  it('turn into the robot check and back', async () => {
    const { asin } = sandbox.state.listings()[0]!.item;
    sandbox.control.setRobotCheck(true);
    expect(await page(`/dp/${asin}`)).not.toContain('productTitle');
    sandbox.control.setRobotCheck(false);
    expect(await page(`/dp/${asin}`)).toContain('productTitle');
  });
});
