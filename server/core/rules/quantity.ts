/**
 * One quantity of a transcript: all the places at which the same metric, of the same period, basis and scope, is said.
 * `figures` are ids in text order. A figure whose metric or period is not known stands in none.
 */
export interface Quantity {
  readonly metric: string;
  readonly period: string | null;
  readonly basis: string | null;
  readonly unit: string | null;
  readonly stance: string;
  readonly figures: readonly number[];
}
