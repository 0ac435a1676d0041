import sharp from 'sharp';
import { products, printed, unprinted, type Drawing } from './drawings.data';

export interface HandDrawn {
  name: string;
  file: Buffer;
  /** Whether lettering, a badge with lettering, or a watermark lies on it. */
  text: boolean;
  /** Whether the ground is pure white; left out where the frame's border is half covered. */
  white?: boolean;
  /** Longest side of the product over the side of the frame, where it is known. */
  fill?: number;
}

const side = 1200;

/**
 * For tests: pictures drawn with SVG, as PNG and as JPEG of quality 60. Those with lettering are left out on a
 * machine where no font is installed.
 */
export async function drawnByHand(): Promise<HandDrawn[]> {
  const drawings = [...products, ...unprinted, ...((await hasFonts()) ? printed : [])];
  const files = await Promise.all(
    drawings.map(async (drawing): Promise<HandDrawn[]> => {
      const { name, text = false, white, fill } = drawing;
      const truth = {
        text,
        ...(white === undefined ? {} : { white }),
        ...(fill === undefined ? {} : { fill }),
      };
      const picture = sharp(svgOf(drawing)).removeAlpha();
      return [
        { name: `${name}, PNG`, file: await picture.clone().png().toBuffer(), ...truth },
        { name: `${name}, JPEG`, file: await picture.jpeg({ quality: 60 }).toBuffer(), ...truth },
      ];
    }),
  );
  return files.flat();
}

/** Whether this machine has a font to draw lettering with. */
export async function hasFonts(): Promise<boolean> {
  const word = svgOf({ name: '', body: '<text x="300" y="600" font-size="200">WORD</text>' });
  const { channels } = await sharp(word).removeAlpha().stats();
  return (channels[0]?.min ?? 255) < 128;
}

function svgOf({ body, ground = '#ffffff' }: Drawing): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">
      <defs>
        <linearGradient id="metal"><stop offset="0" stop-color="#555"/><stop offset=".35" stop-color="#eee"/><stop offset="1" stop-color="#444"/></linearGradient>
        <linearGradient id="studio" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff"/><stop offset="1" stop-color="#d8dce0"/></linearGradient>
        <filter id="soft" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="22"/></filter>
        <filter id="noise"><feTurbulence baseFrequency=".02" numOctaves="4" seed="3"/></filter>
      </defs>
      <rect width="100%" height="100%" fill="${ground}"/>${body}
    </svg>`,
  );
}
