// Takes the README's pictures anew: `npm run pictures`, after `npm test` has built the extension for the browser tests.
import { openPanelUnderStrip } from '../e2e/support/overlay';
import { pairBrowser } from '../e2e/support/pair-browser';
import { launchOn, startWorld } from '../e2e/support/world';

const world = await startWorld();
const chromium = await launchOn(world, { args: ['--force-device-scale-factor=1.5'] });
const folder = 'docs/pictures';
try {
  await pairBrowser(chromium, world);
  const asin = world.sandbox.state.listing('TB-MDB-12')?.item.asin;

  const { page: product } = await chromium.webPage(`https://www.amazon.co.uk/dp/${asin}`, { width: 1280 });
  await product.setViewport({ width: 1280, height: 900, deviceScaleFactor: 1.5 });
  await openPanelUnderStrip(product);
  await product.screenshot({ path: `${folder}/product-panel.png` });

  const panel = await chromium.extensionPage(`sidepanel.html?asin=${asin}`);
  await panel.setViewport({ width: 400, height: 860, deviceScaleFactor: 1.5 });
  await panel.waitForSelector('#field-title');
  await panel.screenshot({ path: `${folder}/side-panel.png` });

  const popup = await chromium.extensionPage('popup.html');
  await popup.setViewport({ width: 380, height: 560, deviceScaleFactor: 1.5 });
  await popup.waitForFunction(() => document.body.innerText.includes('Titles over the limit'));
  await popup.screenshot({ path: `${folder}/popup.png` });

  const dashboard = await chromium.extensionPage('dashboard.html#/titles');
  await dashboard.setViewport({ width: 1280, height: 800, deviceScaleFactor: 1.5 });
  await dashboard.waitForSelector('.title-card textarea');
  await dashboard.screenshot({ path: `${folder}/titles.png` });
} finally {
  await chromium.close();
  await world.close();
}
