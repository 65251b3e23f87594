import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { rulePages } from './rule-pages';
import { serve } from './server';

/** Over the channel that the process was started with: `--node-ipc`, `--stdio`, `--pipe` or `--socket`. */
serve(createConnection(ProposedFeatures.all), rulePages());
