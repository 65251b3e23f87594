import { readFileSync, writeFileSync } from 'node:fs';
import { schemaOf, tools } from '../server/core/features/answers';
import { run } from './support/process';
import { inProject, root, tool } from './support/project';
import { main } from './support/terminal';

const FILE = {
  description:
    'The path of the transcript in the workspace. Leave out for the transcript that is open in the active editor.',
  isRequired: false,
};

/** The tools for language models as the manifest contributes them, made from what the core says of them. */
export const contributedTools = () =>
  tools.map((each) => ({
    name: `transcriptReview_${each.name}`,
    toolReferenceName: each.name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
    displayName: `%tool.${each.name}%`,
    userDescription: `%tool.${each.name}%`,
    modelDescription: each.description,
    canBeReferencedInPrompt: true,
    icon: '$(checklist)',
    tags: ['transcript', 'earnings call'],
    inputSchema: schemaOf(each, FILE),
  }));

if (require.main === module)
  main(async () => {
    const file = inProject('package.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    manifest.contributes.languageModelTools = contributedTools();
    writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
    const biome = tool('@biomejs/biome', 'bin/biome');
    await run(process.execPath, [biome, 'format', '--write', 'package.json'], { cwd: root, minutes: 1 });
    return 0;
  });
