import type { ReadTurn } from './claims/relation';
import { heldAbout, renamed, renaming } from './definitions';
import type { Figure } from './figures/figure';
import { readTurn } from './figures/read';
import type { Reading, ReadingContext } from './figures/reading';
import { type Definitions, NO_SETTINGS } from './rules/judgements/settings';
import { type Flow, sourceOffset, sourceSpan } from './text/flow';
import { type Line, linesOf } from './text/lines';
import { ownCopy } from './text/remembered';
import type { Span } from './text/span';
import type { Steps } from './text/steps';
import { stretchesOf } from './text/stretches';
import { readTranscriptInSteps } from './transcript/read';
import type { Role, Transcript, Turn } from './transcript/transcript';

/** A text read: who speaks where, and every figure in its place. Nothing is said of them yet. */
export interface ReadDocument {
  readonly lines: readonly Line[];
  readonly transcript: Transcript;
  /** The transcript's turns by their index, then stretches of what nobody is named for: all words of a text without speakers, or a summary before the first turn. */
  readonly turns: readonly ReadTurn[];
  /** `figures[id].id === id`, in text order. */
  readonly figures: readonly Figure[];
}

/** Reads the versions of one document. It remembers the readings of the last version's turns, and answers as a fresh one would. */
export interface Reader {
  /** By the names and dates that a team has defined. */
  readonly read: (text: string, definitions?: Definitions) => Steps<ReadDocument>;
}

export function createReader(): Reader {
  let known: Readings = new Map();
  let by: Definitions = NO_SETTINGS.definitions;
  return {
    *read(text, definitions = NO_SETTINGS.definitions) {
      if (definitions !== by) known = new Map();
      by = definitions;
      const read = turnReader(definitions);
      const used: Readings = new Map();
      const document = yield* readWith(text, (words, context) => {
        const key = keyOf(context);
        const here = readingsOf(used, key);
        const reading = here.get(words) ?? known.get(key)?.get(words) ?? read(ownCopy(words), context);
        here.set(reading.text, reading);
        return reading;
      });
      known = used;
      return document;
    },
  };
}

function* readWith(text: string, read: Read): Steps<ReadDocument> {
  const lines = linesOf(text);
  yield;
  const transcript = yield* readTranscriptInSteps(text, lines);
  const turns = yield* placeTurns(transcript, read);
  return { lines, transcript, turns, figures: inTextOrder(turns, transcript) };
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
function turnReader(definitions: Definitions): Read {
  const rename = renaming(definitions);
  return (words, context) => {
    const date = context.date ?? heldAbout(context.period, definitions);
    const reading = readTurn(words, { ...context, date, fiscalYearEnd: definitions.fiscalYearEnd ?? null });
    return rename ? renamed(reading, rename) : reading;
  };
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
