import type { Connection } from 'vscode-languageserver';
import { readLevels } from '../../core/rules/judgements/read';
import type { Levels } from '../../core/rules/judgements/settings';
import type { Abilities } from '../abilities';
import { fieldsOf } from '../well-formed';
import { within } from '../within';
import { type Preferences, readPreferences } from './preferences';

/** What a person has set in the editor, for one document. */
export interface OwnSettings {
  readonly levels: Levels;
  readonly preferences: Preferences;
}

const NAME = 'transcriptReview';
const LEVELS = `${NAME}.severities`;

/** A person's own settings; as for somebody who has not said where the editor neither tells of them nor answers. */
export async function ownSettings(
  connection: Connection,
  { pullsConfiguration }: Abilities,
  scopeUri: string,
  told: unknown,
): Promise<OwnSettings> {
  if (!pullsConfiguration) return settingsIn(told);
  const asked = connection.workspace.getConfiguration([LEVELS, NAME].map((section) => ({ scopeUri, section })));
  const [levels, all] = await within<readonly unknown[]>(asked, []);
  return { levels: readLevels(levels ?? null), preferences: readPreferences(all) };
}

/** Editors that cannot be asked tell of their settings: all in one object, or each by its whole name. */
function settingsIn(told: unknown): OwnSettings {
  const settings = fieldsOf(told);
  const all = fieldsOf(settings[NAME]);
  return { levels: readLevels(settings[LEVELS] ?? all.severities ?? null), preferences: readPreferences(all) };
}
