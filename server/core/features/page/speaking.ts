import type { Review } from '../../review';
import type { Participant } from '../../transcript/transcript';

/** How much a person says. */
export interface Speaking {
  readonly person: Participant;
  /** Words spoken, headers not counted. */
  readonly words: number;
  /** Of all words that are spoken on the call, from 0 to 1. */
  readonly share: number;
  readonly turns: number;
}

/** Who speaks how much, those who speak most first; those who stay silent are left out. */
export function speaking({ transcript: { participants, turns } }: Review): readonly Speaking[] {
  const words = new Map<number, number>();
  for (const { speaker, flow } of turns) words.set(speaker, (words.get(speaker) ?? 0) + countWords(flow.text));
  const total = Math.max(
    1,
    [...words.values()].reduce((sum, each) => sum + each, 0),
  );
  return participants
    .map((person) => ({ person, words: words.get(person.id) ?? 0, turns: person.turns.length }))
    .filter((each) => each.words > 0)
    .map((each) => ({ ...each, share: each.words / total }))
    .sort((a, b) => b.words - a.words || a.person.id - b.person.id);
}

export function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const isBlank = text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 0xa0;
    if (!isBlank && !inside) count++;
    inside = !isBlank;
  }
  return count;
}
