import { readClaims } from './claims';
import type { Claim } from './claims/claim';
import { createWordCounter, type WordCounter } from './claims/document/word-counts';
import type { Ground, ReadTurn } from './claims/relation';
import { heldAbout, renamed, renaming, tolerated } from './definitions';
import type { Figure } from './figures/figure';
import { readTurn } from './figures/read';
import type { Reading, ReadingContext } from './figures/reading';
import { checkRules } from './rules/check';
import type { Finding } from './rules/finding';
import { judge, type Suppressed } from './rules/judgements/judge';
import { type Definitions, NO_SETTINGS, type Settings } from './rules/judgements/settings';
import { quantitiesOf } from './rules/quantities';
import type { Quantity } from './rules/quantity';
import { type Flow, sourceOffset, sourceSpan } from './text/flow';
import { type Line, linesOf } from './text/lines';
import { ownCopy } from './text/remembered';
import type { Span } from './text/span';
import { atOnce, type Steps } from './text/steps';
import { stretchesOf } from './text/stretches';
import { readTranscriptInSteps } from './transcript/read';
import type { Role, Transcript, Turn } from './transcript/transcript';

/** Everything that is known of a text after one reading. The editor's features and the report are functions of it. */
export interface Review {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly transcript: Transcript;
  /** The transcript's turns by their index, then stretches of what nobody is named for: all words of a text without speakers, or a summary before the first turn. */
  readonly turns: readonly ReadTurn[];
  /** `figures[id].id === id`, in text order. */
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
  readonly quantities: readonly Quantity[];
  /** In text order. */
  readonly findings: readonly Finding[];
  /** The findings that a team has set aside, in text order; none where no settings were given. */
  readonly suppressed: readonly Suppressed[];
}

/** What a review may depend on beside the text. Without it, the text alone speaks. */
export interface ReviewOptions {
  /** What the team has judged and defined. */
  readonly settings?: Settings;
  /** The path of the text from the settings file, with "/" between folders; null or left out where it lies in no file. */
  readonly file?: string | null;
}

/** Reviews the versions of one document. It remembers the readings of the last version's turns, and answers as a fresh one would. */
export interface Reviewer {
  readonly review: (text: string, options?: ReviewOptions) => Review;
  /** As `review`, in pieces. It may be left unfinished; it is not to go on once another version is reviewed. */
  readonly reviewInSteps: (text: string, options?: ReviewOptions) => Steps<Review>;
}

/** Reviews a text from nothing. */
export const review = (text: string, options?: ReviewOptions): Review => createReviewer().review(text, options);

export function createReviewer(): Reviewer {
  let known: Readings = new Map();
  let definitions: Definitions = NO_SETTINGS.definitions;
  const counter = createWordCounter();
  function* reviewInSteps(text: string, { settings = NO_SETTINGS, file = null }: ReviewOptions = {}): Steps<Review> {
    if (settings.definitions !== definitions) known = new Map();
    definitions = settings.definitions;
    const read = reader(definitions);
    const used: Readings = new Map();
    const result = yield* reviewWith(text, settings, counter, (words, context) => {
      const key = keyOf(context);
      const here = readingsOf(used, key);
      const reading = here.get(words) ?? known.get(key)?.get(words) ?? read(ownCopy(words), context);
      here.set(reading.text, reading);
      return reading;
    });
    known = used;
    return { ...result, ...judge(result.findings, text, settings, file) };
  }
  return { reviewInSteps, review: (text, options) => atOnce(reviewInSteps(text, options)) };
}

/** Readings by what they depend on: the context, then the words. */
type Readings = Map<string, Map<string, Reading>>;

function readingsOf(readings: Readings, context: string): Map<string, Reading> {
  const there = readings.get(context) ?? new Map<string, Reading>();
  readings.set(context, there);
  return there;
}

type Read = (words: string, context: ReadingContext) => Reading;

/** Reads a turn as the team's definitions have it. */
function reader(definitions: Definitions): Read {
  const rename = renaming(definitions);
  return (words, context) => {
    const date = context.date ?? heldAbout(context.period, definitions);
    const reading = readTurn(words, { ...context, date, fiscalYearEnd: definitions.fiscalYearEnd ?? null });
    return rename ? renamed(reading, rename) : reading;
  };
}

