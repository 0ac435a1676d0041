import { SAVED_PAGES, savedPages, type SavedPage } from './saved-pages';

/** The pages that reader tests run on, and where they come from. */
export interface PageCorpus {
  pages: SavedPage[];
  source: 'saved pages' | 'sandbox pages';
}

/**
 * Real saved pages where the shared folder is there. They belong to others and stay outside the repository, so a
 * fresh clone has none: then the sandbox's pages, built to the same structure, take their place, and the test says so.
 */
export async function pageCorpus(): Promise<PageCorpus> {
  const pages = savedPages();
  if (pages.length) return { pages, source: 'saved pages' };
  console.info(`No saved pages at ${SAVED_PAGES}: the page readers are tested on the sandbox's pages.`);
  const { sandboxPages } = await import('./sandbox-pages');
  return { pages: await sandboxPages(), source: 'sandbox pages' };
}
