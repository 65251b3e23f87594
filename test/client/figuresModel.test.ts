import assert from 'node:assert/strict';
import {
  detailOf,
  type FigureItem,
  figuresOf,
  filtered,
  forestOf,
  itemAt,
  messageFor,
  type Say,
} from '../../client/figures/model';
import { undent } from '../support/drawn';

/** A tree drawn by indentation: `kind label · detail (line:from-to) #figures !findings`, the last three where there are some. */
function treeOf(drawing: string): readonly FigureItem[] {
  const lines = undent(drawing).split('\n');
  const build = (from: number, depth: number): [FigureItem[], number] => {
    const items: FigureItem[] = [];
    let at = from;
    while (at < lines.length && depthOf(lines[at]!) === depth) {
      const [children, next] = build(at + 1, depth + 1);
      items.push({ ...itemOf(lines[at]!), children });
      at = next;
    }
    return [items, at];
  };
  return build(0, 0)[0];
}

const depthOf = (line: string): number => (line.length - line.trimStart().length) / 2;

function itemOf(line: string): FigureItem {
  const [, kind, label, detail = '', place, figures = '', findings = ''] =
    /^ *(\w+) ([^·(#!]*?)(?: · ([^(#!]*?))?(?: \((\d+:\d+-\d+)\))?(?: #([\d,]+))?(?: !([\d,]+))?$/.exec(line) ?? [];
  const [at, start, end] = (place ?? '').split(/[:-]/).map(Number);
  return {
    id: line.trim(),
    kind: kind as FigureItem['kind'],
    label: label!,
    detail,
    state: null,
    range: place ? { start: { line: at!, character: start! }, end: { line: at!, character: end! } } : null,
    figures: numbers(figures),
    findings: numbers(findings),
    children: [],
  };
}

const numbers = (list: string): readonly number[] => list.split(',').filter(Boolean).map(Number);

const names = (items: readonly FigureItem[], depth = 0): string[] =>
  items.flatMap(({ label, children }) => [`${'  '.repeat(depth)}${label}`, ...names(children, depth + 1)]);

const TREE = treeOf(`
  group revenue #0,1,4 !0,1
    quantity $50 million · fourth quarter 2011 (3:10-21) #0,4 !0,1
      place $50 million · line 4 · Mina Rook (3:10-21) #0
      place $50 million · line 9 · Ivo Stark (8:0-11) #4
      check $50 million is above $40 million · holds · line 4
    quantity $40 million · fourth quarter 2010 (3:30-41) #1 !0
  group states #2
    quantity 14 states · fourth quarter 2011 (4:5-14) #2`);

function checkFiltered(filter: string, expected: string): void {
  assert.equal(names(filtered(TREE, filter)).join('\n'), undent(expected));
}

describe('the filter of figures', () => {
  it('keeps what holds the word, with the way to it and all below it', () => {
    checkFiltered(
      '2010',
      `
      revenue
        $40 million`,
    );
    checkFiltered(
      'STATES',
      `
      states
        14 states`,
    );
  });

  it('finds words over several levels, in any order', () =>
    checkFiltered(
      'stark revenue',
      `
      revenue
        $50 million
          $50 million`,
    ));

  it('keeps nothing where a word is nowhere, and all where there is none', () => {
    checkFiltered('revenue margin', '');
    assert.equal(filtered(TREE, '  '), TREE);
  });

  it('does not take the counts of a group for words of it', () => checkFiltered('quantities', ''));

  it('leaves a group the figures that are still shown', () => assert.deepEqual(figuresOf(filtered(TREE, '2010')), [1]));
});

describe('what stands behind a group', () => {
  checkCounts('', '2 quantities · 2 to look at');
  checkCounts('2010', '1 of 2 quantities · 1 to look at');
  checkCounts('line', '1 of 2 quantities · 2 to look at');
  checkCounts('revenue', '2 quantities · 2 to look at');
  checkCounts('states', '1 quantity');
});

/** The counts of the first group that a filter leaves. */
function checkCounts(filter: string, expected: string): void {
  it(`follows the filter "${filter}"`, () => assert.equal(detailOf(filtered(TREE, filter)[0]!, inEnglish), expected));
}

describe('the figure at the cursor', () => {
  const forest = forestOf(TREE);
  const at = (line: number, character: number) => itemAt(forest, line, character)?.id ?? null;

  it('is its place where it is said more than once, else the quantity', () => {
    assert.match(String(at(8, 4)), /^place .* line 9/);
    assert.match(String(at(3, 10)), /^place .* line 4/);
    assert.match(String(at(3, 35)), /^quantity \$40 million/);
  });

  it('is none between figures', () => {
    assert.equal(at(3, 25), null);
    assert.equal(at(0, 0), null);
  });

  it('is reached from its group', () => {
    const place = itemAt(forest, 8, 4)!;
    const quantity = forest.parents.get(place.id)!;
    assert.equal(forest.parents.get(quantity.id)?.label, 'revenue');
    assert.equal(forest.parents.get(TREE[0]!.id), undefined);
    assert.equal(forest.byId.get(place.id), place);
  });
});

describe('the word above the tree', () => {
  it('says how much the filter leaves, and when there is nothing', () => {
    assert.equal(messageFor(TREE, TREE, '', inEnglish), undefined);
    assert.equal(messageFor(TREE, filtered(TREE, '2010'), '2010', inEnglish), '“2010”: 1 of 3 quantities');
    assert.equal(messageFor(TREE, [], 'margin', inEnglish), 'No figure is about “margin”.');
    assert.equal(messageFor([], [], '', inEnglish), 'No figures were found in this transcript.');
  });
});

const inEnglish: Say = (message, ...values) =>
  message.replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)]));
