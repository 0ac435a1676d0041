/**
 * A reading of a text that remembers its last answers: the rules of one score ask for the same few texts, and a
 * keystroke changes one of them. Half of the memory goes when it is full, never all, so that no text of a listing is
 * read twice in one score.
 */
export function remembered<T>(read: (text: string) => T, most = 128): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const value = older.get(text) ?? read(text);
    if (recent.size >= most / 2) {
      older = recent;
      recent = new Map<string, T>();
    }
    recent.set(text, value);
    return value;
  };
}
