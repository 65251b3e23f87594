import { escapeMarkdown } from '../../core/features/markup';
import type { Finding } from '../../core/rules/finding';
import { holding, nameOf, type Reviewed } from '../results';
import type { Format } from './format';
import { placeOf } from './place';

/** A report for a comment or a page: a heading a file, an item a finding. Words of the documents are escaped. */
export function createMarkdownFormat(): Format {
  let parts = 0;
  return {
    add(result) {
      const body = 'error' in result ? `Not reviewed: ${escapeMarkdown(result.error)}\n` : reviewed(result);
      parts += 1;
      return `${parts > 1 ? '\n' : ''}## ${escapeMarkdown(nameOf(result.file))}\n\n${body}`;
    },
    end: () => '',
  };
}

function reviewed(result: Reviewed): string {
  const { findings, transcript } = result.review;
  if (transcript.layout === 'none') return 'No transcript was recognised.\n';
  const holds = holding(result.review);
  const items = findings.map((finding) => item(result, finding)).join('');
  return `${findings.length} to look at, ${holds} ${holds === 1 ? 'check holds' : 'checks hold'}.\n${items ? `\n${items}` : ''}`;
}

function item({ review }: Reviewed, { rule, severity, span, message, related }: Finding): string {
  const lineOf = (place: Finding['span']) => placeOf(review.lines, place[0]).line;
  const also = related.map((each) => `  - line ${lineOf(each.span)}: ${escapeMarkdown(each.message)}\n`).join('');
  return `- **${severity}** line ${lineOf(span)}: ${escapeMarkdown(message)} (\`${rule}\`)\n${also}`;
}
