import type { Announcement } from './announcements';
import type { Person } from './people';
import { nameWords, sameName } from '../layouts/person-names';
import type { Exchange, Role, Turn } from './transcript';

/** All that exchanges are read from. `calls` holds, for each turn, whom its words call up. */
export interface Course {
  readonly people: readonly Person[];
  readonly roles: readonly Role[];
  readonly turns: readonly Turn[];
  readonly calls: readonly (readonly Announcement[])[];
}

interface Open {
  readonly announcement: Announcement | null;
  readonly turns: number[];
}

/** Cuts the questions and answers into exchanges: each from one call of a questioner to the next, or to the closing. */
export function exchangesOf(course: Course): readonly Exchange[] {
  const opened: Open[] = [];
  let current: Open | null = null;
  for (const turn of course.turns) {
    const calls = course.calls[turn.index]!;
    if (calls.length === 0 && closes(course, turn)) current = null;
    for (const announcement of calls) {
      current = { announcement, turns: [] };
      opened.push(current);
      if (calls.length > 1 && announcement !== calls.at(-1)) current.turns.push(turn.index);
    }
    current?.turns.push(turn.index);
  }
  return opened.map((open) => exchangeOf(course, open));
}

const CLOSING =
  /\b(?:no (?:further|more|other|additional) questions?|concludes?|that was (?:our|the) (?:last|final) question|end of (?:the|our|today's) (?:question|q&a|call|conference)|disconnect|closing (?:remarks|comments|statements)|(?:turn|hand|pass)\b[^.?!]{0,60}\b(?:back|over)\b|out of time|all the time)/i;

function closes({ roles }: Course, turn: Turn): boolean {
  return roles[turn.speaker] === 'operator' && CLOSING.test(turn.flow.text);
}

function exchangeOf(course: Course, { announcement, turns }: Open): Exchange {
  const { roles, people, turns: all } = course;
  const speakers = [...new Set(turns.map((index) => all[index]!.speaker))];
  const askers = speakers.filter(
    (id) => roles[id] === 'analyst' || (roles[id] === 'other' && people[id]!.kind !== 'operator'),
  );
  const words = announcement && nameWords(announcement.name);
  const called = words ? askers.find((id) => sameName(people[id]!.words, words)) : undefined;
  const analyst = called ?? askers[0] ?? null;
  const asked = analyst !== null;
  return {
    analyst,
    announced: announcement?.name ?? null,
    firm: announcement?.firm ?? null,
    turns,
    answeredBy: asked ? speakers.filter((id) => roles[id] === 'executive') : [],
    status: asked ? 'asked' : 'dropped',
    standIn: asked && called === undefined && announcement !== null && people[analyst]!.kind === 'named',
    span: [all[turns[0]!]!.span[0], all[turns.at(-1)!]!.span[1]],
  };
}
