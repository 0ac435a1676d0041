import type { MovedPart } from '@shared/drafting/split-title-parts';

const places: Record<MovedPart['to'], string> = {
  title: 'Title',
  itemHighlight: 'Highlight',
  bullet: 'Bullet',
  nowhere: '–',
};

/** Where each part of the old title goes, and why. */
export function MovedParts({ parts }: { parts: readonly MovedPart[] }) {
  return (
    <details class="moved-parts">
      <summary class="small">What moves where</summary>
      <table>
        <thead class="sr-only">
          <tr>
            <th>Part of the title</th>
            <th>Goes to</th>
            <th>Why</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ text, to, why }, at) => (
            <tr key={at}>
              <td>{text}</td>
              <td>
                <span class={`place place-${to}`}>{places[to]}</span>
              </td>
              <td class="muted">{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
