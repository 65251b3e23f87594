import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { check } from 'recheck';
import { version } from 'recheck/package.json';
import { PROJECT } from '../support/shared';
import type { Pattern } from './patterns';

/** Null for a pattern that takes linear time, else what was found. */
export type Verdict = string | null;

/** A part of a pattern that repeats something: `*`, `+`, `{2,}`, `{1,40}`; classes and escapes are passed over. */
const PARTS = /\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|[*+]|\{\d+(?:,\d*)?\}|[\s\S]/g;

/** Whether anything in the pattern repeats without a bound. Where nothing does, the work at each place of a text is bounded, too. */
export const isUnbounded = (source: string): boolean =>
  (source.match(PARTS) ?? []).some((part) => part === '*' || part === '+' || /^\{\d+,\}$/.test(part));

/**
 * The pattern with no bound above four. A bound is a constant factor, so the kind of growth stays what it is, and what cannot be
 * decided for `{0,80}` in minutes is decided for `{0,4}` at once.
 */
export const withSmallBounds = (source: string): string =>
  (source.match(PARTS) ?? []).map((part) => (/^\{\d/.test(part) ? smaller(part) : part)).join('');

const smaller = (bound: string): string => bound.replace(/\d+/g, (digits) => String(Math.min(4, Number(digits))));

/** What recheck says of a pattern, which is kept for as long as pattern and recheck stay the same. */
export async function verdictOf({ source, flags }: Pattern, kept: Kept): Promise<Verdict> {
  if (!isUnbounded(source)) return null;
  const asked = withSmallBounds(source);
  const key = createHash('sha256').update(`${version} /${asked}/${flags}`).digest('hex').slice(0, 24);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const verdict = wordsFor(
    await check(asked, flags, { timeout: 20_000, attackTimeout: null, incubationTimeout: null }),
  );
  kept.set(key, verdict);
  return verdict;
}

function wordsFor(said: Awaited<ReturnType<typeof check>>): Verdict {
  if (said.status === 'safe') return null;
  if (said.status === 'unknown') return `not decided: ${said.error.kind}`;
  return `${said.complexity.summary}, by ${said.attack.pattern}`;
}

type Kept = Map<string, Verdict>;

/** What was judged in earlier runs lies with what the tools of the project keep; it is not needed, it only saves time. */
const KEPT = path.join(PROJECT, 'node_modules/.cache/transcript-review/regexes.json');

export const keptVerdicts = (): Kept =>
  new Map(existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as [string, Verdict][]) : []);

export function keep(kept: Kept): void {
  mkdirSync(path.dirname(KEPT), { recursive: true });
  writeFileSync(KEPT, JSON.stringify([...kept].filter(([, verdict]) => verdict === null)));
}
