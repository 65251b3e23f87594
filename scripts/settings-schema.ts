import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { settingsSchema, severitiesSchema } from '../server/core/rules/judgements/schema';
import { SETTINGS_FILE } from '../server/core/rules/judgements/settings';
import type { JsonSchema } from '../server/core/rules/judgements/shape';
import { run } from './support/process';
import { inProject, root, tool } from './support/project';
import { main } from './support/terminal';

/** Where the schema of the settings file lies; it is packed with the extension. */
export const SCHEMA = 'syntaxes/transcript-review.schema.json';

const SETTING = 'transcriptReview.severities';

/** What of the manifest follows from the settings' one description: the file's schema by name, and the setting for a person's own levels. */
export const manifestParts = () => ({
  jsonValidation: [{ fileMatch: SETTINGS_FILE, url: `./${SCHEMA}` }],
  severities: {
    type: 'object',
    default: {},
    scope: 'resource',
    order: 3,
    markdownDescription: '%setting.severities%',
    propertyNames: severitiesSchema().propertyNames,
    additionalProperties: translated(severitiesSchema().additionalProperties),
  },
});

/** The levels are described in the editor's language; rules are named in the words of their findings. */
function translated(levels: JsonSchema['additionalProperties']): JsonSchema {
  const { enum: names = [] } = typeof levels === 'object' ? levels : {};
  return {
    description: '%setting.severities.level%',
    enum: names,
    enumDescriptions: names.map((level) => `%setting.severities.${level}%`),
  };
}

export { SETTING, settingsSchema };

/** Writes the schema anew, and its parts into the manifest; both as the formatter has them. */
async function writeAll(): Promise<void> {
  const manifest = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  const { jsonValidation, severities } = manifestParts();
  manifest.contributes.jsonValidation = jsonValidation;
  manifest.contributes.configuration.properties[SETTING] = severities;
  writeFileSync(inProject('package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  writeFileSync(inProject(SCHEMA), `${JSON.stringify(settingsSchema(), null, 2)}\n`);
  const biome = tool('@biomejs/biome', 'bin/biome');
  await run(process.execPath, [biome, 'format', '--write', SCHEMA, 'package.json'], { cwd: root, minutes: 1 });
}

if (path.basename(process.argv[1] ?? '') === 'settings-schema.ts') main(async () => void (await writeAll()));
