// Runs one bench named on the command line and prints its rows, with the reference loop's time, as one line of JSON.
import process from 'node:process';
import type { BenchRow } from '../bench-row';
import { referenceMs } from '../reference-loop';

const name = process.argv[2] ?? '';
const { bench } = (await import(`../${name}.ts`)) as { bench: () => Promise<BenchRow[]> };
const reference = referenceMs();
console.log(`BENCH ROWS ${JSON.stringify({ reference, found: await bench() })}`);
process.exit(0);
