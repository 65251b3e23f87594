import type { Format, FormatOptions } from './format';
import { createGithubFormat } from './github';
import { createHtmlFormat } from './html';
import { createJsonFormat, createNdjsonFormat } from './json';
import { createMarkdownFormat } from './markdown';
import { createSarifFormat } from './sarif';
import { createTextFormat } from './text';

/** The forms in which `check` prints, by the name that `--format` takes. */
export const formats = {
  text: createTextFormat,
  json: createJsonFormat,
  ndjson: createNdjsonFormat,
  sarif: createSarifFormat,
  github: createGithubFormat,
  markdown: createMarkdownFormat,
  html: createHtmlFormat,
} as const satisfies Readonly<Record<string, (options: FormatOptions) => Format>>;

export type FormatName = keyof typeof formats;
