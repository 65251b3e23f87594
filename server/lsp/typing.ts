import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../core/rules/finding';
import { type Change, movedThrough } from '../core/text/change';
import type { Span } from '../core/text/span';
import { toSpan } from './convert';
import { createDelays } from './delays';
import type { Snapshot } from './documents';
import type { OpenTexts, TextEdits } from './texts';

/** How long a line must rest before what is new about it is told. */
const REST = 1200;

/** A stroke writes a sign, an input method a word; more comes from elsewhere, and is no half-typed text. */
const LONGEST_STROKE = 4;
const LONGEST_DELETION = 64;

/** What a person sees of the findings while typing: those of the line under their hands stay as they were. */
export interface Typing {
  /** The findings to be told now, in text order. */
  readonly told: (snapshot: Snapshot) => readonly Finding[];
  /** Whether some findings of the document wait. */
  readonly isHeld: (uri: string) => boolean;
  /** The person has left the line. */
  readonly leave: (uri: string) => void;
  readonly onDidRest: (listener: (uri: string) => void) => void;
}

interface Kept {
  readonly told: readonly Finding[];
  /** The line being typed, from 0; null when nothing waits. */
  readonly line: number | null;
}

const NOTHING: Kept = { told: [], line: null };

/**
 * Follows what is typed. A half-typed number contradicts whatever it likes: a finding that stands on the line, or is about a place on
 * it, neither comes nor goes until the line rests or another one is edited. `mayWait` says whether the editor can be told afterwards.
 */
export function followTyping(transcripts: OpenTexts, edits: TextEdits, mayWait: () => boolean): Typing {
  const memory = createMemory();
  edits.onWillEdit((document, changes) => memory.edit(document.uri, editOf(document, changes), mayWait()));
  transcripts.onDidClose(({ uri }) => memory.forget(uri));
  const { told, isHeld, leave, onDidRest } = memory;
  return { told, isHeld, leave, onDidRest };
}

interface Memory extends Typing {
  readonly edit: (uri: string, edit: Edit | null, mayWait: boolean) => void;
  readonly forget: (uri: string) => void;
}

/** What is kept of each document, and which of them rest from being typed in. */
function createMemory(): Memory {
  const kept = new Map<string, Kept>();
  const listeners: ((uri: string) => void)[] = [];
  const delays = createDelays(REST);
  const of = (uri: string): Kept => kept.get(uri) ?? NOTHING;
  const leave = (uri: string): void => {
    delays.stop(uri);
    const { told, line } = of(uri);
    if (line === null) return;
    kept.set(uri, { told, line: null });
    for (const listener of listeners) listener(uri);
  };
  return {
    leave,
    isHeld: (uri) => of(uri).line !== null,
    onDidRest: (listener) => void listeners.push(listener),
    told(snapshot) {
      const { uri } = snapshot.document;
      const now = seen(snapshot, of(uri));
      kept.set(uri, now);
      return now.told;
    },
    edit(uri, edit, mayWait) {
      const now = edited(of(uri), edit, mayWait);
      kept.set(uri, now);
      if (now.line === null) delays.stop(uri);
      else delays.start(uri, () => leave(uri));
    },
    forget(uri) {
      delays.stop(uri);
      kept.delete(uri);
    },
  };
}

/** What is kept while an edit is made: the findings where they now are, and the line that is typed on, if somebody types. */
function edited({ told }: Kept, edit: Edit | null, mayWait: boolean): Kept {
  if (!edit) return NOTHING;
  return { told: told.flatMap((finding) => moved(finding, edit)), line: isStroke(edit) && mayWait ? edit.line : null };
}

/** What is seen of a review: all of it, or while a line is typed what does not change there. */
const seen = ({ document, review }: Snapshot, { told, line }: Kept): Kept => ({
  told: line === null ? review.findings : mixed(document, review.findings, told, line),
  line,
});

/** What is new elsewhere, and on the line itself what was told before. */
function mixed(
  document: TextDocument,
  fresh: readonly Finding[],
  before: readonly Finding[],
  line: number,
): readonly Finding[] {
  const { start, end } = document.getLineRange(line);
  const typed: Span = [document.offsetAt(start), document.offsetAt(end)];
  const waits = (finding: Finding) => placesOf(finding).some((span) => span[0] <= typed[1] && typed[0] <= span[1]);
  const findings = [...fresh.filter((finding) => !waits(finding)), ...before.filter(waits)];
  return findings.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

const placesOf = ({ span, related }: Finding): readonly Span[] => [span, ...related.map((each) => each.span)];

interface Edit extends Change {
  readonly line: number;
  readonly lines: number;
}

/** The one change of an edit, on the line where it starts and over so many more; null where there are several, or all is new. */
function editOf(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[]): Edit | null {
  const [change, ...others] = changes;
  if (!change || others.length > 0 || !('range' in change)) return null;
  const { range, text } = change;
  const { line } = range.start;
  return { span: toSpan(document, range), newText: text, line, lines: range.end.line - line };
}

/** Whether it was typed or deleted inside a line, and not pasted, repaired or undone; a new line is left at once. */
const isStroke = ({ span, newText, lines }: Edit): boolean =>
  lines === 0 && newText.length <= LONGEST_STROKE && span[1] - span[0] <= LONGEST_DELETION && !/[\r\n]/.test(newText);

/** A finding where it now is; none where all that it stood on has been deleted. */
function moved(finding: Finding, change: Change): readonly Finding[] {
  const span = movedThrough(change, finding.span);
  if (span[1] === span[0] && finding.span[1] > finding.span[0]) return [];
  const related = finding.related.map((each) => ({ ...each, span: movedThrough(change, each.span) }));
  return [{ ...finding, span, related }];
}
