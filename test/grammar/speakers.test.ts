import { type Colours, checkColours, loadColours } from './colours';

describe('colours of speakers', () => {
  let colours: Colours;
  before(async () => {
    colours = await loadColours();
  });
  const check = (fixture: string) => checkColours(colours, fixture);

  it('tells name, firm and title apart', () => {
    check(`
      Anna Berg - Halvorsen Tools, Inc. - President, CEO
      ^^^^^^^^^ entity.name.function.speaker
                  ^^^^^^^^^^^^^^^^^^^^^ entity.name.type.firm
                                          ^^^^^^^^^^^^^^ comment.line.title

      Thank you, operator.
    `);
  });

  it('colours one person alike over damaged spellings and page joins', () => {
    check(`
      Anna Berg - Halvorsen Tools, Inc.- EVP,CFO
      ^^^^^^^^^ entity.name.function.speaker
                  ^^^^^^^^^^^^^^^^^^^^^ entity.name.type.firm
                                         ^^^^^^^ comment.line.title
       Anna Berg - Halvorsen Tools, Inc. -EVP, CFO
       ^^^^^^^^^ entity.name.function.speaker
                   ^^^^^^^^^^^^^^^^^^^^^ entity.name.type.firm
                                          ^^^^^^^^ comment.line.title
      Anna Berg - Halvorsen Tools,Inc. - EVP, CFO
      ^^^^^^^^^ entity.name.function.speaker
                  ^^^^^^^^^^^^^^^^^^^^ entity.name.type.firm
                                         ^^^^^^^^ comment.line.title
    `);
  });

  it('tells an analyst from the people of the company', () => {
    check(`
      Tom Hale - Orchard Securities - Analyst
      ^^^^^^^^ variable.parameter.speaker.analyst
                 ^^^^^^^^^^^^^^^^^^ entity.name.type.firm
                                      ^^^^^^^ comment.line.title
      Ola van der Meer-Smith - Kite & Company, LLC, Research Division - Senior Analyst
      ^^^^^^^^^^^^^^^^^^^^^^ variable.parameter.speaker.analyst
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.type.firm
                                                                        ^^^^^^^^^^^^^^ comment.line.title
      Meera Patel – Northgate Bank – Analyst
      ^^^^^^^^^^^ variable.parameter.speaker.analyst
                    ^^^^^^^^^^^^^^ entity.name.type.firm
                                     ^^^^^^^ comment.line.title
      Tom Hale -- Orchard Securities -- Analyst
      ^^^^^^^^ variable.parameter.speaker.analyst
                  ^^^^^^^^^^^^^^^^^^ entity.name.type.firm
                                        ^^^^^^^ comment.line.title
    `);
  });

  it('takes two parts for name and title where the second is one, else for name and firm', () => {
    check(`
      Anna Berg--President and Chief Executive Officer
      ^^^^^^^^^ entity.name.function.speaker
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.line.title
      Tom Hale - Orchard Securities
      ^^^^^^^^ entity.name.function.speaker
                 ^^^^^^^^^^^^^^^^^^ entity.name.type.firm
    `);
  });

  it('colours who runs the call', () => {
    check(`
      Operator
      ^^^^^^^^ comment.line.speaker.operator
       Operator
       ^^^^^^^^ comment.line.speaker.operator
      OPERATOR: Good morning.
      ^^^^^^^^ comment.line.speaker.operator
      Moderator:
      ^^^^^^^^^ comment.line.speaker.operator
      Operator    [1]
      ^^^^^^^^ comment.line.speaker.operator
                  ^^^ comment.line.turn-number
    `);
  });

  it('colours headers that carry a number or a letter', () => {
    check(`
      Anna Berg,  Halvorsen Tools, Inc. - President & CEO    [2]
      ^^^^^^^^^ entity.name.function.speaker
                  ^^^^^^^^^^^^^^^^^^^^^ entity.name.type.firm
                                          ^^^^^^^^^^^^^^^ comment.line.title
                                                             ^^^ comment.line.turn-number
      Unidentified Participant,   - Analyst    [14]
      ^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.function.speaker
                                               ^^^^ comment.line.turn-number
      Q - Tom Hale {BIO 1234567 <GO>}
      ^ keyword.control.side
          ^^^^^^^^ variable.parameter.speaker.analyst
                  ^^^^^^^^^^^^^^^^^^^ comment.line.reference
      A - Anna Berg
      ^ keyword.control.side
          ^^^^^^^^^ entity.name.function.speaker
    `);
  });

  it('colours names that end in a colon', () => {
    check(`
      ANNA BERG, PRESIDENT AND CEO, HALVORSEN TOOLS, INC.: Thank you, operator.
      ^^^^^^^^^ entity.name.function.speaker
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.line.title
      ANNA BERG: Not at this point.
      ^^^^^^^^^ entity.name.function.speaker
      Anna Berg: Thank you. Revenue grew.
      ^^^^^^^^^ entity.name.function.speaker
      MR. TOM HALE:
      ^^^^^^^^^^^^ entity.name.function.speaker
      Unidentified Analyst
      ^^^^^^^^^^^^^^^^^^^^ entity.name.function.speaker
    `);
  });

  it('leaves sentences with dashes', () => {
    check(`
      We looked at both sites - Leeds and York - and chose Leeds.
      It was Anna Berg - Halvorsen Tools - who said so
      Anna Berg - Halvorsen Tools, Inc. - President, CEO, will speak for a moment.
      Thanks - Anna
      Thank You - Anna - Berg
      The New Plant - Leeds
      Net Revenue - Northern Region
      Slide 3 - Key Messages
    `);
  });

  it('leaves sentences with a colon', () => {
    check(`
      Two things matter here: Price and volume.
      For example: Leeds.
      Note: All the amounts are in dollars.
      Net Income: Up on the year.
      Safe Harbor Statement: This call looks ahead.
      10:32 Anna Berg: are you there?
    `);
  });

  it('leaves running headers, covers and lists of participants', () => {
    check(`
         Halvorsen Tools, Inc. - CFO
      EDITED TRANSCRIPT: Halvorsen Tools
      EVENT DATE/TIME: APRIL 18 / 3:00PM GMT
      The operator will now take questions.
      Operator error was the cause.
    `);
  });

  it('leaves a running header although it holds a date', () => {
    check(`
      Halvorsen Tools Group - Q1 2023 Earnings Call Transcript - March 02, 2023
                              ^^^^^^^ support.type.period
                                                                 ^^^^^^^^^^^^^^ support.type.period
      APRIL 18, 2012 / 3:00PM, HVT - Q1 2012 Halvorsen Tools Earnings Conference Call
                ^^^^ support.type.period
                                     ^^^^^^^ support.type.period
    `);
  });
});
