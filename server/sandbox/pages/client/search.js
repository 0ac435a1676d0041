// Runs in the search page: paging and sorting replace the list of results and change the address without a reload.
(() => {
  const policy = window.trustedTypes
    ? window.trustedTypes.createPolicy('shop', { createHTML: (markup) => markup })
    : { createHTML: (markup) => markup };

  async function go(url, isBack) {
    const answer = await fetch(`${url}${url.includes('?') ? '&' : '?'}ajax=1`);
    if (!answer.ok) return;
    const { title, search } = await answer.json();
    if (!isBack) history.pushState(null, '', url);
    document.title = title;
    document.getElementById('search').innerHTML = policy.createHTML(search);
    window.scrollTo(0, 0);
  }

  document.addEventListener('click', (event) => {
    const link = event.target.closest('.s-pagination-item[href]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void go(link.getAttribute('href'), false);
  });
  document.addEventListener('change', (event) => {
    if (event.target.id !== 's-result-sort-select') return;
    const url = new URL(location.href);
    url.searchParams.set('s', event.target.value);
    url.searchParams.delete('page');
    void go(url.pathname + url.search, false);
  });
  window.addEventListener('popstate', () => void go(location.pathname + location.search, true));
})();
