import type { Rule } from '../rule';
import { amazonIssues } from './compliance/amazon-issues';
import { titleCharacters } from './compliance/title-characters';
import { rating } from './competitive/rating';
import { bulletCount } from './content/bullet-count';
import { imageCount } from './images/image-count';
import { itemHighlightPresent } from './seo/item-highlight-present';
import { searchTermsBytes } from './seo/search-terms-bytes';
import { titleLength } from './seo/title-length';

/** Every scoring rule: one file each, its id is its path. A test walks the folder to prove this list whole. */
export const rules: readonly Rule[] = [
  titleLength,
  itemHighlightPresent,
  searchTermsBytes,
  bulletCount,
  imageCount,
  rating,
  titleCharacters,
  amazonIssues,
];
