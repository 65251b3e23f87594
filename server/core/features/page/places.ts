import type { Review } from '../../review';
import { placeOf } from '../../text/place';
import type { Links } from '../markup';

/** Where the places of a page lead. */
export type Places = Pick<Links, 'lineOf' | 'linkTo'>;

/** The places of a text by their lines; `linkTo` answers what opens one, and is left out where nothing does. */
export const placesIn = ({ lines }: Review, linkTo: Places['linkTo'] = () => null): Places => ({
  lineOf: (span) => placeOf(lines, span[0]).line,
  linkTo,
});
