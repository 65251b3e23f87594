import { allowed } from '../../../figures/agreement';
import type { ReadFigure } from '../../../figures/figure';
import { exactly, plus } from '../../../figures/interval';
import type { Reading } from '../../../figures/reading';
import type { TurnClaim } from '../../claim';
import { draftClaim, type Formula } from '../../draft';
import { say } from '../../say';

/** What shares come to in per cent, each taken as it is said. */
export const sumOf = (shares: readonly ReadFigure[]): number =>
  shares.map(({ value }) => value ?? 0).reduce((a, b) => a + b, 0);

/** The claim that shares make 100 per cent; `ending` are its words behind their sum. */
export const sumOfShares = (
  reading: Reading,
  shares: readonly number[],
  ending: string,
  more: Pick<Formula, 'accent' | 'holds' | 'weak'> = {},
): TurnClaim => {
  const figures = shares.map((share) => reading.figures[share]!);
  return draftClaim(reading, {
    relation: 'mix',
    figures: shares,
    computed: figures.map((figure) => allowed(figure)).reduce(plus),
    stated: exactly(100),
    words: `${figures.map(({ written }) => written).join(' + ')} is ${say(exactly(sumOf(figures)), '%')}${ending}`,
    ...more,
  });
};
