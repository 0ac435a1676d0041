import type { Atom } from './split-title-atoms';
import { leaningWords } from './split-title-words.data';

export interface Choice {
  /** For each atom, whether the title keeps it. */
  kept: boolean[];
  worth: number;
}

/** What an atom is worth in the title, by the trade's order of needs: brand, part number, noun, size, quantity. */
export function worthOf(atoms: readonly Atom[]): number[] {
  let heads = 0;
  let measures = 0;
  let codes = 0;
  let others = 0;
  return atoms.map((atom, index) => {
    const isLater = index / Math.max(atoms.length, 1);
    if (atom.isRepeat) return atom.kind === 'head' && heads++ < 3 ? 8 : -6;
    switch (atom.kind) {
      case 'brand':
        return 200;
      case 'head':
        return heads++ < 4 ? 60 : atom.isModifier ? 3 : Math.max(11 - heads, 3);
      case 'code':
        return codes++ === 0 ? 40 : 12;
      case 'quantity':
        return 45;
      case 'measure':
        return measures++ === 0 ? 26 : measures === 2 ? 14 : 7;
      case 'colour':
        return 10;
      case 'tail':
        return 9 - 4 * isLater;
      case 'words':
        // One bare word between commas is mostly the rest of a list.
        if (isBare(atoms, index)) return 1;
        return Math.max(8 - others++ * 0.5, 2) - 2 * isLater;
    }
  });
}

function isBare(atoms: readonly Atom[], index: number): boolean {
  const { text = '', chunk = -1 } = atoms[index] ?? {};
  const isAlone = atoms[index - 1]?.chunk !== chunk && atoms[index + 1]?.chunk !== chunk;
  return isAlone && /^\p{L}+$/u.test(text) && !leaningWords.has(text.toLowerCase());
}

/**
 * The atoms that are worth most together within the room, exactly: a knapsack over the atoms in their order, in which
 * parting two atoms of one chunk costs its gap, and joining over a gap costs the comma.
 * @param room characters or bytes, as `sizes` counts them
 * @returns null when not even one atom fits
 */
export function chooseAtoms(
  atoms: readonly Atom[],
  options: { worth: readonly number[]; sizes: readonly number[]; room: number },
): Choice | null {
  const { worth, sizes, room } = options;
  // State: size used (0 = nothing kept yet) and whether the atom before was kept.
  let states = new Map<number, State>([[0, { used: 0, wasKept: false, worth: 0, kept: null }]]);
  atoms.forEach((atom, index) => {
    const next = new Map<number, State>();
    const offer = (state: State) => {
      const id = 2 * state.used + (state.wasKept ? 1 : 0);
      const known = next.get(id);
      if (known === undefined || known.worth < state.worth) next.set(id, state);
    };
    const isJoined = atom.gap > 0;
    for (const state of states.values()) {
      const parted = isJoined && state.wasKept ? atom.gap : 0;
      if (atom.isModifier && state.wasKept) offer({ ...state, worth: state.worth - 1 });
      else offer({ ...state, wasKept: false, worth: state.worth - parted });
      const separator = state.used === 0 ? 0 : isJoined && state.wasKept ? 1 : 2;
      const used = state.used + separator + (sizes[index] ?? 0);
      if (used > room) continue;
      const cost = isJoined && !state.wasKept && index > 0 ? atom.gap : 0;
      offer({
        used,
        wasKept: true,
        worth: state.worth + (worth[index] ?? 0) - cost,
        kept: { index, before: state.kept },
      });
    }
    states = next;
  });
  const best = [...states.values()].filter(({ used }) => used > 0).toSorted((a, b) => b.worth - a.worth)[0];
  if (best === undefined) return null;
  const kept = atoms.map(() => false);
  for (let link = best.kept; link !== null; link = link.before) kept[link.index] = true;
  return { kept, worth: best.worth };
}

interface Link {
  index: number;
  before: Link | null;
}

interface State {
  used: number;
  wasKept: boolean;
  worth: number;
  kept: Link | null;
}
