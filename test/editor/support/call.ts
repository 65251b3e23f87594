/** A call of an invented company, with one thing that cannot be right (13 and 14 plants) and one slip of a scanner (20117). */
export const CALL = `PRESENTATION
Operator

Good afternoon, and welcome to the Halden Optics fourth quarter 2011 earnings conference call. At this time, all participants are in a
listen-only mode. A question-and-answer session will follow the formal presentation. (Operator Instructions)

It is now my pleasure to introduce your host, Marta Lindqvist. Thank you, you may begin.

Marta Lindqvist - Halden Optics, Inc. - EVP, CFO

Thank you, operator, and good afternoon, everyone. Revenue for the full year was $210.0 million, up 5.0% from the $200.0 million
reported in 2010. Gross margin for the fourth quarter was 42.0%, up from 41.0% for the third quarter.

We are able to grind lenses in all 14 plants. There is a great deal of demand for them.
So I expect that we will be able to ship from all 13 plants and win business. With that, I would like to open the call for questions.

QUESTIONS AND ANSWERS
Operator

Our first question comes from the line of Piet Holm from Quayside Securities. Please proceed with your question.

Piet Holm - Quayside Securities - Analyst

Thanks for taking my question. Is that for calendar 20117 OK. And what drove the margin?

Marta Lindqvist - Halden Optics, Inc. - EVP, CFO

Mostly volume. Thank you, Piet.

Operator

This concludes today's conference call. You may now disconnect.
`;

/** Texts that are no transcripts, though some of them speak of calls or look like talk. */
export const ORDINARY: Readonly<Record<string, string>> = {
  'notes.txt': 'Call the plumber on Tuesday.\nRevenue was $5 million, they said on the earnings call.\n',
  'server.log': `${'2024-03-01 12:00:00 INFO Operator: request 200 in 5.2 ms\n'.repeat(40)}`,
  'figures.csv.txt': 'quarter,revenue,margin\n2011Q3,83.6,41.8\n2011Q4,91.6,43.1\n',
  'chat.txt':
    'Ann: are you there?\nBen: yes, go ahead\nAnn: first question, where is the key?\nBen: under the mat\n'.repeat(8),
  'minutes.txt': `Minutes of the board meeting, 4 March

Present: Ann Berg (chair), Ben Dahl, Cleo Ek

1. The minutes of the last meeting were approved.
2. Ben Dahl reported on the accounts. The surplus was $1,200.
3. Next question for the May meeting: the roof.
`,
  'README.txt': '# A tool\n\nIt reads earnings call transcripts.\n\n## Usage\n\n    tool check calls/*.txt\n',
  'empty.txt': '',
  'one-line.txt': 'all work and no play makes a long line '.repeat(3000),
};
