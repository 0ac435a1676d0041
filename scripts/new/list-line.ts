export interface ListLine {
  /** What is exported, `titleLength`. */
  name: string;
  /** From where, `./seo/title-length`. */
  from: string;
}

const importLine = /^import \{ (\w+) \} from '(\.\/[^']+)';$/;

/**
 * Adds one import and one entry to a list file: the import in the order of the paths, the entry after the last one of
 * its folder, else at the end. A text without a list comes back unchanged.
 */
export function addToList(text: string, { name, from }: ListLine): string {
  const lines = text.split('\n');
  const end = lines.lastIndexOf('];');
  const imports = lines.flatMap((line, index) => {
    const match = importLine.exec(line);
    return match === null ? [] : [{ index, name: match[1] ?? '', from: match[2] ?? '' }];
  });
  if (end < 0 || imports.length === 0) return text;
  const folder = (path: string) => path.slice(0, path.lastIndexOf('/'));
  const siblings = new Set(imports.filter((row) => folder(row.from) === folder(from)).map((row) => row.name));
  const lastSibling = lines.findLastIndex(
    (line, index) => index < end && siblings.has(line.trim().replace(/,$/, '')),
  );
  lines.splice(lastSibling < 0 ? end : lastSibling + 1, 0, `  ${name},`);
  const after = imports.findLast((row) => row.from < from) ?? null;
  lines.splice(
    after === null ? (imports[0]?.index ?? 0) : after.index + 1,
    0,
    `import { ${name} } from '${from}';`,
  );
  return lines.join('\n');
}

/** `title-length` is exported as `titleLength`. */
export function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
