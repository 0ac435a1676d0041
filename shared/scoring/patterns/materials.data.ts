/**
 * Materials as titles and attributes name them, in groups of which one thing is made of one: within a group two names
 * contradict each other, across groups they stand together (a steel blade with an ash handle). The more exact name
 * stands first; `within` names what it also is.
 */
export interface Material {
  name: string;
  pattern: RegExp;
  /** A plainer name that does not contradict it: stainless steel is steel. */
  within?: string;
  /** What an edge is made of: a drill bit «for steel» is named by this alone. */
  isEdge?: true;
}

export const materials: readonly Material[] = [
  {
    name: 'stainless steel',
    pattern:
      /\b(?:stainless(?:[ -]steel)?|inox|A2(?=[ -](?:stainless|steel|grade))|A4(?=[ -](?:stainless|steel|grade)))\b/i,
    within: 'steel',
  },
  { name: 'high speed steel', pattern: /\b(?:high[ -]speed[ -]steel|HSS)\b/i, within: 'steel', isEdge: true },
  {
    name: 'cobalt steel',
    pattern: /\b(?:cobalt(?: steel)?|HSS[ -]?(?:E|Co))\b/i,
    within: 'high speed steel',
    isEdge: true,
  },
  { name: 'carbon steel', pattern: /\b(?:high[ -])?carbon[ -]steel\b/i, within: 'steel' },
  {
    name: 'chrome vanadium steel',
    pattern: /\b(?:chrome|chromium)[ -]vanadium(?:[ -]steel)?\b|\bCr-?V\b/,
    within: 'steel',
  },
  { name: 'mild steel', pattern: /\bmild[ -]steel\b/i, within: 'steel' },
  { name: 'carbide', pattern: /\b(?:tungsten[ -])?carbide\b|\bTCT\b/i, isEdge: true },
  { name: 'steel', pattern: /\bsteel\b/i },
  { name: 'brass', pattern: /\bbrass\b(?![ -](?:effect|finish|plated|look|colour|color))/i },
  { name: 'copper', pattern: /\bcopper\b(?![ -](?:effect|finish|plated|look|pipes?|tube|colour|color))/i },
  { name: 'bronze', pattern: /\bbronze\b(?![ -](?:effect|finish|plated|look|colour|color))/i },
  {
    name: 'aluminium',
    pattern: /\b(?:aluminium|aluminum|alloy)\b(?![ -](?:oxide|effect|finish|cutting|look))/i,
  },
  { name: 'cast iron', pattern: /\b(?:cast[ -]iron|wrought[ -]iron)\b/i },
  { name: 'zinc alloy', pattern: /\bzinc[ -](?:alloy|die[ -]cast)\b/i },
  { name: 'nylon', pattern: /\b(?:nylon|polyamide)\b/i, within: 'plastic' },
  { name: 'PVC', pattern: /\bu?PVC\b/i, within: 'plastic' },
  { name: 'polypropylene', pattern: /\bpolyprop(?:ylene)?\b/i, within: 'plastic' },
  { name: 'polyethylene', pattern: /\b(?:polyethylene|HDPE|LDPE|MDPE)\b/i, within: 'plastic' },
  { name: 'polycarbonate', pattern: /\bpolycarbonate\b/i, within: 'plastic' },
  { name: 'polyurethane', pattern: /\bpolyurethane\b/i, within: 'plastic' },
  { name: 'ABS', pattern: /\bABS\b/, within: 'plastic' },
  { name: 'plastic', pattern: /\bplastic\b/i },
  { name: 'rubber', pattern: /\b(?:rubber|EPDM|neoprene|nitrile|latex)\b/i },
  { name: 'silicone', pattern: /\bsilicone\b/i },
  { name: 'leather', pattern: /\b(?:leather|cowhide|suede)\b/i },
  { name: 'cotton', pattern: /\bcotton\b/i },
  { name: 'polyester', pattern: /\bpolyester\b/i },
  {
    name: 'wood',
    pattern: /\b(?:beech(?:wood)?|ash(?: wood)?|oak|hickory|pine|hardwood|softwood|plywood|birch|bamboo)\b/i,
  },
  { name: 'aluminium oxide', pattern: /\balumin(?:ium|um)[ -]oxide\b/i, isEdge: true },
  { name: 'silicon carbide', pattern: /\bsilicon[ -]carbide\b/i, isEdge: true },
  { name: 'diamond', pattern: /\bdiamond\b/i, isEdge: true },
  { name: 'fibreglass', pattern: /\bfib(?:re|er)[ -]?glass\b/i },
];

/** Any material at all, for asking whether one is stated. */
export const anyMaterial =
  /\b(?:steel|stainless|HSS|iron|brass|copper|bronze|alumin\w*|alloy|zinc|chrome|carbide|TCT|titanium|cobalt|metal|nylon|plastic|u?PVC|poly\w+|ABS|acrylic|rubber|EPDM|neoprene|nitrile|latex|silicone|leather|cowhide|cotton|canvas|jute|hemp|wool|fabric|textile|wood(?:en)?|beech\w*|ash|oak|hickory|pine|hardwood|plywood|bamboo|glass|fib(?:re|er)\w*|ceramic|diamond|oxide|paper|foam|cork|felt|concrete|stone|bristles?|resin|vinyl|crepe|cr-?v|graphite|carbon)\b/i;
