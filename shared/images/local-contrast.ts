/** Pixels that are darker, and pixels that are lighter, than their surroundings by more than a step. */
export interface Contrast {
  dark: Uint8Array;
  light: Uint8Array;
}

const step = 24;

/** Compares each pixel with the mean of the square around it, `reach` pixels to each side. */
export function localContrast(
  brightness: Uint8Array,
  { width, height, reach }: { width: number; height: number; reach: number },
): Contrast {
  const sums = integralOf(brightness, width, height);
  const [dark, light] = [new Uint8Array(brightness.length), new Uint8Array(brightness.length)];
  for (let y = 0; y < height; y += 1) {
    const top = Math.max(0, y - reach);
    const bottom = Math.min(height, y + reach + 1);
    for (let x = 0; x < width; x += 1) {
      const left = Math.max(0, x - reach);
      const right = Math.min(width, x + reach + 1);
      const sum =
        (sums[bottom * (width + 1) + right] ?? 0) -
        (sums[top * (width + 1) + right] ?? 0) -
        (sums[bottom * (width + 1) + left] ?? 0) +
        (sums[top * (width + 1) + left] ?? 0);
      const over = (brightness[y * width + x] ?? 0) - sum / ((right - left) * (bottom - top));
      if (over < -step) dark[y * width + x] = 1;
      else if (over > step) light[y * width + x] = 1;
    }
  }
  return { dark, light };
}

function integralOf(values: Uint8Array, width: number, height: number): Uint32Array {
  const sums = new Uint32Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0; x < width; x += 1) {
      row += values[y * width + x] ?? 0;
      sums[(y + 1) * (width + 1) + x + 1] = row + (sums[y * (width + 1) + x + 1] ?? 0);
    }
  }
  return sums;
}
