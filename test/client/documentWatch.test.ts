import assert from 'node:assert/strict';
import { setTimeout as rest } from 'node:timers/promises';
import { DocumentWatch, PLAIN_TEXT, type Recognition, TRANSCRIPT } from '../../client/documentWatch';
import { PlainTextChoices } from '../../client/plainTextChoices';
import { CALL } from './call';
import { FakeDocument, FakeMemento } from './fakes';

const SURE: Recognition = { layout: 'streetevents-pdf', certainty: 0.9 };
const UNSURE: Recognition = { layout: 'streetevents-pdf', certainty: 0.4 };
const ORDINARY = 'Eggs, flour, butter.\n';

describe('documents that become transcripts', () => {
  it('takes a plain-text call for a transcript as it is opened', async () => {
    const { open, asked } = editor();
    const document = await open(CALL);
    assert.equal(document.languageId, TRANSCRIPT);
    assert.deepEqual(asked, [CALL]);
  });

  it('leaves ordinary text, and does not even start the server for it', async () => {
    const { open, asked, starts } = editor();
    const document = await open(ORDINARY);
    assert.equal(document.languageId, PLAIN_TEXT);
    assert.deepEqual(asked, []);
    assert.equal(starts(), 0);
  });

  it('leaves a text that the server is not sure of, or takes for none', async () => {
    for (const answer of [UNSURE, null]) {
      const document = await editor({ answer }).open(CALL);
      assert.equal(document.languageId, PLAIN_TEXT);
    }
  });

  it('leaves documents of other languages, and all where the setting says so', async () => {
    const markdown = await editor().open(CALL, { languageId: 'markdown' });
    assert.equal(markdown.languageId, 'markdown');
    const unwanted = await editor({ wanted: false }).open(CALL);
    assert.equal(unwanted.languageId, PLAIN_TEXT);
  });

  it('starts the server for a transcript by name', async () => {
    const { open, starts } = editor();
    await open(ORDINARY, { languageId: TRANSCRIPT });
    assert.equal(starts(), 1);
  });

  it('leaves a document that was closed while the server was asked', async () => {
    const { watch, asked } = editor();
    const document = new FakeDocument(CALL);
    watch.opened(document);
    document.isClosed = true;
    await rest();
    assert.deepEqual(asked, [CALL]);
    assert.equal(document.languageId, PLAIN_TEXT);
  });
});

describe('documents into which text comes', () => {
  it('looks again when a call has been pasted', async () => {
    const { open, write } = editor();
    const document = await open('');
    await write(document, CALL);
    assert.equal(document.languageId, TRANSCRIPT);
  });

  it('looks once when the text comes in pieces', async () => {
    const { open, watch, asked } = editor();
    const document = await open('');
    document.text = CALL;
    for (let piece = 0; piece < 10; piece++) watch.added(document, 100);
    await rest(20);
    assert.equal(asked.length, 1);
  });

  it('does not look at every few letters that are typed', async () => {
    const { open, watch, asked } = editor({ answer: null });
    const document = await open(CALL);
    for (let letter = 0; letter < 100; letter++) watch.added(document, 1);
    await rest(20);
    assert.equal(asked.length, 1);
  });

  it('forgets what it was about to do when it is put away', async () => {
    const { open, watch, asked } = editor();
    const document = await open('');
    document.text = CALL;
    watch.added(document, CALL.length);
    watch.dispose();
    await rest(20);
    assert.deepEqual(asked, []);
  });
});

describe('an older version of a file', () => {
  it('is a transcript as soon as it is shown and may be one', async () => {
    const around = { wanted: false };
    const { open, show } = editor(around);
    const document = await open(CALL);
    assert.equal(document.languageId, PLAIN_TEXT);
    around.wanted = true;
    await show(document);
    assert.equal(document.languageId, TRANSCRIPT);
  });

  it('is read as its file is, without asking what it is', async () => {
    const { open, asked } = editor({ isOfTranscript: true, answer: null });
    const document = await open(ORDINARY);
    assert.equal(document.languageId, TRANSCRIPT);
    assert.deepEqual(asked, []);
  });

  it('stays what a person chose for it', async () => {
    const { open, choose, show } = editor({ isOfTranscript: true });
    const document = await open(CALL);
    await choose(document, PLAIN_TEXT);
    await show(document);
    assert.equal(document.languageId, PLAIN_TEXT);
  });
});

