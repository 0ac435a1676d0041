// `node --import tsx scripts/write-rule-list.ts`: writes the list of rules and the table of the labelled set into
// docs/scoring.md, between their marks. `scripts/write-rule-list.test.ts` fails when the page is not up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scoringPage } from './rule-list/scoring-page';

const path = fileURLToPath(new URL('../docs/scoring.md', import.meta.url));
const before = readFileSync(path, 'utf8');
const after = scoringPage(before);
writeFileSync(path, after);
console.log(after === before ? 'docs/scoring.md is up to date' : 'docs/scoring.md is written');
