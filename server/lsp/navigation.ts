import {
  type Connection,
  type Definition,
  type DefinitionLink,
  type DocumentLink,
  ErrorCodes,
  type PrepareRenameResult,
  ResponseError,
  type SelectionRange,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Renaming, renamableAt, rename } from '../core/features/names/rename';
import { definition, type Definition as Found } from '../core/features/navigation/definition';
import { documentLinks, type DocumentLink as Link } from '../core/features/navigation/links';
import { references } from '../core/features/navigation/references';
import { selectionRanges } from '../core/features/navigation/selection';
import type { Span } from '../core/text/span';
import type { Abilities } from './abilities';
import { offsetOf, toRange } from './convert';
import type { Documents } from './documents';
import { createAsk } from './requests';
import { invalid } from './well-formed';

/** Ways through a document: where something comes from, where else it is, what leads out, and what is selected next. */
export function serveNavigation(connection: Connection, documents: Documents, abilities: () => Abilities): void {
  const ask = createAsk(connection, documents);
  connection.onDefinition(
    ask(
      ({ document, review }, { position }) => {
        const found = definition(review, offsetOf(document, position));
        return found && (abilities().readsOrigins ? [toLink(document, found)] : toLocation(document, found.selection));
      },
      null as Definition | DefinitionLink[] | null,
    ),
  );
  connection.onReferences(
    ask(({ document, review }, { position, context }) => {
      const spans = references(review, offsetOf(document, position), context.includeDeclaration);
      return spans.map((span) => toLocation(document, span));
    }, []),
  );
  connection.onSelectionRanges(
    ask(({ document, review }, { positions }) => {
      if (!Array.isArray(positions)) throw invalid('positions');
      return positions.map((position) => {
        const offset = offsetOf(document, position);
        return toSelectionRange(document, selectionRanges(review, offset), offset);
      });
    }, []),
  );
  connection.onDocumentLinks(
    ask(({ document, review }) => documentLinks(review).map((link) => toDocumentLink(document, link)), []),
  );
  serveRename(connection, documents, abilities);
}

function serveRename(connection: Connection, documents: Documents, abilities: () => Abilities): void {
  const ask = createAsk(connection, documents);
  connection.onPrepareRename(
    ask(
      ({ document, review }, { position }) => {
        const found = renamableAt(review, offsetOf(document, position));
        return 'refusal' in found ? refused(found) : { range: toRange(document, found.span), placeholder: found.name };
      },
      null as PrepareRenameResult | ResponseError | null,
    ),
  );
  connection.onRenameRequest(
    ask(
      ({ document, review }, { position, newName }) => {
        if (typeof newName !== 'string') throw invalid('newName');
        const edits = rename(review, offsetOf(document, position), newName);
        return 'refusal' in edits ? refused(edits) : toRenameEdit(document, edits, abilities());
      },
      null as WorkspaceEdit | ResponseError | null,
    ),
  );
}

const refused = ({ refusal }: { readonly refusal: string }): ResponseError =>
  new ResponseError(ErrorCodes.InvalidRequest, refusal);

const toLocation = (document: TextDocument, span: Span) => ({ uri: document.uri, range: toRange(document, span) });

const toLink = (document: TextDocument, { origin, target, selection }: Found): DefinitionLink => ({
  originSelectionRange: toRange(document, origin),
  targetUri: document.uri,
  targetRange: toRange(document, target),
  targetSelectionRange: toRange(document, selection),
});

/** The smallest range, each with the next larger as its parent. */
function toSelectionRange(document: TextDocument, spans: readonly Span[], offset: number): SelectionRange {
  const largest: SelectionRange = { range: toRange(document, spans.at(-1) ?? [offset, offset]) };
  return spans
    .slice(0, -1)
    .reduceRight<SelectionRange>((parent, span) => ({ range: toRange(document, span), parent }), largest);
}

const LINK_WORDS: Readonly<Record<Link['kind'], string>> = {
  web: 'Open in the browser',
  mail: 'Write a mail',
  slide: 'Open the slides',
};

const toDocumentLink = (document: TextDocument, { span, target, kind }: Link): DocumentLink => ({
  range: toRange(document, span),
  target,
  tooltip: LINK_WORDS[kind],
});

const LABELS = 'labels';
const SPEECH = 'speech';

/** Headers and lists change at once; an editor that can shows what changes in spoken words before it does. */
function toRenameEdit(
  document: TextDocument,
  edits: readonly Renaming[],
  { readsVersionedEdits, previewsEdits }: Abilities,
): WorkspaceEdit {
  const plain = edits.map(({ span, newText }) => ({ range: toRange(document, span), newText }));
  if (!readsVersionedEdits) return { changes: { [document.uri]: plain } };
  const textDocument = { uri: document.uri, version: document.version };
  if (!previewsEdits) return { documentChanges: [{ textDocument, edits: plain }] };
  const annotated = edits.map(({ where }, index) => ({
    ...plain[index]!,
    annotationId: where === 'label' ? LABELS : SPEECH,
  }));
  return {
    documentChanges: [{ textDocument, edits: annotated }],
    changeAnnotations: {
      [LABELS]: { label: 'Headers and lists' },
      [SPEECH]: {
        label: 'Names in spoken words',
        needsConfirmation: true,
        description: 'said by somebody on the call',
      },
    },
  };
}
