import type { Figure } from './figure';

/** A figure's fields as the project's public JSON names them. What is not known is null. */
export const fieldsOf = (figure: Figure) => ({
  span: figure.span,
  text: figure.written,
  kind: figure.kind,
  value: figure.value,
  low: figure.value === null && !figure.range ? null : figure.interval.low,
  high: figure.value === null && !figure.range ? null : figure.interval.high,
  range: figure.range,
  unit: figure.unit,
  modifier: figure.modifier,
  sign: figure.sign,
  metric: figure.metric,
  period: figure.period,
  basis: figure.basis,
  stance: figure.stance,
  speaker: figure.speaker < 0 ? null : figure.speaker,
  turn: figure.speaker < 0 ? null : figure.turn,
});
