import { rules } from '../index';
import { choice, formed, list, members, named, number, text, type ValueOf } from './shape';

/** The file beside the transcripts that holds what a team has judged. */
export const SETTINGS_FILE = '.transcript-review.json';

/** The longest file that is read, in UTF-16 code units: a baseline of some ten thousand findings. */
export const LONGEST_SETTINGS = 20_000_000;

const LONGEST_QUOTE = 400;
export const MOST_SUPPRESSIONS = 10_000;
export const MOST_IN_BASELINE = 100_000;

const ruleNames = Object.fromEntries(rules.map(({ id, title }) => [id, title]));

const level = choice('The level of every finding of the rule.', {
  off: 'The rule is silent.',
  hint: 'A faint mark in the text, and not in the list of problems.',
  information: 'Worth a look.',
  warning: 'Something cannot be right.',
  error: 'One sentence contradicts itself.',
});

export const severities = named(
  'The level at which each rule reports. It is that of every finding of the rule, also of those that the rule itself takes for milder.',
  level,
  ruleNames,
);

const place = {
  rule: choice('The rule whose finding it is.', ruleNames),
  file: text(
    'The transcript, as a path from this file with "/" between folders. "*" stands for any part of a name, "**" for any folders, "?" for one character. Left out: every transcript.',
    { shortest: 1, longest: 1000 },
  ),
  quote: text(
    'The words on which the finding stands, as they are in the transcript. Blanks and line ends count alike.',
    {
      shortest: 1,
      longest: LONGEST_QUOTE,
    },
  ),
  occurrence: number(
    'Which of the findings of the rule with these words is meant where the context does not tell them apart, counted from 1 in the order of the text. Left out, and without a context: every one.',
    { least: 1, most: 100_000, whole: true },
  ),
  context: text(
    'The words around the quote, with the quote among them. They tell this finding from others with the same words, wherever in the text it comes to stand. It is another finding when a number in its sentence changes, or most of the words.',
    { shortest: 1, longest: 2000 },
  ),
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const suppression = members(
  'A finding that is as spoken, or otherwise not to be flagged again.',
  {
    ...place,
    reason: text('Why it is right as it stands.', { longest: 2000 }),
    who: text('Who has judged it. Left out unless you write it.', { longest: 200 }),
    when: formed(
      'The day it was judged, such as 2024-03-01. Left out unless you write it.',
      DAY,
      'a day such as 2024-03-01',
    ),
  },
  { needed: ['rule', 'quote'], strict: true },
);

const noted = members('A finding that was there when the baseline was made.', place, {
  needed: ['rule', 'file', 'quote'],
  strict: true,
});

const definitions = members(
  'What words and numbers mean to the team.',
  {
    metricSynonyms: named(
      'Names of one metric: by the name that it is to have, the others that it is called by. Example: {"revenue": ["net sales", "top line"]}.',
      list('Other names of the metric.', text('Another name of the metric.', { shortest: 1, longest: 100 }), 100),
    ),
    fiscalYearEnd: number(
      'The month in which the fiscal year ends, from 1 to 12. It dates the quarters of a call whose own day is not said.',
      { least: 1, most: 12, whole: true },
    ),
    tolerance: number(
      'By how many per cent of the stated number two numbers may differ, beyond their roundings, and still agree. What is counted one by one has none.',
      { least: 0, most: 10 },
    ),
  },
  { needed: [], strict: false },
);

/** The one description of the file: what is read, and the schema by which editors complete it, are both made from it. */
export const settingsShape = members(
  'What a team has judged about its transcripts: levels of rules, findings that are as spoken, a baseline, and definitions.',
  {
    $schema: text('The schema of this file, for editors that do not know it.', { longest: 1000 }),
    severities,
    suppressions: list('Findings that are not to be flagged again.', suppression, MOST_SUPPRESSIONS),
    baseline: list(
      'Findings that were there when the baseline was made, and do not count. Written by `transcript-review check --update-baseline`.',
      noted,
      MOST_IN_BASELINE,
    ),
    definitions,
  },
  { needed: [], strict: false },
);

export type Level = ValueOf<typeof level>;
export type Levels = ValueOf<typeof severities>;
export type Suppression = ValueOf<typeof suppression>;
export type Noted = ValueOf<typeof noted>;
export type Definitions = ValueOf<typeof definitions>;

/** What a settings file says. An entry of a list that could not be read is null there, so that each keeps its place. */
export interface Settings {
  readonly severities: Levels;
  readonly suppressions: readonly (Suppression | null)[];
  readonly baseline: readonly (Noted | null)[];
  readonly definitions: Definitions;
}

export const NO_SETTINGS: Settings = { severities: new Map(), suppressions: [], baseline: [], definitions: {} };

/** The team's levels hold; a person's own are for rules that the team's file does not name. */
export const withOwnLevels = (settings: Settings, own: Levels): Settings => ({
  ...settings,
  severities: new Map([...own, ...settings.severities]),
});
