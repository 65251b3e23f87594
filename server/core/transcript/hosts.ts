import { isTitle } from '../layouts/dashed';
import { nameRun } from '../layouts/names';
import { tidyName } from '../layouts/person-names';
import { firmBehind } from './announced-firms';

/** Somebody to whom the operator hands the call before anybody has spoken, and the firm from which they are said to be. */
export interface Host {
  readonly name: string;
  readonly firm: string;
}

const HANDS_TO =
  /\b(?:over to|introduce|your host,?|turn (?:the|this) (?:call|conference) to)(?: your host(?: for today)?,?)? (?=[A-Z])/g;
const FROM = /^(?:\s*\((?:ph|phonetic|sp)\))?,? (?:with|from|of|representing) /;

/** Hosts of whom the opening says the firm: "I now hand the conference over to Mr. Piet Holm from Quayside Advisors". */
export function hostsIn(words: string): readonly Host[] {
  const hosts: Host[] = [];
  for (const match of words.matchAll(HANDS_TO)) {
    const at = match.index + match[0].length;
    const end = nameRun(words, at);
    if (end === null || !FROM.test(words.slice(end, end + 40))) continue;
    const firm = firmBehind(words.slice(0, end + 120), end)
      ?.split(/[.!?]/)[0]
      ?.trim();
    if (firm && !isTitle(firm)) hosts.push({ name: tidyName(words.slice(at, end)), firm });
  }
  return hosts;
}
