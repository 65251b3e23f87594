import type { Recognition } from '../../client/documentWatch';
import type { FigureItem, Grouping } from '../../client/figures/model';
import type { Direction, Landmark } from '../../client/landmarks';
import type { PlainRange } from '../../client/places';
import type { Status } from '../../client/status';
import type { Suppressed } from '../../client/suppressed';
import type * as protocol from '../../server/lsp/protocol';

/**
 * The client shares no code with the server, and says itself what it reads and writes. The check of types refuses what follows when
 * the server sends something that the client does not take, or the client something that the server does not.
 */
export type Understood = [
  Taken<protocol.RecogniseResult, Recognition>,
  Taken<protocol.SuppressedFinding, Suppressed>,
  Taken<protocol.SuppressedFinding['range'], PlainRange>,
  Taken<protocol.Status, Status>,
  Taken<protocol.FigureItem, FigureItem>,
  Taken<Grouping, protocol.FiguresParams['grouping']>,
  Taken<Landmark, protocol.LandmarkParams['landmark']>,
  Taken<Direction, protocol.LandmarkParams['direction']>,
];

/** What one side sends is something that the other takes. */
type Taken<Sent extends Read, Read> = Sent;
