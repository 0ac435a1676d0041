import { ownSeller } from '../../catalogue/merchants';
import { asset } from '../frame';
import { html, raw, type Html } from '../html';
import type { PageContext } from '../page-context';

const styles = asset('./styles/seller-central.css');
const kat = asset('./client/kat.js');
const scripts = { inventory: asset('./client/inventory.js'), edit: asset('../pages/client/edit.js') };

/** A page of Seller Central: its bar with the account switch, and the kat elements, which define themselves by script. */
export function sellerCentralPage(
  { title, lang, script }: { title: string; lang: string; script: keyof typeof scripts | null },
  content: Html,
  { nonce }: PageContext,
): string {
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <style nonce="${nonce}">
          ${raw(styles)}
        </style>
        <script nonce="${nonce}">
          ${raw(kat)};
        </script>
      </head>
      <body>
        <div id="sc-navbar-container">
          <div id="navbar" class="sc-navbar">
            <a class="sc-logo" href="/home">sandbox seller central</a>
            <a href="/myinventory/inventory">Inventory</a>
            <a href="/myinventory/inventory?status=out_of_stock">Out of stock</a>
            <div class="dropdown-account-switcher-header">
              <span class="dropdown-account-switcher-header-label-global">${ownSeller.name}</span> |
              <span class="dropdown-account-switcher-header-label-regional">United Kingdom</span>
            </div>
          </div>
        </div>
        <div id="sc-content-container">${content}</div>
        ${
          script !== null &&
          html`<script nonce="${nonce}">
            ${raw(scripts[script])};
          </script>`
        }
      </body>
    </html>`.html;
}
