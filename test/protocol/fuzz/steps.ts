import fc from 'fast-check';
import { brokenTranscripts, pieces } from '../../support/brokenTranscripts';
import { CALL } from '../../support/call';

export interface Point {
  readonly line: number;
  readonly character: number;
}

/** One thing that an editor does. `document` counts the documents of a session from 0; the last of them is never compared. */
export type Step =
  | { readonly do: 'open'; readonly document: number; readonly text: string }
  | {
      readonly do: 'change';
      readonly document: number;
      readonly start: Point;
      readonly end: Point;
      readonly text: string;
    }
  | { readonly do: 'replace'; readonly document: number; readonly text: string }
  | { readonly do: 'close'; readonly document: number }
  | { readonly do: 'save'; readonly document: number }
  | {
      readonly do: 'ask';
      readonly method: string;
      readonly document: number;
      readonly start: Point;
      readonly end: Point;
      readonly words: string;
      readonly times: number;
      readonly cancelled: boolean;
    }
  | { readonly do: 'settings'; readonly text: string | null }
  | { readonly do: 'configure'; readonly value: unknown }
  | { readonly do: 'rest'; readonly milliseconds: number }
  /** What no editor should send: anything under the name of a request or a notification. */
  | { readonly do: 'shout'; readonly method: string; readonly params: unknown; readonly asked: boolean };

/** Documents of a session; the one behind them is unknown to the server, or spoilt by what is shouted at it. */
export const DOCUMENTS = 3;

/** Every request that the server answers. */
const METHODS = [
  ...['hover', 'documentSymbol', 'documentHighlight', 'definition', 'references', 'prepareRename', 'rename'],
  ...['selectionRange', 'documentLink', 'inlayHint', 'codeLens', 'completion', 'foldingRange', 'codeAction'],
  ...['semanticTokens/full', 'semanticTokens/full/delta', 'semanticTokens/range', 'diagnostic'],
]
  .map((name) => `textDocument/${name}`)
  .concat('workspace/symbol')
  .concat(
    ['recognise', 'suppressed', 'landmark', 'figures', 'table', 'answer', 'page'].map(
      (name) => `transcriptReview/${name}`,
    ),
  );

const NOTIFICATIONS = [
  'textDocument/didOpen',
  'textDocument/didChange',
  'textDocument/didClose',
  'textDocument/didSave',
  'workspace/didChangeConfiguration',
  'workspace/didChangeWatchedFiles',
  'workspace/didChangeWorkspaceFolders',
  'transcriptReview/leftLine',
  '$/cancelRequest',
  '$/setTrace',
  '$/nonsense',
];

const document = fc.nat(DOCUMENTS - 1);
const anyDocument = fc.nat(DOCUMENTS);
const texts = fc.oneof(
  { weight: 6, arbitrary: brokenTranscripts },
  { weight: 2, arbitrary: fc.constant(CALL) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom('', '\0\u0001binary', CALL.replaceAll('\n', ' ')) },
);

/** Numbers as the protocol has them: whole, and from 0 to 2³¹ − 1. */
const whole = fc.oneof(
  { weight: 8, arbitrary: fc.nat(40) },
  { weight: 2, arbitrary: fc.constantFrom(200, 5000, 2 ** 31 - 1) },
);
const point: fc.Arbitrary<Point> = fc.record({ line: whole, character: fc.oneof(whole, fc.nat(120)) });
const settings = fc.oneof(
  fc.constantFrom(
    null,
    '',
    '{"severities": {"counted-differently": "off"}}',
    '{"suppressions": [{"rule": "counted-differently", "quote": "13 states"}]}',
    '{"severities": {"__proto__": "off"}, "__proto__": {"baseline": 7}, "constructor": []}',
    '{"baseline": {"length": 1e9}, "suppressions": "all", "definitions": [null]}',
    '[[[[',
    `${'['.repeat(20_000)}`,
    `{"suppressions": [{"rule": "counted-differently", "quote": "((a+)+)+$", "file": "${'**/'.repeat(60)}*a*a*a*"}]}`,
    '\0\ud800',
  ),
  fc.json(),
);
const configuration = fc.oneof(
  fc.constantFrom(
    null,
    { severities: { 'unlikely-change': 'off', nonsense: 7 }, inlayHints: { periods: 'yes' } },
    { severities: 'off', inlayHints: [], codeLens: { a: 1 } },
  ),
  fc.jsonValue(),
);

const politely: readonly { readonly weight: number; readonly arbitrary: fc.Arbitrary<Step> }[] = [
  { weight: 5, arbitrary: fc.record({ do: fc.constant('open'), document: anyDocument, text: texts }) },
  {
    weight: 10,
    arbitrary: fc.record({ do: fc.constant('change'), document, start: point, end: point, text: pieces }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('replace'), document, text: texts }) },
  {
    weight: 3,
    arbitrary: fc.oneof(
      fc.record({ do: fc.constant('close'), document: anyDocument }),
      fc.record({ do: fc.constant('save'), document: anyDocument }),
    ),
  },
  {
    weight: 14,
    arbitrary: fc.record({
      do: fc.constant('ask'),
      method: fc.constantFrom(...METHODS),
      document: anyDocument,
      start: point,
      end: point,
      words: fc.constantFrom('', 'Ann Reed', 'metric', 'html', 'exchange', 'next', 'revenue q4', '[x](y)'),
      times: fc.constantFrom(1, 1, 1, 1, 40),
      cancelled: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('settings'), text: settings }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('configure'), value: configuration }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rest'), milliseconds: fc.constantFrom(1, 20, 170) }) },
];

/** Where a request or a notification has one of these, anything may stand. */
const FIELDS = [
  'textDocument',
  'position',
  'range',
  'context',
  'text',
  'contentChanges',
  'changes',
  'event',
  'settings',
];
const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(-1, 1.5, 2 ** 53, -(2 ** 31), 1e300, null, 'x', []),
  fc.record({ uri: fc.jsonValue(), version: fc.jsonValue(), text: fc.jsonValue(), languageId: fc.jsonValue() }),
  fc.record({ line: fc.constantFrom(-1, 1.5, 1e300, '0', null), character: fc.constantFrom(-7, 0.5, 2 ** 40, {}) }),
);
const params = fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...FIELDS), odd, { maxKeys: 5 }));
const rudely: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('shout'), method: fc.constantFrom(...METHODS), params, asked: fc.constant(true) }),
  fc.record({ do: fc.constant('shout'), method: fc.constantFrom(...NOTIFICATIONS), params, asked: fc.constant(false) }),
);

/** What an editor that keeps to the protocol may do, however odd. */
export const politeSteps = fc.array(fc.oneof(...politely), { minLength: 1, maxLength: 30 });

/** The same, with what keeps to nothing in between. */
export const rudeSteps = fc.array(fc.oneof(...politely, { weight: 20, arbitrary: rudely }), {
  minLength: 1,
  maxLength: 30,
});
