import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Two common ways of adding to a product page, as small extensions: what the strip is measured beside. */
export const rivals = {
  /** As many extensions do: after the page is idle a panel is put before the price, where no place was kept. */
  'late-inserted panel': `
    setTimeout(() => {
      const text = (selector) => document.querySelector(selector)?.textContent?.trim() ?? '';
      const images = document.querySelectorAll('#altImages img').length;
      const words = document.body.innerText.split(/\\s+/).length;
      const panel = document.createElement('div');
      panel.id = 'rival';
      panel.style.cssText = 'border:1px solid #ccc;padding:12px;margin:8px 0;min-height:240px;background:#fff';
      panel.innerHTML = '<h3></h3><table>' + ['Price', 'Rank', 'Images', 'Words'].map((name) =>
        '<tr><th>' + name + '</th><td></td></tr>').join('') + '</table>';
      panel.querySelector('h3').textContent = text('#productTitle');
      const cells = panel.querySelectorAll('td');
      cells[0].textContent = text('.a-price');
      cells[1].textContent = (document.body.innerText.match(/#[\\d,]+ in [^(\\n]+/) ?? [''])[0];
      cells[2].textContent = String(images);
      cells[3].textContent = String(words);
      (document.querySelector('#title_feature_div') ?? document.querySelector('#dp') ?? document.body).append(panel);
    }, 300);`,
  /** As a userscript does: one line after the title, found by regular expressions over the page's text, and an observer. */
  'plain userscript': `
    const add = () => {
      if (document.querySelector('#rival')) return;
      const title = document.querySelector('#productTitle');
      if (!title) return;
      const rank = (document.body.innerText.match(/#[\\d,]+ in [^(\\n]+/) ?? ['no rank'])[0];
      const line = document.createElement('p');
      line.id = 'rival';
      line.textContent = rank + ' · ' + (document.querySelector('input#ASIN')?.value ?? '');
      title.after(line);
    };
    new MutationObserver(add).observe(document.body, { childList: true, subtree: true });
    add();`,
} as const;

/** Writes one of them as an unpacked extension and answers with its folder. */
export function rivalExtension(name: keyof typeof rivals): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-rival-'));
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    content_scripts: [{ matches: ['https://www.amazon.co.uk/*'], js: ['rival.js'], run_at: 'document_end' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'rival.js'), `(() => {${rivals[name]}})();`);
  return folder;
}
