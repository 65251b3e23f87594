import type { Damage, DamageKind, Token } from './reading';

/** Looks at one token for a number damaged there. */
export type Look = (tokens: readonly Token[], at: number, text: string) => Damage | null;

/** A damage at `[start, end)` of a flow. */
export function damage(
  kind: DamageKind,
  text: string,
  start: number,
  end: number,
  replacement: string | null,
  impossible: boolean,
): Damage {
  return { kind, place: [start, end], written: text.slice(start, end), replacement, impossible };
}
