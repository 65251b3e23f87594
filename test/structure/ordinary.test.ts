import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recognise } from '../../server/core/layouts';
import { linesOf } from '../../server/core/text/lines';
import { plainText } from './support';

const read = (text: string): string => recognise({ text, lines: linesOf(text) })?.layout.id ?? 'none';

/** Texts that hold what transcripts hold, and are none. */
const ORDINARY: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'a single word': 'Operator',
  'a list of contacts': `
Contacts

Dora Ames - Larkfield, Inc. - President, CEO
Piet Holm - Larkfield, Inc. - EVP, CFO
Bo Lund - Quayside Securities - Analyst
Ida Sand - Larkfield, Inc. - Director, Investor Relations
`,
  'a press release': `
Larkfield Reports Fourth Quarter Results

Revenue for the fourth quarter was $20.5 million, up 4% year-over-year, and gross margin was 41%.

Conference Call and Webcast
Larkfield will host a conference call today at 5:00 p.m. The call will be webcast on the investor relations page. An operator
will be on the line.

Forward-Looking Statements
This release contains forward-looking statements about guidance, revenue and cash flow.

Contact:
Ida Sand - Larkfield, Inc. - Investor Relations
(555) 010-0199
`,
  'minutes of a meeting': `
Minutes, finance committee, March 3

Present: Dora Ames, Piet Holm, Bo Lund

Dora Ames: Opened the meeting and reviewed the results of the quarter.
Piet Holm: Reported revenue of $20.5 million and a margin of 41%.
Bo Lund: Asked about the guidance for the fiscal year.
Dora Ames: Closed the meeting at 11.
`,
  'a chat without times': `
Bob: hi
Alice: hi, did you see the revenue guidance?
Bob: yes, first question is why
Alice: ask the operator
`,
  'a chat with times': `
[12:01] Bob: hi
[12:02] Alice: are you on the earnings call?
[12:02] Bob: yes, listen-only. next question is mine
[12:03] Alice: please go ahead
`,
  'a play': `
ACT ONE

ANNA: The quarter is over, and so are we.
TOM: A million times I told you.
ANNA: Operator, next question.
TOM: There are no questions any more.
`,
  'an interview': `
Q: What does your company do?
A: We make looms. Revenue was $20 million last year.
Q: And what is next?
A: Growth, we hope.
`,
  'a questions page': `
Questions and Answers

What is a conference call?
A call with more than two people. An operator may put questions through.

What is guidance?
What a company expects of the quarter.
`,
  'Markdown that quotes a transcript': `
# Reading transcripts

A header looks like this:

\`\`\`
Operator

Our first question comes from Bo Lund of Quayside Securities. Please go ahead.

Bo Lund - Quayside Securities - Analyst

What drove the margin in the fourth quarter?

Dora Ames - Larkfield, Inc. - CEO

Revenue, on this earnings conference call.
\`\`\`
`,
  'source code that quotes one': `
const EXAMPLE = \`
Operator

Our first question comes from Bo Lund of Quayside Securities. Please go ahead.

Bo Lund - Quayside Securities - Analyst

What drove the margin in the fourth quarter of the earnings conference call?
\`;

export function read(text) {
  return text.split('\\n').map((line) => line.trim());
}
`,
  'a chat with full names and times': `
Dora Ames  12:01 PM
Hi. Are you on the earnings call?

Piet Holm  12:02 PM
In a minute. How was the quarter?

Dora Ames  12:03 PM
Revenue is up, and the guidance too.

Piet Holm  12:03 PM
Good.
`,
  'subtitles of a film': `
1
00:00:01,000 --> 00:00:03,000
The quarter is over, and so are we.

2
00:00:03,500 --> 00:00:05,000
A million times I told you.

3
00:00:06,000 --> 00:00:07,500
Operator? Hello?
`,
  'a program in Markdown, its authors in bold': `
# Report

**Dora Ames:** wrote the parser for results.

**Piet Holm:** wrote the tests of revenue.

**Bo Lund:** found that the margin was wrong.

**Ida Sand:** keeps the pages of the conference call.
`,
  'a letter in paragraphs': `
Dear shareholders,

We had a good year. Our revenue grew, our margin held, and we expect our cash flow to grow in the next fiscal year. We thank our
customers.

Please join our conference call on Monday.

Yours,
Dora Ames
`,
  'notes, a sentence a line': `
The garden is wet.
We planted beans.
Our neighbour came by.
We talked about the quarter that we live in.
We expect rain.
Our beans will like it.
We sold two baskets.
Our results are small.
We are pleased.
Our tools are old.
We bought a spade.
We dug.
We slept.
`,
};

describe('texts that are no transcripts', () => {
  for (const [what, text] of Object.entries(ORDINARY)) {
    it(what, () => assert.equal(read(plainText(text)), 'none'));
  }

  it("this project's own files, but for the samples", () => {
    const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
    const taken = [...filesUnder(root)]
      .map((file) => ({ file: relative(root, file), layout: read(readFileSync(file, 'utf8')) }))
      .filter(({ file, layout }) => layout !== 'none' && !file.startsWith('samples'));
    assert.deepEqual(taken, []);
  }).timeout(20_000);
});

const NOT_OURS = new Set(['node_modules', '.git', 'dist', 'coverage', '.vscode-test', '.cache', 'out']);
const LARGEST = 1_000_000;

function* filesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !NOT_OURS.has(entry.name)) yield* filesUnder(path);
    else if (entry.isFile() && statSync(path).size < LARGEST) yield path;
  }
}
