import { splitTitle, type TitleSplit } from '../../shared/drafting/split-title';
import { apiError } from '../../shared/api-error';
import { fail, ok } from '../../shared/result';
import { fieldLimits } from '../../shared/scoring/field-limits';
import type { Command } from './command';

export const splitTitleCommand: Command = {
  usage: 'TEXT',
  help: [
    'Splits a title over its limit into a shorter one and an Item Highlight, without losing a fact: one to three proposals,',
    'best first, with where each part goes.',
    '  --brand NAME        the brand, which leads',
    '  --code NUMBER       a part or model number',
    '  --no-highlight      the product type has no Item Highlight: the rest goes into a bullet',
    '  --media             books, music, film: 200 characters',
  ].join('\n'),
  options: {
    brand: { type: 'string' },
    code: { type: 'string' },
    'no-highlight': { type: 'boolean' },
    media: { type: 'boolean' },
  },
  words: [1, 1],
  run({ words: [title = ''], options }) {
    if (title.trim() === '')
      return Promise.resolve(
        fail(apiError('bad-request', 'Give the title as one word in quotation marks.', { field: 'TEXT' })),
      );
    const limits = fieldLimits({ productType: null, isMedia: options.media === true, now: Date.now() });
    const split = splitTitle({
      title,
      brand: typeof options.brand === 'string' ? options.brand : null,
      attributes: typeof options.code === 'string' ? { part_number: options.code } : {},
      itemHighlight: null,
      bullets: [],
      limits: options['no-highlight'] === true ? { ...limits, itemHighlight: null } : limits,
    });
    const within = `Within its limit of ${limits.title.max} ${limits.title.unit}: nothing to split.`;
    const json = split ?? {
      size: title.length,
      max: limits.title.max,
      unit: limits.title.unit,
      proposals: [],
    };
    return Promise.resolve(ok({ text: split === null ? within : describeSplit(split), json }));
  },
};

/** Proposals for people: title, highlight and bullet with their sizes, and what would be lost. */
export function describeSplit({ size, max, unit, proposals }: TitleSplit): string {
  if (proposals.length === 0) return `${size} of ${max} ${unit}: no title can be made of it.`;
  return proposals
    .map(({ title, itemHighlight, bullets, changedBullet, lost, manner }) =>
      [
        manner,
        `  Title      ${title} (${title.length})`,
        ...(itemHighlight === null ? [] : [`  Highlight  ${itemHighlight} (${itemHighlight.length})`]),
        ...(changedBullet === null
          ? []
          : [`  Bullet ${changedBullet + 1}   ${bullets[changedBullet] ?? ''}`]),
        lost.length === 0 ? '  Nothing lost' : `  Would lose ${lost.join(', ')}`,
      ].join('\n'),
    )
    .join('\n\n');
}
