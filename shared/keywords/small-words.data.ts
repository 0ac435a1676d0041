/**
 * Words that a search passes over, and that search terms need not hold (Amazon names a, an, and, by, for, of, the, with).
 * Fewer than `stopWords`, which a title may repeat: «SDS plus», «outside tap», «under sink», «over door hook», «without
 * drilling» say what a product is.
 */
export const smallWords: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor so yet for of to in on at by with from into onto as than that is are be it its this these ' +
    'those your you our we per via when if where which who while about during since until upon except among toward ' +
    'towards besides'
  ).split(' '),
);
