// Words without `Intl`, whose first use costs a content script more than everything that it draws.
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** An age as a person says it: «now», «4 min», «3 h», «3 d». Times in epoch ms. */
export function ageWords(at: number, now: number): string {
  const age = Math.max(0, now - at);
  if (age < minute) return 'now';
  if (age < hour) return `${Math.floor(age / minute)} min`;
  if (age < 2 * day) return `${Math.floor(age / hour)} h`;
  return `${Math.floor(age / day)} d`;
}

/** «4 min ago», or «just now». */
export function agoWords(at: number, now: number): string {
  const age = ageWords(at, now);
  return age === 'now' ? 'just now' : `${age} ago`;
}

/** A whole number with commas: «1,204». */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** «1 change», «3 changes». */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}

/** Pence as pounds (or cents as dollars): «£12.34», «−£1.20»; «–» where there is none. */
export function money(minor: number | null, currency: string): string {
  if (minor === null) return '–';
  const sign = minor < 0 ? '−' : '';
  const unit = currency === 'GBP' ? '£' : currency === 'USD' ? '$' : `${currency} `;
  return `${sign}${unit}${(Math.abs(minor) / 100).toFixed(2)}`;
}
