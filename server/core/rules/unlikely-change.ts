import type { Claim, Derived } from '../claims/claim';
import { metricKey } from '../claims/metrics';
import { say } from '../claims/say';
import { restates } from '../figures/agreement';
import type { Figure } from '../figures/figure';
import type { Finding } from './finding';
import { relatedFigure } from './judge';
import type { Evidence, Rule } from './rule';

const id = 'unlikely-change';

/** A move of more than a third in one step, from a value that nothing else said of the metric comes near. */
const LARGE = 0.35;
const NEAR = 0.15;

export const unlikelyChange: Rule = {
  id,
  title: 'A change implies an earlier value far from all that is said of it',
  severity: 'hint',
  what: 'An amount and its change imply what it was before, and that is far from what the text says of the same metric elsewhere, while the amount itself is near to it.',
  why: 'A digit too many in a change passes every other check when nobody says the earlier value.',
  flagged: [
    {
      text: `
        Operating expenses were $28.4 million in the second quarter. Operating expenses increased $9.6 million sequentially to $28.8 million.
                                                                                                  ^^^^^^^^^^^^`,
      why: 'It implies 19.2 for the quarter between, a third less than before and after.',
    },
  ],
  silent: [
    {
      text: 'Operating expenses were $28.4 million in the second quarter. Operating expenses increased $1.6 million sequentially to $28.8 million.',
      why: 'It implies 27.2, near to both.',
    },
  ],
  blind: 'It says nothing of a metric that is only said once.',
  check: (evidence) =>
    evidence.claims.flatMap((claim) =>
      claim.derived && claim.stated && claim.verdict === 'open' ? judgeClaim(evidence, claim, claim.derived) : [],
    ),
};

function judgeClaim(evidence: Evidence, claim: Claim, derived: Derived): readonly Finding[] {
  const [level, change] = claim.figures.map((figure) => evidence.figures[figure]!);
  if (!level?.value || !change || change.kind === 'percent' || level.stance !== 'actual') return [];
  const before = (derived.interval.low + derived.interval.high) / 2;
  const move = Math.abs(level.value / before - 1);
  const witness = move > LARGE ? witnessOf(evidence, level, before) : undefined;
  if (!witness) return [];
  const message = `${claim.words}, a move of ${say({ low: move * 100, high: move * 100 }, '%')}, while ${witness.written} is said of the same elsewhere`;
  return [
    { rule: id, severity: 'hint', span: change.span, message, related: [level, witness].map(relatedFigure), fixes: [] },
  ];
}

/** A value of the same metric that is near to where it stands now and far from where it must have been. */
const witnessOf = (evidence: Evidence, level: Figure, before: number): Figure | undefined =>
  evidence.figures.find(
    (figure) =>
      figure.id !== level.id &&
      figure.value !== null &&
      figure.unit === level.unit &&
      figure.period !== level.period &&
      isFine(figure) &&
      isFine(level) &&
      !restates(figure, level) &&
      figure.metric !== null &&
      metricKey(figure.metric) === metricKey(level.metric) &&
      Math.abs(figure.value / level.value! - 1) < NEAR &&
      Math.abs(figure.value / before - 1) > LARGE,
  );

/** Written finely enough to tell two quarters apart. */
const isFine = ({ value, step }: Figure): boolean => step > 0 && Math.abs(value ?? 0) / step >= 100;
