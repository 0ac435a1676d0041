import tokens from '../ui/tokens.css?inline';
import { pageTheme } from './page-theme';

declare const __SHADOW_MODE__: ShadowRootMode;

export interface ShadowHost {
  host: HTMLElement;
  root: ShadowRoot;
}

/**
 * An element of ours with a shadow root that the page cannot look into (closed, but in builds for the browser tests),
 * the tokens and a style sheet. Constructed sheets pass the page's content security policy.
 */
export function shadowHost(name: string, css: string): ShadowHost {
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: __SHADOW_MODE__ });
  root.adoptedStyleSheets = [tokens, css].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  host.style.colorScheme = pageTheme(document);
  return { host, root };
}
