import type { Slot } from './slot';

/** How a family of products is written: what leads a title, what a bullet is about, what a buyer misses most. */
export interface Family {
  id: string;
  name: string;
  /** Nouns that name such a product, singular: the last word of «masonry drill bit». */
  nouns: readonly string[];
  /** Slots of a title after the noun, the most wanted first. */
  title: readonly Slot[];
  /** What each bullet gathers. */
  bullets: readonly (readonly Slot[])[];
  /** Facts that such a listing should give; named as missing when no input holds them. */
  wanted: readonly Slot[];
}

const words = (text: string) => text.split(' ');
const measures: Slot[] = ['size', 'dimensions', 'weight'];
const body: Slot[] = ['material', 'finish', 'colour'];
const inTheBox: Slot[] = ['quantity', 'contents', 'part'];
const purpose: Slot[] = ['use', 'fits'];

export const families: readonly Family[] = [
  {
    id: 'bits',
    name: 'Bits and cutters',
    nouns: words('bit auger countersink holesaw cutter tap die reamer mandrel arbor nutsetter'),
    title: ['size', 'shank', 'drive', 'quantity', 'material', 'finish', 'use', 'spec', 'feature'],
    bullets: [
      ['use', 'fits'],
      ['size', 'dimensions'],
      ['material', 'finish'],
      ['shank', 'drive', 'spec'],
      inTheBox,
    ],
    wanted: ['size', 'material', 'shank', 'quantity'],
  },
  {
    id: 'fixings',
    name: 'Screws and fixings',
    nouns: words(
      'screw bolt nut washer nail fixing anchor plug rivet staple hook bracket hinge eyelet stud dowel clip pin',
    ),
    title: ['thread', 'size', 'drive', 'material', 'finish', 'quantity', 'use', 'colour', 'spec'],
    bullets: [['thread', 'size', 'dimensions'], ['drive', 'spec'], body, purpose, inTheBox],
    wanted: ['size', 'material', 'drive', 'quantity'],
  },
  {
    id: 'blades',
    name: 'Blades and saws',
    nouns: words('blade saw hacksaw knife knives axe chisel plane scraper snip shear secateurs lopper'),
    title: ['size', 'teeth', 'material', 'quantity', 'use', 'fits', 'spec', 'colour'],
    bullets: [
      ['size', 'dimensions', 'teeth'],
      ['use', 'fits'],
      ['material', 'finish', 'colour'],
      ['spec', 'rating', 'feature'],
      inTheBox,
    ],
    wanted: ['size', 'material', 'teeth', 'quantity'],
  },
  {
    id: 'abrasives',
    name: 'Abrasives',
    nouns: words('disc disk sandpaper paper sponge belt pad sheet whetstone stone wheel abrasive block wool'),
    title: ['size', 'grit', 'spec', 'quantity', 'material', 'use', 'fits', 'colour'],
    bullets: [
      ['size', 'grit', 'spec'],
      ['use', 'fits'],
      ['material', 'finish', 'colour'],
      ['feature', 'rating'],
      inTheBox,
    ],
    wanted: ['size', 'grit', 'material', 'quantity'],
  },
  {
    id: 'adhesives',
    name: 'Adhesives, sealants, tapes, paint',
    nouns: words(
      'tape glue adhesive sealant silicone filler resin epoxy mastic caulk putty paint primer varnish oil lubricant cleaner remover grease foam',
    ),
    title: ['size', 'capacity', 'colour', 'quantity', 'use', 'material', 'spec', 'feature'],
    bullets: [
      ['use', 'fits'],
      ['size', 'capacity', 'dimensions'],
      ['material', 'colour', 'finish'],
      ['feature', 'spec', 'rating'],
      inTheBox,
    ],
    wanted: ['size', 'colour', 'use', 'quantity'],
  },
  {
    id: 'protection',
    name: 'Gloves and protection',
    nouns: words(
      'glove mask respirator goggle glasses visor helmet vest earplug defender earmuff kneepad overall boot coverall apron harness',
    ),
    title: ['size', 'colour', 'material', 'spec', 'quantity', 'use', 'feature'],
    bullets: [
      ['spec', 'rating'],
      ['material', 'finish', 'colour'],
      ['size', 'dimensions'],
      ['use', 'fits', 'feature'],
      inTheBox,
    ],
    wanted: ['size', 'material', 'spec', 'quantity'],
  },
  {
    id: 'brushes',
    name: 'Brushes and rollers',
    nouns: words('brush roller broom sleeve tray applicator'),
    title: ['size', 'material', 'quantity', 'use', 'colour', 'spec', 'feature'],
    bullets: [
      ['size', 'dimensions'],
      ['material', 'finish', 'colour'],
      ['use', 'fits'],
      ['feature', 'spec'],
      inTheBox,
    ],
    wanted: ['size', 'material', 'use', 'quantity'],
  },
  {
    id: 'lighting',
    name: 'Lighting',
    nouns: words('bulb lamp light torch lantern floodlight downlight spotlight tube headlamp batten'),
    title: ['spec', 'rating', 'size', 'colour', 'quantity', 'material', 'feature', 'use'],
    bullets: [
      ['rating'],
      ['spec', 'fits'],
      ['size', 'dimensions', 'colour'],
      ['use', 'feature', 'material'],
      inTheBox,
    ],
    wanted: ['rating', 'spec', 'colour', 'quantity'],
  },
  {
    id: 'plumbing',
    name: 'Hoses and plumbing',
    nouns: words(
      'hose pipe valve fitting elbow coupling connector hosepipe spigot trap tank pump nozzle stopcock grate grid drain plunger radiator faucet',
    ),
    title: ['size', 'thread', 'dimensions', 'material', 'colour', 'quantity', 'fits', 'use', 'rating'],
    bullets: [
      ['size', 'thread', 'dimensions'],
      ['fits', 'use'],
      ['material', 'finish', 'colour'],
      ['rating', 'spec', 'feature'],
      inTheBox,
    ],
    wanted: ['size', 'material', 'thread', 'quantity'],
  },
  {
    id: 'electrical',
    name: 'Cable and electrical',
    nouns: words(
      'cable wire socket switch outlet fuse terminal gland conduit plug adaptor adapter charger battery transformer breaker lead detector relay trunking junction receptacle cord dimmer',
    ),
    title: ['rating', 'size', 'dimensions', 'spec', 'colour', 'quantity', 'material', 'fits', 'use'],
    bullets: [
      ['rating', 'spec'],
      ['size', 'dimensions'],
      ['fits', 'use'],
      ['material', 'colour', 'finish'],
      inTheBox,
    ],
    wanted: ['rating', 'size', 'colour', 'quantity'],
  },
  {
    id: 'signage',
    name: 'Signs and labels',
    nouns: words('sign label sticker plaque notice decal number letter numeral plate'),
    title: ['size', 'material', 'finish', 'colour', 'quantity', 'use', 'feature', 'spec'],
    bullets: [
      ['use', 'feature'],
      ['size', 'dimensions'],
      ['material', 'finish', 'colour'],
      ['fits', 'spec', 'rating'],
      inTheBox,
    ],
    wanted: ['size', 'material', 'colour'],
  },
  {
    id: 'storage',
    name: 'Storage',
    nouns: words(
      'shelf shelving rack box case bag chest cabinet bin organiser organizer drawer holder toolbox pouch crate carrier bucket hanger basket',
    ),
    title: ['size', 'dimensions', 'capacity', 'material', 'colour', 'quantity', 'rating', 'use', 'feature'],
    bullets: [
      ['size', 'dimensions', 'capacity'],
      ['rating', 'weight'],
      ['material', 'finish', 'colour'],
      ['use', 'fits', 'feature'],
      inTheBox,
    ],
    wanted: ['size', 'material', 'rating', 'colour'],
  },
  {
    id: 'hand-tools',
    name: 'Hand tools',
    nouns: words(
      'spanner wrench hammer plier screwdriver ratchet level clamp trowel mallet maul file rasp punch crowbar key socket gauge square rule tape-measure vice tool plunger float rake spade shovel hoe fork handle caliper grip mitre tester stirrer drill driver grinder sander stapler gun',
    ),
    title: ['size', 'drive', 'spec', 'rating', 'material', 'quantity', 'use', 'fits', 'colour'],
    bullets: [
      ['size', 'dimensions', 'drive'],
      ['use', 'fits'],
      ['material', 'finish', 'colour'],
      ['rating', 'spec', 'feature', 'weight'],
      inTheBox,
    ],
    wanted: ['size', 'material'],
  },
];

/** For what no family knows. */
export const generalFamily: Family = {
  id: 'general',
  name: 'General',
  nouns: words(
    'set kit pack cover mat sheet rope chain net frame lock stand ladder door wheel castor spring seal gasket filter heater fan stove grate carrier thermometer magnet strap cord buckle cap knob guard barrier rail post fence panel board tile plate grille vent brick',
  ),
  title: [
    'size',
    'dimensions',
    'spec',
    'rating',
    'material',
    'colour',
    'quantity',
    'use',
    'fits',
    'capacity',
    'feature',
  ],
  bullets: [measures, body, purpose, ['rating', 'spec', 'capacity', 'feature'], inTheBox],
  wanted: ['size', 'material', 'colour'],
};
