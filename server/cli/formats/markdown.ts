import { partMarkdown } from '../../core/features/page/markdown';
import type { Format } from './format';
import { partOf } from './html';

/** A report for a comment or a page: a heading a file, an item a finding. Words of the documents are escaped. */
export function createMarkdownFormat(): Format {
  let parts = 0;
  return {
    add(result) {
      parts += 1;
      return `${parts > 1 ? '\n' : ''}${partMarkdown(partOf(result))}`;
    },
    end: () => '',
  };
}
