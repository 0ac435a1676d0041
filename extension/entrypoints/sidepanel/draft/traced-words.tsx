import type { DraftText, Segment } from '@shared/drafting/draft';
import { sourceWords } from './source-words';

/** A drafted text: each piece says on hover and focus where it was taken from. */
export function TracedWords({ text, onSource }: { text: DraftText; onSource: (words: string) => void }) {
  return (
    <p class="traced">
      {joined(text.segments).map(({ text: piece, from }, index) => {
        const words = sourceWords(from);
        if (words === '' || piece.trim() === '') return piece;
        const say = () => onSource(`«${piece.trim()}» ${words}`);
        return (
          <span
            key={index}
            tabIndex={0}
            class={`piece from-${from.source}`}
            title={words}
            onMouseEnter={say}
            onFocus={say}
          >
            {piece}
          </span>
        );
      })}
    </p>
  );
}

/** Neighbours from one source with nothing but a space between are one stop for the keyboard. */
function joined(segments: readonly Segment[]): Segment[] {
  const whole: Segment[] = [];
  for (const [index, segment] of segments.entries()) {
    const last = whole.at(-1);
    const next = segments[index + 1];
    const isGap = segment.text.trim() === '' && next !== undefined && isSame(last, next);
    if (last !== undefined && (isGap || isSame(last, segment)))
      whole[whole.length - 1] = { ...last, text: last.text + segment.text };
    else whole.push(segment);
  }
  return whole;
}

function isSame(a: Segment | undefined, b: Segment): boolean {
  return a !== undefined && a.from.source !== 'grammar' && sourceWords(a.from) === sourceWords(b.from);
}
