/**
 * Integers as variable-length bytes (LEB128: seven bits a byte, low ones first), signed ones folded first so that small
 * magnitudes stay short («zigzag»: 0, -1, 1, -2 … become 0, 1, 2, 3 …). Exact for every safe integer, which is why this
 * is arithmetic and not bit operations, whose range ends at 32 bits.
 */
export interface ByteWriter {
  unsigned(value: number): void;
  signed(value: number): void;
  finish(): Uint8Array;
}

export function newByteWriter(): ByteWriter {
  const bytes: number[] = [];
  const write = (low: number, rest: number): void => {
    let group = low;
    let left = rest;
    while (left > 0) {
      bytes.push(group + 128);
      group = left % 128;
      left = Math.floor(left / 128);
    }
    bytes.push(group);
  };
  return {
    unsigned: (value) => write(value % 128, Math.floor(value / 128)),
    // Folded without doubling, which would leave the safe range: the lowest bit is the sign.
    signed(value) {
      const magnitude = value < 0 ? -(value + 1) : value;
      write((magnitude % 64) * 2 + (value < 0 ? 1 : 0), Math.floor(magnitude / 64));
    },
    finish: () => Uint8Array.from(bytes),
  };
}

export interface ByteReader {
  unsigned(): number;
  signed(): number;
  /** Whether all was read. */
  ended(): boolean;
}

/** Throws a RangeError when the bytes end in the middle of an integer. */
export function newByteReader(bytes: Uint8Array): ByteReader {
  let at = 0;
  const next = (): number => {
    const byte = bytes[at];
    if (byte === undefined) throw new RangeError('The bytes end in the middle of an integer');
    at += 1;
    return byte;
  };
  const rest = (more: boolean): number => {
    let value = 0;
    let weight = 1;
    for (let goesOn = more; goesOn; weight *= 128) {
      const byte = next();
      value += (byte % 128) * weight;
      goesOn = byte >= 128;
    }
    return value;
  };
  return {
    unsigned() {
      const first = next();
      return (first % 128) + 128 * rest(first >= 128);
    },
    signed() {
      const first = next();
      const group = first % 128;
      const magnitude = Math.floor(group / 2) + 64 * rest(first >= 128);
      return group % 2 === 1 ? -magnitude - 1 : magnitude;
    },
    ended: () => at === bytes.length,
  };
}
