// The kat elements: each keeps what it shows in an open shadow root and what it holds in attributes, so that the text
// of the page does not contain them.
(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { display: inline-block; font: 14px Arial, 'Liberation Sans', sans-serif; color: #16191d; }
    input, textarea, select { font: inherit; color: inherit; width: 100%; box-sizing: border-box; border: 1px solid #7d8791; border-radius: 4px; padding: 6px 8px; background: #fff; }
    textarea { resize: vertical; }
    button { font: inherit; border: 1px solid #7d8791; border-radius: 4px; padding: 7px 14px; background: #fff; cursor: pointer; }
    :host([variant='primary']) button { background: #14616b; border-color: #14616b; color: #fff; }
    .emphasis { font-weight: 700; }
    nav { display: flex; gap: 6px; }
  `);

  const make = (tag, properties) => Object.assign(document.createElement(tag), properties);

  class Kat extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      this.render(root);
    }
    attributeChangedCallback(name, before, now) {
      if (this.shadowRoot && before !== now) this.update(name, now);
    }
    update() {}
  }

  // Typing changes the inner field alone; the attribute stays what the page was rendered with until React sets it.
  const holding = (createInner) =>
    class extends Kat {
      static observedAttributes = ['value'];
      render(root) {
        this.inner = createInner(this);
        this.inner.value = this.getAttribute('value') ?? '';
        this.inner.addEventListener('change', () => {
          this.dispatchEvent(
            new CustomEvent('change', { bubbles: true, composed: true, detail: { value: this.inner.value } }),
          );
        });
        root.append(this.inner);
      }
      update(_, value) {
        this.inner.value = value ?? '';
      }
      get value() {
        return this.inner ? this.inner.value : (this.getAttribute('value') ?? '');
      }
      set value(value) {
        this.setAttribute('value', value);
      }
    };

  const countries = {
    GB: 'United Kingdom',
    CN: 'China',
    DE: 'Germany',
    IN: 'India',
    IT: 'Italy',
    PL: 'Poland',
    TW: 'Taiwan',
    US: 'United States',
  };
  customElements.define(
    'kat-input',
    holding((host) =>
      make('input', { type: 'text', placeholder: host.getAttribute('placeholder') ?? '', part: 'input' }),
    ),
  );
  customElements.define(
    'kat-textarea',
    holding((host) => make('textarea', { rows: Number(host.getAttribute('rows') ?? 2), part: 'textarea' })),
  );
  customElements.define(
    'kat-dropdown',
    holding(() => {
      const select = make('select', {});
      select.append(
        make('option', { value: '', textContent: 'Select' }),
        ...Object.entries(countries).map(([value, textContent]) => make('option', { value, textContent })),
      );
      return select;
    }),
  );
  customElements.define(
    'kat-label',
    class extends Kat {
      render(root) {
        const emphasis = this.getAttribute('emphasis');
        root.append(
          make('span', {
            textContent: emphasis ?? this.getAttribute('text') ?? '',
            className: emphasis === null ? '' : 'emphasis',
          }),
        );
      }
    },
  );
  customElements.define(
    'kat-button',
    class extends Kat {
      render(root) {
        root.append(make('button', { type: 'button', textContent: this.getAttribute('label') ?? '' }));
      }
    },
  );
  customElements.define(
    'kat-checkbox',
    class extends Kat {
      render(root) {
        root.append(
          make('input', {
            type: 'checkbox',
            ariaLabel: this.getAttribute('label') ?? this.getAttribute('name') ?? 'select',
          }),
        );
      }
    },
  );
  customElements.define(
    'kat-tab',
    class extends Kat {
      render(root) {
        root.append(make('button', { type: 'button', textContent: this.getAttribute('label') ?? '' }));
      }
    },
  );
  customElements.define(
    'kat-pagination',
    class extends Kat {
      render(root) {
        const nav = make('nav', {});
        const pages = Math.ceil(
          Number(this.getAttribute('total-items')) / Number(this.getAttribute('items-per-page')),
        );
        for (let page = 1; page <= pages; page += 1) {
          const button = make('button', {
            type: 'button',
            textContent: String(page),
            disabled: String(page) === this.getAttribute('current-page'),
          });
          button.addEventListener('click', () => {
            const url = new URL(location.href);
            url.searchParams.set('page', String(page));
            location.assign(url.href);
          });
          nav.append(button);
        }
        root.append(nav);
      }
    },
  );
})();
