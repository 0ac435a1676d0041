import type { FoundHeader } from './find-header';
import type { KeywordRow } from './keyword-row';
import { plainFigure } from './plain-figure';
import { addProblem, shortened, type ProblemList } from './problem-list';
import { readCount, readPercent } from './read-count';
import { readPhrase } from './read-phrase';
import type { TableRow } from './read-table';
import { periodOf, type ReportPeriod } from './report-period';

/** What the lines above the header say of the whole file. */
export interface ReportFacts {
  about: string | null;
  period: ReportPeriod | null;
}

interface RowQuestion {
  row: TableRow;
  header: FoundHeader;
  facts: ReportFacts;
  list: ProblemList;
}

/** The keyword of a row; null, with a problem on the list, where it holds none. A bad figure is left out, the phrase kept. */
export function keywordRowOf(question: RowQuestion): KeywordRow | null {
  const { row, header, facts } = question;
  const read = readPhrase(row.cell('phrase'));
  if ('fault' in read || read.phrase === '') {
    const fault = 'fault' in read ? read.fault : 'is empty';
    report(question, 'phrase', `«${shortened(row.cell('phrase'))}» ${fault}.`, false);
    return null;
  }
  const volume = countOf(question, 'volume');
  const isTold = row.cell('date').trim() !== '';
  const period = (isTold ? periodOf(row.cell('date')) : null) ?? facts.period;
  const base = { line: row.line, phrase: read.phrase, volume: volume.value, volumeAt: period?.endAt ?? null };
  const said =
    volume.value === null && volume.note === undefined ? [] : [searchesOf(volume, facts.period?.text)];
  switch (header.kind.kind) {
    case 'search-query-performance':
      return { ...base, ...performanceOf(question, said) };
    case 'brand-analytics':
      return { ...base, ...topTermOf(question) };
    case 'cerebro':
      return { ...base, ...cerebroOf(question, said) };
    case 'keyword-planner': {
      const competition = row.cell('competition').trim();
      return {
        ...base,
        evidence: sentence([
          ...said,
          ...(competition === '' ? [] : [`competition ${competition.toLowerCase()}`]),
        ]),
      };
    }
    case 'csv':
      return { ...base, evidence: sentence(said) };
  }
}

function performanceOf(
  question: RowQuestion,
  said: string[],
): Pick<KeywordRow, 'evidence' | 'ownClickShare'> {
  const { row, facts } = question;
  const share = readPercent(row.cell('ownClickShare'));
  const clicks = countOf(question, 'totalClicks').value;
  const own = countOf(question, 'ownClicks').value;
  const purchases = countOf(question, 'ownPurchases').value;
  const parts = [...said];
  if (clicks !== null && own !== null)
    parts.push(`${plainFigure(own)} of ${plainFigure(clicks)} clicks yours`);
  if (purchases !== null) parts.push(`${plainFigure(purchases)} bought from you`);
  if (facts.about !== null) parts.push(`report of ${shortened(facts.about)}`);
  const counted = clicks !== null && own !== null && clicks > 0 && own <= clicks ? own / clicks : null;
  return { evidence: sentence(parts), ownClickShare: counted ?? share };
}

function topTermOf(question: RowQuestion): Pick<KeywordRow, 'evidence' | 'searchFrequencyRank' | 'topAsins'> {
  const { row, facts } = question;
  const rank = countOf(question, 'searchFrequencyRank').value;
  const topAsins = ['1', '2', '3'].flatMap((place) => {
    const asin = row.cell(`asin${place}`).trim().toUpperCase();
    if (!/^[A-Z0-9]{10}$/.test(asin)) return [];
    return [
      {
        asin,
        clickShare: readPercent(row.cell(`clickShare${place}`)),
        conversionShare: readPercent(row.cell(`conversionShare${place}`)),
      },
    ];
  });
  const when = facts.period === null ? '' : `, ${facts.period.text}`;
  return {
    evidence:
      rank === null ? 'among Amazon’s top search terms' : `search frequency rank ${plainFigure(rank)}${when}`,
    ...(rank === null ? {} : { searchFrequencyRank: Math.round(rank) }),
    topAsins,
  };
}

function cerebroOf(
  question: RowQuestion,
  said: string[],
): Pick<KeywordRow, 'evidence' | 'organicRank' | 'ranksByAsin'> {
  const { row, header } = question;
  const rank = countOf(question, 'organicRank').value;
  const ranksByAsin: Record<string, number> = {};
  header.names.forEach((name, index) => {
    if (!/^B0[A-Z0-9]{8}$/i.test(name)) return;
    const read = readCount(row.cells[index] ?? '');
    if ('value' in read && read.value !== null && read.value > 0)
      ranksByAsin[name.toUpperCase()] = Math.round(read.value);
  });
  const parts = [...said, ...(rank === null ? [] : [`organic place ${plainFigure(rank)}`])];
  return {
    evidence: sentence(parts),
    ...(rank === null ? {} : { organicRank: Math.round(rank) }),
    ...(Object.keys(ranksByAsin).length === 0 ? {} : { ranksByAsin }),
  };
}

/** A count of a cell; one that is none is reported, and left out. */
function countOf(question: RowQuestion, meaning: string): { value: number | null; note?: string } {
  const cell = question.row.cell(meaning);
  const read = readCount(cell);
  if ('value' in read) return read;
  report(question, meaning, `«${shortened(cell)}» ${read.fault}; the row is taken without it.`, true);
  return { value: null };
}

function report(
  { row, header, list }: RowQuestion,
  meaning: string,
  message: string,
  isTaken: boolean,
): void {
  const column = header.names[header.columns.get(meaning) ?? -1] ?? null;
  addProblem(list, { line: row.line, column, message, isTaken });
}

function searchesOf(
  { value, note }: { value: number | null; note?: string },
  period: string | undefined,
): string {
  const searches = note ?? plainFigure(value ?? 0);
  return `${searches} searches${period === undefined ? '' : `, ${period}`}`;
}

function sentence(parts: readonly string[]): string {
  return parts.length === 0 ? 'in the file, without a figure' : parts.join('; ');
}
