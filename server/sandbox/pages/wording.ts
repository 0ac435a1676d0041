/** `£1,234.56` for pence. */
export function pounds(pence: number): string {
  const [whole, fraction] = parts(pence);
  return `£${whole}.${fraction}`;
}

/** Whole pounds with thousands marked, and the pence in two figures. */
export function parts(pence: number): [whole: string, fraction: string] {
  return [grouped(Math.floor(pence / 100)), String(pence % 100).padStart(2, '0')];
}

/** `1,204`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `Friday, 27 November`: the working day on which a parcel arrives that is sent after so many working days. */
export function deliveryDay(nowMs: number, workingDays: number): string {
  const day = new Date(nowMs);
  for (let left = workingDays; left > 0;) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (day.getUTCDay() !== 0 && day.getUTCDay() !== 6) left -= 1;
  }
  return day.toLocaleDateString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'Europe/London',
  });
}

/** The readable part of a product's address: `Tarnbrook-Piece-Masonry-Drill-Bit`. */
export function slug(title: string): string {
  const words = title.normalize('NFKD').match(/[A-Za-z][A-Za-z-]{2,}/g) ?? ['Product'];
  return words.slice(0, 5).join('-');
}

/** A size mark put before the ending of an image address: `….png` becomes `…._AC_SX466_.png`. */
export function sized(url: string, mark: string): string {
  return url.replace(/\.(\w+)$/, `._${mark}_.$1`);
}
