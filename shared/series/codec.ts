import type { SeriesPoint } from './point';
import { newByteReader, newByteWriter } from './varint';

const version = 1;

/**
 * Packs points of rising minutes, as server, wire and browser keep them. Layout: version, count, first minute, then for
 * each point the change of the step in minutes (delta of delta, signed) folded with a gap flag, and for a point that is
 * no gap the change of value against the last one that was none. Minutes and values must be integers within ±2^51.
 */
export function encodePoints(points: readonly SeriesPoint[]): Uint8Array {
  const writer = newByteWriter();
  writer.unsigned(version);
  writer.unsigned(points.length);
  let minute = 0;
  let step = 0;
  let value = 0;
  for (const [index, point] of points.entries()) {
    if (index > 0 && point.minute <= minute) throw new RangeError('Points must be in order, one a minute');
    const nextStep = index === 0 ? 0 : point.minute - minute;
    if (index === 0) writer.signed(point.minute);
    // The lowest bit says gap; the rest is the change of step.
    writer.signed((nextStep - step) * 2 + (point.value === null ? 1 : 0));
    if (point.value !== null) {
      writer.signed(point.value - value);
      value = point.value;
    }
    minute = point.minute;
    step = nextStep;
  }
  return writer.finish();
}

/** Unpacks what `encodePoints` made; throws a RangeError on anything else. */
export function decodePoints(bytes: Uint8Array): SeriesPoint[] {
  const reader = newByteReader(bytes);
  const found = reader.unsigned();
  if (found !== version) throw new RangeError(`Points of an unknown version ${found}`);
  const count = reader.unsigned();
  const points: SeriesPoint[] = [];
  let minute = 0;
  let step = 0;
  let value = 0;
  for (let index = 0; index < count; index += 1) {
    if (index === 0) minute = reader.signed();
    const folded = reader.signed();
    const gap = Math.abs(folded % 2) === 1;
    step += (folded - (gap ? 1 : 0)) / 2;
    minute += step;
    if (!gap) value += reader.signed();
    points.push({ minute, value: gap ? null : value });
  }
  if (!reader.ended()) throw new RangeError('Bytes are left over after the last point');
  return points;
}
