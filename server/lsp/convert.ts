import {
  type CodeAction,
  CodeActionKind,
  type CodeDescription,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentHighlight,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  MarkupKind,
  type Range,
  type Hover as ShownHover,
  type SymbolInformation,
  SymbolKind,
  type TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Links, toMarkdown, toPlainText } from '../core/features/markup';
import type { Fold } from '../core/features/outline/folding';
import type { OutlineEntry } from '../core/features/outline/outline';
import type { OfferedFix } from '../core/features/reading/fixes';
import type { Hover } from '../core/features/reading/hover';
import { tooltip } from '../core/features/reading/tooltip';
import type { Finding, Severity } from '../core/rules/finding';
import { type Span, spanOf } from '../core/text/span';
import type { Abilities } from './abilities';
import { invalid, isPosition, isRange } from './well-formed';

/** The name under which an editor shows whose diagnostics these are. */
export const SOURCE = 'transcript-review';

/** The link to a rule's page; absent when it is not known where the pages lie. */
export type RulePage = (rule: string) => CodeDescription | undefined;

export const rulePageIn =
  ({ rulePages }: Abilities): RulePage =>
  (rule) =>
    rulePages === null ? undefined : { href: `${rulePages}/${encodeURIComponent(rule)}.md` };

export const toRange = (document: TextDocument, span: Span): Range => ({
  start: document.positionAt(span[0]),
  end: document.positionAt(span[1]),
});

/** Negative numbers, and those behind the end, are taken to the ends of the text; what is no position is refused. */
export function offsetOf(document: TextDocument, position: unknown): number {
  if (!isPosition(position)) throw invalid('position');
  return document.offsetAt(position);
}

export const toSpan = (document: TextDocument, range: unknown): Span => {
  if (!isRange(range)) throw invalid('range');
  const start = document.offsetAt(range.start);
  return spanOf(start, Math.max(start, document.offsetAt(range.end)));
};

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toDiagnostic(document: TextDocument, finding: Finding, page: RulePage): Diagnostic {
  const codeDescription = page(finding.rule);
  return {
    range: toRange(document, finding.span),
    severity: SEVERITY[finding.severity],
    source: SOURCE,
    code: finding.rule,
    ...(codeDescription ? { codeDescription } : {}),
    message: finding.message,
    relatedInformation: finding.related.map(({ span, message }) => ({
      location: { uri: document.uri, range: toRange(document, span) },
      message,
    })),
  };
}

export function toCodeAction(document: TextDocument, { finding, fix }: OfferedFix, page: RulePage): CodeAction {
  const edits: TextEdit[] = fix.edits.map(({ span, newText }) => ({ range: toRange(document, span), newText }));
  const textDocument = { uri: document.uri, version: document.version };
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(document, finding, page)],
    isPreferred: finding.fixes.length === 1,
    edit: { documentChanges: [{ textDocument, edits }] },
  };
}

/** For editors that know no edits of a given version. */
export function toPlainCodeAction(document: TextDocument, offered: OfferedFix, page: RulePage): CodeAction {
  const action = toCodeAction(document, offered, page);
  const edits = offered.fix.edits.map(({ span, newText }) => ({ range: toRange(document, span), newText }));
  return { ...action, edit: { changes: { [document.uri]: edits } } };
}

export function toFoldingRange(document: TextDocument, { span, kind }: Fold): FoldingRange {
  const { start, end } = toRange(document, span);
  return {
    startLine: start.line,
    endLine: end.line,
    ...(kind === 'furniture' ? { kind: FoldingRangeKind.Comment } : {}),
  };
}

export const toHighlight = (document: TextDocument, span: Span): DocumentHighlight => ({
  range: toRange(document, span),
});

/** A text that is not reviewed says so once, at its start. */
export const toRefusal = (refusal: string): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: DiagnosticSeverity.Information,
  source: SOURCE,
  message: `This document ${refusal}.`,
});

export function toHover(document: TextDocument, hover: Hover, abilities: Abilities): ShownHover {
  const links = linksIn(document, rulePageIn(abilities));
  const blocks = tooltip(hover);
  const contents = abilities.readsMarkdown
    ? { kind: MarkupKind.Markdown, value: toMarkdown(blocks, links) }
    : { kind: MarkupKind.PlainText, value: toPlainText(blocks, links) };
  return { contents, range: toRange(document, hover.span) };
}

/** What closes a list of findings that is cut, at the first one that is not in it. */
export const toMore = (document: TextDocument, next: Finding, count: number): Diagnostic => ({
  range: toRange(document, next.span),
  severity: DiagnosticSeverity.Information,
  source: SOURCE,
  message:
    count === 1
      ? 'One more finding is here. The review report and the command line list them all.'
      : `${count} more findings follow from here. The review report and the command line list them all.`,
});

/** Editors open links into files; a document that lies nowhere yet is named by its lines alone. */
function linksIn(document: TextDocument, page: RulePage): Links {
  const lineOf = (span: Span) => document.positionAt(span[0]).line + 1;
  const isFile = /^(?:file|vscode-remote):/.test(document.uri);
  return {
    lineOf,
    linkTo: (span) => (isFile ? `${document.uri.split('#')[0]}#L${lineOf(span)}` : null),
    pageOf: (rule) => page(rule)?.href ?? null,
  };
}

const SYMBOL_KINDS: Readonly<Record<OutlineEntry['kind'], SymbolKind>> = {
  section: SymbolKind.Namespace,
  remarks: SymbolKind.Method,
  exchange: SymbolKind.Event,
  question: SymbolKind.Interface,
  answer: SymbolKind.Method,
  closing: SymbolKind.Event,
};

export const toDocumentSymbols = (document: TextDocument, entries: readonly OutlineEntry[]): DocumentSymbol[] =>
  entries.map(({ kind, name, detail, span, selection, children }) => ({
    name: name.trim() || '…',
    detail,
    kind: SYMBOL_KINDS[kind],
    range: toRange(document, span),
    selectionRange: toRange(document, selection),
    children: toDocumentSymbols(document, children),
  }));

/** For editors that show no trees: each entry names the one that it belongs to. */
export const toSymbolInformation = (
  document: TextDocument,
  entries: readonly OutlineEntry[],
  containerName?: string,
): SymbolInformation[] =>
  entries.flatMap(({ kind, name, span, children }) => [
    {
      name: name.trim() || '…',
      kind: SYMBOL_KINDS[kind],
      location: { uri: document.uri, range: toRange(document, span) },
      ...(containerName === undefined ? {} : { containerName }),
    },
    ...toSymbolInformation(document, children, name),
  ]);
