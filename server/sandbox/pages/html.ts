/** Markup that is safe to place in a page: made by `html`, whose values are escaped, or vouched for by `raw`. */
export interface Html {
  readonly html: string;
}

export type HtmlValue = Html | string | number | null | undefined | false | readonly HtmlValue[];

/** Markup with every value escaped for text and for quoted attributes; nothing is written for null, undefined and false. */
export function html(strings: TemplateStringsArray, ...values: HtmlValue[]): Html {
  return { html: strings.reduce((page, text, index) => page + written(values[index - 1]) + text) };
}

/** Markup that is known to be safe: our own scripts and styles, and what `html` made before. */
export function raw(markup: string): Html {
  return { html: markup };
}

/** A value as JSON inside a script element: no text in it can end the element or open a comment. */
export function scriptJson(value: unknown): Html {
  return raw(
    JSON.stringify(value)
      .replaceAll('<', '\\u003c')
      .replaceAll('\u2028', '\\u2028')
      .replaceAll('\u2029', '\\u2029'),
  );
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function written(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if ('html' in value) return value.html;
  return value.map(written).join('');
}
