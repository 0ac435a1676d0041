import { decodePoints, encodePoints } from '../shared/series/codec';
import type { SeriesPoint } from '../shared/series/point';
import { sequenceOf } from '../server/sandbox/catalogue/seed';
import type { BenchRow } from './bench-row';
import { medianOf, referenceMs, timesOf } from './reference-loop';

const series = 100;
const points = 1000;

/** The codec that server, wire and browser share: bytes a point, and how fast points are read. */
export function bench(): Promise<BenchRow[]> {
  const reference = referenceMs();
  const all = Array.from({ length: series }, (_, index) => priceHistory(index));
  const packed = all.map(encodePoints);
  const rows = JSON.stringify(all);
  const bytes = packed.reduce((sum, chunk) => sum + chunk.length, 0) / (series * points);
  const read = medianOf(timesOf(15, () => packed.map(decodePoints)));
  const parse = medianOf(timesOf(15, () => JSON.parse(rows)));
  return Promise.resolve([
    {
      name: 'series codec, bytes a point',
      value: bytes,
      unit: 'B',
      aim: 4,
      peer: { name: 'JSON of the points', value: rows.length / (series * points) },
    },
    {
      name: `read ${(series * points).toLocaleString('en-GB')} points`,
      value: read,
      unit: 'ms',
      ratio: read / reference,
      peer: { name: 'JSON.parse of the same', value: parse },
      note: 'steps of minutes to hours, prices in pence, one gap in fifty',
    },
  ]);
}

/** A price that moves some pence every quarter of an hour to some days, and is not there now and then. */
function priceHistory(index: number): SeriesPoint[] {
  const draw = sequenceOf(`history ${index}`);
  let minute = 29_000_000;
  let value = 500 + Math.floor(draw() * 4000);
  return Array.from({ length: points }, () => {
    minute += 15 * (1 + Math.floor(draw() ** 3 * 200));
    value = Math.max(99, value + Math.round((draw() - 0.5) * 60));
    return { minute, value: draw() < 0.02 ? null : value };
  });
}
