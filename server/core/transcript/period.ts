import { periodName, periodsIn, type SaidPeriod } from '../text/dates';

/** The period that a title line names; one without a year takes it from the date of the call. */
export function titlePeriod(written: readonly string[], date: string | null): string | null {
  const periods = written.flatMap((words) => periodsIn(words).slice(0, 1));
  const dated =
    periods.find((period) => period.year !== null && period.quarter !== null) ??
    periods.find((period) => period.year !== null);
  if (dated) return periodName(dated, dated.year!);
  const bare = periods.find((period) => period.quarter !== null);
  return bare && date ? periodName(bare, yearByDate(bare.quarter!, date)) : null;
}

/** The last quarter is reported early in the next year. */
const yearByDate = (quarter: number, date: string): number =>
  Number(date.slice(0, 4)) - (quarter === 4 && Number(date.slice(5, 7)) <= 6 ? 1 : 0);

const LOOKED_AT = 14_000;

/** The period that the words report: named where the call is introduced, else the quarter that is spoken of most. */
export function saidPeriod(opening: readonly string[], speech: readonly string[], date: string | null): string | null {
  const said = firstIntroduced(opening);
  if (said?.year) return periodName(said, said.year);
  const words = upTo(speech, LOOKED_AT);
  const all = periodsIn(words);
  const introduced = said ?? mostSaid(all);
  if (!introduced) return fullYear(all);
  if (introduced.quarter === null) return null;
  const { quarter } = introduced;
  const year = votedYear(quarter, all, words, date);
  return year === null ? null : periodName(introduced, year);
}

function upTo(speech: readonly string[], most: number): string {
  let words = '';
  for (const part of speech) {
    words += `${part}\n`;
    if (words.length > most) break;
  }
  return words.slice(0, most);
}

function firstIntroduced(opening: readonly string[]): SaidPeriod | undefined {
  for (const part of opening) {
    const introduced = introducedIn(part)[0];
    if (introduced) return introduced;
  }
  return undefined;
}

const EVENT = /^[^.?!\n]{0,60}\b(?:call|results|earnings|webcast|conference|presentation|performance|review|ended)\b/i;

/** Periods right before the words for a call or its results. */
function introducedIn(words: string): readonly SaidPeriod[] {
  return periodsIn(words).filter(
    (period) =>
      (period.quarter ?? period.half) !== null &&
      EVENT.test(words.slice(period.end, period.end + 90)) &&
      !isCompared(words, period),
  );
}

const COMPARED = /\b(?:compared (?:to|with)|versus|vs\.?|from|than|over|since|prior|last|previous) (?:\S+ ){0,8}$/i;

/** Whether a period is only what another is held against. */
const isCompared = (words: string, { start }: SaidPeriod): boolean =>
  COMPARED.test(words.slice(Math.max(0, start - 90), start));

function mostSaid(all: readonly SaidPeriod[]): SaidPeriod | undefined {
  const times = [0, 0, 0, 0, 0];
  for (const { quarter } of all) if (quarter !== null) times[quarter]! += 1;
  const most = Math.max(...times);
  return most < 2
    ? undefined
    : all.find((period) => period.quarter !== null && times[period.quarter] === most && period.quarter > 0) && {
        start: 0,
        end: 0,
        half: null,
        year: null,
        quarter: times.indexOf(most),
      };
}

function fullYear(all: readonly SaidPeriod[]): string | null {
  const year = all.find((period) => period.year !== null && period.quarter === null);
  return year ? periodName(year, year.year!) : null;
}

/**
 * The year of a quarter that is said without one. The quarter itself with a year, the next one guided to, and the year in
 * whose course the quarter lies speak for it; a quarter held against speaks for the year after.
 */
function votedYear(quarter: number, all: readonly SaidPeriod[], words: string, date: string | null): number | null {
  const votes = new Map<number, number>();
  const vote = (year: number, weight: number): void => void votes.set(year, (votes.get(year) ?? 0) + weight);
  for (const said of all) {
    if (said.year === null) continue;
    const compared = isCompared(words, said) ? 1 : 0;
    if (said.quarter === quarter) vote(said.year + compared, 1.2);
    else if (said.quarter === (quarter % 4) + 1 && !compared) vote(quarter === 4 ? said.year - 1 : said.year, 1);
  }
  for (const match of words.matchAll(
    /\b(?:quarter|months|period|year)s? (?:ended|ending)\b[^.?!]{0,24}\b((?:19|20)\d\d)\b/gi,
  ))
    vote(Number(match[1]), 1);
  if (date) vote(yearByDate(quarter, date), 1);
  if (votes.size === 0)
    for (const said of all) if (said.year !== null) vote(said.year + (isCompared(words, said) ? 1 : 0), 0.5);
  if (votes.size === 0) for (const match of words.matchAll(/\b(20\d\d)\b(?!['’%])/g)) vote(Number(match[1]), 0.1);
  let best: number | null = null;
  for (const [year, weight] of votes) if (best === null || weight > votes.get(best)!) best = year;
  return best;
}
