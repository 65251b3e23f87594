import { isSingleName } from '../layouts/names';
import { nameWords, sameName } from '../layouts/person-names';
import type { Steps } from '../text/steps';
import { type Announcement, announcementsIn, type Known } from './announcements';
import type { Person, Register } from './people';
import { isDescribed } from './roles';
import type { OpenTurn } from './turns';

/** Who speaks, turn by turn, and whom each turn calls up to ask. */
export interface Calls {
  readonly speakers: readonly number[];
  readonly calls: readonly (readonly Announcement[])[];
}

/**
 * Finds whom each turn calls up: the operator's turns, those of an unnamed voice that does an operator's work, and, where there is
 * no operator, those of a host who reads out who comes next. Callers whom a publisher does not name get the name that was called.
 */
export function* callsOf(register: Register, turns: readonly OpenTurn[]): Steps<Calls> {
  const speakers = turns.map((turn) => register.enter(turn.naming).id);
  yield;
  const known = knownTo(register);
  const byOperator = yield* operatorsCalls(register.people, speakers, turns, known);
  const calls = byOperator.some((each) => each.length > 0)
    ? byOperator
    : hostsCalls(register.people, speakers, turns, known);
  return { speakers: register.settle(nameCallers(register, turns, speakers, calls)), calls };
}

/** What lists and headers say of a name that an operator calls. */
function knownTo(register: Register): Known {
  return (name) => {
    const person = register.find(name);
    if (!person) return null;
    if (person.sides.has('callers')) return 'caller';
    return person.sides.has('company') && isDescribed(person) ? 'company' : 'speaker';
  };
}

const LEAST_CALLS = 3;

/** Before anybody else has spoken, the names that an operator says are those of hosts. */
function* operatorsCalls(
  people: readonly Person[],
  speakers: readonly number[],
  turns: readonly OpenTurn[],
  known: Known,
): Steps<Calls['calls']> {
  const may = people.map((person) => person.kind !== 'named' || isNickname(person));
  const calls: (readonly Announcement[])[] = [];
  for (const [index, turn] of turns.entries()) {
    calls.push(may[speakers[index]!] ? announcementsIn(turn.flow.text, known) : []);
    yield;
  }
  for (const person of people) {
    if (person.kind === 'operator' || !may[person.id]) continue;
    const calling = speakers.filter((speaker, index) => speaker === person.id && calls[index]!.length > 0).length;
    if (calling >= LEAST_CALLS) person.kind = 'operator';
  }
  const first = speakers.findIndex((speaker) => people[speaker]!.kind !== 'operator');
  return calls.map((each, index) => {
    const introduces = index < first && turns[index]!.under !== 'qa';
    return people[speakers[index]!]!.kind === 'operator' && !introduces ? each : [];
  });
}

/** Some feeds call the operator by the first name that the operator gave. */
const isNickname = ({ words, titles, firms }: Person): boolean =>
  words.length === 1 &&
  titles.size === 0 &&
  firms.size === 0 &&
  isSingleName(`${words[0]![0]?.toUpperCase()}${words[0]!.slice(1)}`);

const TAIL = 320;
const CUE = /\b(?:question|next|line of|go ahead|hear from|over to)\b/i;

/** A host calls somebody up at the end of a turn, and that person speaks next. */
function hostsCalls(
  people: readonly Person[],
  speakers: readonly number[],
  turns: readonly OpenTurn[],
  known: Known,
): Calls['calls'] {
  return turns.map((turn, index) => {
    const next = people[speakers[index + 1] ?? -1];
    const tail = turn.flow.text.slice(-TAIL);
    if (!next || next.id === speakers[index] || next.sides.has('company') || !CUE.test(tail)) return [];
    return announcementsIn(tail, known).filter(({ name }) => sameName(next.words, nameWords(name)));
  });
}

/** Labels that say only that somebody asks. */
const ANONYMOUS = /\bcaller\b|^(?:analyst|questioner)$/i;

/** Gives anonymous callers the name that was called, and those who are named the firm that only the operator says. */
function nameCallers(
  register: Register,
  turns: readonly OpenTurn[],
  speakers: readonly number[],
  calls: Calls['calls'],
): readonly number[] {
  let called: Announcement | null = null;
  return turns.map((turn, index) => {
    const speaker = speakers[index]!;
    const announced = calls[index]!.at(-1);
    if (announced || register.people[speaker]!.kind === 'operator') called = announced ?? null;
    if (!called) return speaker;
    const person = register.find(called.name);
    if (ANONYMOUS.test(turn.naming.name)) return learnCaller(register, called).id;
    if (person?.id === speaker && person.firms.size === 0 && !person.sides.has('company'))
      learnCaller(register, called);
    return speaker;
  });
}

const learnCaller = (register: Register, { name, firm }: Announcement): Person =>
  register.enter({ name, firm, title: null, side: 'callers', spelling: name, listed: null });
