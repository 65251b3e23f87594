import { nameRun } from '../layouts/names';
import { tidied } from '../text/words';
import { tidyName } from '../layouts/person-names';

/** Somebody called up to ask, as the words that call them up say it. `at` is an offset into those words. */
export interface Announcement {
  readonly name: string;
  readonly firm: string | null;
  readonly at: number;
}

/**
 * The questioners that a turn's words call up, in their order. Reads sentence by sentence: a cue ("our next question comes from",
 * "we'll go to", "your line is open") and a name, with the firm behind `with`, `from`, `of` or `at`, or before the name.
 */
export function announcementsIn(words: string): readonly Announcement[] {
  const found: Announcement[] = [];
  for (const sentence of sentencesOf(words)) {
    const announced = announcedIn(words.slice(sentence.start, sentence.end));
    if (!announced || !isCalledUp(words, sentence)) continue;
    const last = found.at(-1);
    if (last && sameWords(last.name, announced.name)) continue;
    found.push({ ...announced, at: sentence.start + announced.at });
  }
  return found;
}

const sameWords = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Points behind these end no sentence. */
const ABBREVIATION = /(?:\b(?:mr|mrs|ms|dr|st|inc|co|corp|ltd|jr|sr|l\.p|j\.p|u\.s|no|vs)|\b[A-Za-z])$/i;

function sentencesOf(words: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let at = 0; at < words.length; at++) {
    const sign = words[at]!;
    if (sign !== '.' && sign !== '?' && sign !== '!' && sign !== '\n') continue;
    if (sign === '.' && ABBREVIATION.test(words.slice(Math.max(start, at - 6), at)) && !endsHere(words, at)) continue;
    sentences.push({ start, end: at });
    start = at + 1;
  }
  if (start < words.length) sentences.push({ start, end: words.length });
  return sentences;
}

/** Whether a point behind an abbreviation still ends the sentence: a word that only begins one follows. */
const endsHere = (words: string, at: number): boolean =>
  /^\.? *(?:Please|Your|You|Our|We|The|And your|Go)\b/.test(words.slice(at + 1, at + 16)) || at + 1 >= words.length;

const CUE =
  /\b(?:question|questions|line of|lines of|site of|next (?:we|up|caller|is)|hear from|we(?:'ll| will| would|'d)? (?:now |next )?(?:go|move|turn|take|have|hear)|go(?:ing)? (?:next |now )?to|line is|follow[- ]?up)\b/i;
const GO_AHEAD =
  /\b(?:please (?:go|proceed|state|ask)|go ahead|your line|line is (?:now )?(?:open|live)|you may (?:begin|proceed|ask|go)|proceed with)/i;
const HANDS_OVER =
  /\b(?:(?:turn|hand|pass|give|transfer|return)\b[^.?!]{0,60}\b(?:over|back|floor)\b|introduce|your (?:host|speaker)|closing (?:remarks|comments)|conference is being|welcome to)/i;

/** Whether a sentence that names somebody calls them up: by its own words, or by "please go ahead" right behind it. */
function isCalledUp(words: string, { start, end }: Sentence): boolean {
  const sentence = words.slice(start, end);
  if (HANDS_OVER.test(sentence) && !/\bquestion (?:comes|is|from)\b/i.test(sentence)) return false;
  return CUE.test(sentence) || GO_AHEAD.test(sentence) || GO_AHEAD.test(words.slice(end, end + 60));
}

const LEAD =
  /\b(?:from|to|with|of|is|have|by|take|welcome)(?: the)?(?: (?:line|lines|site|phone|phone line) of)?(?: the line of)? $/i;

/** The person a sentence names: the first name behind a word that leads to one, or in front of "your line is open". */
function announcedIn(sentence: string): Announcement | null {
  for (let at = nextCapital(sentence, 0); at >= 0; at = nextCapital(sentence, wordEnd(sentence, at))) {
    const end = nameRun(sentence, at);
    if (end === null) continue;
    if (!LEAD.test(sentence.slice(Math.max(0, at - 40), at)) && !GO_AHEAD.test(sentence.slice(end, end + 30))) continue;
    const firm = firmAt(sentence, end);
    return { name: tidyName(sentence.slice(at, end)), firm, at };
  }
  return null;
}

const wordEnd = (sentence: string, at: number): number => {
  const blank = sentence.indexOf(' ', at);
  return blank < 0 ? sentence.length : blank;
};

/** The next word from `from` on that begins with a capital or a bracket of a guess. */
function nextCapital(sentence: string, from: number): number {
  for (let at = from; at < sentence.length; at++) {
    if (at > 0 && sentence[at - 1] !== ' ') continue;
    if (/[A-Z\u00c0-\u00de[]/.test(sentence[at]!)) return at;
  }
  return -1;
}

const FIRM_LEAD =
  /^[,;]?\s*(?:-+\s*)?(?:who is )?(?:with|from|of|at|representing|on behalf of|in for)\s+(?:the (?:line|company) of\s+)?/i;
const FIRM_END =
  /[,;]?\s*(?:,|;|--|—|\bplease\b|\byour\b|\bgo ahead\b|\bwho\b|\band (?:your|please)\b|\bwith (?:a|your)\b|\bfor (?:a|your|the)\b|\bto (?:ask|proceed)\b)/i;
const LONGEST_FIRM = 80;

function firmAt(sentence: string, from: number): string | null {
  const lead = FIRM_LEAD.exec(sentence.slice(from, from + 60));
  if (!lead) return null;
  const start = from + lead[0].length;
  const rest = sentence.slice(start, start + LONGEST_FIRM).replace(/,(?= (?:Inc|LLC|L\.P|LP|Ltd|Co)\b)/g, ' ');
  const end = rest.search(FIRM_END);
  const firm = tidied((end < 0 ? rest : rest.slice(0, end)).replace(/[[\]]/g, ''));
  return /^[A-Z0-9]/.test(firm) ? firm : null;
}
