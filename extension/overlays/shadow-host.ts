import tokens from '../ui/core-tokens.css?inline';
import { pageTheme } from './page-theme';

declare const __SHADOW_MODE__: ShadowRootMode;

export interface ShadowHost {
  host: HTMLElement;
  root: ShadowRoot;
}

/**
 * An element of ours with a shadow root that the page cannot look into (closed, but in builds for the browser tests),
 * the tokens and a style sheet.
 */
export function shadowHost(name: string, css: string): ShadowHost {
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: __SHADOW_MODE__ });
  addStyles(root, tokens + css);
  followTheme(host);
  return { host, root };
}

/** Adds a style sheet to a shadow root. Constructed sheets pass the page's content security policy. */
export function addStyles(root: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
}

/**
 * Light on a light page, dark on a dark one; asked again at every drawing, for a page may change its theme. Asked where
 * a frame has just worked out styles and sizes, which is when such observers are called: anywhere else the question
 * alone could make the browser work out the styles of the whole page.
 */
export function followTheme(host: HTMLElement): void {
  host.style.colorScheme ||= 'light';
  new ResizeObserver((_, observer) => {
    observer.disconnect();
    const theme = pageTheme(document);
    if (host.style.colorScheme !== theme) host.style.colorScheme = theme;
  }).observe(document.documentElement);
}
