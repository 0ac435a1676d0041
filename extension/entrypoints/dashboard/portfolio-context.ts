import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { noPortfolio, type Portfolio } from '../../dashboard/portfolio';

const PortfolioContext = createContext<Portfolio>(noPortfolio);
export const PortfolioProvider = PortfolioContext.Provider;

/** All own listings as rows, followed. */
export function usePortfolio(): Portfolio {
  return useContext(PortfolioContext);
}
