import { htmlOf, type Listed, partHtml } from '../../core/features/page/html';
import { failedPart, type PagePart, pagePart } from '../../core/features/page/page';
import { placesIn } from '../../core/features/page/places';
import { nameOf, type Result } from '../results';
import type { Format } from './format';

interface HtmlPart {
  readonly html: string;
  readonly listed: Listed;
}

/** One page for all files that can be sent and printed: nothing in it is loaded, and nothing in it runs. */
export const createHtmlFormat = (): Format<HtmlPart> => ({
  part(result, index) {
    const part = partOf(result);
    const { name, call, summary } = part;
    return { html: partHtml(part, index), listed: { name, call, summary } };
  },
  collector() {
    const parts: HtmlPart[] = [];
    return {
      start: '',
      add(part) {
        parts.push(part);
        return '';
      },
      end: () =>
        htmlOf(
          parts.map(({ listed }) => listed),
          parts.map(({ html }) => html),
        ),
    };
  },
});

/** What a report says of one file. A page that is sent cannot open the file, so its places are lines without links. */
export function partOf(result: Result): PagePart {
  const name = nameOf(result.file);
  if ('error' in result) return failedPart(name, result.error);
  return pagePart(result.review, name, placesIn(result.review));
}
