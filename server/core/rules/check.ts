import { asMeant } from '../text/mojibake';
import type { Steps } from '../text/steps';
import type { Finding } from './finding';
import { rules } from './index';
import { atLeast, milder } from './judge';
import type { Evidence } from './rule';

/** Whether a rule is off, by its id: its findings are kept for those who ask what is suppressed, and take no other's place. */
export type IsOff = (rule: string) => boolean;

/** All findings of a document, in text order. */
export function* checkRules(evidence: Evidence, isOff: IsOff = () => false): Steps<readonly Finding[]> {
  const found: Finding[] = [];
  for (const rule of rules) {
    for (const finding of rule.check(evidence)) found.push(finding);
    yield;
  }
  return inOrder(oneForEachPlace(provable(evidence, found), isOff)).map(legible);
}

/** Without speakers nobody knows who said what, nor where one subject ends: what more than one place proves is information there. */
const provable = (evidence: Evidence, found: readonly Finding[]): readonly Finding[] =>
  evidence.transcript.turns.length > 0
    ? found
    : found.map((each) => (isNear(each) ? each : { ...each, severity: milder(each.severity, 'information') }));

const NEAR = 300;
const isNear = ({ span, related }: Finding): boolean =>
  related.every((place) => Math.abs(span[0] - place.span[0]) <= NEAR);

/** One number is flagged once: of several findings at one place the gravest stays, and of equals the first. */
export function oneForEachPlace(found: readonly Finding[], isOff: IsOff): readonly Finding[] {
  const best = new Map<string, Finding>();
  for (const finding of found) {
    const key = `${finding.span[0]} ${finding.span[1]} ${isOff(finding.rule)}`;
    const there = best.get(key);
    if (!there || !atLeast(there.severity, finding.severity)) best.set(key, finding);
  }
  return [...best.values()];
}

/** Words of the document that were misread (`â‚¬`) are shown as they were meant (`€`). */
const legible = (finding: Finding): Finding => ({
  ...finding,
  message: asMeant(finding.message),
  related: finding.related.map((place) => ({ ...place, message: asMeant(place.message) })),
});

const inOrder = (found: readonly Finding[]): readonly Finding[] =>
  [...found].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1] || (a.rule < b.rule ? -1 : 1));
