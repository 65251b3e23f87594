import { isAddressed, isFullName, isSingleName, nameRun } from '../layouts/names';
import { tidyName } from '../layouts/person-names';
import { asMeant } from '../text/mojibake';
import { ownCopy } from '../text/remembered';
import { firmBefore, firmBehind } from './announced-firms';

/** Somebody called up to ask, as the words that call them up say it. */
export interface Announcement {
  readonly name: string;
  readonly firm: string | null;
  /** Whether the words only tell somebody to go on ("Mr. Holm, your line is open"), and speak of no question. */
  readonly nudge: boolean;
}

/** What is known of a name before the roles are: one of those who call in, of the company's people, somebody who speaks. */
export type Known = (name: string) => 'caller' | 'company' | 'speaker' | null;

/**
 * The questioners that a turn's words call up, in their order. Reads sentence by sentence: a cue ("our next question comes from",
 * "we'll go to", "your line is open") and a name, with the firm behind `with`, `from`, `of` or `at`, or before the name.
 */
export function announcementsIn(words: string, known: Known): readonly Announcement[] {
  const before = heard.get(words);
  if (before?.asked.every(([name, answer]) => known(name) === answer)) return before.found;
  const asked = new Map<string, ReturnType<Known>>();
  const found = read(words, (name) => {
    const answer = known(name);
    asked.set(name, answer);
    return answer;
  });
  if (heard.size >= MOST_HEARD) heard.clear();
  if (words.length <= LONGEST_HEARD) heard.set(ownCopy(words), { asked: [...asked], found });
  return found;
}

/** What was found in words, and all that was asked of names to find it: where the answers are the same, so is what is found. */
interface Heard {
  readonly asked: readonly (readonly [name: string, answer: ReturnType<Known>])[];
  readonly found: readonly Announcement[];
}

/** An operator's words are short, and an edit asks them all again. */
const heard = new Map<string, Heard>();
const MOST_HEARD = 2000;
const LONGEST_HEARD = 2000;

