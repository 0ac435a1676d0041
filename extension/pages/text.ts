/** Direction marks, joiners and the byte order mark, which Amazon puts around labels and which no reader sees. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Text with invisible marks removed and every run of white space made one blank. */
export function fold(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

function collect(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType !== 1 || SILENT.has(node.nodeName.toUpperCase())) return '';
  let text = '';
  for (const child of node.childNodes) text += collect(child);
  return text;
}

/**
 * What an element says, folded. Scripts and styles inside it are left out: Amazon keeps both inside
 * `#availability` and price blocks, where `textContent` would return their source.
 */
export function textOf(element: Element | null | undefined): string {
  return element ? fold(collect(element)) : '';
}
