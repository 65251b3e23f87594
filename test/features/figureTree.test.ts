import assert from 'node:assert/strict';
import { type FigureNode, figureTree, type Grouping } from '../../server/core/features/quantities/figureTree';
import { review } from '../../server/core/review';
import { CALL } from '../support/call';
import { undent } from '../support/drawn';

const TEXT = undent(`
  Operator

  Good afternoon, and welcome to the Brackwell Mills fourth quarter 2011 earnings conference call. At this time, all participants are in a
  listen-only mode. It is now my pleasure to introduce your host, Mina Rook.

  Mina Rook - Brackwell Mills, Inc. - CFO

  Revenue for the fourth quarter of 2011 was $50.0 million, up 31% from $40.0 million in the fourth quarter of 2010. We sell to
  customers in 14 states.

  Ivo Stark - Brackwell Mills, Inc. - CEO

  Revenue for the fourth quarter of 2011 was $50.0 million, then. It took 3 people.
`);

const SIGNS = { group: '', quantity: '', place: '@', finding: '!', check: '?' } as const;

/** The tree as it is read: two blanks a level, a sign for places, findings and checks, the state in brackets. */
const drawn = (nodes: readonly FigureNode[], depth = 0): string[] =>
  nodes.flatMap(({ kind, label, detail, state, children }) => [
    `${'  '.repeat(depth)}${SIGNS[kind]}${label}${detail && ` · ${detail}`}${state ? ` [${state}]` : ''}`,
    ...drawn(children, depth + 1),
  ]);

function checkTree(grouping: Grouping, expected: string): void {
  assert.equal(drawn(figureTree(review(TEXT), grouping)).join('\n'), undent(expected));
}

describe('the tree of figures', () => {
  it('by metric has each quantity with its places, findings and checks', () =>
    checkTree(
      'metric',
      `
    revenue · 3 quantities · 1 to look at [error]
      $50.0 million · fourth quarter 2011 [error]
        @$50.0 million · line 8 · Mina Rook
        @$50.0 million · line 13 · Ivo Stark
        !these cannot all be right: revenue of $50.0 million over $40.0 million is +24.7 to +25.3 %, not 31% · line 8 · growth-does-not-follow [error]
        ?$50.0 million is above $40.0 million · holds · line 8 [holds]
        ?$50.0 million and $50.0 million agree · holds · line 13 [holds]
      31% · fourth quarter 2011 · change [error]
        !these cannot all be right: revenue of $50.0 million over $40.0 million is +24.7 to +25.3 %, not 31% · line 8 · growth-does-not-follow [error]
        ?$50.0 million is above $40.0 million · holds · line 8 [holds]
      $40.0 million · fourth quarter 2010 [error]
        !these cannot all be right: revenue of $50.0 million over $40.0 million is +24.7 to +25.3 %, not 31% · line 8 · growth-does-not-follow [error]
        ?$50.0 million is above $40.0 million · holds · line 8 [holds]
    states · 1 quantity
      14 states · fourth quarter 2011
    people · 1 quantity
      3 people · fourth quarter 2011`,
    ));
  it('by period goes with time', () =>
    checkTree(
      'period',
      `
    fourth quarter 2010 · 1 quantity · 1 to look at [error]
      revenue · $40.0 million [error]
        !these cannot all be right: revenue of $50.0 million over $40.0 million is +24.7 to +25.3 %, not 31% · line 8 · growth-does-not-follow [error]
        ?$50.0 million is above $40.0 million · holds · line 8 [holds]
    fourth quarter 2011 · 4 quantities · 1 to look at [error]
      revenue · $50.0 million [error]
        @$50.0 million · line 8 · Mina Rook
        @$50.0 million · line 13 · Ivo Stark
        !these cannot all be right: revenue of $50.0 million over $40.0 million is +24.7 to +25.3 %, not 31% · line 8 · growth-does-not-follow [error]
        ?$50.0 million is above $40.0 million · holds · line 8 [holds]
        ?$50.0 million and $50.0 million agree · holds · line 13 [holds]
      revenue · 31% · change [error]
        !these cannot all be right: revenue of $50.0 million over $40.0 million is +24.7 to +25.3 %, not 31% · line 8 · growth-does-not-follow [error]
        ?$50.0 million is above $40.0 million · holds · line 8 [holds]
      states · 14 states
      people · 3 people`,
    ));
  it('by speaker has what each one says', () =>
    checkTree(
      'speaker',
      `
    Mina Rook · 4 quantities · 1 to look at [error]
      revenue · $50.0 million · fourth quarter 2011 [error]
        !these cannot all be right: revenue of $50.0 million over $40.0 million is +24.7 to +25.3 %, not 31% · line 8 · growth-does-not-follow [error]
        ?$50.0 million is above $40.0 million · holds · line 8 [holds]
        ?$50.0 million and $50.0 million agree · holds · line 13 [holds]
      revenue · 31% · fourth quarter 2011 · change [error]
        !these cannot all be right: revenue of $50.0 million over $40.0 million is +24.7 to +25.3 %, not 31% · line 8 · growth-does-not-follow [error]
        ?$50.0 million is above $40.0 million · holds · line 8 [holds]
      revenue · $40.0 million · fourth quarter 2010 [error]
        !these cannot all be right: revenue of $50.0 million over $40.0 million is +24.7 to +25.3 %, not 31% · line 8 · growth-does-not-follow [error]
        ?$50.0 million is above $40.0 million · holds · line 8 [holds]
      states · 14 states · fourth quarter 2011
    Ivo Stark · 2 quantities [holds]
      revenue · $50.0 million · fourth quarter 2011 [holds]
        ?$50.0 million and $50.0 million agree · holds · line 13 [holds]
      people · 3 people · fourth quarter 2011`,
    ));

  it('leads to where each entry stands, and names the figures that it is of', () => {
    const read = review(TEXT);
    const [revenue] = figureTree(read, 'metric');
    const [said] = revenue!.children;
    const at = ({ span }: FigureNode) => TEXT.slice(...(span ?? [0, 0]));
    assert.equal(at(said!), '$50.0 million');
    assert.deepEqual(
      said!.figures.map((id) => read.figures[id]!.written),
      ['$50.0 million', '$50.0 million'],
    );
    for (const node of [revenue!, ...revenue!.children])
      assert.deepEqual(
        node.findings.map((at) => read.findings[at]!.rule),
        ['growth-does-not-follow'],
      );
    assert.notDeepEqual(said!.children[0]!.span, said!.children[1]!.span);
    assert.equal(revenue!.span, null);
  });

  it('has one id for each node, which stays when the text before it changes', () => {
    for (const grouping of ['metric', 'period', 'speaker'] as const) {
      const idsOf = (text: string) => ids(figureTree(review(text), grouping));
      const before = idsOf(CALL);
      assert.equal(new Set(before).size, before.length);
      assert.deepEqual(idsOf(CALL.replace('Good afternoon and', 'Good afternoon, all of you, and')), before);
    }
  });

  it('is empty where no figures are', () => assert.deepEqual(figureTree(review('Nothing here.'), 'metric'), []));
});

const ids = (nodes: readonly FigureNode[]): string[] => nodes.flatMap(({ id, children }) => [id, ...ids(children)]);
