import type { TimeMention } from './calendar';
import { damagesOf } from './damages';
import { type Expression, expressionsOf } from './expressions';
import type { ReadFigure } from './figure';
import { type Clause, metricsOf, topicOf } from './metric';
import { modifierOf } from './modifiers';
import { phrasesOf } from './phrases';
import type { Reading, ReadingContext, Sentence, Token } from './reading';
import { type SentenceTokens, sentencesOf } from './sentences';
import { basisOf, stanceOf } from './stance';
import { mentionFor, type Outlook, resolveTime } from './times';
import { tokensOf } from './tokens';
import { writtenFigure, writtenTime } from './written';

/** Reads a turn's words: its sentences, and every figure, date and period in them. Never throws; the answer depends on the arguments alone. */
export function readTurn(text: string, context: ReadingContext): Reading {
  const tokens = tokensOf(text);
  const { amounts, times } = expressionsOf(tokens, text, context.currency);
  const damages = damagesOf(tokens, times, text);
  const damaged = (at: number) =>
    damages.some(
      (each) => each.kind !== 'lost-blank' && each.place[0] <= tokens[at]!.start && tokens[at]!.start < each.place[1],
    );
  const sound = damages.length === 0 ? amounts : amounts.filter((each) => !damaged(each.from) && !damaged(each.to - 1));
  const { sentences, figures } = readSentences({ tokens, text, context, amounts: sound, times });
  return { text, tokens, sentences, figures, damages };
}

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
  readonly paragraph: number;
}

function readSentences(material: Material): {
  readonly sentences: readonly Sentence[];
  readonly figures: readonly ReadFigure[];
} {
  const sentences: Sentence[] = [];
  const figures: ReadFigure[] = [];
  const [amounts, times] = [cursor(material.amounts), cursor(material.times)];
  let topic: Topic = { metric: null, period: null, paragraph: -1 };
  for (const place of sentencesOf(material.tokens, material.text)) {
    const own = { amounts: amounts(place.to), times: times(place.to) };
    const first = figures.length;
    const read = readSentence(material, place, own, sentences.length, topic);
    figures.push(...read.figures);
    topic = read.topic;
    const span = [material.tokens[place.from]!.start, material.tokens[place.to - 1]!.end] as const;
    sentences.push({
      span,
      from: place.from,
      to: place.to,
      paragraph: place.paragraph,
      figures: read.figures.map((_, index) => first + index),
    });
  }
  return { sentences, figures };
}

/** Hands out the items of an ordered list up to a token, each once. */
function cursor<Item extends { readonly from: number }>(items: readonly Item[]): (to: number) => readonly Item[] {
  let next = 0;
  return (to) => {
    const start = next;
    while (next < items.length && items[next]!.from < to) next += 1;
    return items.slice(start, next);
  };
}

interface Own {
  readonly amounts: readonly Expression[];
  readonly times: readonly TimeMention[];
}

function readSentence(material: Material, place: SentenceTokens, own: Own, sentence: number, topic: Topic) {
  const { tokens, context } = material;
  const taken = takenBy(own);
  const phrases = own.amounts.length === 0 && !hasPhraseUse(own) ? [] : phrasesOf(tokens, place.from, place.to, taken);
  const clause: Clause = { tokens, from: place.from, to: place.to, amounts: own.amounts, phrases };
  const inherited = topic.paragraph === place.paragraph ? topic.metric : null;
  const metrics = metricsOf(clause, inherited);
  const figures: ReadFigure[] = own.amounts.map((amount, index) =>
    readAmount(material, place, own, sentence, amount, index, metrics[index] ?? null, topic),
  );
  const dated = own.times.map((mention) => timeFigure(material, mention, sentence));
  const all = [...figures, ...dated].sort((a, b) => a.place[0] - b.place[0]);
  const period =
    own.times.length > 0
      ? resolveTime(own.times[0]!.time, context, 'past')
      : topic.paragraph === place.paragraph
        ? topic.period
        : null;
  return { figures: all, topic: { metric: topicOf(clause, metrics) ?? inherited, period, paragraph: place.paragraph } };
}

const hasPhraseUse = (own: Own): boolean => own.times.length > 0;

