import { all } from './elements';

/**
 * A copy of a page that can be kept and shown: what the readers read stays, what tells who was looking goes. Made
 * for "This page reads wrongly", where the copy becomes a test of the readers.
 */

/** Scripts whose data the readers use; every other script goes. */
const DATA_SCRIPT = /colorImages|ImageBlockATF|twister/;
/** What is about the visitor: name, delivery place, lists, history, reviewers' names and pictures. */
const PERSONAL =
  '#nav-link-accountList-nav-line-1,#nav-global-location-slot,#glow-ingress-block,#contextualIngressPtLabel,#contextualIngressPt,' +
  '#nav-flyout-yourAccount,#nav-flyout-ewc,#nav-flyout-anchor,#rhf,#desktop-recommendations,#customer-profile,' +
  '.a-profile,.a-profile-name,.dropdown-account-switcher-header-label-global,#sc-account-switcher,[id*="buyer" i],[class*="buyer" i]';
const GONE =
  'iframe,object,embed,noscript,template,style,link[rel="preload"],link[rel="stylesheet"],meta[name*="csrf" i],input[type="password"]';

/** Attributes that carry behaviour or tracking. */
const NOISE =
  /^(?:on\w+|style|srcset|nonce|data-csa-.*|data-(?:request|session|customer|marketing|encrypted|ue|pf-rd|aria-clickstream).*|requestid)$/i;

const IDENTIFIERS: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, 'REDACTED'],
  // Session ids, order numbers.
  [/\b\d{3}-\d{7}-\d{7}\b/g, '000-0000000-0000000'],
  // Request ids, customer ids and tokens in addresses and state; a seller's id and an ASIN are no secret.
  [/\bamzn1\.(?:account|application|session|cid)[\w.:-]+/g, 'REDACTED'],
  [
    /([?&;](?:qid|sprefix|crid|dib|dib_tag|pd_rd_\w+|pf_rd_\w+|session-?id|token|csrf|openid[\w.]*|_encoding|content-id|rnid|ref_|smid_token)=)[^&"'#\s]*/gi,
    '$1X',
  ],
  [
    /("(?:\w*[tT]oken\w*|csrf\w*|sessionId|session_id|customerId|requestId|encrypted\w*|zipCode|postalCode|addressId|email|firstName|fullName|customerName)"\s*:\s*)"[^"]*"/g,
    '$1"X"',
  ],
  [/\b(?:Hello|Hi|Hallo|Bonjour|Ciao|Hola|Olá), [^\s,<]{1,40}/g, 'Hello, NAME'],
];

/** Fields whose value the readers need and which are the same for every visitor. */
const KEPT_VALUE =
  /^(?:ASIN(?:\.\d)?|asin|items\[0\.base\]\[asin\]|merchantID|twister-plus-asin|deliveryBlockSelect(?:Asin|Merchant)|twotabsearchtextbox|field-keywords|k|productTitle|displayedPrice)$/;
const EDIT_FIELD = /item_name|bullet_point|product_description|generic_keyword|title_differentiation/;

function redactText(text: string): string {
  return IDENTIFIERS.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), text);
}

function redactScripts(document: Document): void {
  for (const script of all(document, 'script')) {
    const source = script.textContent ?? '';
    if (DATA_SCRIPT.test(source)) script.textContent = redactText(source);
    else script.remove();
    script.removeAttribute('src');
  }
}

function redactField(field: Element): void {
  const names = [field.id, field.getAttribute('name') ?? ''];
  if (
    names.some((name) => KEPT_VALUE.test(name) || EDIT_FIELD.test(name)) ||
    field.localName.startsWith('kat-')
  )
    return;
  if (field.hasAttribute('value')) field.setAttribute('value', '');
  if (field.localName === 'textarea') field.textContent = '';
}

function redactNode(node: Node): void {
  if (node.nodeType === 3) {
    const text = node.nodeValue ?? '';
    const clean = redactText(text);
    if (clean !== text) node.nodeValue = clean;
  }
  for (const child of Array.from(node.childNodes)) {
    if (child.nodeType === 8) child.remove();
    else redactNode(child);
  }
}

function redactAttributes(element: Element): void {
  for (const { name, value } of Array.from(element.attributes)) {
    if (NOISE.test(name)) element.removeAttribute(name);
    else {
      const clean = value.startsWith('data:') ? '' : redactText(value);
      if (clean !== value) element.setAttribute(name, clean);
    }
  }
}

/** Changes a document in place. Hand it a copy (`document.cloneNode(true)`, or a parsed one), never the live page. */
export function redactDocument(document: Document): void {
  redactScripts(document);
  for (const element of all(document, GONE)) element.remove();
  for (const element of all(document, PERSONAL)) element.textContent = 'REDACTED';
  for (const field of all(document, 'input,textarea')) redactField(field);
  for (const element of all(document, '*')) redactAttributes(element);
  redactNode(document.documentElement);
}

/** The HTML of a page without scripts (but the image and variation data), personal data, ids and form values. */
export function redactPage(live: Document): string {
  const copy = live.cloneNode(true) as Document;
  redactDocument(copy);
  return `<!doctype html>\n${copy.documentElement.outerHTML}`;
}
