import { type Personal, masked } from '#personal';
import type { FiledParticular } from '../resolvers.generated.ts';
import type { ParticularName, ShownParticulars } from './particulars.ts';

/** The particulars as the schema's list of choices has them. */
export const PARTICULARS: Readonly<Record<ParticularName, FiledParticular>> = {
  name: 'NAME',
  identityNumber: 'IDENTITY_NUMBER',
  employer: 'EMPLOYER',
  role: 'ROLE',
  licence: 'LICENCE',
};

/** What a particular says: the number of a document masked, that of a licence whole to those alone who may read what is kept of people. */
export function shownParticular(
  { identityNumber, licence, ...plain }: ShownParticulars,
  name: ParticularName,
  isWhole: boolean,
): Personal | null {
  switch (name) {
    case 'identityNumber':
      return masked(identityNumber?.masked);
    case 'licence': {
      if (!licence) return null;
      const { level, number, validUntil } = licence;
      const text = isWhole ? `${level} ${number}` : level;
      return { text: validUntil ? `${text}, ${validUntil}` : text, masked: !isWhole };
    }
    default: {
      const text = plain[name];
      return text === undefined ? null : { text, masked: false };
    }
  }
}