describe('what a person chose for a document', () => {
  it('holds when a transcript was turned into plain text, and when more is pasted', async () => {
    const { open, choose, write } = editor();
    const document = await open(CALL);
    await choose(document, PLAIN_TEXT);
    await write(document, CALL);
    assert.equal(document.languageId, PLAIN_TEXT);
  });

  it('is remembered for the file', async () => {
    const memento = new FakeMemento();
    const first = editor({ memento });
    await first.choose(await first.open(CALL), PLAIN_TEXT);
    const again = await editor({ memento }).open(CALL);
    assert.equal(again.languageId, PLAIN_TEXT);
    const other = await editor({ memento }).open(CALL, { name: 'file:///other.txt' });
    assert.equal(other.languageId, TRANSCRIPT);
  });

  it('holds against the name of the file', async () => {
    const memento = new FakeMemento();
    const file = { languageId: TRANSCRIPT, name: 'file:///call.transcript.txt' };
    const first = editor({ memento });
    await first.choose(await first.open(CALL, file), PLAIN_TEXT);
    const again = await editor({ memento }).open(CALL, file);
    assert.equal(again.languageId, PLAIN_TEXT);
  });

  it('is forgotten when the file is reviewed by hand', async () => {
    const memento = new FakeMemento();
    const first = editor({ memento });
    const document = await first.open(CALL);
    await first.choose(document, PLAIN_TEXT);
    await first.choose(document, TRANSCRIPT);
    const again = await editor({ memento }).open(CALL);
    assert.equal(again.languageId, TRANSCRIPT);
    assert.deepEqual(memento.keys(), []);
  });

  it('lasts for the session only where there is no file', async () => {
    const memento = new FakeMemento();
    const untitled = { name: 'untitled:Untitled-1', isUntitled: true };
    const first = editor({ memento });
    await first.choose(await first.open(CALL, untitled), PLAIN_TEXT);
    assert.equal((await first.open(CALL, untitled)).languageId, PLAIN_TEXT);
    assert.equal((await editor({ memento }).open(CALL, untitled)).languageId, TRANSCRIPT);
  });

  it('holds when plain text was chosen in place of another language', async () => {
    const { open, choose } = editor();
    const document = await open(CALL, { languageId: 'markdown' });
    await choose(document, PLAIN_TEXT);
    assert.equal(document.languageId, PLAIN_TEXT);
  });

  it('is not read into the guesses of the editor about an untitled document', async () => {
    const { open, choose } = editor();
    const document = await open(CALL, { languageId: 'markdown', name: 'untitled:Untitled-1', isUntitled: true });
    await choose(document, PLAIN_TEXT);
    assert.equal(document.languageId, TRANSCRIPT);
  });

  it('keeps to the last five hundred files', async () => {
    const choices = new PlainTextChoices(new FakeMemento());
    const uris = Array.from({ length: 501 }, (_, index) => new FakeDocument('', { name: `file:///${index}.txt` }).uri);
    for (const uri of uris) await choices.remember(uri);
    assert.equal(choices.has(uris[0]!), false);
    assert.equal(choices.has(uris[1]!), true);
    assert.equal(choices.has(uris[500]!), true);
  });
});

interface Given {
  readonly answer?: Recognition | null;
  readonly wanted?: boolean;
  readonly isOfTranscript?: boolean;
  readonly memento?: FakeMemento;
}

/** An editor with its watch. A change of language closes and opens the document, as it does in the real one. */
function editor(given: Given = {}) {
  const { answer = SURE, isOfTranscript = false, memento = new FakeMemento() } = given;
  const asked: string[] = [];
  let starts = 0;
  const treatAs = async (document: FakeDocument, language: string) => {
    watch.closed(document);
    document.languageId = language;
    watch.opened(document);
  };
  const watch = new DocumentWatch<FakeDocument>(
    {
      mayRecognise: () => given.wanted ?? true,
      isOfTranscript: () => isOfTranscript,
      beginning: ({ text }, length) => text.slice(0, length),
      treatAs,
      startServer: async () => {
        starts += 1;
      },
      recognise: async (text) => {
        asked.push(text);
        return answer;
      },
      pauseMilliseconds: 1,
    },
    new PlainTextChoices(memento),
  );

  async function open(text: string, details: Partial<FakeDocument & { name: string }> = {}): Promise<FakeDocument> {
    const document = new FakeDocument(text, details);
    watch.opened(document);
    await rest();
    return document;
  }

  async function write(document: FakeDocument, text: string): Promise<void> {
    document.text += text;
    watch.added(document, text.length);
    await rest(20);
  }

  async function choose(document: FakeDocument, language: string): Promise<void> {
    await treatAs(document, language);
    await rest();
  }

  async function show(document: FakeDocument): Promise<void> {
    watch.shown(document);
    await rest();
  }

  return { watch, open, show, write, choose, asked, starts: () => starts };
}
