import { describe, expect, it } from 'vitest';
import { parsePage } from './parse-page';
import { readPage } from './read-page';
import { redactPage } from './redact';
import { compareFacts } from './testing/compare-facts';
import { pageCorpora } from './testing/page-corpus';
import { factsOf } from './testing/read-saved-page';

const SECRETS = {
  name: 'Wilhelmina',
  place: 'SW1A 2AA',
  email: 'mina@example.org',
  session: '259-1234567-7654321',
  token: 'hLrq8TokenOfMine==',
  typed: 'my gift message',
  reviewer: 'R. Viewer',
};

const page = `<html><head><script>ue_sid='${SECRETS.session}'; secret()</script><style>p{}</style></head><body onload="x()">
  <span id="nav-link-accountList-nav-line-1">Hello, ${SECRETS.name}</span>
  <div id="nav-global-location-slot">Deliver to ${SECRETS.name} ${SECRETS.place}</div>
  <p>Hello, ${SECRETS.name} – write to ${SECRETS.email}</p>
  <div id="dp"><h1 id="title"><span id="productTitle">Wall hook</span></h1>
  <form id="addToCart"><input id="ASIN" name="ASIN" value="B0CT4K8R2M"><input name="anti-csrftoken-a2z" value="${SECRETS.token}">
  <input type="hidden" name="session-id" value="${SECRETS.session}"><textarea name="gift">${SECRETS.typed}</textarea></form>
  <a href="/dp/B0CT4K8R2M?qid=1&token=${SECRETS.token}&th=1">x</a>
  <script type="a-state">{"csrfToken":"${SECRETS.token}"}</script>
  <script>var data = {'colorImages': { 'initial': [{"hiRes":null,"large":"https://x/a.jpg","main":{},"variant":"MAIN"}]}, "requestId":"${SECRETS.session}"}</script>
  <span class="a-profile-name">${SECRETS.reviewer}</span><!-- ${SECRETS.session} -->
  <span id="priceblock_ourprice">£12.99</span></div></body></html>`;

describe('a redacted page', () => {
  const redacted = redactPage(parsePage(page));

  it.each(Object.entries(SECRETS))('holds no %s', (_, secret) => {
    expect(redacted).not.toContain(secret);
  });

  it('runs nothing', () => {
    expect(redacted).not.toMatch(/onload=|secret\(\)|<style/);
  });

  it('leaves the live page as it was', () => {
    const live = parsePage(page);
    const before = live.documentElement.outerHTML;
    redactPage(live);
    expect(live.documentElement.outerHTML).toBe(before);
  });

  it('reads as before', () => {
    const url = 'https://www.amazon.co.uk/dp/B0CT4K8R2M';
    expect(readPage(parsePage(redacted), url)).toEqual(readPage(parsePage(page), url));
  });
});

describe.each(pageCorpora())('of the $source', ({ pages }) => {
  // Every fourth page: redaction reads and writes each page whole.
  it.each(pages.filter((_, at) => at % 4 === 0))('$name still gives its facts when redacted', (page) => {
    const facts = factsOf(readPage(parsePage(redactPage(parsePage(page.html))), page.url));
    const plain = factsOf(readPage(parsePage(page.html), page.url));
    const changed = compareFacts(plain, facts).filter(({ verdict }) => verdict !== 'right');
    expect(changed.filter(({ field }) => field !== 'byline')).toEqual([]);
  });
});
