import { firstLook } from './first-look';
import type { Layout, Page } from './layout';
import { streetEventsPdf } from './streetevents-pdf';

/** Every layout that can be read. One more is one more file and one more line here. */
export const layouts: readonly Layout[] = [streetEventsPdf];

/** Below this a text is no transcript, and nothing is said of it. */
export const LEAST_CERTAINTY = 0.5;

/** The layout that is surest of a text, and how sure; null when none is. The work does not grow with the text. */
export function recognise(page: Page): { layout: Layout; certainty: number } | null {
  const look = firstLook(page);
  let best: { layout: Layout; certainty: number } | null = null;
  for (const layout of layouts) {
    const certainty = layout.certainty(look);
    if (certainty >= LEAST_CERTAINTY && certainty > (best?.certainty ?? 0)) best = { layout, certainty };
  }
  return best;
}
