import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

const sharedFolder = new URL('./shared', import.meta.url).pathname;
const serverFolder = new URL('./server', import.meta.url).pathname;

/** Open shadow roots let the end-to-end tests see inside; a release build keeps them closed. */
const shadowMode = process.env.PLUMBLINE_E2E === '1' ? 'open' : 'closed';

/** Public half of a throw-away key: it fixes the id (mmcpaijghejpnminjkpkplbodbhfjfjb), so that a pairing outlives a move. */
const manifestKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA0IFJWTAOdQktFxrWXDRR7ZgbonqmC5fSHA9pOxHlDZIAhuqq/QGFDJVQjH0JbEJWBmRIbpaupDofsEKRyV4pmzooLwo8dW0Ypk6lARtUxV4kExSTz7nH6CkhfLap42MOeGr5pvBInfEjntmAIVYrDg8WBoGqizTWSEcbTH9jrLEHZyFDKlzY6EkepMtKPznRVz3G7dnfjecNSPSeFwzto/CkRC2LfoMh5dMxgX4njU3KZqpivf3rGiH3KGte9CXXK5/isWAsPS3qAR5b1G96ylgnZQX/X/M9CUHHk1rhBj8Hd+w24ErmeamjxAjOzcx8XcLfxVORwn8e6F3OdjyHCQIDAQAB';

const amazonPages = ['https://www.amazon.co.uk/*', 'https://www.amazon.com/*'];
const sellerCentral = [
  'https://sellercentral.amazon.co.uk/*',
  'https://sellercentral-europe.amazon.com/*',
  'https://sellercentral.amazon.com/*',
];

/** The strip's own script is listed here by hand, to spare product pages WXT's frame for content scripts (1.2 kB). */
const productPages = {
  matches: amazonPages.flatMap((page) =>
    ['dp/*', '*/dp/*', 'gp/product/*'].map((path) => page.replace('*', path)),
  ),
  run_at: 'document_end' as const,
  js: ['product-page.js'],
  css: ['content-scripts/product-page-reserve.css'],
};

export default defineConfig({
  srcDir: 'extension',
  entrypointsDir: 'entrypoints',
  publicDir: 'extension/public',
  outDir: process.env.PLUMBLINE_OUT ?? '.output',
  manifestVersion: 3,
  webExt: { disabled: true },
  // The polyfill is wanted in the Firefox build only; content scripts use the native object everywhere.
  modules: process.argv.includes('firefox') ? ['@wxt-dev/webextension-polyfill'] : [],
  alias: { '@shared': sharedFolder, '@server': serverFolder },
  vite: () => ({
    plugins: [preact()],
    define: { __SHADOW_MODE__: JSON.stringify(shadowMode) },
    // light-dark() is left as it is: rewritten for older browsers it follows the system and not the element.
    build: { target: ['chrome123', 'firefox128'] },
  }),
  manifest: ({ browser }) => ({
    name: 'Plumbline',
    description:
      'Listing scores, limits and publishing for UK Amazon sellers. Your data stays on your machine.',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      'scripting',
      'tabs',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    content_scripts: [productPages],
    host_permissions: [...amazonPages, ...sellerCentral, 'http://127.0.0.1/*', 'http://localhost/*'],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'plumbline@plumbline.example', strict_min_version: '128.0' },
          },
        }
      : { key: manifestKey, minimum_chrome_version: '123' }),
  }),
});
