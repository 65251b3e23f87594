import { rules } from '../core/rules';
import type { Example, Rule } from '../core/rules/rule';
import { EXIT } from './exit';
import { complain, print } from './output';

/** Lists the rules, or explains one. Answers the exit status. */
export async function tellRules(id: string | undefined): Promise<number> {
  if (id === undefined) {
    await print(list());
    return EXIT.clean;
  }
  const rule = rules.find((each) => each.id === id);
  if (!rule) {
    complain(`there is no rule "${id}"; ${adviceFor(id)}`);
    return EXIT.failed;
  }
  await print(explanation(rule));
  return EXIT.clean;
}

/** Whoever remembers a part of an id is given the ids with it. */
function adviceFor(asked: string): string {
  const near = rules.map(({ id }) => id).filter((id) => id.includes(asked.toLowerCase().trim()));
  const isFew = near.length > 0 && near.length < MANY;
  return isFew ? `did you mean ${near.join(' or ')}?` : 'transcript-review rules lists them';
}

const MANY = 6;

function list(): string {
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  return rules.map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(11)}  ${title}\n`).join('');
}

function explanation({ id, title, severity, what, why, flagged, silent, blind }: Rule): string {
  const parts = [
    `${id} (${severity})\n${title}`,
    what,
    why,
    ...examples('Flagged', flagged),
    ...examples('Silent', silent),
  ];
  return `${[...parts, `What it cannot see: ${blind}`].join('\n\n')}\n`;
}

const examples = (title: string, all: readonly Example[]): readonly string[] =>
  all.map(({ text, why }) => `${title}: ${why}\n\n${indented(text)}`);

const indented = (text: string): string =>
  text
    .replace(/^\n/, '')
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
    .join('\n');
