/** What a picture shows. */
export const shapes = [
  'bit',
  'bit-set',
  'flat-bit',
  'hole-saw',
  'screw',
  'round-blade',
  'straight-blade',
  'disc',
  'sheet',
  'hammer',
  'screwdriver',
  'pliers',
  'tape-measure',
  'level',
  'clamp',
  'chisel',
  'roll',
  'brush',
  'roller',
  'bulb',
  'glove',
  'knife',
] as const;

export type Shape = (typeof shapes)[number];

/** How well a listing is pictured, from the main image on. */
export const imagePlanNames = [
  'excellent',
  'good',
  'fair',
  'small',
  'off-white',
  'coloured',
  'texted',
  'watermark',
  'repeated',
] as const;

export type ImagePlanName = (typeof imagePlanNames)[number];

/** Everything that the drawing of one image depends on. Sizes are pixels, fractions are of the frame. */
export interface ImageRecipe {
  /** The name on the image host at full size, such as `71aBc…L.png`. */
  file: string;
  width: number;
  height: number;
  shape: Shape;
  background: 'white' | 'off-white' | 'coloured';
  backgroundColour: readonly [number, number, number];
  productColour: readonly [number, number, number];
  /** Longest side of the product's box over the frame's shorter side, 0.3 to 0.95. */
  fill: number;
  /** Turn of the product, radians. */
  turn: number;
  /** Lines of text in a block above the product; none in most pictures. */
  textLines: number;
  watermark: boolean;
  /** The file that this one repeats with a slight change of brightness and crop. */
  duplicateOf: string | null;
}
