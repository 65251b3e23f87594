import { castOfMarked } from './cast';
import type { FirstLook } from './first-look';
import { isOfCall, weighed } from './first-look';
import { headingOf } from './headings';
import type { Layout } from './layout';
import { bareHeading, markedLabel, markedParts } from './markdown';
import { headerMark } from './marks';
import { type Grammar, readBy, rowAside } from './reading';

export const markedNames: Layout = {
  id: 'marked-names',
  name: 'Markdown, names in bold or as headings',
  description:
    'Who speaks stands in bold, `**Name (Title):** words`, `**Name:** words` or `**Name**` alone on its line, or is a heading, `### Name`; the words follow on the same line or below.',
  example: `# Larkfield Q3 2025 Earnings Call

## Prepared Remarks

**Dora Ames (CEO):** Good afternoon, and welcome to the Larkfield third quarter earnings conference call. Revenue was $20.5 million.

## Questions and Answers

**Operator:** Our first question is from Piet Holm with Quayside Securities.

**Piet Holm, Quayside Securities:** What drove the margin?

**Dora Ames (CEO):** Mostly volume.`,
  certainty,
  read: (page) => readBy(grammar, page),
};

function certainty(look: FirstLook): number {
  const names = look.count('marked-name');
  return names < 3 || !isOfCall(look) ? 0 : weighed(look, Math.min(1, 0.4 + names * 0.15), 0.3);
}

const RULE = /^(?:-{3,}|\*{3,}|_{3,})$/;

const grammar: Grammar = {
  paragraphs: 'one-a-line',
  cast: castOfMarked,
  header({ row, sheet, people }) {
    const label = markedLabel(row.words);
    const parts = label && markedParts(sheet.page.text, row.span[0], label, people.has);
    return parts ? { mark: headerMark([row.span[0], row.span[0] + label.length], parts), rows: 1 } : null;
  },
  heading: ({ row }) => headingOf(bareHeading(row.words)),
  asides: rowAside(({ row }) => RULE.test(row.words)),
};
