const fractions: Readonly<Record<string, string>> = {
  '½': '1/2',
  '¼': '1/4',
  '¾': '3/4',
  '⅓': '1/3',
  '⅔': '2/3',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
};
const anyFigure = /[\d½¼¾⅓⅔⅛⅜⅝⅞]/;

/**
 * A text with its sizes written one way, before it is cut into tokens: inch and foot marks as units, ½ as 1/2, × as x,
 * «2 in 1» as one, decimal commas as points, thousands without commas. Quotes around a whole phrase are no inches.
 */
export function plainMeasures(text: string): string {
  if (!anyFigure.test(text)) return text;
  return withoutQuotes(text.trim())
    .replace(/(\d?)([½¼¾⅓⅔⅛⅜⅝⅞])/g, (_, before: string, sign: string) =>
      [before, fractions[sign] ?? sign].join(before === '' ? '' : ' '),
    )
    .replace(/(\d)⁄(?=\d)/g, '$1/')
    .replace(/(\d)([ -]?)in\2(?=1(?![\p{L}\p{N}/.]))/giu, '$1in')
    .replace(/(\d) ?(?:["”″]|''|’’)/g, '$1in ')
    .replace(/(\d) ?[′'’](?![\p{L}\p{N}])/gu, '$1ft ')
    .replace(/(?<=\d[a-z]{0,6}) ?[×*] ?(?=\d)/gi, ' x ')
    .replace(/(?<!\d|\d[.,])\d{1,3}(?:,\d{3})+(?![\d,])/g, (figure) => figure.replaceAll(',', ''))
    .replace(/(?<!\d|\d[.,])(\d+),(?=\d{1,2}(?![\d.,]))/g, '$1.')
    .replace(/(?<![\p{L}\p{N}.,])\.(?=\d)/gu, '0.');
}

function withoutQuotes(text: string): string {
  return /^"[^"]*"$/.test(text) ? text.slice(1, -1) : text;
}
