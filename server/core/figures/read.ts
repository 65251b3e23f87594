import { damagesOf } from './damages';
import type { Expression } from './expression';
import { expressionsOf } from './expressions';
import type { ReadFigure } from './figure';
import type { Clause } from './metrics/clause';
import { metricsOf, topicOf } from './metrics/metric';
import { phrasesOf } from './metrics/phrases';
import { hedgeOf } from './modifiers';
import type { DamageKind, Reading, ReadingContext, Sentence, Token } from './reading';
import { type SentenceTokens, sentencesOf } from './sentences';
import { basisOf, stanceOf, tells } from './stance';
import { baseWordBefore, isLevel } from './times/comparison';
import type { Dated } from './times/dated';
import { periodOf } from './times/dating';
import type { TimeMention } from './times/mention';
import { goesBack } from './times/relative';
import { type Outlook, resolveTime } from './times/resolve';
import { tokensOf } from './tokens';
import { writtenFigure, writtenTime } from './written';

/** Reads a turn's words: its sentences, and every figure, date and period in them. Never throws; the answer depends on the arguments alone. */
export function readTurn(text: string, context: ReadingContext): Reading {
  const tokens = tokensOf(text);
  const { amounts, times } = expressionsOf(tokens, text, context.currency);
  const damages = damagesOf(tokens, times, text);
  const damaged = (at: number) =>
    damages.some(
      (each) => !LEGIBLE.has(each.kind) && each.place[0] <= tokens[at]!.start && tokens[at]!.start < each.place[1],
    );
  const sound = damages.length === 0 ? amounts : amounts.filter((each) => !damaged(each.from) && !damaged(each.to - 1));
  const { sentences, figures } = readSentences({ tokens, text, context, amounts: sound, times });
  return { text, tokens, sentences, figures, damages };
}

/** Damages that leave the number itself as it is. */
const LEGIBLE: ReadonlySet<DamageKind> = new Set(['lost-blank', 'foreign-marks', 'lost-unit']);

interface Material {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly context: ReadingContext;
  readonly amounts: readonly Expression[];
  readonly times: readonly TimeMention[];
}

/** What one sentence hands to the next: the measure and the period that it spoke of. */
interface Topic {
  readonly metric: string | null;
  readonly period: string | null;
  /** Whether that period was said of what is to come. */
  readonly isAhead: boolean;
  readonly paragraph: number;
  /** How many sentences have passed since in which nothing was numbered. */
  readonly age: number;
}

/** So many sentences later nobody takes up a measure with "it". */
const OLDEST = 4;

function readSentences(material: Material): {
  readonly sentences: readonly Sentence[];
  readonly figures: readonly ReadFigure[];
} {
  const sentences: Sentence[] = [];
  const figures: ReadFigure[] = [];
  const [amounts, times] = [cursor(material.amounts), cursor(material.times)];
  let topic: Topic = { metric: null, period: null, isAhead: false, paragraph: -1, age: 0 };
  for (const place of sentencesOf(material.tokens, material.text)) {
    const own = { amounts: amounts(place.to), times: times(place.to) };
    const isSilent = own.amounts.length === 0 && own.times.length === 0;
    const sentence = sentences.length;
    const read = isSilent
      ? { figures: NO_FIGURES, topic: grownOlder(topic) }
      : readSentence({ material, place, own, dated: datedIn(material, place, own), sentence, topic });
    sentences.push(sentenceAt(material.tokens, place, figures.length, read.figures.length));
    for (const figure of read.figures) figures.push(figure);
    topic = read.topic;
  }
  return { sentences, figures };
}

const NO_FIGURES: readonly ReadFigure[] = [];

function grownOlder(topic: Topic): Topic {
  if (topic.period === null && topic.metric === null) return topic;
  const age = topic.age + 1;
  return { ...topic, period: null, metric: age < OLDEST ? topic.metric : null, age };
}

/** A sentence with the places of its figures in the reading: so many from the first on. */
function sentenceAt(
  tokens: readonly Token[],
  { from, to, paragraph }: SentenceTokens,
  first: number,
  count: number,
): Sentence {
  const figures = count === 0 ? NO_PLACES : Array.from({ length: count }, (_, index) => first + index);
  return { span: [tokens[from]!.start, tokens[to - 1]!.end], from, to, paragraph, figures };
}

const NO_PLACES: readonly number[] = [];

/** Hands out the items of an ordered list up to a token, each once. */
function cursor<Item extends { readonly from: number }>(items: readonly Item[]): (to: number) => readonly Item[] {
  const none: readonly Item[] = [];
  let next = 0;
  return (to) => {
    const start = next;
    while (next < items.length && items[next]!.from < to) next += 1;
    return start === next ? none : items.slice(start, next);
  };
}

interface Own {
  readonly amounts: readonly Expression[];
  readonly times: readonly TimeMention[];
}

const datedIn = ({ tokens, context }: Material, { from, to }: SentenceTokens, { amounts, times }: Own): Dated => ({
  tokens,
  from,
  to,
  amounts,
  times: context.period === null ? times.filter(({ time }) => time.kind !== 'relative' || time.by !== 0) : times,
});

