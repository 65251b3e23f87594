import { placesIn } from '../texts';
import { type Effort, type Times, timedAsync, timesOfAsync } from '../times';

/** What a program takes for a character that is typed into a text, here and there, and given to it with the whole text as it now is. */
export function timesOfStrokes(
  text: string,
  read: (typed: string) => Promise<unknown>,
  effort: Effort & { readonly places: number },
): Promise<Times> {
  const places = placesIn(text, effort.places);
  let typed = text;
  let strokes = 0;
  return timesOfAsync(() => {
    const at = places[strokes++ % places.length] ?? 0;
    typed = `${typed.slice(0, at)}x${typed.slice(at)}`;
    return timedAsync(() => read(typed));
  }, effort);
}
