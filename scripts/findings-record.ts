import { differences, keepReadable, lookAtAll, readRecord, writeRecord } from '../test/record/record';
import { main, note, PlainError } from './support/terminal';

/** Takes what is found today in the real transcripts for right, and shows what that changes. */
main(() => {
  const looked = lookAtAll();
  if (looked.length === 0)
    throw new PlainError('No transcripts lie beside the project, so there is nothing to record.');
  for (const line of differences(readRecord(), looked)) console.log(line);
  writeRecord(looked);
  keepReadable(looked);
  note(`${looked.length} texts are in the record.`);
  return 0;
});