/** One sentence with its own figures and times, and what the one before hands on. */
interface SentenceReading {
  readonly material: Material;
  readonly place: SentenceTokens;
  readonly own: Own;
  readonly dated: Dated;
  readonly sentence: number;
  readonly topic: Topic;
}

function readSentence(reading: SentenceReading): { readonly figures: readonly ReadFigure[]; readonly topic: Topic } {
  const { material, place, own, topic } = reading;
  const { tokens, text } = material;
  const isTaken = takenBy(own);
  const phrases = phrasesOf(tokens, place.from, place.to, isTaken);
  const clause: Clause = { tokens, ...place, amounts: own.amounts, phrases, text, isTaken };
  const continues = topic.paragraph === place.paragraph;
  const metrics = metricsOf(clause, continues ? topic.metric : null);
  const amounts = own.amounts.map((_, index) => readAmount(reading, index, metrics[index] ?? null));
  const figures = [...amounts, ...own.times.map((mention) => timeFigure(reading, mention))].sort(
    (a, b) => a.place[0] - b.place[0],
  );
  const period = topicPeriod(reading, amounts) ?? (continues && own.times.length === 0 ? topic.period : null);
  const metric = topicOf(clause, metrics) ?? (continues ? topic.metric : null);
  const isAhead = amounts.some((each) => each.stance === 'guidance') || (continues && topic.isAhead && !period);
  return { figures, topic: { metric, period, isAhead, paragraph: place.paragraph, age: 0 } };
}

/** The period that a sentence speaks of: that of its first figure that is not what is compared with, else of its first mention. */
function topicPeriod(
  { material: { tokens, context }, own }: SentenceReading,
  amounts: readonly ReadFigure[],
): string | null {
  const subject = own.amounts.findIndex((amount) => baseWordBefore(tokens, amount.from) < 0);
  if (subject >= 0) return amounts[subject]!.periodSaid ? amounts[subject]!.period : null;
  const mention = own.times.find((each) => each.time.kind !== 'date');
  return mention ? resolveTime(mention.time, context, 'past') : null;
}

/** Tokens that belong to a figure or a time are no part of a measure's name; a counted noun is. */
function takenBy(own: Own): (at: number) => boolean {
  const spans = [
    ...own.amounts.map((each) => [each.from, each.to] as const),
    ...own.times.map((each) => [each.from, each.to] as const),
  ];
  return (at) => spans.some(([from, to]) => from <= at && at < to);
}

function readAmount(reading: SentenceReading, index: number, metric: string | null): ReadFigure {
  const { tokens, text, context } = reading.material;
  const { place, own, topic } = reading;
  const amount = own.amounts[index]!;
  const stance = stanceOf(tokens, place.from, amount.from, place.to, context);
  const { modifier, hedge } = hedgeOf(tokens, amount.from, amount.to);
  const outlook = outlookOf(reading, stance);
  const periodHere = periodOf(reading.dated, index, outlook, context);
  const isBase = baseWordBefore(tokens, amount.from) >= 0;
  const carried =
    topic.paragraph === place.paragraph &&
    !isBase &&
    carriesOn(topic, metric, stance, context) &&
    !goesBack(tokens, place.from, place.to)
      ? topic.period
      : null;
  const basis = basisOf(tokens, place.from, amount.from, place.to);
  const { sentence } = reading;
  const said = {
    sentence,
    metric,
    period: periodHere ?? carried,
    periodSaid: periodHere !== null,
    basis,
    stance,
    hedge,
    modifier,
  };
  return writtenFigure(tokens, text, amount, said);
}

/** A sentence on the same measure is of the same time; on another one only the call's own period holds on, and that of a forecast among forecasts: a wrong one is worse than none. */
const carriesOn = (
  topic: Topic,
  metric: string | null,
  stance: ReadFigure['stance'],
  { period }: ReadingContext,
): boolean =>
  period === null ||
  topic.period === period ||
  metric === null ||
  metric === topic.metric ||
  (topic.isAhead && stance === 'guidance');

/** What is guided to or supposed lies ahead; what is told lies behind; a sentence without any verb of either kind leaves it open. */
function outlookOf({ material, place, own }: SentenceReading, stance: ReadFigure['stance']): Outlook {
  if (stance !== 'actual') return 'future';
  return own.times.some(hasNoYear) && !tells(material.tokens, place.from, place.to) ? 'open' : 'past';
}

/** A part of a year that is not named: only where such a time lies does it matter whether a sentence looks back. */
const hasNoYear = ({ time }: TimeMention): boolean =>
  time.kind !== 'relative' && time.kind !== 'date' && time.kind !== 'year' && time.year === null;

function timeFigure(reading: SentenceReading, mention: TimeMention): ReadFigure {
  const { material, place, sentence } = reading;
  const { tokens, text, context } = material;
  const stance = stanceOf(tokens, place.from, mention.from, place.to, context);
  const outlook = isLevel(tokens, mention) ? 'past' : outlookOf(reading, stance);
  const period = resolveTime(mention.time, context, outlook);
  const said = {
    sentence,
    metric: null,
    period,
    periodSaid: true,
    basis: null,
    stance,
    hedge: null,
    modifier: 'exact',
  } as const;
  return writtenTime(tokens, text, mention, said);
}
