import { checkStructure } from './support';

describe('headers, headings and furniture', () => {
  it('StreetEvents PDF: lost blanks, page joins before a header and inside a sentence, several spellings of one person', () =>
    checkStructure(
      'streetevents-pdf',
      `
PRESENTATION
~~~~~~~~~~~~ presentation
Operator
^^^^^^^^ turn: Operator (operator)

-- and welcome to the Larkfield fourth quarter financial results conference call.

Dora Ames - Larkfield, Inc. - President, CEO
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ turn: Dora Ames (executive)

Thank you, operator. Revenue rose, and we see a great
 deal of interest in our guidance. Piet?
 Piet Holm - Larkfield, Inc.- EVP,CFO
 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ turn: Piet Holm (executive)
Gross margin was 43.1%. We grew in the West - by far - and North.

QUESTIONS AND ANSWERS
~~~~~~~~~~~~~~~~~~~~~ qa
 Operator
 ^^^^^^^^ turn: Operator (operator)

Our first question comes from the line of Bo Lund from Quayside Securities. Please proceed.

Bo Lund - Quayside Securities - Analyst
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ turn: Bo Lund (analyst)

What drove it?

Piet Holm - Larkfield, Inc.- EVP, CFO
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ turn: Piet Holm (executive)

Volume.
`,
    ));

  it('StreetEvents PDF: a running header of three parts is no speaker, and a short list runs name and firm together', () =>
    checkStructure(
      'streetevents-pdf',
      `
THOMSON REUTERS STREETEVENTS
EDITED TRANSCRIPT
LRK - Q1 2002 Larkfield Earnings Conference Call
EVENT DATE/TIME: APRIL 18, 2002 / 3:00PM GMT
CORPORATE PARTICIPANTS
~~~~~~~~~~~~~~~~~~~~~~ aside
Dora Ames (ph) Larkfield - Chairman and CEO
CONFERENCE CALL PARTICIPANTS
~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside
Bo Lund Quayside
PRESENTATION
~~~~~~~~~~~~ presentation
Operator
^^^^^^^^ turn: Operator (operator)
Please stand by. Welcome to the first quarter earnings conference call.
Dora Ames - Larkfield - Chairman and CEO
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ turn: Dora Ames (executive)
Thank you. Revenue for the quarter was up 4 percent, and we
1
~ aside
\f APRIL 18, 2002 / 3:00PM, LRK - Q1 2002 Larkfield Earnings Conference Call
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside
expect more. We are ready for questions.
QUESTIONS AND ANSWERS
~~~~~~~~~~~~~~~~~~~~~ qa
Bo Lund - Quayside
^^^^^^^^^^^^^^^^^^ turn: Bo Lund (analyst)
What drove the margin?
2
~ aside
\f APRIL 18, 2002 / 3:00PM, LRK - Q1 2002 Larkfield Earnings Conference Call
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside
Dora Ames - Larkfield - Chairman and CEO
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ turn: Dora Ames (executive)
Volume.
3
~ aside
\f APRIL 18, 2002 / 3:00PM, LRK - Q1 2002 Larkfield Earnings Conference Call
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside
DISCLAIMER
~~~~~~~~~~ aside
Nothing here is speech.
`,
    ));

  it('StreetEvents text: rules and numbers belong to the header, firms hold commas', () =>
    checkStructure(
      'streetevents-text',
      `
Q2 2016 Larkfield Inc Earnings Call
APRIL 26, 2016 / 9:00PM GMT

================================================================================
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside
Corporate Participants
~~~~~~~~~~~~~~~~~~~~~~ aside
================================================================================
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside

 * Dora Ames
   Larkfield Inc. - CEO

================================================================================
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside
Presentation
~~~~~~~~~~~~ presentation
================================================================================
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside
--------------------------------------------------------------------------------
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside
Operator    [1]
^^^^^^^^^^^^^^^ turn: Operator (operator)
--------------------------------------------------------------------------------
Good day, and welcome to the Larkfield earnings conference call.

================================================================================
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside
Questions and Answers
~~~~~~~~~~~~~~~~~~~~~ qa
================================================================================
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside
--------------------------------------------------------------------------------
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside
Bo Lund,  Quayside Securities, LLC, Research Division - MD of Hardware    [2]
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ turn: Bo Lund (analyst)
--------------------------------------------------------------------------------
Thank you. The quarter was good.
--------------------------------------------------------------------------------
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside
Definitions
--------------------------------------------------------------------------------
No speech.
`,
    ));

  it('Seeking Alpha: names from the list, a nickname, somebody unlisted; an interjection is none', () =>
    checkStructure(
      'seeking-alpha',
      `
Larkfield, Inc. (NYSE:LRK) Q4 2012 Earnings Call November 12, 2012 10:00 AM ET
Executives
~~~~~~~~~~ aside
Dora Ames - Chief Executive Officer
William Sand - Chief Financial Officer
Analysts
~~~~~~~~ aside
Piet Holm - Quayside Securities
Operator
^^^^^^^^ turn: Operator (operator)
Good morning, and welcome to the Larkfield fourth quarter 2012 earnings conference call. Please go ahead.
Dora Ames
^^^^^^^^^ turn: Dora Ames (executive)
Thank you. Revenue for the quarter was $20.5 million, up 4% against last year, as our guidance said. Bill?
Bill Sand
^^^^^^^^^ turn: William Sand (executive)
Right.
Question-and-Answer Session
~~~~~~~~~~~~~~~~~~~~~~~~~~~ qa
Operator
^^^^^^^^ turn: Operator (operator)
Our first question comes from Piet Holm with Quayside Securities.
Piet Holm - Quayside Securities
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ turn: Piet Holm (analyst)
Bill?
Good Morning
What drove the margin in the quarter, and should we expect it to stay where it is for the year?
Ida Marsh
^^^^^^^^^ turn: Ida Marsh (executive)
It was mostly volume, and some of it was mix, as we said when we gave the guidance.
Unidentified Analyst
^^^^^^^^^^^^^^^^^^^^ turn: Unidentified Analyst (analyst)
Thanks.
`,
    ));

  it('Seeking Alpha, printed: wrapped lines, and a description below the name', () =>
    checkStructure(
      'seeking-alpha-print',
      `
Larkfield, Inc. (NYSE:LRK) Q1 2026 Earnings Call April 13, 2026
Company Participants
~~~~~~~~~~~~~~~~~~~~ aside
Dora Ames - Chairman & CEO
Conference Call Participants
~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside
Piet Holm - Quayside Securities, Research Division
Presentation
~~~~~~~~~~~~ presentation
Operator
^^^^^^^^ turn: Operator (operator)
Good morning. I would like to welcome everyone to the Larkfield First Quarter
2026 Earnings Conference Call. Please go ahead.
Dora Ames
^^^^^^^^^ turn: Dora Ames (executive)
Chairman & CEO
Thank you, operator. In the first quarter, we delivered revenue of $20.5
million, up 4% on the year.
Question-and-Answer Session
~~~~~~~~~~~~~~~~~~~~~~~~~~~ qa
Operator
^^^^^^^^ turn: Operator (operator)
We'll take our first question from Piet Holm with Quayside.
Piet Holm
^^^^^^^^^ turn: Piet Holm (analyst)
Quayside Securities, Research Division
What drove the margin?
Dora Ames
^^^^^^^^^ turn: Dora Ames (executive)
Chairman & CEO
Volume.
`,
    ));

  it('Motley Fool: a table of contents, headers of one line and of three, participants at the end', () =>
    checkStructure(
      'motley-fool',
      `
Larkfield (LRK) Q1 2025 Earnings Call
Contents:
Prepared Remarks
~~~~~~~~~~~~~~~~ aside
Questions and Answers
~~~~~~~~~~~~~~~~~~~~~ aside
Call Participants
~~~~~~~~~~~~~~~~~ aside
Prepared Remarks:
~~~~~~~~~~~~~~~~~ presentation
Operator
^^^^^^^^ turn: Operator (operator)
Good afternoon, and welcome to the Larkfield earnings conference call for the first quarter.
Dora Ames
^^^^^^^^^ turn: Dora Ames (executive)
--
Chief Executive Officer
Thank you. Revenue -- as we said -- was $20.5 million.
Questions & Answers:
~~~~~~~~~~~~~~~~~~~~ qa
Operator
^^^^^^^^ turn: Operator (operator)
Our first question comes from Piet Holm with Quayside Securities.
Piet Holm--Quayside Securities -- Analyst
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ turn: Piet Holm (analyst)
What drove the margin?
Dora Ames -- Chief Executive Officer
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ turn: Dora Ames (executive)
Volume.
Duration: 40 minutes
~~~~~~~~~~~~~~~~~~~~ aside
Call participants:
Piet Holm -- Quayside Securities -- Analyst
`,
    ));

  it('Motley Fool labels: the summary above the call is no speech, whatever it looks like', () =>
    checkStructure(
      'motley-fool-labels',
      `
NASDAQ:LRK

Larkfield

CALL PARTICIPANTS
~~~~~~~~~~~~~~~~~ aside

Chief Executive Officer — Dora Ames

INDUSTRY GLOSSARY

Cloud Direct: What Larkfield calls its service for the earnings call.

Full Conference Call Transcript
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ presentation

Dora Ames:Thank you, and good morning. Revenue for the third quarter was $20.5 million: a record.
^^^^^^^^^^ turn: Dora Ames (executive)

More to come.

Operator:Our first question comes from Piet Holm with Quayside Securities.
^^^^^^^^^ turn: Operator (operator)

Analyst:What drove the margin?
^^^^^^^^ turn: Piet Holm (analyst)
`,
    ));

  it('FactSet: dotted rules, letters at the far right, before the name and below the title', () =>
    checkStructure(
      'factset',
      `
Larkfield, Inc. (LRK)
Q3 2018 Earnings Call
23-Oct-2018

CORPORATE PARTICIPANTS
~~~~~~~~~~~~~~~~~~~~~~ aside
Dora Ames
Executive Vice President & Chief Financial Officer, Larkfield, Inc.

MANAGEMENT DISCUSSION SECTION
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ presentation
Operator: Good morning and welcome to the Larkfield earnings call.
^^^^^^^^^ turn: Operator (operator)
......................................................................
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside

Dora Ames
^^^^^^^^^ turn: Dora Ames (executive)
Chief Financial Officer, Larkfield, Inc.

Thank you. Revenue was $20.5 million.
......................................................................
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside

QUESTION AND ANSWER SECTION
~~~~~~~~~~~~~~~~~~~~~~~~~~~ qa
Operator: The first question comes from the line of Piet Holm with Quayside Securities.
^^^^^^^^^ turn: Operator (operator)
......................................................................
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside

Piet Holm
^^^^^^^^^ turn: Piet Holm (analyst)
Analyst, Quayside Securities LLC                                       Q
What drove the margin?
......................................................................
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside

A
^ turn: Dora Ames (executive)

Dora Ames

Chief Financial Officer, Larkfield, Inc.

Volume.
......................................................................
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside

Piet Holm
^^^^^^^^^ turn: Piet Holm (analyst)

Q

Analyst, Quayside Securities LLC

Thanks.
`,
    ));

  it('Factiva: labels in capitals with title and firm, one over two lines; a sentence with a colon is none', () =>
    checkStructure(
      'factiva',
      `
Q1 2012 Larkfield Inc. Earnings Conference Call - Final
13 April 2012
FNDW
Presentation
~~~~~~~~~~~~ presentation
OPERATOR: Good morning, and welcome to Larkfield's first quarter earnings call.
^^^^^^^^^ turn: OPERATOR (operator)
DORA AMES, CFO AND EVP, LARKFIELD
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ turn: DORA AMES (executive)
INC.: Thanks, operator. One thing first: revenue was $20.5 million.
GAAP: that is how we report.
Questions and Answers
~~~~~~~~~~~~~~~~~~~~~ qa
OPERATOR: Your first question comes from the line of Piet Holm with Quayside Securities.
^^^^^^^^^ turn: OPERATOR (operator)
PIET HOLM, ANALYST, QUAYSIDE SECURITIES, INC.: What drove the margin?
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ turn: PIET HOLM (analyst)
DORA AMES: Volume.
^^^^^^^^^^ turn: DORA AMES (executive)
Page 2 of 2 © 2020 Factiva, Inc. All rights reserved.
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside
`,
    ));

  it('Names in capitals: title and date run along the top of every page and cut no sentence', () =>
    checkStructure(
      'capital-labels',
      `
TRANSCRIPT
~~~~~~~~~~ aside
Larkfield Second Quarter 2021 Earnings Review
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside
Host
~~~~ aside
Ida Sand, Head of Investor Relations
PRESENTATION
~~~~~~~~~~~~ presentation
OPERATOR: Hello and welcome to Larkfield's second quarter 2021 earnings review.
^^^^^^^^^ turn: OPERATOR (operator)
IDA SAND: Thank you, operator. We had a strong performance in our
^^^^^^^^^ turn: Ida Sand (executive)

1
~ aside
\fTRANSCRIPT
 ~~~~~~~~~~ aside
Larkfield Second Quarter 2021 Earnings Review
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside
core business, and revenue was up.
QUESTION AND ANSWER
~~~~~~~~~~~~~~~~~~~ qa
OPERATOR: Your first question is from the line of Piet Holm with Quayside Securities.
^^^^^^^^^ turn: OPERATOR (operator)

2
~ aside
\fTRANSCRIPT
 ~~~~~~~~~~ aside
Larkfield Second Quarter 2021 Earnings Review
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside
PIET HOLM: What drove the margin?
^^^^^^^^^^ turn: Piet Holm (analyst)

3
~ aside
\fTRANSCRIPT
 ~~~~~~~~~~ aside
Larkfield Second Quarter 2021 Earnings Review
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside
IDA SAND: Volume.
^^^^^^^^^ turn: Ida Sand (executive)
`,
    ));

  it('Long dashes: the footer has three parts too, and is no header', () =>
    checkStructure(
      'dashed-names',
      `
CORPORATE PARTICIPANTS
~~~~~~~~~~~~~~~~~~~~~~ aside
Dora Ames
Larkfield Group – Group President and CEO

PRESENTATION
~~~~~~~~~~~~ presentation
Dora Ames – Larkfield – Group President and CEO
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ turn: Dora Ames (executive)
Good afternoon and welcome to the third quarter 2023 earnings conference call. Our
Larkfield Group – Q3 2023 Earnings Call Transcript – August 24, 2023                 Page 1 of 2
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside
revenue was $20.5 million.

QUESTION AND ANSWER
~~~~~~~~~~~~~~~~~~~ qa
Operator
^^^^^^^^ turn: Operator (operator)
First question is from Piet Holm from Quayside Securities.

Piet Holm – Quayside Securities – Analyst
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ turn: Piet Holm (analyst)
What drove the margin?
`,
    ));

  it('Name and firm with a comma; slides and the firms inside sentences are none', () =>
    checkStructure(
      'comma-names',
      `
06 May 2014
Larkfield PLC
Q1 2014 Results
Analyst Transcript Q&A
~~~~~~~~~~~~~~~~~~~~~~ qa
Piet Holm, Quayside Securities
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ turn: Piet Holm (analyst)
Morning, everyone, and thank you for the call. I have two questions on what you said in
the prepared remarks. What drove the margin in the first quarter, and what is your
guidance for revenue?
Dora Ames, Group Finance Director
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ turn: Dora Ames (executive)
Thanks, Piet. It was mostly volume, with some help from the mix of the business in
London, Paris and New York.
Piet Holm
^^^^^^^^^ turn: Piet Holm (analyst)
Thank you.
Bo Lund, Harbour Research
^^^^^^^^^^^^^^^^^^^^^^^^^ turn: Bo Lund (analyst)
On cash flow, please. I wonder how much of it is timing, and how much of it stays with
you for the rest of the year.
Dora Ames
^^^^^^^^^ turn: Dora Ames (executive)
It was strong.
`,
    ));

  it('Numbered questions: the number is aside, and a further question belongs to who asked before', () =>
    checkStructure(
      'questions-numbered',
      `
Larkfield PLC Full Year 2012 Results
Analyst Q&A Transcript
~~~~~~~~~~~~~~~~~~~~~~ qa

Question 1
~~~~~~~~~~ aside
Piet Holm, Quayside Securities
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ turn: Piet Holm (analyst)
Good morning. You have shown a better margin for the fourth quarter
than many had thought, and I wonder what drove it.
Answer: Dora Ames
^^^^^^^^^^^^^^^^^ turn: Dora Ames (executive)
Good morning Piet. It was mostly volume, with some help from the mix
of what we sold in the fourth quarter.
Further question
^^^^^^^^^^^^^^^^ turn: Piet Holm (analyst)
And for the full year?
Answer :Dora Ames
^^^^^^^^^^^^^^^^^ turn: Dora Ames (executive)
The same.
`,
    ));

  it('Firm in brackets: names in capitals, bullets aside', () =>
    checkStructure(
      'bracketed-firms',
      `
Larkfield AG
Larkfield Q2 2024 Analyst Conference Call

Speakers:
~~~~~~~~~ aside
Dora Ames, Chief Executive Officer

DORA AMES
Slide 1 – Strong second quarter
-
~ aside

Thank you, and a warm welcome to our earnings call from me. I am
delighted to discuss our second quarter results with you today.

Questions & Answers
~~~~~~~~~~~~~~~~~~~ qa
Piet Holm
^^^^^^^^^ turn: Piet Holm (analyst)
(Quayside Securities)

Good morning, and thank you for the presentation. What
drove the margin in the second quarter? And is your
guidance for revenues unchanged?

Dora Ames
^^^^^^^^^ turn: Dora Ames (executive)

Mostly volume.
`,
    ));

  it('FDfn: labels alone, callers who get the name that was called', () =>
    checkStructure(
      'fdfn',
      `
Larkfield Inc. (LRK) − Q1 2002 Earnings Conference Call

THE OPERATOR:
^^^^^^^^^^^^^ turn: THE OPERATOR (operator)
Welcome to the Larkfield first−quarter earnings conference call.
MS. DORA AMES:
^^^^^^^^^^^^^^ turn: DORA AMES (executive)
Good morning. Revenue for the first quarter was $20.5 million.
THE OPERATOR:
^^^^^^^^^^^^^ turn: THE OPERATOR (operator)
(CALLER INSTRUCTIONS) Piet Holm (phonetic) of Quayside Securities.
THE CALLER:
^^^^^^^^^^^ turn: Piet Holm (analyst)
What drove the margin?
MS. DORA AMES:
^^^^^^^^^^^^^^ turn: DORA AMES (executive)
Volume.
THE OPERATOR:
^^^^^^^^^^^^^ turn: THE OPERATOR (operator)
(indiscernible) with Harbour Research.
THE CALLER:
^^^^^^^^^^^ turn: THE CALLER (analyst)
And the cash flow? I wonder how much of it is timing.
`,
    ));

  it('Indian calls: a moderator, a hanging column, a disclaimer that is no speaker', () =>
    checkStructure(
      'india-concall',
      `
                         Larkfield Mills Limited
         Q3 FY25 Earnings Conference Call Transcript
                        February 11, 2025

Moderator:       Ladies and gentlemen, good day and welcome to the Larkfield Mills Limited
^^^^^^^^^^ turn: Moderator (operator)
                 earnings conference call. I now hand the conference over to Mr. Anil Rao from
                 Quayside Advisors. Over to you, sir.

Anil Rao:        Thank you. I request Ms. Ames to begin.
^^^^^^^^^ turn: Anil Rao (other)

Dora Ames:       We achieved revenue growth of 24.1% in the third
^^^^^^^^^^ turn: Dora Ames (executive)

                                   Page 1 of 2
                                   ~~~~~~~~~~~ aside
\f                 quarter.

Moderator:       Our first question is from the line of Piet Holm from Harbour Research. Please go ahead.
^^^^^^^^^^ turn: Moderator (operator)

Piet Holm:       What drove the margin?
^^^^^^^^^^ turn: Piet Holm (analyst)

Disclaimer: This is a transcription and may contain errors.
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside
`,
    ));

  it('Bloomberg: numbers in braces, letters before the name', () =>
    checkStructure(
      'bloomberg',
      `
Q2 2023 Earnings Call
Company Participants
~~~~~~~~~~~~~~~~~~~~ aside
Dora Ames, President and Chief Executive Officer
Other Participants
~~~~~~~~~~~~~~~~~~ aside
Piet Holm, Analyst, Quayside Securities

Presentation
~~~~~~~~~~~~ presentation
Operator
^^^^^^^^ turn: Operator (operator)
Good afternoon, and welcome to the earnings call. Please go ahead.

Dora Ames {BIO 22149760 <GO>}
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ turn: Dora Ames (executive)
Welcome. Revenue was $20.5 million.

Questions And Answers
~~~~~~~~~~~~~~~~~~~~~ qa
Operator
^^^^^^^^ turn: Operator (operator)
That will come from the line of Piet Holm with Quayside Securities. Your line is open.

Q - Piet Holm {BIO 3825792 <GO>}
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ turn: Piet Holm (analyst)
What drove the margin?

A - Unidentified Speaker
^^^^^^^^^^^^^^^^^^^^^^^^ turn: Unidentified Speaker (executive)
Volume.
`,
    ));

  it('Names alone, wrapped: a list with long dashes, running title and date', () =>
    checkStructure(
      'name-lines',
      `
Larkfield
First Quarter 2026 Earnings Announcement
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside
April 15, 2026
~~~~~~~~~~~~~~ aside
Participants
~~~~~~~~~~~~ aside
Presenters
~~~~~~~~~~ aside
Dora Ames – Larkfield, Chair and CEO
Participants
~~~~~~~~~~~~ aside
Piet Holm - Quayside Securities
Presentation
~~~~~~~~~~~~ presentation
Dora Ames
^^^^^^^^^ turn: Dora Ames (executive)
Good morning. Thanks for joining our first quarter earnings call. We grew our revenue
1
~ aside
First Quarter 2026 Earnings Announcement
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside
April 15, 2026
~~~~~~~~~~~~~~ aside
by 7% on the year before, to $20.5 million, and we are ready for your questions with
2
~ aside
First Quarter 2026 Earnings Announcement
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside
April 15, 2026
~~~~~~~~~~~~~~ aside
that.
Q&A
~~~ qa
Operator
^^^^^^^^ turn: Operator (operator)
Our first question comes from Piet Holm with Quayside Securities.
Piet Holm
^^^^^^^^^ turn: Piet Holm (analyst)
What drove the margin?
3
~ aside
First Quarter 2026 Earnings Announcement
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside
April 15, 2026
~~~~~~~~~~~~~~ aside
Dora Ames
^^^^^^^^^ turn: Dora Ames (executive)
Volume.
`,
    ));

  it('Feed: one turn a line, colons inside words of speech are none', () =>
    checkStructure(
      'label-feed',
      `
# LRK Q3 2025 Earnings Call Transcript

**Date:** 2025-07-31

Dora Ames: Good afternoon, and welcome to the Larkfield third quarter earnings conference call.
^^^^^^^^^^ turn: Dora Ames (executive)
Operator: Our first question is from Piet Holm with Quayside Securities.
^^^^^^^^^ turn: Operator (operator)
Piet Holm: One thing: what drove the margin?
^^^^^^^^^^ turn: Piet Holm (analyst)
Dora Ames: Volume.
^^^^^^^^^^ turn: Dora Ames (executive)
`,
    ));

  it('Times behind names: times between the words, and who goes on speaking, are no speech and no turn', () =>
    checkStructure(
      'timed-names',
      `
Speaker 1: (00:01)
^^^^^^^^^^^^^^^^^^ turn: Speaker 1 (operator)
Welcome to the Larkfield third quarter earnings conference call. I will turn the call over to Dora Ames.

Dora Ames (00:42):
^^^^^^^^^^^^^^^^^^ turn: Dora Ames (executive)
Thank you, operator. Revenue was $20.5
(00:50)
~~~~~~~ aside
million, and we started at 10:30.

Dora Ames (01:12):
~~~~~~~~~~~~~~~~~~ aside
We are ready for questions.

Speaker 1: (01:20)
^^^^^^^^^^^^^^^^^^ turn: Speaker 1 (operator)
Our first question comes from Piet Holm with Quayside Securities.

[Piet Holm] 00:01:30
^^^^^^^^^^^^^^^^^^^^ turn: Piet Holm (analyst)
What drove the margin?
`,
    ));

  it('Times before labels: a line without a label goes on, and a time of day within the words stays', () =>
    checkStructure(
      'timed-labels',
      `
00:01 Operator: Welcome to the Larkfield third quarter earnings conference call.
^^^^^^^^^^^^^^^ turn: Operator (operator)
00:42 Dora Ames: Thank you, operator. Revenue was $20.5 million.
^^^^^^^^^^^^^^^^ turn: Dora Ames (executive)
00:58 Dora Ames: Net income was $2 million.
~~~~~~~~~~~~~~~~ aside
01:10 We start again at 10:30: questions, please.
~~~~~~ aside
01:20 Operator: Our first question comes from Piet Holm with Quayside Securities.
^^^^^^^^^^^^^^^ turn: Operator (operator)
(01:30) Piet Holm: What drove the margin?
^^^^^^^^^^^^^^^^^^ turn: Piet Holm (analyst)
`,
    ));

  it('Subtitles: numbers, times and notes are no speech, and whoever goes on speaking has one turn', () =>
    checkStructure(
      'subtitles',
      `
1
~ aside
00:00:01,000 --> 00:00:05,120
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside
Operator: Welcome to the Larkfield third quarter
^^^^^^^^^ turn: Operator (operator)

2
~ aside
00:00:05,120 --> 00:00:09,000
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside
earnings conference call.

3
~ aside
00:00:42,000 --> 00:00:48,500
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside
>> Dora Ames: Thank you, operator. Revenue was $20.5
^^^^^^^^^^^^^ turn: Dora Ames (executive)

4
~ aside
00:00:48,500 --> 00:00:50,500
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside
Dora Ames: million, and our guidance stands.
~~~~~~~~~~ aside

5
~ aside
00:00:55,000 --> 00:00:57,000
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ aside
<v Operator>Our first question comes from Piet Holm with Quayside Securities.</v>
^^^^^^^^^^^^ turn: Operator (operator)
                                                                             ~~~~ aside
<v Piet Holm>Thank you. What drove
^^^^^^^^^^^^^ turn: Piet Holm (analyst)
<v Piet Holm>the margin?</v>
~~~~~~~~~~~~~ aside
                        ~~~~ aside
`,
    ));

  it('Markdown: bold within the words names nobody, and rules are no speech', () =>
    checkStructure(
      'marked-names',
      `
# Larkfield Q3 2025 Earnings Conference Call

### Operator
^^^^^^^^^^^^ turn: Operator (operator)

Welcome to the Larkfield third quarter earnings conference call.

---
~~~ aside

### Dora Ames, Chief Executive Officer
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ turn: Dora Ames (executive)

**Revenue** was **$20.5 million**, and our guidance stands.

## Questions and Answers
~~~~~~~~~~~~~~~~~~~~~~~~ qa

**Operator**: Our first question comes from Piet Holm with Quayside Securities.
^^^^^^^^^^^^^ turn: Operator (operator)

**Piet Holm**
^^^^^^^^^^^^^ turn: Piet Holm (analyst)

What drove the margin?
`,
    ));

  it('Labels and wrapped words: a title behind the name, and no label within a sentence', () =>
    checkStructure(
      'wrapped-labels',
      `
Operator: Welcome to the Larkfield third quarter earnings conference call,
^^^^^^^^^ turn: Operator (operator)
which is being recorded. I will turn the call over to Dora Ames for her prepared
remarks.

Dora Ames (Chief Executive Officer): Thank you, operator. Revenue was $20.5
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ turn: Dora Ames (executive)
million, up from what we had in the quarter of the year before, and there were
two reasons: volume and price, of which the first was by far the larger one for
us.

Operator: Our first question comes from Piet Holm, who is with Quayside
^^^^^^^^^ turn: Operator (operator)
Securities.

Piet Holm, Quayside Securities, Senior Analyst: What drove the margin, which we
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ turn: Piet Holm (analyst)
had thought would come down?
`,
    ));

  it('Letters before names: a letter without a name is speech, and titles may stand in brackets', () =>
    checkStructure(
      'letter-labels',
      `
Operator
^^^^^^^^ turn: Operator (operator)
Welcome to the Larkfield third quarter earnings conference call. Our first question is from Piet Holm with Quayside Securities.

Q - Piet Holm
^^^^^^^^^^^^^ turn: Piet Holm (analyst)
What drove the margin?
Q - and I mean the first one - was about revenue.

A - Dora Ames
^^^^^^^^^^^^^ turn: Dora Ames (executive)
Mostly volume, and our guidance stands.

Q – Piet Holm
^^^^^^^^^^^^^ turn: Piet Holm (analyst)
Thank you.
`,
    ));

  it('Names with a title in brackets, alone on their lines', () =>
    checkStructure(
      'name-paragraphs',
      `
Operator
^^^^^^^^ turn: Operator (operator)
Welcome to the Larkfield third quarter earnings conference call.

Dora Ames (Chief Executive Officer)
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ turn: Dora Ames (executive)
Thank you, operator. Our prepared remarks hold forward-looking statements. Revenue was $20.5 million (up 4% over the year), cash flow was strong, and our guidance for the fiscal year stands.

Operator
^^^^^^^^ turn: Operator (operator)
Our first question is from Piet Holm with Quayside Securities. Your line is open.

Piet Holm (Quayside Securities)
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ turn: Piet Holm (analyst)
What drove the margin?

Dora Ames (Chief Executive Officer)
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ turn: Dora Ames (executive)
Mostly volume.
`,
    ));
});
