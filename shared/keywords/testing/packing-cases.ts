import { randomOfSeed } from '../../random-of-seed';
import type { PackPhrase } from '../pack';

/** For tests and the bench: a packing problem as a seller has it, made by a seed. */
export interface PackingCase {
  name: string;
  title: string;
  phrases: PackPhrase[];
}

const heads = (
  'hole saw,drill bit,masonry bit,core drill,wood bit,spade bit,tile cutter,arbor,mandrel,pilot drill,countersink,' +
  'step drill,auger bit,router bit,jigsaw blade,cutting disc,flap disc,sanding sheet,wire wheel,chisel'
).split(',');
const kinds = (
  'bi metal,carbide,tungsten,diamond,cobalt,titanium,hss,sds plus,hex shank,quick change,magnetic,long,short,extra long,' +
  'heavy duty,professional,flat,tapered,adjustable,stainless,left hand,precision,mini,large,industrial,coated'
).split(',');
const uses = (
  'wood,metal,steel,plastic,tile,ceramic,porcelain,glass,concrete,brick,stone,plasterboard,aluminium,pipe,door lock,' +
  'downlight,cable,plumber,electrician,joiner,kitchen,bathroom,worktop,radiator,fence,decking,masonry,granite'
).split(',');
const sizes = '5mm,6mm,8mm,10mm,12mm,20mm,25mm,32mm,38mm,40mm,50mm,65mm,68mm,76mm,100mm,127mm'.split(',');
const counts = 'set,kit,pack,10 piece,5 piece,box,replacement,accessories,tool,tools,bits,blades'.split(',');

/** Searches around a few products, with volumes as skewed as real ones: the first hundredth has a third of all. */
export function packingCase(seed: number, count: number): PackingCase {
  const random = randomOfSeed(seed);
  const pick = (list: readonly string[]) => list[Math.floor(random() ** 1.6 * list.length)] ?? '';
  const ownHeads = Array.from({ length: 4 }, () => pick(heads));
  const phrases = new Map<string, PackPhrase>();
  while (phrases.size < count) {
    const head = random() < 0.7 ? pick(ownHeads) : pick(heads);
    const parts = [
      ...(random() < 0.45 ? [pick(kinds)] : []),
      ...(random() < 0.3 ? [pick(sizes)] : []),
      random() < 0.3 ? `${head}s` : head,
      ...(random() < 0.35 ? [pick(counts)] : []),
      ...(random() < 0.4 ? [random() < 0.5 ? 'for' : '', pick(uses)] : []),
    ];
    const phrase = parts.filter((part) => part !== '').join(' ');
    if (!phrases.has(phrase))
      phrases.set(phrase, { phrase, volume: Math.max(10, Math.round(20 / (random() + 0.0005) ** 1.1)) });
  }
  return {
    name: `seed ${seed}, ${count} phrases`,
    title: seed % 3 === 0 ? '' : `Tarnbrook ${ownHeads[0] ?? ''} ${pick(kinds)} ${pick(sizes)}`,
    phrases: [...phrases.values()],
  };
}

/** The thirty cases that the packing is held to: ten each of 60, 120 and 200 phrases. */
export function packingCases(): PackingCase[] {
  return [60, 120, 200].flatMap((count) =>
    Array.from({ length: 10 }, (_, at) => packingCase(1000 * count + at, count)),
  );
}
