import type { Rule } from './rule';

const id = 'unverified-figure';

export const unverifiedFigure: Rule = {
  id,
  title: 'A number of which the transcriber was not sure',
  severity: 'information',
  what: 'A number stands in brackets or beside words marked as inaudible.',
  why: 'It should be checked against the recording before it is quoted, and nothing is concluded from it here.',
  flagged: [
    {
      text: `
        Our guidance is to be in the [30 to 35] day range.
                                      ^^^^^^^^`,
      why: 'The brackets say that the transcriber was not sure.',
    },
  ],
  silent: [{ text: 'Our guidance is to be in the 30 to 35 day range.', why: 'Nothing marks it as unsure.' }],
  blind: 'It cannot know what was said.',
  check: (evidence) =>
    evidence.figures
      .filter((figure) => figure.unverified && figure.kind !== 'date' && figure.kind !== 'period')
      .map((figure) => ({
        rule: id,
        severity: 'information',
        span: figure.span,
        message: `${figure.written} is unverified: the transcriber was not sure of these words`,
        related: [],
        fixes: [],
      })),
};
