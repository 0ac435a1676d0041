import { describe, expect, it } from 'vitest';
import { parsePage } from './parse-page';
import { readProductPage } from './product-page';

const URL_UK = 'https://www.amazon.co.uk/dp/B000000001';
const read = (html: string, url = URL_UK) => readProductPage(parsePage(`<div id="dp">${html}</div>`), url);

const split = (whole: string, fraction: string) =>
  `<span class="a-price-symbol">£</span><span class="a-price-whole">${whole}<span class="a-price-decimal">.</span></span>` +
  `<span class="a-price-fraction">${fraction}</span>`;
const toPay = (whole: string, fraction: string) =>
  `<span class="a-price priceToPay"><span class="a-offscreen"> </span><span aria-hidden="true">${split(whole, fraction)}</span></span>`;
const display = (inner: string) => `<div id="corePriceDisplay_desktop_feature_div"><div>${inner}</div></div>`;
const inBox = (price: string) =>
  `<div id="corePrice_feature_div"><span class="a-price"><span class="a-offscreen">${price}</span></span></div>`;
const row = (id: string, inner: string, open = false) =>
  `<div id="${id}" class="a-box ${open ? 'a-accordion-active' : ''}">${inner}</div>`;

describe('the price of a product page', () => {
  const cases: [what: string, html: string, price: number | null][] = [
    ['the price to pay', display(toPay('12', '99')), 1299],
    ['the one in the buy box alone', inBox('£12.99'), 1299],
    [
      'not the struck one',
      display(
        '<span class="a-price a-text-price" data-a-strike="true"><span class="a-offscreen">£20.00</span></span>',
      ),
      null,
    ],
    [
      'not a whole part without its pence',
      display(
        '<span class="a-price priceToPay"><span class="a-price-whole">12<span class="a-price-decimal">.</span></span></span>',
      ),
      null,
    ],
    ['none where two places disagree', display(toPay('12', '99')) + inBox('£11.99'), null],
    [
      'of 2021, whose class is that of a struck price',
      '<div id="corePrice_desktop"><table><tr><td><span class="a-price a-text-price" data-a-strike="true"><span class="a-offscreen">£20.00</span></span><tr><td><span class="a-price a-text-price apexPriceToPay"><span class="a-offscreen">£15.49</span></span></table></div>',
      1549,
    ],
    [
      'the deal, not the ordinary price that it strikes',
      '<div id="price"><span id="priceblock_ourprice" class="a-text-strike">£30.00</span><span id="priceblock_dealprice">£22.00</span></div>',
      2200,
    ],
    ['of a Kindle book', '<span id="kindle-price">£0.99</span>', 99],
    [
      'not that of Subscribe & Save when it is chosen',
      row('snsAccordionRowMiddle', inBox('£9.49'), true) + row('newAccordionRow_0', inBox('£9.99')),
      999,
    ],
    [
      'not one outside the rows when the subscription is chosen',
      display(toPay('9', '49')) + row('snsAccordionRowMiddle', inBox('£9.49'), true),
      null,
    ],
    [
      'of the open row',
      row('primeSavingsUpsellAccordionRow', inBox('£8.00'), true) + row('newAccordionRow_1', inBox('£9.00')),
      800,
    ],
    [
      'none where no row says that it is open',
      row('primeSavingsUpsellAccordionRow', inBox('£8.00')) + row('newAccordionRow_1', inBox('£9.00')),
      null,
    ],
    [
      'not a used one',
      row('usedAccordionRow', inBox('£5.00'), true) + row('newAccordionRow_0', inBox('£9.00')),
      900,
    ],
    [
      'not that with an old device in exchange',
      row('buyBackAccordionRow', inBox('£500.00')) + row('newAccordionRow_0', inBox('£600.00'), true),
      60000,
    ],
    ['not that of a warranty', `<div id="warrantyCheckBox_feature_div">${inBox('£3.99')}</div>`, null],
    [
      'of a book of 2022',
      '<div id="buyNewSection"><span id="price" class="header-price">£7.99</span></div>',
      799,
    ],
    ['not that of a used book', '<div id="usedBuySection"><span id="price">£2.80</span></div>', null],
    ['not a hidden one', `<div class="aok-hidden">${display(toPay('1', '00'))}</div>`, null],
    ['not one converted for the visitor', inBox('TWD 372.40'), null],
  ];
  it.each(cases)('is %s', (_, html, price) => {
    const { facts, reasons } = read(html);
    expect(facts.priceIncVat).toBe(price);
    expect(Boolean(reasons.priceIncVat)).toBe(price === null);
  });

  it('is a range until a variation is chosen', () => {
    const ends =
      '<span class="a-price-range"><span class="a-price priceToPay"><span class="a-offscreen">£10.00</span></span> - <span class="a-price priceToPay"><span class="a-offscreen">£25.50</span></span></span>';
    for (const html of [display(ends), '<span id="priceblock_ourprice">£10.00 - £25.50</span>'])
      expect(read(html).facts).toMatchObject({
        priceIncVat: null,
        priceRange: { low: 1000, high: 2550 },
        currency: 'GBP',
      });
  });

  it('is told apart as used on a page that sells nothing new', () => {
    const { facts } = read(
      '<div id="usedOnlyBuybox"><div id="usedBuySection">Buy used <span class="offer-price">£4.45</span></div></div>',
    );
    expect(facts).toMatchObject({ priceIncVat: null, usedPriceIncVat: 445, priceText: '£4.45' });
  });
});

