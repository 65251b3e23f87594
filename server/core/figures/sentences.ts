import type { Token } from './reading';
import { word, wordSet } from './token-at';

/** A sentence as tokens `[from, to)`; `paragraph` counts the joints before it. */
export interface SentenceTokens {
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
}

/** Speech recognition may leave out all full stops: a sentence ends here at the latest, so that work stays linear. */
const LONGEST = 250;
const ABBREVIATIONS = wordSet(
  'mr mrs ms dr inc corp co ltd vs no st jr sr prof approx etc rs fig dept gen gov sen rep messrs',
);

/** The sentences among the tokens. A full stop ends one also where the blank behind it was lost: `2010.Non-GAAP`. */
export function sentencesOf(tokens: readonly Token[], text: string): readonly SentenceTokens[] {
  const sentences: SentenceTokens[] = [];
  let from = 0;
  let paragraph = 0;
  const close = (to: number) => {
    if (to > from) sentences.push({ from, to, paragraph });
    from = to;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]!.kind === 'break') {
      close(at);
      from = at + 1;
      paragraph += 1;
    } else if (endsSentence(tokens, at, text) || at - from >= LONGEST) close(at + 1);
  }
  close(tokens.length);
  return sentences;
}

function endsSentence(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'sign') return false;
  const next = tokens[at + 1];
  if (token.lower === '?' || token.lower === '!')
    return next === undefined || next.start > token.end || isCapital(text, next.start);
  if (!token.lower.startsWith('.') || token.lower.length > 1) return false;
  if (!next || next.kind === 'break') return true;
  if (next.kind === 'sign' && (next.lower === '"' || next.lower === '”' || next.lower === ')')) return false;
  const before = tokens[at - 1];
  if (!before || isAbbreviation(before, token, next, text) || goesOnBehindTime(tokens, at)) return false;
  const apart = next.start > token.end;
  return next.kind === 'word'
    ? isCapital(text, next.start) || (apart && next.lower === 'l' && next.end - next.start === 1)
    : apart || next.lower === '|';
}

const ZONES = wordSet('eastern central mountain pacific et est edt ct cst mt pt pst gmt utc ist cet cest bst');

/** "at 7.55 p.m. (IST) on October 18", "5 p.m. Eastern Time": what stands behind a time of day goes on, unless a word opens a sentence. */
function goesOnBehindTime(tokens: readonly Token[], at: number): boolean {
  const isTime = word(tokens, at - 1) === 'm' && word(tokens, at - 2) === '.' && /^[ap]$/.test(word(tokens, at - 3));
  const next = tokens[at + 1];
  return isTime && next !== undefined && (next.kind !== 'word' || ZONES.has(next.lower));
}

/** "Mr. Allen", "U.S. revenue", "John D. Doe": the full stop belongs to the word. */
function isAbbreviation(before: Token, stop: Token, next: Token, text: string): boolean {
  if (before.kind !== 'word' || before.end !== stop.start) return false;
  if (ABBREVIATIONS.has(before.lower)) return next.start > stop.end || next.kind === 'number';
  return (
    before.end - before.start === 1 && before.lower !== 'i' && isCapital(text, before.start) && before.lower !== 'q'
  );
}

function isCapital(text: string, at: number): boolean {
  const letter = text[at] ?? '';
  return letter !== letter.toLowerCase() || letter === '(' || letter === '[';
}
