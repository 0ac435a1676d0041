import { describe, expect, it } from 'vitest';
import { parsePage } from './parse-page';
import { readPage } from './read-page';
import { factsOf } from './testing/read-saved-page';

/**
 * Layouts of other years and marketplaces than those of the saved pages, each as small as its structure allows: the
 * nodes, ids and classes are Amazon's, the words and sums ours.
 */
const facts = (html: string, url = 'https://www.amazon.co.uk/dp/B000000001') =>
  factsOf(readPage(parsePage(html), url));
const product = (html: string, host = 'www.amazon.co.uk') =>
  facts(`<div id="dp">${html}</div>`, `https://${host}/dp/B000000001`);
const price = (classes: string, sum: string, attributes = '') =>
  `<span class="a-price ${classes}" ${attributes}><span class="a-offscreen">${sum}</span></span>`;

describe('the price', () => {
  const big = (whole: string, ...marks: string[]) =>
    `<span id="priceblock_ourprice"><span class="price-info-superscript">£</span><span class="price-large">${whole}</span>${marks
      .map((mark) => `<span class="price-info-superscript">${mark}</span>`)
      .join('')}</span>`;
  const table = (inner: string) =>
    `<div id="corePrice_desktop"><table><tr><td>Price:<td>${inner}</table></div>`;
  const box = (inner: string) => `<div id="corePrice_feature_div">${inner}</div>`;
  it.each([
    ['whole and pence in nodes of their own (2017 to 2020)', big('1,215', '49'), 121549],
    ['the same with its pence lost', big('15'), null],
    ['the same as a range', big('15', '49') + big('19', '99'), null],
    [
      'of the table of 2021 and 2022 without a name of its own',
      table(price('a-text-price a-size-medium', '£15.49', 'data-a-color="price"')),
      1549,
    ],
    [
      'not that of a unit in that table',
      table(`(${price('a-text-price a-size-small', '£1.49', 'data-a-color="price"')} / item)`),
      null,
    ],
    [
      'of a book in the new row of 2021 to 2023',
      `<div id="usedAccordionRow" class="a-box">${box(price('a-text-price header-price', '£4.10'))}</div>` +
        `<div id="newAccordionRow" class="a-box a-accordion-active">${box(price('a-text-price header-price', '£9.10'))}</div>`,
      910,
    ],
    [
      'of a book in the new row of 2017 to 2020',
      '<div id="newOfferAccordionRow" class="a-accordion-active"><span class="header-price">£9.10</span></div><div id="usedOfferAccordionRow"><span class="header-price">£4.10</span></div>',
      910,
    ],
    [
      'of a Kindle book of 2015 to 2019',
      '<table><tr class="print-list-price"><td class="a-color-price">£8.99<tr class="kindle-price"><td>Kindle Price:<td class="a-color-price">£3.99 <span>includes VAT</span></table>',
      399,
    ],
    [
      'not the rate of an instalment',
      `<div id="corePriceDisplay_desktop_feature_div">${price('priceToPay', '£12.49')}<span>/month for 24 months</span></div>`,
      null,
    ],
    [
      'not a business account’s, without VAT',
      `<div id="corePriceDisplay_desktop_feature_div">${price('priceToPay', '£10.00')} <span>excl. VAT</span></div><span id="price_inside_buybox">£10.00 ex. VAT</span>`,
      null,
    ],
  ])('is read right: %s', (_, html, pence) => {
    expect(product(html).priceIncVat).toBe(pence);
  });

  it('is read where its currency is a picture (India to 2019)', () => {
    const html =
      '<span id="priceblock_ourprice"><span class="currencyINR">&nbsp;&nbsp;</span> 1,21,299.00</span>';
    expect(product(html, 'www.amazon.in')).toMatchObject({ priceIncVat: 12129900, currency: 'INR' });
  });
});

describe('the list price', () => {
  const basis = (words: string, sum: string) =>
    `<div id="corePriceDisplay_desktop_feature_div"><span class="basisPrice">${words} ${price('a-text-price', sum, 'data-a-strike="true"')}</span></div>`;
  it.each([
    [basis('RRP:', '£30.00'), 3000],
    [basis('Lowest price in 30 days:', '£30.00'), null],
    [basis('Prix le plus bas des 30 jours :', '30,00 €'), null],
    [
      '<div id="buyBoxInner">List Price: <span id="listPrice" class="a-text-strike">£27.00</span></div>',
      2700,
    ],
  ])('in %s is %s', (html, pence) => {
    expect(product(html).listPrice).toBe(pence);
  });
});

