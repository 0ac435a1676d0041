/** Direction marks, joiners and the byte order mark, which Amazon puts around labels and which no reader sees. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Text with invisible marks removed and every run of white space made one blank. */
export function fold(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

const SILENT = 'script,style,noscript,template';

function collect(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType !== 1 || SILENT.split(',').includes(node.nodeName.toLowerCase())) return '';
  let text = '';
  for (const child of node.childNodes) text += collect(child);
  return text;
}

/**
 * What an element says, folded. Scripts and styles inside it are left out: Amazon keeps both inside
 * `#availability` and price blocks, where `textContent` would return their source. Where there are none, as nearly
 * everywhere, the browser collects the text itself, tenfold faster than by nodes.
 */
export function textOf(element: Element | null | undefined): string {
  if (!element) return '';
  const isPlain = !element.matches(SILENT) && (!element.firstElementChild || !element.querySelector(SILENT));
  return fold(isPlain ? (element.textContent ?? '') : collect(element));
}
