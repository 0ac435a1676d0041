import type { ComponentType } from 'preact';
import type { Route } from '../../dashboard/route';
import type { Database } from '../../store/database';
import type { IconName } from '../../ui/icon';

export interface PageProps {
  /** Where in the page: `#/titles/<parts…>?<query>`. */
  route: Route;
}

/** One page of the dashboard. Store and network come from `usePanel()`, all listings from `usePortfolio()`. */
export interface DashboardPage {
  /** First part of the address: `#/titles`. */
  id: string;
  name: string;
  icon: IconName;
  /** A figure behind the name in the rail, followed as a live query of the database alone. */
  count?: (database: Database, now: number) => Promise<number | null>;
  View: ComponentType<PageProps>;
}
