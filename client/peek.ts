import { commands, type Disposable, Location, Uri } from 'vscode';
import { type PlainRange, toRange } from './places';

/** Shows places of a document side by side, in the editor's own peek view: what a line above an exchange does when it is clicked. */
export const registerPeek = (): Disposable =>
  commands.registerCommand(
    'transcriptReview.peekPlaces',
    async (uri: string, at: PlainRange['start'], ranges: PlainRange[]) => {
      const resource = Uri.parse(uri);
      const locations = ranges.map((range) => new Location(resource, toRange(range)));
      const position = toRange({ start: at, end: at }).start;
      await commands.executeCommand('editor.action.peekLocations', resource, position, locations, 'peek');
    },
  );
