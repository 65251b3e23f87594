import { htmlOf, type Listed, partHtml } from '../../core/features/page/html';
import { failedPart, type PagePart, pagePart } from '../../core/features/page/page';
import { placesIn } from '../../core/features/page/places';
import { nameOf, type Result } from '../results';
import type { Format } from './format';

/** One page for all files that can be sent and printed: nothing in it is loaded, and nothing in it runs. */
export function createHtmlFormat(): Format {
  const listed: Listed[] = [];
  const parts: string[] = [];
  return {
    add(result) {
      const part = partOf(result);
      parts.push(partHtml(part, parts.length));
      listed.push({ name: part.name, call: part.call, summary: part.summary });
      return '';
    },
    end: () => htmlOf(listed, parts),
  };
}

/** What a report says of one file. A page that is sent cannot open the file, so its places are lines without links. */
export function partOf(result: Result): PagePart {
  const name = nameOf(result.file);
  if ('error' in result) return failedPart(name, result.error);
  return pagePart(result.review, name, placesIn(result.review));
}
