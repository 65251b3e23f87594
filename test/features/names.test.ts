import assert from 'node:assert/strict';
import { namePlaces } from '../../server/core/features/names/namePlaces';
import { definition } from '../../server/core/features/navigation/definition';
import { highlights } from '../../server/core/features/navigation/highlights';
import { references } from '../../server/core/features/navigation/references';
import { review } from '../../server/core/review';
import { textAt } from '../../server/core/text/span';
import { checkDrawn } from '../support/drawn';
import { type Cursor, inCall } from './cursor';

/** Every place that names somebody, drawn under the text as its kind and the person's name. */
function checkNames(fixture: string): void {
  checkDrawn(fixture, (text) => {
    const read = review(text);
    return namePlaces(read)
      .filter(({ kind }) => kind !== 'header')
      .map(({ span, kind, person }) => ({ span, note: `${kind}: ${read.transcript.participants[person]?.name}` }));
  });
}

const HEAD = `
      PRESENTATION
      Operator

      Welcome to the Elmstead Networks call.

      Ann Reed - Elmstead Networks, Inc. - CFO

      Good day.

      Mark B. Lund - Elmstead Networks, Inc. - CEO

      Good day.

      Ann Berg - Elmstead Networks, Inc. - COO

      Good day.

      QUESTIONS AND ANSWERS
      Operator

      Our first question comes from the line of Tom Hale with Orchard Securities.
                                                ^^^^^^^^ full: Tom Hale

      Tom Hale - Orchard Securities - Analyst
`;

describe('names in spoken words', () => {
  it('are full names in any usual form, and surnames behind a form of address', () => {
    checkNames(`${HEAD}
      Mark Lund, Mr. Lund and Mark B. Lund are one. Ann
      ^^^^^^^^^ full: Mark B. Lund
                     ^^^^ surname: Mark B. Lund
                              ^^^^^^^^^^^^ full: Mark B. Lund
                                                    ^^^ full: Ann Reed
      Reed's team did it, and so did A. Berg.
                                     ^^^^^^^ full: Ann Berg
    `);
  });

  it('are first names that one person bears', () => {
    checkNames(`${HEAD}
      Thanks, Mark. Mark, would you? I asked Mark about it.
              ^^^^ given: Mark B. Lund
                    ^^^^ given: Mark B. Lund
                                             ^^^^ given: Mark B. Lund
    `);
  });

  it('are not what several bear, what begins a sentence, or what is part of another name', () => {
    checkNames(`${HEAD}
      Thanks, Ann. Mark our words, we sell to Mark Foods, to Lund Farms and to Jan Mark. They mark it. In June, Mr. Holm left.
    `);
  });
});

/** What the definition at the cursor selects, as \`line: words\`; lines from 1. */
const defined = ({ read, offset }: Cursor): string | null => {
  const found = definition(read, offset);
  if (!found) return null;
  return `${read.text.slice(0, found.selection[0]).split('\n').length}: ${textAt(read.text, found.selection)}`;
};

/** Lines and words of places. */
const shown = ({ read }: Cursor, spans: readonly (readonly [number, number])[]): string[] =>
  spans.map((span) => `${read.text.slice(0, span[0]).split('\n').length}: ${textAt(read.text, span)}`);

describe('go to definition', () => {
  it('of a figure leads to where its quantity is first said', () => {
    assert.equal(defined(inCall('Revenue was $91.6', ' million in the fourth')), '9: $91.6 million');
    assert.equal(defined(inCall('2011 was $9', '1.6 million, up')), '9: $91.6 million');
  });

  it('of a name leads to the first header of the person', () => {
    assert.equal(defined(inCall('your host, Ann R', 'eed.')), '7: Ann Reed');
    assert.equal(defined(inCall('follow-up from the line of Tom', ' Hale')), '18: Tom Hale');
    assert.equal(defined(inCall('quarter, To', 'm. Revenue')), '18: Tom Hale');
    assert.equal(defined(inCall('Fairhaven Cap', 'ital - Analyst')), '39: Paul Ives');
  });

  it('leads nowhere from plain words, or from who never speaks', () => {
    assert.equal(defined(inCall('Good after', 'noon, everyone')), null);
    assert.equal(defined(inCall('line of Greg L', 'und')), null);
  });
});

describe('references', () => {
  const found = (cursor: Cursor, declaration: boolean) =>
    shown(cursor, references(cursor.read, cursor.offset, declaration));

  it('of a quantity are the places where it is said', () => {
    const cursor = inCall('Revenue was $91.6', ' million in the fourth');
    assert.deepEqual(found(cursor, true), ['9: $91.6 million', '24: $91.6 million']);
    assert.deepEqual(found(cursor, false), ['24: $91.6 million']);
  });

  it('of a person are turns and mentions', () => {
    const cursor = inCall('Tom H', 'ale - Orchard');
    const others = ['24: Tom', '49: Tom Hale', '51: Tom Hale'];
    assert.deepEqual(found(cursor, true), ['16: Tom Hale', '18: Tom Hale', ...others]);
    assert.deepEqual(found(cursor, false), ['16: Tom Hale', ...others]);
  });

  it('of plain words are none', () => assert.deepEqual(found(inCall('Good after', 'noon, everyone'), true), []));
});

describe('highlights', () => {
  const found = (cursor: Cursor) => shown(cursor, highlights(cursor.read, cursor.offset));

  it('of a name are the turns of the person, and the words that name them', () => {
    const all = ['16: Tom Hale', '18: Tom Hale', '24: Tom', '49: Tom Hale', '51: Tom Hale'];
    assert.deepEqual(found(inCall('Tom H', 'ale - Orchard')), all);
    assert.deepEqual(found(inCall('Tom Hale - Orch', 'ard')), all);
    assert.deepEqual(found(inCall('line of Tom', ' Hale')), all);
  });
});
