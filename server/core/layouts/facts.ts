import { dateIn, periodsIn } from '../text/dates';
import type { Span } from '../text/span';
import { trimmed } from '../text/words';
import type { FactMark } from './layout';
import type { Sheet } from './sheet';

/** How many lines before the first header are looked at for a title. */
const MOST_ROWS = 60;
const LONGEST = 240;

/** What the title, the cover or the running header says of the call: company, ticker, period, date. */
export function factsAmong({ page, rows, furniture }: Sheet, before: number): readonly FactMark[] {
  const front = rows.filter((row, index) => index < MOST_ROWS && row.span[0] < before && row.words.length < LONGEST);
  const running = furniture.slice(0, 12).filter((span) => span[1] - span[0] < LONGEST);
  const lines = [...front.map((row) => row.span), ...running].sort((a, b) => a[0] - b[0]);
  const facts: FactMark[] = [];
  for (const [index, span] of lines.entries()) facts.push(...factsIn(page.text, span, lines[index - 1] ?? null));
  return facts;
}

const TITLE_WORDS =
  /\b(?:investor day|financials conference|earnings|results|conference call|analyst call|call transcript|transcript|review|announcement|ims|financial)\b/i;
const LISTED = /\((?:[A-Za-z ]{2,12}\s?:\s?([A-Z][A-Z0-9.]{0,7})|([A-Z]{1,5}(?:\.[A-Z]{1,2})?))\)/;
const EXCHANGE = /^(?:NYSE|NASDAQ|AMEX|OTC\w*|TSX|LSE)\s?:\s?([A-Z][A-Z0-9.]{0,7})$/;
const FIELD =
  /^[*#]*\s?(company|bank|issuer|ticker|symbol|quarter|period|date|earnings date|event date\/time)\b\**\s?:\**\s{0,4}(\S.{0,80}?)(?=\s{2,}|\s\||$)/i;

function factsIn(text: string, span: Span, before: Span | null): readonly FactMark[] {
  const words = text.slice(span[0], span[1]);
  const at = (fact: FactMark['fact'], start: number, end: number): FactMark[] => {
    const place = trimmed(text, [span[0] + start, span[0] + end]);
    return place ? [{ kind: 'fact', fact, span: place }] : [];
  };
  const fields = fieldsIn(words).flatMap((field) => {
    const match = FIELD.exec(field.words);
    return match ? fieldFact(match, (fact, start, end) => at(fact, field.start + start, field.start + end)) : [];
  });
  if (fields.length > 0) return fields;
  const date = dateIn(words);
  if (/\bscraped\b|https?:/i.test(words)) return [];
  const dates = date && words.length < 140 ? at('date', date.start, date.end) : [];
  const exchange = EXCHANGE.exec(words);
  if (exchange) return at('ticker', words.length - exchange[1]!.length, words.length);
  if (before && EXCHANGE.test(text.slice(before[0], before[1]))) return companyBefore(text, span);
  const period = periodsIn(words)[0];
  const listed = LISTED.exec(words);
  const tickers =
    listed && words.length < 200
      ? at(
          'ticker',
          listed.index + listed[0].length - 1 - (listed[1] ?? listed[2])!.length,
          listed.index + listed[0].length - 1,
        )
      : [];
  const isTitleLine = TITLE_WORDS.test(words) && words.length < 200 && !/[.!]$/.test(words);
  const short =
    words.length < 90 && /^[A-Z0-9]/.test(words) && (listed === null || (listed[1] ?? listed[2])!.length > 1);
  if (!isTitleLine && !(listed && (listed[1] || period || short))) return dates;
  const titles = isTitleLine && short ? at('title', 0, words.length) : [];
  const periods = period ? at('period', period.start, period.end) : [];
  const company = companyIn(words, listed?.index ?? -1, period ?? null);
  const companies = company
    ? at('company', company[0], company[1])
    : before && period
      ? companyBefore(text, before)
      : [];
  return [...titles, ...companies, ...tickers, ...periods, ...dates];
}

function fieldFact(
  match: RegExpExecArray,
  at: (fact: FactMark['fact'], start: number, end: number) => FactMark[],
): readonly FactMark[] {
  const key = match[1]!.toLowerCase();
  const start = match[0].length - match[2]!.length;
  const fact =
    key === 'company' || key === 'bank' || key === 'issuer'
      ? 'company'
      : key === 'ticker' || key === 'symbol'
        ? 'ticker'
        : key.includes('date')
          ? 'date'
          : 'period';
  return at(fact, start, match[0].length);
}

/** Fields of a banner may stand side by side, `Bank: Larkfield | Quarter: Q1 2026`. */
function fieldsIn(words: string): readonly { readonly start: number; readonly words: string }[] {
  const fields: { readonly start: number; readonly words: string }[] = [];
  let start = 0;
  for (const part of words.split('|')) {
    const lead = part.length - part.trimStart().length;
    fields.push({ start: start + lead, words: part.trim() });
    start += part.length + 1;
  }
  return fields;
}

const KIND =
  /\b(?:earnings|results|conference|financial results|analyst|quarterly|interim|annual|ims|transcript|call)\b/i;

/** The company in a title line: before its ticker, behind the period, or before it. */
function companyIn(
  words: string,
  ticker: number,
  period: { readonly start: number; readonly end: number } | null,
): Span | null {
  if (ticker > 2 && (!period || period.start > ticker)) return companySpan(words, 0, ticker);
  if (!period) return null;
  const behind = words.slice(period.end).search(KIND);
  if (behind > 2) {
    const span = companySpan(words, period.end, period.end + behind);
    if (span) return span;
  }
  return period.start > 2 ? companySpan(words, 0, period.start) : null;
}

/** A name of a company: capitals, no verb, and behind any `TICK -` or date. */
function companySpan(words: string, from: number, to: number): Span | null {
  const part = words.slice(from, to);
  const lead =
    /^(?:.{0,60}GMT,?|.{0,40}\d ?[AP]M,?|\d\d\/\d\d\/\d{4})?\s*(?:[A-Z0-9._]{0,14}\s?[-–−]\s)?\s*(?:the\s)?(?:transcript of\s)?/i.exec(
      part,
    )?.[0].length ?? 0;
  const name = part
    .slice(lead)
    .replace(/[\s,:;|–—−-]+$/, '')
    .replace(/['’]s?$/, '');
  if (name.length < 2 || name.length > 80 || !/^[A-Z0-9]/.test(name)) return null;
  if (/\b(?:call|transcript|results|earnings|welcome|we|edited|final|full|half|year|ended)\b/i.test(name)) return null;
  const words2 = name.split(' ');
  if (words2.filter((word) => /^[a-z]/.test(word) && !/^(?:of|and|the|de|for|in)$/.test(word)).length > 1) return null;
  return [from + lead, from + lead + name.length];
}

/** A title line without a company stands below the company's own line. */
function companyBefore(text: string, span: Span): readonly FactMark[] {
  const words = text.slice(span[0], span[1]);
  const date = dateIn(words);
  if (
    words.length > 80 ||
    date ||
    /[.:?!]$/.test(words.replace(/\b(?:Inc|Corp|Co|Ltd|N\.V|plc)\.$/i, '')) ||
    !companySpan(words, 0, words.length)
  )
    return [];
  return /\b(?:transcript|version|relations|followers|streetevents)\b/i.test(words)
    ? []
    : [{ kind: 'fact', fact: 'company', span }];
}
