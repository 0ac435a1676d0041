import type { DashboardPage } from './page';
import { bulkEditPage } from './bulk-edit/bulk-edit-page';
import { keywordsPage } from './keywords/keywords-page';
import { listingsPage } from './listings/listings-page';
import { recommendationsPage } from './recommendations/recommendations-page';
import { titlesPage } from './titles/titles-page';
import { scoringPage } from './scoring/scoring-page';

/** The pages of the dashboard in the order of the rail. A page is one folder beside this list and one line in it. */
export const pages: readonly DashboardPage[] = [
  listingsPage,
  titlesPage,
  recommendationsPage,
  keywordsPage,
  bulkEditPage,
  scoringPage,
];
