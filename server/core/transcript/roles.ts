import { isTitle } from '../layouts/dashed';
import type { SectionKind } from '../layouts/layout';
import type { Announcement } from './announcements';
import type { Host } from './hosts';
import { bestName, type Person } from './people';
import type { Role } from './transcript';

/** What of a transcript says who is who, turn by turn. `calls` holds whom a turn's words call up. */
export interface Signs {
  readonly people: readonly Person[];
  /** Whose name this is, in whatever spelling. */
  readonly find: (name: string) => Person | null;
  readonly speakers: readonly number[];
  readonly sections: readonly SectionKind[];
  readonly calls: readonly (readonly Announcement[])[];
  /** The company as a title line names it. */
  readonly company: string | null;
  /** Whom the operator introduces, and from which firm. */
  readonly hosts: readonly Host[];
}

type Roles = (Role | null)[];

/**
 * The role of each person. Lists, marks of question and answer, and the word "analyst" in a title come first; then who speaks
 * in the presentation, who is called up, whose firm is the company; last, who speaks behind whom.
 */
export function rolesOf(signs: Signs): readonly Role[] {
  const roles: Roles = signs.people.map((person) => roleByRecord(person));
  byPuttingThrough(signs, roles);
  byAgency(signs, roles);
  byPlace(signs, roles);
  byCall(signs, roles);
  byFirm(signs, roles);
  byTitle(signs, roles);
  byTurn(signs, roles);
  return roles.map((role) => role ?? 'other');
}

function roleByRecord(person: Person): Role | null {
  if (person.kind === 'operator') return 'operator';
  if (person.sides.size === 1 && person.sides.has('callers')) return 'analyst';
  if (person.sides.has('company') && person.sides.size === 1 && isDescribed(person)) return 'executive';
  if ([...person.titles.keys()].some((title) => /\banalysts?\b/i.test(title))) return 'analyst';
  return person.kind === 'unidentified' ? unidentifiedRole(bestName(person) ?? '') : null;
}

/** A list of the company's people says what they do; one that names firms has lost the heading of the callers. */
export const isDescribed = ({ titles, firms }: Person): boolean =>
  titles.size === 0 ? firms.size === 0 : [...titles.keys()].some((title) => isTitle(title));

function unidentifiedRole(label: string): Role | null {
  if (/analyst|audience|caller|participant|shareholder|investor/i.test(label)) return 'analyst';
  return /company|executive|corporate|management/i.test(label) ? 'executive' : null;
}

/** A nameless speaker who calls up most of those who ask runs the call's lines. */
function byPuttingThrough({ people, speakers, calls }: Signs, roles: Roles): void {
  const times = new Map<number, number>();
  let all = 0;
  for (const [index, speaker] of speakers.entries()) {
    if (calls[index]!.length === 0) continue;
    all += 1;
    times.set(speaker, (times.get(speaker) ?? 0) + 1);
  }
  for (const [speaker, count] of times)
    if (people[speaker]!.kind === 'unidentified' && count * 2 > all) roles[speaker] = 'operator';
}

/** Who is called up by name asks; so does who speaks first behind a call, when nothing else is known of them. */
function byCall({ find, calls, speakers }: Signs, roles: Roles): void {
  const first = new Map<number, number>();
  speakers.forEach((speaker, index) => {
    if (!first.has(speaker)) first.set(speaker, index);
  });
  for (let index = 0; index < calls.length; index++) {
    const announcements = calls[index]!;
    for (const { name } of announcements) {
      const person = find(name);
      if (person && roles[person.id] === null) roles[person.id] = 'analyst';
    }
    const next = speakers[index + 1];
    if (announcements.length === 0 || next === undefined || roles[next] !== null) continue;
    if (first.get(next) === index + 1) roles[next] = 'analyst';
  }
}

/** A host from another firm than the company is neither of it nor a questioner: agencies open calls for their clients. */
function byAgency({ find, hosts, company }: Signs, roles: Roles): void {
  if (!company) return;
  for (const { name, firm } of hosts) {
    const person = find(name);
    const own = firmKey(firm).startsWith(firmKey(company).slice(0, 5)) || firmKey(company).startsWith(firmKey(firm));
    if (person && roles[person.id] === null && !own) roles[person.id] = 'other';
  }
}

/** Those who speak before the first question are of the company, unless they are there to be called up. */
function byPlace({ speakers, sections, people }: Signs, roles: Roles): void {
  for (const [index, speaker] of speakers.entries()) {
    const { kind, words } = people[speaker]!;
    const isSomebody = kind === 'named' || NUMBERED.test(words[0]!);
    if (sections[index] === 'presentation' && roles[speaker] === null && isSomebody) roles[speaker] = 'executive';
  }
}

/** `Speaker 3`: a recording tells voices apart whose names it does not know. */
const NUMBERED = /\d$/;

const firmKey = (firm: string): string =>
  firm
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^a-z0-9]+/g, '')
    .slice(0, 8);

/** Titles that nobody has who asks for their own firm. */
const LEADS = /\b(?:chair(?:man|woman|person)?|chief (?:executive|financial|operating) officer|ceo|cfo|president)\b/i;

/** Who speaks for the company is of it; who speaks for another firm asks. */
function byFirm({ people, company }: Signs, roles: Roles): void {
  const own = new Set<string>(company ? [firmKey(company)] : []);
  for (const person of people) {
    if (roles[person.id] === 'executive') for (const firm of person.firms.keys()) own.add(firmKey(firm));
  }
  for (const person of people) {
    if (person.firms.size === 0) continue;
    const isOwn = [...person.firms.keys()].some((firm) => own.has(firmKey(firm)));
    const leads = roles[person.id] === 'analyst' && [...person.titles.keys()].some((title) => LEADS.test(title));
    if (roles[person.id] !== null && !(isOwn && leads)) continue;
    if (isOwn) roles[person.id] = 'executive';
    else if (own.size > 0 || person.titles.size === 0) roles[person.id] = 'analyst';
  }
}

/** A title without a firm is one in the company. */
function byTitle({ people }: Signs, roles: Roles): void {
  for (const person of people) {
    if (roles[person.id] === null && [...person.titles.keys()].some((title) => isTitle(title)))
      roles[person.id] = 'executive';
  }
}

const LEAST_LISTED = 3;

/** Those of whom nothing is said: where the callers are listed, they are of the company; else who mostly speaks behind questioners answers, who mostly speaks behind answers asks. */
function byTurn({ people, speakers }: Signs, roles: Roles): void {
  const balance = new Map<number, number>();
  for (let index = 1; index < speakers.length; index++) {
    const speaker = speakers[index]!;
    if (roles[speaker] !== null || people[speaker]!.kind === 'operator') continue;
    const before = roles[speakers[index - 1]!];
    const step = before === 'analyst' ? 1 : before === 'executive' ? -1 : 0;
    balance.set(speaker, (balance.get(speaker) ?? 0) + step);
  }
  const listed = people.filter((person) => person.sides.has('callers')).length >= LEAST_LISTED;
  for (const [speaker, sum] of balance) {
    const told = listed && people[speaker]!.kind === 'named';
    if (sum !== 0 || told) roles[speaker] = sum > 0 || told ? 'executive' : 'analyst';
  }
}
