import { type DivisionCode, loadShanghai } from '#divisions';
import { maskedAddress } from '#personal';

import type { Personal } from '../resolvers.generated.ts';

/** Where somebody lives, as far as it is shown: the community. */
export function addressIn(division: DivisionCode): Personal {
  return maskedAddress(loadShanghai().find(division)?.name);
}