describe('other facts of a product', () => {
  it.each([
    ['1,23,456 ratings', 123456],
    ['12,34,56,789 ratings', 123456789],
    ['(2.231)', 2231],
    ['1 234 évaluations', 1234],
    ['(1.2K)', null],
  ])('count the ratings in "%s"', (text, count) => {
    expect(product(`<span id="acrCustomerReviewText">${text}</span>`).reviewCount).toBe(count);
  });

  it('name the store of a Kindle book’s rank, not how it is paid', () => {
    const html =
      '<ul><li id="SalesRank"><b>Amazon Bestsellers Rank:</b> #6,617 Paid in Kindle Store (<a>See Top 100 Paid in Kindle Store</a>) <ul><li>#53 in Kindle Store &gt; Politics</li></ul></li></ul>';
    expect(product(html).bestSellerRanks).toEqual([
      { category: 'Kindle Store', rank: 6617 },
      { category: 'Kindle Store > Politics', rank: 53 },
    ]);
  });

  it.each([
    ['Sold by Tool Barn (4.6 out of 5 stars | 1,204 ratings) and Fulfilled by Amazon.', 'Tool Barn'],
    ['Ships from and sold by Amazon.com in easy-to-open packaging.', 'Amazon'],
    ['この商品は、工具の店 が販売し、Amazon.co.jp が発送します。', '工具の店'],
  ])('name the seller in "%s"', (sentence, name) => {
    const seller = '<a href="/gp/help/seller/at-a-glance.html?seller=A1EXAMPLE00001">more</a>';
    expect(product(`<div id="merchant-info">${sentence}</div>`).merchant).toMatchObject({ name });
    expect(product(`<div id="merchant-info">${sentence} ${seller}</div>`).merchant).toMatchObject({
      id: 'A1EXAMPLE00001',
    });
  });
});

describe('a row of search results', () => {
  const row = (inner: string, url = 'https://www.amazon.co.uk/s?k=tap') =>
    (
      facts(`<div data-component-type="s-search-result" data-asin="B00000000A">${inner}</div>`, url)
        .results as Record<string, unknown>[]
    )[0];
  const brand = '<div class="a-row"><h2 class="a-size-mini">Brassline</h2></div>';
  it.each([
    [
      'whose brand is a heading above it (2022, 2023)',
      `<div class="s-title-instructions-style">${brand}<h2><a href="/dp/B00000000A">Kitchen tap</a></h2></div>`,
    ],
    ['without any part for titles', `${brand}<h2><a href="/dp/B00000000A">Kitchen tap</a></h2>`],
    [
      'that is a link without a heading (2026)',
      `${brand}<div data-cy="title-recipe" class="s-title-instructions-style"><a class="a-link-normal a-text-normal">Kitchen tap</a></div>`,
    ],
    [
      'whose brand is a heading in the same part',
      `<div data-cy="title-recipe">${brand}<a class="a-text-normal"><h2 aria-label="Kitchen tap"><span>Kitchen tap</span></h2></a></div>`,
    ],
  ])('gives its title: one %s', (_, html) => {
    expect(row(html)).toMatchObject({ title: 'Kitchen tap' });
  });

  it('gives the price of 2015 to 2018, and none of a range', () => {
    expect(row('<h2>x</h2><span class="s-price a-text-bold">£1,024.99</span>')).toMatchObject({
      price: 102499,
      currency: 'GBP',
    });
    expect(row('<h2>x</h2><span class="s-price">£10.00 - £20.00</span>')).toMatchObject({ price: null });
  });

  it('gives no price of other offers', () => {
    const others = `<div data-cy="secondary-offer-recipe">${price('', '£7.00')} (3 used offers)</div>`;
    expect(row(`<h2>x</h2>${others}`)).toMatchObject({ price: null });
    expect(row(`<h2>x</h2>${price('', '£9.00')}${others}`)).toMatchObject({ price: 900 });
  });

  it('knows an advertisement of 2019 to 2021 by its address', () => {
    expect(
      row('<h2><a href="/gp/slredirect/picassoRedirect.html/ref=pa?url=%2Fdp%2FB00000000A">x</a></h2>'),
    ).toMatchObject({ sponsored: true });
  });
});

describe('a list of best sellers', () => {
  it.each([
    [
      'of 2015 to 2018',
      '<div id="zg"><div class="zg_itemImmersion"><span class="zg_rankNumber">7.</span><a href="/Tap/dp/B00000000A"><div class="p13n-sc-truncate">Tap</div></a><span class="p13n-sc-price">£9.99</span></div></div>',
    ],
    [
      'of 2021 to now',
      '<div id="zg"><div id="gridItemRoot"><span class="zg-bdg-text">#7</span><div class="p13n-sc-uncoverable-faceout"><a href="/Tap/dp/B00000000A"><div class="_x_p13n-sc-css-line-clamp-3_y">Tap</div></a><span class="_x_p13n-sc-price_y">£9.99</span></div></div></div>',
    ],
  ])('%s gives rank, title and price', (_, html) => {
    expect(facts(html, 'https://www.amazon.co.uk/gp/bestsellers/diy')).toMatchObject({
      items: [{ asin: 'B00000000A', title: 'Tap', rank: 7, price: 999 }],
    });
  });
});
