import { bullet, bullets, description, everywhere, isKind, title, withAttributes } from '../change-listing';
import type { Kind, Plant } from '../kind';
import type { LabelledListing } from '../labelled-listing';

const attributes = (changes: Readonly<Record<string, string | null>>) => (labelled: LabelledListing) =>
  withAttributes(labelled, changes);
/** Several changes, one after another. */
const both =
  (...changes: ((labelled: LabelledListing) => LabelledListing)[]) =>
  (labelled: LabelledListing) =>
    changes.reduce((changed, change) => change(changed), labelled);
const say = (sentence: string, index: number, isWording = true): Plant => ({
  name: sentence,
  isWording,
  index,
  plant: bullet(index, (text) => `${text}. ${sentence}`),
});

const texts = ['title', 'itemHighlight', 'bullets', 'description'];

export const factsKinds: readonly Kind[] = [
  {
    number: 44,
    name: 'sizes disagree',
    rules: ['content/sizes-agree'],
    severities: ['warning', 'policy'],
    places: [
      ...texts,
      'size',
      'cutting_diameter',
      'blade_diameter',
      'tape_width',
      'hose_length',
      'fastener_length',
      'brush_width',
      'disc_diameter',
    ],
    plants: [
      {
        name: 'cutting diameter attribute',
        suits: isKind('drill bits'),
        plant: attributes({ cutting_diameter: '7 millimeters', size: '7 mm' }),
      },
      {
        name: 'blade diameter in a bullet',
        suits: isKind('saw blades'),
        plant: bullet(0, (text) => text.replace(/\d{3} mm/, '184 mm')),
      },
      {
        name: 'tape width attribute',
        suits: isKind('tapes'),
        plant: attributes({ tape_width: '75 millimeters' }),
      },
      {
        name: 'hose length in the title',
        suits: isKind('hoses'),
        plant: title((text) => text.replace(/\d+ m\b/, '15 m')),
      },
      {
        name: 'screw length attribute',
        suits: isKind('screws'),
        plant: attributes({ fastener_length: '120 millimeters' }),
      },
      {
        name: 'brush width attribute in inches',
        suits: isKind('paint brushes'),
        plant: attributes({ brush_width: '6 inches' }),
      },
      {
        name: 'disc diameter attribute',
        suits: isKind('abrasive discs'),
        plant: attributes({ disc_diameter: '180 millimeters' }),
      },
    ],
  },
  {
    number: 45,
    name: 'imperial alone',
    rules: ['content/metric-first'],
    severities: ['hint', 'warning'],
    places: texts,
    also: ['content/sizes-agree', 'seo/title-states-size'],
    plants: [
      {
        name: 'inches',
        suits: isKind('paint brushes', 'padlocks'),
        plant: everywhere((text) =>
          text.replace(/(\d+) mm/g, (_, mm: string) => `${(Number(mm) / 25.4).toFixed(1)} inch`),
        ),
      },
      {
        name: 'inch marks',
        suits: isKind('paint brushes', 'abrasive discs'),
        plant: everywhere((text) =>
          text.replace(/(\d+) mm/g, (_, mm: string) => `${Math.round(Number(mm) / 25.4)}"`),
        ),
      },
      {
        name: 'feet',
        suits: isKind('hoses'),
        plant: everywhere((text) =>
          text
            .replace(/(\d+) m\b/g, (_, m: string) => `${Math.round(Number(m) * 3.28)} ft`)
            .replace(/(\d[\d.]*) mm/g, '1/2 in'),
        ),
      },
    ],
  },
  {
    number: 46,
    name: 'units mixed',
    rules: ['content/units-consistent'],
    severities: ['hint', 'warning'],
    places: [],
    plants: [
      {
        name: 'tight in the title',
        suits: isKind('drill bits', 'saw blades', 'paint brushes', 'padlocks'),
        plant: title((text) => text.replace(/(\d) mm/g, '$1mm')),
      },
      {
        name: 'capitals in a bullet',
        suits: isKind('drill bits', 'saw blades', 'paint brushes'),
        plant: bullet(0, (text) => text.replace(/(\d) mm/g, '$1 MM')),
      },
      {
        name: 'word in a bullet',
        suits: isKind('saw blades', 'padlocks'),
        plant: bullet(0, (text) => text.replace(/(\d) mm/, '$1 millimetres')),
      },
    ],
  },
  {
    number: 47,
    name: 'pack quantity disagrees',
    rules: ['content/quantity-agrees', 'content/quantity-stated'],
    severities: ['warning', 'policy'],
    places: [...texts, 'number_of_items', 'unit_count', 'item_package_quantity'],
    also: ['compliance/unit-count'],
    plants: [
      {
        name: 'title says more',
        suits: isKind('drill bits', 'paint brushes'),
        plant: title((text) => text.replace(/Pack of \d+/, 'Pack of 12')),
      },
      {
        name: 'box in the title',
        suits: isKind('screws', 'wall plugs'),
        plant: title((text) => text.replace(/Box of \d+/, 'Box of 400')),
      },
      {
        name: 'attributes say one',
        suits: isKind('drill bits', 'tapes', 'safety glasses'),
        plant: attributes({ number_of_items: '1', unit_count: '1 Count' }),
      },
      {
        name: 'pairs',
        suits: isKind('gloves'),
        plant: title((text) => text.replace(/\d+ Pairs/, '12 Pairs')),
      },
      {
        name: 'contents bullet says fewer',
        suits: isKind('screws', 'wall plugs'),
        plant: bullet(3, (text) =>
          text.replace(/\d+ (screws|plugs)|of \d+/, (found) => found.replace(/\d+/, '40')),
        ),
      },
      {
        name: 'written «10pk»',
        suits: isKind('paint brushes', 'safety glasses'),
        plant: title((text) => text.replace(/Pack of \d+/, '10pk')),
      },
      {
        name: 'written «x 10»',
        suits: isKind('LED bulbs'),
        plant: title((text) => text.replace(/Pack of \d+/, '10 x Bulbs')),
      },
      {
        name: 'in words',
        suits: isKind('safety glasses', 'drill bits'),
        plant: title((text) => text.replace(/Pack of \d+/, 'Pack of Ten')),
      },
    ],
  },
  {
    number: 48,
    name: 'pack quantity unsaid',
    rules: ['content/quantity-stated', 'content/quantity-agrees'],
    severities: ['warning', 'hint'],
    places: [...texts, 'number_of_items', 'unit_count'],
    plants: [
      {
        name: 'title silent',
        suits: isKind('drill bits', 'paint brushes', 'safety glasses'),
        plant: title((text) => text.replace(/, Pack of \d+/, '')),
      },
      {
        name: 'bullets silent',
        suits: isKind('screws', 'wall plugs', 'abrasive discs'),
        plant: bullet(3, () => 'Packed in a card box that closes again, size on the lid'),
      },
      {
        name: 'both silent',
        suits: isKind('LED bulbs', 'paint brushes'),
        plant: both(
          title((text) => text.replace(/, Pack of \d+/, '')),
          bullet(3, () => 'Packed in a card box that closes again, size on the lid'),
        ),
      },
    ],
  },
  {
    number: 49,
    name: 'material unsaid or different',
    rules: ['content/material-stated', 'content/material-agrees'],
    severities: ['warning', 'hint'],
    places: [...texts, 'material'],
    plants: [
      {
        name: 'brass in the attribute',
        suits: ({ kind, listing }) => kind === 'padlocks' && listing.attributes.material !== 'Brass',
        plant: attributes({ material: 'Brass' }),
      },
      {
        name: 'cobalt in the attribute',
        suits: ({ kind, listing }) =>
          kind === 'drill bits' && listing.attributes.material === 'Tungsten Carbide',
        plant: attributes({ material: 'Cobalt Steel' }),
      },
      {
        name: 'PVC hose called rubber',
        suits: ({ kind, listing }) => kind === 'hoses' && listing.attributes.material === 'PVC',
        plant: attributes({ material: 'Rubber' }),
      },
      {
        name: 'leather in the attribute',
        suits: isKind('gloves'),
        plant: attributes({ material: 'Leather' }),
      },
      {
        name: 'unsaid',
        suits: ({ kind, listing }) => kind === 'screws' && listing.attributes.material === 'Stainless Steel',
        plant: both(
          everywhere((text) => text.replaceAll(/(?:Material: )?Stainless Steel[;,]? ?(?:with )?/gi, '')),
          attributes({ material: null }),
        ),
      },
    ],
  },
  {
    number: 50,
    name: 'drive, thread or shank',
    rules: ['content/fitting-stated', 'content/fitting-agrees'],
    severities: ['warning', 'hint'],
    places: [...texts, 'drive_system', 'head_style', 'drill_bit_shank_type', 'bulb_base'],
    plants: [
      {
        name: 'drive unlike the attribute',
        suits: ({ kind, listing }) => kind === 'screws' && listing.attributes.drive_system !== 'slotted',
        plant: attributes({ drive_system: 'slotted' }),
      },
      {
        name: 'shank unlike the attribute',
        suits: ({ kind, listing }) =>
          kind === 'drill bits' && listing.attributes.drill_bit_shank_type !== 'sds_max',
        plant: attributes({ drill_bit_shank_type: 'sds_max' }),
      },
      {
        name: 'base unlike the attribute',
        suits: isKind('LED bulbs'),
        plant: attributes({ bulb_base: 'g9' }),
      },
      {
        name: 'drive unsaid',
        suits: isKind('screws'),
        plant: everywhere((text) => text.replaceAll(/(?:Torx|Pozidriv|Phillips|Hexagonal)(?:, | )?/g, '')),
      },
      {
        name: 'shank unsaid',
        suits: isKind('drill bits'),
        plant: everywhere((text) =>
          text.replaceAll(/(?:Round|SDS-plus|Hexagonal|SDS-max)(?: Shank)?,? ?/gi, ''),
        ),
      },
      {
        name: 'base unsaid',
        suits: isKind('LED bulbs'),
        plant: everywhere((text) => text.replaceAll(/(?:GU10|E27|B22d|E14) ?/g, '')),
      },
    ],
  },
  {
    number: 51,
    name: 'compatibility as own brand',
    rules: ['compliance/compatibility-wording'],
    severities: ['policy', 'warning'],
    places: texts,
    also: ['seo/title-leads-with-brand'],
    plants: [
      ...[
        'Genuine Makita quality',
        'Bosch Professional blade',
        'Original DeWalt part',
        'Made to Milwaukee standard',
        'A real Stanley blade',
        'Works like a Hilti',
        'Same as Festool discs',
        'OEM Ryobi spare',
        'Replaces your Einhell, identical to the original',
      ].map((sentence, at) => say(sentence, at % 4, true)),
      ...['Makita', 'Bosch', 'DeWalt'].map((brand) => ({
        name: `${brand} in the title`,
        suits: isKind('saw blades', 'drill bits', 'cordless tools'),
        plant: title((text) => text.replace(/^(\w+) /, `$1 ${brand} `).slice(0, 75)),
        places: ['title'],
      })),
    ],
  },
  {
    number: 52,
    name: 'rating without unit, or unlike',
    rules: ['content/ratings-agree', 'content/rating-stated', 'content/sizes-agree'],
    severities: ['warning', 'hint'],
    places: [
      ...texts,
      'load_capacity',
      'wattage',
      'voltage',
      'torque',
      'brightness',
      'amperage',
      'color_temperature',
    ],
    plants: [
      {
        name: 'load attribute of a ladder',
        suits: isKind('ladders'),
        plant: attributes({ load_capacity: '100 kilograms' }),
      },
      {
        name: 'load attribute of a plug',
        suits: isKind('wall plugs'),
        plant: attributes({ load_capacity: '90 kilograms' }),
      },
      { name: 'wattage of a bulb', suits: isKind('LED bulbs'), plant: attributes({ wattage: '60 watts' }) },
      {
        name: 'voltage of a drill',
        suits: isKind('cordless tools'),
        plant: attributes({ voltage: '12 volts' }),
      },
      {
        name: 'torque in a bullet',
        suits: isKind('cordless tools'),
        plant: bullet(0, (text) => text.replace(/\d+ Nm/, '95 Nm')),
      },
      {
        name: 'load unsaid',
        suits: isKind('ladders'),
        plant: everywhere((text) =>
          text.replaceAll(/,? ?\b(?:for a load of|of|Maximum load)? ?\d+ kg\b/g, ''),
        ),
      },
      {
        name: 'power of a lead',
        suits: isKind('extension leads'),
        plant: attributes({ wattage: '2000 watts' }),
      },
    ],
  },
  {
    number: 53,
    name: 'battery or plug unsaid',
    rules: ['compliance/battery-facts', 'compliance/plug-facts'],
    severities: ['warning', 'hint', 'policy'],
    places: [...texts, 'batteries_included', 'batteries_required', 'battery_cell_composition', 'plug_type'],
    also: [
      'compliance/mark-stated',
      'compliance/mark-wording',
      'compliance/protective-standard',
      'content/rating-stated',
    ],
    plants: [
      {
        name: 'no word on the battery',
        suits: isKind('cordless tools'),
        plant: both(
          title((text) => text.replace(/,? ?(?:with )?\d[\d.]* Ah Battery/, '').replace(', Charger', '')),
          bullets((all) =>
            all.map((text) =>
              /batter/i.test(text)
                ? /charger/i.test(text)
                  ? 'Carried in a case of hard plastic with room for bits'
                  : 'The grip is soft, and a hook on its foot hangs it from a belt'
                : text,
            ),
          ),
          description((text) => text.replaceAll(/[^.\n]*batter[^.\n]*\./gi, '')),
        ),
      },
      {
        name: 'no word on the plug',
        suits: isKind('extension leads'),
        plant: both(
          title((text) => text.replaceAll(/,? ?(?:13 A )?UK Plug/g, '')),
          bullets((all) =>
            all.map((text) =>
              !/plug/i.test(text)
                ? text
                : /contents|supplied|unwind/i.test(text)
                  ? 'For workshops and sheds; pull the cable out to its end'
                  : 'Screw holes behind hold it to a bench or to a wall',
            ),
          ),
        ),
      },
      {
        name: 'a European plug',
        suits: isKind('extension leads'),
        plant: both(
          title((text) => text.replace('UK Plug', 'EU Plug')),
          bullets((all) =>
            all.map((text) =>
              text
                .replace(/UK (?:3 pin|plug) to BS 1363/, 'EU 2 pin')
                .replace('Plug: UK 3 pin', 'Plug: EU 2 pin'),
            ),
          ),
          attributes({ plug_type: 'type_f' }),
        ),
      },
    ],
  },
  {
    number: 54,
    name: 'safety unsaid',
    rules: ['compliance/safety-wording'],
    severities: ['hint', 'warning'],
    places: ['bullets', 'description'],
    also: ['content/quantity-stated'],
    plants: ['saw blades', 'abrasive discs', 'hand tools', 'ladders'].map((kind) => ({
      name: kind,
      suits: isKind(kind),
      plant: both(
        bullets((all) =>
          all.map((text, at) =>
            at >= 2 && /wear|safety|goggles|mask|eye|climb|rated|maximum speed/i.test(text)
              ? `${text.split(/[.;,] /)[0] ?? ''}`.replace(
                  /(?:wear|safety|before each).*$/i,
                  'Packed in a card sleeve',
                )
              : text,
          ),
        ),
        description(
          () =>
            'Made for people who work with their hands and who want a thing to last. The body is simple and can be mended, and every part that wears can be bought by itself. It comes in a card sleeve without plastic, with the size printed on the end so that it is found on the shelf.',
        ),
      ),
    })),
  },
  {
    number: 55,
    name: 'blade without its age limit',
    rules: ['compliance/age-restriction', 'compliance/required-attributes'],
    severities: ['policy', 'warning'],
    places: ['bullets', 'minimum_purchase_age', 'title', 'description'],
    plants: [
      {
        // The attribute answers for it, so the text's silence is no more than a hint.
        name: 'no word on 18',
        severities: ['hint'],
        suits: isKind('knives'),
        plant: both(
          title((text) => text.replace(', Over 18 Only', '')),
          bullet(0, () => 'Slim enough for a belt pocket, with a ring for a lanyard'),
          description(
            (text) =>
              `${text.split('\n')[0] ?? ''} The zinc body is cast in one piece and the grip is soft rubber, so it sits well in a wet hand.`,
          ),
        ),
      },
      {
        name: 'no age attribute',
        suits: isKind('knives'),
        plant: attributes({ minimum_purchase_age: null }),
      },
      ...['Billhook', 'Splitting Maul Axe', 'Machete', 'Linoleum Knife', 'Snap Blade Cutter'].map((noun) => ({
        name: noun,
        isWording: /Bill|Lino|Maul/.test(noun),
        suits: isKind('hand tools'),
        plant: title((text) => text.replace(/(?:Claw|Club|Brick) Hammer|Rubber Mallet/, noun)),
      })),
    ],
  },
  {
    number: 56,
    name: 'hazard unsaid',
    rules: ['compliance/hazard-data'],
    severities: ['policy', 'warning', 'hint'],
    places: [...texts, 'supplier_declared_dg_hz_regulation', 'ghs', 'safety_data_sheet_url'],
    also: ['content/recommended-attributes'],
    plants: ['sealants', 'paints'].flatMap((kind): Plant[] => [
      {
        name: `${kind}: declared not applicable`,
        suits: isKind(kind),
        plant: attributes({
          supplier_declared_dg_hz_regulation: 'not_applicable',
          ghs: null,
          safety_data_sheet_url: null,
        }),
      },
      {
        name: `${kind}: no label text`,
        suits: isKind(kind),
        plant: both(
          bullet(4, () => 'Comes with a leaflet in plain English and a number for advice'),
          description(
            (text) =>
              `${text.split('\n')[0] ?? ''} Made in small lots, stirred by hand and checked against a master sample, so that two tins bought a year apart can meet on one wall.`,
          ),
        ),
      },
    ]),
  },
  {
    number: 57,
    name: 'biocide claim',
    rules: ['compliance/biocide-claims', 'compliance/bullet-claims'],
    severities: ['policy', 'warning'],
    places: texts,
    plants: [
      'Kills moss and algae',
      'Wipes out mould spores',
      'Gets rid of black mould',
      'Repels rats and mice',
      'Stops woodworm',
      'Destroys wasps',
      'Mould-killing formula',
      'Weeds die within days',
      'Keeps insects away',
      'Deters slugs',
      'Eliminates mildew',
      'Poison for ants',
      'Protects against wood-boring beetles',
      'Cures damp and fungus',
    ].map((sentence, at) => say(sentence, at % 5)),
  },
  {
    number: 58,
    name: 'regulated acid or poison',
    rules: ['compliance/regulated-chemicals'],
    severities: ['policy', 'warning'],
    places: texts,
    plants: [
      'Contains 96% sulphuric acid',
      'With hydrochloric acid 20 %',
      'Hydrogen peroxide at 35%',
      'Made with 40 % nitric acid',
      'Sodium chlorate weed salt',
      'Oxalic acid crystals, 99 percent',
      'Phosphoric acid (75%)',
      'Drain opener of 91 % sulfuric acid',
    ].map((sentence, at) => say(sentence, at % 5)),
  },
  {
    number: 59,
    name: 'mark or standard unsaid',
    rules: ['compliance/mark-stated', 'compliance/mark-wording', 'compliance/protective-standard'],
    severities: ['hint', 'warning', 'policy'],
    places: [...texts, 'safety_standard'],
    also: ['content/recommended-attributes', 'compliance/required-attributes'],
    plants: [
      {
        name: 'gloves without EN 388',
        suits: isKind('gloves'),
        plant: both(
          everywhere((text) =>
            text
              .replace(
                /Tested to EN 388:2016, cut level \w; marked UKCA and CE, category II|EN 388:2016 with cut level \w; UKCA and CE marked as category II protective equipment/,
                'Knitted close so that nothing snags',
              )
              .replace(/, EN 388(?: Level)? \w/, '')
              .replace(/[^.\n]*declaration of conformity[^.\n]*\./, ''),
          ),
          attributes({ safety_standard: null }),
        ),
      },
      {
        name: 'glasses without EN 166',
        suits: isKind('safety glasses'),
        plant: both(
          everywhere((text) =>
            text
              .replace(
                /Marked EN 166 \w+, UKCA and CE, category II|Tested to EN 166, grade \w+; UKCA and CE marked/,
                'Wraps 2 cm round the side of the face',
              )
              .replace(/, EN 166 (?:Grade )?\w+/, '')
              .replace(/[^.\n]*declaration of conformity[^.\n]*\./, ''),
          ),
          attributes({ safety_standard: null }),
        ),
      },
      {
        name: 'lead without marks',
        suits: isKind('extension leads'),
        plant: bullet(2, () => 'Plug: UK 3 pin with a 13 A fuse, moulded on so that it cannot work loose'),
      },
      ...[
        'CE certified',
        'CE approved by the authorities',
        'UKCA certificate from the government',
        'Officially EU approved',
      ].map((sentence, at) => say(sentence, at)),
    ],
  },
  {
    number: 60,
    name: 'unit price',
    rules: ['compliance/unit-count', 'compliance/required-attributes', 'content/quantity-agrees'],
    severities: ['policy', 'warning', 'hint'],
    places: ['unit_count', 'title'],
    plants: [
      {
        name: 'missing',
        suits: isKind('drill bits', 'padlocks', 'hoses'),
        plant: attributes({ unit_count: null }),
      },
      {
        name: 'missing where required',
        suits: isKind('tapes', 'abrasive discs'),
        plant: attributes({ unit_count: null }),
      },
      {
        name: 'one count for a pack',
        suits: isKind('wall plugs', 'paint brushes', 'LED bulbs'),
        plant: attributes({ unit_count: '1 Count' }),
      },
      {
        name: 'sealant by count',
        suits: isKind('sealants', 'paints'),
        plant: attributes({ unit_count: '1 Count' }),
      },
      { name: 'zero', suits: isKind('hoses'), plant: attributes({ unit_count: '0 Metres' }) },
    ],
  },
  {
    number: 61,
    name: 'required attribute missing',
    rules: ['compliance/required-attributes', 'compliance/unit-count', 'compliance/age-restriction'],
    severities: ['policy'],
    places: [
      'material',
      'country_of_origin',
      'supplier_declared_dg_hz_regulation',
      'blade_type',
      'wattage',
      'bulb_base',
      'voltage',
      'load_capacity',
      'size',
    ],
    plants: [
      ['drill bits', 'material'],
      ['LED bulbs', 'wattage'],
      ['LED bulbs', 'bulb_base'],
      ['ladders', 'load_capacity'],
      ['saw blades', 'blade_type'],
      ['gloves', 'size'],
      ['screws', 'country_of_origin'],
      ['extension leads', 'voltage'],
    ].map(([kind = '', attribute = '']) => ({
      name: `${attribute} of ${kind}`,
      suits: isKind(kind),
      places: [attribute],
      plant: attributes({ [attribute]: attribute === 'size' ? '  ' : null }),
    })),
    also: ['content/material-stated', 'compliance/hazard-data', 'content/fitting-stated'],
  },
  {
    number: 62,
    name: 'recommended attribute missing',
    rules: ['content/recommended-attributes'],
    severities: ['hint', 'warning'],
    places: [],
    also: [
      'compliance/mark-stated',
      'compliance/mark-wording',
      'compliance/protective-standard',
      'compliance/battery-facts',
      'compliance/hazard-data',
      'content/fitting-stated',
    ],
    plants: [
      ['drill bits', 'cutting_diameter'],
      ['screws', 'thread_size'],
      ['LED bulbs', 'color_temperature'],
      ['padlocks', 'shackle_diameter'],
      ['hoses', 'item_package_weight'],
    ].map(([kind = '', attribute = '']) => ({
      name: `${attribute} of ${kind}`,
      suits: isKind(kind),
      plant: attributes({ [attribute]: null }),
    })),
  },
  {
    number: 63,
    name: 'value that Amazon does not know',
    rules: ['compliance/attribute-values'],
    severities: ['policy', 'warning'],
    places: [
      'drive_system',
      'drill_bit_shank_type',
      'bulb_base',
      'country_of_origin',
      'minimum_purchase_age',
      'plug_type',
      'cut_resistance_level',
    ],
    also: [
      'content/fitting-agrees',
      'content/fitting-stated',
      'compliance/age-restriction',
      'compliance/plug-facts',
      'compliance/mark-stated',
      'compliance/mark-wording',
      'compliance/protective-standard',
    ],
    plants: [
      ['screws', 'drive_system', 'PZ2 cross'],
      ['drill bits', 'drill_bit_shank_type', 'triangular'],
      ['LED bulbs', 'bulb_base', 'R7S'],
      ['padlocks', 'country_of_origin', 'Yorkshire'],
      ['knives', 'minimum_purchase_age', '16'],
      ['extension leads', 'plug_type', 'british'],
    ].map(([kind = '', attribute = '', value = '']) => ({
      name: `${attribute}: ${value}`,
      suits: isKind(kind),
      places: [attribute],
      plant: attributes({ [attribute]: value }),
    })),
  },
  {
    number: 64,
    name: 'attribute over its limit',
    rules: ['compliance/attribute-values', 'compliance/attribute-limits'],
    severities: ['policy', 'warning'],
    places: [
      'manufacturer',
      'part_number',
      'adhesive_type',
      'blade_material',
      'head_material',
      'color',
      'safety_standard',
    ],
    also: ['content/material-stated', 'content/material-agrees'],
    plants: [
      ['padlocks', 'manufacturer', 121],
      ['hoses', 'part_number', 41],
      ['tapes', 'adhesive_type', 61],
      ['gloves', 'safety_standard', 61],
    ].map(([kind = '', attribute = '', size = 0]) => ({
      name: `${attribute} of ${size}`,
      suits: isKind(String(kind)),
      places: [String(attribute)],
      plant: (labelled: LabelledListing) =>
        withAttributes(labelled, {
          [attribute]: (labelled.listing.attributes[attribute] ?? 'Q7').padEnd(Number(size), ' and so on'),
        }),
    })),
  },
];
