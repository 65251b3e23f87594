import { createHash } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location, Region, Fix as SarifFix, Result as SarifResult, Suppression } from 'sarif';
import { rules } from '../../core/rules';
import type { Finding, Fix, Severity } from '../../core/rules/finding';
import type { Suppressed } from '../../core/rules/judgements/judge';
import { plain } from '../../core/rules/judgements/quoted';
import { entriesFor } from '../../core/rules/judgements/write';
import type { Line } from '../../core/text/lines';
import { startAndEnd } from '../../core/text/place';
import type { Span } from '../../core/text/span';
import type { Reviewed } from '../results';

export const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** The findings of a file, in text order; with those that are set aside among them where these are asked for. */
export function resultsOf(reviewed: Reviewed, withSuppressed: boolean): readonly SarifResult[] {
  const { file, review } = reviewed;
  const asides = new Map(review.suppressed.map((each) => [each.finding, each]));
  const all = [...review.findings, ...asides.keys()].sort((a, b) => a.span[0] - b.span[0]);
  const fingerprints = fingerprintsOf(all, review.text);
  return all.flatMap((finding, index) => {
    const aside = asides.get(finding);
    if (aside && !withSuppressed) return [];
    const judged = withSuppressed ? judgedAs(aside) : {};
    return [{ ...resultOf(uriOf(file), review.lines, finding), partialFingerprints: fingerprints[index]!, ...judged }];
  });
}

/**
 * What tells a finding from every other in its file, whatever changes elsewhere: its rule, its words and those around it, and which one
 * it is where these do not tell. GitHub's own `primaryLocationLineHash` is left to its upload, which computes it from the file.
 */
function fingerprintsOf(
  findings: readonly Finding[],
  text: string,
): readonly { readonly 'findingInContext/v1': string }[] {
  return entriesFor(findings, text, '').map(({ rule, quote, context = '', occurrence = 1 }) => {
    const known = JSON.stringify([rule, plain(quote), plain(context), occurrence]);
    return { 'findingInContext/v1': createHash('sha256').update(known).digest('hex').slice(0, 32) };
  });
}

/** Once a baseline is spoken of, the format wants every result to say how it stands to it. */
function judgedAs(aside: Suppressed | undefined): Pick<SarifResult, 'baselineState' | 'suppressions'> {
  if (!aside) return { baselineState: 'new', suppressions: [] };
  if (aside.by === 'baseline') return { baselineState: 'unchanged', suppressions: [] };
  const { reason } = aside.entry;
  const suppression: Suppression = {
    kind: 'external',
    status: 'accepted',
    ...(reason ? { justification: reason } : {}),
  };
  return { baselineState: 'new', suppressions: [suppression] };
}

const indexOf = new Map(rules.map(({ id }, index) => [id, index]));

function resultOf(uri: string, lines: readonly Line[], finding: Finding): SarifResult {
  const { rule, severity, span, message, related, fixes } = finding;
  const located = (place: Span): Location => ({
    physicalLocation: { artifactLocation: { uri }, region: regionOf(lines, place) },
  });
  return {
    ruleId: rule,
    ruleIndex: indexOf.get(rule) ?? -1,
    level: LEVELS[severity],
    message: { text: messageText(message) },
    locations: [located(span)],
    relatedLocations: related.map((each, id) => ({
      id,
      ...located(each.span),
      message: { text: messageText(each.message) },
    })),
    fixes: fixes.map((fix) => fixOf(uri, lines, fix)),
  };
}

const fixOf = (uri: string, lines: readonly Line[], { title, edits }: Fix): SarifFix => ({
  description: { text: messageText(title) },
  artifactChanges: [
    {
      artifactLocation: { uri },
      replacements: edits.map(({ span, newText }) => ({
        deletedRegion: regionOf(lines, span),
        insertedContent: { text: newText },
      })),
    },
  ],
});

function regionOf(lines: readonly Line[], span: Span): Region {
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

/** Words of a document neither become a link nor stand for an argument (SARIF 2.1.0, 3.11.5 and 3.11.6). */
export const messageText = (words: string): string =>
  words
    .replaceAll('](', '\\](')
    .replace(/\{(?=\d)/g, '{{')
    .replace(/(?<=\d)\}/g, '}}');

/** A relative path stays relative, so that a service finds the file in its own checkout. */
export function uriOf(file: string | null): string {
  if (file === null) return 'stdin';
  if (path.isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(path.sep).map(encodeURIComponent).join('/');
}
