import type { SemanticTokens, SemanticTokensDelta, SemanticTokensEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { legend, type SemanticToken } from '../core/features/reading/semanticTokens';

/** Tokens in the protocol's form: five numbers each, its line and column counted from the token before. */
export function encodeTokens(document: TextDocument, tokens: readonly SemanticToken[]): number[] {
  const data: number[] = [];
  let before = { line: 0, from: 0 };
  for (const token of tokens) {
    const type = legend.types.indexOf(token.type);
    const modifiers = token.modifiers.reduce((sum, modifier) => sum | (1 << legend.modifiers.indexOf(modifier)), 0);
    for (const { line, from, length } of stretchesOnLines(document, token)) {
      data.push(line - before.line, line === before.line ? from - before.from : from, length, type, modifiers);
      before = { line, from };
    }
  }
  return data;
}

interface Stretch {
  readonly line: number;
  readonly from: number;
  readonly length: number;
}

/** The parts of a token line by line: few editors take one that runs over a line's end. */
function stretchesOnLines(document: TextDocument, { span }: SemanticToken): readonly Stretch[] {
  const start = document.positionAt(span[0]);
  const end = document.positionAt(span[1]);
  const stretches: Stretch[] = [];
  for (let line = start.line; line <= end.line; line++) {
    const from = line === start.line ? start.character : 0;
    const to = line === end.line ? end.character : document.getLineRange(line).end.character;
    if (to > from) stretches.push({ line, from, length: to - from });
  }
  return stretches;
}

/** The tokens last answered for each document, so that an edit is answered with what has changed in them. */
export function createTokenMemory() {
  const last = new Map<string, SemanticTokens>();

  function full(uri: string, resultId: string, data: number[]): SemanticTokens {
    const tokens = { resultId, data };
    last.set(uri, tokens);
    return tokens;
  }

  function delta(
    uri: string,
    previous: string,
    resultId: string,
    data: number[],
  ): SemanticTokens | SemanticTokensDelta {
    const before = last.get(uri);
    const tokens = full(uri, resultId, data);
    if (before?.resultId !== previous) return tokens;
    return { resultId, edits: editsBetween(before.data, data) };
  }

  return { full, delta, forget: (uri: string) => void last.delete(uri) };
}

/** The one edit that turns the old numbers into the new: all between what is alike at the start and at the end. */
function editsBetween(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let alike = 0;
  while (alike < shorter - start && before[before.length - 1 - alike] === after[after.length - 1 - alike]) alike++;
  const edit = {
    start,
    deleteCount: before.length - alike - start,
    data: after.slice(start, after.length - alike),
  };
  return edit.deleteCount === 0 && edit.data.length === 0 ? [] : [edit];
}
