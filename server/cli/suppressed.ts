import type { Review } from '../core/review';
import { idleSuppressions } from '../core/rules/judgements/judge';
import type { Suppression } from '../core/rules/judgements/settings';
import { placeOf } from '../core/text/place';
import { EXIT } from './exit';
import { clean } from './formats/clean';
import { complain, print } from './output';
import { nameOf, resultOf } from './results';
import type { Found, SettingsFinder } from './settings';
import { readSource } from './sources';

/** Prints what the settings files set aside in each file, and suppressions that meet nothing any more. Answers the exit status. */
export async function listSuppressed(files: readonly string[], settings: SettingsFinder): Promise<number> {
  const tally = { suppressed: 0, baseline: 0, idle: 0 };
  let failed = false;
  for (const file of files) {
    const source = await readSource(file);
    const found = await settings.for(source.file);
    const result = resultOf(source, found);
    if ('error' in result) {
      complain(result.error);
      failed = true;
      continue;
    }
    const { suppressed } = result.review;
    const idle = idleIn(found, result.review);
    tally.suppressed += suppressed.filter(({ by }) => by === 'suppressions').length;
    tally.baseline += suppressed.filter(({ by }) => by === 'baseline').length;
    tally.idle += idle.length;
    await print(linesOf(nameOf(result.file), result.review) + idle.map(idleLine).join(''));
  }
  await print(
    `${tally.suppressed} suppressed, ${tally.baseline} in the baseline${tally.idle > 0 ? `, ${tally.idle} not found any more` : ''}\n`,
  );
  return failed || settings.failed() ? EXIT.failed : EXIT.clean;
}

const linesOf = (name: string, { suppressed, lines }: Review): string =>
  suppressed
    .map(({ finding, by, entry }) => {
      const { line, column } = placeOf(lines, finding.span[0]);
      const where = `${clean(name)}:${line}:${column}`;
      return `${where} ${finding.severity} ${finding.rule} ${by === 'baseline' ? 'in the baseline' : 'suppressed'}\n  ${clean(finding.message)}\n${note(entry)}`;
    })
    .join('');

/** Suppressions that name this file, and that none of its findings meets. One that names none may be for another file. */
const idleIn = ({ settings, file }: Found, { suppressed }: Review): readonly Suppression[] =>
  idleSuppressions(settings, suppressed, file).map((index) => settings.suppressions[index]!);

const idleLine = (entry: Suppression): string =>
  `${clean(entry.file ?? '')} ${entry.rule} not found any more\n  "${clean(entry.quote)}"\n${note(entry)}`;

function note({ reason, who, when }: Suppression): string {
  const said = [reason, who, when].filter((words) => words !== undefined);
  return said.length === 0 ? '' : `  ${clean(said.join(' · '))}\n`;
}
