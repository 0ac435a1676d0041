const ASIN = /^(?:B[0-9A-Z]{9}|\d{9}[\dX])$/;

/** True for ten characters that are an ASIN: `B` and nine more, or the ISBN-10 of a book. */
export function isAsin(text: string | null | undefined): text is string {
  return ASIN.test(text ?? '');
}

const IN_PATH =
  /\/(?:dp|gp\/product(?:\/glance)?|gp\/aw\/d|gp\/offer-listing|product|exec\/obidos\/asin)\/([0-9A-Za-z]{10})(?=[/?#&]|$)/i;

/**
 * The ASIN that an address names, or null. Advertisement links carry the real address percent-encoded inside
 * themselves (`/sspa/click?…url=%2F…%2Fdp%2FB0…`), so the decoded form is searched too.
 */
export function asinInUrl(url: string | null | undefined): string | null {
  const plain = url ?? '';
  const found = IN_PATH.exec(plain) ?? IN_PATH.exec(plain.replace(/%2F/gi, '/').replace(/%3F/gi, '?'));
  const asin = found?.[1]?.toUpperCase();
  return isAsin(asin) ? asin : null;
}
