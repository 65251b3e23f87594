import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../support/shared';

/** A link or a picture of a page, by the place that it names; those that lead out of the project are left alone. */
const LINK = /\]\(([^()\s]{1,300})\)/g;

const isPage = (name: string): boolean => name.endsWith('.md');
const inDocs = (name: string): string => `docs/${name}`;
const read = (page: string): string => readFileSync(path.join(PROJECT, page), 'utf8');

describe('the pages of the project', () => {
  const pages = [
    'README.md',
    'samples/README.md',
    ...readdirSync(path.join(PROJECT, 'docs')).filter(isPage).map(inDocs),
  ];
  for (const page of pages) {
    it(`${page} leads to what is there`, () => {
      for (const link of linksOf(read(page))) checkLink(page, link);
    });
  }
});

const linksOf = (text: string): readonly string[] =>
  [...text.matchAll(LINK)].map(([, link = '']) => link).filter((link) => !/^[a-z]+:/.test(link));

function checkLink(page: string, link: string): void {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? page : path.join(path.dirname(page), file);
  assert.ok(existsSync(path.join(PROJECT, target)), `${page} leads to ${link}, which is not there.`);
  if (anchor && isPage(target))
    assert.ok(anchorsOf(read(target)).includes(anchor), `${target} has no heading #${anchor}.`);
}

/** The anchors of a page's headings, as they are made of them where pages are shown. */
const anchorsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => /^#{1,6} /.test(line))
    .map((line) =>
      line
        .replace(/^#+ /, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\- ]/gu, '')
        .replaceAll(' ', '-'),
    );
