import type { HeaderMark } from './layout';
import { headerMark, nameOnly } from './marks';
import { isFullName } from './names';
import { nameWords } from './person-names';
import type { Place } from './reading';

/** A name in capitals of two to five words, with initials, a nickname in quotes, a suffix; it may run over a line's end. */
const LABEL =
  /(?:^|[.?!…"”)]\s{1,3}|\n)((?:[A-Z][A-Z'’-]{0,24}\.?(?:[A-Z]\.)?|"[A-Z]{1,24}"|_{2,9})(?:[ \n](?:[A-Z][A-Z'’-]{0,24}\.?|"[A-Z]{1,24}"|_{2,9})){1,4}(?:,[ \n](?:JR|SR)\.?)?)(?:\]|)\s?:(?=\s)/g;
const LOOKED_BEHIND = 60;

/**
 * Labels of speakers in the middle of a paragraph: `… to Dora. DORA AMES: Thank you`. A label of two lines belongs to the line
 * where it starts.
 */
export function inlineLabels({ sheet, row, at, free }: Place): readonly HeaderMark[] {
  const { text } = sheet.page;
  const end = Math.min(text.length, row.span[1] + LOOKED_BEHIND);
  const next = sheet.rows[at + 1];
  if (!row.words.includes(':') && !next?.words.slice(0, LOOKED_BEHIND).includes(':')) return [];
  const from = sheet.rows[at - 1]?.span[0] ?? row.span[0];
  const marks: HeaderMark[] = [];
  for (const match of text.slice(from, end).matchAll(LABEL)) {
    const label = match[1]!;
    const start = from + match.index + match[0].indexOf(label);
    const again = free && start === row.span[0];
    if (start < row.span[0] || start >= row.span[1] || again || !isFullName(label.replace(/\s+/g, ' '), true)) continue;
    const behind = from + match.index + match[0].length;
    marks.push(headerMark([start, behind], nameOnly([start, start + label.length]), behind));
  }
  return marks;
}

/** Where speech begins below a header whose name is said again as a label: `Piet Holm` / `PIET HOLM]: Thank you`. */
export function behindRepeatedLabel(place: Place, header: HeaderMark, rows: number): number | null {
  const next = place.sheet.rows[place.at + rows];
  const label = next && /^([A-Z_][A-Z_.'’" -]{2,40}(?:, (?:JR|SR)\.?)?)\]?:\s/.exec(next.words);
  if (!next || !label) return null;
  const { text } = place.sheet.page;
  const surname = nameWords(text.slice(header.name[0], header.name[1])).at(-1);
  return nameWords(label[1]!).at(-1) === surname ? next.span[0] + label[0].length : null;
}
