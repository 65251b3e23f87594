import type { Review } from '../../review';
import { contains } from '../../text/span';
import type { Exchange, Role, Turn } from '../../transcript/transcript';
import { bearersOf } from '../names/bearers';
import { mentionsIn } from '../names/mentions';

/** Somebody who may speak next, the likeliest first. */
export interface NextSpeaker {
  /** The participant; null for somebody who is announced and has not spoken yet. */
  readonly person: number | null;
  readonly name: string;
  readonly firm: string | null;
  readonly role: Role;
  /** Why, in a word or two; empty for those of whom nothing says so. */
  readonly reason: string;
}

/** Who speaks behind the turns before an offset: who was announced or asked, who asks and follows up, then all others, the latest first. */
export function nextSpeakers(review: Review, offset: number): readonly NextSpeaker[] {
  const before = review.transcript.turns.filter(({ span }) => span[0] < offset);
  const last = before.at(-1);
  const stranger = last ? announcedStranger(review, last, offset) : null;
  const likely = last ? likelyAfter(review, before, last, offset) : [];
  const ordered = [...likely, ...byRecency(review, before).map((person) => ({ person, reason: '' }))];
  const known = withoutRepeats(ordered)
    // Nobody answers themselves, but a turn may be cut in two.
    .toSorted((a, b) => Number(a.person === last?.speaker) - Number(b.person === last?.speaker))
    .flatMap(({ person, reason }): readonly NextSpeaker[] => {
      const found = review.transcript.participants[person];
      return found?.name ? [{ person, name: found.name, firm: found.firm, role: found.role, reason }] : [];
    });
  return stranger ? [stranger, ...known] : known;
}

function withoutRepeats(all: readonly Likely[]): readonly Likely[] {
  const first = new Map<number, Likely>();
  for (const each of all) if (!first.has(each.person)) first.set(each.person, each);
  return [...first.values()];
}

interface Likely {
  readonly person: number;
  readonly reason: string;
}

function likelyAfter(review: Review, before: readonly Turn[], last: Turn, offset: number): readonly Likely[] {
  const role = roleOf(review, last.speaker);
  const named = namedIn(review, last, offset);
  const exchange = exchangeOf(review, last);
  const because = (reason: string) => (person: number) => ({ person, reason });
  if (role === 'operator') return named.map(because('announced'));
  if (role === 'analyst') {
    const answering = before
      .filter(({ speaker }) => roleOf(review, speaker) === 'executive')
      .map((turn) => turn.speaker);
    const asked = named.filter((person) => roleOf(review, person) === 'executive');
    return [...asked.map(because('asked')), ...answering.reverse().map(because('answers'))];
  }
  const handed = named.filter((person) => person !== exchange?.analyst);
  const asker = exchange?.analyst ?? null;
  return [
    ...handed.map(because('called on')),
    ...(asker === null ? [] : [because('asks')(asker)]),
    ...operators(review).map(because('')),
  ];
}

/** Where somebody is called on, it is said at the end of a turn, in so many characters. */
const LAST_WORDS = 240;

/** The people whom the end of a turn names, who is named last first. */
function namedIn(review: Review, last: Turn, offset: number): readonly number[] {
  const read = review.turns[last.index];
  if (!read) return [];
  const end = Math.min(offset, last.span[1]);
  return mentionsIn(read, bearersOf(review))
    .filter(({ span, person }) => span[1] <= end && span[0] >= end - LAST_WORDS && person !== last.speaker)
    .map(({ person }) => person)
    .reverse();
}

/** A questioner whom the last turn announces and who is nobody yet. */
function announcedStranger(review: Review, last: Turn, offset: number): NextSpeaker | null {
  const exchange = exchangeOf(review, last);
  if (!exchange || exchange.announced === null || exchange.turns.at(-1) !== last.index) return null;
  const hasSpoken = exchange.analyst !== null || roleOf(review, last.speaker) !== 'operator' || last.span[0] >= offset;
  if (hasSpoken || namedIn(review, last, offset).length > 0) return null;
  return { person: null, name: exchange.announced, firm: exchange.firm, role: 'analyst', reason: 'announced' };
}

const exchangeOf = (review: Review, turn: Turn): Exchange | undefined =>
  review.transcript.exchanges.findLast(({ span, turns }) => turns.includes(turn.index) || contains(span, turn.span));

/** All participants, who spoke last first, then those who have not spoken yet. */
function byRecency({ transcript: { participants } }: Review, before: readonly Turn[]): readonly number[] {
  return [...before.map(({ speaker }) => speaker).reverse(), ...participants.map(({ id }) => id)];
}

const operators = ({ transcript: { participants } }: Review): readonly number[] =>
  participants.filter(({ role }) => role === 'operator').map(({ id }) => id);

const roleOf = (review: Review, person: number): Role => review.transcript.participants[person]?.role ?? 'other';
