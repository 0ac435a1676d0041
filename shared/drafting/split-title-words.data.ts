const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** They turn the meaning of what follows, so they are facts though small. */
export const turningWords = listed('no not non without never only');

/** Plain advertising, which states nothing that a shopper could check; case folded. Kept apart from words of the trade. */
export const adWords = listed(
  'best amazing awesome fantastic wonderful perfect perfectly ultimate greatest finest cheap cheapest bargain ideal ' +
    'ideally great excellent superb stylish beloved etc',
);

/** Talk of the sale, which a title may not hold. */
export const adPhrases =
  /\b(?:shipped(?: globally| worldwide)?|global(?: ship(?:ping)?| shi?p?)$|worldwide shipping|(?:free|fast|next day|same day) (?:uk )?(?:delivery|postage|shipping|p&p|dispatch)|(?:uk|us|british) (?:seller|stock)|brand new|best ?sell(?:er|ing)|top rated|buy now|order now|money[ -]back(?: guarantee)?|(?:100% )?satisfaction guaranteed?|limited time(?: offer)?|special offer|on sale|hot item|great value|great deal|half price|easy to use|easy-to-use)\b/giu;

/** Where a tail of a phrase begins: it may be cut off before these. */
export const tailWords = listed(
  'with without for including includes include incl incl. featuring suitable compatible fits made containing ideal ' +
    'perfect complete supplied designed suits works identical',
);

/** A phrase neither begins nor ends with one of these, nor is it cut beside them. */
export const glueWords = listed(
  'a an the and & or nor of to in on at by from per via as than x × + / - – — no not non without w/ plus into onto over ' +
    "under up off between is are be will can has that which your our their its this these don't de la con para und " +
    'mit für et ou pour avec',
);

/** After one of these comes what it names: «Size 8», «Width 9 mm», «Type R». */
export const labelWords = listed(
  'size width height length depth diameter dia dia. range strength type class grade series no no. model version ' +
    'colour color capacity weight thread thickness travel approx approx. about max max. min min. up ref part code art ' +
    'gang pole way scale screw-thread ø om om. support holds',
);

/** After a measure these belong to it: «1.6 mm Diameter», «3/8" Square Drive», «64 Hanging». */
export const dimensionWords = listed(
  'diameter dia dia. wide width long length thick thickness high height tall deep depth range resolution travel ' +
    'accuracy graduation offset drive square opening external internal thread inside outside dia approx approx. max max. ' +
    'equivalent eqv each capacity reach shank bore hole center centre fitter h w l d tub tube bottle roll working brushless ' +
    'led mesh micron gauge gang piece pieces pcs pc pack packs sheet sheets way pole count pair pairs inch inches mm cm ' +
    'm metre metres ft foot litre litres volt volts watt watts amp amps kelvin lumens lumen teeth tpi grit degree degrees',
);

/** Words that lean on the next one, so that a phrase cannot end with them. */
export const leaningWords = listed(
  'heavy duty light large small medium big mini extra long short wide tall high low thin thick fast quick slow strong ' +
    'soft hard flat round square straight curved angled right left double single dual twin triple multi adjustable ' +
    'reversible retractable removable replacement universal professional commercial industrial premium traditional ' +
    'modern vintage classic original genuine portable cordless electric manual digital analogue automatic magnetic ' +
    'waterproof weatherproof outdoor indoor interior exterior metal steel stainless brass copper bronze iron plastic ' +
    'rubber leather wooden wood pine oak beech bamboo ceramic glass nylon vinyl pvc upvc aluminium aluminum acrylic ' +
    'cotton canvas fabric paper foam silicone carbon chrome galvanised zinc black white silver gold grey gray red blue ' +
    'green yellow orange brown pink purple clear transparent frosted matt matte gloss satin brushed polished natural ' +
    'garden kitchen bathroom shower bedroom living dining room door window wall floor roof ceiling cabinet drawer gate ' +
    'drain drainage sink stove fire log tool drill power hand super self non anti pre side ring core cold warm cool hot ' +
    'wet dry full half quarter mechanical mechanics hydraulic pneumatic solar led safety work security private public ' +
    'all any other more most every new old own step heart sleep smart fitness sports activity touch custom personalised ' +
    'memorial pet baby general purpose special fine coarse easy instant super all-purpose multi-purpose deep open bare ' +
    'claw rip torque ratchet jointer saw utility masonry wireless remote control fly insect mortar soil stair picture ' +
    'hanging adhesive mounting storage carrying trimming precision diamond tungsten carbide bi-metal bimetal hss flush ' +
    'square-drive gas water oil air heat hot-air cut off screen tile panel guide hose pump',
);

/** A colour or a finish: worth a place in a title, and able to stand alone. */
export const colourWords = listed(
  'black white silver gold grey gray red blue green yellow orange brown beige pink purple clear transparent chrome ' +
    'bronze brass copper nickel walnut almond natural multicolour multicolor anthracite cream ivory graphite navy',
);

/** Nouns of the trade at which a run of words may end. */
export const nouns = listed(
  'adaptor adapter adhesive axe bag bar basin battery bit bits blade blades block board bolt bottle box bracket brush bucket bulb ' +
    'cable cap carrier cart case chain charger chisel clamp clip cloth compound connector cord coupling cover cutter disc ' +
    'drill duct extractor fan fastener file filler film filter fireguard fitting fixing flange frame gate gauge glove gloves glue ' +
    'grate grid grille grinder grip grommet guard hammer handle hinge holder holders hook hose insert jack joint key kit ' +
    'knife knob ladder lamp latch level light line lock lubricant mallet marker mat mask mirror mount nail nozzle nut oil ' +
    'pad padlock paint pencil pipe plane plaque plate pliers plug pole post primer profile prop pump rack rail rake rasp ratchet ' +
    'ring rivet rod roller rope rule ruler sander sandpaper saw scissors scraper screen screw screwdriver seal sealant ' +
    'sealer set shelf shears sign socket spanner spatula spacer spray sprayer square stake stand stapler stick sticker ' +
    'strainer strap string strip stripper switch tap tape tarp tester tie tile timer tongs tool tools torch trap tray trestle ' +
    'trowel tube valve varnish vase vent vice wallpaper washer wax wheel wick wire wrench horse assortment pack panel ' +
    'detector multimeter sleeve bush template lighter sharpener cleaner remover dispenser organiser fence planter pot',
);

/** They belong to the word before: «Shock Resistant», «Brass Plated». */
export const leansBack = listed(
  'resistant proof friendly free mounted held plated coated compatible lined backed tipped approx. approx max. equivalent eqv',
);

/** Qualities that a title can do without: the first to move where room is short. */
export const modifierPhrases: ReadonlySet<string> = new Set([
  'heavy duty',
  'heavy-duty',
  'high performance',
  'high quality',
  'professional',
  'premium',
  'industrial',
  'traditional',
  'commercial',
  'deluxe',
  'durable',
  'extra strong',
]);

/** They begin a tail only together with the next word: «suitable for», «made from». */
export const twoPartTails = listed(
  'suitable compatible ideal perfect complete supplied designed made identical works',
);
