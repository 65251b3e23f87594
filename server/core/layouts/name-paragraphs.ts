import { castOfRepeated } from './cast';
import type { FirstLook } from './first-look';
import { weighed } from './first-look';
import { commaHeader, commaNamed, dashedHeader, knownLabel, nameParagraph } from './headers';
import type { HeaderMark, Layout } from './layout';
import { dashedListing, firstOf } from './listings';
import { headerMark, type Parts } from './marks';
import { type Found, type Grammar, type Place, readBy } from './reading';

export const nameParagraphs: Layout = {
  id: 'name-paragraphs',
  name: 'Names alone, one paragraph a line',
  description:
    'A name, alone or with firm or title, stands between blank lines and heads a turn; there may be neither title nor list. Remarks published before the call head each part with `Prepared Remarks - Name, Title`.',
  example: `Prepared Remarks - Dora Ames, CEO & President Larkfield, Inc.

Thank you, Ida, and welcome everyone to our Q3 2022 earnings call. Larkfield had a strong third quarter, above our guidance.

With that I will turn it over to Piet.

Prepared Remarks - Piet Holm, CFO Larkfield, Inc.

Thanks Dora. For Q3, total revenue was $20.5 million, and gross margin was 41%. With that, I will turn the call over to the operator for your questions.`,
  certainty,
  read: (page) => readBy(grammar, page),
};

function certainty(look: FirstLook): number {
  if (look.wrapped > 0.4) return 0;
  const names =
    look.count('name') +
    look.count('name-again') +
    look.count('dashed-two') +
    look.count('dashed-three') +
    look.count('comma-name');
  const remarks = look.holds('prepared remarks - ') ? 0.6 : 0;
  if (names === 0 && remarks === 0) return 0;
  return (
    weighed(look, Math.min(0.5, names * 0.12) + Math.min(0.4, look.count('operator') * 0.25) + remarks) *
    (remarks > 0 ? 0.95 : 0.8)
  );
}

const REMARKS = /^(?:prepared remarks|remarks|opening remarks)\s?[-–—:]\s*(?=\S)/i;

/** `Prepared Remarks - Name, Title Firm`. */
function remarksHeader({ row, sheet }: Place): Found<HeaderMark> | null {
  const match = REMARKS.exec(row.words);
  if (!match || row.words.length > 140) return null;
  const parts = commaNamed(sheet.page.text, [row.span[0] + match[0].length, row.span[1]]);
  return parts && { mark: headerMark(row.span, withFirm(sheet.page.text, parts)), rows: 1 };
}

/** A firm may follow the title with no comma between: `CEO & President Larkfield, Inc.` */
function withFirm(text: string, parts: Parts): Parts {
  const title = parts.title && text.slice(parts.title[0], parts.title[1]);
  const match = title
    ? /^(.{0,80}\b(?:President|CEO|CFO|COO|Officer|Chairman|Director)) ([A-Z].{1,60})$/.exec(title)
    : null;
  if (!match || !parts.title) return parts;
  const end = parts.title[0] + match[1]!.length;
  return { ...parts, title: [parts.title[0], end], firm: [end + 1, parts.title[1]] };
}

const grammar: Grammar = {
  paragraphs: 'one-a-line',
  cast: castOfRepeated,
  header: firstOf(knownLabel, remarksHeader, dashedHeader, commaHeader, nameParagraph),
  listing: dashedListing,
};
