import type { Person } from './people';
import { bestSpelling } from './people';
import type { Call, Role } from './transcript';
import type { OpenTurn } from './turns';

const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };
const INTRODUCED =
  /\b(?:welcome (?:you )?(?:all )?to|participating in|joining) (?:the |our |today's )?([^.?!\n]{2,120}?) (?:(?:fiscal )?(?:year )?(?:20\d\d )?(?:first|second|third|fourth|full|q[1-4]|[1-4]q)\b|(?:20\d\d )?(?:earnings|conference|financial|results|quarterly))/i;
const QUARTER =
  /\b(?:(first|second|third|fourth)[- ]quarter|q([1-4])\b|([1-4])q)(?:(?: of)?,?(?: the)?(?: (?:fiscal|calendar))?(?: year)? ?['’]?(20\d\d|\d\d)\b)?/gi;

/** What the words and the people say of the call, where no title line does. */
export function callOf(turns: readonly OpenTurn[], people: readonly Person[], roles: readonly Role[]): Call {
  const opening = turns.slice(0, 4).map((turn) => turn.flow.text.slice(0, 4000));
  return {
    company: companyOf(opening, people, roles),
    ticker: null,
    period: periodOf(opening, turns),
    date: null,
  };
}

/** As the operator or host introduces it; else the firm that most of the company's people speak for. */
function companyOf(opening: readonly string[], people: readonly Person[], roles: readonly Role[]): string | null {
  for (const words of opening) {
    const said = INTRODUCED.exec(words)?.[1]
      ?.replace(/['’]s?$/, '')
      .trim();
    if (said && /^[A-Z0-9]/.test(said)) return said;
  }
  const firms = people.filter((person) => roles[person.id] === 'executive').map((person) => bestSpelling(person.firms));
  return firms.find((firm) => firm !== null) ?? null;
}

interface SaidQuarter {
  readonly quarter: number;
  readonly year: number | null;
}

/** The quarter that is named first, in the year in which the words put it, or next to which they put another quarter. */
function periodOf(opening: readonly string[], turns: readonly OpenTurn[]): string | null {
  const first = opening.flatMap((words) => quartersIn(words))[0];
  if (!first) return null;
  const year = first.year ?? yearOf(first.quarter, turns);
  return year === null ? null : `${year}Q${first.quarter}`;
}

function quartersIn(words: string): readonly SaidQuarter[] {
  return [...words.matchAll(QUARTER)].map((match) => ({
    quarter: match[1] ? ORDINALS[match[1].toLowerCase()]! : Number(match[2] ?? match[3]),
    year: match[4] ? Number(match[4].length === 2 ? `20${match[4]}` : match[4]) : null,
  }));
}

const LOOKED_AT = 20_000;

/** The year of a quarter that is said without one: of the same quarter elsewhere, of the next one guided to, or of the full year reported. */
function yearOf(quarter: number, turns: readonly OpenTurn[]): number | null {
  let words = '';
  for (const turn of turns) {
    words += `${turn.flow.text}\n`;
    if (words.length > LOOKED_AT) break;
  }
  const guided = quartersIn(words)
    .filter((said) => said.quarter === (quarter % 4) + 1 && said.year !== null)
    .map((said) => (quarter === 4 ? said.year! - 1 : said.year!));
  return guided.length > 0 ? Math.max(...guided) : null;
}
