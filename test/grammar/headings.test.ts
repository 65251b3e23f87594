import { type Colours, checkColours, loadColours } from './colours';

describe('colours of headings', () => {
  let colours: Colours;
  before(async () => {
    colours = await loadColours();
  });
  const check = (fixture: string) => checkColours(colours, fixture);

  it('colours the heading of a section in its usual forms', () => {
    check(`
       PRESENTATION
      ^^^^^^^^^^^^^ markup.heading.section
      QUESTIONS AND ANSWERS
      ^^^^^^^^^^^^^^^^^^^^^ markup.heading.section
      Question-and-Answer Session
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.section
      Prepared Remarks:
      ^^^^^^^^^^^^^^^^^ markup.heading.section
      Questions & Answers:
      ^^^^^^^^^^^^^^^^^^^^ markup.heading.section
      MANAGEMENT DISCUSSION SECTION
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.section
      Q&A
      ^^^ markup.heading.section
    `);
  });

  it('colours the heading of a list of participants', () => {
    check(`
      CORPORATE PARTICIPANTS
      ^^^^^^^^^^^^^^^^^^^^^^ markup.heading.list
      Conference Call Participants
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.list
      Executives
      ^^^^^^^^^^ markup.heading.list
    `);
  });

  it('leaves a sentence that starts like a heading', () => {
    check(`
      The presentation went well.
      Questions and answers are welcome
      Presentation of the new line took a day.
      Analysts expect more.
    `);
  });
});
