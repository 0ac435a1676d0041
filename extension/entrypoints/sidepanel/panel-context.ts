import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SyncParts } from '../../sync/sync';

export interface PanelParts extends SyncParts {
  /** Tries to reach the server at once. */
  tryNow: () => void;
}

const PanelContext = createContext<PanelParts | null>(null);
export const PanelProvider = PanelContext.Provider;

/** Store and network of this page; a component outside the panel is a bug. */
export function usePanel(): PanelParts {
  const parts = useContext(PanelContext);
  if (parts === null) throw new Error('usePanel is called outside the side panel');
  return parts;
}
