import { allowed } from '../../../figures/agreement';
import { plus } from '../../../figures/interval';
import type { Reading } from '../../../figures/reading';
import type { TurnClaim } from '../../claim';
import { draftClaim } from '../../draft';
import { say } from '../../say';

/** Some amounts, and what is said to be all of them together; by their indices in the reading. */
export function totalClaim(reading: Reading, parts: readonly number[], total: number): TurnClaim {
  const amounts = parts.map((part) => reading.figures[part]!);
  const computed = amounts.map((amount) => allowed(amount)).reduce(plus);
  const whole = reading.figures[total]!;
  return draftClaim(reading, {
    relation: 'sum',
    figures: [...parts, total],
    accent: total,
    computed,
    stated: allowed(whole),
    words: `${amounts.map(({ written }) => written).join(' + ')} is ${say(computed, whole.unit)}`,
  });
}