describe('a fact that is null', () => {
  it('always has a reason, and no other fact has one', () => {
    const { facts, reasons } = read(display(toPay('12', '99')));
    const nulls = Object.entries(facts).flatMap(([name, value]) => (value === null ? name : []));
    expect(Object.keys(reasons).toSorted()).toEqual(nulls.toSorted());
  });
});

describe('the list price', () => {
  const basis = (label: string) =>
    `<span class="basisPrice">${label} <span class="a-price a-text-price" data-a-strike="true"><span class="a-offscreen">£20.00</span></span></span>`;
  it.each([
    ['RRP:', 2000],
    ['List Price:', 2000],
    ['Was:', null],
    ['Typical price:', null],
    ['One-Time Price:', null],
    ['Niedrigster Preis der letzten 30 Tage:', null],
  ])('behind the label "%s" is %s', (label, listPrice) => {
    expect(read(display(toPay('12', '99') + basis(label))).facts.listPrice).toBe(listPrice);
  });
});

describe('the ASIN', () => {
  const canonical = '<link rel="canonical" href="https://www.amazon.co.uk/x/dp/B0PARENT00">';
  it('is the chosen child, not the address or the canonical link', () => {
    expect(read(`${canonical}<input id="ASIN" value="B0CHILD000">`).facts.asin).toBe('B0CHILD000');
  });
  it('is that of the address where the page names several', () => {
    expect(read('<input id="ASIN" value="B0CHILD000"><input id="ASIN" value="B000000001">').facts.asin).toBe(
      'B000000001',
    );
  });
  it('is the canonical link’s where nothing else says it', () => {
    expect(read(canonical, 'https://www.amazon.co.uk/').facts.asin).toBe('B0PARENT00');
  });
});

describe('the brand', () => {
  const byline = (text: string, href = '/stores/x') => `<a id="bylineInfo" href="${href}">${text}</a>`;
  it.each([
    ['Visit the Fix & Hang Store', 'Fix & Hang'],
    ['Brand: ACME', 'ACME'],
    ['Besuche den Bosch-Store', 'Bosch'],
    ['Visiter la boutique Bosch', 'Bosch'],
    ['Visita lo Store di Bosch', 'Bosch'],
    ['Visita la tienda de Bosch', 'Bosch'],
    ['Visite a loja Bosch', 'Bosch'],
    ['Bezoek de Bosch-store', 'Bosch'],
    ['香源のストアを表示', null],
  ])('in "%s" is %s', (text, brand) => {
    const { facts, reasons } = read(byline(text));
    expect(facts.brand).toBe(brand);
    expect(Boolean(reasons.brand)).toBe(brand === null);
  });
  it('is the bare byline of older pages', () => {
    expect(read(byline('Tarot', '/Tarot/b/ref=bl')).facts.brand).toBe('Tarot');
  });
  it('is none for a book', () => {
    expect(read('<div id="bylineInfo">by <span class="author">Jane Doe</span></div>').facts.brand).toBeNull();
  });
});

