import { ErrorCodes, type Position, type Range, ResponseError } from 'vscode-languageserver';

/** Why a question about a document cannot be answered, told to whoever asks; null where it names one. It may be any JSON. */
export const refusalOf = (params: unknown): ResponseError | null =>
  typeof fieldsOf(fieldsOf(params).textDocument).uri === 'string' ? null : invalid('textDocument');

export const invalid = (field: string): ResponseError =>
  new ResponseError(ErrorCodes.InvalidParams, `the field "${field}" is missing or not what it must be`);

export function isPosition(value: unknown): value is Position {
  const { line, character } = fieldsOf(value);
  return Number.isInteger(line) && Number.isInteger(character);
}

export function isRange(value: unknown): value is Range {
  const { start, end } = fieldsOf(value);
  return isPosition(start) && isPosition(end);
}

export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
