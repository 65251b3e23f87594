import { labelKey } from '../text/words';
import type { Mark, Marks } from './layout';

/** The marks of a recorder that names who speaks at every breath: whoever goes on speaking is not named anew, so that these names are furniture. */
export function goingOn(text: string, { marks, paragraphs }: Marks): Marks {
  let before: string | null = null;
  const left = marks.map((mark): Mark => {
    if (mark.kind === 'section') before = null;
    if (mark.kind !== 'header') return mark;
    const name = labelKey(mark.speaker ?? text.slice(mark.name[0], mark.name[1]));
    const same = name === before;
    before = name;
    return same ? { kind: 'furniture', span: [mark.span[0], mark.speech] } : mark;
  });
  return { marks: left, paragraphs };
}
