import { layouts } from '../../layouts';
import type { Review } from '../../review';
import { counted, periodWords } from '../words';
import type { Fact, PagePart } from './blocks';
import { checksSection } from './checks';
import { exchangesSection } from './exchanges';
import { findingsSection } from './findings';
import { guidanceSection } from './guidance';
import type { Places } from './places';
import { quantitiesSection } from './quantities';
import { sharesSection } from './shares';

/** All that a review report says of one transcript: what to look at first, what holds, what was said and by whom. */
export function pagePart(review: Review, name: string, places: Places): PagePart {
  const { transcript } = review;
  const isRead = transcript.layout !== 'none';
  const sections = [
    findingsSection(review, places),
    guidanceSection(review, places),
    checksSection(review, places),
    quantitiesSection(review, places),
    exchangesSection(review, places),
    sharesSection(review),
  ];
  return {
    name,
    call: [transcript.call.company, transcript.call.period && periodWords(transcript.call.period)]
      .filter(Boolean)
      .join(', '),
    about: about(review),
    summary: isRead ? summary(review) : 'No transcript was recognised.',
    facts: isRead ? facts(review) : [],
    sections: isRead ? sections.filter((section) => section !== null) : [],
  };
}

export type { PagePart } from './blocks';

/** A text that could not be reviewed keeps its part, with the reason. */
export const failedPart = (name: string, reason: string): PagePart => ({
  name,
  call: '',
  about: '',
  summary: `Not reviewed: ${reason}`,
  facts: [],
  sections: [],
});

function about({ transcript: { layout, call } }: Review): string {
  const known = layouts.find(({ id }) => id === layout);
  return [call.date, known && `read as ${known.name}`].filter(Boolean).join(' · ');
}

function summary(review: Review): string {
  const holds = review.claims.filter(({ verdict }) => verdict === 'holds').length;
  const aside = review.suppressed.length > 0 ? `, ${review.suppressed.length} set aside` : '';
  return `${review.findings.length} to look at, ${holds} ${holds === 1 ? 'check holds' : 'checks hold'}${aside}.`;
}

function facts(review: Review): readonly Fact[] {
  const { findings, claims, figures, transcript } = review;
  const holds = claims.filter(({ verdict }) => verdict === 'holds').length;
  const asked = transcript.exchanges.filter(({ status }) => status === 'asked').length;
  const speak = transcript.participants.filter(({ turns }) => turns.length > 0).length;
  return [
    { value: findings.length, label: 'to look at', tone: findings.length > 0 ? 'bad' : 'plain' },
    { value: holds, label: holds === 1 ? 'check holds' : 'checks hold', tone: holds > 0 ? 'good' : 'plain' },
    fact(figures.length, 'figure'),
    fact(asked, 'exchange'),
    fact(speak, 'speaker'),
  ];
}

const fact = (value: number, noun: string): Fact => ({
  value,
  label: counted(value, noun).replace(/^\d+ /, ''),
  tone: 'plain',
});
