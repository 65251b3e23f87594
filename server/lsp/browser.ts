import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { rulePages } from './rule-pages';
import { serve } from './server';

/** The worker itself, which the types of Node do not know. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

/** Over the messages of the web worker that this is the script of. Files are read by the client. */
serve(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), rulePages(), async () => null);
