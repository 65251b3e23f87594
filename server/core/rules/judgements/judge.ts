import type { Finding } from '../finding';
import { isNamedBy } from './glob';
import { metBy } from './matching';
import type { Level, Settings, Suppression } from './settings';

/** A finding that is not shown, and the entry of the settings file that says so. */
export interface Suppressed {
  readonly finding: Finding;
  /** Which list of the file holds the entry, and where in that list. */
  readonly by: 'suppressions' | 'baseline';
  readonly index: number;
  readonly entry: Suppression;
}

/** The findings of a text as a team has judged them. */
export interface Judged {
  /** Those to be shown, at the level asked for; in text order. */
  readonly findings: readonly Finding[];
  /** Those suppressed or in the baseline, in text order. None is lost but those of rules that are off. */
  readonly suppressed: readonly Suppressed[];
}

/**
 * Judges findings by a settings file, in three steps: those suppressed are set aside, the others take the level of their rule, and
 * of these the ones in the baseline are set aside. `file` is the path of the text from the settings file, with "/" between folders;
 * null where it lies in no file.
 */
export function judge(findings: readonly Finding[], text: string, settings: Settings, file: string | null): Judged {
  const spoken = setAside(findings, 'suppressions', settings, text, file);
  const levelled = withLevels(spoken.findings, settings);
  const known = setAside(levelled, 'baseline', settings, text, file);
  const suppressed = [...spoken.suppressed, ...known.suppressed];
  return { findings: known.findings, suppressed: suppressed.sort((a, b) => a.finding.span[0] - b.finding.span[0]) };
}

function setAside(
  findings: readonly Finding[],
  by: Suppressed['by'],
  settings: Settings,
  text: string,
  file: string | null,
): Judged {
  const entries = settings[by];
  const met = metBy(entries, findings, text, file);
  if (met.size === 0) return { findings, suppressed: [] };
  return {
    findings: findings.filter((finding) => !met.has(finding)),
    suppressed: [...met].map(([finding, index]) => ({ finding, by, index, entry: entries[index]! })),
  };
}

/** Every finding at the level set for its rule; none of a rule that is off. */
function withLevels(findings: readonly Finding[], { severities }: Settings): readonly Finding[] {
  if (severities.size === 0) return findings;
  return findings.flatMap((finding) => atLevel(finding, severities.get(finding.rule)));
}

function atLevel(finding: Finding, level: Level | undefined): readonly Finding[] {
  if (level === 'off') return [];
  return level === undefined || level === finding.severity ? [finding] : [{ ...finding, severity: level }];
}

/** The suppressions that name this file and that no finding meets any more: what was flagged has changed, or is gone. */
export function idleSuppressions(
  settings: Settings,
  suppressed: readonly Suppressed[],
  file: string | null,
): readonly number[] {
  const met = new Set(suppressed.filter(({ by }) => by === 'suppressions').map(({ index }) => index));
  return settings.suppressions.flatMap((entry, index) =>
    entry?.file !== undefined && file !== null && isNamedBy(entry.file, file) && !met.has(index) ? [index] : [],
  );
}
