import { periodName, periodsIn, type SaidPeriod } from '../text/dates';
import { rememberedLast } from '../text/remembered';

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
  const all = periodsLookedAt(words);
  const introduced = said ?? mostSaid(all) ?? onlySaid(all, words);
  if (!introduced) return fullYear(all);
  if (introduced.quarter === null) return null;
  const { quarter } = introduced;
  const year = votedYear(quarter, all, words, date);
  return year === null ? null : periodName(introduced, year);
}

const periodsLookedAt = rememberedLast(periodsIn);

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

const EVENT = /^[^.?!\n]{0,110}\b(?:call|results|earnings|webcast|conference|presentation|performance|review|ended)\b/i;

/** Periods right before the words for a call or its results. */
function introducedIn(words: string): readonly SaidPeriod[] {
  return periodsIn(words).filter(
    (period) =>
      (period.quarter ?? period.half) !== null &&
      EVENT.test(words.slice(period.start, period.end + 70)) &&
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

/** A quarter that is said once, and with its year. */
const onlySaid = (all: readonly SaidPeriod[], words: string): SaidPeriod | undefined =>
  all.find((period) => period.quarter !== null && period.year !== null && !isCompared(words, period));

function fullYear(all: readonly SaidPeriod[]): string | null {
  const year = all.find((period) => period.year !== null && period.quarter === null);
  return year ? periodName(year, year.year!) : null;
}

/** A year that some words speak for, and how much. */
interface Vote {
  readonly year: number;
  readonly weight: number;
}

/** A year must have this much more behind it than the next one. */
const MARGIN = 1.4;

/**
 * The year of a quarter that is said without one: the one that most words speak for, null where two have about as much behind
 * them. A wrong year would put every figure in the wrong place.
 */
function votedYear(quarter: number, all: readonly SaidPeriod[], words: string, date: string | null): number | null {
  const votes = [...quarterVotes(quarter, all, words), ...endVotes(words)];
  if (date) votes.push({ year: yearByDate(quarter, date), weight: 1 });
  return winner(votes) ?? (votes.length === 0 ? winner(mentionVotes(words), LEAST_MENTIONS) : null);
}

const GUIDED = /\b(?:guid|expect|outlook|anticipat|forecast|looking (?:ahead|forward|to))/i;

/** The quarter itself, the next one guided to; a quarter held against speaks for the year after. */
function quarterVotes(quarter: number, all: readonly SaidPeriod[], words: string): Vote[] {
  const votes: Vote[] = [];
  for (const said of all) {
    if (said.year === null || said.quarter === null) continue;
    const compared = isCompared(words, said) ? 1 : 0;
    const guided = GUIDED.test(words.slice(Math.max(0, said.start - 80), said.end + 60));
    if (said.quarter === quarter) votes.push({ year: said.year + compared, weight: 1.2 });
    else if (said.quarter === (quarter % 4) + 1 && !compared) {
      votes.push({ year: quarter === 4 ? said.year - 1 : said.year, weight: guided ? 1 : 0.4 });
    }
  }
  return votes;
}

const ENDED = /\b(?:quarter|months|period|year)s? (?:ended|ending)\b[^.?!]{0,24}\b((?:19|20)\d\d)\b/gi;

const endVotes = rememberedLast((words): readonly Vote[] =>
  [...words.matchAll(ENDED)].map((match) => ({ year: Number(match[1]), weight: 1 })),
);

const LEAST_MENTIONS = 3;
const MENTION = /(\b(?:by|beyond|through|until|past|since|into|toward|towards) )?\b(20\d\d)\b(?!['’%])/gi;

/** Years that are merely mentioned, but for those of targets and beginnings. */
const mentionVotes = (words: string): readonly Vote[] =>
  [...words.matchAll(MENTION)].filter((match) => !match[1]).map((match) => ({ year: Number(match[2]), weight: 1 }));

function winner(votes: readonly Vote[], least = 0): number | null {
  const sums = new Map<number, number>();
  for (const { year, weight } of votes) sums.set(year, (sums.get(year) ?? 0) + weight);
  const [best, next] = [...sums].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < least) return null;
  return next && best[1] < next[1] * MARGIN ? null : best[0];
}
