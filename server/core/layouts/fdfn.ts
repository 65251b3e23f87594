import { isLower } from '../text/characters';
import type { Span } from '../text/span';
import type { FirstLook } from './first-look';
import { weighed } from './first-look';
import { mayBeHeader } from './headers';
import type { HeaderMark, Layout } from './layout';
import { headerMark, nameOnly } from './marks';
import { isFullName, isOperator, isUnidentified } from './names';
import { type Found, type Grammar, type Place, readBy } from './reading';

export const fdfn: Layout = {
  id: 'fdfn',
  name: 'Fair Disclosure Financial Network',
  description:
    'A label in capitals stands alone on its line and ends in a colon: `THE OPERATOR:`, `MS. DORA AMES:`, `THE CALLER:` for everyone who asks. There are no section headings.',
  example: `Transcript produced and provided by

04/17/2002
10:30 am

LRK

Larkfield Inc. (LRK) − Q1 2002 Earnings Conference Call

THE OPERATOR:
Welcome to the Larkfield first−quarter earnings conference call. Please go ahead, ma'am.
MS. DORA AMES:
Good morning. Revenue for the first quarter was $20.5 million.
THE OPERATOR:
(CALLER INSTRUCTIONS) Piet Holm of Quayside Securities.
THE CALLER:
What drove the margin?
MS. DORA AMES:
Mostly volume.`,
  certainty,
  read: (page) => readBy(grammar, page),
};

function certainty(look: FirstLook): number {
  const labels = look.count('label-alone');
  if (labels === 0) return 0;
  const source = look.holds('fdfn') || look.holds('fair disclosure financial') ? 0.5 : 0;
  return weighed(look, source + Math.min(0.8, labels * 0.2)) * (source > 0 ? 1 : 0.9);
}

const LONGEST = 80;

function labelAlone({ row }: Place): Found<HeaderMark> | null {
  if (!mayBeHeader(row, LONGEST) || !row.words.endsWith(':')) return null;
  const label = row.words.slice(0, -1).trim();
  if (smallLetters(label) > 2) return null;
  if (
    !isOperator(label) &&
    !isUnidentified(label) &&
    !isFullName(label) &&
    !/^(?:THE )?(?:CALLER|COMPANY REPRESENTATIVE|SPEAKER)/.test(label)
  )
    return null;
  const name: Span = [row.span[0], row.span[0] + label.length];
  return { mark: headerMark(row.span, nameOnly(name)), rows: 1 };
}

/** `McKAY` has a small letter; a sentence has many. */
function smallLetters(label: string): number {
  let small = 0;
  for (let at = 0; at < label.length; at++) if (isLower(label.charCodeAt(at))) small++;
  return small;
}

const grammar: Grammar = { paragraphs: 'wrapped', header: labelAlone, heading: () => null };
