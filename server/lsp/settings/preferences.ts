import type { HintKind } from '../../core/features/reading/inlayHints';
import { fieldsOf } from '../well-formed';

/** How a person wants a transcript to be shown. */
export interface Preferences {
  readonly inlayHints: ReadonlySet<HintKind>;
  readonly codeLens: boolean;
}

/** Each kind of hint, and whether it is shown to somebody who has not said. Hints inside of speech are for those who ask for them. */
const HINTS: Readonly<Record<HintKind, boolean>> = { speakers: true, periods: false, impliedValues: false };

/** The preferences in an editor's settings, which may be anything; what they do not say is as for somebody who has not said. */
export function readPreferences(settings: unknown): Preferences {
  const { inlayHints, codeLens } = fieldsOf(settings);
  const wanted = fieldsOf(inlayHints);
  const isWanted = (kind: HintKind): boolean => (typeof wanted[kind] === 'boolean' ? wanted[kind] : HINTS[kind]);
  return {
    inlayHints: new Set((Object.keys(HINTS) as HintKind[]).filter(isWanted)),
    codeLens: typeof codeLens === 'boolean' ? codeLens : true,
  };
}
