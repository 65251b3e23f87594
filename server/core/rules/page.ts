import type { Example, Rule } from './rule';

/** A rule's page in Markdown, as `docs/rules/<id>.md` holds it. */
export function rulePage(rule: Rule): string {
  return [
    `# ${rule.title}`,
    `\`${rule.id}\` · ${rule.severity} at most`,
    '## What',
    rule.what,
    '## Why',
    rule.why,
    ...examples('## Flagged', rule.flagged),
    ...examples('## Not flagged', rule.silent),
    '## What it cannot see',
    rule.blind,
  ]
    .join('\n\n')
    .concat('\n');
}

const examples = (heading: string, list: readonly Example[]): readonly string[] =>
  list.length === 0
    ? []
    : [heading, ...list.flatMap(({ text, why }) => [`\`\`\`text\n${undented(text)}\n\`\`\``, why])];

/** The list of all rules, as `docs/rules/README.md` holds it. */
export function rulesPage(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => `| [\`${rule.id}\`](${rule.id}.md) | ${rule.title} | ${rule.severity} |`);
  return [
    '# Rules',
    '',
    'Each page is made from its rule’s own file; its examples run as tests. A finding may be milder than its rule’s level: hedged numbers are a hint, what an analyst says is information.',
    '',
    '| rule | says | level |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** An example without the indentation that it has in its rule's file. */
function undented(text: string): string {
  const lines = text
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '')
    .split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const common = Math.min(1000, ...indents);
  return lines.map((line) => line.slice(common).trimEnd()).join('\n');
}
