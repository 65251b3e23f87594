import { remembered } from '../text/remembered';
import { squeezed } from '../text/words';

export type Heading =
  | 'presentation'
  | 'qa'
  /** A list of the company's people. */
  | 'company'
  /** A list of those who call in. */
  | 'callers'
  /** A list of people of no said side. */
  | 'people'
  /** What follows is no speech: disclaimer, definitions, copyright. */
  | 'end';

const HEADINGS = new Map<string, Heading>();
const enter = (heading: Heading, words: string): void => {
  for (const word of words.split(' ')) HEADINGS.set(word, heading);
};
enter(
  'presentation',
  'presentation preparedremarks managementdiscussionsection managementdiscussion fullconferencecalltranscript presentationsession calltranscript managementpresentation openingremarks presentationsummary speech speeches managementremarks remarks',
);
enter(
  'qa',
  'qa q&a questionsandanswers questionandanswer questions&answers question&answer questionsandanswerssession questionandanswersession questionsandanswersession questionandanswersection ' +
    'questionsandanswerssection questions&answerssession question&answersession q&asession qasession q&asection analystq&a analystq&atranscript questionandanswers questionanswersession ' +
    'questionandanswersessions questionandanswerperiod questionandanswersessionoperator analysttranscriptq&a q&atranscript analystq&aceoandcfo analystq&aceocfo q&aceoandcfo questionandanswersanalysts fixedincomeq&a analystandinvestorq&a questionsandanswerstranscript',
);
enter(
  'company',
  'corporateparticipants companyparticipants companyrepresentatives executives management managementparticipants corporatespeakers companyexecutives presenters speakers host executive',
);
enter(
  'callers',
  'conferencecallparticipants conferencecallparticipiants conferenceparticipants analysts analyst otherparticipants analystparticipants callparticipantsanalysts',
);
enter('people', 'participants callparticipants');
enter(
  'end',
  'disclaimer definitions disclaimers transcriptdisclaimer importantdisclaimer forwardlookingstatementsdisclaimer',
);

const LONGEST = 60;

/** The heading that a whole line is, whatever its case, spacing and punctuation; null for any other line. */
export function headingOf(line: string): Heading | null {
  if (line.length > LONGEST || '.,;?!'.includes(line.at(-1) ?? '.')) return null;
  return headingIn(line);
}

const headingIn = remembered((line) => HEADINGS.get(squeezed(line)) ?? null);
