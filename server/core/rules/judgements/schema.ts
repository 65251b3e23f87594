import { settingsShape, severities } from './settings';
import type { JsonSchema } from './shape';

/** The JSON schema of the settings file, by which editors complete and check it. */
export const settingsSchema = (): JsonSchema & { readonly $schema: string; readonly title: string } => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Transcript Review',
  ...settingsShape.schema,
});

/** The schema of a person's own levels, which an editor keeps among its settings. */
export const severitiesSchema = (): JsonSchema => severities.schema;
