/** What a bit, screw, socket or blade fits by, in families of which a thing has one each. */
export type FittingFamily = 'drive' | 'shank' | 'thread' | 'square' | 'base';

export interface Fitting {
  family: FittingFamily;
  /** The one name under which spellings are compared. */
  name: string;
  pattern: RegExp;
}

/** A recess or driver, how a bit is held, the square of a socket. Sizes are part of the name where they decide the fit. */
export const fittings: readonly Fitting[] = [
  ...['B15', 'B22', 'E14', 'E27', 'E40', 'GU10', 'GU5.3', 'G4', 'G9', 'MR16', 'R7s'].map(base),
  { family: 'drive', name: 'Pozidriv', pattern: /\b(?:pozi(?:driv(?:e|er)?)?|PZ ?\d?)\b/i },
  { family: 'drive', name: 'Phillips', pattern: /\b(?:phillips|PH ?\d)\b/i },
  {
    family: 'drive',
    name: 'Torx',
    pattern: /\b(?:torx|six[ -]?lobe|TX ?\d{1,2}|T ?(?:6|7|8|9|10|15|20|25|27|30|40|45|50|55)|star drive)\b/i,
  },
  {
    family: 'drive',
    name: 'slotted',
    pattern: /\b(?:slotted|flat[ -]?(?:blade|head) (?:drive|tip|screwdriver))\b/i,
  },
  {
    family: 'drive',
    name: 'hexagon',
    pattern:
      /\b(?:hex(?:agon(?:al)?)?(?: ?(?:head|socket|drive|recess|key))|allen)\b|(?<!shank: ?)\bhexagonal\b(?! shank)/i,
  },
  { family: 'drive', name: 'square', pattern: /\b(?:robertson|square (?:recess|drive recess))\b/i },
  { family: 'shank', name: 'SDS-Plus', pattern: /\bsds[ -]?(?:plus|\+)(?![a-z])/i },
  { family: 'shank', name: 'SDS-Max', pattern: /\bsds[ -]?max\b/i },
  {
    family: 'shank',
    name: 'hex shank',
    pattern: /\bhex(?:agon(?:al)?)?[ -](?:shank|shaft)s?\b|\bshank: ?hex(?:agon(?:al)?)?\b/i,
  },
  {
    family: 'shank',
    name: 'straight shank',
    pattern:
      /\b(?:straight|round|parallel|cylindrical)[ -](?:shank|shaft)s?\b|\bshank: ?(?:straight|round|parallel|cylindrical)\b/i,
  },
  {
    family: 'shank',
    name: 'T-shank',
    pattern: /\bT[ -]?(?:shank|fit)(?:s|ting)?\b|\bbayonet (?:shank|fitting)/i,
  },
  { family: 'shank', name: 'U-shank', pattern: /\bU[ -]?(?:shank|fit)(?:s|ting)?\b/i },
  {
    family: 'square',
    name: '1/4" square',
    pattern: /(?<![\d/.])1\/4 ?(?:["”″]|-?in(?:ch)?)? ?-?(?:square|sq\.?)?[ -]drive\b/i,
  },
  {
    family: 'square',
    name: '3/8" square',
    pattern: /(?<![\d/.])3\/8 ?(?:["”″]|-?in(?:ch)?)? ?-?(?:square|sq\.?)?[ -]drive\b/i,
  },
  {
    family: 'square',
    name: '1/2" square',
    pattern: /(?<![\d/.])1\/2 ?(?:["”″]|-?in(?:ch)?)? ?-?(?:square|sq\.?)?[ -]drive\b/i,
  },
  {
    family: 'square',
    name: '3/4" square',
    pattern: /(?<![\d/.])3\/4 ?(?:["”″]|-?in(?:ch)?)? ?-?(?:square|sq\.?)?[ -]drive\b/i,
  },
];

/** A metric thread, `M6` or `M10 x 1.5`: by its nominal diameter. */
export const metricThread = /(?<![\w.-])M(\d{1,2}(?:\.5)?)(?![\w.]|-\d)/g;

/** What a lamp is held by: E27, B22d, GU10. */
function base(name: string): Fitting {
  const pattern = new RegExp(String.raw`(?<![\w.-])${name.replace('.', String.raw`\.`)}d?(?![\w.-])`, 'i');
  return { family: 'base', name, pattern };
}
