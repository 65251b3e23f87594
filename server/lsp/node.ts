import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { rulePages } from './rule-pages';
import { serve } from './server';

/** Over the channel that the process was started with: `--node-ipc`, `--stdio`, `--pipe` or `--socket`. Files are read by the client. */
serve(createConnection(ProposedFeatures.all), rulePages(), async () => null);
