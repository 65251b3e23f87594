import {
  type CodeAction,
  CodeActionKind,
  CreateFile,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isSelected } from '../core/features/reading/fixes';
import type { Edit, Finding } from '../core/rules/finding';
import type { Suppressed } from '../core/rules/judgements/judge';
import { additionTo, entriesFor, removalFrom } from '../core/rules/judgements/write';
import { type Span, textAt } from '../core/text/span';
import type { Abilities } from './abilities';
import { rulePageIn, toDiagnostic, toRange } from './convert';
import type { Snapshot } from './documents';
import type { SuppressedFinding } from './protocol';
import { pathFromSettings } from './settings/uris';

const AS_SPOKEN = 'This is as spoken: do not flag it again';

/** What a selection's findings offer beside repairs: not to be flagged again, or again to be flagged. */
export function judgementActions(snapshot: Snapshot, selection: Span, abilities: Abilities): CodeAction[] {
  const flagged = snapshot.review.findings.filter(({ span }) => isSelected(span, selection));
  const suppressed = snapshot.review.suppressed.filter(({ finding }) => isSelected(finding.span, selection));
  return [
    ...flagged.flatMap((finding) => suppression(snapshot, finding, flagged.length > 1, abilities)),
    ...suppressed.flatMap((each) => takingBack(snapshot, each, abilities)),
  ];
}

/** The findings that are set aside, for a list of them. */
export const suppressedFindings = (snapshot: Snapshot, abilities: Abilities): readonly SuppressedFinding[] =>
  snapshot.review.suppressed.map((each) => {
    const { rule, span, message } = each.finding;
    const { reason, who, when } = each.entry;
    return {
      rule,
      range: toRange(snapshot.document, span),
      message,
      quote: textAt(snapshot.document.getText(), span),
      by: each.by === 'baseline' ? 'baseline' : 'suppression',
      ...(reason === undefined ? {} : { reason }),
      ...(who === undefined ? {} : { who }),
      ...(when === undefined ? {} : { when }),
      takeBack: removal(snapshot, each, abilities),
    };
  });

function suppression(snapshot: Snapshot, finding: Finding, several: boolean, abilities: Abilities): CodeAction[] {
  const edit = addition(snapshot, finding, abilities);
  if (!edit) return [];
  const diagnostic = toDiagnostic(snapshot.document, finding, rulePageIn(abilities));
  const title = several ? `${AS_SPOKEN} (${finding.rule})` : AS_SPOKEN;
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit, ...saving(snapshot, abilities) }];
}

function takingBack(snapshot: Snapshot, suppressed: Suppressed, abilities: Abilities): CodeAction[] {
  const edit = removal(snapshot, suppressed, abilities);
  const { rule } = suppressed.finding;
  const title = suppressed.by === 'baseline' ? `Take out of the baseline: ${rule}` : `Stop suppressing: ${rule}`;
  return edit ? [{ title, kind: CodeActionKind.QuickFix, edit, ...saving(snapshot, abilities) }] : [];
}

/** The edit that writes a suppression; null where there is nowhere to write it, or what is there cannot be read. */
function addition(
  { document, review, applied }: Snapshot,
  finding: Finding,
  abilities: Abilities,
): WorkspaceEdit | null {
  const { file, target } = applied;
  const path = target === null ? null : pathFromSettings(document.uri, target);
  if (target === null || path === null || file?.broken) return null;
  const all = [...review.findings, ...review.suppressed.map((each) => each.finding)].sort(byPlace);
  const entry = entriesFor(all, review.text, path)[all.indexOf(finding)];
  if (!entry || entry.quote === '') return null;
  if (file) return editOf(file, additionTo(file.document.getText(), entry), abilities);
  return abilities.createsFiles && abilities.readsVersionedEdits ? creation(target, additionTo('', entry)) : null;
}

const byPlace = (a: Finding, b: Finding): number => a.span[0] - b.span[0] || a.span[1] - b.span[1];

function removal(
  { applied: { file } }: Snapshot,
  { by, index }: Suppressed,
  abilities: Abilities,
): WorkspaceEdit | null {
  if (!file || file.broken) return null;
  return editOf(file, removalFrom(file.document.getText(), by, index), abilities);
}

interface Editable {
  readonly document: TextDocument;
  readonly version: number | null;
}

function editOf({ document, version }: Editable, changes: readonly Edit[], abilities: Abilities): WorkspaceEdit {
  const edits = textEdits(document, changes);
  const { uri } = document;
  return abilities.readsVersionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}

function creation(uri: string, changes: readonly Edit[]): WorkspaceEdit {
  const edits = textEdits(TextDocument.create(uri, 'json', 0, ''), changes);
  const written: TextDocumentEdit = { textDocument: { uri, version: null }, edits };
  return { documentChanges: [CreateFile.create(uri, { ignoreIfExists: true }), written] };
}

const textEdits = (document: TextDocument, changes: readonly Edit[]): TextEdit[] =>
  changes.map(({ span, newText }) => ({ range: toRange(document, span), newText }));

/** An edit leaves its file unsaved; a client that can is told to save it, so that others see what was judged. */
function saving({ applied: { target } }: Snapshot, { savesSettings }: Abilities): Pick<CodeAction, 'command'> {
  if (!savesSettings || target === null) return {};
  return { command: { title: 'Save', command: 'transcriptReview.saveSettings', arguments: [target] } };
}
