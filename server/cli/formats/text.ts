import pc from 'picocolors';
import type { Finding, Severity } from '../../core/rules/finding';
import { placeOf } from '../../core/text/place';
import { holding, nameOf, type Reviewed } from '../results';
import { clean } from './clean';
import { excerpt, type Paint } from './excerpt';
import type { Format } from './format';

type Colours = ReturnType<typeof pc.createColors>;

/** For a person at a terminal: each finding with its lines and carets under its figures, and a summary. */
export function createTextFormat(coloured: boolean): Format {
  const colours = pc.createColors(coloured);
  const tally = { files: 0, transcripts: 0, findings: 0, holds: 0, suppressed: 0, baseline: 0 };
  return {
    add(result) {
      tally.files += 1;
      if ('error' in result) return '';
      if (result.review.transcript.layout !== 'none') tally.transcripts += 1;
      tally.findings += result.review.findings.length;
      tally.holds += holding(result.review);
      const suppressed = result.review.suppressed.filter(({ by }) => by === 'suppressions').length;
      tally.suppressed += suppressed;
      tally.baseline += result.review.suppressed.length - suppressed;
      return result.review.findings.map((finding) => `${findingText(result, finding, colours)}\n\n`).join('');
    },
    end: () => `${colours.bold(summary(tally))}\n`,
  };
}

function findingText({ file, review }: Reviewed, finding: Finding, colours: Colours): string {
  const { line, column } = placeOf(review.lines, finding.span[0]);
  const colour = colourOf(finding.severity, colours);
  const where = colours.bold(`${clean(nameOf(file))}:${line}:${column}`);
  const places = [
    { span: finding.span, note: '', sign: '^' as const },
    ...finding.related.map(({ span, message }) => ({ span, note: message, sign: '~' as const })),
  ];
  const paint: Paint = {
    gutter: colours.dim,
    mark: (words, sign) => (sign === '^' ? colour(words) : colours.cyan(words)),
  };
  const rows = excerpt(review.lines, places, paint).map((row) => `  ${row}`);
  const fixes = finding.fixes.map((fix) => `  ${colours.green('fix')} ${clean(fix.title)}`);
  const title = `${where} ${colour(finding.severity)} ${colours.dim(finding.rule)}`;
  return [title, `  ${clean(finding.message)}`, '', ...rows, ...fixes].join('\n');
}

function colourOf(severity: Severity, colours: Colours): (words: string) => string {
  return { error: colours.red, warning: colours.yellow, information: colours.blue, hint: colours.magenta }[severity];
}

interface Tally {
  readonly files: number;
  readonly transcripts: number;
  readonly findings: number;
  readonly holds: number;
  readonly suppressed: number;
  readonly baseline: number;
}

function summary({ files, transcripts, findings, holds, suppressed, baseline }: Tally): string {
  const aside = `${suppressed > 0 ? `, ${suppressed} suppressed` : ''}${baseline > 0 ? `, ${baseline} in the baseline` : ''}`;
  const found = `${findings} to look at, ${holds} ${holds === 1 ? 'check holds' : 'checks hold'}${aside}`;
  const among = files > 1 ? ` in ${transcripts} ${transcripts === 1 ? 'transcript' : 'transcripts'}` : '';
  const others = files - transcripts;
  if (others === 0) return `${found}${among}`;
  return files === 1
    ? 'no transcript was recognised'
    : `${found}${among}; ${others} of ${files} files not read as transcripts`;
}
