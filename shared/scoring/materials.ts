import { materials, type Material } from './patterns/materials.data';
import { remembered } from './remembered';

export interface NamedMaterial {
  material: Material;
  text: string;
  start: number;
  end: number;
}

/** The materials that a text names, the exact name where a plainer one stands within it. */
export const materialsOf: (text: string) => readonly NamedMaterial[] = remembered(find);

function find(text: string): NamedMaterial[] {
  const found: NamedMaterial[] = [];
  for (const material of materials) {
    const match = material.pattern.exec(text);
    if (match === null) continue;
    const start = match.index;
    const end = start + match[0].length;
    const isWithin = found.some((one) => start >= one.start && end <= one.end);
    if (!isWithin) found.push({ material, text: match[0], start, end });
  }
  return found;
}

/** Whether two names may be said of one thing. */
export function isSameMaterial(a: Material, b: Material): boolean {
  return a.name === b.name || a.within === b.name || b.within === a.name;
}