function read(words: string, known: Known): readonly Announcement[] {
  const plain = withoutInstructions(closedUp(asMeant(words).replace(/[’‘`]/g, "'")));
  const found: Announcement[] = [];
  for (const sentence of sentencesOf(plain)) {
    const announced = announcedIn(plain, sentence, known);
    if (!announced || found.some((each) => sameCaller(each.name, announced.name))) continue;
    found.push(announced);
  }
  return found;
}

/** Within one turn a surname is enough to tell that the same person is meant. */
function sameCaller(a: string, b: string): boolean {
  const surname = (name: string): string => name.toLowerCase().split(' ').at(-1)!;
  return surname(a) === surname(b);
}

/** Closes up names that are written with a blank behind each letter. */
const closedUp = (words: string): string =>
  words.replace(/\b[A-Za-z](?: [A-Za-z]){3,}\b/g, (letters) =>
    letters
      .replace(/ /g, '')
      .replace(/([a-z])(?=[A-Z])/g, '$1 ')
      .replace(/\b(Mc|Mac|De|La|Van) (?=[A-Z])/g, '$1'),
  );

/** Notes in brackets are no speech, but names in brackets are. Blanks keep every offset. */
const withoutInstructions = (words: string): string =>
  words.replace(/[([](?:[^()[\]]{0,60}instructions?[^()[\]]{0,40}|ph|phonetic|sp)[)\]]\.?/gi, (note) =>
    ' '.repeat(note.length),
  );

interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Points behind these end no sentence. */
const ABBREVIATION = /(?:\b(?:mr|mrs|ms|dr|st|inc|co|corp|ltd|jr|sr|no|vs)|\b[A-Za-z])$/i;

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
  /^ *(?:Please|Your|You|Our|We|The|And your|Go|Sir|Ma'am|Mr|Ms|One)\b/.test(words.slice(at + 1, at + 16)) ||
  at + 1 >= words.length;

const QUESTION =
  /\b(?:questions?|lines? of|sites? of|next (?:we|up|caller|questioner|in|is|person|participant|analyst)|hear(?:ing)? from|we(?:'ll| will| would|'d|'re going to)? (?:now |next |then )?(?:next |now )?(?:go|move|turn|take|have|hear|proceed|come|return|open)\b|(?:let's|let me) (?:go|move|take)|going? (?:next |now |on )?to|follow[-−– ]?up|first (?:up|in)|comes? from|(?:that|it|this)(?:['’]ll| will|['’]s| is)? (?:be |come )?from)\b/i;
const GO_AHEAD =
  /\b(?:please (?:go|proceed|state|ask)|go ahead|your (?:line|lines|mic|microphone) (?:is|are) (?:now )?(?!muted|being)|lines? (?:is|are) (?:now )?(?:open|live|unmuted)|you may (?:now )?(?:proceed|ask|go|begin|unmute|speak)|proceed with|you're (?:live|unmuted|on))/i;
const HANDS_OVER =
  /\b(?:(?:turn|turned|hand|handed|pass|passed|give|transfer|return)\b[^.?!]{0,70}\b(?:over|back|floor)\b|introduce|your (?:host|speaker|moderator)|closing (?:remarks|comments|statements)|(?:begin|start) (?:your|the|with your|our) (?:conference|presentation|call)|prepared remarks|joined (?:today )?by|joining (?:me|us)|with (?:me|us)|opening (?:remarks|comments))/i;

function announcedIn(words: string, { start, end }: Sentence, known: Known): Announcement | null {
  const sentence = words.slice(start, end);
  const named = nameIn(sentence, known);
  if (!named) return null;
  const behind = words.slice(end, end + 60);
  const questions = QUESTION.test(sentence);
  const goes = GO_AHEAD.test(sentence) || GO_AHEAD.test(behind);
  if (HANDS_OVER.test(sentence) && !/\bquestions? (?:comes|coming|is|from)\b/i.test(sentence)) return null;
  if (
    /\b(?:your|the) (?:conference|presentation)\b/i.test(behind) ||
    (known(named.name) === 'company' && !/\bline of\b/i.test(sentence))
  )
    return null;
  if (
    /\b(?:no|not (?:showing|seeing) any|any) (?:further|more|other|additional)?\s?(?:further )?questions?\b/i.test(
      sentence,
    )
  )
    return null;
  if (!questions && !goes && !isBare(sentence, named, known, words)) return null;
  if (isAddressed(named.written) && !questions && known(named.name) === null) return null;
  return { name: named.name, firm: named.firm, nudge: !questions && goes };
}

interface Named {
  readonly name: string;
  readonly written: string;
  readonly firm: string | null;
  readonly at: number;
  readonly end: number;
}

const FROM_FIRM = /^\W*(?:and |then |next,? )*from [^,]{2,50}, (?:we have |it's )?$/i;
const NOTHING_MUCH =
  /^\W*(?:and |yes,? |then |next,? |thank you,? |okay,? )?(?:it's |it is |that's |we have |here's )?$/i;

/** Whether a sentence is nothing but a name and a firm, in whatever order, as some operators call; or a name alone that is known or all that is said. */
function isBare(sentence: string, { at, end, firm, name }: Named, known: Known, words: string): boolean {
  const before = sentence.slice(0, at);
  const behind = sentence.slice(end).replace(/\s+/g, ' ');
  if (firm !== null && FROM_FIRM.test(before)) return behind.length < 20;
  if (!NOTHING_MUCH.test(before)) return false;
  if (firm !== null) return behind.length < firm.length + 16;
  const alone = words.trim().length < sentence.trim().length + 3 && isFullName(name) && !isAddressed(name);
  return behind.length < 4 && (alone || known(name) !== null);
}

const LEAD =
  /\b(?:question|from|to|with|of|is|have|by|take|welcome|hear|be|it's|,|and)(?: (?:the|a|our))?(?: (?:lines?|sites?|phone|phone lines?|caller|desk) (?:of|is|from))?(?: the lines? of)?,? ?$/i;

/** The person a sentence names: somebody known before others, else the first name behind a word that leads to one. */
function nameIn(sentence: string, known: Known): Named | null {
  let first: Named | null = null;
  for (let at = nextCapital(sentence, 0); at >= 0; at = nextCapital(sentence, wordEnd(sentence, at))) {
    const end = nameRun(sentence, at) ?? firstNameRun(sentence, at);
    if (end === null) continue;
    const written = sentence.slice(at, end);
    const named: Named = {
      name: tidyName(written),
      written,
      at,
      end,
      firm: firmBehind(sentence, end) ?? firmBefore(sentence, at),
    };
    const status = known(named.name);
    if (status === 'caller' || status === 'speaker') return named;
    if (first === null && leadsTo(sentence, at, end)) first = named;
  }
  return first;
}

const ONE_NAME = /^([A-Z][a-z]{2,14})(?= (?:with|from|of|at) (?:the )?[A-Z])/;

/** One name that a firm follows, where a question is said to come from it: "our next question is from Piet with Quayside". */
function firstNameRun(sentence: string, at: number): number | null {
  if (
    !/\b(?:is|comes|coming|line of|question) ?(?:from )?(?:the )?(?:line of )?$/i.test(
      sentence.slice(Math.max(0, at - 30), at),
    )
  )
    return null;
  const match = ONE_NAME.exec(sentence.slice(at, at + 60));
  return match && isSingleName(match[1]!) ? at + match[1]!.length : null;
}

const leadsTo = (sentence: string, at: number, end: number): boolean =>
  /^\W*$/.test(sentence.slice(0, at)) ||
  LEAD.test(sentence.slice(Math.max(0, at - 40), at)) ||
  GO_AHEAD.test(sentence.slice(end, end + 30));

const wordEnd = (sentence: string, at: number): number => {
  const blank = sentence.indexOf(' ', at);
  return blank < 0 ? sentence.length : blank;
};

/** The next word from `from` on that begins with a capital or a bracket of a guess. */
function nextCapital(sentence: string, from: number): number {
  for (let at = from; at < sentence.length; at++) {
    if (at > 0 && sentence[at - 1] !== ' ') continue;
    if (/[A-Z\u00c0-\u00de["]/.test(sentence[at]!)) return at;
  }
  return -1;
}
