import { givenAgree, nameWords, oneSlip, sameName } from '../layouts/person-names';
import type { Announcement } from './announcements';
import type { Person } from './people';
import type { Exchange, Role, Turn } from './transcript';

/** All that exchanges are read from. `calls` holds, for each turn, whom its words call up. */
export interface Ground {
  readonly people: readonly Person[];
  readonly roles: readonly Role[];
  readonly turns: readonly Turn[];
  readonly calls: readonly (readonly Announcement[])[];
}

interface Course extends Ground {
  /** The index of the last turn of a questioner; -1 where there is none. */
  readonly lastQuestion: number;
  /** The first turn of each speaker. */
  readonly firstTurns: ReadonlyMap<number, number>;
}

interface Open {
  readonly announcement: Announcement | null;
  readonly turns: number[];
  /** Who asks; null until somebody does. */
  asker: number | null;
}

/**
 * Cuts the questions and answers into exchanges: each from one call of a questioner to the next, or to the closing. Where nobody
 * is called, a new questioner with something to ask opens one.
 */
export function exchangesOf(ground: Ground): readonly Exchange[] {
  const course: Course = {
    ...ground,
    lastQuestion: ground.turns.findLastIndex((turn) => asks(ground, turn)),
    firstTurns: new Map([...ground.turns].reverse().map((turn) => [turn.speaker, turn.index])),
  };
  const opened: Open[] = [];
  let current: Open | null = null;
  for (const turn of course.turns) {
    const calls = course.calls[turn.index]!;
    if (calls.length === 0 && closes(course, turn)) current = null;
    for (const [index, announcement] of calls.entries()) {
      if (current && isCalledAgain(course, current, announcement)) continue;
      current = open(opened, announcement);
      if (index < calls.length - 1) current.turns.push(turn.index);
    }
    if (asks(course, turn)) current = exchangeOfAsker(course, opened, current, turn);
    if (current && current.turns.at(-1) !== turn.index) current.turns.push(turn.index);
  }
  return opened.filter((each) => each.turns.length > 0).map((each) => exchangeOf(course, each));
}

function open(opened: Open[], announcement: Announcement | null): Open {
  const fresh: Open = { announcement, turns: [], asker: null };
  opened.push(fresh);
  return fresh;
}

/** Whether somebody who has not spoken since being called is called again, or is only told to go on. */
function isCalledAgain({ people }: Course, current: Open, { name, nudge }: Announcement): boolean {
  const words = nameWords(name);
  const called = current.announcement !== null && sameCalled(nameWords(current.announcement.name), words);
  if (current.asker === null) return called;
  return nudge && (called || sameCalled(people[current.asker]!.words, words));
}

/** Whether a caller is the person announced: operators say short forms, one name alone, and mishear the rest. */
function sameCalled(a: readonly string[], b: readonly string[]): boolean {
  if (sameName(a, b) || a.at(-1) === b.at(-1)) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1)
    return long.some((word) => givenAgree(word, short[0]!) || (word.length > 3 && oneSlip(word, short[0]!)));
  return a[0] === b[0] && oneSlip(a.at(-1)!, b.at(-1)!);
}

const asks = ({ roles }: Ground, turn: Turn): boolean => roles[turn.speaker] === 'analyst' && turn.section === 'qa';

/** The exchange to which the turn of a questioner belongs. */
function exchangeOfAsker(course: Course, opened: Open[], current: Open | null, turn: Turn): Open | null {
  if (current && current.asker === null) {
    current.asker = turn.speaker;
    return current;
  }
  const same =
    current !== null && (isAsker(course, current, turn.speaker) || isAnnounced(course, current, turn.speaker));
  if (same || !(isQuestion(turn) || isFirstWord(course, current, turn))) return current;
  const fresh = open(opened, null);
  fresh.asker = turn.speaker;
  const before = course.turns[turn.index - 1];
  if (
    before &&
    course.roles[before.speaker] === 'operator' &&
    !course.calls[before.index]!.length &&
    !closes(course, before)
  ) {
    if (current?.turns.at(-1) === before.index) current.turns.pop();
    fresh.turns.push(before.index);
  }
  return fresh;
}

/** Whether somebody is the one who asks, or bears the same first name and speaks for the same firm: labels slip. */
function isAsker({ people }: Course, { asker }: Open, speaker: number): boolean {
  if (asker === speaker || asker === null) return asker === speaker;
  const [one, other] = [people[asker]!, people[speaker]!];
  const sameFirm = [...one.firms.keys()].some((firm) => other.firms.has(firm));
  return sameFirm && one.words.length > 1 && one.words[0] === other.words[0];
}

