/** The browser's own interface, as a page of the extension sees it when a test evaluates something there. */
declare const chrome: (typeof import('wxt/browser'))['browser'];
