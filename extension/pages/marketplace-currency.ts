/** Currency of each Amazon marketplace by the end of its host name. */
const CURRENCY: Record<string, string> = {
  uk: 'GBP',
  jp: 'JPY',
  za: 'ZAR',
  br: 'BRL',
  mx: 'MXN',
  au: 'AUD',
  tr: 'TRY',
  com: 'USD',
  ca: 'CAD',
  in: 'INR',
  pl: 'PLN',
  se: 'SEK',
  sg: 'SGD',
  ae: 'AED',
  sa: 'SAR',
  eg: 'EGP',
  cn: 'CNY',
};
const HOST = /^(?:https?:)?\/\/(?:[^/:?#]+\.)?amazon\.(?:com?\.)?([a-z]+)(?=[/:?#]|$)/i;

/** The currency in which the marketplace at this address sells (ISO 4217), or null when it is none of Amazon's. */
export function marketplaceCurrency(url: string): string | null {
  const ending = HOST.exec(url)?.[1]?.toLowerCase() ?? '';
  return CURRENCY[ending] ?? (/^(?:de|es|fr|it|nl|ie|be)$/.test(ending) ? 'EUR' : null);
}
