// Who may import whom (.dependency-cruiser.cjs). The module count is asserted as well: with a TypeScript that
// dependency-cruiser does not know it cruises nothing and is content.
import process from 'node:process';
import { cruise } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { globSync } from './launch/source-files.mjs';

const options = await extractConfig('./.dependency-cruiser.cjs');
const folders = ['shared', 'server', 'extension', 'scripts/plumbline'];
const { output } = await cruise(folders, { ...options.options, ruleSet: options, validate: true }, null, {
  tsConfig: extractTSConfig('./tsconfig.json'),
});
const own = output.modules.filter((module) =>
  folders.some((folder) => module.source.startsWith(`${folder}/`)),
);
const files = globSync(folders);
const problems = output.summary.violations.filter((violation) => violation.rule.severity === 'error');
for (const { rule, from, to } of problems) console.log(`${rule.name}: ${from} -> ${to}`);
if (own.length < files.length * 0.98) {
  console.log(`Only ${own.length} of ${files.length} modules were read: the check would prove nothing.`);
  process.exit(1);
}
console.log(
  `${own.length} modules, ${output.summary.totalDependenciesCruised} imports, ${problems.length} against the layers`,
);
process.exit(problems.length === 0 ? 0 : 1);
