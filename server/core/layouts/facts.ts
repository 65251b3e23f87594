import { dateIn, periodsIn } from '../text/dates';
import type { Span } from '../text/span';
import { trimmed } from '../text/words';
import type { FactMark } from './layout';
import type { Sheet } from './sheet';
import { companyAlone, companyIn } from './title-company';

/** How many lines before the first header are looked at for a title, and how many of the running headers. */
const MOST_ROWS = 60;
const MOST_RUNNING = 12;
const LONGEST = 240;

/** What the title, the cover or the running header says of the call: company, ticker, period, date. */
export function factsAmong({ page, rows, furniture }: Sheet, before: number): readonly FactMark[] {
  const front = rows.slice(0, MOST_ROWS).filter((row) => row.span[0] < before);
  const spans = [...front.map((row) => row.span), ...furniture.slice(0, MOST_RUNNING)];
  const lines = spans.filter((span) => span[1] - span[0] < LONGEST).sort((a, b) => a[0] - b[0]);
  return lines.flatMap((span, index) => factsIn(lineOf(page.text, span, lines[index - 1] ?? null)));
}

/** A line of the title, and the one before it. */
interface Line {
  readonly words: string;
  readonly before: string;
  /** Marks a stretch of the line. */
  readonly at: (fact: FactMark['fact'], start: number, end: number) => readonly FactMark[];
  readonly beforeAsCompany: () => readonly FactMark[];
}

function lineOf(text: string, span: Span, before: Span | null): Line {
  const mark = (fact: FactMark['fact'], place: Span | null): readonly FactMark[] =>
    place ? [{ kind: 'fact', fact, span: place }] : [];
  return {
    words: text.slice(span[0], span[1]),
    before: before ? text.slice(before[0], before[1]) : '',
    at: (fact, start, end) => mark(fact, trimmed(text, [span[0] + start, span[0] + end])),
    beforeAsCompany: () => mark('company', before),
  };
}

const TITLE =
  /\b(?:investor day|financials conference|earnings|results|conference call|analyst call|call transcript|transcript|review|announcement|ims|financial)\b/i;
const EXCHANGE = /^(?:NYSE|NASDAQ|AMEX|OTC\w*|TSX|LSE)\s?:\s?([A-Z][A-Z0-9.]{0,7})$/;
/** An address or a note of when a page was copied bears dates that are not the call's. */
const COPIED = /\bscraped\b|https?:/i;

function factsIn(line: Line): readonly FactMark[] {
  const { words, at } = line;
  const fields = fieldsIn(line);
  if (fields.length > 0) return fields;
  if (COPIED.test(words)) return [];
  const exchange = EXCHANGE.exec(words);
  if (exchange) return at('ticker', words.length - exchange[1]!.length, words.length);
  if (EXCHANGE.test(line.before)) return companyAlone(words) ? at('company', 0, words.length) : [];
  const date = dateIn(words);
  const dates = date && words.length < 140 ? at('date', date.start, date.end) : [];
  return [...titleFacts(line), ...dates];
}

const ZONE = /^(?:[ECMP][SD]T|ET|GMT|UTC|IST|CES?T|BST|AM|PM|MD|CEO|CFO|GAAP|EPS)$/;
const LISTED =
  /\((?:[A-Za-z ]{2,12}\s?:\s?([A-Z][A-Z0-9.]{0,7})|([A-Z]{1,5}(?:\.[A-Z]{1,2})?)(?:\s?[-+][\d.]{1,7}%)?)\)/;

/** Company, ticker and period of a line that reads as a title. */
function titleFacts(line: Line): readonly FactMark[] {
  const { words, at } = line;
  const period = periodsIn(words)[0] ?? null;
  const found = LISTED.exec(words);
  const listed = found && !ZONE.test((found[1] ?? found[2])!) ? found : null;
  const ticker = listed && (listed[1] ?? listed[2])!;
  const short = words.length < 90 && /^[A-Z0-9]/.test(words) && (ticker === null || ticker.length > 1);
  const title = TITLE.test(words) && words.length < 200 && !/[.!]$/.test(words);
  if (!title && !(listed && (listed[1] || period || short))) return [];
  const company = companyIn(words, listed?.index ?? -1, period);
  const place = listed ? words.indexOf(ticker!, listed.index) : 0;
  return [
    ...(title && short ? at('title', 0, words.length) : []),
    ...(company
      ? at('company', company[0], company[1])
      : period && companyAlone(line.before)
        ? line.beforeAsCompany()
        : []),
    ...(listed ? at('ticker', place, place + ticker!.length) : []),
    ...(period && !listed ? leadingTicker(line) : []),
    ...(period ? at('period', period.start, period.end) : []),
  ];
}

/** `LRK - Q1 2002 Larkfield Earnings Conference Call`, in a title or behind the date of a running header. */
function leadingTicker({ words, at }: Line): readonly FactMark[] {
  const match = /(?:^|[AP]M, |GMT, )([A-Z]{1,5}(?:\.[A-Z]{1,2})?) - (?=Q[1-4] )/.exec(words);
  if (!match) return [];
  const start = match.index + match[0].indexOf(match[1]!);
  return at('ticker', start, start + match[1]!.length);
}

const FIELD =
  /^[*#]*\s?(company|bank|issuer|ticker|symbol|quarter|period|date|earnings date|event date\/time)\b\**\s?:\**\s{0,4}(\S.{0,80}?)(?=\s{2,}|$)/i;
const FIELD_FACTS: Readonly<Record<string, FactMark['fact']>> = {
  company: 'company',
  bank: 'company',
  issuer: 'company',
  ticker: 'ticker',
  symbol: 'ticker',
  quarter: 'period',
  period: 'period',
};

/** `Company: Larkfield`; fields of a banner may stand side by side, `Bank: Larkfield | Quarter: Q1 2026`. */
function fieldsIn({ words, at }: Line): readonly FactMark[] {
  const facts: FactMark[] = [];
  let start = 0;
  for (const part of words.split('|')) {
    const lead = part.length - part.trimStart().length;
    const match = FIELD.exec(part.trim());
    if (match) {
      const end = start + lead + match[0].length;
      facts.push(...at(FIELD_FACTS[match[1]!.toLowerCase()] ?? 'date', end - match[2]!.length, end));
    }
    start += part.length + 1;
  }
  return facts;
}
