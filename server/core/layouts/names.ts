import { isDigit, isLower, isUpper } from '../text/characters';
import { remembered } from '../text/remembered';
import { squeezed } from '../text/words';

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that stand in no person's name: a line that holds one is a heading or speech. */
const NEVER = wordsOf(
  'the and or of for our we you your it this that these those there here they he she i my in on at to from with by as is are was were be would can could ' +
    'thank thanks yes yeah not okay ok sure right well so but if when what how why who which where please hi hello hey welcome morning afternoon evening everyone ladies gentlemen ' +
    'inc corp corporation company co llc ltd plc limited group capital securities research partners holdings markets financial finance bancorp ' +
    'results result quarter quarterly earnings revenue revenues income growth guidance outlook question questions answer answers presentation session section prepared remarks ' +
    'conference transcript transcripts participants participant executives analysts analyst total operating margin adjusted first second third fourth full half year years slide highlights ' +
    'overview summary disclaimer definitions copyright forward statements statement contents time duration january february march july september october november december ' +
    'instructions officer president director vice chief executive investor relations business review update strategy introduction conclusion appendix notes email phone tel fax contact ' +
    'america europe asia united states advertisement advertising image comments about menu search subscribe login premium insights followers bearish bullish neutral',
);
/** Words that stand in names now and then, but far more often in headings. */
const SELDOM = wordsOf(
  'no good great gross net cash sales key page call bank banks source note date share print sign related logo north south east west york new city street park join play read more all best long',
);

/** Small words inside names. */
const PARTICLES = new Set(
  'de da di du del della der den des dos van von zu la le el al bin ibn ten ter y e st st. of-the'.split(' '),
);
const SUFFIXES = new Set([
  'jr',
  'sr',
  'ii',
  'iii',
  'iv',
  'cfa',
  'cpa',
  'phd',
  'md',
  'esq',
  'ph',
  'phonetic',
  'sp',
  'sic',
]);
const MAX_NAME = 60;

const OPERATOR = new Set([
  'operator',
  'theoperator',
  'conferenceoperator',
  'calloperator',
  'conferencecalloperator',
  'moderator',
  'themoderator',
  'coordinator',
  'conferencecoordinator',
  'facilitator',
  'conferencefacilitator',
  'teleconferenceoperator',
]);

/** Whether a label names the one who runs the call's lines. */
export const isOperator = (label: string): boolean => label.length <= 40 && runsLines(label);

const runsLines = remembered((label) => OPERATOR.has(squeezed(label)));

/** Whether a label says that the speaker is not known: `Unidentified Analyst`, `Unknown Speaker`, `Speaker 3`. */
export const isUnidentified = (label: string): boolean => label.length <= 60 && hidesName(label);

