import { chmodSync, readFileSync } from 'node:fs';
import { CALL } from '../support/call';
import { referenceTranscript } from '../support/reference';
import { becomes, closeAll, newFile, show, showTranscript, TRANSCRIPT } from './support';

describe('the document type, of files on the disk', () => {
  afterEach(closeAll);

  it('is seen in the reference transcript', async function () {
    const reference = referenceTranscript();
    if (!reference) return this.skip();
    await showTranscript('reference.txt', readFileSync(reference));
  });

  it('is seen in a file that cannot be written', async () => {
    const uri = await newFile('read-only.txt', CALL);
    chmodSync(uri.fsPath, 0o444);
    await becomes((await show(uri)).document, TRANSCRIPT);
  });
});
