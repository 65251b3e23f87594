import type { Span } from '../text/span';
import { castOfLabels } from './cast';
import type { FirstLook } from './first-look';
import { isOfCall, weighed } from './first-look';
import { goingOn } from './going-on';
import { nameLabelAt } from './labels';
import type { HeaderMark, Layout, Mark } from './layout';
import { headerMark, nameOnly } from './marks';
import { type Found, type Grammar, type Place, readBy, rowAside } from './reading';
import { isCue } from './stamps';

export const subtitles: Layout = {
  id: 'subtitles',
  name: 'Subtitles (WebVTT, SubRip)',
  description:
    'Cues, each with its number and from when to when it is shown; who speaks stands before the words as `Name: words` or `<v Name>`, or nowhere. A sentence runs on from cue to cue.',
  example: `WEBVTT

1
00:00:01.000 --> 00:00:05.120
Dora Ames: Good afternoon, and welcome to the Larkfield third quarter

2
00:00:05.120 --> 00:00:09.000
Dora Ames: earnings conference call. Revenue was $20.5 million.

3
00:00:42.000 --> 00:00:48.500
Operator: Our first question is from Piet Holm with Quayside Securities.

4
00:00:55.000 --> 00:00:57.000
Piet Holm: What drove the margin?

5
00:01:02.000 --> 00:01:04.000
Dora Ames: Mostly volume.`,
  certainty,
  *read(page) {
    const { marks, paragraphs } = yield* readBy(grammar, page);
    return goingOn(page.text, { marks: marks.filter((mark) => isOfCues(page.text, mark)), paragraphs });
  },
};

function certainty(look: FirstLook): number {
  const cues = look.count('cue');
  return cues < 3 || !isOfCall(look) ? 0 : weighed(look, Math.min(1, 0.6 + cues * 0.1), 1);
}

/** Signs with which captions show that somebody else speaks. */
const LEAD = /^(?:>> ?|- ?|– ?)/;
const VOICE = /^<v(?:\.[\w.]{1,40})? ([^<>]{1,80})>/;

const leadOf = (words: string): number => LEAD.exec(words)?.[0].length ?? 0;

/** A cue is no title line: what it says of the call is said by somebody. A voice is a header, and no tag that an export has left. */
const isOfCues = (text: string, { kind, span }: Mark): boolean =>
  kind !== 'fact' && !(kind === 'furniture' && text.startsWith('<v', span[0]));

const speakerOf = (place: Place): Found<HeaderMark> | null =>
  voice(place) ?? nameLabelAt(place, leadOf(place.row.words));

/** `<v Name>words`: a voice of WebVTT. */
function voice({ row }: Place): Found<HeaderMark> | null {
  const found = VOICE.exec(row.words);
  if (!found) return null;
  const end = row.span[0] + found[0].length;
  const name: Span = [end - 1 - found[1]!.length, end - 1];
  return { mark: headerMark([row.span[0], end], nameOnly(name), end), rows: 1 };
}

const HEAD = /^(?:\ufeff?WEBVTT|(?:NOTE|STYLE|REGION)(?:$| )|Kind:|Language:|X-TIMESTAMP)/;

/** What stands around the words of a cue: its number or name, its times, the file's own notes. */
const isAroundCue = ({ row, sheet, at }: Place): boolean => {
  const next = sheet.rows[at + 1];
  return isCue(row.words) || (next !== undefined && isCue(next.words) && !next.apart) || HEAD.test(row.words);
};

const grammar: Grammar = {
  paragraphs: 'untold',
  cast: (sheet) => castOfLabels(sheet, leadOf),
  header: (place) => (isAroundCue(place) ? null : speakerOf(place)),
  heading: () => null,
  asides: rowAside(isAroundCue),
};
