import type { ComponentChildren } from 'preact';
import type { Source } from '@shared/scoring/rule';
import { Popover } from './popover';

/** One line of a reason: what, and what was found or holds. */
export interface WhyFact {
  name: string;
  value: ComponentChildren;
}

export interface WhyProps {
  /** What is asked about, as a reader says it: «score 64». */
  about: string;
  /** The figure itself as the button; absent: the word «why». */
  children?: ComponentChildren;
  /** A sentence or two. */
  words?: ComponentChildren;
  facts?: readonly WhyFact[];
  source?: Source | undefined;
}

/** A figure that can be asked why, by pointer and by key: the measured values behind it, and the rule's source. */
export function Why({ about, children, words, facts = [], source }: WhyProps) {
  return (
    <Popover
      class={children === undefined ? 'why' : 'why-figure'}
      button={
        children === undefined ? (
          'why'
        ) : (
          <>
            {children}
            <span class="sr-only">, why?</span>
          </>
        )
      }
      name={children === undefined ? `Why: ${about}` : undefined}
      label={`Why ${about}`}
      width={320}
      title="Why?"
    >
      {() => (
        <div class="why-body">
          {words !== undefined && <p>{words}</p>}
          {facts.length > 0 && (
            <dl class="why-facts">
              {facts.map(({ name, value }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          )}
          {source && <SourceLine source={source} />}
        </div>
      )}
    </Popover>
  );
}

/** Where a rule comes from, with its day and, where there is one, its address. */
export function SourceLine({ source }: { source: Source }) {
  const { text, date, url } = source;
  return (
    <p class="small muted why-source">
      Source:{' '}
      {url ? (
        <a href={url} target="_blank" rel="noreferrer">
          {text}
        </a>
      ) : (
        text
      )}
      , {date}
    </p>
  );
}
