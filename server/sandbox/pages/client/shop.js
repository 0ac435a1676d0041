// Runs in the product page. Behaves as Amazon's page does where an overlay feels it: blocks are rendered again as a
// whole after loading, and a click on a variation fetches new blocks and changes the address without a reload.
(() => {
  const policy = window.trustedTypes
    ? window.trustedTypes.createPolicy('shop', { createHTML: (markup) => markup })
    : { createHTML: (markup) => markup };
  const byId = (id) => document.getElementById(id);

  function show(id, markup, asin) {
    const old = byId(id);
    if (!old) return;
    const fresh = old.cloneNode(false);
    fresh.setAttribute('data-csa-c-asin', asin);
    fresh.innerHTML = policy.createHTML(markup);
    old.replaceWith(fresh);
  }

  // As fragments arrive: the offer first, then title and reviews, then the rest.
  const steps = [
    { after: 0, ids: ['desktop_buybox', 'apex_desktop_feature_div', 'twister_feature_div'] },
    {
      after: 150,
      ids: ['title_feature_div', 'bylineInfo_feature_div', 'averageCustomerReviews_feature_div'],
    },
    {
      after: 350,
      ids: [
        'imageBlock_feature_div',
        'productOverview_feature_div',
        'featurebullets_feature_div',
        'productDescription_feature_div',
        'prodDetails',
      ],
    },
  ];
  let latest = 0;

  async function choose(asin) {
    latest += 1;
    const mine = latest;
    byId('twister_feature_div')?.classList.add('twister-busy');
    const answer = await fetch(`/gp/product/ajax/twisterDimensionSlots?asin=${encodeURIComponent(asin)}`);
    if (!answer.ok || mine !== latest) return;
    const { title, features } = await answer.json();
    history.replaceState(null, '', `/dp/${asin}?th=1&psc=1`);
    document.title = title;
    for (const { after, ids } of steps) {
      setTimeout(() => {
        if (mine === latest) for (const id of ids) show(id, features[id] ?? '', asin);
      }, after);
    }
  }

  document.addEventListener('click', (event) => {
    const swatch = event.target.closest('.inline-twister-swatch');
    if (swatch) {
      event.preventDefault();
      if (swatch.dataset.asin !== byId('ASIN')?.value) void choose(swatch.dataset.asin);
      return;
    }
    const picture = event.target.closest('#altImages [data-large]');
    if (picture) {
      for (const other of document.querySelectorAll('#altImages .a-button'))
        other.classList.remove('a-button-selected');
      picture.closest('.a-button').classList.add('a-button-selected');
      byId('landingImage').src = picture.dataset.large;
    }
  });
  document.addEventListener('submit', (event) => {
    if (event.target.id !== 'addToCart') return;
    event.preventDefault();
    const count = byId('nav-cart-count');
    count.textContent = String(Number(count.textContent) + 1);
  });

  // The real page renders its blocks again once its scripts have arrived: whatever stood inside them is gone.
  window.addEventListener('load', () => {
    setTimeout(() => {
      for (const id of [
        'title_feature_div',
        'averageCustomerReviews_feature_div',
        'apex_desktop_feature_div',
        'featurebullets_feature_div',
      ]) {
        const block = byId(id);
        if (block && latest === 0)
          show(id, pristine.get(id) ?? '', block.getAttribute('data-csa-c-asin') ?? '');
      }
    }, 900);
  });
  const pristine = new Map(
    [...document.querySelectorAll('[data-feature-name][id]')].map((block) => [block.id, block.innerHTML]),
  );
})();
