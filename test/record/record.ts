import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { review } from '../../server/core/review';
import type { Finding } from '../../server/core/rules/finding';
import { PROJECT, readText, SHARED, sharedTexts } from '../support/shared';

/**
 * What was found in real transcripts when the record was last made. The texts belong to others, so none of their words stand in it:
 * a text is known by a hash of its content, a finding by its level, its rule and a hash of what it says.
 */
export interface FindingsRecord {
  /** How many findings there are of each rule at each level: "warning scale-slip". */
  readonly counts: Readonly<Record<string, number>>;
  /** By the hash of a text, its findings: "warning scale-slip 1f0c2a9b44". */
  readonly texts: Readonly<Record<string, readonly string[]>>;
}

/** A finding of today: as the record has it, and as a person reads it. */
export interface Found {
  readonly key: string;
  /** Level, rule, file, line and message in one line. */
  readonly line: string;
}

/** A transcript of today with its findings. */
export interface Looked {
  readonly hash: string;
  /** Its path below the shared folder. */
  readonly file: string;
  readonly found: readonly Found[];
}

const RECORD = join(__dirname, 'findings.json');
/** The same with words, for whoever looks; it lies outside what is kept of the project. */
const READABLE = join(PROJECT, '.cache', 'findings.txt');
const FOLDERS = ['seed', 'corpus', 'bulk'];

/** Reviews every shared transcript; none where there are none. */
export const lookAtAll = (): readonly Looked[] =>
  FOLDERS.flatMap(sharedTexts).map((path) =>
    look(
      path,
      relative(SHARED ?? '', path)
        .split(sep)
        .join('/'),
    ),
  );

function look(path: string, file: string): Looked {
  const text = readText(path);
  const { findings } = review(text);
  return { hash: hashOf(text), file, found: findings.map((finding) => foundIn(text, file, finding)) };
}

function foundIn(text: string, file: string, { rule, severity, span, message }: Finding): Found {
  const line = text.slice(0, span[0]).split('\n').length;
  const key = `${severity} ${rule} ${hashOf(`${text.slice(...span)}\n${line}\n${message}`).slice(0, 10)}`;
  return { key, line: `${severity} ${rule} ${file}:${line} ${message.replace(/\s+/g, ' ')}` };
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

export const readRecord = (): FindingsRecord => JSON.parse(readFileSync(RECORD, 'utf8')) as FindingsRecord;

/** Makes the record anew from what is found today. */
export function writeRecord(looked: readonly Looked[]): void {
  const byHash = [...looked].sort((a, b) => (a.hash < b.hash ? -1 : 1));
  const texts = Object.fromEntries(byHash.map(({ hash, found }) => [hash, found.map(({ key }) => key)]));
  writeFileSync(RECORD, `${JSON.stringify({ counts: countsOf(texts), texts }, null, 1)}\n`);
}

/** How many findings there are of each rule at each level, in the order of their names. */
export function countsOf(texts: FindingsRecord['texts']): FindingsRecord['counts'] {
  const counts = new Map<string, number>();
  for (const key of Object.values(texts).flat()) {
    const kind = key.slice(0, key.lastIndexOf(' '));
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What today finds beside the record, and what it finds no more, in lines that a person reads. Texts that the record does not know say nothing. */
export function differences(
  record: FindingsRecord,
  looked: readonly Looked[],
  known = readableLines(),
): readonly string[] {
  return looked.flatMap(({ hash, file, found }) => {
    const before = record.texts[hash];
    if (before === undefined) return [];
    const now = new Set(found.map(({ key }) => key));
    return [
      ...found.filter(({ key }) => !before.includes(key)).map(({ line }) => `+ ${line}`),
      ...before.filter((key) => !now.has(key)).map((key) => `- ${known.get(`${hash} ${key}`) ?? `${key} ${file}`}`),
    ];
  });
}

/** Keeps the lines of today for whoever looks, and those of before that today lacks, so that they can still be told. */
export function keepReadable(looked: readonly Looked[]): void {
  const lines = new Map(readableLines());
  for (const { hash, found } of looked) for (const { key, line } of found) lines.set(`${hash} ${key}`, line);
  mkdirSync(join(PROJECT, '.cache'), { recursive: true });
  writeFileSync(READABLE, [...lines].map(([key, line]) => `${key}\t${line}\n`).join(''));
}

function readableLines(): ReadonlyMap<string, string> {
  if (!existsSync(READABLE)) return new Map();
  const rows = readFileSync(READABLE, 'utf8').split('\n').filter(Boolean);
  return new Map(rows.map((row) => [row.slice(0, row.indexOf('\t')), row.slice(row.indexOf('\t') + 1)]));
}