const hidesName = remembered((label) =>
  /^(?:analyst|questioner|attendee|shareholder|management|executive)$|^[[(]?(?:un-?identified|unknown|unverified|unnamed|speaker (?:\d|un)|spk ?\d|multiple speakers|(?:the )?caller\b|participant\b|company (?:representative|speaker)\b|(?:male|female) (?:speaker|voice)|corporate participant)/i.test(
    label,
  ),
);

/**
 * Whether words have the shape of a person's full name: two to six capitalised words, initials, particles, suffixes. Where a
 * name is expected, `lenient` lets words pass that stand in names but seldom.
 */
export function isFullName(label: string, lenient = false): boolean {
  if (label.length < 3 || label.length > MAX_NAME) return false;
  return lenient ? passesAsName(label) : isClearName(label);
}

const isClearName = remembered((label) => hasShapeOfName(label, false));
const passesAsName = remembered((label) => hasShapeOfName(label, true));

function hasShapeOfName(label: string, lenient: boolean): boolean {
  const plain = label.includes('\u00a0') ? label.replaceAll('\u00a0', ' ') : label;
  const words = plain.split(' ').filter((word) => word !== '');
  if (words.length < 2 || words.length > 8) return false;
  let capitals = 0;
  let long = 0;
  for (const [index, word] of words.entries()) {
    const kind = nameWord(word, lenient);
    if (kind === 'no' || (kind === 'particle' && index === words.length - 1)) return false;
    if (kind === 'word' || kind === 'initial') capitals++;
    if (kind === 'word') long++;
  }
  return capitals >= 2 && capitals <= 6 && long >= 1;
}

/** Whether words have the shape of one capitalised name, as `MARK` or `[Judy]`. */
export const isSingleName = (label: string): boolean =>
  label.length <= 24 && !/\s/.test(label) && nameWord(label) === 'word' && label.length > 2;

/** Whether a label may say who speaks: a full name, the operator, or somebody unidentified. */
export const isSpeaker = (label: string, lenient = false): boolean =>
  isFullName(label, lenient) || isOperator(label) || isUnidentified(label);

type NameWord = 'word' | 'initial' | 'particle' | 'suffix' | 'no';

/** What a word may be in a name. Brackets, quotes and commas around it are the transcriber's. */
function nameWord(word: string, lenient = false): NameWord {
  let start = 0;
  let end = word.length;
  while (start < end && '["(“‘\''.includes(word[start]!)) start++;
  while (end > start && '])"”,.;’\''.includes(word[end - 1]!)) end--;
  if (end <= start) return 'no';
  const bare = word.slice(start, end);
  if (/^_{2,}$/.test(bare)) return 'word';
  const lower = bare.toLowerCase();
  if (bare.length === 1 && word[end] === '.' && isUpper(bare.charCodeAt(0))) return 'initial';
  if (SUFFIXES.has(lower)) return 'suffix';
  if (PARTICLES.has(lower) && !isUpper(bare.charCodeAt(0))) return 'particle';
  if (!isUpper(bare.charCodeAt(0)) && !/^[dl]['’][A-Z]/.test(bare)) return 'no';
  if (NEVER.has(lower) || (!lenient && SELDOM.has(lower))) return 'no';
  if (!onlyNameLetters(bare)) return 'no';
  if (/['’]s$/.test(bare)) return 'no';
  if (/^[IVX]{2,}$/.test(bare) && word[end] === '.') return 'no';
  if (word[end] === '.' && bare.length > 3 && bare.indexOf('.') < 0) return 'no';
  return bare.length === 1 || /^(?:[A-Z]\.)+[A-Z]?$/.test(bare) ? 'initial' : 'word';
}

function onlyNameLetters(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (isDigit(code)) return false;
    if (!isUpper(code) && !isLower(code) && !"-.'’‘`[]()_\u00ad".includes(word[at]!) && code < 0x80) return false;
  }
  return true;
}

/** Whether words are `Mr. Holm`: a form of address and one name. */
export const isAddressed = (label: string): boolean => /^(?:mr|mrs|ms|miss|dr|sir)\.? \S+$/i.test(label);

/** The end of the name that starts at `at`, as it runs in a sentence; null where none of at least two words does. */
export function nameRun(text: string, at: number): number | null {
  let end = -1;
  let words = 0;
  for (let start = at; start < text.length && words < 6; ) {
    const blank = text.indexOf(' ', start);
    const stop = blank < 0 ? text.length : blank;
    const word = text.slice(start, stop);
    const honorific = words === 0 && /^(?:Mr|Mrs|Ms|Dr)\.?$/.test(word);
    const kind = honorific ? 'initial' : nameWord(word, true);
    if (kind === 'no') break;
    if (kind === 'word') end = stop - (/[,.;:]$/.test(word) ? 1 : 0);
    words++;
    if (/[,;:]$/.test(word) || (word.endsWith('.') && kind === 'word' && word.length > 3)) break;
    start = stop + 1;
  }
  return end > 0 && words >= 2 && isFullName(text.slice(at, end), true) ? end : null;
}
