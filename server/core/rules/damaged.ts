import type { Damage } from '../figures/reading';
import { sourceSpan } from '../text/flow';
import type { Finding, Fix, Severity } from './finding';
import type { Evidence } from './rule';

/** The findings of damages that are, or are not, impossible numbers. */
export function damages(evidence: Evidence, rule: string, impossible: boolean, severity: Severity): readonly Finding[] {
  return evidence.turns
    .filter(({ reading }) => reading.damages.length > 0)
    .flatMap(({ turn, reading }) =>
      reading.damages
        .filter((damage) => damage.impossible === impossible)
        .map((damage) => {
          const span = sourceSpan(turn.flow, damage.place);
          return {
            rule,
            severity,
            span,
            message: MESSAGES[damage.kind](damage),
            related: [],
            fixes: fixesOf(damage, span),
          };
        }),
    );
}

const meant = ({ replacement }: Damage): string => (replacement === null ? '' : `; "${replacement}" is meant`);

const MESSAGES: Readonly<Record<Damage['kind'], (damage: Damage) => string>> = {
  'misread-character': (damage) =>
    `"${damage.written}" looks misread: a character in it does not belong to a number${meant(damage)}`,
  'lost-blank': (damage) => `"${damage.written}" has lost a blank${meant(damage)}`,
  'broken-number': (damage) => `"${damage.written}" is no number: its separators do not fit${meant(damage)}`,
  'ordinal-for-count': (damage) => `"${damage.written}" is an ordinal where a count belongs`,
  'incomplete-date': (damage) => `"${damage.written}" lacks its month`,
  'impossible-date': (damage) => `"${damage.written}" is in no calendar${meant(damage)}`,
  'split-number': (damage) => `"${damage.written}" is one number in two pieces${meant(damage)}`,
  'wrong-ending': (damage) => `"${damage.written}" has the ending of another number`,
  'two-units': (damage) => `"${damage.written}" has two units or scales that exclude each other${meant(damage)}`,
  'two-in-one': (damage) => `"${damage.written}" looks like two numbers run together`,
  'lost-letter': (damage) => `"${damage.written}" has lost what makes it a quarter${meant(damage)}`,
  'lost-unit': (damage) => `"${damage.written}" has lost its unit or scale`,
  'foreign-marks': (damage) => `"${damage.written}" holds marks that are no part of a number${meant(damage)}`,
  'date-for-level': (damage) => `"${damage.written}" is a date where a level belongs`,
  'far-decade': (damage) => `"${damage.written}" is a decade that lies far ahead`,
};

const fixesOf = (damage: Damage, span: Finding['span']): readonly Fix[] =>
  damage.replacement === null
    ? []
    : [{ title: `Write "${damage.replacement}"`, edits: [{ span, newText: damage.replacement }] }];
