import { readClaims } from './claims';
import type { Claim } from './claims/claim';
import type { Ground, ReadTurn } from './claims/relation';
import type { Figure } from './figures/figure';
import { readTurn } from './figures/read';
import type { Reading, ReadingContext } from './figures/reading';
import { checkRules } from './rules/check';
import type { Finding } from './rules/finding';
import { quantitiesOf } from './rules/quantities';
import type { Quantity } from './rules/quantity';
import { type Flow, sourceOffset, sourceSpan } from './text/flow';
import { type Line, linesOf } from './text/lines';
import type { Span } from './text/span';
import { stretchesOf } from './text/stretches';
import { readTranscript } from './transcript/read';
import type { Role, Transcript, Turn } from './transcript/transcript';

/** Everything that is known of a text after one reading. The editor's features and the report are functions of it. */
export interface Review {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly transcript: Transcript;
  /** What is said, in order: the transcript's turns, or stretches of its words where it names no speakers. */
  readonly turns: readonly ReadTurn[];
  /** `figures[id].id === id`, in text order. */
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
  readonly quantities: readonly Quantity[];
  /** In text order. */
  readonly findings: readonly Finding[];
}

/** Reviews the versions of one document. It remembers the readings of the last version's turns, and answers as a fresh one would. */
export interface Reviewer {
  readonly review: (text: string) => Review;
}

/** Reviews a text from nothing. */
export const review = (text: string): Review => createReviewer().review(text);

export function createReviewer(): Reviewer {
  let known: ReadonlyMap<string, Reading> = new Map();
  return {
    review(text) {
      const used = new Map<string, Reading>();
      const result = reviewWith(text, (words, context) => {
        const key = `${keyOf(context)}\n${words}`;
        const reading = used.get(key) ?? known.get(key) ?? readTurn(words, context);
        used.set(key, reading);
        return reading;
      });
      known = used;
      return result;
    },
  };
}

type Read = (words: string, context: ReadingContext) => Reading;

function reviewWith(text: string, read: Read): Review {
  const lines = linesOf(text);
  const transcript = readTranscript(text, lines);
  const turns = placeTurns(transcript, read);
  const ground: Ground = { transcript, call: transcript.call, turns, figures: turns.flatMap((turn) => turn.figures) };
  const claims = readClaims(ground);
  const quantities = quantitiesOf(ground.figures);
  const findings = checkRules({ ...ground, claims, quantities });
  return { text, lines, transcript, turns, figures: ground.figures, claims, quantities, findings };
}

function placeTurns(transcript: Transcript, read: Read): readonly ReadTurn[] {
  let id = 0;
  return spokenIn(transcript).map((turn) => {
    const reading = read(turn.flow.text, contextOf(transcript, turn));
    const placed = { turn, reading, figures: placeFigures(turn, reading, id) };
    id += reading.figures.length;
    return placed;
  });
}

/** The turns; without speakers, stretches of the words, as if each were a turn of nobody. */
function spokenIn({ turns, words }: Transcript): readonly Turn[] {
  return words === null ? turns : stretchesOf(words).map(stretchAsTurn);
}

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
