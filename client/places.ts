import { commands, type Disposable, Range, Uri, ViewColumn, window } from 'vscode';

/** The command behind the links of a report and the items of a view: shows a place of a transcript. */
export const SHOW_PLACE = 'transcriptReview.showPlace';

/** A place as the protocol has it; lines and characters from 0. */
export interface PlainRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export const toRange = ({ start, end }: PlainRange): Range =>
  new Range(start.line, start.character, end.line, end.character);

/** It is not contributed: it needs a place, which nobody types. What comes from a link is not taken on trust. */
export const registerPlaces = (): Disposable =>
  commands.registerCommand(SHOW_PLACE, async (uri: unknown, range: unknown, preserveFocus: unknown) => {
    if (typeof uri === 'string' && isPlainRange(range)) await showPlace(Uri.parse(uri), range, preserveFocus === true);
  });

/** Shows a place in the editor that already has the document, or in the first one. */
async function showPlace(uri: Uri, range: PlainRange, preserveFocus = false): Promise<void> {
  const open = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const viewColumn = open?.viewColumn ?? ViewColumn.One;
  await window.showTextDocument(uri, { selection: toRange(range), viewColumn, preserveFocus, preview: false });
}

const isPlainRange = (range: unknown): range is PlainRange =>
  isRecord(range) &&
  [range.start, range.end].every((end) => isRecord(end) && isCount(end.line) && isCount(end.character));

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
