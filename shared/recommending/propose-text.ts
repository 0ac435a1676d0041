import type { ContentChanges } from '../catalog/listing-content';
import { splitTitle, type TitleSplit } from '../drafting/split-title';
import { decode } from '../drafting/split-title-clean';
import { britishSpellings } from '../keywords/british-spellings.data';
import { packTerms } from '../keywords/pack';
import { limitsOfSubject } from '../scoring/limits-of-subject';
import type { Finding } from '../scoring/score-result';
import type { RecommendQuestion, TextProposal } from './recommendation';
import { withoutMarks } from './without-marks';

/** The split of the listing's title, where it is over its limit. */
export function splitOf({
  content,
  subject,
  context,
}: Pick<RecommendQuestion, 'content' | 'subject' | 'context'>): TitleSplit | null {
  return splitTitle({
    title: content.title,
    brand: subject.brand.known ? subject.brand.value : null,
    attributes: subject.attributes.known ? subject.attributes.value : {},
    itemHighlight: content.itemHighlight,
    bullets: content.bullets,
    limits: limitsOfSubject(subject, context),
  });
}

/** What a split changes in the listing: only the fields that become other. */
export function changesOfSplit(
  content: RecommendQuestion['content'],
  split: {
    title: string;
    itemHighlight: string | null;
    bullets: readonly string[];
    changedBullet: number | null;
  },
): ContentChanges {
  return {
    title: split.title,
    ...(split.itemHighlight === content.itemHighlight ? {} : { itemHighlight: split.itemHighlight }),
    ...(split.changedBullet === null ? {} : { bullets: [...split.bullets] }),
  };
}

/** Words that mend a finding, made from what the listing says; null where only the seller can write them. */
export function proposeText(finding: Finding, question: RecommendQuestion): TextProposal | null {
  const { content } = question;
  switch (finding.rule) {
    case 'seo/title-length': {
      const proposal = splitOf(question)?.proposals[0];
      return proposal === undefined
        ? null
        : { after: changesOfSplit(content, proposal), isLossless: proposal.lost.length === 0 };
    }
    case 'compliance/title-characters':
    case 'compliance/bullet-characters':
    case 'compliance/title-promotion':
    case 'compliance/no-offers-in-text':
    case 'compliance/no-contacts':
    case 'content/no-html':
    case 'content/unseen-characters':
    case 'seo/search-terms-repeats':
    case 'seo/search-terms-clean':
      return withoutMarks(content, finding);
    case 'content/no-html-entities':
      return rewritten(finding, question, decode);
    case 'content/british-spelling':
      return rewritten(finding, question, inBritish);
    case 'seo/search-terms-bytes':
    case 'seo/search-terms-filled':
      return packed(question);
    default:
      return null;
  }
}

function rewritten(
  { field, index }: Finding,
  { content }: RecommendQuestion,
  rewrite: (text: string) => string,
): TextProposal | null {
  const after: ContentChanges = {};
  if (field === 'title') after.title = rewrite(content.title);
  else if (field === 'bullets')
    after.bullets = content.bullets.map((text, at) =>
      index === null || at === index ? rewrite(text) : text,
    );
  else if (field === 'description' || field === 'itemHighlight' || field === 'searchTerms')
    after[field] = rewrite(content[field] ?? '');
  else return null;
  return { after, isLossless: true };
}

function inBritish(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const lower = word.toLowerCase();
    const british = Object.hasOwn(britishSpellings, lower) ? britishSpellings[lower] : undefined;
    if (british === undefined) return word;
    if (word === word.toUpperCase()) return british.toUpperCase();
    return word === lower ? british : british.charAt(0).toUpperCase() + british.slice(1);
  });
}

/** Search terms packed anew from the known phrases and the words that stand there, within their bytes. */
function packed({ content, subject, context, keywords }: RecommendQuestion): TextProposal | null {
  const own = (content.searchTerms ?? '').split(/[\s,;]+/u).filter((word) => word !== '');
  const phrases = [...keywords, ...own.map((phrase) => ({ phrase, relevance: 0.1 }))];
  if (phrases.length === 0) return null;
  const { text } = packTerms({
    phrases,
    limit: limitsOfSubject(subject, context).searchTerms.max,
    visible: [content.title, content.itemHighlight ?? '', ...content.bullets],
    brands: subject.brand.known ? [subject.brand.value] : [],
  });
  return text === '' || text === content.searchTerms
    ? null
    : { after: { searchTerms: text }, isLossless: true };
}
