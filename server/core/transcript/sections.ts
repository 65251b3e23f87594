import type { Marks, Page, SectionKind, SectionMark } from '../layouts/layout';
import { trimBlanks } from '../text/characters';
import type { Announcement } from './announcements';
import type { Section } from './transcript';
import type { OpenTurn } from './turns';

export interface Sections {
  readonly sections: readonly Section[];
  /** The section of each turn. */
  readonly kinds: readonly SectionKind[];
}

/**
 * The sections by their headings. Where a layout sets none, the presentation starts with the first turn, and the questions
 * with the turn that first calls somebody up to ask.
 */
export function sectionsOf(
  page: Page,
  { marks }: Marks,
  turns: readonly OpenTurn[],
  calls: readonly (readonly Announcement[])[],
): Sections {
  const starts = marks
    .filter((mark) => mark.kind === 'section')
    .map((mark) => ({ kind: mark.section, span: mark.span }));
  const all = withInferred(starts, turns, calls);
  const end = trimBlanks(page.text);
  const sections = all.map(
    (start, index): Section => ({
      kind: start.kind,
      headingSpan: start.span,
      span: [start.span[0], all[index + 1]?.span[0] ?? Math.max(end, start.span[1])],
    }),
  );
  let at = 0;
  const kinds = turns.map((turn): SectionKind => {
    while (at + 1 < sections.length && sections[at + 1]!.span[0] <= turn.span[0]) at++;
    return sections[at]?.kind ?? 'presentation';
  });
  return { sections, kinds };
}

interface Start {
  readonly kind: SectionKind;
  readonly span: SectionMark['span'];
}

function withInferred(
  starts: readonly Start[],
  turns: readonly OpenTurn[],
  calls: readonly (readonly Announcement[])[],
): readonly Start[] {
  const first = turns[0];
  if (!first) return starts;
  const all = [...starts];
  const at = (index: number): Start['span'] => [turns[index]!.span[0], turns[index]!.span[0]];
  if (!all.some((start) => start.span[0] <= first.span[0])) all.unshift({ kind: 'presentation', span: at(0) });
  const called = calls.findIndex((announcements) => announcements.length > 0);
  if (called > 0 && !all.some((start) => start.kind === 'qa')) all.push({ kind: 'qa', span: at(called) });
  return all.sort((a, b) => a.span[0] - b.span[0]);
}
