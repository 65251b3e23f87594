import type { Connection } from 'vscode-languageserver';
import { answer } from '../core/features/answers';
import { toHtml } from '../core/features/page/html';
import { partMarkdown } from '../core/features/page/markdown';
import { failedPart, type PagePart, pagePart } from '../core/features/page/page';
import { placesIn } from '../core/features/page/places';
import { type FigureNode, figureTree, isGrouping } from '../core/features/quantities/figureTree';
import { unreviewable } from '../core/features/reviewable';
import { figureTable, isTableFormat } from '../core/features/table/table';
import { createReviewer, type Review } from '../core/review';
import type { Span } from '../core/text/span';
import { toRange } from './convert';
import type { Documents, Snapshot } from './documents';
import { atLeisure } from './leisure';
import {
  type AnswerParams,
  answerRequest,
  type FigureItem,
  figuresRequest,
  type PageParams,
  pageRequest,
  tableRequest,
} from './protocol';
import { createAsk, guarded } from './requests';
import { fieldsOf, invalid, refusalOf } from './well-formed';

/** What an editor shows beside the text, and answers to assistants: the review report, the tree of figures, and tables of them. */
export function serveViews(connection: Connection, documents: Documents): void {
  const ask = createAsk(connection, documents);
  connection.onRequest(
    pageRequest,
    ask((snapshot, params) => pageOf(snapshot, params), null),
  );
  connection.onRequest(
    figuresRequest,
    ask((snapshot, { grouping }) => {
      if (!isGrouping(grouping)) throw invalid('grouping');
      return itemsOf(snapshot, figureTree(snapshot.review, grouping));
    }, null),
  );
  connection.onRequest(
    tableRequest,
    ask(({ review }, { format, name, figures }) => {
      if (!isTableFormat(format)) throw invalid('format');
      return figureTable(review, format, name, figures);
    }, null),
  );
  const askOpen = ask(({ review, refusal }, params: AnswerParams) => answered(review, refusal, params), null);
  connection.onRequest(answerRequest, async (params, token) => {
    const wrong = refusalOf(params) ?? (typeof fieldsOf(params).text === 'string' ? null : invalid('text'));
    if (wrong) throw wrong;
    if (documents.get(params.textDocument.uri)) return askOpen(params, token);
    const refusal = unreviewable(params.text);
    const steps = createReviewer().reviewInSteps(refusal === null ? params.text : '');
    const review = await atLeisure(steps, () => !token.isCancellationRequested);
    return review && guarded(connection, null, () => answered(review, refusal, params));
  });
}

const answered = (review: Review, refusal: string | null, { tool, input }: AnswerParams): string | null =>
  refusal === null ? answer(review, tool, input) : `This document ${refusal}.`;

const itemsOf = (snapshot: Snapshot, nodes: readonly FigureNode[]): readonly FigureItem[] =>
  nodes.map(({ span, children, ...node }) => ({
    ...node,
    range: span && toRange(snapshot.document, span),
    children: itemsOf(snapshot, children),
  }));

function pageOf(snapshot: Snapshot, { format, name, placeCommand }: PageParams): string {
  const part = partOf(snapshot, name, placeCommand);
  return format === 'html' ? toHtml([part]) : partMarkdown(part);
}

function partOf({ document, review, refusal }: Snapshot, name: string, placeCommand: string | undefined): PagePart {
  if (refusal !== null) return failedPart(name, `this document ${refusal}`);
  if (placeCommand === undefined) return pagePart(review, name, placesIn(review));
  // The arguments are numbers and the document's own address: no word of its text comes into a command.
  const linkTo = (span: Span) =>
    `command:${placeCommand}?${encodeURIComponent(JSON.stringify([document.uri, toRange(document, span)]))}`;
  return pagePart(review, name, placesIn(review, linkTo));
}
