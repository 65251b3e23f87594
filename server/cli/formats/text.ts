import pc from 'picocolors';
import type { Finding, Severity } from '../../core/rules/finding';
import { placeOf } from '../../core/text/place';
import { holding, nameOf, type Result, type Reviewed } from '../results';
import { clean } from './clean';
import { excerpt, type Paint } from './excerpt';
import type { Format, FormatOptions } from './format';

type Colours = ReturnType<typeof pc.createColors>;

interface TextPart {
  readonly words: string;
  readonly tally: Tally;
}

/** For a person at a terminal: each finding with its lines and carets under its figures, and a summary. */
export function createTextFormat({ coloured }: FormatOptions): Format<TextPart> {
  const colours = pc.createColors(coloured);
  return {
    part: (result) => ({
      words:
        'error' in result
          ? ''
          : result.review.findings.map((each) => `${findingText(result, each, colours)}\n\n`).join(''),
      tally: tallyOf(result),
    }),
    collector() {
      let tally = NOTHING;
      return {
        start: '',
        add(part) {
          tally = sum(tally, part.tally);
          return part.words;
        },
        end: () => `${colours.bold(summary(tally))}\n`,
      };
    },
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

const NOTHING: Tally = { files: 0, transcripts: 0, findings: 0, holds: 0, suppressed: 0, baseline: 0 };

function tallyOf(result: Result): Tally {
  if ('error' in result) return { ...NOTHING, files: 1 };
  const { transcript, findings, suppressed } = result.review;
  const byHand = suppressed.filter(({ by }) => by === 'suppressions').length;
  return {
    files: 1,
    transcripts: transcript.layout === 'none' ? 0 : 1,
    findings: findings.length,
    holds: holding(result.review),
    suppressed: byHand,
    baseline: suppressed.length - byHand,
  };
}

const sum = (a: Tally, b: Tally): Tally => ({
  files: a.files + b.files,
  transcripts: a.transcripts + b.transcripts,
  findings: a.findings + b.findings,
  holds: a.holds + b.holds,
  suppressed: a.suppressed + b.suppressed,
  baseline: a.baseline + b.baseline,
});

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
