import { toolBrands } from '../scoring/patterns/tool-brands.data';

/** Makers' names that are words of their own: a trend, a titan and a henry are no brands in a search. */
const alsoWords = /^(?:evolution|trend|titan|triton|henry|hoover|stanley|draper|fein|honda)$/;

/** Makers whose names search terms may not hold, lower case, one word each. */
export const makerNames: ReadonlySet<string> = new Set(toolBrands.filter((name) => !alsoWords.test(name)));
