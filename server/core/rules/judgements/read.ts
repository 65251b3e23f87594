import type { Span } from '../../text/span';
import { jsonFault } from './json-fault';
import { placesIn } from './json-text';
import { type Levels, LONGEST_SETTINGS, NO_SETTINGS, type Settings, settingsShape, severities } from './settings';
import type { Path } from './shape';

/** Something in a settings file that is not as it must be. */
export interface Fault {
  /** In the file's text. */
  readonly span: Span;
  /** What is wrong there and what to do, as the end of a sentence whose subject is the file. */
  readonly words: string;
}

/** What could be read of a settings file. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly faults: readonly Fault[];
  /** Whether nothing of it could be read. */
  readonly broken: boolean;
}

/** So many faults say enough; the rest of them show when these are mended. */
const MOST_FAULTS = 20;

/** Reads the text of a settings file. It never throws: what does not fit is told and left out, and the rest holds. A blank file says nothing. */
export function readSettings(text: string): SettingsReading {
  if (text.length > LONGEST_SETTINGS) return broken([0, 0], `is too long to be read: ${text.length} characters`);
  const parsed = text.trim() === '' ? { value: {} } : parse(text);
  if ('fault' in parsed) return { settings: NO_SETTINGS, faults: [parsed.fault], broken: true };
  const told: { readonly path: Path; readonly words: string }[] = [];
  const read = settingsShape.read(parsed.value, [], (path, words) => {
    if (told.length > MOST_FAULTS) return;
    told.push({ path, words: typeof words === 'string' ? words : words() });
  });
  const placeOf = placesIn(text);
  const faults = told.map(({ path, words }) => ({ span: placeOf(path), words: `${written(path)} ${words}` }));
  return {
    settings: {
      severities: read?.severities ?? NO_SETTINGS.severities,
      suppressions: read?.suppressions ?? [],
      baseline: read?.baseline ?? [],
      definitions: read?.definitions ?? {},
    },
    faults: faults.length > MOST_FAULTS ? [...faults.slice(0, MOST_FAULTS), andMore(faults[0]!.span)] : faults,
    broken: read === null,
  };
}

/** A person's own levels, from whatever an editor's settings hold. What does not fit is left out. */
export const readLevels = (given: unknown): Levels => severities.read(given ?? {}, [], () => undefined) ?? new Map();

const andMore = (span: Span): Fault => ({ span, words: 'has more faults of this kind' });

const broken = (span: Span, words: string): SettingsReading => ({
  settings: NO_SETTINGS,
  faults: [{ span, words }],
  broken: true,
});

function parse(text: string): { readonly value: unknown } | { readonly fault: Fault } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { fault: syntaxFault(text) };
  }
}

function syntaxFault(text: string): Fault {
  const { offset, words } = jsonFault(text) ?? { offset: 0, words: 'it cannot be read' };
  const before = text.slice(0, offset).split('\n');
  const where = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  return { span: [offset, Math.min(text.length, offset + 1)], words: `is no JSON at ${where}: ${words}` };
}

/** `suppressions[2].quote`: as a person points to a place in JSON. */
const written = (path: Path): string =>
  path.length === 0
    ? 'its content'
    : path
        .map((step) => (typeof step === 'number' ? `[${step}]` : `.${shown(step)}`))
        .join('')
        .replace(/^\./, '');

/** A name may hold anything; what is told to a person stays short and in one line. */
const shown = (name: string): string => {
  const clean = name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ');
  return clean.length > 60 ? `${clean.slice(0, 60)}…` : clean;
};
