import { countUtf8Bytes } from '../shared/scoring/measure-text';
import { readKeywordFile } from '../shared/import/keyword-file';
import { packTerms, type PackPhrase } from '../shared/keywords/pack';
import { packProblemOf } from '../shared/keywords/pack-problem';
import { packWordsOf } from '../shared/keywords/pack-words';
import { exactPacking } from '../shared/keywords/testing/exact-packing';
import { packingCases, type PackingCase } from '../shared/keywords/testing/packing-cases';
import type { BenchRow } from './bench-row';
import { medianOf, referenceMs, timesOf } from './reference-loop';

const limit = 249;
const fileRows = 50_000;

/** Search terms: volume covered beside HiGHS' optimum and two simple ways, by size of the list; time; a file of keywords. */
export async function bench(): Promise<BenchRow[]> {
  const reference = referenceMs();
  const solve = await exactPacking();
  const cases = packingCases();
  const rows: BenchRow[] = [];
  for (const count of [60, 120, 200]) {
    const own = cases.filter(({ phrases }) => phrases.length === count);
    const ours = own.map((one) => shareOf(one, packTerms({ ...requestOf(one), limit }).text));
    const best = own.map((one) => optimumOf(one, solve));
    const worst = Math.min(...ours.map((share, at) => share / (best[at] ?? 1)));
    const pasted = own.map((one) => shareOf(one, pasteTop(one)));
    const greedy = own.map((one) => shareOf(one, plainGreedy(one)));
    rows.push({
      name: `searches that terms cover, ${count} phrases`,
      value: 100 * meanOf(ours),
      unit: '%',
      higherIsBetter: true,
      aim: 99 * meanOf(best),
      peer: { name: 'HiGHS, the optimum', value: 100 * meanOf(best) },
      note: `ten seeds, worst ${(100 * worst).toFixed(2)} % of its optimum; pasting the top phrases ${(100 * meanOf(pasted)).toFixed(1)} %, words by volume per byte ${(100 * meanOf(greedy)).toFixed(1)} %`,
    });
  }
  const large = cases.filter(({ phrases }) => phrases.length === 200);
  const pack = () => large.forEach((one) => packTerms({ ...requestOf(one), limit }));
  timesOf(3, pack);
  const each = medianOf(timesOf(7, pack)) / large.length;
  const exact = medianOf(large.map((one) => timesOf(1, () => optimumOf(one, solve))[0] ?? 0));
  rows.push({
    name: 'pack 200 phrases',
    value: each,
    unit: 'ms',
    ratio: each / reference,
    aim: 30,
    peer: { name: 'HiGHS', value: exact },
    note: 'from phrases to text, stems remembered',
  });
  const file = new TextEncoder().encode(keywordFile());
  const read = medianOf(timesOf(5, () => readKeywordFile(file)));
  rows.push({
    name: `read a file of ${fileRows.toLocaleString('en-GB')} keywords`,
    value: read,
    unit: 'ms',
    ratio: read / reference,
    aim: 2000,
    note: 'Search Query Performance, 14 columns, from bytes to checked rows',
  });
  return rows;
}

function requestOf({ phrases, title }: PackingCase): { phrases: PackPhrase[]; visible: string[] } {
  return { phrases, visible: [title] };
}

/** Share of all volume that a text covers beside the title, read back from its words. */
function shareOf({ phrases, title }: PackingCase, text: string): number {
  const said = stemsOf(`${title} ${text}`);
  const volume = (list: readonly PackPhrase[]) => list.reduce((sum, one) => sum + (one.volume ?? 0), 0);
  return (
    volume(phrases.filter(({ phrase }) => [...stemsOf(phrase)].every((stem) => said.has(stem)))) /
    volume(phrases)
  );
}

function optimumOf({ phrases, title }: PackingCase, solve: Awaited<ReturnType<typeof exactPacking>>): number {
  const free = stemsOf(title);
  const worthy = phrases.map(({ phrase, volume }) => ({ words: packWordsOf(phrase), worth: volume ?? 0 }));
  const all = worthy.reduce((sum, { worth }) => sum + worth, 0);
  const given = worthy.reduce(
    (sum, { words, worth }) => sum + (words.every(({ stem }) => free.has(stem)) ? worth : 0),
    0,
  );
  return (given + solve(packProblemOf(worthy, free, limit))) / all;
}

/** What most sellers do: the phrases with most searches, one after another, until the field is full. */
function pasteTop({ phrases }: PackingCase): string {
  let text = '';
  for (const { phrase } of phrases.toSorted((a, b) => (b.volume ?? 0) - (a.volume ?? 0))) {
    const longer = text === '' ? phrase : `${text} ${phrase}`;
    if (countUtf8Bytes(longer) > limit) break;
    text = longer;
  }
  return text;
}

/** What a careful seller does: words, each once, by the volume of the phrases that hold it per byte. */
function plainGreedy({ phrases, title }: PackingCase): string {
  const free = stemsOf(title);
  const found = new Map<string, { form: string; worth: number }>();
  for (const { phrase, volume } of phrases) {
    for (const { stem, form } of packWordsOf(phrase)) {
      if (free.has(stem)) continue;
      const known = found.get(stem) ?? { form, worth: 0 };
      found.set(stem, {
        form: form.length < known.form.length ? form : known.form,
        worth: known.worth + (volume ?? 0),
      });
    }
  }
  const perByte = ({ form, worth }: { form: string; worth: number }) => worth / (countUtf8Bytes(form) + 1);
  const words: string[] = [];
  let room = limit + 1;
  for (const entry of [...found.values()].toSorted((a, b) => perByte(b) - perByte(a))) {
    const cost = countUtf8Bytes(entry.form) + 1;
    if (cost > room) continue;
    words.push(entry.form);
    room -= cost;
  }
  return words.join(' ');
}

function stemsOf(text: string): Set<string> {
  return new Set(packWordsOf(text).map(({ stem }) => stem));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function keywordFile(): string {
  const header =
    '"Search Query","Search Query Score","Search Query Volume","Impressions: Total Count","Impressions: ASIN Count",' +
    '"Impressions: ASIN Share %","Clicks: Total Count","Clicks: Click Rate %","Clicks: ASIN Count","Clicks: ASIN Share %",' +
    '"Basket Adds: Total Count","Purchases: Total Count","Purchases: ASIN Count","Reporting Date"';
  const rows = Array.from(
    { length: fileRows },
    (_, at) =>
      `"shelf bracket ${at} mm","${at % 900}","${at * 3}","99000","12","0.01","300","0.3","4","1.33","20","5","1","2026-02-07"`,
  );
  return [header, ...rows].join('\r\n');
}
