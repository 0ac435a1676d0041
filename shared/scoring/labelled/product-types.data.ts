/** What a product type of the labelled set says of one attribute, where it is not free and optional. */
interface Said {
  required?: true;
  recommended?: true;
  maxLength?: number;
  values?: readonly string[];
}

interface TypeRow {
  displayName: string;
  /** Limits in which types differ: Amazon's own figures, as its definitions state them. */
  titleLength: number;
  bulletLength: number;
  bullets: number;
  searchTermBytes: number;
  descriptionLength: number;
  /** Null: the type has no Item Highlight. */
  highlightLength: number | null;
  attributes: Readonly<Record<string, Said>>;
}

const usual = {
  titleLength: 200,
  bulletLength: 500,
  bullets: 5,
  searchTermBytes: 249,
  descriptionLength: 2000,
  highlightLength: 125,
};
const need: Said = { required: true };
const wish: Said = { recommended: true };
const word: Said = { maxLength: 60 };

/** Product types like Amazon's, in our own words: each differs in limits, requirements and lists of values. */
export const typeRows: Readonly<Record<string, TypeRow>> = {
  DRILL_BITS: {
    ...usual,
    displayName: 'Drill Bits',
    attributes: {
      material: need,
      cutting_diameter: wish,
      compatible_material: { maxLength: 80 },
      drill_bit_shank_type: { recommended: true, values: ['round', 'hex', 'sds_plus', 'sds_max'] },
    },
  },
  SAW_BLADES: {
    ...usual,
    displayName: 'Saw Blades',
    bulletLength: 300,
    attributes: {
      blade_type: {
        required: true,
        values: ['circular', 'jigsaw', 'reciprocating', 'hacksaw', 'multi_tool'],
      },
      number_of_teeth: wish,
      blade_diameter: wish,
      bore_diameter: wish,
    },
  },
  ABRASIVE_DISCS: {
    ...usual,
    displayName: 'Abrasive Discs',
    titleLength: 150,
    highlightLength: null,
    attributes: { unit_count: need, grit_rating: wish, disc_diameter: wish, backing_type: word },
  },
  ABRASIVE_SHEETS: {
    ...usual,
    displayName: 'Abrasive Sheets',
    attributes: { unit_count: need, grit_rating: wish },
  },
  KNIVES: {
    ...usual,
    displayName: 'Knives and Cutters',
    titleLength: 150,
    bulletLength: 300,
    attributes: {
      minimum_purchase_age: { required: true, values: ['18'] },
      blade_material: { required: true, maxLength: 60 },
      knife_mechanism: { values: ['fixed', 'retractable', 'snap_off', 'folding'] },
      blade_length: wish,
    },
  },
  HAND_TOOLS: {
    ...usual,
    displayName: 'Hand Tools',
    bullets: 10,
    attributes: {
      handle_material: word,
      head_material: word,
      is_insulated: { values: ['false', 'true'] },
      item_weight: wish,
    },
  },
  SCREWS: {
    ...usual,
    displayName: 'Screws',
    titleLength: 150,
    bulletLength: 255,
    bullets: 10,
    attributes: {
      unit_count: need,
      number_of_items: need,
      drive_system: { recommended: true, values: ['pozidriv', 'torx', 'phillips', 'slotted', 'hex'] },
      head_style: { values: ['countersunk', 'pan', 'hex', 'bugle', 'round'] },
      thread_size: wish,
      fastener_length: wish,
    },
  },
  WALL_ANCHORS: {
    ...usual,
    displayName: 'Wall Anchors',
    titleLength: 75,
    attributes: { material: need, load_capacity: wish },
  },
  ADHESIVE_TAPES: {
    ...usual,
    displayName: 'Adhesive Tapes',
    highlightLength: null,
    bulletLength: 255,
    descriptionLength: 1500,
    attributes: { unit_count: need, adhesive_type: word, color: word, tape_width: wish, tape_length: wish },
  },
  SEALANTS: {
    ...usual,
    displayName: 'Sealants',
    attributes: {
      supplier_declared_dg_hz_regulation: {
        required: true,
        values: ['not_applicable', 'ghs', 'transportation', 'storage'],
      },
      ghs: wish,
      item_volume: wish,
      safety_data_sheet_url: wish,
    },
  },
  PAINTS: {
    ...usual,
    displayName: 'Paint',
    attributes: {
      supplier_declared_dg_hz_regulation: {
        required: true,
        values: ['not_applicable', 'ghs', 'transportation', 'storage'],
      },
      color: need,
      ghs: wish,
      item_volume: wish,
      finish_type: word,
      safety_data_sheet_url: wish,
    },
  },
  PADLOCKS: { ...usual, displayName: 'Padlocks', attributes: { material: need, shackle_diameter: wish } },
  SAFETY_GLOVES: {
    ...usual,
    displayName: 'Safety Gloves',
    titleLength: 150,
    highlightLength: 100,
    attributes: {
      size: need,
      material: need,
      glove_cuff: word,
      safety_standard: { recommended: true, maxLength: 60 },
      cut_resistance_level: { values: ['a', 'b', 'c', 'd', 'e', 'f', 'x'] },
    },
  },
  PAINT_BRUSHES: {
    ...usual,
    displayName: 'Paint Brushes and Rollers',
    titleLength: 180,
    attributes: { bristle_material: word, brush_width: wish, paint_type: word },
  },
  LIGHT_BULBS: {
    ...usual,
    displayName: 'Light Bulbs',
    bullets: 10,
    bulletLength: 700,
    descriptionLength: 3000,
    attributes: {
      wattage: need,
      bulb_base: { required: true, values: ['b22d', 'e27', 'e14', 'gu10', 'g9', 'mr16'] },
      brightness: wish,
      color_temperature: wish,
      energy_efficiency_class: { values: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] },
      is_dimmable: { values: ['false', 'true'] },
      voltage: {},
    },
  },
  GARDEN_HOSES: {
    ...usual,
    displayName: 'Garden Hoses',
    attributes: { material: need, hose_length: wish, hose_diameter: wish },
  },
  LADDERS: {
    ...usual,
    displayName: 'Ladders',
    attributes: { load_capacity: need, safety_standard: wish, number_of_steps: {}, item_weight: {} },
  },
  EXTENSION_CORDS: {
    ...usual,
    displayName: 'Extension Leads',
    titleLength: 120,
    attributes: {
      voltage: need,
      plug_type: { recommended: true, values: ['type_g', 'type_e', 'type_f'] },
      amperage: wish,
      wattage: {},
      cable_length: wish,
    },
  },
  POWER_DRILLS: {
    ...usual,
    displayName: 'Power Drills',
    attributes: {
      batteries_required: { required: true, values: ['false', 'true'] },
      batteries_included: { values: ['false', 'true'] },
      battery_cell_composition: {
        recommended: true,
        values: ['lithium_ion', 'nickel_metal_hydride', 'alkaline'],
      },
      voltage: need,
      torque: wish,
    },
  },
  SAFETY_GLASSES: {
    ...usual,
    displayName: 'Safety Glasses',
    attributes: { safety_standard: need, lens_color: wish },
  },
};

/** What every type has beside its own. */
export const commonAttributes: Readonly<Record<string, Said>> = {
  brand: need,
  country_of_origin: { required: true, values: ['GB', 'CN', 'DE', 'IN', 'IT', 'PL', 'TW', 'US'] },
  supplier_declared_dg_hz_regulation: {
    required: true,
    values: ['not_applicable', 'ghs', 'transportation', 'storage'],
  },
  manufacturer: { maxLength: 120 },
  part_number: { maxLength: 40 },
  model_number: { maxLength: 40 },
  color: { maxLength: 120 },
  size: { maxLength: 120 },
  material: { maxLength: 120 },
  number_of_items: {},
  unit_count: {},
  item_package_weight: wish,
};
