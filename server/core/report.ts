import { fieldsOf } from './figures/fields';
import type { Review } from './review';
import { SCHEMA_VERSION } from './schema-version';

/** A review as plain JSON: the fields and their meaning are the project's public interface. `file` and `milliseconds` are the caller's to know. */
export function reportOf(review: Review, file: string | null, milliseconds: number) {
  const { transcript, figures } = review;
  return {
    schemaVersion: SCHEMA_VERSION,
    ...(file === null ? {} : { file }),
    layout: transcript.layout,
    call: transcript.call,
    participants: transcript.participants.map(({ id, name, role, firm, title, spellings, turns }) => ({
      id,
      name,
      role,
      firm,
      title,
      spellings,
      turns,
    })),
    sections: transcript.sections.map(({ kind, span }) => ({ kind, span })),
    turns: transcript.turns.map(({ speaker, section, headerSpan, span }) => ({ speaker, section, headerSpan, span })),
    exchanges: transcript.exchanges.map(({ analyst, announced, firm, turns, answeredBy, status, span }) => ({
      analyst,
      announced,
      firm,
      turns,
      answeredBy,
      status,
      span,
    })),
    figures: figures.map(fieldsOf),
    claims: review.claims.map(({ relation, span, figures: ids, computed, stated, verdict, words, derived }) => ({
      relation,
      span,
      figures: ids,
      computed: computed && [computed.low, computed.high],
      stated: stated && [stated.low, stated.high],
      verdict,
      words,
      ...(derived
        ? {
            derived: {
              name: derived.name,
              low: derived.interval.low,
              high: derived.interval.high,
              unit: derived.unit,
              period: derived.period,
              words: derived.words,
            },
          }
        : {}),
    })),
    findings: review.findings,
    stats: { characters: review.text.length, turns: transcript.turns.length, figures: figures.length, milliseconds },
  };
}

export type Report = ReturnType<typeof reportOf>;