function* reviewWith(
  text: string,
  { definitions, severities }: Settings,
  counter: WordCounter,
  read: Read,
): Steps<Omit<Review, 'suppressed'>> {
  const lines = linesOf(text);
  yield;
  const transcript = yield* readTranscriptInSteps(text, lines);
  const turns = yield* placeTurns(transcript, read);
  const figures = inTextOrder(turns, transcript);
  const countWords = () => counter(turns.map(({ reading }) => reading));
  const ground: Ground = { transcript, call: transcript.call, turns, figures, countWords };
  const claims = tolerated(yield* readClaims(ground), definitions);
  const quantities = quantitiesOf(figures);
  const findings = yield* checkRules({ ...ground, claims, quantities }, (rule) => severities.get(rule) === 'off');
  return { text, lines, transcript, turns, figures, claims, quantities, findings };
}

/** What is written before the first turn lies behind the turns in the list. */
function inTextOrder(turns: readonly ReadTurn[], { turns: { length } }: Transcript): readonly Figure[] {
  const figures: Figure[] = [];
  for (const { figures: own } of [...turns.slice(length), ...turns.slice(0, length)])
    for (const figure of own) figures.push(figure);
  return figures;
}

/** The turns with their figures. Ids count in text order: what is written before the first turn comes first, though it stands behind the turns. */
function* placeTurns(transcript: Transcript, read: Read): Steps<readonly ReadTurn[]> {
  const asides = asidesOf(transcript);
  const placed: ReadTurn[] = [];
  let id = 0;
  for (const turn of [...asides, ...transcript.turns]) {
    const reading = read(turn.flow.text, contextOf(transcript, turn));
    placed.push({ turn, reading, figures: placeFigures(turn, reading, id) });
    id += reading.figures.length;
    yield;
  }
  return [...placed.slice(asides.length), ...placed.slice(0, asides.length)];
}

/** What nobody is named for saying, in stretches, as if each were a turn of nobody: all words, or those before the first turn. */
const asidesOf = ({ turns, words, unspoken }: Transcript): readonly Turn[] =>
  stretchesOf(words ?? unspoken ?? NO_WORDS).map((flow, index) => stretchAsTurn(flow, turns.length + index));

const NO_WORDS: Flow = { text: '', pieces: [] };

function stretchAsTurn(flow: Flow, index: number): Turn {
  const span: Span = [sourceOffset(flow, 0), sourceOffset(flow, flow.text.length)];
  const nobody: Span = [span[0], span[0]];
  return {
    index,
    speaker: -1,
    section: 'presentation',
    headerSpan: nobody,
    nameSpan: nobody,
    firmSpan: null,
    titleSpan: null,
    span,
    flow,
  };
}

/** Written out field by field: thousands of figures are placed anew at each keystroke, and copying objects is slow. */
const placeFigures = (turn: Turn, reading: Reading, firstId: number): readonly Figure[] =>
  reading.figures.map((figure, index) => ({
    place: figure.place,
    written: figure.written,
    kind: figure.kind,
    value: figure.value,
    interval: figure.interval,
    range: figure.range,
    unit: figure.unit,
    modifier: figure.modifier,
    sign: figure.sign,
    step: figure.step,
    unverified: figure.unverified,
    sentence: figure.sentence,
    metric: figure.metric,
    period: figure.period,
    periodSaid: figure.periodSaid,
    basis: figure.basis,
    stance: figure.stance,
    hedge: figure.hedge,
    id: firstId + index,
    span: sourceSpan(turn.flow, figure.place),
    turn: turn.index,
    speaker: turn.speaker,
  }));

const SPEAKS_FOR: Record<Role, ReadingContext['speaker']> = {
  executive: 'management',
  analyst: 'analyst',
  operator: 'operator',
  other: 'unknown',
};

function contextOf(transcript: Transcript, turn: Turn): ReadingContext {
  const role = transcript.participants[turn.speaker]?.role ?? 'other';
  return { period: transcript.call.period, date: transcript.call.date, currency: 'USD', speaker: SPEAKS_FOR[role] };
}

const keyOf = (context: ReadingContext): string =>
  `${context.period}|${context.date}|${context.currency}|${context.speaker}`;
