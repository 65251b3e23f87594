import type { Review } from '../../review';
import { ROLE_WORDS } from '../words';
import { type Cell, type Column, plainTable, type Section } from './blocks';
import { type Speaking, speaking } from './speaking';

const COLUMNS: readonly Column[] = [
  { title: 'Speaker', kind: 'words' },
  { title: 'Part', kind: 'words' },
  { title: 'Share of all words', kind: 'chart' },
  { title: 'Share', kind: 'number' },
  { title: 'Words', kind: 'number' },
  { title: 'Turns', kind: 'number' },
];

/** Who speaks how much, as bars; null where the text names no speakers. */
export function sharesSection(review: Review): Section | null {
  const shares = speaking(review);
  if (shares.length === 0) return null;
  const most = shares[0]!.share;
  const rows = shares.map((each) => rowOf(each, most));
  return {
    title: 'Who speaks how much',
    blocks: [
      plainTable(COLUMNS, rows),
      { kind: 'words', parts: [{ quiet: 'Counted in words; a transcript does not say how long they took.' }] },
    ],
  };
}

function rowOf({ person, words, share, turns }: Speaking, most: number): readonly Cell[] {
  const percent = `${(share * 100).toFixed(1)}\u00a0%`;
  return [
    [person.name || 'Unnamed speaker', ...(person.firm ? [{ quiet: `, ${person.firm}` }] : [])],
    [ROLE_WORDS[person.role]],
    { kind: 'bar', share: share / most, tone: person.role, says: percent },
    [percent],
    [words.toLocaleString('en-US')],
    [`${turns}`],
  ];
}
