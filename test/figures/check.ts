import type { ReadFigure } from '../../server/core/figures/figure';
import { readTurn } from '../../server/core/figures/read';
import type { ReadingContext } from '../../server/core/figures/reading';
import { checkDrawn } from '../support/drawn';

export const CALL: ReadingContext = { period: '2011Q4', date: null, currency: 'USD', speaker: 'management' };

const amount = ({ value, range, interval, sign }: ReadFigure): string =>
  range ? `${interval.low}…${interval.high}` : String((value ?? 0) * sign);

const isTime = ({ kind }: ReadFigure): boolean => kind === 'date' || kind === 'period';

/** Draws each amount as `kind value unit`, and its modifier where it is not exact. Times are left out. */
export function checkAmounts(fixture: string): void {
  checkDrawn(fixture, (text) =>
    figuresOf(text, CALL)
      .filter((figure) => !isTime(figure))
      .map((figure) => ({
        span: figure.place,
        note: [figure.kind, amount(figure), figure.unit, figure.modifier === 'exact' ? null : figure.modifier]
          .filter((part) => part !== null)
          .join(' '),
      })),
  );
}

/** Draws each date and period as the period that it is resolved to. */
export function checkTimes(fixture: string, context: ReadingContext = CALL): void {
  checkDrawn(fixture, (text) =>
    figuresOf(text, context)
      .filter(isTime)
      .map((figure) => ({ span: figure.place, note: `${figure.kind} ${figure.period ?? 'unknown'}` })),
  );
}

/** Draws what each amount measures, for which period. */
export function checkMetrics(fixture: string, context: ReadingContext = CALL): void {
  checkDrawn(fixture, (text) =>
    figuresOf(text, context)
      .filter((figure) => !isTime(figure))
      .map((figure) => ({
        span: figure.place,
        note: `${figure.metric ?? 'nothing'} · ${figure.period ?? 'no period'}`,
      })),
  );
}

/** Draws the stance of each amount, and its basis where one is named. */
export function checkStances(fixture: string, context: ReadingContext = CALL): void {
  checkDrawn(fixture, (text) =>
    figuresOf(text, context)
      .filter((figure) => !isTime(figure))
      .map((figure) => ({
        span: figure.place,
        note: figure.basis ? `${figure.stance}, ${figure.basis}` : figure.stance,
      })),
  );
}

/** Draws each damage with its repair, where one is certain. */
export function checkDamages(fixture: string): void {
  checkDrawn(fixture, (text) =>
    readTurn(text, CALL).damages.map(({ place, kind, replacement, impossible }) => ({
      span: place,
      note: [kind, impossible ? '(impossible)' : null, replacement === null ? null : `→ ${replacement}`]
        .filter((part) => part !== null)
        .join(' '),
    })),
  );
}

const figuresOf = (text: string, context: ReadingContext): readonly ReadFigure[] => readTurn(text, context).figures;
