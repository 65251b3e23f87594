import type { Claim, Derived } from './claims/claim';
import { fieldsOf } from './figures/fields';
import type { Interval } from './figures/interval';
import type { Review } from './review';
import { SCHEMA_VERSION } from './schema-version';
import type { Exchange, Participant, Section, Turn } from './transcript/transcript';

/** A review as plain JSON: the fields and their meaning are the project's public interface. `file` and `milliseconds` are the caller's to know. */
export function reportOf(review: Review, file: string | null, milliseconds: number) {
  const { transcript, figures } = review;
  return {
    schemaVersion: SCHEMA_VERSION,
    ...(file === null ? {} : { file }),
    layout: transcript.layout,
    call: transcript.call,
    participants: transcript.participants.map(participantOf),
    sections: transcript.sections.map(sectionOf),
    turns: transcript.turns.map(turnOf),
    exchanges: transcript.exchanges.map(exchangeOf),
    figures: figures.map(fieldsOf),
    claims: review.claims.map(claimOf),
    findings: review.findings,
    stats: { characters: review.text.length, turns: transcript.turns.length, figures: figures.length, milliseconds },
  };
}

export type Report = ReturnType<typeof reportOf>;

const participantOf = ({ id, name, role, firm, title, spellings, turns }: Participant) => ({
  id,
  name,
  role,
  firm,
  title,
  spellings,
  turns,
});

const sectionOf = ({ kind, span }: Section) => ({ kind, span });

const turnOf = ({ speaker, section, headerSpan, span }: Turn) => ({ speaker, section, headerSpan, span });

const exchangeOf = ({ analyst, announced, firm, turns, answeredBy, status, span }: Exchange) => ({
  analyst,
  announced,
  firm,
  turns,
  answeredBy,
  status,
  span,
});

const claimOf = ({ relation, span, figures, computed, stated, verdict, words, derived }: Claim) => ({
  relation,
  span,
  figures,
  computed: computed && endsOf(computed),
  stated: stated && endsOf(stated),
  verdict,
  words,
  ...(derived ? { derived: derivedOf(derived) } : {}),
});

const endsOf = ({ low, high }: Interval): readonly number[] => [low, high];

const derivedOf = ({ name, interval: { low, high }, unit, period, words }: Derived) => ({
  name,
  low,
  high,
  unit,
  period,
  words,
});
