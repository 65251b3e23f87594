import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Block, escapeMarkdown, type Links, toMarkdown } from '../../server/core/features/markup';

const LINKS: Links = { lineOf: () => 1, linkTo: () => null, pageOf: () => null };

describe('escaped words', () => {
  it('read as they stand', () => {
    for (const words of ['plain words', '$344.7 million, up 20.1%', 'Smith & Sons', 'a (b) c', 'Q4 - 2011']) {
      assert.equal(escapeMarkdown(words), words);
    }
  });

  it('start no markup, link, entity, icon or HTML, whatever they are', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(...'ab1 \\`*_[]()<>&;#~|!:/@.$\n\r\t\u2028\u202e'.split(''), 'www.', 'http://', '&lt;'),
    });
    fc.assert(
      fc.property(hostile, (words) => {
        const escaped = escapeMarkdown(words);
        assert.equal(
          escaped.replace(/\\(.)/g, '$1').replace(/\s+/g, ' '),
          words.replace(/[\p{Cc}\u2028\u202e ]+/gu, ' '),
        );
        const bare = escaped.replace(/\\./g, '·');
        assert.doesNotMatch(bare, /[`*_[\]<>~@\n\r]|&\w+;|\$\(|:\/\/|www\./i);
      }),
    );
  });

  it('start no list or heading at the start of a paragraph', () => {
    for (const start of ['# a', '- a', '+ a', '1. a', '12) a', '=== a', '--- a']) {
      const block: Block = { kind: 'line', parts: [start] };
      assert.match(toMarkdown([block], LINKS), /^\d*\\/, start);
    }
    const percent: Block = { kind: 'line', parts: ['20.1 % and more'] };
    assert.equal(toMarkdown([percent], LINKS), '20.1 % and more');
  });
});

describe('links', () => {
  it('end where they should, whatever their target holds', () => {
    const block: Block = { kind: 'line', parts: [{ place: [0, 1] }] };
    const links: Links = { ...LINKS, linkTo: () => 'file:///a (b)/<c>[d] e.txt#L1' };
    assert.equal(toMarkdown([block], links), '[line 1](file:///a%20%28b%29/%3Cc%3E%5Bd%5D%20e.txt#L1)');
  });
});
