// `npm run new -- <kind> <name>`: the files of a new rule or job, and its line in the list.
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { applyScaffold } from './new/apply-scaffold';
import { scaffolds } from './new/scaffolds';

const [kind = '', name = '', ...more] = process.argv.slice(2);
const scaffold = scaffolds.find((row) => row.kind === kind);
const problem = scaffold === undefined || more.length > 0 ? 'usage' : scaffold.refuse(name);

if (scaffold === undefined || problem === 'usage') {
  const width = Math.max(...scaffolds.map((row) => row.usage.length)) + 2;
  const lines = scaffolds.map((row) => `  npm run new -- ${row.usage.padEnd(width)}${row.summary}`);
  console.error(`What is to be made?\n${lines.join('\n')}`);
  process.exitCode = 2;
} else if (problem !== null) {
  console.error(problem);
  process.exitCode = 1;
} else {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const result = applyScaffold(root, scaffold.plan(name, new Date().toISOString().slice(0, 10)));
  if (result.ok) console.log(`${result.value.map((path) => `  ${path}`).join('\n')}\n${scaffold.next}`);
  else {
    console.error(result.error);
    process.exitCode = 1;
  }
}
