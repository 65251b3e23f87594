import type { HeaderMark, Marks, Page, SectionKind } from '../layouts/layout';
import { trimBlanks } from '../text/characters';
import type { Span } from '../text/span';
import type { Steps } from '../text/steps';
import type { Naming } from './people';
import { speechIn } from './speech';
import type { Turn } from './transcript';

/** A turn before its speaker is known as a person. */
export interface OpenTurn extends Omit<Turn, 'speaker' | 'section'> {
  readonly header: HeaderMark;
  readonly naming: Naming;
  /** The section whose heading stands last before it; null before the first heading. */
  readonly under: SectionKind | null;
}

/** Cuts a page into turns at its headers. Words before the first header, and those behind a list or heading, belong to none. */
export function* turnsOf(page: Page, { marks, paragraphs }: Marks): Steps<readonly OpenTurn[]> {
  const turns: OpenTurn[] = [];
  const furniture = marks.filter((mark) => mark.kind === 'furniture').map((mark) => mark.span);
  let under: SectionKind | null = null;
  for (const [at, mark] of marks.entries()) {
    if (mark.kind === 'section') under = mark.section;
    if (mark.kind !== 'header') continue;
    const end = endOf(page, marks, at + 1);
    const flow = speechIn(page.text, page.lines, [mark.speech, end], furniture, paragraphs);
    const last = flow.pieces.at(-1);
    turns.push({
      index: turns.length,
      header: mark,
      under,
      headerSpan: mark.span,
      nameSpan: mark.name,
      firmSpan: mark.firm,
      titleSpan: mark.title,
      span: [mark.span[0], last ? last.source + last.length : mark.span[1]],
      flow,
      naming: namingOf(page.text, mark),
    });
    yield;
  }
  return turns;
}

/** Where the speech ends that starts before mark `from`: at the next mark that is not furniture, else at the text's end. */
function endOf(page: Page, marks: Marks['marks'], from: number): number {
  for (let at = from; at < marks.length; at++) {
    const mark = marks[at]!;
    if (mark.kind !== 'furniture' && mark.kind !== 'fact') return mark.span[0];
  }
  return trimBlanks(page.text);
}

function namingOf(text: string, mark: HeaderMark): Naming {
  const at = (span: Span | null): string | null => span && text.slice(span[0], span[1]);
  return {
    name: mark.speaker ?? at(mark.name) ?? '',
    firm: at(mark.firm),
    title: at(mark.title),
    side: mark.asks === 'question' ? 'callers' : mark.asks === 'answer' ? 'company' : null,
    spelling: at(mark.span) ?? '',
    listed: null,
  };
}
