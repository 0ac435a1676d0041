import { foreignWordsOf } from '../keywords/foreign-words';
import type { ScoringContext } from '../scoring/rule';
import type { Subject } from '../scoring/subject';
import { contentWords } from './copy-words';
import type { InputText } from './input-text';
import { objectionsTo, objectionTo } from './objection';
import { prepareText, type Preparation } from './prepare-text';
import { sentencesOf } from './sentences';
import { divided } from './title-phrases';
import { replaceAll, type TracedText } from './traced-text';

export interface CopyQuestion {
  subject: Subject;
  context: ScoringContext;
  preparation: Preparation;
}

export interface OwnCopy {
  /** Sentences that may be used, cleaned, each with a capital first. */
  sentences: TracedText[];
  /** Why others were left out. */
  notes: string[];
}

/** The usable sentences of one text of the seller; of a sentence that breaks a policy its clean clauses. */
export function ownCopy(input: InputText, question: CopyQuestion): OwnCopy {
  const copy: OwnCopy = { sentences: [], notes: [] };
  const label = labelOf(input);
  const sentences = sentencesOf(prepareText(input, 'sentence', question.preparation)).filter(({ text }) =>
    isSentence(text),
  );
  const objections = objectionsTo(
    sentences.map(({ text }) => text),
    question,
  );
  sentences.forEach((sentence, index) => {
    if (foreignWordsOf(sentence.text).length > 0) {
      copy.notes.push(`${label}: left out «${shortened(sentence.text)}»: not in English`);
      return;
    }
    const objection = objections[index] ?? null;
    if (objection === null) {
      copy.sentences.push(withCapital(sentence));
      return;
    }
    copy.notes.push(
      `${label}: left out of «${shortened(sentence.text)}»: ${objection.replace(/^Bullet \d+/, 'It')}`,
    );
    const clauses = divided(sentence).filter(
      ({ text }) =>
        text !== sentence.text && isClause(text) && objectionTo(text, 'bullets', question) === null,
    );
    copy.sentences.push(...clauses.map(withCapital));
  });
  return copy;
}

/** A first small letter as a capital, unless it is a name or unit such as iPhone, pH or mm. */
export function withCapital(text: TracedText): TracedText {
  return replaceAll(text, /^\p{Ll}(?=\p{Ll}{2}|[\s-])/gu, ([letter]) => letter.toUpperCase());
}

const placeholder =
  /^(?:n\/?a|not applicable|tb[acd]|to be (?:added|confirmed|decided)|copy pending|pending|none|null|undefined|x{2,}|lorem ipsum.*|bullet(?: point)? ?\d?|test)$/i;

function isSentence(text: string): boolean {
  return !placeholder.test(text) && (contentWords(text).length > 0 || /\d/.test(text));
}

/** A part of a sentence that stands by itself: a few words, not one that leans on what came before. */
function isClause(text: string): boolean {
  return (
    contentWords(text).length >= 2 &&
    !/^(?:and|or|but|which|that|so|as|if|when|because|then|it|this|these|we|you)\b/i.test(text)
  );
}

function labelOf({ source, index }: InputText): string {
  if (source === 'bullet') return `Bullet ${(index ?? 0) + 1}`;
  return source === 'itemHighlight' ? 'Item Highlight' : 'Description';
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text;
}
