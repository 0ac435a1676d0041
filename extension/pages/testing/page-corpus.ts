import { sandboxPages } from '../../../server/sandbox/pages/corpus';
import { SAVED_PAGES, savedPages, type KnownPage } from './saved-pages';

/** Pages that reader tests run on, and where they come from. */
export interface PageCorpus {
  source: 'saved pages' | 'sandbox pages';
  pages: KnownPage[];
}

/**
 * The sandbox's pages, and real saved pages where the shared folder is there. Real pages belong to others and stay
 * outside the repository, so a fresh clone has none: then the tests say so and run on the sandbox's alone.
 */
export function pageCorpora(): PageCorpus[] {
  const sandbox = sandboxPages().map((page) => ({ ...page, name: `${page.kind} ${page.url}` }));
  const saved = savedPages();
  if (!saved.length)
    process.stdout.write(`No saved pages at ${SAVED_PAGES}: only the sandbox's pages are read.\n`);
  const corpora: PageCorpus[] = [
    { source: 'saved pages', pages: saved },
    { source: 'sandbox pages', pages: sandbox },
  ];
  return corpora.filter(({ pages }) => pages.length);
}
