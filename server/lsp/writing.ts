import { type CompletionItem, CompletionItemKind, type CompletionList, type Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { landmarkFrom } from '../core/features/navigation/landmarks';
import { type Completions, headerCompletions } from '../core/features/typing/completion';
import { offsetOf, toRange } from './convert';
import type { Documents } from './documents';
import { landmarkRequest } from './protocol';
import { createAsk } from './requests';
import type { Typing } from './typing';

/** What helps whoever writes or reads on: headers at the start of a line, and the step to the next exchange, finding or turn. */
export function serveWriting(connection: Connection, documents: Documents, typing: Typing): void {
  const ask = createAsk(connection, documents);
  connection.onCompletion(
    ask(
      ({ document, review }, { position }) => {
        const found = headerCompletions(review, offsetOf(document, position));
        return found && toCompletionList(document, found);
      },
      null as CompletionList | null,
    ),
  );
  connection.onRequest(
    landmarkRequest,
    ask((snapshot, { position, landmark, direction }) => {
      const { document, review } = snapshot;
      const findings = typing.told(snapshot);
      const found = landmarkFrom(review, offsetOf(document, position), landmark, direction, findings);
      return found && toRange(document, found);
    }, null),
  );
}

/** It is asked for again at each stroke, so that an editor's own looser matching offers no header for words of speech. */
const toCompletionList = (document: TextDocument, { span, headers }: Completions): CompletionList => ({
  isIncomplete: true,
  items: headers.map(({ header, name, reason }, index): CompletionItem => {
    const [label = name] = header.split('\n');
    return {
      label: label.trim(),
      kind: CompletionItemKind.Reference,
      sortText: String(index).padStart(3, '0'),
      filterText: `${label.trim()} ${name}`,
      textEdit: { range: toRange(document, span), newText: header },
      ...(reason === '' ? {} : { detail: reason }),
    };
  }),
});
