// Runs in Manage All Inventory: adds rows as the list is scrolled, and renders rows again every two seconds as React
// does, so that whatever another script put inside them is gone. A row in which somebody types is left alone.
(() => {
  const state = JSON.parse(document.getElementById('inventory-state').textContent);
  const rows = document.getElementById('myi-rows');
  if (!state.isKnown || !rows) return;
  const policy = window.trustedTypes
    ? window.trustedTypes.createPolicy('seller-central', { createHTML: (markup) => markup })
    : { createHTML: (markup) => markup };
  const contents = new Map([...rows.children].map((row) => [row.dataset.sku, row.innerHTML]));
  let isLoading = false;

  async function more() {
    if (isLoading || state.shown >= state.total) return;
    isLoading = true;
    const query = new URLSearchParams(location.search);
    query.set('from', String(state.shown));
    const answer = await fetch(`/myinventory/api/rows?${query}`);
    const { rows: next } = await answer.json();
    for (const { sku, className, content } of next) {
      const row = document.createElement('div');
      row.className = className;
      row.dataset.sku = sku;
      row.innerHTML = policy.createHTML(content);
      contents.set(sku, content);
      rows.append(row);
    }
    state.shown += next.length;
    isLoading = next.length === 0;
    if (next.length > 0) nearTheEnd();
  }

  function nearTheEnd() {
    if (rows.getBoundingClientRect().bottom < innerHeight + 300) void more();
  }

  addEventListener('scroll', nearTheEnd, { passive: true });
  nearTheEnd();

  setInterval(() => {
    for (const row of rows.children) {
      if (row.contains(document.activeElement)) continue;
      const isEdited = [...row.querySelectorAll('kat-input')].some(
        (field) => field.value !== (field.getAttribute('value') ?? ''),
      );
      if (!isEdited) row.innerHTML = policy.createHTML(contents.get(row.dataset.sku) ?? '');
    }
  }, 2000);

  document.querySelector('kat-input[type="search"]')?.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    const url = new URL(location.href);
    url.searchParams.set('searchTerm', event.currentTarget.value);
    url.searchParams.delete('page');
    location.assign(url.href);
  });
})();
