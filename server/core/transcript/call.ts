import type { FactMark, Page } from '../layouts/layout';
import { dateIn } from '../text/dates';
import { asMeant } from '../text/mojibake';
import { tidied } from '../text/words';
import { companyOfSite, companySaid } from './company';
import { bestSpelling, type Person } from './people';
import { saidPeriod, titlePeriod } from './period';
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
    sources.facts
      .filter((mark) => mark.fact === kind)
      .map(({ span }) => tidied(asMeant(sources.page.text.slice(span[0], span[1]))).replace(/ \([^()]{1,30}\)$/, ''));
  const opening = openingOf(sources.speech);
  const date = callDate(fact('date'));
  const companies = fact('company').filter((name) => !isTicker(name));
  return {
    company:
      mostFrequent(companies) ??
      companySaid(opening) ??
      ownFirm(sources) ??
      companyOfSite(siteWords(sources, opening)) ??
      fact('company')[0] ??
      null,
    ticker: fact('ticker')[0] ?? fact('company').find(isTicker) ?? null,
    period:
      titlePeriod(fact('period'), date) ??
      (isOtherEvent(fact('title')) ? null : saidPeriod(opening, sources.speech, date)),
    date,
  };
}

/** Whether the title is that of a conference or an investor day, which reports no period. */
const isOtherEvent = (titles: readonly string[]): boolean =>
  titles.some((title) => /\b(?:conference|investor day|summit|forum|annual meeting)\b/i.test(title)) &&
  !titles.some((title) => /\b(?:earnings|results|quarter|conference call|concall|review)\b/i.test(title));

const isTicker = (name: string): boolean => /^[A-Z]{1,5}(?:\.[A-Z]{1,2})?$/.test(name);

const OPENING_TURNS = 4;
const OPENING_LENGTH = 3000;

const openingOf = (speech: readonly string[]): readonly string[] =>
  speech.slice(0, OPENING_TURNS).map((words) => asMeant(words.slice(0, OPENING_LENGTH)));

/** The date that stands most often, the first of equals: a cover letter or a page may bear another. */
const callDate = (written: readonly string[]): string | null =>
  mostFrequent(written.map(dayIn).filter((date) => date !== null)) ??
  mostFrequent(written.map((words) => dateIn(words)?.value ?? null).filter((date) => date !== null));

/** The first date in words that is not the end of the time reported: "for the quarter ended June 30, 2024". */
function dayIn(words: string): string | null {
  const first = dateIn(words);
  if (!first) return null;
  return /\b(?:ended|ending)(?: on)? $/i.test(words.slice(Math.max(0, first.start - 12), first.start))
    ? dayIn(words.slice(first.end))
    : first.value;
}

function mostFrequent(values: readonly string[]): string | null {
  const times = new Map<string, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  let best: string | null = null;
  for (const [value, count] of times) if (best === null || count > times.get(best)!) best = value;
  return best;
}

const FRONT = 3000;

/** Where a company's site may be named: before the first words, and in the opening ones. */
const siteWords = ({ page, speech }: Sources, opening: readonly string[]): string =>
  `${page.text.slice(0, FRONT)}\n${opening.join('\n')}\n${speech.slice(0, OPENING_TURNS).join('\n').slice(0, 20_000)}`;

/** The firm for which the company's people speak. */
function ownFirm({ people, roles }: Sources): string | null {
  const firms = people.filter((person) => roles[person.id] === 'executive').map((person) => bestSpelling(person.firms));
  return mostFrequent(firms.filter((firm) => firm !== null));
}
