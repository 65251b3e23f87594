import { partMarkdown } from '../../core/features/page/markdown';
import type { Format } from './format';
import { partOf } from './html';

/** A report for a comment or a page: a heading a file, an item a finding. Words of the documents are escaped. */
export const createMarkdownFormat = (): Format<string> => ({
  part: (result) => partMarkdown(partOf(result)),
  collector() {
    let parts = 0;
    return {
      start: '',
      add(part) {
        parts += 1;
        return `${parts > 1 ? '\n' : ''}${part}`;
      },
      end: () => '',
    };
  },
});
