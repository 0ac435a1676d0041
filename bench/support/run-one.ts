// Runs one bench named on the command line and prints its rows as one line of JSON.
import process from 'node:process';
import type { BenchRow } from '../bench-row';

const name = process.argv[2] ?? '';
const { bench } = (await import(`../${name}.ts`)) as { bench: () => Promise<BenchRow[]> };
console.log(`BENCH ROWS ${JSON.stringify(await bench())}`);
process.exit(0);
