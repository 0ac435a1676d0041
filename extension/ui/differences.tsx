import { wordDiff } from './word-diff';

/** The old text with what goes struck through. */
export function OldText({ before, after }: { before: string; after: string }) {
  if (before === '') return <span>– empty</span>;
  return (
    <span>
      {wordDiff(before, after)
        .filter((part) => part.kind !== 'new')
        .map((part, at) => (part.kind === 'gone' ? <del key={at}>{part.text}</del> : part.text))}
    </span>
  );
}

/** The new text with what comes underlined. */
export function NewText({ before, after }: { before: string; after: string }) {
  if (after === '') return <span>– empty</span>;
  return (
    <span>
      {wordDiff(before, after)
        .filter((part) => part.kind !== 'gone')
        .map((part, at) => (part.kind === 'new' ? <ins key={at}>{part.text}</ins> : part.text))}
    </span>
  );
}

/** Both in one line of text. */
export function MergedText({ before, after }: { before: string; after: string }) {
  return (
    <span>
      {wordDiff(before, after).map((part, at) =>
        part.kind === 'gone' ? (
          <del key={at}>{part.text}</del>
        ) : part.kind === 'new' ? (
          <ins key={at}>{part.text}</ins>
        ) : (
          part.text
        ),
      )}
    </span>
  );
}

/** In a conflict nobody is deleted: what differs from the other side is underlined in one colour on both. */
export function OneSide({ mine, other }: { mine: string; other: string }) {
  if (mine === '') return <span class="muted">– empty</span>;
  return (
    <span>
      {wordDiff(other, mine)
        .filter((part) => part.kind !== 'gone')
        .map((part, at) =>
          part.kind === 'new' ? (
            <span class="differs" key={at}>
              {part.text}
            </span>
          ) : (
            part.text
          ),
        )}
    </span>
  );
}
