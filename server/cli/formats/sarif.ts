import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location, Log, Notification, ReportingDescriptor, Result as SarifResult } from 'sarif';
import { name, version } from '../../../package.json';
import { rules } from '../../core/rules';
import type { Finding, Severity } from '../../core/rules/finding';
import type { Line } from '../../core/text/lines';
import { startAndEnd } from '../../core/text/place';
import type { Span } from '../../core/text/span';
import { rulePages } from '../../lsp/rule-pages';
import type { Reviewed } from '../results';
import type { Format } from './format';

interface SarifPart {
  readonly results: readonly SarifResult[];
  readonly failure: Notification | null;
}

/** SARIF 2.1.0, as code scanning services read it (OASIS, "Static Analysis Results Interchange Format", 2.1.0). */
export const createSarifFormat = (): Format<SarifPart> => ({
  part: (result) =>
    'error' in result
      ? { results: [], failure: { level: 'error', message: { text: result.error } } }
      : { results: result.review.findings.map((finding) => resultOf(result, finding)), failure: null },
  collector() {
    const results: SarifResult[] = [];
    const failures: Notification[] = [];
    return {
      start: '',
      add(part) {
        results.push(...part.results);
        if (part.failure) failures.push(part.failure);
        return '';
      },
      end: () => `${JSON.stringify(logOf(results, failures), null, 2)}\n`,
    };
  },
});

const logOf = (results: SarifResult[], failures: Notification[]): Log => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name, semanticVersion: version, rules: rules.map(descriptorOf) } },
      columnKind: 'utf16CodeUnits',
      invocations: [{ executionSuccessful: failures.length === 0, toolExecutionNotifications: failures }],
      results,
    },
  ],
});

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

function descriptorOf({ id, title, what, why, severity }: (typeof rules)[number]): ReportingDescriptor {
  const pages = rulePages();
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: what },
    help: { text: `${what}\n\n${why}` },
    defaultConfiguration: { level: LEVELS[severity] },
    ...(pages === null ? {} : { helpUri: `${pages}/${id}.md` }),
  };
}

function resultOf({ file, review }: Reviewed, finding: Finding): SarifResult {
  const { rule, severity, span, message, related, fixes } = finding;
  const artifactLocation = { uri: uriOf(file) };
  const located = (place: Span): Location => ({
    physicalLocation: { artifactLocation, region: regionOf(review.lines, place) },
  });
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: message },
    locations: [located(span)],
    relatedLocations: related.map((each, id) => ({ id, ...located(each.span), message: { text: each.message } })),
    fixes: fixes.map(({ title, edits }) => ({
      description: { text: title },
      artifactChanges: [
        {
          artifactLocation,
          replacements: edits.map((edit) => ({
            deletedRegion: regionOf(review.lines, edit.span),
            insertedContent: { text: edit.newText },
          })),
        },
      ],
    })),
  };
}

function regionOf(lines: readonly Line[], span: Span) {
  const { start, end } = startAndEnd(lines, span);
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: span[0],
    charLength: span[1] - span[0],
  };
}

/** A relative path stays relative, so that a service finds the file in its own checkout. */
function uriOf(file: string | null): string {
  if (file === null) return 'stdin';
  if (path.isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(path.sep).map(encodeURIComponent).join('/');
}
