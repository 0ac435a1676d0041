import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue/catalogue';
import { stateOf } from '../catalogue/static-state';
import { sandboxPages } from './corpus';
import { escapeHtml, html } from './html';
import type { PageContext } from './page-context';
import { renderFeatures, renderProductPage } from './product/product-page';
import { findProducts } from './search/find';
import { renderSearchPage } from './search/search-page';
import { renderEditPage } from './seller-central/edit-page';
import { inventoryRequest, inventoryRows, renderInventoryPage } from './seller-central/inventory-page';
import { searchQuery } from './shop-routes';

const state = stateOf(catalogue);
const context: PageContext = { state, nonce: 'nonce', build: 'one' };
const story = state.product('B0CT4K8R2M')!;
const documentOf = (markup: string) => parseHTML(markup).document;
const text = (root: Document | Element, selector: string) =>
  root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
const changed = (attributes: Record<string, Record<string, unknown>[]>) => ({
  ...story,
  attributes: { ...story.attributes, ...attributes },
});

describe('a product page', () => {
  const page = documentOf(renderProductPage(story, context));

  it('has the real page’s ids with the product’s facts in them', () => {
    expect(text(page, '#productTitle')).toBe(story.item.title);
    expect(page.querySelector('input#ASIN')?.getAttribute('value')).toBe('B0CT4K8R2M');
    expect(text(page, '#corePriceDisplay_desktop_feature_div .priceToPay')).toBe('£17.99');
    expect(text(page, '.priceToPay .a-offscreen')).toBe('');
    expect(text(page, '.basisPrice .a-offscreen')).toBe('£22.99');
    expect(page.querySelectorAll('#feature-bullets li')).toHaveLength(5);
    expect(page.querySelectorAll('#altImages li')).toHaveLength(6);
    expect(text(page, '#merchantInfoFeature_feature_div')).toContain('Tarnbrook Tools');
    expect(text(page, '#availability .primary-availability-message')).toBe('In stock');
    expect(text(page, '.prodDetTable')).toBeDefined();
    expect(text(page, '#productDetails_detailBullets_sections1')).toContain('1,204 in DIY & Tools');
    expect(page.querySelectorAll('#wayfinding-breadcrumbs_feature_div li a')).toHaveLength(4);
    expect(page.querySelectorAll('#inline-twister-row-size_name li[data-asin]')).toHaveLength(3);
    expect(page.querySelector('script[type="application/ld+json"]')).toBeNull();
  });

  it('names its pictures for scripts, the main one first', () => {
    const script = [...page.querySelectorAll('script')]
      .map((each) => each.textContent ?? '')
      .find((each) => each.includes('colorImages'))!;
    const [, list] = /'colorImages': \{ 'initial': (\[.*\])\},/.exec(script)!;
    const images = JSON.parse(list!) as { variant: string; hiRes: string }[];
    expect(images.map(({ variant }) => variant)).toEqual(['MAIN', 'PT01', 'PT02', 'PT03', 'PT04', 'PT05']);
    expect(images[0]?.hiRes).toMatch(
      /^https:\/\/m\.media-amazon\.com\/images\/I\/[A-Za-z0-9]+\._AC_SL1500_\.png$/,
    );
  });

  it('shows what was published, and the Item Highlight only beside a short title', () => {
    const en = { language_tag: 'en_GB', marketplace_id: 'A1F83G8C2ARO7P' };
    const highlight = { title_differentiation: [{ value: 'for brick and block', ...en }] };
    const long = documentOf(renderProductPage(changed(highlight), context));
    expect(long.querySelector('#itemHighlight')).toBeNull();
    const short = documentOf(
      renderProductPage(
        changed({ ...highlight, item_name: [{ value: 'Tarnbrook Masonry Bits', ...en }] }),
        context,
      ),
    );
    expect(text(short, '#productTitle')).toBe('Tarnbrook Masonry Bits');
    expect(text(short, '#itemHighlight')).toBe('for brick and block');
  });

  it('shows pictures from the image host, wherever the seller keeps them', () => {
    const [main] = story.item.images;
    const elsewhere = {
      main_product_image_locator: [{ media_location: `http://127.0.0.1:8790/images/I/${main?.file}` }],
    };
    const shown = documentOf(renderProductPage(changed(elsewhere), context)).querySelector('#landingImage');
    expect(shown?.getAttribute('src')).toMatch(/^https:\/\/m\.media-amazon\.com\/images\/I\//);
  });

  it('offers nothing while the listing is out of stock', () => {
    const none = changed({
      fulfillment_availability: [{ fulfillment_channel_code: 'DEFAULT', quantity: 0 }],
    });
    const empty = documentOf(renderProductPage(none, context));
    expect(empty.querySelector('.priceToPay, #add-to-cart-button')).toBeNull();
    expect(text(empty, '#availability')).toBe('Currently unavailable.');
  });

  it('escapes whatever a seller writes', () => {
    const evil = '</script><script>alert(1)</script><img src=x onerror=alert(1)> "quoted" & \'single\'';
    const markup = renderProductPage(
      changed({ item_name: [{ value: evil }], bullet_point: [{ value: evil }], brand: [{ value: evil }] }),
      context,
    );
    const attacked = documentOf(markup);
    expect(text(attacked, '#productTitle')).toBe(evil);
    expect(markup).not.toContain('<script>alert');
    expect(attacked.querySelector('[onerror]')).toBeNull();
  });

  it('brings the same blocks for a variation switch as a page of its own', () => {
    const { title, features } = renderFeatures(story, context);
    expect(title).toContain(story.item.title);
    for (const [id, inner] of Object.entries(features)) {
      const alone = documentOf(`<body><div id="alone">${inner}</div></body>`);
      expect(text(page, `[id="${id}"]`)).toBe(text(alone, '#alone'));
    }
  });
});

describe('a search page', () => {
  const query = searchQuery(new URLSearchParams('k=masonry drill bit set'));
  const page = documentOf(renderSearchPage(query, context));
  const rows = [...page.querySelectorAll('[data-component-type="s-search-result"][data-asin]')];

  it('has at least 24 rows, sponsored ones among them, marked as Amazon marks them', () => {
    expect(rows.length).toBeGreaterThanOrEqual(24);
    const adverts = rows.filter((row) => row.classList.contains('AdHolder'));
    expect(adverts).toHaveLength(3);
    for (const row of adverts) {
      expect(row.querySelector('a[href^="/sspa/click"]')?.getAttribute('href')).toContain(
        encodeURIComponent(`/dp/${row.getAttribute('data-asin')}`),
      );
      expect(
        row.querySelector('h2[aria-label^="Sponsored Ad - "], .puis-sponsored-label-text'),
      ).not.toBeNull();
    }
    expect(rows[0]?.classList.contains('AdHolder')).toBe(true);
  });

  it('shows a product twice where it is an advertisement too, brands in a heading of their own, rows without a price', () => {
    const searches = ['masonry drill bit set', 'hand tools', 'wood screws', 'tape'].map((words) =>
      documentOf(renderSearchPage({ words, page: 1, sort: 'relevance' }, context)),
    );
    const all = searches.map((each) => [...each.querySelectorAll('[data-component-type="s-search-result"]')]);
    expect(
      all.some((list) => new Set(list.map((row) => row.getAttribute('data-asin'))).size < list.length),
    ).toBe(true);
    expect(all.flat().some((row) => row.querySelectorAll('h2').length === 2)).toBe(true);
    expect(all.flat().some((row) => row.querySelector('.a-price') === null)).toBe(true);
  });

  it('finds the seller’s product near the top, and other products on the second page', () => {
    const asins = (number: number) =>
      findProducts({ ...query, page: number }, context)
        .placements.filter(({ isSponsored }) => !isSponsored)
        .map(({ product }) => product.asin);
    expect(asins(1).indexOf('B0CT4K8R2M')).toBeLessThan(5);
    expect(asins(2).length).toBeGreaterThan(0);
    expect(asins(2).filter((asin) => asins(1).includes(asin))).toEqual([]);
  });

  it('sorts by price when asked', () => {
    const prices = findProducts({ ...query, sort: 'price-asc-rank' }, context)
      .placements.filter(({ isSponsored }) => !isSponsored)
      .map(({ product }) => product.priceIncVat ?? Infinity);
    expect(prices).toEqual(prices.toSorted((a, b) => a - b));
  });
});

describe('the inventory of Seller Central', () => {
  const rendered = (parameters: string, build = 'one') =>
    documentOf(renderInventoryPage(inventoryRequest(new URLSearchParams(parameters)), { ...context, build }));
  const classesOf = (page: Document) =>
    [...page.querySelectorAll('[class*="Janus"],[class*="Volus"]')].map((each) => each.className);

  it('gives rows by SKU with the stems that the facts name', () => {
    const row = rendered('searchTerm=TB-MDB-12').querySelector('div[data-sku="TB-MDB-12"]')!;
    expect(text(row, '[class*="ProductDetails-module__titleContainer"] a[href*="/dp/B0CT4K8R2M"]')).toBe(
      story.item.title,
    );
    const price = row.querySelector(
      '[class*="VolusPriceInputComposite-module__container"] [class*="priceInputRow"]',
    );
    expect(price?.querySelector('kat-input')?.getAttribute('value')).toBe('17.99');
    expect(row.querySelector('[class*="Status-module__container"] kat-label')?.getAttribute('emphasis')).toBe(
      'Active',
    );
    expect(
      row.querySelectorAll('[class*="JanusSplitBox-module__row"] > [class*="JanusSplitBox-module__panel"]')
        .length,
    ).toBeGreaterThan(5);
  });

  it('has other class hashes in another build, and the same stems', () => {
    const [one, two] = [classesOf(rendered('')), classesOf(rendered('', 'two'))];
    expect(one).not.toEqual(two);
    const stems = (classes: string[]) => classes.map((name) => name.replaceAll(/--\w+/g, ''));
    expect(stems(one)).toEqual(stems(two));
  });

  it('moves its columns, speaks the account’s language and can be a layout that nobody knows', () => {
    const first = (page: Document) => page.querySelector('[data-sku] [class*="tableCell"]')?.className;
    expect(first(rendered(''))).toContain('cell-product');
    expect(first(rendered('columns=price,status'))).toContain('cell-price');
    expect(text(rendered('lang=pl_PL'), '#myi-rows')).toContain('Cena minimalna');
    expect(text(rendered('lang=de_DE'), 'h1')).toBe('Gesamten Lagerbestand verwalten');
    expect(rendered('layout=new').querySelector('[data-sku]')).toBeNull();
  });

  it('hands out the rest of its rows as they are scrolled to, each once', () => {
    const request = inventoryRequest(new URLSearchParams('pageSize=50'));
    const shown = [...rendered('pageSize=50').querySelectorAll('[data-sku]')].map((row) =>
      row.getAttribute('data-sku'),
    );
    const later = [10, 20, 30, 40].flatMap((from) =>
      inventoryRows(request, { from, count: 10 }, context).map(({ sku }) => sku),
    );
    expect(new Set([...shown, ...later]).size).toBe(50);
    expect(inventoryRows(request, { from: 50, count: 10 }, context)).toEqual([]);
  });
});

describe('the edit page of Seller Central', () => {
  it('names its fields as the facts say and holds their texts in attributes', () => {
    const page = documentOf(renderEditPage(story, context));
    expect(page.querySelector('kat-textarea[name*="item_name"]')?.getAttribute('value')).toBe(
      story.item.title,
    );
    for (const name of ['bullet_point', 'product_description', 'generic_keyword', 'title_differentiation']) {
      expect(page.querySelectorAll(`kat-textarea[name*="${name}"]`).length).toBeGreaterThan(0);
    }
    expect(page.querySelectorAll('kat-textarea[name*="bullet_point"]')).toHaveLength(5);
    expect(page.querySelector('#sc-navbar-container')).not.toBeNull();
  });
});

describe('the corpus', () => {
  const pages = sandboxPages();

  it('has about sixty pages of every kind, each at its own address but the two robot checks', () => {
    expect(pages.length).toBeGreaterThan(60);
    expect(new Set(pages.map(({ kind }) => kind)).size).toBe(7);
    expect(new Set(pages.map(({ url }) => url)).size).toBeGreaterThanOrEqual(pages.length - 2);
  });

  it('carries inline scripts and styles only with the nonce, and no handler or style attributes', () => {
    for (const { html: markup } of pages) {
      const page = documentOf(markup);
      const loose = [...page.querySelectorAll('style, script')].filter(
        (each) =>
          each.getAttribute('nonce') === null &&
          !/a-state|application\/json/.test(each.getAttribute('type') ?? ''),
      );
      expect(loose).toHaveLength(0);
      expect(page.querySelector('[style], [onclick], [onload], [onerror]')).toBeNull();
    }
  });
});

describe('markup', () => {
  it('escapes every value and writes nothing for what is absent', () => {
    expect(
      html`<a title="${'"<&>\''}">${null}${undefined}${false}${0}${['a', html`<b>${'<'}</b>`]}</a>`.html,
    ).toBe('<a title="&quot;&lt;&amp;&gt;&#39;">0a<b>&lt;</b></a>');
    expect(escapeHtml('plain')).toBe('plain');
  });
});