const isAnnounced = ({ people }: Course, { announcement }: Open, speaker: number): boolean =>
  announcement !== null && sameCalled(people[speaker]!.words, nameWords(announcement.name));

const LEAST_QUESTION = 80;

const LEAST_WORDS = 16;

/** Where nobody is called, the first words of a new questioner are a question, however short. */
const isFirstWord = ({ firstTurns }: Course, current: Open | null, { index, speaker, flow }: Turn): boolean =>
  (current === null || current.announcement === null) &&
  flow.text.length >= LEAST_WORDS &&
  firstTurns.get(speaker) === index;

/** Thanks and short assents open no exchange. */
const isQuestion = ({ flow }: Turn): boolean => flow.text.length > LEAST_QUESTION || flow.text.includes('?');

const CLOSING =
  /\b(?:no (?:further|more|other|additional) (?:audio )?questions?|not showing any|concludes?|(?:that was|this was|that is|that's|was) (?:our|the) (?:last|final) question|end of (?:the|our|today's) (?:question|q&a|call|conference)|disconnect|closing (?:remarks|comments|statements)|(?:turn|hand|pass)\b[^.?!]{0,60}\b(?:back|over)\b|out of time|all the time)/i;
const FAREWELL =
  /\b(?:no (?:further|more|other) questions|(?:thank you|thanks)\b[^.?!]{0,30}\bfor (?:joining|participating|calling in|attending|your (?:participation|time|attention|interest|continued))|(?:this|that) concludes|wraps? up|(?:look|looking) forward to (?:speaking|talking|seeing|updating|connecting)|good ?bye|speak (?:to|with) you (?:next|again|soon))/i;

/** The operator says that there are no more questions; or, behind the last question, a host bids farewell. */
function closes(course: Course, turn: Turn): boolean {
  const role = course.roles[turn.speaker];
  if (role === 'operator') return CLOSING.test(turn.flow.text);
  return role === 'executive' && turn.index > course.lastQuestion && FAREWELL.test(turn.flow.text.slice(-1500));
}

function exchangeOf(course: Course, { announcement, turns, asker }: Open): Exchange {
  const { people, turns: all } = course;
  const called = announcement ? nameWords(announcement.name) : null;
  const speakers = [...new Set(turns.map((index) => all[index]!.speaker))];
  const named = called
    ? speakers.find(
        (id) =>
          people[id]!.kind === 'named' && sameCalled(people[id]!.words, called) && course.roles[id] !== 'executive',
      )
    : undefined;
  const analyst = named ?? asker;
  return {
    analyst,
    announced: announcement?.name ?? null,
    firm: announcement?.firm ?? null,
    turns,
    answeredBy: analyst === null ? [] : answerersIn(course, turns, analyst),
    status: analyst === null ? 'dropped' : 'asked',
    standIn: analyst !== null && called !== null && named === undefined && people[analyst]!.kind === 'named',
    span: [all[turns[0]!]!.span[0], all[turns.at(-1)!]!.span[1]],
  };
}

const HANDS_ON = /\b(?:next question|operator|other questions|move on|next caller)\b/i;

/** The company's people who speak behind the question, unless all they say is who comes next. */
function answerersIn({ roles, turns: all }: Course, turns: readonly number[], analyst: number): readonly number[] {
  const first = turns.findIndex((index) => all[index]!.speaker === analyst);
  const answerers = new Set<number>();
  for (const [place, index] of turns.entries()) {
    const { speaker, flow } = all[index]!;
    if (place < first || roles[speaker] !== 'executive') continue;
    const last = place === turns.length - 1;
    if (last && flow.text.length < 200 && onlyHandsOn(flow.text)) continue;
    answerers.add(speaker);
  }
  return [...answerers];
}

const LEAST_ANSWER = 24;

/** Whether short words hold nothing but thanks and who comes next. */
const onlyHandsOn = (words: string): boolean =>
  HANDS_ON.test(words) &&
  words
    .split(/(?<=[.?!]) /)
    .filter((sentence) => !HANDS_ON.test(sentence) && !THANKS.test(sentence))
    .join(' ').length < LEAST_ANSWER;

const THANKS = /^(?:thanks|thank you|great|okay|all right|good|yes)\b/i;
