import type { Claim } from '../../claims/claim';
import type { Review } from '../../review';
import type { Inline, RowGroup, Section } from './blocks';
import { lineInline } from './findings';
import type { Places } from './places';

/** Every check that holds, by relation, with its arithmetic; null where there is none. */
export function checksSection(review: Review, places: Places): Section | null {
  const byRelation = new Map<string, Claim[]>();
  for (const claim of review.claims) {
    if (claim.verdict !== 'holds') continue;
    const there = byRelation.get(claim.relation);
    if (there) there.push(claim);
    else byRelation.set(claim.relation, [claim]);
  }
  if (byRelation.size === 0) return null;
  const groups = [...byRelation].map(([relation, claims]) => groupOf(review, relation, claims, places));
  const columns = [
    { title: 'Arithmetic', kind: 'words' },
    { title: 'Said by', kind: 'words' },
    { title: 'Line', kind: 'number' },
  ] as const;
  return { title: 'What holds', blocks: [{ kind: 'table', columns, groups }] };
}

const groupOf = (review: Review, relation: string, claims: readonly Claim[], places: Places): RowGroup => ({
  title: `${titleOf(relation)} (${claims.length})`,
  rows: claims.map((claim): readonly (readonly Inline[])[] => [
    [claim.words],
    [speakerOf(review, claim)],
    [lineInline(places, claim.span, true)],
  ]),
});

/** `per-share` is headed "Per share". */
const titleOf = (relation: string): string => {
  const words = relation.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const speakerOf = ({ transcript, turns }: Review, { turn }: Claim): string =>
  transcript.participants[turns[turn]?.turn.speaker ?? -1]?.name ?? '';
