import { dateIn } from '../../../text/dates';
import type { Claim } from '../../claim';
import type { Scene } from '../../document/scene';
import { draftClaim } from '../../draft';

/** "Earnings Date: 2026-04-11" over a call of April 14: the day that is labelled as the call's before its first words, and its own. */
export function labelledDate(scene: Scene): readonly Claim[] {
  const { turns, transcript } = scene.ground;
  return turns.slice(transcript.turns.length).flatMap(({ reading }, offset) => {
    const [first, ...more] = LETTER.test(reading.text) ? [] : datesIn(reading.text);
    const other =
      first && [...more.map(({ value }) => value), scene.ground.call.date].find((each) => isNearby(each, first.value));
    if (!first || !other) return [];
    return [
      scene.place(
        transcript.turns.length + offset,
        draftClaim(reading, {
          relation: 'period',
          figures: [],
          place: [first.start, first.end],
          holds: false,
          words: `the call is dated ${first.value} here, and ${other} elsewhere`,
          weak: true,
        }),
      ),
    ];
  });
}

/** A letter that brings a transcript has a day of its own. */
const LETTER = /\bdear (?:sirs?|madam)\b/i;
const LABEL = /\bdate\b[:\s]{0,6}/gi;
/** A weekday may stand between the label and the date. */
const REACH = 14;
const LENGTH = 40;

interface Labelled {
  readonly start: number;
  readonly end: number;
  /** ISO. */
  readonly value: string;
}

const datesIn = (text: string): readonly Labelled[] =>
  [...text.matchAll(LABEL)].flatMap(({ index, 0: label }) => {
    const from = index + label.length;
    const date = dateIn(text.slice(from, from + LENGTH));
    return date && date.start <= REACH ? [{ ...date, start: from + date.start, end: from + date.end }] : [];
  });

/** Two days of one month or of the next, which are not the same: farther apart, they are of two events. */
function isNearby(a: string | null, b: string): a is string {
  if (a === null || a === b) return false;
  const [x, y] = [a, b].map(
    (date) => Number(date.slice(0, 4)) * 372 + Number(date.slice(5, 7)) * 31 + Number(date.slice(8)),
  ) as [number, number];
  return Math.abs(x - y) <= 31;
}
