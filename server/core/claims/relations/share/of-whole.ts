import { allowed, contradicts } from '../../../figures/agreement';
import type { Figure } from '../../../figures/figure';
import type { Interval } from '../../../figures/interval';
import { gather } from '../../../text/gather';
import type { Claim } from '../../claim';
import { percentOf, quotientClaim } from '../../document/quotient';
import type { Scene } from '../../document/scene';
import { push } from '../../lists';
import { metricKey } from '../../metrics';
import { slipInto } from '../../slips';
import { type Said, saidIn } from '../../words/phrases';
import { oncePerTurn } from '../../words/turn-words';

/** "Energy loans were $1.6 billion, representing 3% of our total loans": the whole is said elsewhere, by its own name. */
export function sharesOfWholes(scene: Scene): readonly Claim[] {
  const turns = scene.words.map((words) => sharesIn(words));
  if (turns.every((shares) => shares.length === 0)) return [];
  const wholes = wholesByName(scene);
  return turns.flatMap((shares, turn) =>
    shares.flatMap(({ part, share, whole }) => {
      const { figures } = scene.ground.turns[turn]!;
      return claimOf(figures[part]!, figures[share]!, wholes.get(whole) ?? []);
    }),
  );
}

interface Share {
  readonly part: number;
  readonly share: number;
  /** The name of the whole, as `wholeName` gives it. */
  readonly whole: string;
}

const OF = /^# of (?:the |our |its |their |company |overall )*(total |consolidated |overall )?((?:[a-z&'-]+ ?){1,4})/;
const LINKED =
  /(?:^|\b)(?:or|representing|represents|represented|which (?:is|was|represents)|accounting for|accounts for|equal to|equivalent to|about|approximately)\b[a-z ]*#|^ ?#|\(/;

const sharesIn = oncePerTurn((turn): readonly Share[] => {
  const said = saidIn(turn);
  return gather(said, (share, at) => {
    const part = said[at - 1];
    if (share.figure.kind !== 'percent' || !part || part.figure.sentence !== share.figure.sentence) return [];
    if (part.figure.kind !== 'money' || share.role.place - part.role.place > 12 || !LINKED.test(share.phrase))
      return [];
    const name = nameOf(share);
    return name === null || REVENUE.test(name) ? [] : [{ part: part.index, share: share.index, whole: name }];
  });
});

const REVENUE = /\b(?:revenue|sale|sales)$/;

function nameOf({ phrase }: Said): string | null {
  const found = OF.exec(phrase.slice(phrase.indexOf('#')));
  return found ? wholeName(found[2]!) : null;
}

const STOP = new Set(
  'at in for as with on from that which during by and to excluding including per is was a now this last'.split(' '),
);
const FRAME = new Set(
  'total portfolio balance base book period end ending average overall outstanding company amount'.split(' '),
);

/** What a whole is called, without the words that only say that it is one: "loan", for "total loan balances". */
function wholeName(words: string): string | null {
  const list = words.trim().split(' ');
  const end = list.findIndex((word) => STOP.has(word));
  const key = metricKey(list.slice(0, end < 0 ? list.length : end).join(' '));
  const name = key
    ?.split(' ')
    .filter((word) => !FRAME.has(word))
    .join(' ');
  return name === undefined || name === '' ? null : name;
}

function wholesByName(scene: Scene): ReadonlyMap<string, readonly Figure[]> {
  const wholes = new Map<string, Figure[]>();
  for (const figure of scene.ground.figures) {
    const part = scene.roles[figure.id]?.part;
    const isLevel = part === 'level' || part === 'result';
    if (!isLevel || figure.kind !== 'money' || figure.value === null || figure.stance !== 'actual') continue;
    const name = figure.metric === null ? null : wholeName(figure.metric);
    if (name !== null) push(wholes, name, figure);
  }
  return wholes;
}

function claimOf(part: Figure, share: Figure, wholes: readonly Figure[]): readonly Claim[] {
  if (part.value === null || share.value === null || part.stance !== 'actual') return [];
  const larger = wholes.filter(
    (whole) => whole.id !== part.id && whole.unit === part.unit && whole.value! > part.value! && sameTime(whole, part),
  );
  const stated = allowed(share);
  const fitting = larger.find((whole) => !contradicts(percentOf(part, whole) ?? stated, stated));
  const whole = fitting ?? larger.reduce<Figure | null>((a, b) => (a && a.value! >= b.value! ? a : b), null);
  const computed = whole && percentOf(part, whole);
  if (!whole || !computed) return [];
  const fails = contradicts(computed, stated);
  const slip = fails ? slipInto(share, computed) : null;
  const telling = slip === 'swapped' || slip === 'teen';
  if (fails && !telling && !isNear(computed, stated)) return [];
  return [quotientClaim('share', { part, whole, share }, { computed, stated, fails, faint: fails && !telling })];
}

const sameTime = (a: Figure, b: Figure): boolean =>
  a.period === null ||
  b.period === null ||
  a.period === b.period ||
  /^\d{4}-/.test(a.period) ||
  /^\d{4}-/.test(b.period);

const isNear = (computed: Interval, stated: Interval): boolean =>
  computed.high < 2 * stated.high && stated.high < 2 * computed.high;
