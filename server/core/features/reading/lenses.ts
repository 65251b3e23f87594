import type { Review } from '../../review';
import type { Finding } from '../../rules/finding';
import { overlaps, type Span } from '../../text/span';
import type { Exchange, Turn } from '../../transcript/transcript';
import { counted } from '../words';

/** A line above an exchange that says what is in it. */
export interface ExchangeLens {
  /** The exchange; the line stands above its first. */
  readonly span: Span;
  /** "3 questions · answered by Ann Reed · 11 figures · 1 finding". */
  readonly words: string;
  /** Where to look: the findings in it, else the turns of those who ask and answer. */
  readonly places: readonly Span[];
}

/** One for each exchange, in text order. */
export const exchangeLenses = (
  review: Review,
  findings: readonly Finding[] = review.findings,
): readonly ExchangeLens[] => review.transcript.exchanges.map((exchange) => lensOf(review, findings, exchange));

function lensOf(review: Review, all: readonly Finding[], exchange: Exchange): ExchangeLens {
  const { span } = exchange;
  const turns = exchange.turns.flatMap((index) => review.transcript.turns[index] ?? []);
  const findings = all.filter((finding) => overlaps(span, finding.span));
  const figures = exchange.turns.reduce((sum, index) => sum + (review.turns[index]?.figures.length ?? 0), 0);
  const words = [
    asked(review, exchange),
    answered(review, exchange),
    figures > 0 ? counted(figures, 'figure') : '',
    findings.length > 0 ? counted(findings.length, 'finding') : '',
  ];
  return {
    span,
    words: words.filter(Boolean).join(' · '),
    places: findings.length > 0 ? findings.map((finding) => finding.span) : spoken(review, turns),
  };
}

function asked(review: Review, { status, analyst, turns }: Exchange): string {
  if (status === 'dropped') return 'announced, did not ask';
  const own = turns.filter((index) => review.transcript.turns[index]?.speaker === analyst);
  // Whoever is on the line asks something, with a question mark or without.
  return counted(
    Math.max(
      1,
      own.reduce((sum, index) => sum + questionsIn(review, index), 0),
    ),
    'question',
  );
}

function questionsIn(review: Review, turn: number): number {
  const { text, sentences } = review.turns[turn]?.reading ?? { text: '', sentences: [] };
  return sentences.filter(({ span }) => text.slice(span[0], span[1]).trimEnd().endsWith('?')).length;
}

function answered({ transcript }: Review, { answeredBy }: Exchange): string {
  const names = answeredBy.flatMap((id) => transcript.participants[id]?.name || []);
  return names.length > 0 ? `answered by ${names.join(', ')}` : '';
}

function spoken({ transcript: { participants } }: Review, turns: readonly Turn[]): readonly Span[] {
  const said = turns.filter(({ speaker }) => participants[speaker]?.role !== 'operator');
  return (said.length > 0 ? said : turns).map(({ headerSpan }) => headerSpan);
}
