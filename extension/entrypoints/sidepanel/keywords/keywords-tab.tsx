import { useState } from 'preact/hooks';
import { packTerms } from '@shared/keywords/pack';
import type { EditorModel } from '../../../editing/editor-model';
import { relevanceOf, type KeywordRow } from '../../../keywords/keyword-rows';
import { addKeywords } from '../../../store/keywords';
import type { OwnListing } from '../../../store/own-listing';
import { Button, LinkButton } from '../../../ui/button';
import { count } from '../../../ui/plain-words';
import { usePanel } from '../panel-context';
import { columns } from './columns';
import { KeywordLine } from './keyword-line';

export interface KeywordsTabProps {
  rows: readonly KeywordRow[];
  own: OwnListing;
  model: EditorModel;
  now: number;
}

/** So many are drawn at first; the rest by a click. */
const atATime = 40;

/** What shoppers search for, where the words stand, what would fit where, and the rank on pages that the seller opened. */
export function KeywordsTab({ rows, own, model, now }: KeywordsTabProps) {
  const { store, network, tryNow } = usePanel();
  const [shown, setShown] = useState(atATime);
  const [typed, setTyped] = useState('');
  const [isPacking, setPacking] = useState(false);
  const covered = rows.filter(({ coverage }) => coverage.level !== 'missing').length;
  const add = async () => {
    const phrases = typed
      .split(/[\n,;]+/)
      .map((phrase) => phrase.trim())
      .filter(Boolean);
    if (phrases.length === 0) return;
    setTyped('');
    const evidence = { source: 'manual' as const, evidence: 'typed by you', volume: null, volumeAt: null };
    const at = network.now();
    const candidates = phrases.map((phrase) => ({ phrase, evidence: { ...evidence, at } }));
    await addKeywords(store, { listingId: own.listing.id, candidates, now: at });
    tryNow();
  };
  return (
    <div class="keywords">
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <input
          type="text"
          class="grow"
          aria-label="Add keywords"
          placeholder="Add keywords, with commas between"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" disabled={typed.trim() === ''} onClick={() => {}}>
          Add
        </Button>
      </form>
      <div class="row wrap">
        <p class="muted grow">
          {covered} of {count(rows.length, 'keyword')} in your words
        </p>
        <LinkButton onClick={() => setPacking(!isPacking)}>Pack search terms…</LinkButton>
      </div>
      {isPacking && (
        <Packing
          rows={rows}
          model={model}
          brand={own.subject.brand.known ? own.subject.brand.value : null}
          onDone={() => setPacking(false)}
        />
      )}
      {rows.length === 0 ? (
        <p class="muted">
          No keywords yet. Type some, import a file in the dashboard, or open a search on Amazon: words that
          the top results share come by themselves.
        </p>
      ) : (
        <table class="keyword-table">
          <thead>
            <tr>
              <th scope="col">Keyword</th>
              <th scope="col" class="figure">
                Searches
              </th>
              {columns.map(({ letter, name }) => (
                <th key={letter} scope="col" class="dot" title={name}>
                  <abbr title={name}>{letter}</abbr>
                </th>
              ))}
              <th scope="col" class="figure">
                Rank
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <KeywordLine key={row.keyword.key} row={row} own={own} model={model} now={now} />
            ))}
          </tbody>
        </table>
      )}
      {rows.length > shown && (
        <Button onClick={() => setShown(shown + atATime)}>
          Show {Math.min(atATime, rows.length - shown)} more
        </Button>
      )}
      <p class="small muted">
        ● all its words · ◐ some · – none. T title, H Item Highlight, B bullets, S search terms. Rank: natural
        place on pages that you opened yourself, adverts left out.
      </p>
    </div>
  );
}

interface PackingProps {
  rows: readonly KeywordRow[];
  model: EditorModel;
  brand: string | null;
  onDone: () => void;
}

/** The search terms that cover most, beside what stands there now; taken into the draft by a click. */
function Packing({ rows, model, brand, onDone }: PackingProps) {
  const { content, limits } = { content: model.content.value, limits: model.limits.value };
  const packed = packTerms({
    phrases: rows.map((row) => ({
      phrase: row.keyword.phrase,
      volume: row.volume?.volume ?? null,
      relevance: relevanceOf(row),
    })),
    limit: limits.searchTerms.max,
    visible: [content.title, content.itemHighlight ?? '', ...content.bullets, content.description ?? ''],
    brands: brand === null ? [] : [brand],
  });
  const newly = packed.covered.filter(({ isVisible }) => !isVisible).length;
  return (
    <section class="packing" aria-label="Packed search terms">
      <p class="packed">
        {packed.text === '' ? 'Nothing to add: the visible words say it all.' : packed.text}
      </p>
      <p class="small muted">
        {packed.bytes} of {limits.searchTerms.max} bytes · covers {count(packed.covered.length, 'keyword')},{' '}
        {newly} of them only here
      </p>
      <div class="row">
        <Button
          disabled={packed.text === ''}
          onClick={() => {
            model.set('searchTerms', packed.text);
            onDone();
          }}
        >
          Put into the draft
        </Button>
        <Button onClick={onDone}>Close</Button>
      </div>
    </section>
  );
}
