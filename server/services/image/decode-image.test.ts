import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { measureImage } from '../../../shared/images/measure';
import { decodeImage } from './decode-image';

const product = { create: { width: 300, height: 100, channels: 3, background: '#345678' } } as const;
/** A product of 300 by 100 in the middle of a white frame. */
const shown = async (width = 400, height = 400) =>
  sharp({ create: { width, height, channels: 3, background: '#ffffff' } }).composite([
    { input: await sharp(product).png().toBuffer() },
  ]);

async function measured(file: Buffer) {
  const decoded = await decodeImage(file);
  if (!decoded.ok) throw new Error(decoded.error.message);
  const { pixels, width, height } = decoded.value;
  return measureImage(pixels, { id: 'x', width, height, at: 1 });
}

describe('a file is decoded', () => {
  it('from whatever a host may serve: JPEG, PNG, WebP, AVIF, GIF, grey, CMYK', async () => {
    const picture = await (await shown()).png().toBuffer();
    const files = [
      picture,
      await sharp(picture).jpeg({ quality: 60 }).toBuffer(),
      await sharp(picture).jpeg({ progressive: true }).toBuffer(),
      await sharp(picture).webp({ quality: 70 }).toBuffer(),
      await sharp(picture).avif({ quality: 60 }).toBuffer(),
      await sharp(picture).gif().toBuffer(),
      await sharp(picture).greyscale().jpeg().toBuffer(),
      await sharp(picture).toColourspace('cmyk').jpeg().toBuffer(),
      await sharp(picture).toColourspace('rgb16').png().toBuffer(),
    ];
    for (const file of files) {
      const { width, height, fillShare, whiteBorderShare } = await measured(file);
      expect({ width, height }).toEqual({ width: 400, height: 400 });
      expect(fillShare).toBeGreaterThan(0.73);
      expect(fillShare).toBeLessThan(0.77);
      expect(whiteBorderShare).toBeGreaterThan(0.95);
    }
  });

  it('upright, as its camera says', async () => {
    const lying = await (await shown(400, 300)).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(await measured(lying)).toMatchObject({ width: 300, height: 400 });
  });

  it('by its first frame, where it moves', async () => {
    const frames = await sharp(
      [
        await (await shown()).png().toBuffer(),
        await sharp({ ...product, create: { ...product.create, width: 400, height: 400 } })
          .png()
          .toBuffer(),
      ],
      { join: { animated: true } },
    )
      .gif()
      .toBuffer();
    expect((await sharp(frames, { animated: true }).metadata()).pages).toBe(2);
    expect(await measured(frames)).toMatchObject({ width: 400, height: 400, whiteBorderShare: 1 });
  });

  it('with what is transparent on white', async () => {
    const clear = { create: { width: 400, height: 400, channels: 4, background: '#00000000' } } as const;
    const file = await sharp(clear)
      .composite([{ input: await sharp(product).png().toBuffer() }])
      .png()
      .toBuffer();
    expect(await measured(file)).toMatchObject({ whiteBorderShare: 1, fillShare: 0.75 });
  });

  it('down to a single pixel', async () => {
    const dot = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#000' } })
      .png()
      .toBuffer();
    expect(await measured(dot)).toMatchObject({
      width: 1,
      height: 1,
      whiteBorderShare: 0,
      fillShare: null,
      textLikelihood: null,
    });
  });

  it('at the working size, with its own size kept', async () => {
    const decoded = await decodeImage(await (await shown(2400, 1200)).jpeg().toBuffer());
    expect(decoded).toMatchObject({
      ok: true,
      value: { width: 2400, height: 1200, pixels: { width: 720, height: 360 } },
    });
  });
});

describe('a file is refused with a reason', () => {
  it('when it is cut short, empty, or none', async () => {
    const whole = await (await shown()).jpeg().toBuffer();
    for (const file of [whole.subarray(0, whole.length / 2), Buffer.alloc(0), Buffer.from('<html>')]) {
      const decoded = await decodeImage(file);
      expect(decoded).toMatchObject({
        ok: false,
        error: {
          code: 'provider-refused',
          message: expect.stringMatching(/^The picture cannot be decoded: ./) as string,
        },
      });
    }
  });

  it('when a small file claims to be an enormous picture', async () => {
    const claim = bomb(30_000, 30_000);
    expect(claim.length).toBeLessThan(2000);
    expect(await decodeImage(claim)).toMatchObject({ ok: false, error: { code: 'provider-refused' } });
  });
});

/** A PNG whose header claims a size, with next to no data. */
function bomb(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, check]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}
