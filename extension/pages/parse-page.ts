import { parseHTML } from 'linkedom';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/**
 * Parses saved HTML into a Document outside a browser (command line, tests, server).
 *
 * linkedom is the fast DOM library, but its own parser (htmlparser2) does not follow the HTML standard:
 * nested forms and links, text inside tables and unclosed paragraphs come out otherwise than in a browser,
 * and Amazon's pages have all of these. So parse5, which follows the standard, builds the tree and linkedom
 * only holds it. Never import this file from a content script: the browser has already parsed the page.
 */
export function parsePage(html: string): Document {
  const { document } = parseHTML('<!doctype html><html></html>');
  document.documentElement.remove();
  copyChildren(parse(html), document, document);
  return document;
}

function copyChildren(from: Tree.ParentNode, to: ParentNode & Node, document: Document): void {
  for (const child of from.childNodes) {
    if (defaultTreeAdapter.isTextNode(child)) to.appendChild(document.createTextNode(child.value));
    else if (defaultTreeAdapter.isElementNode(child)) to.appendChild(copyElement(child, document));
  }
}

/** A template's content stays out, as in a browser, where selectors do not reach into it. */
function copyElement(from: Tree.Element, document: Document): Element {
  const element = document.createElement(from.tagName);
  for (const { name, value } of from.attrs) element.setAttribute(name, value);
  copyChildren(from, element, document);
  return element;
}
