import type { Announcement } from './announcements';
import { bestSpelling, type Person } from './people';
import { nameWords, sameName } from '../layouts/person-names';
import type { Role } from './transcript';
import type { OpenTurn } from './turns';

/** What of a transcript says who is who. `calls` holds, for each turn, whom its words call up. */
export interface Signs {
  readonly people: readonly Person[];
  readonly turns: readonly OpenTurn[];
  readonly speakers: readonly number[];
  readonly calls: readonly (readonly Announcement[])[];
}

/** The role of each person: by lists and titles first, then by firm, by being called up, and by where they speak. */
export function rolesOf(signs: Signs): readonly Role[] {
  const roles: (Role | null)[] = signs.people.map((person) => roleByRecord(person));
  byFirm(signs, roles);
  byCall(signs, roles);
  byPlace(signs, roles);
  return roles.map((role) => role ?? 'other');
}

function roleByRecord(person: Person): Role | null {
  if (person.kind === 'operator') return 'operator';
  if (person.sides.size === 1) return person.sides.has('callers') ? 'analyst' : 'executive';
  const titles = [...person.titles.keys()].join(' | ');
  if (/\banalysts?\b/i.test(titles)) return 'analyst';
  if (person.kind === 'unidentified') return unidentifiedRole(bestSpelling(person.names) ?? '');
  return null;
}

function unidentifiedRole(label: string): Role | null {
  if (/analyst|audience|caller|participant|shareholder|investor/i.test(label)) return 'analyst';
  return /company|executive|corporate|management/i.test(label) ? 'executive' : null;
}

/** Everyone from the firm for which the first person speaks that is neither operator nor analyst is of the company. */
function byFirm({ people, turns, speakers }: Signs, roles: (Role | null)[]): void {
  const host = turns.findIndex((_, index) => {
    const speaker = speakers[index]!;
    return roles[speaker] !== 'operator' && roles[speaker] !== 'analyst' && people[speaker]!.firms.size > 0;
  });
  if (host < 0) return;
  const firm = firmKey(bestSpelling(people[speakers[host]!]!.firms)!);
  for (const person of people) {
    if (roles[person.id] !== null) continue;
    if ([...person.firms.keys()].some((name) => firmKey(name) === firm)) roles[person.id] = 'executive';
  }
}

const firmKey = (firm: string): string =>
  firm
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
    .slice(0, 8);

/** Who is called up by name asks; so does who speaks first behind a call, when nothing else is known of them. */
function byCall({ people, calls, speakers }: Signs, roles: (Role | null)[]): void {
  for (const [index, announcements] of calls.entries()) {
    for (const { name } of announcements) {
      const words = nameWords(name);
      const person = people.find((each) => each.kind === 'named' && sameName(each.words, words));
      if (person && roles[person.id] === null) roles[person.id] = 'analyst';
    }
    const next = speakers[index + 1];
    if (announcements.length > 0 && next !== undefined && roles[next] === null) roles[next] = 'analyst';
  }
}

/** Those who speak before the first question are of the company. */
function byPlace({ turns, speakers, calls }: Signs, roles: (Role | null)[]): void {
  const first = calls.findIndex((announcements) => announcements.length > 0);
  for (const [index, turn] of turns.entries()) {
    const speaker = speakers[index]!;
    if (roles[speaker] !== null) continue;
    const early = turn.under === 'presentation' || (turn.under === null && (first < 0 || index < first));
    if (early) roles[speaker] = 'executive';
  }
}
