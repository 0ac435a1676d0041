import type { DataState } from '../messages';
import type { Health } from '../store/meta';
import { agoWords, timeWords } from './words';

export interface SyncWords {
  tone: 'good' | 'warn' | 'none';
  words: string;
}

/** The state of syncing in a few words, beside its dot. */
export function syncWords(state: {
  paused: boolean;
  paired: boolean;
  health: Health | null;
  connection: DataState['connection'];
  now: number;
}): SyncWords {
  const { health, now } = state;
  if (state.paused) return { tone: 'none', words: 'Paused' };
  if (!state.paired) return { tone: 'none', words: 'Nothing connected' };
  if (health?.problem === 'unpaired') return { tone: 'warn', words: 'Not paired any more' };
  if (health?.problem === 'versions-differ') return { tone: 'warn', words: 'Versions differ' };
  if (health?.offlineSince)
    return { tone: 'warn', words: `Offline since ${timeWords(health.offlineSince, now)}` };
  if (!health?.lastSyncAt) return { tone: 'none', words: 'First sync…' };
  const place = state.connection === 'sandbox' ? 'Sandbox, ' : '';
  return { tone: 'good', words: `${place ? `${place}in` : 'In'} step, ${agoWords(health.lastSyncAt, now)}` };
}
