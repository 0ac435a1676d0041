import { useState } from 'preact/hooks';
import { fileKindNames } from '@shared/import/file-kind';
import type { KeywordFilePreview } from '@shared/import/keyword-file';
import { LinkButton } from '../../../ui/button';
import { count, grouped } from '../../../ui/plain-words';

const atATime = 20;
const sample = 5;

/** What a file holds and what is wrong in it, by line and column, before anything of it is taken. */
export function FilePreview({ name, preview }: { name: string; preview: KeywordFilePreview }) {
  const { kind, rows, period, about, encoding, problems, problemCount } = preview;
  const kindName =
    kind === 'list' ? 'List of phrases' : kind === 'unknown' ? 'Not recognised' : fileKindNames[kind];
  const facts = [kindName, period?.text, about === null ? null : `about ${about}`, encoding];
  return (
    <section class="file-preview" aria-label={`Preview of ${name}`}>
      <h2>{name}</h2>
      <p class="muted">{facts.filter(Boolean).join(' · ')}</p>
      <p>
        <b>{count(rows.length, 'good row')}</b>
        {problemCount > 0 && <span class="warn"> · {count(problemCount, 'problem')}</span>}
      </p>
      {problemCount > 0 && <Problems problems={problems} all={problemCount} />}
      {rows.length > 0 && (
        <table class="plain-table">
          <caption class="muted">The first rows as they would be taken</caption>
          <thead>
            <tr>
              <th scope="col" class="number-cell">
                Line
              </th>
              <th scope="col">Keyword</th>
              <th scope="col" class="number-cell">
                Searches
              </th>
              <th scope="col">What the file says</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, sample).map((row) => (
              <tr key={row.line}>
                <td class="number-cell muted">{grouped(row.line)}</td>
                <th scope="row">{row.phrase}</th>
                <td class="number-cell">{row.volume === null ? '–' : grouped(row.volume)}</td>
                <td class="muted">{row.evidence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Problems({ problems, all }: { problems: KeywordFilePreview['problems']; all: number }) {
  const [shown, setShown] = useState(atATime);
  const left = problems.length - shown;
  return (
    <>
      <table class="plain-table problems">
        <caption class="sr-only">Problems</caption>
        <thead>
          <tr>
            <th scope="col" class="number-cell">
              Line
            </th>
            <th scope="col">Column</th>
            <th scope="col">What is wrong</th>
            <th scope="col">Row</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, shown).map(({ line, column, message, isTaken }, at) => (
            <tr key={at}>
              <td class="number-cell">{grouped(line)}</td>
              <td>{column ?? '–'}</td>
              <td>{message}</td>
              <td class={isTaken ? 'muted' : 'warn'}>{isTaken ? 'taken' : 'left out'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <LinkButton onClick={() => setShown(shown + 5 * atATime)}>
          Show {Math.min(5 * atATime, left)} more
        </LinkButton>
      )}
      {left <= 0 && all > problems.length && (
        <p class="muted small">and {count(all - problems.length, 'more', 'more')} that are not listed</p>
      )}
    </>
  );
}
