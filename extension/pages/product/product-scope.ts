import { all } from '../elements';

/** What every field reader of a product page is given, and where it leaves its reasons. */
export interface ProductScope {
  document: Document;
  url: string;
  /** Currency of the marketplace by its address, null when the address is none of Amazon's. */
  currency: string | null;
  /** Blocks that are known by a part of their id, in document order: one walk over the page finds all of them. */
  blocks: readonly Element[];
  /** Field name to one plain sentence, for every field that stays null though a product page may show it. */
  reasons: Record<string, string>;
}

const BLOCKS =
  '[id]:is([id*="AccordionRow"],[id^="corePrice"],[id*="KINDLE_ALC"],[id^="productDetails_"],' +
  '[id^="productFactsDesktop"],[id^="technicalSpecifications_section"],[id^="inline-twister-row-"],[id^="variation_"])';

export function blocksOf(document: Document): Element[] {
  return all(document, BLOCKS);
}

/** The blocks whose id is like this. */
export function blocksLike({ blocks }: ProductScope, id: RegExp): Element[] {
  return blocks.filter((block) => id.test(block.id));
}

/** What lies inside such blocks, each once: blocks may stand in one another. */
export function insideBlocks(scope: ProductScope, id: RegExp, selector: string): Element[] {
  return [...new Set(blocksLike(scope, id).flatMap((block) => all(block, selector)))];
}
