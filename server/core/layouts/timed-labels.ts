import { castOfLabels } from './cast';
import type { FirstLook } from './first-look';
import { isOfCall, weighed } from './first-look';
import { goingOn } from './going-on';
import { nameLabelAt } from './labels';
import type { HeaderMark, Layout } from './layout';
import { type Found, type Grammar, type Place, readBy } from './reading';
import { stampBefore, timesIn } from './stamps';

export const timedLabels: Layout = {
  id: 'timed-labels',
  name: 'Recording with a time before each label (Zoom, Meet)',
  description:
    'Every line begins with its time and who speaks, `[00:00:11] Name: words` or `00:11 Name: words`. Whoever goes on speaking is named again.',
  example: `Larkfield Q3 2025 Earnings Call

[00:00:01] Dora Ames: Good afternoon, and welcome to the Larkfield third quarter earnings conference call.
[00:00:09] Dora Ames: Revenue was $20.5 million.
[00:00:42] Operator: Thank you. Our first question is from Piet Holm with Quayside Securities.
[00:00:55] Piet Holm: What drove the margin?
[00:01:02] Dora Ames: Mostly volume.`,
  certainty,
  *read(page) {
    return goingOn(page.text, yield* readBy(grammar, page));
  },
};

function certainty(look: FirstLook): number {
  const labels = look.count('timed-label');
  return labels < 3 || !isOfCall(look) ? 0 : weighed(look, Math.min(1, 0.4 + labels * 0.15), 0.4);
}

function timedLabel(place: Place): Found<HeaderMark> | null {
  const length = stampBefore(place.row.words);
  return length > 0 ? nameLabelAt(place, length) : null;
}

const grammar: Grammar = {
  paragraphs: 'one-a-line',
  cast: (sheet) => castOfLabels(sheet, stampBefore),
  header: timedLabel,
  asides: timesIn,
};
