import { readClaims } from '../../server/core/claims';
import { checkRules } from '../../server/core/rules/check';
import type { Finding } from '../../server/core/rules/finding';
import { quantitiesOf } from '../../server/core/rules/quantities';
import { atOnce } from '../../server/core/text/steps';
import { groundOf } from '../claims/ground';
import { checkDrawn } from '../support/drawn';

/** The findings in a text of turns as `groundOf` reads it. */
export function findingsOf(text: string): readonly Finding[] {
  const ground = groundOf(text);
  const claims = atOnce(readClaims(ground));
  return atOnce(checkRules({ ...ground, claims, quantities: quantitiesOf(ground.figures) }));
}

/** The findings drawn under their places as `severity rule: message`. */
export function checkFindings(fixture: string): void {
  checkDrawn(fixture, (text) =>
    findingsOf(text).map(({ span, severity, rule, message }) => ({ span, note: `${severity} ${rule}: ${message}` })),
  );
}
