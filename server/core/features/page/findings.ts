import type { Review } from '../../review';
import { rules } from '../../rules';
import type { Finding } from '../../rules/finding';
import type { Span } from '../../text/span';
import { type Passage, passagesOf } from '../reading/passages';
import type { FindingBlock, Inline, PassageBlock, Section } from './blocks';
import type { Places } from './places';

/** The findings, each with the passages that it is about. */
export function findingsSection(review: Review, places: Places): Section {
  const { findings, suppressed } = review;
  const aside = suppressed.length === 1 ? '1 finding is' : `${suppressed.length} findings are`;
  return {
    title: 'What cannot all be right',
    blocks: [
      findings.length > 0
        ? { kind: 'findings', findings: findings.map((finding) => blockOf(review, finding, places)) }
        : { kind: 'words', parts: ['Nothing was found.'] },
      ...(suppressed.length > 0
        ? [{ kind: 'words' as const, parts: [{ quiet: `${aside} set aside by the team and not shown.` }] }]
        : []),
    ],
  };
}

function blockOf(review: Review, finding: Finding, places: Places): FindingBlock {
  const { rule, severity, span, message, related, fixes } = finding;
  return {
    severity,
    rule,
    title: rules.find(({ id }) => id === rule)?.title ?? rule,
    message,
    line: lineInline(places, span),
    passages: passagesOf(review, finding).map((passage) => quoted(passage, places)),
    related: related.map((each) => [lineInline(places, each.span), `: ${each.message}`]),
    fixes: fixes.map(({ title }) => title),
  };
}

export const lineInline = (places: Places, span: Span, bare = false): Inline => ({
  line: places.lineOf(span),
  bare,
  target: places.linkTo(span),
});

const quoted = ({ place, speaker, stretches }: Passage, places: Places): PassageBlock => ({
  source: [...(speaker ? [`${speaker.name || 'Unnamed speaker'}, `] : []), lineInline(places, place)],
  words: stretches.map(({ words, mark }) => (mark === 'none' ? words : { mark: words, odd: mark === 'odd' })),
});
