import { isDivisionCode } from '#divisions';
import type { Row } from '#marks';
import { documentMaskOf, isIdentityDocumentKind, maskOf, personal } from '#personal';

import { addressIn } from './person.ts';

/** What is shown of a person and a home in the place of values, to those who may not unmask. */

export function maskedName(name: string): string | null {
  return personal('name', name, false)?.text ?? null;
}

/** As its kind of document has it. */
export function maskedNumber(number: string, { identityDocumentKind: kind }: Row): string | null {
  if (typeof kind !== 'string' || !isIdentityDocumentKind(kind) || kind === 'NONE') return null;
  return documentMaskOf(kind, number);
}

export function maskedPhone(phone: string): string {
  return maskOf('phone', phone);
}

/** The community, whatever the address says. */
export function maskedHome(_: string, { division }: Row): string | null {
  return typeof division === 'string' && isDivisionCode(division) ? addressIn(division).text : null;
}
