import { judgeMutated } from '../../shared/scoring/labelled/judge-mutated';
import { tableRows, tableText } from '../../shared/scoring/labelled/labelled-table';
import { mutatedListings } from '../../shared/scoring/labelled/mutated-listings';
import { componentNames, components } from '../../shared/scoring/rule';
import { rules } from '../../shared/scoring/rules';
import { defaultWeights } from '../../shared/scoring/weights';

/** The seed of the table: the day on which the set was first made. */
const seed = 20_261_124;

/** `docs/scoring.md` with its two generated parts written anew from the code; everything else stays as it is. */
export function scoringPage(page: string): string {
  const table = tableText(tableRows(mutatedListings(seed).map(judgeMutated)));
  return between(between(page, 'rules', ruleList()), 'labelled', table);
}

/** Every rule by component with its weight there and its source. */
export function ruleList(): string {
  const parts = components.map((component) => {
    const own = rules.filter((rule) => rule.component === component);
    const rows = own.map(
      ({ id, name, weight, source }) =>
        `| \`${id}\` | ${plain(name)} | ${weight} | ${plain(source.text)} (${source.date}) |`,
    );
    return [
      `### ${componentNames[component]}: ${own.length} rules, ${defaultWeights.components[component]} points`,
      '',
      '| rule | asks for | weight | source |',
      '| --- | --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
  return [`${rules.length} rules in all.`, ...parts].join('\n\n');
}

/** A bar would end the cell, a tag would be one. */
function plain(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

function between(page: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name}: written by scripts/write-rule-list.ts -->`, `<!-- ${name} end -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/scoring.md has no place for «${name}»`);
  return `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(to)}`;
}
