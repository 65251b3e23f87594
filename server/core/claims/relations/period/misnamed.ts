import type { Reading } from '../../../figures/reading';
import type { TurnClaim } from '../../claim';
import { draftClaim } from '../../draft';

/** The claim that a time is misnamed, with the figures that say so; never certain, for times are named in many ways. */
export const misnamed = (reading: Reading, figures: readonly number[], accent: number, words: string): TurnClaim =>
  draftClaim(reading, { relation: 'period', figures, accent, holds: false, words, weak: true });
