/** In how many of 64 bits two hashes differ; 64 when one of them is no hash. */
export function hashDistance(a: string, b: string): number {
  if (!/^[\da-f]{16}$/.test(a) || !/^[\da-f]{16}$/.test(b)) return 64;
  let distance = 0;
  for (let digit = 0; digit < 16; digit += 1) {
    let different = parseInt(a.charAt(digit), 16) ^ parseInt(b.charAt(digit), 16);
    for (; different > 0; different >>= 1) distance += different & 1;
  }
  return distance;
}
