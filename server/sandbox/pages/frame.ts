import { readFileSync } from 'node:fs';
import { html, raw, type Html } from './html';
import type { PageContext } from './page-context';

export const shopHost = 'www.amazon.co.uk';

interface Frame {
  title: string;
  /** What stands in the search box. */
  query?: string;
  canonical?: string;
  script?: 'shop' | 'search';
  bodyClass?: string;
}

/** Reads a file that ships beside these pages: a style sheet or a script that runs in the page. */
export function asset(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

const styles = ['base', 'product', 'search'].map((name) => asset(`./styles/${name}.css`)).join('\n');
const scripts = { shop: asset('./client/shop.js'), search: asset('./client/search.js') };

/** A page of the shop: head, bar with the search box, content, foot. */
export function shopPage(frame: Frame, content: Html, { nonce }: PageContext): string {
  const { script } = frame;
  return html`<!doctype html>
    <html lang="en-gb" class="a-ws a-js" data-19ax5a9jf="dingo" data-aui-build-date="3.26.9-2026-11-02">
      <head>
        <meta charset="utf-8" />
        <title>${frame.title}</title>
        ${frame.canonical !== undefined && html`<link rel="canonical" href="${frame.canonical}" />`}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <style nonce="${nonce}">
          ${raw(styles)}
        </style>
      </head>
      <body class="a-m-uk ${frame.bodyClass}">
        <div id="a-page">
          <a id="nav-top"></a>
          <header id="navbar-main">
            <div id="navbar" role="navigation" aria-label="Primary">
              <div id="nav-belt">
                <div id="nav-logo"><a id="nav-logo-sprites" href="/">sandbox shop</a></div>
                <div id="nav-global-location-slot">
                  <span class="nav-line-1">Deliver to</span> <span class="nav-line-2">Leeds LS1</span>
                </div>
                <form id="nav-search-bar-form" action="/s" method="get" role="search">
                  <input
                    type="text"
                    id="twotabsearchtextbox"
                    name="k"
                    value="${frame.query}"
                    placeholder="Search the sandbox"
                    aria-label="Search"
                    autocomplete="off"
                  />
                  <input id="nav-search-submit-button" type="submit" value="Go" />
                </form>
                <div id="nav-tools">
                  <a id="nav-link-accountList" href="/">Hello, sign in</a>
                  <a id="nav-orders" href="/">Returns &amp; Orders</a>
                  <a id="nav-cart" href="/"><span id="nav-cart-count">0</span> Basket</a>
                </div>
              </div>
              <div id="nav-main">
                <a href="/gp/bestsellers/diy">Best Sellers</a> <a href="/s?k=drill+bit+set">Drill Bits</a>
                <a href="/s?k=wood+screws">Screws</a> <a href="/s?k=sanding+discs">Abrasives</a>
                <a href="/s?k=led+bulbs">Lighting</a> <a href="/s?k=work+gloves">Work Gloves</a>
              </div>
            </div>
          </header>
          <a id="skippedLink" tabindex="-1"></a>
          ${content}
          <footer id="navFooter">
            <p>
              A simulated shop for Plumbline. Its sellers, brands and products are invented; nothing here can
              be bought.
            </p>
          </footer>
        </div>
        ${
          script !== undefined &&
          html`<script nonce="${nonce}">
            ${raw(scripts[script])};
          </script>`
        }
      </body>
    </html>`.html;
}
