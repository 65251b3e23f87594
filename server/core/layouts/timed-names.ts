import type { Span } from '../text/span';
import { castOfTimes } from './cast';
import type { FirstLook } from './first-look';
import { isOfCall, weighed } from './first-look';
import { goingOn } from './going-on';
import type { HeaderMark, Layout } from './layout';
import { headerMark, nameOnly } from './marks';
import { isSpeaker } from './names';
import { type Found, type Grammar, type Place, readBy } from './reading';
import { bareLabel, stampBehind, timesIn } from './stamps';

export const timedNames: Layout = {
  id: 'timed-names',
  name: 'Recording service, a name with its time (Otter, Rev, Teams)',
  description:
    'A name with the time at which it begins to speak stands alone on its line, `Name  0:11`, `Name (00:11):` or `Speaker 1: (00:11)`, and its words below. Whoever goes on speaking may be named again.',
  example: `Larkfield Q3 2025 Earnings Call

Dora Ames  0:01
Good afternoon, and welcome to the Larkfield third quarter earnings conference call. Revenue was $20.5 million.

Operator  0:42
Thank you. Our first question is from Piet Holm with Quayside Securities.

Piet Holm  0:55
What drove the margin?

Dora Ames  1:02
Mostly volume.

Dora Ames  1:09
And we expect that to go on.`,
  certainty,
  *read(page) {
    return goingOn(page.text, yield* readBy(grammar, page));
  },
};

function certainty(look: FirstLook): number {
  const names = look.count('timed-name');
  return names < 3 || !isOfCall(look) ? 0 : weighed(look, Math.min(1, 0.4 + names * 0.15), 0.4);
}

function timedHeader({ row, sheet, people }: Place): Found<HeaderMark> | null {
  const end = stampBehind(row.words);
  if (end === null) return null;
  const [from, to] = bareLabel(row.words, 0, end);
  const name: Span = [row.span[0] + from, row.span[0] + to];
  const label = sheet.page.text.slice(name[0], name[1]);
  if (!isSpeaker(label, true) && !people.has(label)) return null;
  return { mark: headerMark(row.span, nameOnly(name)), rows: 1 };
}

const grammar: Grammar = { paragraphs: 'one-a-line', cast: castOfTimes, header: timedHeader, asides: timesIn };
