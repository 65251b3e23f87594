/** Texts of our own that are no transcripts, by what they are. They speak of calls and people as such texts do. */
export const ORDINARY: Readonly<Record<string, string>> = {
  'a README': `
Call Notes

A small tool that keeps notes of conference calls. It reads a recording, asks the operator for a title, and writes a summary.

Installation
------------
    npm install call-notes

Questions and Answers
---------------------
Why is my first question not in the notes? - See "Known limits".
Please go ahead and open an issue for anything else.

Authors
-------
Anna Berg - Maintainer
Tom Hale - Contributor
`,
  'a log': `
2024-03-01 09:00:01 INFO  Operator: deployment started
2024-03-01 09:00:02 INFO  Conference call bridge: line is open
2024-03-01 09:00:03 WARN  Operator: no quorum, next question is who leads
2024-03-01 09:00:04 ERROR Worker: connection refused (10.0.0.12:5432)
2024-03-01 09:00:05 INFO  Operator: this concludes the rollout
`,
  'a table in CSV': `
name,firm,title,calls,revenue
Anna Berg,"Halvorsen Tools, Inc.",President,12,"$344.7 million"
Tom Hale,Orchard Securities,Analyst,9,20.1%
Operator,,,40,
Meera Patel,Northgate Bank,Analyst,3,41.8%
`,
  'a chat': `
[09:14] Anna Berg: Good morning everyone
[09:14] Tom Hale: morning! are we still on for the conference call at 10?
[09:15] Anna Berg: yes, I will send the link
[09:15] Meera Patel: can somebody turn it over to me for five minutes, I have a first question about the plan
[09:16] Anna Berg: please go ahead
[09:17] Meera Patel: who owns the rollout?
[09:18] Tom Hale: I do
`,
  'a chat without times': `
Anna Berg: Good morning everyone, did you read the plan?
Tom Hale: Not yet. Give me an hour.
Meera Patel: I have. Two things are missing.
Anna Berg: Please go ahead.
Meera Patel: The budget, and who does it.
Tom Hale: I can do it.
Anna Berg: Great. Thanks.
`,
  'minutes of a meeting': `
Minutes of the Works Committee, 12 March

Present: Anna Berg (Chair), Tom Hale, Meera Patel
Apologies: Ola Lind

1. Questions and answers
Tom Hale asked whether the bridge would be open by June. Anna Berg answered that it would.

2. Budget
Meera Patel reported that $1.2 million of $1.4 million had been spent, or 86%.
It was agreed to hold a conference call with the contractor.

3. Any other business
None. This concludes the meeting. Next meeting: 9 April.
`,
  'a press release': `
Halvorsen Tools Reports Fourth Quarter Results

LEEDS, March 1 - Halvorsen Tools, Inc. today reported revenue of $344.7 million for the year, up 20.1%.

"It was a good year," said Anna Berg, President and CEO of Halvorsen Tools.

Conference Call
The Company will host a conference call at 4:30 p.m. A replay will be available for a week.

Forward-Looking Statements
This release contains forward-looking statements, which involve risks.

Contact:
Ida Strand - Investor Relations
`,
  'a play': `
Scene One

The Operator
A room with a telephone.

BERTA: Is the line open?
THE OPERATOR: The line is open, madam.
BERTA: Then put me through.
THE OPERATOR: To whom?
BERTA: To anybody who will listen.
THE OPERATOR: Please go ahead.
`,
  'a list of people': `
Anna Berg - Halvorsen Tools, Inc. - President
Tom Hale - Orchard Securities - Analyst
Meera Patel - Northgate Bank - Analyst
Ola Lind - Kite & Company - Partner
Ida Strand - Halvorsen Tools, Inc. - Director
`,
  'source code': `
class Operator {
  /** Puts the next question to the speakers; the line is open until it is answered. */
  next(question: Question): Answer {
    this.line.open();
    return this.speakers.map((speaker) => speaker.answer(question));
  }
}
`,
  'an interview': `
Q: Good morning. What did you learn from the year?
A: That a plan is worth little, and planning a great deal.
Q: My next question is about Leeds. Why there?
A: Because that is where the people are.
Q: Thank you for joining us today.
A: It was a pleasure.
`,
  'a letter': `
Dear Mr. Hale,

Thank you for your question about the conference call of March 1. A recording is on our website, together with the prepared remarks.

Yours sincerely,
Ida Strand
Investor Relations
`,
};
