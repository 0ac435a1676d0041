// Runs in the edit page. Nothing is saved here: a change goes to Amazon by the API, and the page says so.
(() => {
  document.querySelector('kat-button[variant="primary"]').addEventListener('click', () => {
    document.getElementById('edit-note').textContent = 'The sandbox saves nothing here; publish by the API.';
  });
})();
