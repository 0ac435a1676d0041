import type { ProductReading } from './panel';
import { count } from '../../ui/plain-words';

const names: Record<string, string> = {
  asin: 'ASIN',
  title: 'Title',
  priceIncVat: 'Price',
  brand: 'Brand',
  images: 'Images',
};

/** What the page shows in no way that the reader is sure of, with the reason: «–» in the strip says no more. */
export function NotRead({ reading: { reasons } }: { reading: ProductReading }) {
  const rows = Object.entries(reasons);
  if (rows.length === 0) return null;
  return (
    <details class="not-read small">
      <summary>{count(rows.length, 'fact')} not read from this page</summary>
      <dl>
        {rows.map(([field, reason]) => (
          <div key={field}>
            <dt>{names[field] ?? field}</dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
