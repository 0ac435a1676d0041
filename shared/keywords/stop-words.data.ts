/** Articles, conjunctions and prepositions: Amazon lets a title repeat them, and search terms need none. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor so yet for of to in on at by with without from into onto over under up down as than that ' +
    'is are be it its this these those your you our we per via plus within between through across around off out ' +
    'about above after against along among before behind below beneath beside besides beyond during except inside ' +
    'like near outside past since toward towards underneath until upon while if when where which who not no'
  ).split(' '),
);

/** The commonest articles, conjunctions and prepositions of other tongues, in titles that were never translated. */
export const foreignStopWords: Readonly<
  Record<'de' | 'fr' | 'es' | 'it' | 'nl' | 'pl' | 'pt' | 'sv', ReadonlySet<string>>
> = {
  de: new Set(
    'der die das den dem des und oder mit für von zum zur im ein eine einen ist nicht auf aus bei'.split(' '),
  ),
  fr: new Set('le la les un une des du de et ou avec pour sur dans en aux par sans est'.split(' ')),
  es: new Set('el la los las un una de del y o con para por en sin es al'.split(' ')),
  it: new Set('il lo la gli le un una di del della dei e o con per da in senza su nel'.split(' ')),
  nl: new Set('de het een van en of met voor in op zonder bij tot uit niet je uw'.split(' ')),
  pl: new Set('i w z do na dla ze od oraz lub bez pod przy nie'.split(' ')),
  pt: new Set('o os as um uma de do da dos das e ou com para por em sem no na'.split(' ')),
  sv: new Set('och med för till av en ett på utan från eller den det'.split(' ')),
};
