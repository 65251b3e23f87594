import type { FactMark, Page } from '../layouts/layout';
import { dateIn, periodName, periodsIn, type SaidPeriod } from '../text/dates';
import { tidied } from '../text/words';
import { bestSpelling, type Person } from './people';
import type { Call, Role } from './transcript';

/** All that may say what call it is: facts of the title, the words in their order, and the people. */
export interface Sources {
  readonly page: Page;
  readonly facts: readonly FactMark[];
  /** What is said, turn by turn. */
  readonly speech: readonly string[];
  readonly people: readonly Person[];
  readonly roles: readonly Role[];
}

/** What is known of the call: from its title lines first, from the opening words else, and null where nothing says it. */
export function callOf(sources: Sources): Call {
  const fact = (kind: FactMark['fact']): readonly string[] =>
    sources.facts.filter((mark) => mark.fact === kind).map(({ span }) => tidied(sources.page.text.slice(span[0], span[1])));
  const opening = openingOf(sources.speech);
  const date = callDate(fact('date'));
  const companies = fact('company').filter((name) => !isTicker(name));
  return {
    company: companies[0] ?? introducedIn(opening) ?? ownFirm(sources) ?? fact('company')[0] ?? null,
    ticker: fact('ticker')[0] ?? fact('company').find(isTicker) ?? null,
    period: titlePeriod(fact('period'), date) ?? saidPeriod(opening, sources.speech, date),
    date,
  };
}

const isTicker = (name: string): boolean => /^[A-Z]{1,5}(?:\.[A-Z]{1,2})?$/.test(name);

const OPENING_TURNS = 4;
const OPENING_LENGTH = 3000;

const openingOf = (speech: readonly string[]): readonly string[] =>
  speech.slice(0, OPENING_TURNS).map((words) => words.slice(0, OPENING_LENGTH));

/** Among several dates that of the latest day: a letter or page may be dated otherwise, but the title's stands last. */
function callDate(written: readonly string[]): string | null {
  const dates = written.map((words) => dateIn(words)?.value ?? null).filter((date) => date !== null);
  return mostFrequent(dates);
}

function mostFrequent(values: readonly string[]): string | null {
  const times = new Map<string, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  let best: string | null = null;
  for (const [value, count] of times) if (best === null || count > times.get(best)!) best = value;
  return best;
}

/** The period of a title line; one without a year takes it from the date of the call. */
function titlePeriod(written: readonly string[], date: string | null): string | null {
  const periods = written.flatMap((words) => periodsIn(words).slice(0, 1));
  const dated = periods.find((period) => period.year !== null && period.quarter !== null) ?? periods.find((period) => period.year !== null);
  if (dated) return periodName(dated, dated.year!);
  const bare = periods.find((period) => period.quarter !== null);
  return bare && date ? periodName(bare, yearByDate(bare.quarter!, date)) : null;
}

/** The last quarter is reported early in the next year. */
const yearByDate = (quarter: number, date: string): number =>
  Number(date.slice(0, 4)) - (quarter === 4 && Number(date.slice(5, 7)) <= 6 ? 1 : 0);

const INTRODUCED =
  /\b(?:welcome(?: you| everyone| everybody| all of you)?(?: all)? (?:to|for)|participating in|joining|(?:on|to|for)) (?:the |our |today's |this )?((?:[A-Z0-9][^\s,;:?!]*|of|and|&|the|de)(?: (?:[A-Z0-9&][^\s,;:?!]*|of|and|&|the|de|for)){0,7}?)(?:,? (?:Inc\.?|Incorporated|Corporation|Corp\.?|Ltd\.?|Limited|PLC|plc|LLC|N\.V\.|Company|Co\.|Group))?(?:['’]s?)?,? (?=(?:fiscal|calendar|full|financial|preliminary|quarterly|20\d\d|q[1-4]\b|[1-4]q|quarter|first|second|third|fourth|earnings|conference|results|investor|analyst|interim|annual|year[- ]end)\b)/gi;

/** As operator or host introduce it: "welcome to the Larkfield fourth quarter results conference call". */
function introducedIn(opening: readonly string[]): string | null {
  for (const words of opening) {
    for (const match of words.matchAll(INTRODUCED)) {
      const name = tidied(match[1]!).replace(/['’]s?$/, '').replace(/^the /i, '');
      if (/^[A-Z0-9]/.test(name) && !NO_COMPANY.test(name)) return name;
    }
  }
  return null;
}

const NO_COMPANY = /^(?:today|this|our|the|q[1-4]|[1-4]q|fiscal|full|first|second|third|fourth|question|earnings|quarter|slide|page|form|gaap|non-gaap|20\d\d|our|us|everyone|all)\b|^\d+$/i;

/** The firm for which the company's people speak. */
function ownFirm({ people, roles }: Sources): string | null {
  const firms = people.filter((person) => roles[person.id] === 'executive').map((person) => bestSpelling(person.firms));
  return mostFrequent(firms.filter((firm) => firm !== null));
}

const LOOKED_AT = 24_000;

/** The quarter that is named first, in the year in which the words put it. */
function saidPeriod(opening: readonly string[], speech: readonly string[], date: string | null): string | null {
  const said = opening.flatMap((words) => periodsIn(words));
  const first = said.find((period) => period.quarter !== null) ?? said.find((period) => period.half !== null);
  if (!first) return fullYear(said);
  const near = said.find((period) => period.quarter === first.quarter && period.half === first.half && period.year !== null);
  const year = first.year ?? near?.year ?? yearAround(first, speech) ?? (date && first.quarter ? yearByDate(first.quarter, date) : null);
  return year === null ? null : periodName(first, year);
}

const fullYear = (said: readonly SaidPeriod[]): string | null => {
  const year = said.find((period) => period.year !== null);
  return year ? periodName(year, year.year!) : null;
};

/** The year of a quarter that is said without one: the latest in which that quarter, or the one guided to next, is put. */
function yearAround({ quarter }: SaidPeriod, speech: readonly string[]): number | null {
  const words = speechUpTo(speech, LOOKED_AT);
  const years: number[] = [];
  for (const said of periodsIn(words)) {
    if (said.year === null || quarter === null) continue;
    if (said.quarter === quarter) years.push(said.year);
    if (said.quarter === (quarter % 4) + 1) years.push(quarter === 4 ? said.year - 1 : said.year);
  }
  for (const match of words.matchAll(/\b(?:quarter|months|period|year)s? (?:ended|ending)\b[^.?!]{0,24}\b((?:19|20)\d\d)\b/gi)) years.push(Number(match[1]));
  return years.length > 0 ? Math.max(...years) : null;
}

function speechUpTo(speech: readonly string[], most: number): string {
  let words = '';
  for (const part of speech) {
    words += `${part}\n`;
    if (words.length > most) break;
  }
  return words.slice(0, most);
}
