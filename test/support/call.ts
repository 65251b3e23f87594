import { undent } from './drawn';

/** A short call of an invented company, with figures that hold, two that cannot both be right, and one damaged by recognition. */
export const CALL = undent(`
  PRESENTATION
  Operator

  Good afternoon and welcome to the Elmstead Networks fourth quarter 2011 results conference call. At this time, all participants are in a
  listen-only mode. It is now my pleasure to introduce your host, Ann Reed.

  Ann Reed - Elmstead Networks, Inc. - CFO

  Good afternoon, everyone. Revenue for the fourth quarter of 2011 was $91.6 million, up 9.5% from $83.7 million in the third quarter. Our
  network is live in all 14 states, and we have customers in all 13 states where we are licensed. Net income was $18.8
  million or $0.40 per diluted share.

  QUESTIONS AND ANSWERS
  Operator

  Thank you. Our first question comes from the line of Tom Hale with Orchard Securities. Please proceed with your question.

  Tom Hale - Orchard Securities - Analyst

  Thanks, and good afternoon. How should we think about revenue in calendar 20127 Is there more to come?

  Ann Reed - Elmstead Networks, Inc.- CFO

  We do not guide beyond the quarter, Tom. Revenue was $91.6 million in the fourth quarter, and the order book is full. We said a year
  ago that it would be.

  Operator

  Our next question comes from the line of Greg Lund with Beech Street Research. Please proceed with your question.

  Ann Reed - Elmstead Networks, Inc. - CFO

  Hello, Greg.

  Operator

  We seem to have lost him. Our next question comes from the line of Lena Moss with Fairhaven Capital. Please proceed with your question.

  Paul Ives - Fairhaven Capital - Analyst

  Hi, this is Paul in for Lena. Is the order book in line with what you saw a year ago?

  Ann Reed - Elmstead Networks, Inc. - CFO

  It is better than a year ago.

  Operator

  Our next question is a follow-up from the line of Tom Hale with Orchard Securities. Please proceed with your question.

  Tom Hale - Orchard Securities - Analyst

  And how many people work for you now?

  Ann Reed - Elmstead Networks, Inc. - CFO

  About 625 people.

  Operator

  There are no further questions. I would like to turn the floor back over to Ann Reed for closing comments.

  Ann Reed - Elmstead Networks, Inc. - CFO

  Thank you all for joining us today.
`);