describe('best-seller ranks', () => {
  const rank = (text: string) =>
    `<table id="productDetails_detailBullets_sections1"><tr><th>Best Sellers Rank<td>${text}</table>`;
  it.each([
    ['#3 in 2 in 1 Laptops (See Top 100 in 2 in 1 Laptops)', [{ category: '2 in 1 Laptops', rank: 3 }]],
    [
      '1,234 in DIY & Tools (See Top 100 in DIY & Tools) 5 in Wall Hooks',
      [
        { category: 'DIY & Tools', rank: 1234 },
        { category: 'Wall Hooks', rank: 5 },
      ],
    ],
    ['Nr. 12 in Baumarkt', [{ category: 'Baumarkt', rank: 12 }]],
    [
      '- 32,702位ホーム＆キッチン (ホーム＆キッチンの売れ筋ランキングを見る) - 198位お香',
      [
        { category: 'ホーム&キッチン', rank: 32702 },
        { category: 'お香', rank: 198 },
      ],
    ],
    ['n.a.', []],
  ])('in "%s"', (text, ranks) => {
    const folded = read(rank(text)).facts.bestSellerRanks.map((each) => ({
      ...each,
      category: each.category.normalize('NFKC'),
    }));
    expect(folded).toEqual(ranks);
  });
});

describe('the image data', () => {
  it('gives the largest known form, its height before its width in Amazon’s map', () => {
    const data = `P.when('A').execute(function(){ var data = { 'colorImages': { 'initial': [
      {"hiRes":"https://m.media-amazon.com/images/I/a._AC_SL1500_.jpg","thumb":"t","large":"l","main":{"https://x/_SX679_.jpg":[340,679]},"variant":"MAIN"},
      {"hiRes":null,"thumb":"t","large":"https://x/b.jpg","main":{},"variant":"PT01"} ]}, 'x': [1] }; });`;
    expect(read(`<script>${data}</script>`).facts).toMatchObject({
      imageCount: 2,
      images: [
        {
          url: 'https://m.media-amazon.com/images/I/a._AC_SL1500_.jpg',
          width: 1500,
          height: 751,
          variant: 'MAIN',
        },
        { url: 'https://x/b.jpg', width: null, height: null, variant: 'PT01' },
      ],
    });
  });
  it('gone, the main image’s form for zooming gives its size, and without one the size is not known', () => {
    const map = `{"https://x/_SX679_.jpg":[849,679]}`;
    const main = (more: string) =>
      read(`<img id="landingImage" data-a-dynamic-image='${map}' ${more}>`).facts.images;
    expect(main('data-old-hires="https://x/a._AC_SL1500_.jpg"')).toMatchObject([
      { width: 1200, height: 1500 },
    ]);
    expect(main('data-old-hires=""')).toMatchObject([{ width: 679, height: 849 }]);
    expect(main('')).toMatchObject([{ width: null, height: null }]);
  });
  it('that is broken counts as absent', () => {
    expect(read(`<script>'colorImages': { 'initial': [{"variant": }] }</script>`).facts).toMatchObject({
      images: [],
      imageCount: null,
    });
  });
});

describe('bullets', () => {
  it('behind "Show more" are read but not counted as shown', () => {
    const html =
      '<div id="feature-bullets"><ul><li>One</ul><div class="a-expander-content a-expander-extend-content"><ul><li>Two</ul></div></div>';
    expect(read(html).facts).toMatchObject({ bullets: ['One', 'Two'], bulletCount: 1 });
  });
  it('leave out Amazon’s own line about fitting', () => {
    const html =
      '<div id="feature-bullets"><ul><li>Make sure this fits by entering your model number.<li class="aok-hidden">x<li>Steel</ul></div>';
    expect(read(html).facts.bullets).toEqual(['Steel']);
  });
});
