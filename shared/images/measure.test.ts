import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureImage } from './measure';
import { hashDistance } from './hash-distance';
import type { Pixels } from './pixels';
import { canvas, lettersAt, type Colour } from './testing/canvas';

const white: Colour = [255, 255, 255];
const steel: Colour = [90, 96, 104];
const measure = (pixels: Pixels) =>
  measureImage(pixels, { id: 'https://images.test/1.jpg', width: 1600, height: 1200, at: 1 });
const box = (left: number, top: number, width: number, height: number) =>
  [[left, top, width, height] as const, steel] as [readonly [number, number, number, number], Colour];

describe('a measured image', () => {
  it('carries the size of its file, not of the reduced copy, and when it was measured', () => {
    expect(measure(canvas(40, 30, white))).toMatchObject({
      id: 'https://images.test/1.jpg',
      width: 1600,
      height: 1200,
      at: 1,
    });
  });

  it('fills as much of the frame as the product’s longer side does', () => {
    expect(measure(canvas(400, 400, white, [box(40, 150, 320, 100)])).fillShare).toBe(0.8);
    expect(measure(canvas(400, 300, white, [box(150, 60, 100, 180)])).fillShare).toBe(0.6);
    expect(measure(canvas(400, 400, white, [box(0, 150, 400, 100)])).fillShare).toBe(1);
  });

  it('is white at the border only where it is white, not nearly so', () => {
    for (const [value, share] of [
      [255, 1],
      [254, 1],
      [253, 0],
      [250, 0],
      [245, 0],
    ] as const) {
      expect(measure(canvas(200, 200, [value, value, value], [box(50, 50, 99, 99)])).whiteBorderShare).toBe(
        share,
      );
    }
    expect(measure(canvas(200, 200, [255, 255, 246])).whiteBorderShare).toBe(0);
  });

  it('lays what is transparent on white', () => {
    const clear = canvas(200, 200, [0, 0, 0, 0], [box(20, 80, 160, 40)]);
    expect(measure(clear)).toMatchObject({ whiteBorderShare: 1, fillShare: 0.8 });
  });

  it('takes neither a speck of dust nor a thin frame of dust for the product', () => {
    const dusty = canvas(400, 400, white, [box(100, 100, 200, 200), box(3, 3, 4, 4), box(390, 390, 5, 5)]);
    expect(measure(dusty).fillShare).toBe(0.5);
  });

  it('leaves a busy ground without a judgement', () => {
    const noise = canvas(300, 300, white);
    let state = 7;
    for (let at = 0; at < noise.data.length; at += 1) {
      state = (state * 1103515245 + 12345) % 2147483648;
      if (at % 4 !== 3) noise.data[at] = state % 256;
    }
    expect(measure(noise)).toMatchObject({ fillShare: null, textLikelihood: null });
  });

  it('suspects a line of letters beside the product, and leaves them out of what the product fills', () => {
    const letters = lettersAt('BEST DRILL SET', [60, 30], 4).map((at): [typeof at, Colour] => [at, steel]);
    const printed = measure(canvas(480, 480, white, [box(60, 200, 360, 120), ...letters]));
    expect(printed.textLikelihood).toBeGreaterThan(0.8);
    expect(printed.fillShare).toBe(0.75);
    const plain = measure(canvas(480, 480, white, [box(60, 200, 360, 120)]));
    expect(plain.textLikelihood).toBeLessThan(0.2);
  });

  it('suspects a band that the product shows through, and says nothing then of what the product fills', () => {
    const veiled = canvas(400, 400, white, [box(80, 60, 60, 280), box(240, 60, 40, 280)]);
    for (let y = 180; y < 230; y += 1) {
      for (let at = y * 400 * 4; at < (y + 1) * 400 * 4; at += 4) {
        for (let c = 0; c < 3; c += 1) veiled.data[at + c] = (veiled.data[at + c]! + 140) / 2;
      }
    }
    const measured = measure(veiled);
    expect(measured.textLikelihood).toBeGreaterThan(0.8);
    expect(measured.fillShare).toBeNull();
  });

  it('takes equal parts in a row for parts, not for letters', () => {
    const parts = Array.from({ length: 12 }, (_, n) => box(30 + n * 28, 190, 14, 22));
    expect(measure(canvas(400, 400, white, parts)).textLikelihood).toBeLessThan(0.5);
  });

  it('hashes a lighter, larger copy nearly alike, and another arrangement apart', () => {
    const shown = (boxes: ReturnType<typeof box>[]) => measure(canvas(600, 600, white, boxes)).hash;
    const one = shown([box(100, 250, 400, 100), box(400, 150, 80, 300)]);
    const copy = measure(
      canvas(660, 660, white, [
        [
          [108, 272, 444, 114],
          [110, 116, 124],
        ],
        [
          [438, 162, 90, 334],
          [110, 116, 124],
        ],
      ]),
    ).hash;
    const other = shown([box(250, 60, 100, 480), box(100, 60, 400, 90)]);
    expect(hashDistance(one, copy)).toBeLessThanOrEqual(6);
    expect(hashDistance(one, other)).toBeGreaterThan(12);
    expect(hashDistance(one, 'no hash')).toBe(64);
  });

  it('comes of any pixels, with shares between 0 and 1 and a whole hash', () => {
    const side = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(side, side, fc.uint8Array({ maxLength: 6400 }), (width, height, data) => {
        const { whiteBorderShare, fillShare, textLikelihood, hash } = measure({ width, height, data });
        for (const share of [whiteBorderShare, fillShare ?? 0, textLikelihood ?? 0]) {
          expect(share >= 0 && share <= 1).toBe(true);
        }
        expect(hash).toMatch(/^[\da-f]{16}$/);
      }),
    );
  });
});
