import { describe, expect, it } from 'vitest';
import { parsePage } from './parse-page';
import { readPage } from './read-page';

const read = (html: string, url = 'https://www.amazon.co.uk/dp/B000000001') => readPage(parsePage(html), url);

describe('a page that is no product, search or list', () => {
  it.each([
    [
      'a missing product',
      '<title>Page Not Found</title><div id="g"><a href="/"><img alt="Dogs of Amazon"></a></div>',
    ],
    ['another site', '<h1>Hello</h1><p>£12.00</p>'],
    ['nothing at all', ''],
  ])('is of kind other, without facts: %s', (_, html) => {
    const reading = read(html);
    expect(reading.kind).toBe('other');
    expect(reading.facts).toBeNull();
    expect(reading.reasons.page).toBeTruthy();
  });
});

describe('a robot check', () => {
  it.each([
    ['letters to type', '<form action="/errors/validateCaptcha"><input id="captchacharacters"></form>'],
    [
      'one button',
      '<form method="get" action="/errors/validateCaptcha"><button>Weiter shoppen</button></form>',
    ],
    [
      'its picture alone',
      '<img src="https://images-na.ssl-images-amazon.com/captcha/tinytuux/Captcha_x.jpg">',
    ],
  ])('is recognised in any language: %s', (_, html) => {
    expect(read(html).kind).toBe('robot-check');
  });

  it('is not what a product page with such a form is', () => {
    expect(read('<div id="dp"><form action="/errors/validateCaptcha"></form></div>').kind).toBe('product');
  });
});

describe('a search page', () => {
  it('without rows is still a search page, and says so', () => {
    const reading = read('<div id="search"></div>', 'https://www.amazon.co.uk/s?k=tap+washer&ref=nb');
    expect(reading).toMatchObject({ kind: 'search', facts: { query: 'tap washer', results: [] } });
    expect(reading.reasons.results).toBeTruthy();
  });

  it('ranks organic rows apart from advertisements', () => {
    const row = (asin: string, extra = '') =>
      `<div data-component-type="s-search-result" data-asin="${asin}"><h2>${asin}</h2>${extra}</div>`;
    const html =
      row('B00000000A', '<a href="/sspa/click?url=%2Fdp%2FB00000000A">x</a>') +
      row('B00000000B') +
      row('B00000000A');
    expect(read(html, 'https://www.amazon.co.uk/s?k=x')).toMatchObject({
      facts: {
        sponsoredCount: 1,
        results: [
          { asin: 'B00000000A', position: 1, organicRank: null },
          { asin: 'B00000000B', position: 2, organicRank: 1 },
          { asin: 'B00000000A', position: 3, organicRank: 2 },
        ],
      },
    });
  });
});
