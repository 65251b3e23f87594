import { allowed, contradicts } from '../../../figures/agreement';
import type { ReadFigure } from '../../../figures/figure';
import { type Interval, minus, plus } from '../../../figures/interval';
import { gather } from '../../../text/gather';
import type { TurnClaim } from '../../claim';
import { comparable } from '../../comparable';
import { draftClaim } from '../../draft';
import { metricKey } from '../../metrics';
import { say } from '../../say';
import { slipInto, slipThat } from '../../slips';
import { type Said, saidIn } from '../../words/phrases';
import type { TurnWords } from '../../words/turn-words';

/** How many sentences may stand between what is included and what is left without it. */
const REACH = 2;

const INCLUDED =
  /\b(?:includ(?:es|ed|ing)|reflect(?:s|ed|ing)|benefit(?:s|ed|ing)? (?:from|by)|impacted by|net of)\b(?: [a-z'-]+){0,8} # /;
const WITHOUT =
  /\b(?:excluding|excludes?|outside of|apart from|absent|without|adjusting for|aside from|setting aside|ex)\b (?:of )?(?:all )?(?:this|these|those|that|the|such|both)\b/;
const GOOD =
  /\b(?:benefits?|gains?|favorable|favourable|tailwinds?|recover(?:y|ies)|refunds?|income|proceeds|releases?|credits?)\b/;
const BAD =
  /\b(?:charges?|loss(?:es)?|expenses?|costs?|unfavorable|headwinds?|impairments?|write ?-?(?:down|off)s?|accruals?|provisions?|severance|penalt(?:y|ies)|settlements?|restructuring)\b/;

/** "The total was $1.32, including a benefit of $0.58. Excluding this, it was $0.74": the one less what it includes is the other. */
export function withoutThem(turn: TurnWords): readonly TurnClaim[] {
  const said = saidIn(turn);
  return gather(said, (part, at) => {
    if (part.figure.kind !== 'money' || part.role.part === 'base' || !INCLUDED.test(part.phrase)) return [];
    const total = said
      .slice(Math.max(0, at - 4), at)
      .reverse()
      .find((each) => isTotal(each, part));
    const rest = said.slice(at + 1, at + 5).find((each) => isRest(turn, each, part));
    return total && rest ? claimOf(turn, total, part, rest) : [];
  });
}

const near = (a: Said, b: Said): boolean => Math.abs(a.figure.sentence - b.figure.sentence) <= REACH;
const isLevel = ({ role, figure }: Said): boolean =>
  (role.part === 'level' || role.part === 'result') && !figure.range && figure.value !== null;

const isTotal = (each: Said, part: Said): boolean =>
  isLevel(each) && near(each, part) && comparable(each.figure, part.figure);

/** An amount in a sentence that says, before it, that something is left out. */
function isRest(turn: TurnWords, each: Said, part: Said): boolean {
  if (!isLevel(each) || !near(each, part) || !comparable(each.figure, part.figure)) return false;
  const { items } = turn.sentences[each.figure.sentence]!;
  const before = items.slice(Math.max(0, each.role.place - 24), each.role.place);
  return WITHOUT.test(before.map(({ word }) => word).join(' '));
}

function claimOf(turn: TurnWords, total: Said, part: Said, rest: Said): readonly TurnClaim[] {
  if (!areOfOneMetric(total.figure, rest.figure)) return [];
  const [t, p, r] = [total, part, rest].map(({ figure }) => allowed(figure)) as [Interval, Interval, Interval];
  const ways = waysOf(part).map((add) => ({ add, computed: add ? plus(t, p) : minus(t, p) }));
  const found = ways.find(({ computed }) => !contradicts(computed, r)) ?? ways.find(({ computed }) => computed.low > 0);
  if (!found) return [];
  const { add, computed } = found;
  const fails = contradicts(computed, r);
  if (fails && !isSlip(total.figure, part.figure, rest.figure, add)) return [];
  return [
    draftClaim(turn.reading, {
      relation: 'bridge',
      figures: [total.index, part.index, rest.index],
      accent: rest.index,
      computed,
      stated: r,
      words: `${total.figure.written} ${add ? 'plus' : 'less'} ${part.figure.written} is ${say(computed, rest.figure.unit)}`,
      weak: true,
    }),
  ];
}

/** A charge is added back, a benefit taken off; of what is neither, both are tried. */
function waysOf({ phrase }: Said): readonly boolean[] {
  const [good, bad] = [GOOD.test(phrase), BAD.test(phrase)];
  return good === bad ? [false, true] : [bad];
}

/** Amounts of a few dollars beside each other are all per share, whatever is named last. */
const isPerShare = (a: ReadFigure, b: ReadFigure): boolean =>
  (a.unit ?? '').endsWith('/share') && b.interval.high < 1000;

const areOfOneMetric = (a: ReadFigure, b: ReadFigure): boolean => {
  const [x, y] = [metricKey(a.metric), metricKey(b.metric)];
  return x === null || y === null || x.includes(y) || y.includes(x) || isPerShare(a, b);
};

/** Whether one slip of one of the three makes them fit. */
function isSlip(total: ReadFigure, part: ReadFigure, rest: ReadFigure, add: boolean): boolean {
  const [t, p, r] = [allowed(total), allowed(part), allowed(rest)];
  const fits = (figure: ReadFigure, make: (own: Interval) => boolean): boolean => {
    const half = figure.step / 2;
    const slip = slipThat(figure, (value) => make({ low: value - half, high: value + half }));
    return slip !== null && slip !== 'scale';
  };
  const sum = (a: Interval, b: Interval): Interval => (add ? plus(a, b) : minus(a, b));
  const slip = slipInto(rest, sum(t, p));
  return (
    (slip !== null && slip !== 'scale') ||
    fits(part, (own) => !contradicts(sum(t, own), r)) ||
    fits(total, (own) => !contradicts(sum(own, p), r))
  );
}
