import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

interface Running {
  readonly id: number;
  readonly parent: number;
  readonly words: string;
}

/** The language servers that run below a process: an extension host, or an editor with its own. */
export function serversUnder(ancestor: number): number[] {
  const all = new Map(processes().map((each) => [each.id, each]));
  const isUnder = (id: number): boolean => {
    const parent = all.get(id)?.parent;
    return parent !== undefined && (parent === ancestor || isUnder(parent));
  };
  return [...all.values()].filter(({ id, words }) => words.includes('server.cjs') && isUnder(id)).map(({ id }) => id);
}

/** Linux tells of its processes in files, even where the program `ps` is not installed. */
function processes(): Running[] {
  if (process.platform === 'linux')
    return readdirSync('/proc')
      .filter(Number)
      .flatMap((id) => fromFiles(Number(id)));
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return rows.map((row) => {
    const [id, parent, ...words] = row.trim().split(/ +/);
    return { id: Number(id), parent: Number(parent), words: words.join(' ') };
  });
}

/** One that ends meanwhile is no more to be told of. */
function fromFiles(id: number): Running[] {
  try {
    const [, parent] = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return [{ id, parent: Number(parent), words: readFileSync(`/proc/${id}/cmdline`, 'utf8') }];
  } catch {
    return [];
  }
}
