/** Shapes are drawn in their own units, about one across, x to the right and y down. */
export type Point = readonly [x: number, y: number];
export type Outline = readonly Point[];

/** The colour of a part: the product's own, or one that the material gives. */
export type Paint = 'product' | 'metal' | 'dark' | 'wood' | 'light' | 'glow';

/** A part of a picture: outlines filled by the even-odd rule, so that an inner one is a hole. */
export interface Part {
  outlines: readonly Outline[];
  paint: Paint;
  /** How strongly the part is shaded from its left to its right side, as a round bar is; 0 is flat. */
  roundness: number;
}

export function part(paint: Paint, outlines: readonly Outline[], roundness = 0.35): Part {
  return { outlines, paint, roundness };
}

export function box(left: number, top: number, width: number, height: number): Outline {
  return [
    [left, top],
    [left + width, top],
    [left + width, top + height],
    [left, top + height],
  ];
}

export function circle(x: number, y: number, radius: number, corners = 56): Outline {
  return Array.from({ length: corners }, (_, index): Point => {
    const angle = (index / corners) * 2 * Math.PI;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

/** A disc with saw teeth on its rim. */
export function toothed(radius: number, depth: number, teeth: number): Outline {
  return Array.from({ length: teeth * 2 }, (_, index): Point => {
    const reach = index % 2 === 0 ? radius : radius - depth;
    const angle = ((index + (index % 2) * 0.7) / (teeth * 2)) * 2 * Math.PI;
    return [reach * Math.cos(angle), reach * Math.sin(angle)];
  });
}

/** A straight edge with saw teeth, from left to right at height `y`. */
export function teeth(
  left: number,
  right: number,
  y: number,
  { count, depth }: { count: number; depth: number },
): Outline {
  const step = (right - left) / count;
  return Array.from({ length: count }, (_, index): Point[] => [
    [left + index * step, y],
    [left + index * step + step * 0.25, y + depth],
  ]).flat();
}

export function moved(outline: Outline, dx: number, dy: number, scale = 1): Outline {
  return outline.map(([x, y]): Point => [x * scale + dx, y * scale + dy]);
}

export function turned(outline: Outline, angle: number): Outline {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return outline.map(([x, y]): Point => [x * cos - y * sin, x * sin + y * cos]);
}
