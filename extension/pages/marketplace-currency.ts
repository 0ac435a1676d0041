/** Currency of each Amazon marketplace by the end of its host name; a longer ending wins over a shorter. */
const CURRENCY_BY_ENDING: readonly (readonly [ending: string, currency: string])[] = [
  ['co.uk', 'GBP'],
  ['co.jp', 'JPY'],
  ['co.za', 'ZAR'],
  ['com.br', 'BRL'],
  ['com.mx', 'MXN'],
  ['com.au', 'AUD'],
  ['com.tr', 'TRY'],
  ['com.be', 'EUR'],
  ['com', 'USD'],
  ['ca', 'CAD'],
  ['in', 'INR'],
  ['pl', 'PLN'],
  ['se', 'SEK'],
  ['sg', 'SGD'],
  ['ae', 'AED'],
  ['sa', 'SAR'],
  ['eg', 'EGP'],
  ['cn', 'CNY'],
];

const EURO = /\.amazon\.(?:de|es|fr|it|nl|ie)$/;

/** The currency in which the marketplace at this address sells (ISO 4217), or null when it is none of Amazon's. */
export function marketplaceCurrency(url: string): string | null {
  const host = /^(?:https?:)?\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  if (EURO.test('.' + host)) return 'EUR';
  const found = CURRENCY_BY_ENDING.find(([ending]) => `.${host}`.endsWith(`.amazon.${ending}`));
  return found ? found[1] : null;
}
