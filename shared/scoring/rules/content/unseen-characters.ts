import { contentFieldNames } from '../../../catalog/content-fields';
import { findAll } from '../../find-all';
import { fulfilled, notKnown, wanting } from '../../outcome';
import type { Place, Rule } from '../../rule';
import { sources } from '../../sources.data';
import { partsOfFields, shownFields } from '../../text-parts';
import { countOf } from '../../wording';

/** Control characters but tab and line ends, marks of direction, zero widths (not the joiner of emoji), lone surrogates. */
const unseen =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
// eslint-disable-next-line no-control-regex -- the same
const suspect = /[^\t\n\r\u0020-\u007e]/;

export const unseenCharacters: Rule = {
  id: 'content/unseen-characters',
  component: 'content',
  weight: 1,
  name: 'No characters that do not show',
  source: sources.ourReading,
  measure(subject) {
    const terms = subject.searchTerms.known ? (subject.searchTerms.value ?? '') : '';
    const texts = [
      ...partsOfFields(subject, shownFields),
      ...(terms === ''
        ? []
        : [{ field: 'searchTerms' as const, text: terms, label: contentFieldNames.searchTerms }]),
    ];
    if (texts.length === 0 && !subject.title.known) return notKnown('title', subject.title.reason);
    const places: Place[] = [];
    for (const part of texts) {
      if (!suspect.test(part.text)) continue;
      const { marks, found } = findAll(part.text, unseen);
      if (marks.length === 0) continue;
      places.push({
        evidence: `${part.label} holds ${countOf(marks.length, 'unseen character')} (${found.slice(0, 3).map(codeOf).join(', ')})`,
        fix: 'Delete them: they come along when text is pasted, and break search and layout.',
        field: part.field,
        index: 'index' in part ? part.index : undefined,
        marks,
      });
    }
    const [first] = places;
    if (first === undefined) return fulfilled('Every character shows');
    return wanting({ score: 0, severity: 'warning', evidence: first.evidence, fix: first.fix, places });
  },
};

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
