import type { Severity } from '../../core/rules/finding';
import { startAndEnd } from '../../core/text/place';
import type { Result } from '../results';
import { type Format, plainFormat } from './format';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands that GitHub Actions turns into annotations, one line a finding. */
export const createGithubFormat = (): Format<string> => plainFormat(annotations);

function annotations(result: Result): string {
  if ('error' in result) return `::error title=transcript-review::${data(result.error)}\n`;
  const { file, review } = result;
  return review.findings
    .map(({ rule, severity, span, message, related }) => {
      const { start, end } = startAndEnd(review.lines, span);
      // GitHub takes columns only for a place on a single line.
      const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : '';
      const where = `${file === null ? '' : `file=${property(file)},`}line=${start.line},endLine=${end.line}${columns}`;
      const also = related.map((each) => `\nline ${startAndEnd(review.lines, each.span).start.line}: ${each.message}`);
      return `::${COMMANDS[severity]} ${where},title=${property(rule)}::${data(message + also.join(''))}\n`;
    })
    .join('');
}

const data = (words: string): string => words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (words: string): string => data(words).replaceAll(':', '%3A').replaceAll(',', '%2C');
