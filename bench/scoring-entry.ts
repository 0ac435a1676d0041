// What a page or worker loads to score, for measuring its size alone.
export { compareScores } from '../shared/scoring/compare-scores';
export { limitsOfSubject } from '../shared/scoring/limits-of-subject';
export { scoreSubject } from '../shared/scoring/score';
export { subjectOfDraft, subjectOfListing } from '../shared/scoring/subject-of-listing';
export { seenOnPage, subjectOfPage } from '../shared/scoring/subject-of-page';
export { subjectOfSearchRow } from '../shared/scoring/subject-of-search-row';
