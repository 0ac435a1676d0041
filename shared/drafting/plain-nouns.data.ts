const words = (text: string) => new Set(text.split(' '));

/** Colours as titles write them, to tell «Blue» from a kind of product. */
export const colours: ReadonlySet<string> = words(
  'black white grey gray silver red blue green yellow orange purple pink brown beige cream ivory gold bronze copper chrome ' +
    'anthracite clear transparent translucent natural magnolia navy turquoise burgundy multicolour multicoloured brushed matt ' +
    'matte gloss satin dark light bright',
);

/** Materials as titles write them; a phrase is one when its last word is. */
export const materials: ReadonlySet<string> = words(
  'steel stainless iron brass bronze copper zinc aluminium aluminum alloy metal titanium chrome vanadium carbide tungsten diamond ' +
    'oxide ceramic zirconia plastic polypropylene polyethylene polyester nylon pvc upvc abs hdpe ptfe rubber silicone latex nitrile ' +
    'leather cotton canvas wood hardwood softwood beech ash hickory oak pine bamboo mdf plywood foam felt wool glass fibreglass ' +
    'acrylic vinyl polycarbonate composite graphite bristle hss cobalt galvanised',
);

/** Praise at the start of a noun phrase: it says nothing that a buyer can check. */
export const praise: ReadonlySet<string> = words(
  'premium best top quality high amazing ultimate perfect superior excellent super new great genuine original finest unique ' +
    'branded brand fantastic incredible deluxe ideal hot sale',
);
