import type { Log, Notification, ReportingDescriptor, Result as SarifResult } from 'sarif';
import * as manifest from '../../../package.json';
import { rules } from '../../core/rules';
import { rulePage } from '../../core/rules/page';
import { rulePages } from '../../lsp/rule-pages';
import type { Unreviewed } from '../results';
import type { Format, FormatOptions } from './format';
import { LEVELS, messageText, resultsOf, uriOf } from './sarif-result';

interface SarifPart {
  readonly results: readonly SarifResult[];
  readonly failure: Notification | null;
}

/** SARIF 2.1.0, as code scanning services read it (OASIS, "Static Analysis Results Interchange Format", 2.1.0). */
export const createSarifFormat = ({ withSuppressed }: FormatOptions): Format<SarifPart> => ({
  part: (result) =>
    'error' in result
      ? { results: [], failure: failureOf(result) }
      : { results: resultsOf(result, withSuppressed), failure: null },
  collector() {
    const results: SarifResult[] = [];
    const failures: Notification[] = [];
    return {
      start: '',
      add(part) {
        for (const result of part.results) results.push(result);
        if (part.failure) failures.push(part.failure);
        return '';
      },
      end: () => `${JSON.stringify(logOf(results, failures), null, 2)}\n`,
    };
  },
});

const failureOf = ({ file, error }: Unreviewed): Notification => ({
  level: 'error',
  message: { text: messageText(error) },
  locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
});

const logOf = (results: SarifResult[], failures: Notification[]): Log => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: { driver: driver() },
      columnKind: 'utf16CodeUnits',
      newlineSequences: ['\r\n', '\n'],
      invocations: [{ executionSuccessful: failures.length === 0, toolExecutionNotifications: failures }],
      results,
    },
  ],
});

function driver(): Log['runs'][number]['tool']['driver'] {
  const { name, version, homepage } = manifest as { name: string; version: string; homepage?: string };
  const site = homepage === undefined ? {} : { informationUri: homepage };
  return { name, semanticVersion: version, ...site, rules: rules.map(descriptorOf) };
}

function descriptorOf(rule: (typeof rules)[number]): ReportingDescriptor {
  const { id, title, what, why, blind, severity } = rule;
  const pages = rulePages();
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: what },
    help: { text: `${what}\n\n${why}\n\n${blind}`, markdown: rulePage(rule) },
    defaultConfiguration: { level: LEVELS[severity] },
    ...(pages === null ? {} : { helpUri: `${pages}/${id}.md` }),
  };
}
