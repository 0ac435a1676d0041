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

const zone = 'Europe/London';
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
const clockSeconds = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'medium' });
const dayMonth = new Intl.DateTimeFormat('en-GB', { timeZone: zone, day: 'numeric', month: 'short' });
const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone: zone });

/** «14:31», or with the day where it is another one: «2 Nov, 16:40». Europe/London. */
export function timeWords(at: number, now: number): string {
  return isSameDay(at, now) ? clock.format(at) : `${dayMonth.format(at)}, ${clock.format(at)}`;
}

/** «14:31:08» today, else as `timeWords`. */
export function exactTimeWords(at: number, now: number): string {
  return isSameDay(at, now) ? clockSeconds.format(at) : timeWords(at, now);
}

/** «1 Dec». */
export function dayWords(at: number): string {
  return dayMonth.format(at);
}

function isSameDay(a: number, b: number): boolean {
  return isoDay.format(a) === isoDay.format(b);
}

/** «1 change», «3 changes». */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

/** Pence as pounds (or cents as dollars): «£12.34», «−£1.20»; «–» where there is none. */
export function money(minor: number | null, currency: string): string {
  if (minor === null) return '–';
  const sign = minor < 0 ? '−' : '';
  const unit = currency === 'GBP' ? '£' : currency === 'USD' ? '$' : `${currency} `;
  return `${sign}${unit}${(Math.abs(minor) / 100).toFixed(2)}`;
}