/** Tokens that belong to a figure or a time are no part of a measure's name; a counted noun is. */
function takenBy(own: Own): (at: number) => boolean {
  const spans = [
    ...own.amounts.map((each) => [each.from, each.to] as const),
    ...own.times.map((each) => [each.from, each.to] as const),
  ];
  return (at) => spans.some(([from, to]) => from <= at && at < to);
}

function readAmount(
  material: Material,
  place: SentenceTokens,
  own: Own,
  sentence: number,
  amount: Expression,
  index: number,
  metric: string | null,
  topic: Topic,
): ReadFigure {
  const { tokens, text, context } = material;
  const stance = stanceOf(tokens, place.from, amount.from, place.to, context);
  const modifier = modifierOf(tokens, amount.from, amount.to);
  const base = isBase(tokens, amount.from);
  const next = own.amounts[index + 1]?.from ?? place.to;
  const mention = mentionFor(own.times, { from: amount.from, to: amount.to, next, isBase: base }, (each) =>
    comparesWith(tokens, each.from),
  );
  const outlook: Outlook = stance === 'actual' ? 'past' : 'future';
  const sequential = impliesOwnPeriod(tokens, place) && !base ? context.period : null;
  const period = mention
    ? resolveTime(mention.time, context, outlook)
    : (sequential ?? (topic.paragraph === place.paragraph && !base ? topic.period : null));
  const written = writtenFigure(tokens, text, amount, modifier, metric);
  return { ...written, sentence, metric, period, basis: basisOf(tokens, place.from, amount.from, place.to), stance };
}

const BASE_WORDS = new Set(['from', 'versus', 'vs', 'against', 'than']);
const LIGHT = new Set([
  'the',
  'a',
  'an',
  'our',
  'its',
  'their',
  'that',
  'same',
  'about',
  'around',
  'approximately',
  'roughly',
  'nearly',
  '$',
  'reported',
  'restated',
  'adjusted',
  'record',
  'last',
  'prior',
  'what',
  'we',
  'had',
  'in',
]);

/** "from", "compared to", "versus" before a figure: what follows is what is compared with. */
function isBase(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 7); back -= 1) {
    const { lower, kind } = tokens[back]!;
    if (kind === 'number' || kind === 'break' || lower === '.' || lower === '-' || lower === '%') return false;
    if (isComparison(tokens, back)) return lower !== 'from' || at - back <= 4;
  }
  return false;
}

function isComparison(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const before = tokens[at - 1]?.lower ?? '';
  if (lower === 'than') return !['more', 'less', 'greater', 'fewer', 'better', 'rather', 'other'].includes(before);
  return (
    BASE_WORDS.has(lower) ||
    ((lower === 'to' || lower === 'with') &&
      (before === 'compared' || before === 'relative' || before === 'comparison'))
  );
}

/** "over 1Q01", "from the third quarter": the time names what is compared with, and is not that of the figure before it. */
function comparesWith(tokens: readonly Token[], at: number): boolean {
  let back = at - 1;
  while (back > at - 4 && LIGHT.has(tokens[back]?.lower ?? '')) back -= 1;
  const before = tokens[back];
  if (!before) return false;
  return (
    isComparison(tokens, back) ||
    ((before.lower === 'over' || before.lower === 'above' || before.lower === 'below') && back >= 1)
  );
}

/** "sequentially" and "year over year" compare the call's own quarter. */
function impliesOwnPeriod(tokens: readonly Token[], place: SentenceTokens): boolean {
  for (let at = place.from; at < place.to; at += 1) {
    const { lower } = tokens[at]!;
    if (lower === 'sequentially' || lower === 'sequential') return true;
    if ((lower === 'quarter' || lower === 'year') && tokens[at + 1]?.lower === '-' && tokens[at + 2]?.lower === 'over')
      return true;
    if (lower === 'year' && tokens[at + 1]?.lower === 'over' && tokens[at + 2]?.lower === 'year') return true;
  }
  return false;
}

function timeFigure({ tokens, text, context }: Material, mention: TimeMention, sentence: number): ReadFigure {
  return {
    ...writtenTime(tokens, text, mention),
    sentence,
    metric: null,
    period: resolveTime(mention.time, context, 'past'),
    basis: null,
    stance: 'actual',
  };
}
