/**
 * Kinds of DIY thing that rules treat alike, each by the nouns that name it in a title. What follows in brackets turns
 * the noun into something else: a glue gun is no glue, a paint brush no paint.
 */
export const kindPatterns = {
  screw:
    /\b(?:screws?|woodscrews?|coach ?screws?)\b(?! ?(?:drivers?|extractors?|box(?:es)?|cutters?|croppers?|clips?|eyes?|covers?|caps?|hooks?|jacks?|fittings?|bits?|caps?|base|pitch|hinges?|thread|gauges?|holders?|organi[sz]ers?))/i,
  driverBit:
    /\b(?:screwdriver|driver|impact|insert|power) bits?\b(?! ?(?:holders?|cases?|racks?|storage|box(?:es)?))|\bbits? set\b.{0,40}\b(?:torx|pozi\w*|phillips|PZ\d|PH\d|T\d\d)\b/i,
  drillBit:
    /\b(?:drill|masonry|hss|sds(?:[ -](?:plus|max))?|auger|flat|spade|forstner|tile|step|twist|jobber|countersink|router) (?:drill )?bits?\b(?! ?(?:holders?|cases?|box(?:es)?|sharpeners?|gauges?|stands?|storage))/i,
  strikingTool:
    /\b(?:(?:claw|club|sledge|lump|ball pein|cross pein|engineer'?s?|brick|bricklayer'?s?|roofing|demolition) ?hammers?|sledgehammers?|(?:cold|bolster|brick|stone|plugging) chisels?|bolsters?|(?:nail|centre|pin|hollow) punch(?:es)?)\b(?! ?(?:handles?|holders?|loops?|racks?|wedges?|shafts?))/i,
  socket:
    /\b(?:impact|spark plug|deep|hex|torx|square drive|drive|point) sockets?\b|\bsocket (?:set|bit)s?\b|\bratchets?\b(?! ?(?:straps?|action|stop|screwdrivers?|spanners?|clamps?|cutters?|pruners?|secateurs|loppers?|wrench))/i,
  holeSaw: /\bhole ?saws?\b(?! ?(?:arbors?|cases?))/i,
  sawBlade:
    /\b(?:circular saw|table saw|(?:TCT|diamond) saw|mitre saw|jigsaw|reciprocating saw|sabre saw|multi[ -]?tool) blades?\b/i,
  cuttingDisc: /\b(?:cutting|cut[ -]?off|grinding|flap|diamond|slitting|sanding) (?:discs?|wheels?)\b/i,
  powerTool:
    /\b(?:cordless|electric|corded|brushless|impact|rotary|combi|hammer|angle|random orbit(?:al)?|circular|mitre|reciprocating|\d{2,3} ?v) ?(?:\w+ )?(?:drills?|drivers?|screwdrivers?|grinders?|sanders?|saws?|jigsaws?|planers?|routers?|strimmers?|trimmers?|mowers?|blowers?|wrench(?:es)?|nailers?|staplers?|multi[ -]?tools?|vacuums?|hammers?|lathes?|mixers?)\b(?! ?(?:bits?|blades?|discs?|sheets?|pads?|belts?|batter(?:y|ies)|chargers?|chucks?|stands?|bags?|cases?|brush(?:es)?|line|spools?|sockets?|accessor(?:y|ies)|attachments?|guides?|arbors?|spare|parts?|keys?|holders?|set of))/i,
  batteryLight:
    /\b(?:torch(?:es)?|head ?lamps?|head ?torch(?:es)?|flashlights?|work ?lights?|inspection lamps?|night lights?|lanterns?|smoke alarms?|(?:co|carbon monoxide|smoke|gas|stud|pipe|metal) detectors?|multimeters?|laser levels?|laser measures?|thermometers?)\b(?! ?(?:holders?|batter(?:y|ies)|bulbs?|clips?|cases?|covers?|straps?|brackets?|stickers?|signs?))/i,
  mainsGood:
    /\b(?:extension (?:leads?|reels?|sockets?)|cable reels?|(?:glue|heat|hot air|soldering) guns?|soldering (?:irons?|stations?)|fan heaters?|(?:convector|oil filled|panel|electric|patio|halogen) heaters?|dehumidifiers?|wallpaper (?:steamers?|strippers?)|battery chargers?|bench grinders?|pressure washers?|air compressors?|pillar drills?|mitre saws?|table saws?|wet and dry vacuums?|plug[ -]in \w+|\d{3} ?v \w+ (?:drill|grinder|saw|sander|breaker)s?)\b(?! ?(?:sticks?|hoses?|tips?|bits?|nozzles?|accessor(?:y|ies)|bags?|filters?|lances?|covers?|stands?|cases?|blades?|brush(?:es)?|clips?|signs?|fittings?|adaptors?))/i,
  bulb: /\b(?:(?:light|led|halogen|candle|golf ball|filament|spot|reflector|fluorescent|cfl|edison|globe) ?bulbs?|halogen lamps?|led lamps?|fluorescent tubes?|(?:GU10|E27|E14|B22|MR16|G9)\b.{0,25}\b(?:leds?|lamps?|spots?|spotlights?|bulbs?))\b(?! ?(?:holders?|changers?|planters?|guards?|bases?|covers?|sockets?))/i,
  glove: /\bgloves?\b(?! ?(?:box(?:es)?|compartments?|clips?|liners?|dispensers?|bags?))/i,
  eyewear:
    /\b(?:(?:safety|welding|protective|work) (?:glasses|goggles|spectacles|specs)|goggles|face ?shields?|(?:welding|safety) visors?)\b(?! ?(?:cases?|cords?|wipes?|straps?|stations?|lenses))/i,
  mask: /\b(?:dust|respirator|face|welding) masks?\b|\brespirators?\b(?! ?(?:filters?|cartridges?|bags?|signs?))/i,
  earwear: /\bear ?(?:defenders?|plugs?|muffs?|protectors?)\b|\bhearing protectors?\b/i,
  headwear: /\b(?:safety|hard|construction) (?:helmets?|hats?)\b|\bbump caps?\b/i,
  footwear: /\bsafety (?:boots?|shoes?|trainers?|wellingtons?)\b/i,
  harness: /\b(?:safety|fall arrest|climbing) (?:harness(?:es)?|lanyards?)\b/i,
  paint:
    /\b(?:paints?|varnish(?:es)?|wood ?stains?|primers?|undercoats?|emulsions?|lacquers?|enamels?(?! on)|wood preservers?|wood preservatives?|decking oils?|danish oil|teak oil|linseed oil)\b(?! ?(?:brush(?:es)?|rollers?|trays?|pads?|kettles?|scrapers?|strippers?|removers?|mixers?|mixing|guns?|sprayers?|cans?|pots?|scuttles?|edgers?|tins?|markers?|protection|thinners?|by|strainers?|poles?|remover|stirrers?|opener|openers|shield|storage|drops?|bulbs?|kettle|plugs?|pumps?))/i,
  glue: /(?<!self[ -]|fully |strong )\b(?:glues?|super ?glues?|epox(?:y|ies)|adhesives?(?=\s*(?:[,\d(|–]|$| - )|\s+(?:tube|bottle|gel|clear|white|cartridge|filler|sealant)\b)|cyanoacrylate|contact cement)\b(?! ?(?:guns?|sticks?|removers?|spreaders?|combs?|trowels?|tapes?|hooks?|pads?|backing|backed|backs?|strips?|bottles?|applicators?|dots?|tabs?|rollers?|brush(?:es)?|syringes?|nozzles?|felt|letters|numbers|labels?|signs?|bumpers?|mixers?|velcro|vinyl|films?|anchors?|patch(?:es)?|putty|mounts?|clips?|stickers?|traps?))/i,
  solvent:
    /\b(?:white spirit|turpentine|turps|(?:paint|cellulose) thinners?|acetone|methylated spirits?|isopropyl alcohol|(?:paint|varnish) (?:strippers?|removers?)|(?:paraffin|kerosene|petrol)(?= \d)|degreasers?|brush cleaner|glue remover|adhesive remover|sticker remover|tar remover|thinners)\b(?! ?(?:guns?|tools?|scrapers?|blades?|cans?|nozzles?))/i,
  cleaner:
    /\b(?:drain (?:cleaner|unblocker)|mould (?:remover|killer|spray)|mold remover|brick (?:acid|cleaner)|patio cleaner|bleach|descalers?|limescale removers?|caustic soda|rust removers?|oven cleaner|toilet cleaner|hydrochloric acid|sulphuric acid|spirits? of salts?|oxalic acid)\b(?! ?(?:brush(?:es)?|tools?|rods?|snakes?|guns?))/i,
  sealant:
    /\b(?:sealants?|caulks?|mastics?|silicones?(?= (?:sealant|\d))|expanding foam)\b(?! ?(?:guns?|removers?|tools?|smoothers?|finishers?|tapes?|strips?|nozzles?|scrapers?))/i,
  aerosol:
    /\b(?:aerosols?|spray paints?|spray (?:lubricants?|grease|adhesives?)|(?:penetrat\w+|lubricant|silicone|contact cleaner|grease|degreaser|freeze|insect|fly|wasp) sprays?|expanding foam|wd[ -]?40|brake cleaner)\b(?! ?(?:guns?|cleaner gun|holders?|handles?|nozzles?|applicators?|extensions?))/i,
  pesticide:
    /\b(?:weed ?killers?|(?:moss|ant|wasp|slug|rat|mouse|fly|insect|fungus|algae|woodworm) ?(?:killers?|poison|powder|bait|pellets|treatment)|insecticides?|herbicides?|rodenticides?|fungicides?|pesticides?|biocides?)\b/i,
  rope: /\b(?:ropes?|(?:ratchet|lashing|tie[ -]down|cargo|lifting) (?:straps?|slings?)|lifting slings?|(?:bow|dee|d|lifting|anchor|chain) shackles?|carabiners?|karabiners?|turnbuckles?|chain hoists?|hoists?|winch(?:es)?|engine cranes?|(?:trolley|bottle|scissor) jacks?|axle stands?|steel chains?)\b(?! ?(?:cutters?|lights?|dispensers?|bags?|ends?|covers?|ladder|effect|cleats?|thimbles?|grips?|clamps?))/i,
  ladder:
    /\b(?:(?:step|extension|telescopic|loft|combination|roof) ?ladders?|ladders?|step ?stools?|work platforms?|scaffold towers?|saw ?horses?|trestles?)\b(?! ?(?:racks?|hooks?|feet|stand ?offs?|stays?|brackets?|clamps?|mats?|levellers?|locks?|covers?|shelf|shelves|bags?|stabili[sz]ers?))/i,
  bracket:
    /\b(?:(?:shelf|tv|wall|hanging basket|angle|corner|joist) (?:brackets?|hangers?)|shelf supports?|castors?|caster wheels?|shelving units?|(?:utility|coat|ceiling|storage|garage) hooks?|ceiling anchors?|gym hooks?|swing hooks?)\b(?! ?(?:covers?|caps?|screws?))/i,
  torqueTool:
    /\b(?:torque wrench(?:es)?|torque screwdrivers?|impact wrench(?:es)?|impact drivers?)\b(?! ?(?:sockets?|bits?|sets? of sockets?|accessor(?:y|ies)))/i,
  soldByMeasure:
    /\b(?:paints?|varnish(?:es)?|emulsions?|(?:tile|grab|flooring|wallpaper) adhesives?|wood glues?|grout|sealants?|mastics?|silicone sealants?|fillers?|sand|cement|concrete mix|plaster|mortar|postcrete|compost|gravel|grass seed|fertili[sz]ers?|white spirit|lubricants?|grease|oil|nails|wire wool)\b(?! ?(?:brush(?:es)?|rollers?|trays?|guns?|kettles?|scrapers?|strippers?|knives|knife|tools?|smoothers?|mixers?|removers?|bits?|discs?|sanders?|paper|spreaders?|cans?|filters?|nozzles?|blades?|boards?|trowels?|floats?|rakes?|bags?|measures?|hooks?|pads?|strips?|tapes?|sprayers?|shields?|pots?|tins?|saws?))/i,
} satisfies Record<string, RegExp>;

export type Kind = keyof typeof kindPatterns;
